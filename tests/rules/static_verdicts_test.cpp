// Verdicts computed by the compiler: nothing in judge allocates, throws or looks around.
#include <gtest/gtest.h>

#include <chengdu_subsidy/rules/evaluate.hpp>

namespace {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

// All rules that are plain truths hold.
constexpr RuleTruths everything(Track track) {
  RuleTruths truths;
  for (const auto& rule : rule_table) {
    const auto own = track_of(rule.rule);
    if (own && *own != track) continue;
    switch (rule.rule) {
      case Rule::platform_floor:
      case Rule::cloud_star:
      case Rule::cloud_subdomains:
      case Rule::cloud_one_off:
      case Rule::cloud_fees:
      case Rule::park_star:
      case Rule::park_upgrade: break;
      default:
        if (!metric_of(rule.rule)) truths.set_where(rule.rule, true, false);
    }
  }
  return truths;
}

constexpr PlatformMeasures platform(Money full, Money labour, std::int64_t served) {
  PlatformMeasures m;
  m.investment_known = true;
  m.full = MoneyTotal{full};
  m.labour = MoneyTotal{labour};
  m.set_metric(Metric::enterprises_served, served);
  return m;
}

constexpr Verdict judge_platform(const PlatformMeasures& m, const Readings& readings = {}) {
  return judge(everything(Track::platform), m, chengdu_2024, readings);
}

// guide 一(二): 15%
static_assert(judge_platform(platform(1'000'000_yuan, 1'000'000_yuan, 20)).amount == 300'000_yuan);
// guide 一(二): at most five million
static_assert(judge_platform(platform(90'000'000_yuan, 0_yuan, 20)).amount == 5'000'000_yuan);
// guide 一(一): not fewer than twenty
static_assert(judge_platform(platform(1'000'000_yuan, 0_yuan, 19)).outcome ==
              Outcome::not_supported);
// notice 五(二): below a hundred thousand
static_assert(judge_platform(platform(666'666.66_yuan, 0_yuan, 20)).outcome ==
              Outcome::not_supported);
static_assert(judge_platform(platform(666'666.67_yuan, 0_yuan, 20)).outcome == Outcome::supported);
// guide 一(三) note, three readings
static_assert(judge_platform(platform(1'000'000_yuan, 2'000'000_yuan, 20),
                             {.labour_share = LabourShare::declared})
                  .amount == 375'000_yuan);
static_assert(judge_platform(platform(1'000'000_yuan, 2'000'000_yuan, 20),
                             {.labour_share = LabourShare::condition})
                  .amount == 150'000_yuan);

constexpr CloudMeasures cloud(int applied, std::optional<int> assessed, int subdomains,
                              Money fees) {
  CloudMeasures m;
  m.applied_star = applied;
  m.assessed_star = assessed;
  m.previous_star = 0;
  m.subdomains = subdomains;
  m.fees_known = true;
  m.fees = MoneyTotal{fees};
  return m;
}

constexpr Verdict judge_cloud(const CloudMeasures& m, const Readings& readings = {}) {
  return judge(everything(Track::cloud), m, chengdu_2024, readings);
}

// guide 二(二)
static_assert(judge_cloud(cloud(5, 5, 6, 1'000'000_yuan)).amount == 400'000_yuan);
static_assert(judge_cloud(cloud(5, 5, 5, 1'000'000_yuan)).outcome == Outcome::not_supported);
static_assert(judge_cloud(cloud(4, 4, 4, 3'000'000_yuan)).amount == 500'000_yuan);
static_assert(judge_cloud(cloud(3, std::nullopt, 2, 100'000_yuan)).outcome ==
              Outcome::undetermined);
static_assert(judge_cloud(cloud(3, std::nullopt, 2, 100'000_yuan)).bounds.max == 20'000_yuan);
static_assert(judge_cloud(cloud(3, 5, 6, 1'000'000_yuan)).amount == 200'000_yuan);
static_assert(judge_cloud(cloud(3, 5, 6, 1'000'000_yuan), {.rating_limit = RatingLimit::none})
                  .amount == 400'000_yuan);

constexpr ParkMeasures park(std::optional<int> assessed, int previous) {
  ParkMeasures m;
  m.assessed_star = assessed;
  m.previous_star = previous;
  return m;
}

constexpr Verdict judge_park(const ParkMeasures& m) {
  return judge(everything(Track::park), m, chengdu_2024, Readings{});
}

// guide 三(二)
static_assert(judge_park(park(5, 0)).amount == 3'000'000_yuan);
static_assert(judge_park(park(5, 3)).amount == 2'000'000_yuan);
static_assert(judge_park(park(4, 4)).outcome == Outcome::not_supported);
static_assert(judge_park(park(std::nullopt, 4)).bounds.max == 1'000'000_yuan);
static_assert(judge_park(park(0, 0)).outcome == Outcome::not_supported);

TEST(StaticVerdicts, TheSameAtRunTime) {
  EXPECT_EQ(judge_platform(platform(1'000'000_yuan, 1'000'000_yuan, 20)).amount, 300'000_yuan);
  EXPECT_EQ(judge_cloud(cloud(5, 5, 6, 1'000'000_yuan)).amount, 400'000_yuan);
  EXPECT_EQ(judge_park(park(5, 3)).amount, 2'000'000_yuan);
}

}  // namespace
