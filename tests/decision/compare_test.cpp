// Two decisions side by side: the effect, the difference and what it comes from; totals.
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/compare_explanation.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;

DecisionDifference compared(const Application& a, const Application& b, const Readings& in_a = {},
                            const Readings& in_b = {}) {
  return compare(decide(a, chengdu_2024, in_a), decide(b, chengdu_2024, in_b));
}

std::vector<std::string> rules(const DecisionDifference& difference) {
  std::vector<std::string> ids;
  for (const RuleDifference& each : difference.rules) ids.emplace_back(info(each.what).id);
  return ids;
}

TEST(Compare, EqualDecisionsAreTheSame) {
  for (const Application& a : {supported_platform(), supported_cloud(), supported_park()}) {
    const DecisionDifference found = compared(a, a);
    EXPECT_EQ(found.effect, Effect::same);
    EXPECT_EQ(found.amount, Money{});
    EXPECT_TRUE(found.rules.empty() && found.calculation.empty() && found.readings.empty());
  }
}

// A reading that changes nothing is told, and is no effect.
TEST(Compare, AReadingAloneIsNoEffect) {
  const Readings whole_yuan{.rounding = Rounding::down_to_yuan};
  const auto found = compared(supported_platform(), supported_platform(), {}, whole_yuan);
  EXPECT_EQ(found.effect, Effect::same);
  ASSERT_EQ(found.readings.size(), 1u);
  EXPECT_EQ(found.readings[0].what, Reading::rounding);
  EXPECT_EQ(found.readings[0].a, "down_to_fen");
  EXPECT_EQ(found.readings[0].b, "down_to_yuan");
  // One that the track does not ask is not even told.
  const Readings received{.top_up = TopUp::received};
  EXPECT_TRUE(compared(supported_platform(), supported_platform(), {}, received).readings.empty());
}

TEST(Compare, OneFenIsAGainAndALoss) {
  const Application less = supported_cloud();
  Application more = less;
  Money& paid = cloud(more).fees->front().amount;
  paid = paid + Money::from_fen(4);  // 30% of 0.04 yuan is 1.2 fen
  const auto gains = compared(less, more);
  EXPECT_EQ(gains.effect, Effect::gains);
  EXPECT_EQ(gains.amount, Money::from_fen(1));
  EXPECT_EQ(gains.computed_amount, Money::from_fen(1));
  const auto loses = compared(more, less);
  EXPECT_EQ(loses.effect, Effect::loses);
  EXPECT_EQ(loses.amount, Money::from_fen(-1));
  std::vector<std::string_view> figures;
  for (const auto& each : loses.calculation) {
    figures.push_back(word(calculation_member_words, each.what).id);
  }
  EXPECT_EQ(figures, (std::vector<std::string_view>{"recognised_base", "uncapped"}));
}

