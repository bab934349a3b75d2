#include <map>
#include <memory>

#include "tool/commands.hpp"
#include "tool/explain.hpp"

namespace chengdu_subsidy::tool {
namespace {

constexpr const char* explain_help =
    "Examples:\n"
    "  chengdu-subsidy explain samples/applications.jsonl\n"
    "  chengdu-subsidy explain --format html --lang both < applications.jsonl > letters.html\n"
    "  chengdu-subsidy explain --lang en --out-dir letters applications.jsonl\n"
    "\n"
    "An HTML letter needs nothing but its file, runs no script and prints on A4. On standard\n"
    "output the letters of all applications are one document, each on a page of its own.\n";

}  // namespace

void offer_languages(CLI::App& command, Languages& languages) {
  static const std::map<std::string, Languages> choices{
      {"zh", Languages::zh}, {"en", Languages::en}, {"both", Languages::both}};
  command.add_option("--lang", languages, "Language: zh, en or both (default zh)")
      ->transform(CLI::CheckedTransformer(choices).description(""))
      ->option_text("LANG");
}

void offer_explain(CLI::App& app, Call& call) {
  static const std::map<std::string, LetterFormat> formats{{"text", LetterFormat::text},
                                                           {"markdown", LetterFormat::markdown},
                                                           {"html", LetterFormat::html},
                                                           {"json", LetterFormat::json}};
  CLI::App* command = app.add_subcommand(
      "explain", "Decisions in words: why, by which clause, what is open (审核说明)");
  command->footer(explain_help);
  const auto wanted = std::make_shared<ExplainOptions>();
  offer_file(*command, call.options);
  offer_readings(*command, call.options);
  offer_edition(*command, call.options);
  CLI::Option* format =
      command
          ->add_option("--format", wanted->format,
                       "text, markdown, html or json (default text; html with --out-dir)")
          ->transform(CLI::CheckedTransformer(formats).description(""))
          ->option_text("FORMAT");
  offer_languages(*command, wanted->languages);
  command
      ->add_option("--out-dir", wanted->folder,
                   "Write a file an application into this folder, named by its id, and print\n"
                   "the names; files of the same name are replaced")
      ->option_text("DIR");
  offer_progress(*command, call.options);
  command->callback([&call, wanted, format] {
    if (!wanted->folder.empty() && format->count() == 0) wanted->format = LetterFormat::html;
    call.run = [&options = call.options, wanted](const Editions& editions) {
      Readings readings;
      if (const auto wrong = read_readings(options.readings, readings)) return fail(*wrong);
      return run_explain(options, *wanted, editions, readings);
    };
  });
}

}  // namespace chengdu_subsidy::tool
