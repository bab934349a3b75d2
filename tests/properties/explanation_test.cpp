// The figures of an explanation add up again to the amount, from the claimed lines on.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <boost/multiprecision/cpp_int.hpp>
#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/explanation/html.hpp>
#include <chengdu_subsidy/explanation/markdown.hpp>
#include <optional>

#include "properties/generators.hpp"

namespace {

using namespace property;
using Exact = boost::multiprecision::cpp_rational;

Exact exact_of(chengdu_subsidy::Money amount) { return Exact(amount.fen()); }
Exact exact_of(const ExactMoney& amount) {
  return Exact(boost::multiprecision::cpp_int(amount.numerator), amount.denominator);
}

// What a step says, or nothing where there is no such step or its amount is open.
std::optional<Exact> amount(const Explanation& e, StepKind kind) {
  for (const Step& step : e.steps) {
    if (step.kind == kind && step.amount) return exact_of(*step.amount);
  }
  return std::nullopt;
}

// The lines that count, of those that are labour or not.
Exact counted(const Explanation& e, bool labour) {
  Exact sum = 0;
  for (const LineAccount& line : e.lines) {
    if (line.labour == labour) sum += exact_of(line.counted.value());
  }
  return sum;
}

void lines_add_up(const Explanation& e) {
  for (const LineAccount& line : e.lines) {
    RC_ASSERT(line.claimed == line.worth + line.audit_cut);
    RC_ASSERT(line.worth == line.audited.value_or(line.claimed));
    if (line.counted) {
      RC_ASSERT(*line.counted == (line.reason ? chengdu_subsidy::Money{} : line.worth));
    }
  }
}

// The base from the lines, labour within its limit.
void base_adds_up(const Explanation& e, const Readings& r) {
  const auto base = amount(e, StepKind::base);
  if (!base) return;
  const auto labour = amount(e, StepKind::labour);
  RC_ASSERT(amount(e, StepKind::in_full).value_or(*base) == counted(e, false));
  if (!labour) {
    RC_ASSERT(*base == counted(e, false) + counted(e, true));
    return;
  }
  RC_ASSERT(*labour == counted(e, true));
  const Exact limit = *amount(e, StepKind::labour_limit);
  const Exact kept = *amount(e, StepKind::labour_counted);
  const Exact over = r.labour_share == LabourShare::condition ? Exact(0) : limit;
  RC_ASSERT(kept == (*labour > limit ? over : *labour));
  RC_ASSERT(*base == *amount(e, StepKind::in_full) + kept);
}

// The amount from the base, the rate and the cap.
void share_adds_up(const Explanation& e, Rate rate) {
  const auto base = amount(e, StepKind::base);
  const auto uncapped = amount(e, StepKind::uncapped);
  RC_ASSERT(uncapped.has_value() == amount(e, StepKind::payable).has_value());
  if (!uncapped) return;
  RC_ASSERT(*uncapped == *base * Exact(rate.numerator(), rate.denominator()));
  const Exact cap = *amount(e, StepKind::cap);
  RC_ASSERT(*amount(e, StepKind::payable) == (*uncapped > cap ? cap : *uncapped));
}

void rounding_adds_up(const Explanation& e, const Decision& decision) {
  const auto rounded = amount(e, StepKind::rounded);
  RC_ASSERT(rounded.has_value() == decision.computed_amount.has_value());
  if (!rounded) return;
  RC_ASSERT(*rounded == exact_of(*decision.computed_amount));
  RC_ASSERT(*amount(e, StepKind::payable) == *rounded + amount(e, StepKind::dropped).value_or(0) -
                                                 amount(e, StepKind::added).value_or(0));
  if (decision.outcome == Outcome::supported)
    RC_ASSERT(*decision.amount == *decision.computed_amount);
}

// What the applicant claimed is what counts and what was not recognised.
void claimed_adds_up(const Explanation& e, const Decision& decision) {
  const auto base = amount(e, StepKind::base);
  if (!base || e.lines.empty()) return;
  Exact claimed = 0;
  for (const LineAccount& line : e.lines) claimed += exact_of(line.claimed);
  for (const Disallowed& entry : decision.disallowed) claimed -= exact_of(entry.amount);
  RC_ASSERT(claimed == *base);
}

// Every figure is printed with all its digits, in every form.
void figures_are_printed(const Explanation& e) {
  const std::string text = render_text(e, Languages::en);
  const std::string markdown = render_markdown(e, Languages::en);
  const std::string html = render_html(e, Languages::both);
  const auto printed = [&](const std::string& figure) {
    RC_ASSERT(text.find(figure) != std::string::npos);
    RC_ASSERT(markdown.find(figure) != std::string::npos);
    RC_ASSERT(html.find(figure) != std::string::npos);
  };
  for (const LineAccount& line : e.lines) {
    printed(chengdu_subsidy::detail::grouped(line.claimed.to_string()));
    if (line.counted) printed(chengdu_subsidy::detail::grouped(line.counted->to_string()));
  }
  for (const Step& step : e.steps) {
    if (step.amount) printed(chengdu_subsidy::detail::grouped(step.amount->to_string(2)));
  }
}

RC_GTEST_PROP(Explanation, TheFiguresAddUpAgainToTheAmount, ()) {
  const Readings r = readings();
  const Application a = application(chance(50) ? Unknowns::often : Unknowns::never);
  const Decision decision = decide(a, chengdu_2024, r);
  const Explanation e = make_explanation(decision, a, chengdu_2024);
  lines_add_up(e);
  switch (a.direction()) {
    case Track::platform:
      base_adds_up(e, r);
      share_adds_up(e, chengdu_2024.platform.rate);
      break;
    case Track::cloud: {
      base_adds_up(e, r);
      const StarLevel* level =
          find_level(chengdu_2024.cloud.levels, e.steps.front().star.value_or(0));
      share_adds_up(e, level != nullptr ? level->rate : Rate{});
      break;
    }
    case Track::park: {
      const auto payable = amount(e, StepKind::payable);
      if (!payable) break;
      const Exact rest = *amount(e, StepKind::award) - *amount(e, StepKind::deducted);
      RC_ASSERT(*payable == (rest > 0 ? rest : Exact(0)));
      break;
    }
  }
  rounding_adds_up(e, decision);
  claimed_adds_up(e, decision);
  if (chance(5)) figures_are_printed(e);
}

RC_GTEST_PROP(Explanation, NamesEveryRuleAndEveryOpenPointOnce, ()) {
  const Readings r = readings();
  const Application a = application(Unknowns::often);
  const Decision decision = decide(a, chengdu_2024, r);
  const Explanation e = make_explanation(decision, a, chengdu_2024);
  RC_ASSERT(e.rules.size() == decision.findings.size());
  for (std::size_t i = 0; i < e.rules.size(); ++i) {
    RC_ASSERT(e.rules[i].number == i + 1);
    RC_ASSERT(e.rules[i].rule == decision.findings[i].rule);
    RC_ASSERT(e.rules[i].status == decision.findings[i].status);
  }
  RC_ASSERT(e.next == what_next(a, chengdu_2024, r));
  RC_ASSERT(e.statement.en.find(word(outcome_words, decision.outcome).label.en) !=
            std::string::npos);
}

}  // namespace
