#include <chengdu_subsidy/json/application.hpp>
#include <memory>
#include <utility>

#include "tool/commands.hpp"
#include "tool/compare.hpp"
#include "tool/stream.hpp"

namespace chengdu_subsidy::tool {
namespace {

constexpr const char* compare_help =
    "compare A B               two files of decisions or records, line by line: matched by the\n"
    "                          applications' ids, in constant memory where the order is the same\n"
    "compare FILE --reading-a … --reading-b …\n"
    "                          the same applications under two choices of readings\n"
    "compare FILE --edition-a FILE --edition-b FILE\n"
    "                          the same applications under two editions, whichever they name; a\n"
    "                          side without one is decided under the edition that each names\n\n"
    "Says of each application that does not stay the same who gains, who loses, by how much, and\n"
    "which rules and figures differ; then the totals. Records are compared as they are: 'verify'\n"
    "tells whether they are right. Exit status: 0 compared, whatever differs; 1 some lines could\n"
    "not be read; 2 the call is wrong, nothing was written; 3 input or output broke off.\n";

/// What one side decides by.
struct Terms {
  std::vector<std::string> readings;
  std::string edition_file;

  [[nodiscard]] bool are_given() const { return !readings.empty() || !edition_file.empty(); }
};

struct CompareChoices {
  std::vector<std::string> files;
  Terms a;
  Terms b;
  bool all = false;
};

/// Decides the applications of one side.
class Decider {
 public:
  explicit Decider(const Editions& editions) : editions_(editions) {}

  /// \returns what is wrong with the terms, or nothing
  [[nodiscard]] std::optional<std::string> choose(const Terms& terms) {
    if (auto wrong = read_readings(terms.readings, readings_)) return wrong;
    if (terms.edition_file.empty()) return std::nullopt;
    return own_.emplace().load(terms.edition_file);
  }

  [[nodiscard]] ApplicationReader::Result decide(std::string_view line, DecisionSummary& into) {
    Application application;
    auto read = own_ ? reader_.read_under(line, own_->current(), application)
                     : reader_.read(line, editions_.all(), application);
    if (!read.error) {
      into = summarise(chengdu_subsidy::decide(application, *read.edition, readings_));
    }
    return read;
  }

 private:
  const Editions& editions_;
  std::optional<Editions> own_;
  Readings readings_;
  ApplicationReader reader_;
};

int compare_terms(const Options& options, const Editions& editions, const CompareChoices& choices,
                  ComparisonWriter& writer) {
  Decider a(editions);
  Decider b(editions);
  if (const auto wrong = a.choose(choices.a)) return fail(*wrong);
  if (const auto wrong = b.choose(choices.b)) return fail(*wrong);
  const int status =
      run_stream(options, [&](std::string_view line, std::int64_t number, std::string& out) {
        DecisionSummary in_a;
        DecisionSummary in_b;
        auto read = a.decide(line, in_a);
        if (!read.error) read = b.decide(line, in_b);
        if (read.error) {
          writer.refuse(*read.error, read.id, number, std::nullopt, out);
          return false;
        }
        writer.add(compare(std::move(in_a), std::move(in_b)), out);
        return true;
      });
  if (status == bad_call || status == broken_output) return status;
  std::string totals;
  writer.finish(totals);
  const int printed = print(totals);
  return printed == all_done ? status : printed;
}

int run_compare(Options& options, const Editions& editions, const CompareChoices& choices) {
  ComparisonWriter writer(options, editions, choices.all);
  const bool terms = choices.a.are_given() || choices.b.are_given();
  if (choices.files.size() == 2) {
    if (terms) return fail("two files are compared as they are; readings and editions go with one");
    if (choices.files[0] == "-" && choices.files[1] == "-") {
      return fail("standard input can be one of the files, not both");
    }
    return compare_files(choices.files[0], choices.files[1], writer);
  }
  if (!terms) {
    return fail(
        "name two files, or one file and --reading-a, --reading-b, --edition-a or --edition-b");
  }
  options.file = choices.files.empty() ? "-" : choices.files[0];
  return compare_terms(options, editions, choices, writer);
}

void offer_terms(CLI::App& command, const std::string& side, const std::string& which,
                 Terms& terms) {
  command
      .add_option("--reading-" + side + ",--readings-" + side, terms.readings,
                  "How the " + which + " side reads the notice; may be repeated")
      ->option_text("NAME=VALUE")
      ->allow_extra_args(false);
  command
      .add_option("--edition-" + side, terms.edition_file, "The edition of the " + which + " side")
      ->option_text("FILE");
}

}  // namespace

void offer_compare(CLI::App& app, Call& call) {
  CLI::App* command = app.add_subcommand(
      "compare", "Two decisions side by side: who gains, who loses, why (比较两份结论)");
  command->footer(compare_help);
  const auto choices = std::make_shared<CompareChoices>();
  command
      ->add_option("FILE", choices->files,
                   "Two files of decisions or records, or one of applications; - is standard input")
      ->expected(0, 2);
  offer_terms(*command, "a", "first", choices->a);
  offer_terms(*command, "b", "second", choices->b);
  command->add_flag("--all", choices->all, "Also the applications that stay the same");
  offer_edition(*command, call.options);
  offer_format(*command, call.options, "json");
  offer_language(*command, call.options);
  command->callback([&call, choices] {
    call.run = [&options = call.options, choices](const Editions& editions) {
      return run_compare(options, editions, *choices);
    };
  });
}

}  // namespace chengdu_subsidy::tool
