#include "tool/commands.hpp"

namespace chengdu_subsidy::tool {
namespace {

constexpr const char* evaluate_help =
    "Applications come one JSON object a line (JSON Lines); a decision a line goes out, in order.\n"
    "A line that cannot be read gives an error in its place and the others go on. An application\n"
    "needs an \"id\" and one of \"platform\", \"cloud\", \"park\"; whatever else is missing stays "
    "open\n"
    "and is listed under \"open\". The smallest:\n"
    "  {\"id\": \"A-1\", \"park\": {\"assessed_star\": 4, \"previous_star\": 0}}\n"
    "'chengdu-subsidy schema application' describes every field.\n\n";

}  // namespace

void offer_evaluate(CLI::App& app, Call& call) {
  CLI::App* command = app.add_subcommand(
      "evaluate", "Decisions on applications, one JSON object a line (审核申报)");
  command->footer(std::string(evaluate_help) + help_examples);
  offer_file(*command, call.options);
  offer_readings(*command, call.options);
  offer_edition(*command, call.options);
  offer_format(*command, call.options, "json");
  offer_language(*command, call.options);
  offer_progress(*command, call.options);
  command->add_flag("--amounts-only", call.options.amounts_only,
                    "Write only id, track, outcome and amounts of each application");
  command
      ->add_option(
          "--threads", call.options.threads,
          "How many threads work on JSON, 1 to 256 (default: one a processor); the output\n"
          "is the same whatever their number")
      ->check(CLI::Range(1U, 256U).description(""))
      ->option_text("N");
  command->callback([&call] {
    call.run = [&options = call.options](const Editions& editions) {
      if (options.amounts_only && options.format == Format::text) {
        return fail("--amounts-only writes JSON; leave out --format text");
      }
      Readings readings;
      if (const auto wrong = read_readings(options.readings, readings)) return fail(*wrong);
      return run_evaluate(options, editions, readings);
    };
  });
}

}  // namespace chengdu_subsidy::tool
