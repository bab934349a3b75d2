// Ends of lists and of sets: the first and the last sub-domain, the first line, fewer claimed than
// needed, the first rule of each track.
#include <gtest/gtest.h>

#include "support/applications.hpp"

namespace {

using namespace test;

const std::size_t catalogue_size = chengdu_2024.cloud.catalogue.size();

FeeLine fee_at(std::size_t index, Money amount) {
  return fee("F" + std::to_string(index), chengdu_2024.cloud.catalogue[index].id, amount);
}

TEST(Edges, Guide2_2_EachSubdomainCountsForItself) {
  std::vector<SubdomainIndex> all;
  for (std::size_t i = 0; i < catalogue_size; ++i) all.push_back(static_cast<SubdomainIndex>(i));
  CloudFacts facts;
  facts.subdomains = all;
  EXPECT_EQ(FeeScreen(facts, chengdu_2024, {}).claimed_count(), 67U);
  EXPECT_EQ(FeeScreen(facts, chengdu_2024, {.same_name = SameName::merged}).claimed_count(), 66U);
  for (const SubdomainIndex one : all) {
    facts.subdomains = {{one}};
    const FeeScreen screen(facts, chengdu_2024, {});
    ASSERT_EQ(screen.claimed_count(), 1U) << int{one};
    for (std::size_t other = 0; other < catalogue_size; ++other) {
      ASSERT_EQ(!screen.reason(fee_at(other, 1_yuan)), other == one) << int{one} << " " << other;
    }
  }
}

TEST(Edges, Guide2_3_NoteTheHighestMayStandAtEitherEndOfTheCatalogue) {
  const Readings required{.fee_scope = FeeScope::required};
  Application a = supported_cloud();
  cloud(a).applied_star = cloud(a).assessed_star = 3;
  cloud(a).subdomains = {{0, 1, 2, 63, 64, 66}};
  cloud(a).fees = {{fee_at(0, 500_yuan), fee_at(1, 1_yuan), fee_at(2, 1_yuan), fee_at(63, 1_yuan),
                    fee_at(64, 1_yuan), fee_at(66, 400_yuan)}};
  EXPECT_EQ(evaluate(a, chengdu_2024, required).computed_amount, 180_yuan);
  EXPECT_EQ(evaluate(a).computed_amount, 180.8_yuan);
}

TEST(Edges, Guide2_3_NoteFewerAreClaimedThanTheStarNeeds) {
  const Readings required{.fee_scope = FeeScope::required};
  Application a = supported_cloud();
  cloud(a).applied_star = cloud(a).assessed_star = 5;
  cloud(a).subdomains = {{0, 66}};
  cloud(a).fees = {{fee_at(0, 100_yuan), fee_at(66, 50_yuan)}};
  EXPECT_EQ(evaluate(a, chengdu_2024, required).computed_amount, 60_yuan);
  EXPECT_EQ(status(a, Rule::cloud_subdomains, required), Status::not_met);
  cloud(a).subdomains.emplace();
  EXPECT_EQ(evaluate(a, chengdu_2024, required).computed_amount, 0_yuan);
}

TEST(Edges, Notice1_TheFirstRuleIsUnknownInEveryTrack) {
  for (Application a : {supported_platform(), supported_cloud(), supported_park()}) {
    a.submitted_on.reset();
    EXPECT_EQ(status(a, Rule::notice_window), Status::unknown);
    EXPECT_EQ(evaluate(a).statuses.open(), bit(Rule::notice_window));
  }
}

// The level above the last and the level below the first do not exist.
TEST(Edges, Guide3_2_BoundsReachTheHighestStarAndNoFurther) {
  Application a = supported_park();
  park(a).assessed_star.reset();
  EXPECT_EQ(evaluate(a).bounds.max, 3'000'000_yuan);
  Application c = supported_cloud();
  cloud(c).assessed_star.reset();
  cloud(c).applied_star = 3;
  cloud(c).fees.reset();
  EXPECT_EQ(evaluate(c).bounds.max, 300'000_yuan);
}

// Readers refuse such a star; who fills in the facts by hand is promised no money for it.
TEST(Edges, Guide3_2_AStarThatTheEditionDoesNotHaveIsNeverPaid) {
  for (const int star : {-1, 1, 2, 6}) {
    Application a = supported_park();
    park(a).assessed_star = star;
    const Verdict verdict = evaluate(a);
    EXPECT_EQ(verdict.outcome, Outcome::not_supported) << star;
    EXPECT_EQ(verdict.amount, KnownMoney(0_yuan)) << star;
    EXPECT_FALSE(verdict.computed_amount) << star;
    EXPECT_EQ(verdict.bounds, (Bounds{})) << star;
  }
}

TEST(Edges, Notice1_NothingIsSaidBeforeTheRulesAreJudged) {
  const Verdict unjudged{};
  EXPECT_EQ(unjudged.outcome, Outcome::undetermined);
  EXPECT_FALSE(unjudged.amount);
  EXPECT_FALSE(unjudged.computed_amount);
  EXPECT_EQ(RuleStatuses{}.applicable(), 0U);
  EXPECT_EQ(PlatformMeasures{}.metrics_known, 0);
}

}  // namespace
