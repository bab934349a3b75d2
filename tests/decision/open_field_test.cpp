// The field that answers an open rule depends on the edition and the readings, as the rule does.
#include <gtest/gtest.h>

#include <array>
#include <chengdu_subsidy/decision/decision.hpp>
#include <chengdu_subsidy/decision/open_field.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;

TEST(OpenField, Guide3_2_AnUpgradeWaitsForTheRatingOrForWhatWasReceived) {
  const Readings received{.top_up = TopUp::received};
  Application a = supported_park();
  park(a).assessed_star.reset();
  park(a).previous_star = 3;
  ASSERT_EQ(status(a, Rule::park_upgrade), Status::pending);
  EXPECT_EQ(open_field(Rule::park_upgrade, a), "/park/assessed_star");
  ASSERT_EQ(status(a, Rule::park_upgrade, received), Status::unknown);
  EXPECT_EQ(open_field(Rule::park_upgrade, a, chengdu_2024, received), "/park/previous_award");
  park(a).previous_award = 0_yuan;
  ASSERT_EQ(status(a, Rule::park_upgrade, received), Status::pending);
  EXPECT_EQ(open_field(Rule::park_upgrade, a, chengdu_2024, received), "/park/assessed_star");
  park(a).previous_star.reset();
  EXPECT_EQ(open_field(Rule::park_upgrade, a, chengdu_2024, received), "/park/previous_star");
}

TEST(OpenField, Notice5_2_TheFloorWaitsForTheBaseOfTheEdition) {
  Application a = supported_platform();
  platform(a).investment.reset();
  EXPECT_EQ(open_field(Rule::platform_floor, a), "/platform/investment");
  Edition edition = chengdu_2024;
  edition.platform.base.value = AmountBase::annual_service_revenue;
  ASSERT_EQ(status(a, Rule::platform_floor, {}, edition), Status::unknown);
  EXPECT_EQ(open_field(Rule::platform_floor, a, edition),
            "/platform/metrics/annual_service_revenue");
}

TEST(OpenField, EachTrackHasItsOwnDayOfCompletion) {
  EXPECT_EQ(open_field(Rule::notice_built_by, supported_platform()), "/platform/built_on");
  EXPECT_EQ(open_field(Rule::notice_built_by, supported_cloud()), "/cloud/completed_on");
  EXPECT_EQ(open_field(Rule::notice_built_by, supported_park()), "/park/completed_on");
}

TEST(OpenField, Notice6_2_TheRecommendationOrItsDay) {
  Application a = supported_park();
  a.recommendation.on.reset();
  EXPECT_EQ(open_field(Rule::notice_recommended, a), "/recommendation/on");
  a.recommendation.recommended = Truth::unknown;
  EXPECT_EQ(open_field(Rule::notice_recommended, a), "/recommendation/recommended");
}

TEST(OpenField, Guide2_FeesAndSubdomainsNameTheFirstThatIsMissing) {
  const Readings required{.fee_scope = FeeScope::required};
  Application a = supported_cloud();
  cloud(a).applied_star.reset();
  EXPECT_EQ(open_field(Rule::cloud_fees, a, chengdu_2024, required), "/cloud/applied_star");
  cloud(a).assessed_star = 5;
  EXPECT_EQ(open_field(Rule::cloud_subdomains, a), "/cloud/applied_star");
  cloud(a).assessed_star.reset();
  EXPECT_EQ(open_field(Rule::cloud_subdomains, a), "/cloud/assessed_star");
  cloud(a).subdomains.reset();
  EXPECT_EQ(open_field(Rule::cloud_fees, a), "/cloud/subdomains");
  EXPECT_EQ(open_field(Rule::cloud_subdomains, a), "/cloud/subdomains");
  cloud(a).fees.reset();
  EXPECT_EQ(open_field(Rule::cloud_fees, a), "/cloud/fees");
}

TEST(OpenField, Notice4_2_EventsWaitForTheirListThenForTheDay) {
  Application a = supported_park();
  a.submitted_on.reset();
  EXPECT_EQ(open_field(Rule::conduct_safety, a), "/submitted_on");
  EXPECT_EQ(open_field(Rule::conduct_environment, a), "/submitted_on");
  EXPECT_EQ(open_field(Rule::conduct_listings, a), "/submitted_on");
  a.conduct.safety_accidents.reset();
  a.conduct.environmental_incidents.reset();
  a.conduct.listings.reset();
  EXPECT_EQ(open_field(Rule::conduct_safety, a), "/conduct/safety_accidents");
  EXPECT_EQ(open_field(Rule::conduct_environment, a), "/conduct/environmental_incidents");
  EXPECT_EQ(open_field(Rule::conduct_listings, a), "/conduct/listings");
  a.submitted_on = in_window;
  EXPECT_EQ(open_field(Rule::conduct_listings, a), "/conduct/listings");
  // An accident whose severity is not known: list and day are there.
  a.conduct.safety_accidents = {{{.on = in_period}}};
  ASSERT_EQ(status(a, Rule::conduct_safety), Status::unknown);
  EXPECT_EQ(open_field(Rule::conduct_safety, a), "/conduct/safety_accidents");
}

TEST(OpenField, Guide3_1_TheApplicantsRoleThenTheKindOfPark) {
  Application a = supported_park();
  park(a).industrial = Truth::unknown;
  EXPECT_EQ(open_field(Rule::park_applicant, a), "/park/industrial");
  park(a).applicant_role.reset();
  EXPECT_EQ(open_field(Rule::park_applicant, a), "/park/applicant_role");
}

TEST(Findings, AMinimumCitesTheClauseThatSetsIt) {
  constexpr std::array<Minimum, 1> minimums{
      {{Metric::solutions, Comparison::more_than, 3, "guide 一(一)2"}}};
  Edition edition = chengdu_2024;
  edition.platform.minimums = minimums;
  const auto clauses = [&](const Edition& of) {
    std::string text;
    for (const auto& finding : decide(supported_platform(), of).findings) {
      if (metric_of(finding.rule)) text += std::string(finding.clause) + ";";
    }
    return text;
  };
  EXPECT_EQ(clauses(chengdu_2024), "guide 一(一);");
  EXPECT_EQ(clauses(edition), "guide 一(一)2;");
  EXPECT_EQ(clause_of(edition, Rule::platform_floor), "notice 五(二)");
  EXPECT_EQ(clause_of(edition, minimum_rule(Metric::protocols)), "guide 一(一)");
}

}  // namespace
