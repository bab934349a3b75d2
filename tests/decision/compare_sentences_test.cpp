// A comparison in words: what is open, what is not known, and figures that are no money.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/compare_explanation.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;
using ::testing::HasSubstr;

DecisionDifference compared(const Application& a, const Application& b, const Readings& in_a = {},
                            const Readings& in_b = {}) {
  return compare(decide(a, chengdu_2024, in_a), decide(b, chengdu_2024, in_b));
}

std::string english(const DecisionDifference& difference) {
  return explain(difference, chengdu_2024, Language::en);
}

TEST(CompareText, WhatIsOpenIsToldByItsBounds) {
  Application unrated = supported_cloud();
  cloud(unrated).assessed_star.reset();
  EXPECT_EQ(compared(supported_cloud(), unrated).effect, Effect::opened);
  const std::string text = english(compared(supported_cloud(), unrated));
  EXPECT_THAT(text, HasSubstr("  Amount: 300,000.00 yuan → not known yet\n"));
  EXPECT_THAT(text, HasSubstr("  Possible amounts: 300,000.00 yuan to 300,000.00 yuan → 0.00 yuan "
                              "to 300,000.00 yuan\n"));
  EXPECT_THAT(english(compared(unrated, supported_cloud())),
              HasSubstr("  Amount: not known yet → 300,000.00 yuan\n"));
}

TEST(CompareText, WhatWouldBeGainedOrLostIsTheFormulas) {
  Application less = supported_cloud();
  less.conduct.good_credit = Truth::unknown;
  Application more = less;
  cloud(more).fees->front().amount = 700'000_yuan;
  EXPECT_THAT(english(compared(less, more)),
              HasSubstr("open; by the formula it gains 30,000.00 yuan\n"));
  EXPECT_THAT(english(compared(more, less)),
              HasSubstr("open; by the formula it loses 30,000.00 yuan\n"));
}

TEST(CompareText, ARateIsNoMoneyAndWhatBindsIsAWord) {
  Application low = supported_cloud();
  Application high = low;
  cloud(high).applied_star = cloud(high).assessed_star = 3;
  cloud(high).fees->front().amount = 2'000'000_yuan;
  const std::string text = english(compared(low, high));
  EXPECT_THAT(text, HasSubstr("  rate: 0.3 → 0.2\n"));
  EXPECT_THAT(text, HasSubstr("  what decides the amount: " +
                              std::string(word(binding_words, Binding::rate).label.en) + " → " +
                              std::string(word(binding_words, Binding::cap).label.en) + "\n"));
  // A word of another time stays as it was written.
  DecisionDifference old = compared(low, high);
  for (CalculationDifference& each : old.calculation) {
    if (each.what == CalculationMember::binding) each.a = "floor";
  }
  EXPECT_THAT(english(old), HasSubstr("  what decides the amount: floor → "));
}

TEST(CompareText, AFigureThatIsNotKnownAndARuleThatDoesNotApply) {
  Application open = supported_platform();
  platform(open).investment.reset();
  EXPECT_THAT(english(compared(supported_platform(), open)),
              HasSubstr("  recognised base: 4,000,000 yuan → not known yet\n"));
  const std::string text = english(compared(supported_platform(), supported_park()));
  EXPECT_THAT(text, HasSubstr("Met → does not apply\n"));
  EXPECT_THAT(text, HasSubstr("does not apply → Met\n"));
  EXPECT_THAT(text, HasSubstr("  Track: "));
}

// Equal rules and figures may still pay another amount by the formula, or leave another one
// possible, and a summary may know less than a decision.
TEST(Compare, WhatDiffersBesidesRulesAndFiguresIsAChange) {
  Application cut = supported_platform();
  cut.conduct.good_credit = Truth::no;
  platform(cut).investment->front().amount = 2'000'000.50_yuan;
  const auto formula = compared(cut, cut, {}, {.rounding = Rounding::down_to_wan});
  EXPECT_TRUE(formula.rules.empty() && formula.calculation.empty());
  EXPECT_EQ(formula.effect, Effect::changed);

  Application open = supported_cloud();
  cloud(open).assessed_star.reset();
  cloud(open).fees.reset();
  cloud(open).applied_star = 3;
  for (const auto more : subdomains({"base.compute.container", "base.compute.bare_metal"})) {
    cloud(open).subdomains->push_back(more);  // six: enough for every star
  }
  const auto bounds = compared(open, open, {}, {.rating_limit = RatingLimit::none});
  EXPECT_TRUE(bounds.rules.empty() && bounds.calculation.empty());
  EXPECT_NE(bounds.a.bounds, bounds.b.bounds);
  EXPECT_EQ(bounds.effect, Effect::changed);

  DecisionSummary known;
  DecisionSummary other = known;
  EXPECT_EQ(compare(known, other).effect, Effect::same);
  other.direction = Track::cloud;
  EXPECT_EQ(compare(known, other).effect, Effect::changed);
  other = known;
  known.outcome = Outcome::supported;
  other.outcome = Outcome::not_supported;
  EXPECT_EQ(compare(known, other).effect, Effect::changed);
}

}  // namespace
