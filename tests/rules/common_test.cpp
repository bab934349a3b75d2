// The common part: both sides of every date, event and listing. Notice 一, 四, 六(二).
#include <gtest/gtest.h>

#include "support/applications.hpp"

namespace {

using namespace test;

constexpr auto met = Status::met;
constexpr auto not_met = Status::not_met;
constexpr auto unknown = Status::unknown;
constexpr auto pending = Status::pending;

Date date(std::string_view text) { return Date::parse(text).value(); }

// Audits notice-1.window
TEST(NoticeWindow, Notice1_BothEndDaysIncluded) {
  const auto on = [](std::optional<Date> day) {
    Application a = supported_park();
    a.submitted_on = day;
    return status(a, Rule::notice_window);
  };
  EXPECT_EQ(on("2024-03-30"_date), not_met);
  EXPECT_EQ(on("2024-03-31"_date), met);
  EXPECT_EQ(on("2024-05-06"_date), met);
  EXPECT_EQ(on("2024-05-07"_date), not_met);
  EXPECT_EQ(on(std::nullopt), unknown);
}

// Audits notice-6.2.recommended, notice-6.2.deadline
TEST(NoticeRecommended, Notice6_2_NotAfterTheSixthOfMay) {
  const auto given = [](Truth recommended, std::optional<Date> on) {
    Application a = supported_cloud();
    a.recommendation.recommended = recommended;
    a.recommendation.on = on;
    return status(a, Rule::notice_recommended);
  };
  EXPECT_EQ(given(Truth::yes, "2024-05-06"_date), met);
  EXPECT_EQ(given(Truth::yes, "2024-05-07"_date), not_met);
  EXPECT_EQ(given(Truth::no, "2024-05-06"_date), not_met);
  EXPECT_EQ(given(Truth::no, std::nullopt), not_met);
  EXPECT_EQ(given(Truth::unknown, "2024-05-07"_date), not_met);
  EXPECT_EQ(given(Truth::unknown, "2024-05-06"_date), pending);
  EXPECT_EQ(given(Truth::yes, std::nullopt), pending);
  EXPECT_EQ(given(Truth::unknown, std::nullopt), pending);
}

// Audits notice-4.1.built_by
TEST(NoticeBuiltBy, Notice4_1_TheCutOffDayUnderBothReadings) {
  const Readings excluded{.cutoff_day = CutoffDay::excluded};
  // Each track has its own field.
  Application p = supported_platform();
  platform(p).built_on = "2023-12-31"_date;
  EXPECT_EQ(status(p, Rule::notice_built_by), met);
  EXPECT_EQ(status(p, Rule::notice_built_by, excluded), not_met);
  platform(p).built_on = "2024-01-01"_date;
  EXPECT_EQ(status(p, Rule::notice_built_by), not_met);
  platform(p).built_on.reset();
  EXPECT_EQ(status(p, Rule::notice_built_by), unknown);

  Application c = supported_cloud();
  cloud(c).started_on = "2024-02-01"_date;  // not the day that counts
  cloud(c).completed_on = "2023-12-30"_date;
  EXPECT_EQ(status(c, Rule::notice_built_by, excluded), met);
  cloud(c).completed_on = "2024-01-01"_date;
  EXPECT_EQ(status(c, Rule::notice_built_by), not_met);

  Application k = supported_park();
  park(k).built_on = "2024-02-01"_date;  // the founding of the park, not the project
  EXPECT_EQ(status(k, Rule::notice_built_by), met);
  park(k).completed_on = "2024-01-01"_date;
  EXPECT_EQ(status(k, Rule::notice_built_by), not_met);
}

// Audits notice-4.2.lawful, notice-4.2.years, notice-4.2.credit, notice-4.2.policy
TEST(ConductTruths, Notice4_2_FactsAreUnknownAndJudgementsPending) {
  Application a = supported_platform();
  for (const Truth truth : {Truth::yes, Truth::no, Truth::unknown}) {
    a.conduct.lawful_operation = a.conduct.good_credit = a.conduct.policy_compliance = truth;
    const Status fact = truth == Truth::yes ? met : truth == Truth::no ? not_met : unknown;
    EXPECT_EQ(status(a, Rule::conduct_lawful), fact);
    EXPECT_EQ(status(a, Rule::conduct_credit), fact);
    EXPECT_EQ(status(a, Rule::conduct_policy), truth == Truth::unknown ? pending : fact);
  }
}

// One accident a day after the start of the window.
SafetyAccident accident(std::optional<Count> deaths, std::optional<Count> injuries,
                        std::optional<Money> loss) {
  return {"2023-05-01"_date, std::nullopt, deaths, injuries, loss};
}

// Audits notice-4.2.events
TEST(ConductSafety, Decree493_3_EachBoundBelongsToTheGraverClass) {
  const auto severity = [](const SafetyAccident& a) { return severity_of(a, chengdu_2024); };
  using enum Severity;
  EXPECT_EQ(severity(accident(0, 0, 0_yuan)), general);
  EXPECT_EQ(severity(accident(2, 9, 9'999'999.99_yuan)), general);
  EXPECT_EQ(severity(accident(3, 0, 0_yuan)), larger);
  EXPECT_EQ(severity(accident(0, 10, 0_yuan)), larger);
  EXPECT_EQ(severity(accident(0, 0, 10'000'000_yuan)), larger);
  EXPECT_EQ(severity(accident(9, 49, 49'999'999.99_yuan)), larger);
  EXPECT_EQ(severity(accident(10, 0, 0_yuan)), major);
  EXPECT_EQ(severity(accident(0, 50, 0_yuan)), major);
  EXPECT_EQ(severity(accident(0, 0, 50'000'000_yuan)), major);
  EXPECT_EQ(severity(accident(29, 99, 99'999'999.99_yuan)), major);
  EXPECT_EQ(severity(accident(30, 0, 0_yuan)), especially_major);
  EXPECT_EQ(severity(accident(0, 100, 0_yuan)), especially_major);
  EXPECT_EQ(severity(accident(0, 0, 100'000'000_yuan)), especially_major);
  // The gravest that any known consequence reaches; general only when all three are known.
  EXPECT_EQ(severity(accident(3, std::nullopt, std::nullopt)), larger);
  EXPECT_EQ(severity(accident(3, 50, std::nullopt)), major);
  EXPECT_EQ(severity(accident(2, 9, std::nullopt)), std::nullopt);
  EXPECT_EQ(severity(accident(std::nullopt, 9, 0_yuan)), std::nullopt);
  EXPECT_EQ(severity(accident(0, std::nullopt, 0_yuan)), std::nullopt);
  EXPECT_EQ(severity(SafetyAccident{"2023-05-01"_date, general, 30, {}, {}}), general);
}

Status safety(std::vector<SafetyAccident> accidents, std::string_view submitted,
              ThreeYears reading = ThreeYears::rolling) {
  Application a = supported_platform();
  a.submitted_on = date(submitted);
  a.conduct.safety_accidents = std::move(accidents);
  return status(a, Rule::conduct_safety, {.three_years = reading});
}

SafetyAccident larger_on(std::string_view day) { return {date(day), Severity::larger, {}, {}, {}}; }

// Audits notice-4.2.years, notice-4.2.events
TEST(ConductSafety, Notice4_2_TheWindowOfThreeYears) {
  EXPECT_EQ(safety({larger_on("2021-04-15")}, "2024-04-15"), not_met);
  EXPECT_EQ(safety({larger_on("2021-04-14")}, "2024-04-15"), met);
  EXPECT_EQ(safety({larger_on("2024-04-15")}, "2024-04-15"), not_met);
  EXPECT_EQ(safety({larger_on("2024-04-16")}, "2024-04-15"), met);
  EXPECT_EQ(safety({larger_on("2021-01-01")}, "2024-04-15", ThreeYears::calendar), not_met);
  EXPECT_EQ(safety({larger_on("2020-12-31")}, "2024-04-15", ThreeYears::calendar), met);
  // 29 February falls back to the 28th.
  EXPECT_EQ(safety({larger_on("2021-02-28")}, "2024-02-29"), not_met);
  EXPECT_EQ(safety({larger_on("2021-02-27")}, "2024-02-29"), met);
}

// Audits notice-4.2.events
TEST(ConductSafety, Notice4_2_UnknownsAndGrades) {
  const SafetyAccident vague{"2023-05-01"_date, {}, {}, {}, {}};
  SafetyAccident small = vague;
  small.severity = Severity::general;
  EXPECT_EQ(safety({}, "2024-04-15"), met);
  EXPECT_EQ(safety({small}, "2024-04-15"), met);
  EXPECT_EQ(safety({vague}, "2024-04-15"), unknown);
  EXPECT_EQ(safety({vague, larger_on("2023-01-01")}, "2024-04-15"), not_met);
  EXPECT_EQ(safety({larger_on("2023-01-01"), vague}, "2024-04-15"), not_met);
  EXPECT_EQ(safety({{"2010-01-01"_date, {}, {}, {}, {}}}, "2024-04-15"), met);

  Application a = supported_platform();
  a.conduct.safety_accidents.reset();
  EXPECT_EQ(status(a, Rule::conduct_safety), unknown);
  a.conduct.safety_accidents = {{larger_on("2023-01-01")}};
  a.submitted_on.reset();
  EXPECT_EQ(status(a, Rule::conduct_safety), unknown);
  a.conduct.safety_accidents.emplace();
  EXPECT_EQ(status(a, Rule::conduct_safety), met);
}

// Audits notice-4.2.years, notice-4.2.events
TEST(ConductEnvironment, Notice4_2_AnyIncidentOrOnlyLargerOnes) {
  const Readings graded{.environment_grade = EnvironmentGrade::larger};
  Application a = supported_cloud();
  auto& incidents = a.conduct.environmental_incidents;
  incidents = {{{"2022-06-01"_date, Severity::general, {}}}};
  EXPECT_EQ(status(a, Rule::conduct_environment), not_met);
  EXPECT_EQ(status(a, Rule::conduct_environment, graded), met);
  (*incidents)[0].severity = Severity::larger;
  EXPECT_EQ(status(a, Rule::conduct_environment, graded), not_met);
  (*incidents)[0].severity.reset();
  EXPECT_EQ(status(a, Rule::conduct_environment), not_met);
  EXPECT_EQ(status(a, Rule::conduct_environment, graded), unknown);
  (*incidents)[0].on = "2021-04-14"_date;
  EXPECT_EQ(status(a, Rule::conduct_environment), met);
  incidents.reset();
  EXPECT_EQ(status(a, Rule::conduct_environment), unknown);
}

// Audits notice-4.2.listings
TEST(ConductListings, Notice4_2_BothEndDaysAreInForce) {
  Application a = supported_park();
  const auto listed = [&](std::optional<Date> from, std::optional<Date> until) {
    a.conduct.listings = {{{BlackList::serious_dishonesty, from, until}}};
    return status(a, Rule::conduct_listings);
  };
  EXPECT_EQ(listed("2024-04-15"_date, std::nullopt), not_met);
  EXPECT_EQ(listed("2024-04-16"_date, std::nullopt), met);
  EXPECT_EQ(listed(std::nullopt, "2024-04-15"_date), not_met);
  EXPECT_EQ(listed(std::nullopt, "2024-04-14"_date), met);
  EXPECT_EQ(listed(std::nullopt, std::nullopt), not_met);
  EXPECT_EQ(listed("2020-01-01"_date, "2022-01-01"_date), met);
  a.submitted_on.reset();
  EXPECT_EQ(status(a, Rule::conduct_listings), unknown);
  a.conduct.listings.emplace();
  EXPECT_EQ(status(a, Rule::conduct_listings), met);
  a.conduct.listings.reset();
  EXPECT_EQ(status(a, Rule::conduct_listings), unknown);
}

// Two applications that differ in one rule's status have other statuses, whichever bit it is.
TEST(Statuses, AreEqualOnlyWhereEveryRuleIs) {
  const auto of = [](Truth lawful, Truth policy) {
    Application a = supported_park();
    a.conduct.lawful_operation = lawful;
    a.conduct.policy_compliance = policy;
    return evaluate(a).statuses;
  };
  const auto statuses = of(Truth::yes, Truth::yes);
  EXPECT_EQ(statuses, of(Truth::yes, Truth::yes));
  EXPECT_FALSE(statuses == of(Truth::no, Truth::yes));
  EXPECT_FALSE(statuses == of(Truth::unknown, Truth::yes));
  EXPECT_FALSE(statuses == of(Truth::yes, Truth::unknown));
  EXPECT_FALSE(statuses == evaluate(supported_platform()).statuses);
}

TEST(Outcome, AnyNotMetBeforeAnyOpen) {
  Application a = supported_park();
  EXPECT_EQ(evaluate(a).outcome, Outcome::supported);
  a.conduct.policy_compliance = Truth::unknown;
  EXPECT_EQ(evaluate(a).outcome, Outcome::undetermined);
  EXPECT_EQ(evaluate(a).amount, std::nullopt);
  a.conduct.good_credit = Truth::no;
  EXPECT_EQ(evaluate(a).outcome, Outcome::not_supported);
  EXPECT_EQ(evaluate(a).amount, 0_yuan);
  EXPECT_EQ(evaluate(a).computed_amount, 2'000'000_yuan);
  EXPECT_EQ(evaluate(a).bounds, (Bounds{0_yuan, 0_yuan}));
}

}  // namespace
