// Truths on the way in, statuses on the way out: what a bit of each means.
#include <gtest/gtest.h>

#include <algorithm>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <chengdu_subsidy/rules/rule_bits.hpp>
#include <iterator>
#include <utility>

namespace {

using namespace chengdu_subsidy;

constexpr RuleMask applicable = applicable_rules(chengdu_2024, Track::park);

constexpr RuleTruths all_yes = RuleTruths::holding(applicable);

constexpr RuleTruths all_yes_but(Rule rule, Truth truth) {
  RuleTruths truths = all_yes;
  truths.hold_if(rule, truth);
  return truths;
}

constexpr RuleStatuses statuses(const RuleTruths& truths, RuleMask turned = 0) {
  return {truths, applicable, Track::park, turned};
}

// Bits of one application's rules follow one another, those of its track behind the common ones.
TEST(RuleBits, AreCountedWithoutAGap) {
  for (const Track track : {Track::platform, Track::cloud, Track::park}) {
    unsigned position = 0;
    for (const RuleInfo& rule : rule_table) {
      const auto own = track_of(rule.rule);
      if (own && *own != track) continue;
      EXPECT_EQ(bit(rule.rule), RuleMask{1} << position++) << rule.id;
    }
    EXPECT_GT(position, common_rule_count);
  }
}

TEST(RuleTable, TheRulesOfATrackStandTogether) {
  for (const Track track : {Track::platform, Track::cloud, Track::park}) {
    for (const RuleInfo& rule : rule_table) {
      const bool within =
          rule.rule >= first_rule(track) && static_cast<std::size_t>(rule.rule) < end_rule(track);
      EXPECT_EQ(track_of(rule.rule) == track, within) << rule.id;
    }
  }
}

// What is relied on wherever several rules are set at once.
TEST(RuleTable, RulesThatFollowOneAnotherLeaveNoneOut) {
  using enum Rule;
  EXPECT_TRUE((follow_one_another<park_infrastructure, park_operations, park_services>));
  EXPECT_FALSE((follow_one_another<park_infrastructure, park_operations, park_organisation>));
  EXPECT_FALSE((follow_one_another<park_infrastructure, park_services, park_organisation>));
  EXPECT_FALSE((follow_one_another<park_operations, park_infrastructure>));
}

TEST(RuleTable, EachMinimumIsThatOfItsMetric) {
  std::size_t minimums = 0;
  for (const RuleInfo& rule : rule_table) {
    if (const auto metric = metric_of(rule.rule)) {
      EXPECT_EQ(minimum_rule(*metric), rule.rule) << rule.id;
      ++minimums;
    }
  }
  EXPECT_EQ(minimums, metric_count);
  EXPECT_EQ(metric_of(Rule::platform_minimum), static_cast<Metric>(0));
}

// Kleene's conjunction: one failed rule decides, else one open rule leaves it open.
TEST(RuleStatuses, TheOutcomeIsThatOfAllRules) {
  EXPECT_EQ(statuses(all_yes).outcome(), Outcome::supported);
  EXPECT_EQ(RuleStatuses::all_met(applicable).outcome(), Outcome::supported);
  RuleTruths truths = all_yes_but(Rule::park_city_plan, Truth::unknown);
  EXPECT_EQ(statuses(truths).outcome(), Outcome::undetermined);
  truths.hold_if(Rule::park_applicant, Truth::no);
  EXPECT_EQ(statuses(truths).outcome(), Outcome::not_supported);
  EXPECT_EQ(statuses(all_yes_but(Rule::park_applicant, Truth::no)).outcome(),
            Outcome::not_supported);
}

TEST(RuleStatuses, EachTruthGivesItsStatus) {
  EXPECT_EQ(statuses(all_yes)[Rule::park_city_plan], Status::met);
  EXPECT_EQ(statuses(all_yes_but(Rule::park_city_plan, Truth::no))[Rule::park_city_plan],
            Status::not_met);
  // Open, a rule waits for who decides it: the authority, or a fact; turned, for the other.
  const RuleTruths judged = all_yes_but(Rule::park_city_plan, Truth::unknown);
  const RuleTruths stated = all_yes_but(Rule::park_applicant, Truth::unknown);
  EXPECT_EQ(statuses(judged)[Rule::park_city_plan], Status::pending);
  EXPECT_EQ(statuses(stated)[Rule::park_applicant], Status::unknown);
  EXPECT_EQ(statuses(judged, bit(Rule::park_city_plan))[Rule::park_city_plan], Status::unknown);
  EXPECT_EQ(statuses(stated, bit(Rule::park_applicant))[Rule::park_applicant], Status::pending);
}

TEST(RuleStatuses, AreEqualWhereEveryRuleIs) {
  EXPECT_EQ(statuses(all_yes), RuleStatuses::all_met(applicable));
  EXPECT_NE(statuses(all_yes), statuses(all_yes_but(Rule::park_city_plan, Truth::no)));
  EXPECT_NE(statuses(all_yes), statuses(all_yes_but(Rule::park_city_plan, Truth::unknown)));
  EXPECT_NE(statuses(all_yes), RuleStatuses::all_met(applicable & ~bit(Rule::park_city_plan)));
}

TEST(RuleTruths, AreEqualWhereBothBitsAre) {
  EXPECT_EQ(all_yes, RuleTruths::holding(applicable));
  EXPECT_NE(all_yes, all_yes_but(Rule::park_city_plan, Truth::unknown));
  EXPECT_NE(all_yes_but(Rule::park_city_plan, Truth::no),
            all_yes_but(Rule::park_city_plan, Truth::unknown));
}

TEST(RuleTruths, AllHoldOnlyWhereEachDoes) {
  EXPECT_TRUE(all_yes.all_hold(applicable));
  EXPECT_FALSE(all_yes_but(Rule::park_city_plan, Truth::unknown).all_hold(applicable));
  EXPECT_FALSE(all_yes_but(Rule::park_city_plan, Truth::no).all_hold(applicable));
  EXPECT_TRUE(all_yes_but(Rule::park_city_plan, Truth::no).all_hold(bit(Rule::park_applicant)));
}

// The rules of a row, each in every truth beside others that hold.
template <std::size_t... More>
void expect_row(Rule first, std::index_sequence<More...>) {
  constexpr std::size_t count = 1 + sizeof...(More);
  for (std::size_t at = 0; at < count; ++at) {
    for (const Truth truth : {Truth::yes, Truth::no, Truth::unknown}) {
      Truth row[count];
      std::fill(std::begin(row), std::end(row), Truth::yes);
      row[at] = truth;
      RuleTruths in_row = all_yes;
      in_row.hold_row_if(first, row[0], row[More + 1]...);
      const auto rule = static_cast<Rule>(static_cast<std::size_t>(first) + at);
      EXPECT_EQ(in_row, all_yes_but(rule, truth)) << count << " rules, at " << at;
    }
  }
}

TEST(RuleTruths, ARowIsItsRulesOneByOne) {
  expect_row(Rule::park_city_plan, std::make_index_sequence<0>());
  expect_row(Rule::park_city_plan, std::make_index_sequence<1>());
  expect_row(Rule::park_city_plan, std::make_index_sequence<3>());
  expect_row(Rule::park_city_plan, std::make_index_sequence<5>());
  expect_row(Rule::park_applicant, std::make_index_sequence<7>());
}

// A rule that is both is not taken to hold.
TEST(RuleTruths, SetByATestWhereWhatIsTestedIsKnown) {
  // By the branches of one application, and by the words that serve lanes.
  RuleTruths truths;
  truths.set_if_known(Rule::park_city_plan, true, true);
  truths.set_if_known(Rule::park_applicant, true, false);
  truths.set_if_known(Rule::park_star, false, true);
  RuleTruths in_lane;
  in_lane.set_if_known<bool>(Rule::park_city_plan, true, true);
  in_lane.set_if_known<bool>(Rule::park_applicant, true, false);
  in_lane.set_if_known<bool>(Rule::park_star, false, true);
  for (const auto& set : {truths, in_lane}) {
    EXPECT_EQ(set.yes, bit(Rule::park_city_plan));
    EXPECT_EQ(set.no, bit(Rule::park_applicant));
  }
  EXPECT_FALSE((truths | RuleTruths::holding(bit(Rule::park_applicant)))
                   .all_hold(bit(Rule::park_city_plan) | bit(Rule::park_applicant)));
}

}  // namespace