TEST(Compare, NamesTheRuleThatMakesTheDifference) {
  Application short_of = supported_platform();
  platform(short_of).enterprises_served = 19;
  const auto found = compared(short_of, supported_platform());
  EXPECT_EQ(found.effect, Effect::gains);
  EXPECT_EQ(found.amount, 600'000_yuan);
  EXPECT_EQ(rules(found), std::vector<std::string>{"platform.enterprises_served"});
  EXPECT_EQ(found.rules[0].a, Status::not_met);
  EXPECT_EQ(found.rules[0].b, Status::met);
}

TEST(Compare, WhatIsOpenIsDecidedOrGainsByTheFormula) {
  Application open = supported_park();
  open.conduct.policy_compliance = Truth::unknown;
  EXPECT_EQ(compared(open, supported_park()).effect, Effect::decided);
  EXPECT_EQ(compared(supported_park(), open).effect, Effect::opened);
  Application five = open;
  park(five).assessed_star = 5;
  const auto would = compared(open, five);
  EXPECT_EQ(would.effect, Effect::would_gain);
  EXPECT_EQ(would.amount, std::nullopt);
  EXPECT_EQ(would.computed_amount, 1'000'000_yuan);
  EXPECT_EQ(compared(five, open).effect, Effect::would_lose);
}

TEST(Compare, AnotherReasonForTheSameAmountIsAChange) {
  Application one = supported_park();
  one.conduct.lawful_operation = Truth::no;
  Application other = supported_park();
  other.conduct.good_credit = Truth::no;
  const auto found = compared(one, other);
  EXPECT_EQ(found.effect, Effect::changed);
  EXPECT_EQ(rules(found), (std::vector<std::string>{"conduct.lawful", "conduct.credit"}));
}

TEST(Compare, DecisionsOnTwoTracksHaveRulesOnOneSideOnly) {
  const auto found = compared(supported_park(), supported_platform());
  for (const RuleDifference& each : found.rules) EXPECT_NE(each.a.has_value(), each.b.has_value());
  EXPECT_EQ(found.effect, Effect::loses);
  EXPECT_EQ(found.amount, Money{} - 1'400'000_yuan);
}

TEST(CompareTotals, EachPartAddsUpToAll) {
  Application open = supported_park();
  open.conduct.policy_compliance = Truth::unknown;
  Application short_of = supported_platform();
  platform(short_of).enterprises_served = 19;
  ComparisonTotals totals;
  totals.add(compared(short_of, supported_platform()));
  totals.add(compared(supported_cloud(), supported_cloud()));
  totals.add(compared(supported_park(), open));
  EXPECT_EQ(totals.all.applications, 3);
  EXPECT_EQ(exact(totals.all.amount.a).to_string(2), "2300000.00");
  EXPECT_EQ(exact(totals.all.amount.b).to_string(2), "900000.00");
  EXPECT_EQ(totals.all.amount.change(), "-1400000.00");
  EXPECT_EQ(totals.all.computed_amount.change(), "0.00");

  const auto sum = [](const auto& lines) {
    std::int64_t applications = 0;
    for (const TotalLine& line : lines) applications += line.applications;
    return applications;
  };
  EXPECT_EQ(sum(totals.by_track), 3);
  EXPECT_EQ(sum(totals.by_effect), 3);
  std::int64_t by_outcome = 0;
  for (const auto& from : totals.by_outcome) by_outcome += sum(from);
  EXPECT_EQ(by_outcome, 3);
  const auto at = [](auto value) { return static_cast<std::size_t>(value); };
  const TotalLine& met_now = totals.by_outcome[at(Outcome::not_supported)][at(Outcome::supported)];
  EXPECT_EQ(met_now.applications, 1);
  EXPECT_EQ(met_now.amount.change(), "600000.00");
  EXPECT_EQ(totals.by_effect[at(Effect::opened)].amount.change(), "-2000000.00");
}

TEST(CompareText, SaysWhoGainsByHowMuchAndWhy) {
  Application short_of = supported_platform();
  platform(short_of).enterprises_served = 19;
  const auto found = compared(short_of, supported_platform());
  EXPECT_EQ(explain(found, chengdu_2024, Language::en),
            "T (industrial-internet demonstration platform): gains 600,000.00 yuan\n"
            "  Outcome: not supported → supported\n"
            "  Amount: 0.00 yuan → 600,000.00 yuan\n"
            "  Rule platform.enterprises_served [guide 一(一)]: Not met → Met\n");
  EXPECT_EQ(explain(found, chengdu_2024, Language::zh),
            "T（工业互联网市级示范平台）：增加600,000.00元\n"
            "  结论：不予支持 → 符合支持条件\n"
            "  补助金额：0.00元 → 600,000.00元\n"
            "  规则platform.enterprises_served〔申报指南一(一)〕：不符合 → 符合\n");
  EXPECT_EQ(explain(compared(supported_park(), supported_park()), chengdu_2024, Language::en),
            "T (star-rated smart park): no change\n");
}

}  // namespace
