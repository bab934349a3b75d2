#include <chengdu_subsidy/record/verifier.hpp>

#include "tool/commands.hpp"
#include "tool/stream.hpp"

namespace chengdu_subsidy::tool {
namespace {

constexpr const char* verify_help =
    "Reads records, one a line, takes their digests again, evaluates each application again, and\n"
    "answers 'identical', or where a record differs from what the rules give: each place as a "
    "JSON\n"
    "Pointer with what is recorded and what is expected. A record names its edition; load one "
    "that\n"
    "is not built in with --edition.\n\n"
    "Exit status: 0 every record is identical; 1 some are not, or are no records; 2 the call is\n"
    "wrong, nothing was written; 3 input or output broke off.\n";

int run_verify(const Options& options, const Editions& editions) {
  Verifier verifier(editions.all());
  const bool as_json = options.format.value_or(Format::json) == Format::json;
  return run_stream(options, [&](std::string_view line, std::int64_t number, std::string& out) {
    const Verification found = verifier.verify(line);
    if (as_json) {
      write_verification(found, number, out);
      out += '\n';
    } else {
      out += explain(found, number, options.language);
    }
    return found.result == RecordResult::identical;
  });
}

}  // namespace

void offer_verify(CLI::App& app, Call& call) {
  CLI::App* command =
      app.add_subcommand("verify", "Whether records are what the rules give (核验记录)");
  command->footer(verify_help);
  offer_file(*command, call.options);
  offer_edition(*command, call.options);
  offer_format(*command, call.options, "json");
  offer_language(*command, call.options);
  offer_progress(*command, call.options);
  command->callback([&call] {
    call.run = [&options = call.options](const Editions& editions) {
      return run_verify(options, editions);
    };
  });
}

}  // namespace chengdu_subsidy::tool
