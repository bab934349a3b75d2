#include "decisions.hpp"

#include <chengdu_subsidy/decision/compare.hpp>
#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/decision/what_would_change.hpp>
#include <chengdu_subsidy/explanation/html.hpp>
#include <chengdu_subsidy/explanation/markdown.hpp>
#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/changes.hpp>
#include <chengdu_subsidy/json/compare.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <chengdu_subsidy/json/explanation.hpp>
#include <memory>

#include "attribute.hpp"
#include "parts.hpp"

namespace chengdu_subsidy::python {
namespace {

using D = PyDecision;
using Class = py::class_<D>;

Track direction_of(const D& d) { return d.application().direction(); }
Outcome outcome_of(const D& d) { return d.verdict().outcome; }
std::optional<Money> amount_of(const D& d) { return d.verdict().amount; }
std::optional<Money> computed_amount_of(const D& d) { return d.verdict().computed_amount; }

void bind_verdict(Class& decision) {
  decision.def_property_readonly(
      "application", [](const D& d) { return d.application().id; }, "The id of the application.");
  decision.def_property_readonly(
      "edition", [](const D& d) { return d.edition().get().id; },
      "The id of the edition that decided.");
  def_attribute<&direction_of>(decision, "direction", "The track applied for (申报方向).");
  def_attribute<&outcome_of>(
      decision, "outcome",
      "Supported, not supported, or undetermined while a fact or a judgement is missing.");
  def_attribute<&amount_of>(
      decision, "amount", "What is paid, yuan; 0.00 where not supported, None while undetermined.");
  def_attribute<&computed_amount_of>(
      decision, "computed_amount",
      "The amount by the formula, whatever the rules say, yuan; None while unknown.");
  decision.def_property_readonly(
      "bounds", [](const D& d) { return d.verdict().bounds; },
      "What encloses every amount that missing facts and judgements could still lead to.");
}

void bind_explanation(Class& decision) {
  decision.def_property_readonly(
      "statuses",
      [](const D& d) {
        return StatusOfRules{d.verdict().statuses, d.application().direction()};
      },
      "The status of every rule, by its id, in the order of the findings: what they say, without\n"
      "the words.");
  decision.def_property_readonly(
      "findings", [](const D& d) { return Findings{d.whole().findings}; },
      "Every rule with its status, what was found and what is required, in the notice's order;\n"
      "findings.with_status('not_met') and findings['notice.window'] choose among them.");
  decision.def_property_readonly(
      "calculation", [](const D& d) { return d.whole().calculation; },
      "How the amount by the formula comes about; for parks an AwardCalculation.");
  decision.def_property_readonly(
      "disallowed", [](const D& d) { return d.whole().disallowed; },
      "Claimed money that was not recognised, by line and reason.");
  decision.def_property_readonly(
      "open",
      [](const D& d) {
        std::vector<std::string_view> rules;
        for (const Rule rule : d.whole().open) rules.push_back(info(rule).id);
        return rules;
      },
      "Ids of the rules that are unknown or pending: what to ask or judge next.");
  decision.def_property_readonly(
      "readings", [](const D& d) { return d.readings(); }, "The readings used, all of them.");
  decision.def_property_readonly(
      "sensitivity", [](const D& d) { return d.whole().sensitivity; },
      "Whether other readings would decide otherwise.");
  decision.def_property_readonly(
      "materials", [](const D& d) { return d.whole().materials; },
      "Whether the documents are complete; it decides nothing.");
  decision.def_property_readonly(
      "warnings", [](const D& d) { return d.whole().warnings; },
      "Faults of the form that decide nothing.");
  decision.def_property_readonly(
      "advice", [](const D& d) { return d.whole().advice; }, "What each star would pay.");
}

Explanation explanation_of(const D& d) {
  return make_explanation(d.whole(), d.application(), d.edition().get());
}

std::string explained(const D& d, Langs lang, LetterFormat format) {
  const Explanation explanation = explanation_of(d);
  switch (format.value) {
    case LetterFormat::Form::markdown: return render_markdown(explanation, lang.value);
    case LetterFormat::Form::html: return render_html(explanation, lang.value);
    case LetterFormat::Form::text: break;
  }
  return render_text(explanation, lang.value);
}

void bind_output(Class& decision) {
  decision.def(
      "explain", &explained, py::arg("lang") = Langs{}, py::arg("format") = LetterFormat{},
      "The decision in words, as a reviewer reads it, in Chinese (zh), English (en) or both: as\n"
      "plain text, Markdown, or an HTML letter that prints on A4 and needs nothing but itself.");
  decision.def(
      "explanation",
      [](const D& d) {
        std::string json;
        write_explanation(explanation_of(d), json);
        return JsonObject{json};
      },
      "The explanation as data, in both languages: every claimed line with what became of it, the\n"
      "arithmetic step by step, the rules with the words of the notice, what is open.");
  decision.def(
      "what_next",
      [](const D& d) {
        std::string json;
        write_next(d.application().id, d.verdict(),
                   what_next(d.application(), d.edition().get(), d.readings()), json);
        return JsonObject{json};
      },
      "The open points, those first on which most hangs, as the command line tool's `next` writes\n"
      "them: question, field, who answers, what proves it, what is at stake.");
  decision.def(
      "what_would_change",
      [](const D& d, const ChosenAmount& amount) {
        std::string json;
        write_changes(
            what_would_change(d.application(), d.edition().get(), d.readings(), amount.value),
            json);
        return JsonObject{json};
      },
      py::arg("amount") = ChosenAmount{},
      "What every rule lacks that failed on a number or a date, and the least that must be\n"
      "recognised for the floor, the cap, each star and the amount given, as the command line\n"
      "tool's `changes` writes it.");
  decision.def(
      "compare",
      [](const D& d, const D& other) {
        std::string json;
        write_difference(compare(d.whole(), other.whole()), json);
        return JsonObject{json};
      },
      py::arg("other"),
      "What differs in another decision on the same application, other less this one, as the\n"
      "command line tool's `compare` writes it: who gains, by how much, because of which rule.");
  decision.def("to_json", &D::json,
               "Canonical JSON, the same bytes as the command line tool's line.");
  decision.def(
      "to_dict", [](const D& d) { return JsonObject{d.json()}; },
      "The decision as the contract's JSON object; amounts are text with two decimals.");
  decision.def(
      "to_html", [](const D& d, Lang lang) { return decision_html(d, lang.value); },
      py::arg("lang") = Lang{},
      "A small table in HTML, as notebooks show it; all text is escaped.");
  decision.def("_repr_html_", [](const D& d) { return decision_html(d, Language::zh); });
}

py::tuple reduced(const D& d) {
  // What it was made from, decided again by whoever reads it.
  std::string facts;
  write_application(d.application(), d.edition().get(), facts);
  const py::object edition = d.has_loaded_edition() ? py::cast(d.edition()) : py::none();
  static PyObject* kept = nullptr;
  return py::make_tuple(imported("chengdu_subsidy._again", "decide_again", kept),
                        py::make_tuple(facts, d.readings(), edition));
}

}  // namespace

std::string PyDecision::json() const {
  std::string json;
  write_decision(whole(), json);
  return json;
}

void bind_decisions(py::module_& m) {
  Class decision(m, "Decision",
                 "What the rules say on an application, and why. It supports the authority's\n"
                 "decision and is neither true nor false: ask `outcome`.",
                 py::module_local());
  finish_class(decision);
  copies_are_itself(decision);
  made_elsewhere(decision, "a Decision is what evaluate gives");
  bind_verdict(decision);
  bind_explanation(decision);
  bind_output(decision);
  decision.def(
      "__eq__", [](const D& a, const D& b) { return a.whole() == b.whole(); }, py::is_operator());
  decision.def("__hash__", [](const D& d) { return py::hash(py::str(d.json())); });
  decision.def("__bool__", [](const D&) -> bool {
    throw py::type_error(
        "a decision is neither true nor false: compare decision.outcome with Outcome.supported, "
        "Outcome.not_supported or Outcome.undetermined");
  });
  decision.def("__reduce__", &reduced);
  decision.def("__repr__", [](const D& d) {
    const Verdict& verdict = d.verdict();
    return "<Decision " + py::repr(py::str(d.application().id)).cast<std::string>() + ": " +
           std::string(word(outcome_words, verdict.outcome).id) +
           (verdict.amount ? ", " + verdict.amount->to_string() + " yuan" : "") + ">";
  });
}

}  // namespace chengdu_subsidy::python
