#include "tool/commands.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <map>

namespace chengdu_subsidy::tool {

const char* const help_examples =
    "Examples:\n"
    "  chengdu-subsidy evaluate < applications.jsonl > decisions.jsonl\n"
    "  chengdu-subsidy evaluate --format text --lang zh samples/applications.jsonl\n"
    "  chengdu-subsidy evaluate --reading labour_share=declared applications.jsonl\n"
    "  chengdu-subsidy record < applications.jsonl > records.jsonl\n"
    "  chengdu-subsidy verify records.jsonl     are they what the rules give?\n"
    "  chengdu-subsidy compare applications.jsonl --reading-b labour_share=declared\n"
    "  chengdu-subsidy readings                 what each reading means\n"
    "  chengdu-subsidy edition > mine.json      the policy as data; change a figure, then\n"
    "  chengdu-subsidy evaluate --edition mine.json applications.jsonl\n"
    "\n"
    "Exit status: 0 all done; 1 some lines were refused (each has its error in the output);\n"
    "2 the call is wrong, nothing was written; 3 input or output broke off.\n"
    "A decision supports the authority, which takes it.\n";

int fail(const std::string& sentence) {
  std::fprintf(stderr, "chengdu-subsidy: %s\n", sentence.c_str());
  return bad_call;
}

int print(const std::string& text) {
  const bool whole =
      std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (whole) return all_done;
  std::fprintf(stderr, "chengdu-subsidy: standard output could not be written (%s)\n",
               std::strerror(errno));
  return broken_output;
}

void offer_file(CLI::App& command, Options& options) {
  command.add_option("FILE", options.file, "JSON Lines to read; - or nothing: standard input");
}

void offer_readings(CLI::App& command, Options& options) {
  command
      .add_option("--reading", options.readings,
                  "Choose how open words of the notice are read, NAME=VALUE; may be repeated\n"
                  "(see 'chengdu-subsidy readings')")
      ->option_text("NAME=VALUE")
      ->allow_extra_args(false);
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

}  // namespace chengdu_subsidy::tool
