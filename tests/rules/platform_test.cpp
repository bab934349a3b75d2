// Platforms: the conditions of guide 一(一), the support of 一(二), the note of 一(三), the floor
// of notice 五(二).
#include <gtest/gtest.h>

#include <array>

#include "support/applications.hpp"

namespace {

using namespace test;
using enum InvestmentKind;

std::optional<Money> computed(const Application& a, const Readings& readings = {},
                              const Edition& edition = chengdu_2024) {
  return evaluate(a, edition, readings).computed_amount;
}

TEST(Platform, TheBuilderIsSupported) {
  const Verdict verdict = evaluate(supported_platform());
  EXPECT_EQ(verdict.outcome, Outcome::supported);
  EXPECT_EQ(verdict.amount, 600'000_yuan);
  EXPECT_EQ(verdict.bounds, (Bounds{600'000_yuan, 600'000_yuan}));
}

// Audits guide-1.1.in_city, guide-1.1.city_plan, guide-1.1.strong, guide-1.1.device_access,
// guide-1.1.app_development, guide-1.1.knowledge_reuse, guide-1.1.security, guide-1.1.service
TEST(PlatformTruths, Guide1_1_EachIsAskedAndDecidedByItsOwn) {
  const std::array<std::pair<Rule, Truth PlatformFacts::*>, 3> direct{
      {{Rule::platform_in_city, &PlatformFacts::operated_in_city},
       {Rule::platform_city_plan, &PlatformFacts::fits_city_plan},
       {Rule::platform_service, &PlatformFacts::enables_transformation}}};
  const std::array<std::pair<Rule, Truth Capabilities::*>, 4> capabilities{
      {{Rule::platform_device_access, &Capabilities::device_access},
       {Rule::platform_app_development, &Capabilities::app_development},
       {Rule::platform_knowledge_reuse, &Capabilities::knowledge_reuse},
       {Rule::platform_security, &Capabilities::security}}};
  const auto check = [](Rule rule, auto set) {
    Application a = supported_platform();
    set(a, Truth::no);
    EXPECT_EQ(status(a, rule), Status::not_met);
    EXPECT_EQ(evaluate(a).statuses.not_met(), bit(rule));
    set(a, Truth::unknown);
    EXPECT_EQ(status(a, rule), rule == Rule::platform_in_city ? Status::unknown : Status::pending);
    EXPECT_EQ(evaluate(a).statuses.open(), bit(rule));
  };
  for (const auto& [rule, member] : direct) {
    check(rule, [m = member](Application& a, Truth t) { platform(a).*m = t; });
  }
  for (const auto& [rule, member] : capabilities) {
    check(rule, [m = member](Application& a, Truth t) { platform(a).capabilities.*m = t; });
  }
}

// Audits guide-1.1.enterprises_served
TEST(PlatformMinimum, Guide1_1_NotFewerThanTwentyEnterprises) {
  Application a = supported_platform();
  const Rule rule = minimum_rule(Metric::enterprises_served);
  platform(a).enterprises_served = 19;
  EXPECT_EQ(status(a, rule), Status::not_met);
  platform(a).enterprises_served = 20;
  EXPECT_EQ(status(a, rule), Status::met);
  platform(a).enterprises_served.reset();
  EXPECT_EQ(status(a, rule), Status::unknown);
}

TEST(PlatformMinimum, AFigureThatIsTakenBackIsUnknown) {
  PlatformMeasures measures;
  measures.set_metric(Metric::enterprises_served, 20);
  measures.set_metric(Metric::annual_service_revenue, 5);
  EXPECT_TRUE(measures.metric(Metric::enterprises_served).known);
  measures.set_metric(Metric::enterprises_served, std::nullopt);
  EXPECT_FALSE(measures.metric(Metric::enterprises_served).known);
  EXPECT_TRUE(measures.metric(Metric::annual_service_revenue).known);
  PlatformMeasures never_set;
  never_set.set_metric(Metric::annual_service_revenue, 5);
  EXPECT_EQ(measures, never_set);
}

TEST(PlatformMinimum, OtherEditionsMaySetOthersAndMoreThan) {
  constexpr std::array<Minimum, 2> minimums{
      {{Metric::devices_connected, Comparison::more_than, 100, "x"},
       {Metric::annual_service_revenue, Comparison::at_least, 5'000'00, "x"}}};
  Edition edition = chengdu_2024;
  edition.platform.minimums = minimums;
  Application a = supported_platform();
  platform(a).enterprises_served.reset();  // no longer asked
  platform(a).metrics.devices_connected = 100;
  platform(a).metrics.annual_service_revenue = 5'000_yuan;
  EXPECT_EQ(status(a, minimum_rule(Metric::devices_connected), {}, edition), Status::not_met);
  EXPECT_EQ(status(a, minimum_rule(Metric::annual_service_revenue), {}, edition), Status::met);
  EXPECT_FALSE(evaluate(a, edition).statuses.applies(minimum_rule(Metric::enterprises_served)));
  platform(a).metrics.devices_connected = 101;
  EXPECT_EQ(evaluate(a, edition).outcome, Outcome::supported);
  platform(a).metrics.annual_service_revenue = 4'999.99_yuan;
  EXPECT_EQ(status(a, minimum_rule(Metric::annual_service_revenue), {}, edition), Status::not_met);
}

// Audits notice-5.2.floor
TEST(PlatformFloor, Notice5_2_BelowAHundredThousandIsNotSupported) {
  Application a = supported_platform();
  const auto with = [&](Money base, Rounding rounding = Rounding::down_to_fen) {
    platform(a).investment = {{line("S", software, base)}};
    return status(a, Rule::platform_floor, {.rounding = rounding});
  };
  EXPECT_EQ(with(666'666.66_yuan), Status::not_met);
  EXPECT_EQ(with(666'666.67_yuan), Status::met);
  // 99,999.999 before rounding stays below, whatever it is rounded to.
  EXPECT_EQ(with(666'666.66_yuan, Rounding::half_up_to_fen), Status::not_met);
  // 100,000.0005 stays above, though rounded down it is 100,000.
  EXPECT_EQ(with(666'666.67_yuan, Rounding::down_to_wan), Status::met);
  platform(a).investment.reset();
  EXPECT_EQ(status(a, Rule::platform_floor), Status::unknown);
  platform(a).investment.emplace();
  EXPECT_EQ(status(a, Rule::platform_floor), Status::not_met);
  EXPECT_EQ(computed(a), 0_yuan);
}

// Audits guide-1.2.base, guide-1.2.rate, guide-1.2.cap
TEST(PlatformAmount, Guide1_2_FifteenPercentAtMostFiveMillion) {
  Application a = supported_platform();
  const auto with = [&](Money base) {
    platform(a).investment = {{line("S", software, base)}};
    return computed(a);
  };
  EXPECT_EQ(with(33'333'333.26_yuan), 4'999'999.98_yuan);
  EXPECT_EQ(with(33'333'333.33_yuan), 4'999'999.99_yuan);
  EXPECT_EQ(with(33'333'333.34_yuan), 5'000'000_yuan);
  EXPECT_EQ(with(money_limit), 5'000'000_yuan);
  EXPECT_EQ(with(0.07_yuan), 0.01_yuan);
}

// Audits guide-1.3.2.period
TEST(PlatformAmount, Guide1_3_WhatIsPaidInThePeriod) {
  Application a = supported_platform();
  const auto with = [&](std::optional<Date> paid, InvestmentPeriod period) {
    platform(a).investment = {{line("S", software, 1'000'000_yuan, paid)}};
    return computed(a, {.investment_period = period});
  };
  using enum InvestmentPeriod;
  EXPECT_EQ(with("2022-12-31"_date, previous_year), 0_yuan);
  EXPECT_EQ(with("2023-01-01"_date, previous_year), 150'000_yuan);
  EXPECT_EQ(with("2023-12-31"_date, previous_year), 150'000_yuan);
  EXPECT_EQ(with("2024-01-01"_date, previous_year), 0_yuan);
  EXPECT_EQ(with(std::nullopt, previous_year), 150'000_yuan);
  EXPECT_EQ(with("2022-12-31"_date, whole_project), 150'000_yuan);
  EXPECT_EQ(with("1999-01-01"_date, whole_project), 150'000_yuan);
  EXPECT_EQ(with("2023-12-31"_date, whole_project), 150'000_yuan);
  EXPECT_EQ(with("2024-01-01"_date, whole_project), 0_yuan);
  EXPECT_EQ(with(std::nullopt, whole_project), 150'000_yuan);
}

// Audits guide-1.2.base, guide-1.3.note.kinds, guide-1.3.note.labour
TEST(PlatformAmount, Guide1_3_NoteEveryKindCounts) {
  Application a = supported_platform();
  for (const InvestmentKind kind : {software, hardware}) {
    platform(a).investment = {{line("A", kind, 1'000'000_yuan)}};
    EXPECT_EQ(computed(a), 150'000_yuan);
    platform(a).investment->push_back(line("B", InvestmentKind::labour, 400'000_yuan));
    EXPECT_EQ(computed(a), 210'000_yuan);
  }
}

// Audits notice-5.2.audit
TEST(PlatformAmount, TheWorthOfALineIsWhatTheAuditLeft) {
  Application a = supported_platform();
  platform(a).investment = {{line("S", software, 1'000'000_yuan, {}, 0_yuan),
                             line("H", hardware, 1'000'000_yuan, {}, 800'000_yuan)}};
  EXPECT_EQ(computed(a), 120'000_yuan);
}

// Audits guide-1.3.note.labour, guide-1.3.note.labour_share
TEST(PlatformLabour, Guide1_3_NoteUnderItsThreeReadings) {
  Application a = supported_platform();
  const auto with = [&](Money other, Money labour, LabourShare reading) {
    platform(a).investment = {
        {line("S", software, other),
         line("R", labour > Money{} ? InvestmentKind::labour : hardware, labour)}};
    return computed(a, {.labour_share = reading, .rounding = Rounding::half_up_to_fen});
  };
  using enum LabourShare;
  for (const auto reading : {recognised, declared, condition}) {
    // At the share itself all three recognise everything.
    EXPECT_EQ(with(1'000'000_yuan, 1'000'000_yuan, reading), 300'000_yuan);
    EXPECT_EQ(with(1'000'000_yuan, 999'999.98_yuan, reading), 300'000_yuan);
    EXPECT_EQ(with(1'000'000_yuan, 0_yuan, reading), 150'000_yuan);
  }
  // A fen above: to the rest; to half of all; not at all.
  EXPECT_EQ(with(1'000'000_yuan, 1'000'000.20_yuan, recognised), 300'000_yuan);
  EXPECT_EQ(with(1'000'000_yuan, 1'000'000.20_yuan, declared), 300'000.02_yuan);
  EXPECT_EQ(with(1'000'000_yuan, 1'000'000.01_yuan, condition), 150'000_yuan);
  // Half of an odd sum is half a fen more: 15% of 1,500,000.005 is 225,000.00075.
  EXPECT_EQ(with(1'000'000_yuan, 2'000'000.01_yuan, declared),
            450'000_yuan - 225'000_yuan + 150'000_yuan);
  EXPECT_EQ(with(0_yuan, 1'000'000_yuan, recognised), 0_yuan);
  EXPECT_EQ(with(0_yuan, 1'000'000_yuan, declared), 75'000_yuan);
  EXPECT_EQ(with(0_yuan, 1'000'000_yuan, condition), 0_yuan);
}

TEST(PlatformBase, AnEditionMayTakeTheServiceRevenue) {
  Edition edition = chengdu_2024;
  edition.platform.base.value = AmountBase::annual_service_revenue;
  Application a = supported_platform();
  EXPECT_EQ(computed(a, {}, edition), std::nullopt);
  EXPECT_EQ(status(a, Rule::platform_floor, {}, edition), Status::unknown);
  platform(a).metrics.annual_service_revenue = 2'000'000_yuan;
  EXPECT_EQ(computed(a, {}, edition), 300'000_yuan);
  platform(a).investment.reset();
  EXPECT_EQ(computed(a, {}, edition), 300'000_yuan);
}

TEST(PlatformBounds, WhenUndeterminedUpToTheComputedAmountOrTheCap) {
  Application a = supported_platform();
  platform(a).fits_city_plan = Truth::unknown;
  EXPECT_EQ(evaluate(a).bounds, (Bounds{0_yuan, 600'000_yuan}));
  platform(a).investment.reset();
  EXPECT_EQ(evaluate(a).bounds, (Bounds{0_yuan, 5'000'000_yuan}));
  platform(a).enterprises_served = 1;
  EXPECT_EQ(evaluate(a).bounds, (Bounds{0_yuan, 0_yuan}));
}

}  // namespace
