// Cloud enterprises: guide 二.
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/disallowed.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;

constexpr auto met = Status::met;
constexpr auto not_met = Status::not_met;
constexpr auto unknown = Status::unknown;
constexpr auto pending = Status::pending;
constexpr auto none = std::nullopt;

std::vector<SubdomainIndex> first(int count) {
  std::vector<SubdomainIndex> list;
  for (int i = 0; i < count; ++i) list.push_back(static_cast<SubdomainIndex>(i));
  return list;
}

TEST(Cloud, TheBuilderIsSupported) {
  const Verdict verdict = evaluate(supported_cloud());
  EXPECT_EQ(verdict.outcome, Outcome::supported);
  EXPECT_EQ(verdict.amount, 300'000_yuan);
}

// Audits guide-2.1.benefit, guide-2.2.three.depth, guide-2.2.four.depth, guide-2.2.five.depth
TEST(CloudTruths, Guide2_1_And_2_2_AreTheAuthoritys) {
  Application a = supported_cloud();
  cloud(a).benefit = cloud(a).qualitative = Truth::unknown;
  EXPECT_EQ(status(a, Rule::cloud_benefit), pending);
  EXPECT_EQ(status(a, Rule::cloud_qualitative), pending);
  cloud(a).benefit = cloud(a).qualitative = Truth::no;
  EXPECT_EQ(status(a, Rule::cloud_benefit), not_met);
  EXPECT_EQ(status(a, Rule::cloud_qualitative), not_met);
}

struct StarCase {
  std::optional<int> applied;
  std::optional<int> assessed;
  RatingLimit limit;
  Status star;
  std::optional<Money> computed;  // on 1,000,000 of fees
  Status with_two;                // cloud.subdomains with 2, 4 and 6 claimed
  Status with_four;
  Status with_six;
};

// Audits guide-2.2.star, guide-2.2.rates
TEST(CloudStar, Guide2_2_PossibleStarsAndTheStarThatCounts) {
  const Money three = 200'000_yuan;
  const Money four = 300'000_yuan;
  const Money five = 400'000_yuan;
  const auto applied = RatingLimit::applied;
  const auto none_ = RatingLimit::none;
  const StarCase cases[] = {
      // Both known: the smaller.
      {3, 3, applied, met, three, met, met, met},
      {3, 5, applied, met, three, met, met, met},
      {5, 4, applied, met, four, not_met, met, met},
      {5, 5, applied, met, five, not_met, not_met, met},
      {5, 5, none_, met, five, not_met, not_met, met},
      {3, 5, none_, met, five, not_met, not_met, met},
      // Unrated: every star up to the one applied for; the star applied for counts.
      {3, none, applied, pending, three, met, met, met},
      {4, none, applied, pending, four, pending, met, met},
      {5, none, applied, pending, five, pending, pending, met},
      {3, none, none_, pending, three, pending, pending, met},
      {none, none, applied, pending, none, pending, pending, met},
      // Rated without the star applied for.
      {none, 3, applied, met, three, met, met, met},
      {none, 4, applied, unknown, none, unknown, met, met},
      {none, 5, applied, unknown, none, unknown, unknown, met},
      {none, 5, none_, met, five, not_met, not_met, met},
      // A rating of 0 fails; the rule on sub-domains is judged as if unrated; none counts.
      {3, 0, applied, not_met, none, met, met, met},
      {5, 0, applied, not_met, none, pending, pending, met},
      {5, 0, none_, not_met, none, pending, pending, met},
      {none, 0, applied, not_met, none, pending, pending, met},
  };
  for (const auto& c : cases) {
    Application a = supported_cloud();
    cloud(a).applied_star = c.applied;
    cloud(a).assessed_star = c.assessed;
    cloud(a).subdomains = first(6);
    cloud(a).fees = {{fee("F", "base.compute.cloud_server", 1'000'000_yuan)}};
    const Readings readings{.rating_limit = c.limit};
    SCOPED_TRACE(std::to_string(c.applied.value_or(-1)) + "/" +
                 std::to_string(c.assessed.value_or(-1)) + "/" +
                 std::string(value_id(readings, Reading::rating_limit)));
    EXPECT_EQ(status(a, Rule::cloud_star, readings), c.star);
    EXPECT_EQ(evaluate(a, chengdu_2024, readings).computed_amount, c.computed);
    for (const auto& [count, expected] :
         {std::pair{2, c.with_two}, std::pair{4, c.with_four}, std::pair{6, c.with_six}}) {
      cloud(a).subdomains = first(count);
      EXPECT_EQ(status(a, Rule::cloud_subdomains, readings), expected) << count;
    }
    cloud(a).subdomains = first(1);
    EXPECT_EQ(status(a, Rule::cloud_subdomains, readings), not_met);
    cloud(a).subdomains.reset();
    EXPECT_EQ(status(a, Rule::cloud_subdomains, readings), unknown);
  }
}

// Audits guide-2.2.three.count, guide-2.2.four.count, guide-2.2.five.count
TEST(CloudSubdomains, Guide2_2_TwoFourSix) {
  for (const auto& [star, needed] : {std::pair{3, 2}, std::pair{4, 4}, std::pair{5, 6}}) {
    Application a = supported_cloud();
    cloud(a).applied_star = cloud(a).assessed_star = star;
    cloud(a).subdomains = first(needed - 1);
    EXPECT_EQ(status(a, Rule::cloud_subdomains), not_met) << star;
    cloud(a).subdomains = first(needed);
    EXPECT_EQ(status(a, Rule::cloud_subdomains), met) << star;
  }
}

TEST(CloudSubdomains, ARepeatCountsOnceAndOneNameMayCountOnce) {
  Application a = supported_cloud();
  cloud(a).applied_star = cloud(a).assessed_star = 3;
  cloud(a).subdomains = subdomains({"base.network.cdn", "base.network.cdn"});
  EXPECT_EQ(status(a, Rule::cloud_subdomains), not_met);
  cloud(a).subdomains = subdomains({"business.supply_chain.sales", "business.sales_service.sales"});
  EXPECT_EQ(status(a, Rule::cloud_subdomains), met);
  EXPECT_EQ(status(a, Rule::cloud_subdomains, {.same_name = SameName::merged}), not_met);
}

// Audits guide-2.2.caps
TEST(CloudOneOff, Guide2_2_OnceUnderItsReading) {
  const Readings once{.one_off = OneOff::once_per_enterprise};
  Application a = supported_cloud();
  cloud(a).previous_star = 3;
  EXPECT_EQ(status(a, Rule::cloud_one_off), met);
  EXPECT_EQ(status(a, Rule::cloud_one_off, once), not_met);
  cloud(a).previous_star = 0;
  EXPECT_EQ(status(a, Rule::cloud_one_off, once), met);
  cloud(a).previous_star.reset();
  EXPECT_EQ(status(a, Rule::cloud_one_off), met);
  EXPECT_EQ(status(a, Rule::cloud_one_off, once), unknown);
}

std::optional<Money> paid(const Application& a, const Readings& readings = {}) {
  return evaluate(a, chengdu_2024, readings).computed_amount;
}

// Audits guide-2.2.fees, guide-2.3.note.fees, guide-2.3.note.scope
TEST(CloudFees, Guide2_3_NoteWhichFeesAreRecognised) {
  Application a = supported_cloud();
  const auto with = [&](FeeLine line) {
    cloud(a).fees = {{std::move(line)}};
    return paid(a);
  };
  EXPECT_EQ(with(fee("F", "base.compute.cloud_server", 100_yuan, "2023-01-01"_date)), 30_yuan);
  EXPECT_EQ(with(fee("F", "base.compute.cloud_server", 100_yuan, "2023-12-31"_date)), 30_yuan);
  EXPECT_EQ(with(fee("F", "base.compute.cloud_server", 100_yuan, "2022-12-31"_date)), 0_yuan);
  EXPECT_EQ(with(fee("F", "base.compute.cloud_server", 100_yuan, "2024-01-01"_date)), 0_yuan);
  EXPECT_EQ(with(fee("F", "base.compute.cloud_server", 100_yuan, none)), 30_yuan);
  EXPECT_EQ(with(fee("F", "other", 100_yuan)), 0_yuan);
  EXPECT_EQ(with(fee("F", "base.network.cdn", 100_yuan)), 0_yuan);
  EXPECT_EQ(with(fee("F", "base.compute.cloud_server", 100_yuan, none, 50_yuan)), 15_yuan);
}

// Audits guide-2.3.note.fees, guide-2.3.note.scope
TEST(CloudFees, Guide2_3_NoteStatus) {
  Application a = supported_cloud();
  cloud(a).fees = {{fee("F", "other", 100_yuan)}};
  EXPECT_EQ(status(a, Rule::cloud_fees), not_met);
  cloud(a).fees = {{fee("F", "base.compute.cloud_server", 0.01_yuan)}};
  EXPECT_EQ(status(a, Rule::cloud_fees), met);
  cloud(a).subdomains.reset();
  EXPECT_EQ(status(a, Rule::cloud_fees), unknown);
  cloud(a).fees.emplace();
  EXPECT_EQ(status(a, Rule::cloud_fees), not_met);  // known to be none
  EXPECT_EQ(paid(a), 0_yuan);
  cloud(a).fees.reset();
  EXPECT_EQ(status(a, Rule::cloud_fees), unknown);
  const Readings required{.fee_scope = FeeScope::required};
  Application b = supported_cloud();
  cloud(b).applied_star.reset();
  EXPECT_EQ(status(b, Rule::cloud_fees), met);
  EXPECT_EQ(status(b, Rule::cloud_fees, required), unknown);
}

// Audits guide-2.3.note.scope
TEST(CloudFees, Guide2_3_NoteOnlyTheHighestThatTheStarNeeds) {
  const Readings required{.fee_scope = FeeScope::required};
  Application a = supported_cloud();
  cloud(a).applied_star = cloud(a).assessed_star = 3;
  cloud(a).subdomains = first(4);
  const auto id = [](std::size_t i) { return chengdu_2024.cloud.catalogue[i].id; };
  // Two of the four count: the sums of sub-domain 1 (60 + 50) and 3 (90).
  cloud(a).fees = {{fee("A", id(0), 80_yuan), fee("B", id(1), 60_yuan), fee("C", id(1), 50_yuan),
                    fee("D", id(2), 70_yuan), fee("E", id(3), 90_yuan)}};
  EXPECT_EQ(paid(a), 70_yuan);
  EXPECT_EQ(paid(a, required), 40_yuan);
  // A tie goes to the earlier in the catalogue; what counts is the worth in the period.
  cloud(a).fees = {{fee("A", id(3), 70_yuan), fee("B", id(2), 70_yuan),
                    fee("C", id(0), 99_yuan, "2024-01-01"_date),
                    fee("D", id(1), 90_yuan, none, 80_yuan)}};
  EXPECT_EQ(paid(a, required), 30_yuan);
  const auto lines = disallowed(cloud(a), chengdu_2024, required);
  EXPECT_EQ(lines.at(0).line, "A");
  EXPECT_EQ(lines.at(0).reason, DisallowedReason::beyond_required);
  // The star applied for decides how many, not the rating.
  cloud(a).assessed_star = 5;
  EXPECT_EQ(paid(a, {.rating_limit = RatingLimit::none, .fee_scope = FeeScope::required}), 60_yuan);
}

TEST(CloudFees, MergedNamesAreClaimedTogetherAndAddUp) {
  const Readings merged{.same_name = SameName::merged};
  Application a = supported_cloud();
  cloud(a).subdomains = subdomains(
      {"business.supply_chain.sales", "base.network.cdn", "base.network.dns", "base.network.vpn"});
  cloud(a).fees = {{fee("F", "business.sales_service.sales", 100_yuan)}};
  EXPECT_EQ(paid(a), 0_yuan);
  EXPECT_EQ(paid(a, merged), 30_yuan);
}

// Audits guide-2.2.rates, guide-2.2.caps
TEST(CloudAmount, Guide2_2_RatesAndCaps) {
  struct Level {
    int star;
    Money below;
    Money amount_below;
    Money at;
    Money cap;
  };
  const Level levels[] = {{3, 1'499'999.99_yuan, 299'999.99_yuan, 1'500'000_yuan, 300'000_yuan},
                          {4, 1'666'666.66_yuan, 499'999.99_yuan, 1'666'666.67_yuan, 500'000_yuan},
                          {5, 2'499'999.99_yuan, 999'999.99_yuan, 2'500'000_yuan, 1'000'000_yuan}};
  for (const auto& level : levels) {
    Application a = supported_cloud();
    cloud(a).applied_star = cloud(a).assessed_star = level.star;
    cloud(a).subdomains = first(6);
    cloud(a).fees = {{fee("F", "base.compute.cloud_server", level.below)}};
    EXPECT_EQ(evaluate(a).amount, level.amount_below) << level.star;
    cloud(a).fees = {{fee("F", "base.compute.cloud_server", level.at)}};
    EXPECT_EQ(evaluate(a).amount, level.cap) << level.star;
    cloud(a).fees = {{fee("F", "base.compute.cloud_server", money_limit)}};
    EXPECT_EQ(evaluate(a).amount, level.cap) << level.star;
  }
}

TEST(CloudBounds, TheBestOverThePossibleStars) {
  Application a = supported_cloud();
  cloud(a).applied_star = 5;
  cloud(a).assessed_star.reset();
  cloud(a).subdomains = first(4);  // four stars at the most
  cloud(a).fees = {{fee("F", "base.compute.cloud_server", 1'000'000_yuan)}};
  EXPECT_EQ(evaluate(a).bounds, (Bounds{0_yuan, 300'000_yuan}));
  cloud(a).fees.reset();
  EXPECT_EQ(evaluate(a).bounds, (Bounds{0_yuan, 500'000_yuan}));
  cloud(a).subdomains.reset();
  EXPECT_EQ(evaluate(a).bounds, (Bounds{0_yuan, 1'000'000_yuan}));
}

}  // namespace
