/// \file
/// The command line tool: reads the call, hands it to one command.

#include <chengdu_subsidy/version.hpp>
#include <cstdio>
#include <exception>
#include <new>

#include "tool/commands.hpp"
#include "tool/process.hpp"

namespace {

constexpr const char* about =
    "Decides applications under Chengdu's 2024 notice on industrial-internet platforms,\n"
    "cloud enterprises and smart parks: exact to the fen, clause by clause.\n"
    "依据成都市2024年度通知，逐条审核工业互联网市级示范平台、星级上云企业、星级智慧园区申报。\n";

}  // namespace

int main(int argc, char** argv) try {
  using namespace chengdu_subsidy;
  using namespace chengdu_subsidy::tool;

  settle_process();
  CLI::App app(about);
  app.footer(help_examples);
  app.set_version_flag("--version", "chengdu-subsidy " + std::string(library_version));
  app.require_subcommand(1);
  app.name("chengdu-subsidy");

  Call call;
  offer_evaluate(app, call);
  offer_record(app, call);
  offer_mask(app, call);
  offer_verify(app, call);
  offer_compare(app, call);
  offer_changes(app, call);
  offer_explain(app, call);
  offer_next(app, call);
  offer_lists(app, call);
  offer_clauses(app, call);
  offer_schema(app, call);

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // Help and version come as exceptions too, with status 0.
    return app.exit(error) == 0 ? all_done : bad_call;
  }
  Editions editions;
  for (const std::string& file : call.options.edition_files) {
    if (const auto wrong = editions.load(file)) return fail(*wrong);
  }
  return call.run(editions);
} catch (const std::bad_alloc&) {
  std::fputs("chengdu-subsidy: there is not enough memory; the output is not complete\n", stderr);
  return chengdu_subsidy::tool::broken_output;
} catch (const std::exception& error) {
  std::fprintf(stderr, "chengdu-subsidy: %s\n", error.what());
  return chengdu_subsidy::tool::broken_output;
}
