#include "tool/commands.hpp"

namespace chengdu_subsidy::tool {

void offer_lists(CLI::App& app, Call& call) {
  using PrintEdition = void (*)(const Edition&, Format, Language, std::string&);
  const auto offer_print = [&](const char* name, const char* help, PrintEdition show,
                               Format fallback) {
    CLI::App* command = app.add_subcommand(name, help);
    offer_format(*command, call.options, fallback == Format::json ? "json" : "text");
    offer_language(*command, call.options);
    offer_edition(*command, call.options);
    command->callback([&call, show, fallback] {
      call.run = [&options = call.options, show, fallback](const Editions& editions) {
        std::string out;
        show(editions.current(), options.format.value_or(fallback), options.language, out);
        return print(out);
      };
    });
  };
  offer_print("catalogue", "The sub-domains of going to the cloud (上云目录)", print_catalogue,
              Format::text);
  offer_print("scorecard", "The items of the park scorecard (智慧园区自评表)", print_scorecard,
              Format::text);
  offer_print("rules", "Every rule: clause, who decides it, what it asks (审核规则)", print_rules,
              Format::text);
  offer_print(
      "readings", "Where the notice is open: the words, the choices, the defaults (条款理解)",
      [](const Edition&, Format format, Language language, std::string& out) {
        print_readings(format, language, out);
      },
      Format::text);
  offer_print("edition", "The whole policy as data, for --edition (政策版本)", print_edition,
              Format::json);
}

}  // namespace chengdu_subsidy::tool
