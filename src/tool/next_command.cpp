#include <chengdu_subsidy/decision/next.hpp>
#include <chengdu_subsidy/explanation/explanation.hpp>
#include <chengdu_subsidy/explanation/text.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <chengdu_subsidy/json/explanation.hpp>
#include <memory>

#include "json/evaluate_line.hpp"
#include "tool/commands.hpp"
#include "tool/explain.hpp"
#include "tool/stream.hpp"

namespace chengdu_subsidy::tool {
namespace {

constexpr const char* next_help =
    "Each open point with the field that answers it, who answers, what proves it, what is at\n"
    "stake, and between what the subsidy lies after a favourable and an unfavourable answer;\n"
    "the largest amount at stake first.\n";

void next_as_json(const Application& application, const Edition& edition, const Readings& readings,
                  std::string& out) {
  write_next(application.id, evaluate(application, edition, readings),
             what_next(application, edition, readings), out);
  out += '\n';
}

// That part of the explanation: the application, the outcome, and what is open. The rules are not
// listed here: where they are meant, their clauses stand for their numbers.
void next_as_text(const Application& application, const Edition& edition, const Readings& readings,
                  Languages languages, std::string& out) {
  const Decision decision = decide(application, edition, readings);
  Explanation explanation = make_explanation(decision, application, edition);
  explanation.particulars.resize(1);
  explanation.reasons = explanation_detail::reasons(explanation.rules, false);
  const explanation_detail::Explained of{decision, application, edition};
  const auto section =
      explanation_detail::next_section(explanation.next, explanation.rules, of, false);
  explanation.sections = {section.value_or(
      Section{SectionKind::next, {Paragraph{{"没有待明确事项。", "Nothing is open."}}}})};
  out += render_text(explanation, languages);
}

}  // namespace

void offer_next(CLI::App& app, Call& call) {
  CLI::App* command =
      app.add_subcommand("next", "What is open, ranked by what is at stake (待明确事项)");
  command->footer(next_help);
  const auto languages = std::make_shared<Languages>(Languages::zh);
  offer_file(*command, call.options);
  offer_readings(*command, call.options);
  offer_edition(*command, call.options);
  offer_format(*command, call.options, "json");
  offer_languages(*command, *languages);
  offer_progress(*command, call.options);
  command->callback([&call, languages] {
    call.run = [&options = call.options, languages](const Editions& editions) {
      Readings readings;
      if (const auto wrong = read_readings(options.readings, readings)) return fail(*wrong);
      const bool as_json = options.format.value_or(Format::json) == Format::json;
      json_detail::LineEvaluator lines(editions.all(), readings);
      bool first = true;
      return run_stream(options, [&](std::string_view line, std::int64_t number, std::string& out) {
        const auto& read = lines.read(line);
        if (!as_json && !first) out += '\n';
        first = false;
        if (read.error) {
          if (as_json) {
            write_refusal(*read.error, read.id, number, out);
            out += '\n';
          } else {
            explain_refusal(*read.error, read.id, number, *languages, out);
          }
          return false;
        }
        if (as_json) {
          next_as_json(lines.application(), *read.edition, readings, out);
        } else {
          next_as_text(lines.application(), *read.edition, readings, *languages, out);
        }
        return true;
      });
    };
  });
}

}  // namespace chengdu_subsidy::tool
