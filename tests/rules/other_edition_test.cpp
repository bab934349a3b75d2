// No rule holds a literal: each figure that a rule uses, changed alone in an edition, changes a
// verdict.
#include <gtest/gtest.h>

#include <array>
#include <span>

#include "support/applications.hpp"

namespace {

using namespace test;

// The verdict under an edition that differs in one thing.
template <class Change>
Verdict with(const Application& a, Change change, const Readings& readings = {}) {
  Edition edition = chengdu_2024;
  change(edition);
  return evaluate(a, edition, readings);
}

TEST(OtherEdition, TheDatesOfTheNotice) {
  const Application a = supported_platform();
  const auto fails = [&](auto change, Rule rule) {
    EXPECT_EQ(with(a, change).statuses.not_met(), bit(rule));
  };
  fails([](Edition& e) { e.window.value.from = "2024-04-16"_date; }, Rule::notice_window);
  fails([](Edition& e) { e.window.value.until = "2024-04-14"_date; }, Rule::notice_window);
  fails([](Edition& e) { e.recommend_by.value = "2024-04-30"_date; }, Rule::notice_recommended);
  fails([](Edition& e) { e.built_by.value = "2023-09-30"_date; }, Rule::notice_built_by);
}

TEST(OtherEdition, ThePeriodOfPayments) {
  const auto late = [](Edition& e) { e.recognised_period.value.from = "2023-06-02"_date; };
  const auto early = [](Edition& e) { e.recognised_period.value.until = "2023-05-31"_date; };
  for (const Application& a : {supported_platform(), supported_cloud()}) {
    EXPECT_EQ(with(a, late).computed_amount, 0_yuan);
    EXPECT_EQ(with(a, early).computed_amount, 0_yuan);
  }
  EXPECT_EQ(with(supported_platform(), late, {.investment_period = InvestmentPeriod::whole_project})
                .computed_amount,
            600'000_yuan);
  EXPECT_EQ(
      with(supported_platform(), early, {.investment_period = InvestmentPeriod::whole_project})
          .computed_amount,
      0_yuan);
}

TEST(OtherEdition, EventsAndSeverities) {
  Application a = supported_park();
  a.conduct.safety_accidents = {{{.on = "2019-06-01"_date, .severity = Severity::larger}}};
  EXPECT_EQ(with(a, [](Edition& e) { e.years_back.value = 5; }).statuses.not_met(),
            bit(Rule::conduct_safety));
  a.conduct.safety_accidents = {{{.on = "2023-06-01"_date, .severity = Severity::general}}};
  EXPECT_EQ(
      with(a, [](Edition& e) { e.safety_grade.value = Severity::general; }).statuses.not_met(),
      bit(Rule::conduct_safety));
  a.conduct.safety_accidents.emplace();
  a.conduct.environmental_incidents = {{{.on = "2023-06-01"_date, .severity = Severity::larger}}};
  EXPECT_EQ(with(a, [](Edition& e) { e.environment_grade.value = Severity::major; },
                 {.environment_grade = EnvironmentGrade::larger})
                .outcome,
            Outcome::supported);

  constexpr std::array<SeverityBounds, 1> bounds{{{Severity::larger, 5, 20, 1_yuan}}};
  a.conduct.environmental_incidents.emplace();
  const auto changed = [&](SafetyAccident accident) {
    a.conduct.safety_accidents = {{accident}};
    return with(a, [&](Edition& e) { e.severity = bounds; }).outcome;
  };
  EXPECT_EQ(changed({"2023-06-01"_date, {}, 4, 19, 0.99_yuan}), Outcome::supported);
  EXPECT_EQ(changed({"2023-06-01"_date, {}, 5, 0, 0_yuan}), Outcome::not_supported);
  EXPECT_EQ(changed({"2023-06-01"_date, {}, 0, 20, 0_yuan}), Outcome::not_supported);
  EXPECT_EQ(changed({"2023-06-01"_date, {}, 0, 0, 1_yuan}), Outcome::not_supported);
}

TEST(OtherEdition, TheTermsOfPlatforms) {
  const Application a = supported_platform();  // 3,000,000 and 1,000,000 of labour
  EXPECT_EQ(with(a, [](Edition& e) { e.platform.rate.value = 0.2_rate; }).amount, 800'000_yuan);
  EXPECT_EQ(with(a, [](Edition& e) { e.platform.cap.value = 1_yuan; }).computed_amount, 1_yuan);
  EXPECT_EQ(with(a, [](Edition& e) { e.platform.floor.value = 600'000.01_yuan; }).outcome,
            Outcome::not_supported);
  EXPECT_EQ(with(a, [](Edition& e) { e.platform.floor.value = 600'000_yuan; }).outcome,
            Outcome::supported);
  // Labour up to a fifth: a quarter of the rest.
  EXPECT_EQ(with(a, [](Edition& e) { e.platform.labour_share.value = 0.2_rate; }).amount,
            562'500_yuan);
  // Up to an eleventh and a bit: 0.1 of the whole is a ninth of the rest, down to the fen.
  EXPECT_EQ(with(a, [](Edition& e) { e.platform.labour_share.value = 0.1_rate; }).amount,
            499'999.99_yuan);
  EXPECT_EQ(with(a, [](Edition& e) { e.platform.labour_share.value = 0_rate; }).amount,
            450'000_yuan);
  EXPECT_EQ(with(a, [](Edition& e) { e.platform.labour_share.value = 1_rate; }).amount,
            600'000_yuan);
}

TEST(OtherEdition, TheLevelsOfCloudEnterprises) {
  Application a = supported_cloud();  // four stars, four sub-domains, 1,000,000 of fees
  std::array<StarLevel, 2> levels{
      {{2, 3, 0.1_rate, 70'000_yuan, {}, "x"}, {4, 4, 0.25_rate, 900'000_yuan, {}, "x"}}};
  const auto use = [&](Edition& e) { e.cloud.levels = levels; };
  EXPECT_EQ(with(a, use).amount, 250'000_yuan);
  levels[1].cap = 200'000_yuan;
  EXPECT_EQ(with(a, use).amount, 200'000_yuan);
  levels[1].subdomains = 5;
  EXPECT_EQ(with(a, use).statuses.not_met(), bit(Rule::cloud_subdomains));
  cloud(a).assessed_star = 2;
  EXPECT_EQ(with(a, use).amount, 70'000_yuan);
}

// What lies behind a list in memory is none of its levels.
TEST(OtherEdition, TheLevelsEndWithTheirList) {
  const auto known = chengdu_2024.cloud.levels;
  const std::array<StarLevel, 4> longer{
      {known[0], known[1], known[2], {4, 1, 0.01_rate, 10'000_yuan, {}, "x"}}};
  Edition edition = chengdu_2024;
  edition.cloud.levels = std::span(longer).first(3);
  Application a = supported_cloud();
  cloud(a).assessed_star.reset();
  EXPECT_EQ(evaluate(a, edition), evaluate(a));
  edition.cloud.levels = std::span(longer).first(1);  // and the four stars applied for behind it
  const CloudMeasures measures = measure(cloud(a), edition, {});
  EXPECT_EQ(star_that_counts(measures, edition, RatingLimit::applied), nullptr);
}

// A star that the edition does not have requires no sub-domain, so no fee is recognised for it.
TEST(OtherEdition, AStarThatIsNotInIt) {
  Application a = supported_cloud();
  const Readings required{.fee_scope = FeeScope::required};
  Edition edition = chengdu_2024;
  edition.cloud.levels = edition.cloud.levels.last(1);  // five stars alone; four are applied for
  EXPECT_EQ(measure(cloud(a), chengdu_2024, required).fees, MoneyTotal{1'000'000_yuan});
  EXPECT_EQ(measure(cloud(a), edition, required).fees, MoneyTotal{});
}

TEST(OtherEdition, TheAwardsOfParks) {
  Application a = supported_park();
  const std::array<StarLevel, 2> levels{
      {{1, 0, {}, {}, 300'000_yuan, "x"}, {4, 0, {}, {}, 1'100'000_yuan, "x"}}};
  const auto use = [&](Edition& e) { e.park.levels = levels; };
  EXPECT_EQ(with(a, use).amount, 1'100'000_yuan);
  park(a).previous_star = 1;
  EXPECT_EQ(with(a, use).amount, 800'000_yuan);
}

}  // namespace
