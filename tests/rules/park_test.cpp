// Smart parks: guide 三.
#include <gtest/gtest.h>

#include "support/applications.hpp"

namespace {

using namespace test;

constexpr auto met = Status::met;
constexpr auto not_met = Status::not_met;
constexpr auto unknown = Status::unknown;
constexpr auto pending = Status::pending;

// Audits guide-3.1.2
TEST(ParkApplicant, Guide3_1_2_RoleAndKind) {
  const auto with = [](std::optional<ApplicantRole> role, Truth industrial) {
    Application a = supported_park();
    park(a).applicant_role = role;
    park(a).industrial = industrial;
    return status(a, Rule::park_applicant);
  };
  using enum ApplicantRole;
  EXPECT_EQ(with(investor_builder, Truth::yes), met);
  EXPECT_EQ(with(operator_manager, Truth::yes), met);
  EXPECT_EQ(with(other, Truth::yes), not_met);
  EXPECT_EQ(with(other, Truth::unknown), not_met);
  EXPECT_EQ(with(investor_builder, Truth::no), not_met);
  EXPECT_EQ(with(std::nullopt, Truth::no), not_met);
  EXPECT_EQ(with(std::nullopt, Truth::yes), unknown);
  EXPECT_EQ(with(operator_manager, Truth::unknown), unknown);
}

// Audits guide-3.1.1.*
TEST(ParkBasics, Guide3_1_1_AreTheAuthoritys) {
  const std::pair<Rule, Truth ParkBasics::*> basics[] = {
      {Rule::park_infrastructure, &ParkBasics::infrastructure},
      {Rule::park_operations, &ParkBasics::operations},
      {Rule::park_services, &ParkBasics::services},
      {Rule::park_organisation, &ParkBasics::organisation},
      {Rule::park_industry, &ParkBasics::industry}};
  for (const auto& [rule, member] : basics) {
    Application a = supported_park();
    park(a).basics.*member = Truth::unknown;
    EXPECT_EQ(status(a, rule), pending);
    EXPECT_EQ(evaluate(a).statuses.open(), bit(rule));
    park(a).basics.*member = Truth::no;
    EXPECT_EQ(evaluate(a).statuses.not_met(), bit(rule));
  }
  Application a = supported_park();
  park(a).fits_city_plan = Truth::unknown;
  EXPECT_EQ(status(a, Rule::park_city_plan), pending);
}

struct UpgradeCase {
  std::optional<int> assessed;
  std::optional<int> previous;
  Status star;
  Status upgrade;
  std::optional<Money> computed;
  Money most;  // of the bounds, while nothing else is open
};

// Audits guide-3.2.star, guide-3.2.awards, guide-3.2.upgrade
TEST(ParkUpgrade, Guide3_2_EveryStarAgainstEveryPreviousStar) {
  const std::nullopt_t none = std::nullopt;
  const Money one = 1'000'000_yuan;
  const Money two = 2'000'000_yuan;
  const Money three = 3'000'000_yuan;
  const UpgradeCase cases[] = {
      {3, 0, met, met, one, one},
      {4, 0, met, met, two, two},
      {5, 0, met, met, three, three},
      {4, 3, met, met, one, one},
      {5, 3, met, met, two, two},
      {5, 4, met, met, one, one},
      {3, 3, met, not_met, 0_yuan, 0_yuan},
      {3, 4, met, not_met, 0_yuan, 0_yuan},
      {3, 5, met, not_met, 0_yuan, 0_yuan},
      {5, 5, met, not_met, 0_yuan, 0_yuan},
      {none, 0, pending, met, none, three},
      {none, 3, pending, pending, none, two},
      {none, 4, pending, pending, none, one},
      {none, 5, pending, not_met, none, 0_yuan},
      {4, none, met, unknown, none, two},
      {none, none, pending, unknown, none, three},
      {0, 0, not_met, met, none, 0_yuan},
      {0, 3, not_met, pending, none, 0_yuan},
      {0, 5, not_met, not_met, none, 0_yuan},
      {0, none, not_met, unknown, none, 0_yuan},
  };
  for (const auto& c : cases) {
    Application a = supported_park();
    park(a).assessed_star = c.assessed;
    park(a).previous_star = c.previous;
    SCOPED_TRACE(std::to_string(c.assessed.value_or(-1)) + " after " +
                 std::to_string(c.previous.value_or(-1)));
    EXPECT_EQ(status(a, Rule::park_star), c.star);
    EXPECT_EQ(status(a, Rule::park_upgrade), c.upgrade);
    const Verdict verdict = evaluate(a);
    EXPECT_EQ(verdict.computed_amount, c.computed);
    EXPECT_EQ(verdict.bounds.max, c.most);
  }
}

// Audits guide-3.2.upgrade
TEST(ParkUpgrade, Guide3_2_LessWhatWasReceived) {
  const Readings received{.top_up = TopUp::received};
  Application a = supported_park();
  park(a).assessed_star = 5;
  park(a).previous_star = 3;
  EXPECT_EQ(status(a, Rule::park_upgrade, received), unknown);
  EXPECT_EQ(evaluate(a, chengdu_2024, received).computed_amount, std::nullopt);
  EXPECT_EQ(evaluate(a, chengdu_2024, received).bounds.max, 3'000'000_yuan);
  park(a).previous_award = 999'999.99_yuan;
  EXPECT_EQ(status(a, Rule::park_upgrade, received), met);
  EXPECT_EQ(evaluate(a, chengdu_2024, received).amount, 2'000'000.01_yuan);
  EXPECT_EQ(evaluate(a).amount, 2'000'000_yuan);
  park(a).previous_award = 3'500'000_yuan;  // never below zero
  EXPECT_EQ(evaluate(a, chengdu_2024, received).amount, 0_yuan);
  // Without a previous star nothing is deducted, whatever is said to have been received.
  park(a).previous_star = 0;
  EXPECT_EQ(evaluate(a, chengdu_2024, received).amount, 3'000'000_yuan);
  park(a).previous_award.reset();
  EXPECT_EQ(evaluate(a, chengdu_2024, received).amount, 3'000'000_yuan);
  // Not above the previous star: it fails, and waits for nothing.
  park(a).previous_star = 5;
  EXPECT_EQ(status(a, Rule::park_upgrade, received), not_met);
  // Unrated, and the award unknown: unknown before pending.
  park(a).assessed_star.reset();
  park(a).previous_star = 3;
  EXPECT_EQ(status(a, Rule::park_upgrade, received), unknown);
}

TEST(ParkAmount, TheRoundingIsTheLastStep) {
  Application a = supported_park();
  park(a).assessed_star = 5;
  park(a).previous_star = 3;
  park(a).previous_award = 1_yuan;
  const auto with = [&](Rounding rounding) {
    return evaluate(a, chengdu_2024, {.top_up = TopUp::received, .rounding = rounding}).amount;
  };
  EXPECT_EQ(with(Rounding::down_to_fen), 2'999'999_yuan);
  EXPECT_EQ(with(Rounding::down_to_wan), 2'990'000_yuan);
  park(a).previous_award = 0.01_yuan;
  EXPECT_EQ(with(Rounding::half_up_to_fen), 2'999'999.99_yuan);
  EXPECT_EQ(with(Rounding::down_to_yuan), 2'999'999_yuan);
}

}  // namespace
