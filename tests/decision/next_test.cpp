// What next: the open points of one application, with what hangs on each.
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/next.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;

const OpenPoint& point(const std::vector<OpenPoint>& points, std::string_view field) {
  for (const OpenPoint& entry : points) {
    if (entry.field == field) return entry;
  }
  throw std::out_of_range("no point on " + std::string(field));
}

std::vector<std::string> fields(const std::vector<OpenPoint>& points) {
  std::vector<std::string> list;
  for (const OpenPoint& entry : points) list.push_back(entry.field);
  return list;
}

constexpr Answered nothing_paid{Outcome::not_supported, {}};

Answered paid(Money min, Money max) { return {Outcome::supported, {min, max}}; }

TEST(Next, NothingIsOpenOfACompleteApplication) {
  EXPECT_TRUE(what_next(supported_platform()).empty());
  EXPECT_TRUE(what_next(supported_cloud()).empty());
  EXPECT_TRUE(what_next(supported_park()).empty());
}

TEST(Next, ATruthDecidesAlone) {
  Application a = supported_platform();
  a.conduct.policy_compliance = Truth::unknown;
  const auto points = what_next(a);
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(points[0].field, "/conduct/policy_compliance");
  EXPECT_EQ(points[0].rules, std::vector{Rule::conduct_policy});
  EXPECT_EQ(points[0].answered_by, DecidedBy::authority);
  EXPECT_EQ(points[0].at_stake, 600'000_yuan);
  EXPECT_EQ(points[0].favourable, paid(600'000_yuan, 600'000_yuan));
  EXPECT_EQ(points[0].unfavourable, nothing_paid);
}

TEST(Next, OfTwoPointsNeitherPromisesWhatTheOtherMayTake) {
  Application a = supported_platform();
  a.conduct.policy_compliance = Truth::unknown;
  platform(a).fits_city_plan = Truth::unknown;
  const auto points = what_next(a);
  EXPECT_EQ(fields(points),
            (std::vector<std::string>{"/conduct/policy_compliance", "/platform/fits_city_plan"}));
  for (const OpenPoint& entry : points) {
    EXPECT_EQ(entry.favourable, (Answered{Outcome::undetermined, {0_yuan, 600'000_yuan}}));
    EXPECT_EQ(entry.unfavourable, nothing_paid);
  }
}

TEST(Next, WhatOneStarWouldAddRanksByTheDifferenceAlone) {
  Application a = supported_cloud();
  cloud(a).assessed_star = 5;
  cloud(a).applied_star.reset();
  cloud(a).qualitative = Truth::unknown;
  const auto points = what_next(a);
  // Four sub-domains suffice for four stars, 300,000, not for five, which would pay 400,000.
  EXPECT_EQ(fields(points),
            (std::vector<std::string>{"/cloud/applied_star", "/cloud/qualitative"}));
  EXPECT_EQ(point(points, "/cloud/applied_star").unfavourable, nothing_paid);  // five: too few

  cloud(a).subdomains = subdomains({"base.compute.cloud_server", "base.storage.database",
                                    "business.office.finance", "business.production.execution",
                                    "base.compute.container", "base.compute.bare_metal"});
  const auto more = what_next(a);
  EXPECT_EQ(fields(more), (std::vector<std::string>{"/cloud/qualitative", "/cloud/applied_star"}));
  EXPECT_EQ(more[1].at_stake, 200'000_yuan);  // 40% less 20% of 1,000,000
  EXPECT_EQ(more[1].favourable, (Answered{Outcome::undetermined, {0_yuan, 400'000_yuan}}));
  EXPECT_EQ(more[1].unfavourable, std::nullopt);
  EXPECT_EQ(more[1].answered_by, DecidedBy::fact);
}

TEST(Next, AStarPaysFromTheLowestToTheHighest) {
  Application a = supported_park();
  park(a).assessed_star.reset();
  park(a).previous_star = 3;
  const auto points = what_next(a);
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(points[0].rules, (std::vector{Rule::park_star, Rule::park_upgrade}));
  EXPECT_EQ(points[0].favourable, paid(1'000'000_yuan, 2'000'000_yuan));
  EXPECT_EQ(points[0].unfavourable, nothing_paid);  // three stars again, or none
}

// notice 五(二), guide 一(二): an investment pays from the floor to the cap, or nothing.
TEST(Next, AnInvestmentPaysFromTheFloorToTheCap) {
  Application a = supported_platform();
  platform(a).investment.reset();
  const auto points = what_next(a);
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(points[0].field, "/platform/investment");
  EXPECT_EQ(points[0].favourable, paid(100'000_yuan, 5'000'000_yuan));
  EXPECT_EQ(points[0].unfavourable, nothing_paid);
  EXPECT_EQ(points[0].materials, std::vector<std::string_view>{"investment_evidence"});
}

TEST(Next, FeesPayUpToTheCap) {
  Application a = supported_cloud();
  cloud(a).fees.reset();
  const auto points = what_next(a);
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(points[0].favourable, paid(0_yuan, 500'000_yuan));  // a fen of fees: met, and no fen
  EXPECT_EQ(points[0].unfavourable, nothing_paid);
}

TEST(Next, SubdomainsPayFromTheLeastFeeToAll) {
  Application a = supported_cloud();
  cloud(a).subdomains.reset();
  const auto points = what_next(a);
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(points[0].rules, (std::vector{Rule::cloud_subdomains, Rule::cloud_fees}));
  EXPECT_EQ(points[0].favourable, paid(120'000_yuan, 300'000_yuan));  // 400,000 of the two at least
  EXPECT_EQ(points[0].unfavourable, nothing_paid);
}

// While the sub-domains are missing the bounds allow the whole cap; no answer to them pays that.
TEST(Next, WhatNoAnswerPaysIsNotAtStake) {
  Application a = supported_cloud();
  cloud(a).subdomains.reset();
  const auto points = what_next(a);
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(evaluate(a).bounds.max, 500'000_yuan);
  EXPECT_EQ(points[0].at_stake, 300'000_yuan);
}

TEST(Next, WhatWasReceivedCanOnlyLower) {
  Application a = supported_park();
  park(a).previous_star = 3;
  const auto points = what_next(a, chengdu_2024, {.top_up = TopUp::received});
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(points[0].field, "/park/previous_award");
  EXPECT_EQ(points[0].favourable, paid(0_yuan, 2'000'000_yuan));
  EXPECT_EQ(points[0].unfavourable, std::nullopt);
  EXPECT_EQ(points[0].at_stake, 2'000'000_yuan);
  EXPECT_TRUE(points[0].materials.empty());
}

TEST(Next, TheDayOfSubmissionAnswersForListingsToo) {
  Application a = supported_park();
  a.submitted_on.reset();
  // In force throughout the window but for its last day.
  a.conduct.listings = {{{.list = BlackList::environmental_bad,
                          .from = "2024-01-01"_date,
                          .until = "2024-05-05"_date}}};
  const auto points = what_next(a);
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(points[0].rules, (std::vector{Rule::notice_window, Rule::conduct_listings}));
  EXPECT_EQ(points[0].favourable, paid(2'000'000_yuan, 2'000'000_yuan));
  a.conduct.listings->front().until.reset();
  EXPECT_EQ(what_next(a)[0].favourable, std::nullopt);  // no day is left
  EXPECT_EQ(what_next(a)[0].unfavourable, nothing_paid);
  EXPECT_EQ(what_next(a)[0].at_stake, 0_yuan);  // whatever the day is, nothing is paid
}

TEST(Next, AnAccidentIsAskedForByItsDay) {
  Application a = supported_park();
  a.conduct.safety_accidents = {{{.on = "2019-06-01"_date}, {.on = "2023-06-01"_date}}};
  const auto points = what_next(a);
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(points[0].field, "/conduct/safety_accidents/1/severity");
  EXPECT_NE(points[0].zh.find("2023年6月1日"), std::string::npos);
  EXPECT_NE(points[0].en.find("1 June 2023"), std::string::npos);
  EXPECT_EQ(points[0].favourable, paid(2'000'000_yuan, 2'000'000_yuan));
  EXPECT_EQ(points[0].unfavourable, nothing_paid);
  // Until the day of submission is known, it is that which is waited for.
  a.submitted_on.reset();
  EXPECT_EQ(fields(what_next(a)), std::vector<std::string>{"/submitted_on"});
}

TEST(Next, MaterialsAreThoseThatTheDeploymentAsksFor) {
  Application a = supported_cloud();
  cloud(a).fees.reset();
  using Ids = std::vector<std::string_view>;
  const auto materials = [&] { return what_next(a)[0].materials; };
  EXPECT_EQ(materials(), (Ids{"purchase_contracts", "fund_statement", "payment_evidence"}));
  cloud(a).deployment = Deployment::public_cloud;
  EXPECT_EQ(materials(), Ids{"purchase_contracts"});
  cloud(a).deployment = Deployment::hybrid_cloud;
  EXPECT_EQ(materials(), (Ids{"fund_statement", "payment_evidence"}));
}

TEST(Next, OnceTheOutcomeIsDecidedNothingIsAtStake) {
  Application a = supported_platform();
  a.conduct.good_credit = Truth::no;
  platform(a).fits_city_plan = Truth::unknown;
  const auto points = what_next(a);
  ASSERT_EQ(points.size(), 1U);
  EXPECT_EQ(points[0].at_stake, 0_yuan);
  EXPECT_EQ(points[0].favourable, nothing_paid);
}

TEST(Next, ABlankApplicationIsAskedForEverything) {
  Application a;
  a.id = "B";
  EXPECT_EQ(what_next(a).size(), 19U);
  a.track = CloudFacts{};
  EXPECT_EQ(what_next(a).size(), 16U);
  a.track = ParkFacts{};
  EXPECT_EQ(what_next(a).size(), 20U);
}

TEST(Next, EveryQuestionNamesMaterialsOfItsTrack) {
  for (const FactQuestion& question : fact_questions) {
    EXPECT_EQ(&question_on(question.field), &question);
    for (const std::string_view id : question.materials) {
      if (id.empty()) continue;
      EXPECT_TRUE(find_entry(chengdu_2024.materials, id)) << id;
    }
  }
}

}  // namespace
