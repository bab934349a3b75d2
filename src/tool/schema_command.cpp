#include <chengdu_subsidy/json/schema.hpp>

#include "tool/commands.hpp"

namespace chengdu_subsidy::tool {

void offer_schema(CLI::App& app, Call& call) {
  CLI::App* command =
      app.add_subcommand("schema", "JSON Schema (draft 2020-12) of applications and decisions");
  command->add_option("WHICH", call.options.schema_of, "application or decision; nothing: both")
      ->check(CLI::IsMember({"application", "decision"}).description(""));
  offer_edition(*command, call.options);
  command->callback([&call] {
    call.run = [&which = call.options.schema_of](const Editions& editions) {
      std::string application;
      std::string decision;
      write_application_schema(editions.current(), application);
      write_decision_schema(editions.current(), decision);
      if (which == "application") return print(application + "\n");
      if (which == "decision") return print(decision + "\n");
      return print("{\"application\": " + application + ",\n\"decision\": " + decision + "}\n");
    };
  });
}

}  // namespace chengdu_subsidy::tool
