// What next, at the ends of the calendar and of what an edition may hold.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/next.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;
using ::testing::HasSubstr;

std::vector<std::string> fields(const std::vector<OpenPoint>& points) {
  std::vector<std::string> list;
  for (const OpenPoint& entry : points) list.push_back(entry.field);
  return list;
}

TEST(Next, DaysAreCountedOverTheEndsOfMonthsYearsAndTheCalendar) {
  using detail::day_after;
  using detail::day_before;
  EXPECT_EQ(day_after("2024-02-28"_date), "2024-02-29"_date);
  EXPECT_EQ(day_after("2023-02-28"_date), "2023-03-01"_date);
  EXPECT_EQ(day_after("2023-12-31"_date), "2024-01-01"_date);
  EXPECT_EQ(day_after("9999-12-31"_date), std::nullopt);
  EXPECT_EQ(day_before("2024-03-01"_date), "2024-02-29"_date);
  EXPECT_EQ(day_before("2023-03-01"_date), "2023-02-28"_date);
  EXPECT_EQ(day_before("2024-01-01"_date), "2023-12-31"_date);
  EXPECT_EQ(day_before("0001-01-01"_date), std::nullopt);
}

// notice 四(一): an edition whose cut-off is the first day of the calendar, or the last.
TEST(Next, ACutOffAtTheEndOfTheCalendarIsAskedAbout) {
  Application a = supported_park();
  park(a).completed_on.reset();
  Edition edition = chengdu_2024;
  edition.built_by.value = Date{};
  const auto first = what_next(a, edition);
  ASSERT_EQ(fields(first), std::vector<std::string>{"/park/completed_on"});
  EXPECT_EQ(first[0].favourable->bounds.max, 2'000'000_yuan);
  EXPECT_EQ(first[0].unfavourable->outcome, Outcome::not_supported);
  edition.built_by.value = "9999-12-31"_date;
  EXPECT_EQ(what_next(a, edition)[0].unfavourable, std::nullopt);  // no day is too late
}

TEST(Next, TheQuestionIsThereInBothLanguages) {
  Application a = supported_park();
  a.conduct.good_credit = Truth::unknown;
  Edition edition = chengdu_2024;
  edition.years_back.value = 1;
  const auto points = what_next(a, edition);
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(points[0].question(Language::zh), points[0].zh);
  EXPECT_EQ(points[0].question(Language::en), points[0].en);
  a.conduct.good_credit = Truth::yes;
  a.conduct.environmental_incidents.reset();
  EXPECT_THAT(what_next(a, edition)[0].en, HasSubstr("in the last 1 year?"));
  EXPECT_THAT(what_next(a)[0].en, HasSubstr("in the last 3 years?"));
}

// Where the edition pays on the revenue, an investment decides nothing and is not asked for.
TEST(Next, WhatNoRuleWaitsForIsNotAsked) {
  Application a = supported_platform();
  platform(a).investment.reset();
  platform(a).metrics.annual_service_revenue = 4'000'000_yuan;
  Edition edition = chengdu_2024;
  edition.platform.base.value = AmountBase::annual_service_revenue;
  EXPECT_TRUE(what_next(a, edition).empty());
}

// guide 一(一): a minimum of none fails no figure; one above all figures is met by none.
TEST(Next, AFigureThatCannotFailAndOneThatCannotDo) {
  Application a = supported_platform();
  platform(a).enterprises_served.reset();
  Edition edition = chengdu_2024;
  std::array<Minimum, 1> minimums{
      {{Metric::enterprises_served, Comparison::at_least, 0, "guide 一(一)"}}};
  edition.platform.minimums = minimums;
  const auto easy = what_next(a, edition);
  ASSERT_EQ(easy.size(), 1U);
  EXPECT_EQ(easy[0].unfavourable, std::nullopt);
  EXPECT_EQ(easy[0].favourable->bounds.min, 600'000_yuan);
  minimums[0].comparison = Comparison::more_than;
  minimums[0].value = count_limit;
  const auto hopeless = what_next(a, edition);
  ASSERT_EQ(hopeless.size(), 1U);
  EXPECT_EQ(hopeless[0].favourable, std::nullopt);
  EXPECT_EQ(hopeless[0].unfavourable->outcome, Outcome::not_supported);
}

}  // namespace
