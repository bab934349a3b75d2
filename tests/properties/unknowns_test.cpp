// Unknown is not no: what filling in an unknown may do, and what it may not.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "properties/completion.hpp"
#include "properties/generators.hpp"
#include "properties/nearly_supported.hpp"

namespace {

using namespace property;

TEST(Unknowns, FillingInNeverChangesADecidedOutcomeOrAmount) {
  int cases = 0;
  int supported = 0;
  int not_supported = 0;
  EXPECT_TRUE(rc::check([&] {
    const Readings r = readings();
    const Application a = chance(50) ? application(Unknowns::often) : nearly_supported();
    const Application filled = Completion(one_of({20, 60, 100}))(a);
    const Verdict before = evaluate(a, chengdu_2024, r);
    const Verdict after = evaluate(filled, chengdu_2024, r);
    ++cases;
    if (before.outcome == Outcome::undetermined) return;
    if (filled != a) ++(before.outcome == Outcome::supported ? supported : not_supported);
    RC_ASSERT(after.outcome == before.outcome);
    RC_ASSERT(after.amount == before.amount);
    RC_ASSERT(after.bounds == before.bounds);
  }));
  // It says nothing unless something was filled in where the outcome stood already.
  EXPECT_GT(supported * 20, cases) << supported;
  EXPECT_GT(not_supported * 20, cases) << not_supported;
}

RC_GTEST_PROP(Unknowns, FillingInNeverChangesADecidedRule, ()) {
  const Readings r = readings();
  const Application a = chance(50) ? application(Unknowns::often) : nearly_supported();
  const Verdict before = evaluate(a, chengdu_2024, r);
  const Application filled = Completion(one_of({20, 60, 100}))(a);
  const Verdict after = evaluate(filled, chengdu_2024, r);
  for_each_rule(before.statuses, a.direction(), [&](Rule rule) {
    const Status was = before.statuses[rule];
    if (was == Status::met || was == Status::not_met) RC_ASSERT(after.statuses[rule] == was);
  });
}

RC_GTEST_PROP(Unknowns, BoundsHoldForEveryCompletion, ()) {
  const Readings r = readings();
  const Application a = application(Unknowns::often);
  const Bounds bounds = evaluate(a, chengdu_2024, r).bounds;
  Application filled = a;
  for (const int percent : {40, 100}) {
    filled = Completion(percent)(filled);
    const Verdict after = evaluate(filled, chengdu_2024, r);
    RC_ASSERT(after.bounds.min >= bounds.min);
    RC_ASSERT(after.bounds.max <= bounds.max);
    RC_ASSERT(!after.amount || (*after.amount >= bounds.min && *after.amount <= bounds.max));
  }
}

RC_GTEST_PROP(Outcome, IsKleenesConjunctionOfTheFindings, ()) {
  const Application a = application(Unknowns::often);
  const Decision decision = decide(a, chengdu_2024, readings());
  bool any_not_met = false;
  std::vector<Rule> open;
  for (const auto& finding : decision.findings) {
    any_not_met = any_not_met || finding.status == Status::not_met;
    if (finding.status == Status::unknown || finding.status == Status::pending) {
      open.push_back(finding.rule);
    }
  }
  RC_ASSERT(decision.open == open);
  RC_ASSERT(decision.outcome == (any_not_met    ? Outcome::not_supported
                                 : open.empty() ? Outcome::supported
                                                : Outcome::undetermined));
  RC_ASSERT(decision.amount.has_value() == (decision.outcome != Outcome::undetermined));
}

RC_GTEST_PROP(Decision, IsTheSameForTheSameInput, ()) {
  const Readings r = readings();
  const Application a = application(Unknowns::often);
  RC_ASSERT(decide(a, chengdu_2024, r) == decide(Application(a), Edition(chengdu_2024), r));
}

}  // namespace
