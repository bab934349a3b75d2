// What next: what is said of an open point is true whatever its answer turns out to be.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <chengdu_subsidy/decision/next.hpp>
#include <set>

#include "properties/answering.hpp"
#include "properties/completion.hpp"
#include "properties/generators.hpp"

namespace {

using namespace property;

// Editions that have what 2024 has not: a base that is a figure of the form, with a minimum on it.
constexpr std::array<Minimum, 2> other_minimums{{
    {Metric::enterprises_served, Comparison::at_least, 20, "guide 一(一)"},
    {Metric::annual_service_revenue, Comparison::more_than, 100'000'000, "guide 一(一)"},
}};
Edition revenue_edition() {
  Edition edition = chengdu_2024;
  edition.platform.base.value = AmountBase::annual_service_revenue;
  edition.platform.minimums = other_minimums;
  return edition;
}
const Edition& any_edition() {
  static const Edition revenue = revenue_edition();
  return chance(20) ? revenue : chengdu_2024;
}

// Some applications lack one or two facts only, so that an answer decides.
Application some_application() {
  Application a = application(Unknowns::often);
  if (chance(60)) a = Completion(one_of({60, 90}))(a);
  return a;
}

// The application with every fact known.
Application completed(const Application& a) {
  Application full = Completion(100)(a);
  if (auto* p = std::get_if<PlatformFacts>(&full.track)) {
    if (!p->metrics.annual_service_revenue) p->metrics.annual_service_revenue = money();
  }
  return full;
}

bool within(const Bounds& inner, const Bounds& outer) {
  return inner.min >= outer.min && inner.max <= outer.max;
}

bool any_not_met(const Verdict& verdict, const std::vector<Rule>& rules) {
  return std::any_of(rules.begin(), rules.end(),
                     [&](Rule rule) { return verdict.statuses[rule] == Status::not_met; });
}

// That a verdict is one of those that the point allows after the answer in `one`.
void holds(const OpenPoint& point, const Verdict& one, const Verdict& later) {
  const auto& side = any_not_met(one, point.rules) ? point.unfavourable : point.favourable;
  RC_ASSERT(side.has_value());
  RC_ASSERT(within(later.bounds, side->bounds));
  if (side->outcome != Outcome::undetermined) RC_ASSERT(later.outcome == side->outcome);
}

RC_GTEST_PROP(Next, TheRangesHoldForEveryAnswerAndEveryCompletion, ()) {
  const Readings r = readings();
  const Edition& edition = any_edition();
  const Application a = some_application();
  const Verdict base = evaluate(a, edition, r);
  RC_CLASSIFY(base.outcome == Outcome::undetermined, "undetermined");
  for (const OpenPoint& point : what_next(a, edition, r)) {
    Bounds tried_most{base.bounds.max, {}};  // the least and the most that an answer leaves
    for (int tried = 0; tried < 3; ++tried) {
      const Application other = completed(a);
      Application one = a;
      answer(one, point.field, other);
      const Verdict answered = evaluate(one, edition, r);
      holds(point, answered, answered);
      tried_most = {std::min(tried_most.min, answered.bounds.max),
                    std::max(tried_most.max, answered.bounds.max)};
      RC_ASSERT(tried_most.max - tried_most.min <= point.at_stake);
      // The other points as well, some of them or all.
      holds(point, answered, evaluate(Completion(one_of({30, 100}))(one), edition, r));
      holds(point, answered, evaluate(completed(one), edition, r));
    }
  }
}

RC_GTEST_PROP(Next, AnUnfavourableAnswerDecidesAloneThatNothingIsPaid, ()) {
  const Readings r = readings();
  const Application a = some_application();
  const Verdict base = evaluate(a, chengdu_2024, r);
  for (const OpenPoint& point : what_next(a, chengdu_2024, r)) {
    RC_ASSERT(point.favourable || point.unfavourable);
    RC_ASSERT(point.at_stake >= Money{} && point.at_stake <= base.bounds.max);
    if (point.favourable) RC_ASSERT(within(point.favourable->bounds, base.bounds));
    if (base.outcome != Outcome::undetermined) RC_ASSERT(point.at_stake == Money{});
    if (!point.unfavourable) continue;
    RC_ASSERT((*point.unfavourable == Answered{Outcome::not_supported, {}}));
    // All that another answer could pay, which where there is none is nothing.
    RC_ASSERT(point.at_stake == (point.favourable ? point.favourable->bounds.max : Money{}));
  }
}

RC_GTEST_PROP(Next, ThePointsAreThoseThatTheOpenRulesWaitFor, ()) {
  const Readings r = readings();
  const Edition& edition = any_edition();
  const Application a = some_application();
  const Verdict verdict = evaluate(a, edition, r);
  std::set<Rule> waited_for;
  std::set<std::string> fields;
  for (const OpenPoint& point : what_next(a, edition, r)) {
    RC_ASSERT(fields.insert(point.field).second);
    RC_ASSERT(!point.rules.empty());
    for (const Rule rule : point.rules) waited_for.insert(rule);
    RC_ASSERT(!point.zh.empty() && point.zh.find('{') == std::string::npos);
    RC_ASSERT(!point.en.empty() && point.en.find('{') == std::string::npos);
  }
  for_each_rule(verdict.statuses, a.direction(), [&](Rule rule) {
    const bool open =
        verdict.statuses[rule] == Status::unknown || verdict.statuses[rule] == Status::pending;
    if (!open) RC_ASSERT(waited_for.count(rule) == 0U);
    // After a rating of none, rules that wait for a better one have nothing to ask for.
    if (open && verdict.outcome == Outcome::undetermined) RC_ASSERT(waited_for.count(rule) == 1U);
  });
}

RC_GTEST_PROP(Next, TheMostThatHangsOnAPointComesFirst, ()) {
  const Readings r = readings();
  const auto points = what_next(some_application(), any_edition(), r);
  for (std::size_t i = 1; i < points.size(); ++i) {
    const OpenPoint& before = points[i - 1];
    const OpenPoint& after = points[i];
    RC_ASSERT(before.at_stake >= after.at_stake);
    if (before.at_stake > after.at_stake) continue;
    RC_ASSERT(before.unfavourable.has_value() >= after.unfavourable.has_value());
    if (before.unfavourable.has_value() != after.unfavourable.has_value()) continue;
    RC_ASSERT(before.rules.front() <= after.rules.front());
  }
}

RC_GTEST_PROP(Next, AnsweringWhatIsAskedEndsInADecision, ()) {
  const Readings r = readings();
  const Edition& edition = any_edition();
  Application a = some_application();
  // A few rounds: an answer may raise another question, such as the severity of an accident.
  for (int round = 0; round < 4; ++round) {
    if (evaluate(a, edition, r).outcome != Outcome::undetermined) return;
    const Application other = completed(a);
    for (const OpenPoint& point : what_next(a, edition, r)) answer(a, point.field, other);
  }
  RC_ASSERT(evaluate(a, edition, r).outcome != Outcome::undetermined);
}

}  // namespace
