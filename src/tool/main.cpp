/// \file
/// The command line tool: reads the call, hands it to one command.

#include <CLI/CLI.hpp>
#include <chengdu_subsidy/json/schema.hpp>
#include <chengdu_subsidy/version.hpp>
#include <cstdio>
#include <functional>
#include <map>

#include "tool/options.hpp"

namespace {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::tool;

constexpr const char* about =
    "Decides applications under Chengdu's 2024 notice on industrial-internet platforms,\n"
    "cloud enterprises and smart parks: exact to the fen, clause by clause.\n"
    "依据成都市2024年度通知，逐条审核工业互联网市级示范平台、星级上云企业、星级智慧园区申报。\n";

constexpr const char* examples =
    "Examples:\n"
    "  chengdu-subsidy evaluate < applications.jsonl > decisions.jsonl\n"
    "  chengdu-subsidy evaluate --format text --lang zh samples/applications.jsonl\n"
    "  chengdu-subsidy evaluate --reading labour_share=declared applications.jsonl\n"
    "  chengdu-subsidy readings                 what each reading means\n"
    "  chengdu-subsidy edition > mine.json      the policy as data; change a figure, then\n"
    "  chengdu-subsidy evaluate --edition mine.json applications.jsonl\n"
    "\n"
    "Exit status: 0 all done; 1 some lines were refused (each has its error in the output);\n"
    "2 the call is wrong, nothing was written; 3 input or output broke off.\n"
    "A decision supports the authority, which takes it.\n";

constexpr const char* evaluate_help =
    "Applications come one JSON object a line (JSON Lines); a decision a line goes out, in order.\n"
    "A line that cannot be read gives an error in its place and the others go on. An application\n"
    "needs an \"id\" and one of \"platform\", \"cloud\", \"park\"; whatever else is missing stays "
    "open\n"
    "and is listed under \"open\". The smallest:\n"
    "  {\"id\": \"A-1\", \"park\": {\"assessed_star\": 4, \"previous_star\": 0}}\n"
    "'chengdu-subsidy schema application' describes every field.\n\n";

int fail(const std::string& sentence) {
  std::fprintf(stderr, "chengdu-subsidy: %s\n", sentence.c_str());
  return bad_call;
}

int print(const std::string& text) {
  const bool whole =
      std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (whole) return all_done;
  std::fputs("chengdu-subsidy: standard output could not be written\n", stderr);
  return broken_output;
}

void offer_language(CLI::App& command, Options& options) {
  static const std::map<std::string, Language> languages{{"zh", Language::zh},
                                                         {"en", Language::en}};
  command.add_option("--lang", options.language, "Language of text: zh or en (default zh)")
      ->transform(CLI::CheckedTransformer(languages).description(""))
      ->option_text("LANG");
}

void offer_format(CLI::App& command, Options& options, const std::string& fallback) {
  static const std::map<std::string, Format> formats{{"json", Format::json},
                                                     {"text", Format::text}};
  command.add_option("--format", options.format, "json or text (default " + fallback + ")")
      ->transform(CLI::CheckedTransformer(formats).description(""))
      ->option_text("FORMAT");
}

void offer_edition(CLI::App& command, Options& options) {
  command
      .add_option("--edition", options.edition_files,
                  "Load an edition from a file as 'edition' prints it; may be repeated. One with\n"
                  "the id of another takes its place")
      ->option_text("FILE")
      ->allow_extra_args(false);
}

void offer_progress(CLI::App& command, Options& options) {
  static const std::map<std::string, Progress> choices{
      {"auto", Progress::automatic}, {"always", Progress::always}, {"never", Progress::never}};
  command
      .add_option("--progress", options.progress,
                  "Progress on standard error: auto (on a terminal, for long input), always, never")
      ->transform(CLI::CheckedTransformer(choices).description(""))
      ->option_text("WHEN");
}

}  // namespace

int main(int argc, char** argv) try {
  CLI::App app(about);
  app.footer(examples);
  app.set_version_flag("--version", "chengdu-subsidy " + std::string(library_version));
  app.require_subcommand(1);
  app.name("chengdu-subsidy");

  Options options;
  std::function<int(const Editions&)> chosen;

  CLI::App* evaluate = app.add_subcommand(
      "evaluate", "Decisions on applications, one JSON object a line (审核申报)");
  evaluate->footer(std::string(evaluate_help) + examples);
  evaluate->add_option("FILE", options.file, "JSON Lines to read; - or nothing: standard input");
  evaluate
      ->add_option("--reading", options.readings,
                   "Choose how open words of the notice are read, NAME=VALUE; may be repeated\n"
                   "(see 'chengdu-subsidy readings')")
      ->option_text("NAME=VALUE")
      ->allow_extra_args(false);
  offer_edition(*evaluate, options);
  offer_format(*evaluate, options, "json");
  offer_language(*evaluate, options);
  offer_progress(*evaluate, options);
  evaluate->callback([&] {
    chosen = [&](const Editions& editions) {
      Readings readings;
      if (const auto wrong = read_readings(options.readings, readings)) return fail(*wrong);
      return run_evaluate(options, editions, readings);
    };
  });

  using PrintEdition = void (*)(const Edition&, Format, Language, std::string&);
  const auto offer_print = [&](const char* name, const char* help, PrintEdition show,
                               Format fallback) {
    CLI::App* command = app.add_subcommand(name, help);
    offer_format(*command, options, fallback == Format::json ? "json" : "text");
    offer_language(*command, options);
    offer_edition(*command, options);
    command->callback([&options, &chosen, show, fallback] {
      chosen = [&options, show, fallback](const Editions& editions) {
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

  CLI::App* schema =
      app.add_subcommand("schema", "JSON Schema (draft 2020-12) of applications and decisions");
  schema->add_option("WHICH", options.schema_of, "application or decision; nothing: both")
      ->check(CLI::IsMember({"application", "decision"}).description(""));
  offer_edition(*schema, options);
  schema->callback([&] {
    chosen = [&](const Editions& editions) {
      std::string application;
      std::string decision;
      write_application_schema(editions.current(), application);
      write_decision_schema(editions.current(), decision);
      if (options.schema_of == "application") return print(application + "\n");
      if (options.schema_of == "decision") return print(decision + "\n");
      return print("{\"application\": " + application + ",\n\"decision\": " + decision + "}\n");
    };
  });

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // Help and version come as exceptions too, with status 0.
    return app.exit(error) == 0 ? all_done : bad_call;
  }
  Editions editions;
  for (const std::string& file : options.edition_files) {
    if (const auto wrong = editions.load(file)) return fail(*wrong);
  }
  return chosen(editions);
} catch (const std::exception& error) {
  std::fprintf(stderr, "chengdu-subsidy: %s\n", error.what());
  return 3;
}
