#include "parts.hpp"

// The parts of a decision.

namespace chengdu_subsidy::python {
namespace {

void bind_rules(py::module_& m) {
  using F = ExplainedFinding;
  PartClass<F>(m, "Finding", "A rule with its status, what was found and what is required.")
      .get(
          "rule", [](const F& f) { return info(f.rule).id; },
          "The rule's id; `chengdu_subsidy.rules` explains it.")
      .get(
          "status", [](const F& f) { return f.status; }, "Met, not met, unknown or pending.")
      .get(
          "decided_by", [](const F& f) { return info(f.rule).decided_by; },
          "The facts, or the authority's judgement.")
      .get(
          "clause", [](const F& f) { return f.clause; }, "Where the rule stands.")
      .get(
          "observed", [](const F& f) { return f.observed; },
          "What was found, as data; None where nothing is known.")
      .get(
          "required", [](const F& f) { return f.required; },
          "What the rule requires, as data; None where it is no single value.")
      .message([](const F& f, Language l) { return l == Language::zh ? f.zh : f.en; });
  PartClass<Warning>(m, "FormWarning", "A fault of the form that decides nothing.")
      .get(
          "code", [](const Warning& w) { return w.code; }, "Which fault.")
      .get(
          "path", [](const Warning& w) { return w.path; }, "Where, as a JSON Pointer.")
      .message([](const Warning& w, Language l) { return w.message(l); });
}

void bind_amounts(py::module_& m) {
  PartClass<Bounds>(m, "Bounds", "The least and the most that an amount can be.")
      .get(
          "min", [](const Bounds& b) { return b.min; }, "The least, yuan.")
      .get(
          "max", [](const Bounds& b) { return b.max; }, "The most, yuan.");
  using S = ShareCalculation;
  PartClass<S>(
      m, "ShareCalculation",
      "min(rate × recognised base, cap), guide 一(二) and 二(二). What is not known yet is\n"
      "None.")
      .get(
          "recognised_base", [](const S& c) { return c.recognised_base; },
          "Recognised investment or fees, yuan.")
      .get(
          "rate", [](const S& c) { return c.rate; }, "The share that is paid, 0 to 1.")
      .get(
          "uncapped", [](const S& c) { return c.uncapped; },
          "Rate × base, yuan, exact and not rounded.")
      .get(
          "cap", [](const S& c) { return c.cap; }, "The most that is paid, yuan.")
      .get(
          "binding", [](const S& c) { return c.binding; },
          "What decides: the cap only where it is exceeded, else the rate.");
  using A = AwardCalculation;
  PartClass<A>(
      m, "AwardCalculation",
      "The star's award less what is deducted, guide 三(二). What is not known yet is None.")
      .get(
          "star", [](const A& c) { return star(c.star); }, "The star that counts.")
      .get(
          "award", [](const A& c) { return c.award; }, "Its award, yuan.")
      .get(
          "deducted", [](const A& c) { return c.deducted; },
          "What is taken off for the star awarded before, yuan.");
  using D = Disallowed;
  PartClass<D>(m, "Disallowed", "Claimed money that was not recognised.")
      .get(
          "line", [](const D& d) { return d.line; },
          "The line's id; None: no single line, such as labour above its share.")
      .get(
          "amount", [](const D& d) { return d.amount; },
          "Yuan, more than zero; a third place where half a fen is disallowed.")
      .get(
          "reason", [](const D& d) { return d.reason; }, "Why it was not.");
  PartClass<Advice>(m, "Advice", "What each star would pay; empty for platforms.")
      .get(
          "attainable_star", [](const Advice& a) { return star(a.attainable_star); },
          "Cloud: the highest star whose count of sub-domains is reached; 0: none;\n"
          "None: unknown.")
      .get(
          "at_star",
          [](const Advice& a) {
            Mapping<StarNumber, std::optional<Money>> pays;
            for (const auto& at : a.at_star)
              pays.entries.emplace_back(StarNumber{at.star}, at.pays);
            return pays;
          },
          "Star to yuan; None where it is unknown.");
}

void bind_checks(py::module_& m) {
  using R = ReadingChange;
  PartClass<R>(m, "ReadingChange", "What another value of one reading would change.")
      .get(
          "reading", [](const R& c) { return info(c.reading).id; }, "The reading's name.")
      .get(
          "value", [](const R& c) { return info(c.reading).values[c.value].id; },
          "The other value.")
      .get(
          "outcome", [](const R& c) { return c.outcome; }, "The outcome under it.")
      .get(
          "amount", [](const R& c) { return c.amount; },
          "The amount under it, yuan; None while undetermined.")
      .get(
          "computed_amount", [](const R& c) { return c.computed_amount; },
          "The amount by the formula under it, yuan; None while unknown.");
  using S = Sensitivity;
  PartClass<S>(m, "Sensitivity", "Whether the choice of readings matters.")
      .get(
          "robust", [](const S& s) { return s.robust; },
          "Whether outcome and amount are the same under every combination of readings.")
      .get(
          "changes", [](const S& s) { return s.changes; },
          "The single readings whose other value alone would change something.")
      .get(
          "range", [](const S& s) { return s.range; },
          "Amounts by the formula under all combinations of readings; None where one is\n"
          "unknown.");
  using M = MaterialsCheck;
  PartClass<M>(m, "MaterialsCheck",
               "Whether the documents (申报材料) are complete; it decides nothing.")
      .get(
          "complete", [](const M& c) { return c.complete; }, "None while unknown.")
      .get(
          "missing", [](const M& c) { return c.missing; }, "Ids of those that are not there.")
      .get(
          "unknown", [](const M& c) { return c.unknown; }, "Ids of those that are not stated.");
}

}  // namespace

void bind_findings(py::module_& m) {
  bind_rules(m);
  bind_amounts(m);
  bind_checks(m);
}

}  // namespace chengdu_subsidy::python
