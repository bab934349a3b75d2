// Explanations under editions of other terms: each is said with its own figures.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/explanation/explanation.hpp>
#include <chengdu_subsidy/explanation/text.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string text(const Application& a, const Edition& edition = chengdu_2024,
                 Languages languages = Languages::en) {
  return render_text(make_explanation(decide(a, edition), a, edition), languages);
}

TEST(ExplanationOfEditions, OneStarHasOneRateAndOneAward) {
  Edition edition = chengdu_2024;
  edition.cloud.levels = edition.cloud.levels.first(1);
  edition.park.levels = edition.park.levels.first(1);
  EXPECT_THAT(text(supported_cloud(), edition),
              HasSubstr("For 3 stars the subsidy is 20% of the recognised cloud fees, at most "
                        "300,000.00 yuan (30 万元).\n"));
  EXPECT_THAT(text(supported_cloud(), edition, Languages::zh),
              HasSubstr("三星级按认定上云费用的20%补助，最高300,000.00元（30万元）。\n"));
  EXPECT_THAT(
      text(supported_park(), edition),
      HasSubstr("Parks of 3 stars are awarded 1,000,000.00 yuan (100 万元); on an upgrade"));
  EXPECT_THAT(text(supported_park(), edition, Languages::zh),
              HasSubstr("三星级智慧园区奖励1,000,000.00元（100万元）；提档升级的"));
}

TEST(ExplanationOfEditions, WithoutAFloorNoneIsNamed) {
  Edition edition = chengdu_2024;
  edition.platform.floor.value = Money{};
  EXPECT_THAT(text(supported_platform()), HasSubstr("A subsidy below 100,000.00 yuan"));
  EXPECT_THAT(text(supported_platform(), edition),
              AllOf(Not(HasSubstr("is not supported.")), Not(HasSubstr("Floor: "))));
}

TEST(ExplanationOfEditions, LabourThatIsNotLimited) {  // guide 一(三) note, with another share
  Edition edition = chengdu_2024;
  edition.platform.labour_share.value = 1_rate;
  EXPECT_THAT(text(supported_platform(), edition), HasSubstr("Limit on labour: "));
  EXPECT_THAT(text(supported_platform(), edition, Languages::zh), HasSubstr("元；不限"));
}

TEST(ExplanationOfEditions, ARevenueThatIsNotStatedYet) {
  Application a = supported_platform();
  Edition edition = chengdu_2024;
  edition.platform.base.value = AmountBase::annual_service_revenue;
  EXPECT_THAT(text(a, edition), HasSubstr("Annual service revenue: open; not stated yet"));
  platform(a).metrics.annual_service_revenue = 4'000'000_yuan;
  EXPECT_THAT(text(a, edition),
              HasSubstr("Annual service revenue: 4,000,000.00 yuan; as on the form"));
}

TEST(ExplanationOfEditions, AMinimumOfMoneyIsSaidInYuan) {
  Application a = supported_platform();
  platform(a).metrics.annual_service_revenue = 1'999'999.99_yuan;
  constexpr std::array<Minimum, 1> minimums{{{Metric::annual_service_revenue, Comparison::at_least,
                                              (2'000'000_yuan).fen(), "guide 一(一)"}}};
  Edition edition = chengdu_2024;
  edition.platform.minimums = minimums;
  EXPECT_THAT(text(a, edition), HasSubstr("Observed: 1,999,999.99 yuan (199.999999 万元)."));
  EXPECT_THAT(text(a, edition), HasSubstr("2,000,000.00"));
}

// The clause that a rule cites may stand beside others that say the same in another place.
TEST(ExplanationOfEditions, WordsFromAnotherPlaceAreNamedByIt) {
  std::vector<Clause> clauses(chengdu_2024.clauses.begin(), chengdu_2024.clauses.end());
  std::size_t moved = 0;
  for (Clause& clause : clauses) {
    if (clause.place != "notice 一" || clause.kind != ClauseKind::computed) continue;
    clause.place = "guide 一(一)";
    ++moved;
  }
  ASSERT_GT(moved, 0U);
  Edition edition = chengdu_2024;
  edition.clauses = clauses;
  EXPECT_THAT(text(supported_park(), edition), HasSubstr("” (guide 一(一))\n"));
  EXPECT_THAT(text(supported_park()), Not(HasSubstr("” (guide 一(一))\n")));
}

TEST(ExplanationOfLines, OfManyLinesTheFirstSixAreNamed) {
  Application a = supported_platform();
  platform(a).investment.emplace();
  for (int i = 1; i <= 6; ++i) {
    platform(a).investment->push_back(
        line("L" + std::to_string(i), InvestmentKind::software, 1'000'000_yuan));
  }
  EXPECT_THAT(text(a), HasSubstr("L1 + L2 + L3 + L4 + L5 + L6 ["));
  platform(a).investment->push_back(line("L7", InvestmentKind::software, 1_yuan));
  EXPECT_THAT(text(a), HasSubstr("L1 + L2 + L3 + L4 + L5 + L6 + … (7 lines in all) ["));
  EXPECT_THAT(text(a, chengdu_2024, Languages::zh), HasSubstr("L6 + …（共7条明细）"));
}

// guide 三(三): of one paper it is asked in the singular.
TEST(ExplanationOfMaterials, OneThatWasNotStated) {
  Application a = supported_park();
  for (const auto& requirement : materials_of(chengdu_2024, Track::park)) {
    a.materials[requirement.material] = Truth::yes;
  }
  EXPECT_THAT(text(a), Not(HasSubstr("it is not stated whether")));
  a.materials[materials_of(chengdu_2024, Track::park).front().material] = Truth::unknown;
  EXPECT_THAT(text(a), HasSubstr("Of 1 material it is not stated whether it is handed in:\n"));
}

}  // namespace
