// The reasons of a difference that only figures show, and sums that no amount could hold.
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/compare.hpp>
#include <chengdu_subsidy/decision/compare_explanation.hpp>
#include <chengdu_subsidy/decision/compare_totals.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;

Readings declared() {
  Readings readings;
  readings.labour_share = LabourShare::declared;
  return readings;
}

// 1,000,000 software and 3,000,000 labour: half of what is recognised is 1,000,000, half of all
// lines 2,000,000; 15% of 2,000,000 and of 3,000,000.
Application labour_heavy() {
  Application a = supported_platform();
  platform(a).investment = {{line("S", InvestmentKind::software, 1'000'000_yuan),
                             line("R", InvestmentKind::labour, 3'000'000_yuan)}};
  return a;
}

TEST(Compare, AReadingThatPaysMoreIsNamedWithTheFiguresThatItChanges) {
  const Application a = labour_heavy();
  const DecisionDifference d = compare(decide(a), decide(a, chengdu_2024, declared()));
  EXPECT_EQ(d.effect, Effect::gains);
  EXPECT_EQ(d.amount, 150'000_yuan);
  EXPECT_EQ(d.computed_amount, 150'000_yuan);
  EXPECT_TRUE(d.rules.empty());
  EXPECT_EQ(d.calculation, (std::vector<CalculationDifference>{
                               {CalculationMember::recognised_base, "2000000", "3000000"},
                               {CalculationMember::uncapped, "300000", "450000"}}));
  EXPECT_EQ(d.readings,
            (std::vector<ReadingDifference>{{Reading::labour_share, "recognised", "declared"}}));

  const DecisionDifference back = compare(decide(a, chengdu_2024, declared()), decide(a));
  EXPECT_EQ(back.effect, Effect::loses);
  EXPECT_EQ(back.amount, Money::from_yuan(-150'000));
}

TEST(Compare, AnotherEditionIsNamedByTheFigureThatItChanges) {
  const Application a = supported_park();
  Edition next = chengdu_2024;
  auto levels = data::park_levels_2024;
  levels[1].award = 1'500'000_yuan;
  next.id = "next";
  next.park.levels = levels;
  const DecisionDifference d = compare(decide(a), decide(a, next));
  EXPECT_EQ(d.effect, Effect::loses);
  EXPECT_EQ(d.amount, Money::from_yuan(-500'000));
  EXPECT_EQ(d.calculation,
            (std::vector<CalculationDifference>{{CalculationMember::award, "2000000", "1500000"}}));
  EXPECT_EQ(d.a.edition, "chengdu-2024");
  EXPECT_EQ(d.b.edition, "next");
}

// An unrated park whose deduction is read in two ways: nothing differs but what is still possible.
TEST(Compare, OtherBoundsAreAChange) {
  Application unrated = supported_park();
  park(unrated).assessed_star.reset();
  park(unrated).previous_star = 3;
  park(unrated).previous_award = 500'000_yuan;
  Readings received;
  received.top_up = TopUp::received;
  const DecisionDifference d = compare(decide(unrated), decide(unrated, chengdu_2024, received));
  EXPECT_EQ(d.effect, Effect::changed);
  EXPECT_NE(d.a.bounds, d.b.bounds);
}

TEST(CompareTotals, AreExactBeyond64Bits) {
  TotalPair pair;
  for (int i = 0; i < 10'000; ++i) pair.add(money_limit, i % 2 == 0 ? money_limit : 0.01_yuan);
  EXPECT_EQ(exact(pair.a).to_string(2), "100000000000000000.00");
  EXPECT_EQ(exact(pair.b).to_string(2), "50000000000000050.00");
  EXPECT_EQ(pair.change(), "-49999999999999950.00");
  pair.add(std::nullopt, 1_yuan);
  EXPECT_EQ(pair.change(), "-49999999999999949.00");
}

TEST(CompareText, SaysWhatARuleCosts) {
  Application after = supported_park();
  park(after).assessed_star = 3;
  park(after).previous_star = 3;
  EXPECT_EQ(explain(compare(decide(supported_park()), decide(after)), chengdu_2024, Language::en),
            "T (star-rated smart park): loses 2,000,000.00 yuan\n"
            "  Outcome: supported → not supported\n"
            "  Amount: 2,000,000.00 yuan → 0.00 yuan\n"
            "  By the formula: 2,000,000.00 yuan → 0.00 yuan\n"
            "  Rule park.upgrade [guide 三(二)]: Met → Not met\n"
            "  star that counts: 4 stars → 3 stars\n"
            "  award: 2,000,000 yuan → 1,000,000 yuan\n"
            "  deduction: 0 yuan → 1,000,000 yuan\n");
}

TEST(CompareText, AddsUp) {
  ComparisonTotals totals;
  const Application a = labour_heavy();
  totals.add(compare(decide(a, chengdu_2024, declared()), decide(a)));
  totals.only_b = 2;
  totals.refused = 1;
  EXPECT_EQ(
      explain(totals, Language::en),
      "Totals\n"
      "  All: 1 application; amount decided 450,000.00 yuan → 300,000.00 yuan (-150,000.00); by "
      "the "
      "formula 450,000.00 yuan → 300,000.00 yuan (-150,000.00)\n"
      "By effect:\n"
      "  loses: 1 application; amount decided 450,000.00 yuan → 300,000.00 yuan (-150,000.00); by "
      "the formula 450,000.00 yuan → 300,000.00 yuan (-150,000.00)\n"
      "By track:\n"
      "  industrial-internet demonstration platform: 1 application; amount decided 450,000.00 yuan "
      "→ "
      "300,000.00 yuan (-150,000.00); by the formula 450,000.00 yuan → 300,000.00 yuan "
      "(-150,000.00)\n"
      "By outcome:\n"
      "  supported → supported: 1 application; amount decided 450,000.00 yuan → 300,000.00 yuan "
      "(-150,000.00); by the formula 450,000.00 yuan → 300,000.00 yuan (-150,000.00)\n"
      "Applications in the second only: 2\n"
      "Lines that could not be read: 1\n");
}

}  // namespace
