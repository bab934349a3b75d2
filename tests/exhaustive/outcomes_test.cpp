// Every combination of truths that the rules of a track can have, and the outcome of each: not
// supported where one rule fails, undetermined where none does and one is open, else supported.
#include <gtest/gtest.h>

#include <bit>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <chengdu_subsidy/rules/verdict.hpp>
#include <cstdint>
#include <vector>

namespace {

using namespace chengdu_subsidy;

/// Walks over all combinations, one rule after the other, and keeps what is needed to say the
/// outcome without the library: how many rules have failed and how many are open.
class Combinations {
 public:
  explicit Combinations(Track track)
      : track_(track), applicable_(applicable_rules(chengdu_2024, track)) {
    for (RuleMask left = applicable_; left != 0; left &= left - 1) rules_.push_back(left & -left);
  }

  void walk() { walk(0, {}, 0, 0); }
  [[nodiscard]] std::size_t rules() const { return rules_.size(); }
  [[nodiscard]] std::uint64_t seen() const { return seen_; }
  [[nodiscard]] std::uint64_t wrong() const { return wrong_; }

 private:
  void walk(std::size_t at, RuleTruths truths, int failed, int open) {
    if (at == rules_.size()) {
      leaf(truths, failed, open);
      return;
    }
    const RuleMask rule = rules_[at];
    walk(at + 1, {truths.yes | rule, truths.no}, failed, open);
    walk(at + 1, {truths.yes, truths.no | rule}, failed + 1, open);
    walk(at + 1, truths, failed, open + 1);
  }

  void leaf(const RuleTruths& truths, int failed, int open) {
    ++seen_;
    // As every verdict is made, whatever the track.
    const Verdict verdict =
        detail::conclude({truths, 0, applicable_, track_, true, paid, 0}, [] { return most; });
    const bool right = failed > 0 ? verdict.outcome == Outcome::not_supported &&
                                        verdict.amount == Money{} && verdict.bounds == Bounds{}
                       : open > 0
                           ? verdict.outcome == Outcome::undetermined && !verdict.amount &&
                                 verdict.bounds == Bounds{{}, most}
                           : verdict.outcome == Outcome::supported && verdict.amount == paid &&
                                 verdict.bounds == Bounds{paid, paid};
    const bool alike = verdict.statuses.outcome() == verdict.outcome &&
                       std::popcount(verdict.statuses.not_met()) == failed &&
                       std::popcount(verdict.statuses.open()) == open;
    wrong_ += right && alike ? 0 : 1;
  }

  static constexpr Money paid = Money::from_fen(1);
  static constexpr Money most = Money::from_fen(2);
  Track track_;
  RuleMask applicable_;
  std::vector<RuleMask> rules_;
  std::uint64_t seen_ = 0;
  std::uint64_t wrong_ = 0;
};

std::uint64_t power_of_three(std::size_t exponent) {
  std::uint64_t power = 1;
  for (; exponent > 0; --exponent) power *= 3;
  return power;
}

class EveryCombination : public testing::TestWithParam<Track> {};

TEST_P(EveryCombination, OfTruthsHasKleenesOutcome) {
  Combinations combinations(GetParam());
  combinations.walk();
  EXPECT_EQ(combinations.seen(), power_of_three(combinations.rules()));
  EXPECT_GE(combinations.rules(), 15u);
  EXPECT_EQ(combinations.wrong(), 0u);
}

INSTANTIATE_TEST_SUITE_P(Tracks, EveryCombination,
                         testing::Values(Track::platform, Track::cloud, Track::park),
                         [](const auto& tested) {
                           return std::string(word(track_words, tested.param).id);
                         });

// Kleene's tables, written out.
TEST(Kleene, ConjunctionHasItsTable) {
  constexpr Truth no = Truth::no, open = Truth::unknown, yes = Truth::yes;
  constexpr Truth values[] = {no, open, yes};
  constexpr Truth conjunction[3][3] = {{no, no, no}, {no, open, open}, {no, open, yes}};
  for (std::size_t a = 0; a < 3; ++a) {
    for (std::size_t b = 0; b < 3; ++b) {
      EXPECT_EQ(values[a] & values[b], conjunction[a][b]) << a << ' ' << b;
    }
  }
}

// Two bits a rule hold each of the four statuses, beside any statuses of the others.
TEST(Statuses, EveryStatusOfEveryRuleIsReadBackBesideAnyOfItsNeighbour) {
  int pairs = 0;
  for (const Track track : {Track::platform, Track::cloud, Track::park}) {
    const RuleMask applicable = applicable_rules(chengdu_2024, track);
    for (const RuleInfo& one : rule_table) {
      if ((track_of(one.rule).value_or(track)) != track || (bit(one.rule) & applicable) == 0) {
        continue;
      }
      for (const RuleInfo& other : rule_table) {
        if (track_of(other.rule).value_or(track) != track) continue;
        if ((bit(other.rule) & applicable) == 0 || other.rule == one.rule) continue;
        ++pairs;
        for (int state = 0; state < 16; ++state) {
          RuleTruths truths;
          RuleMask turned = 0;
          const auto put = [&](const RuleInfo& rule, int status) {
            if (status == 0) truths.set_where(rule.rule, true, false);
            if (status == 1) truths.set_where(rule.rule, false, true);
            const bool pending = status == 3;
            const bool of_authority = rule.decided_by == DecidedBy::authority;
            if (status >= 2 && pending != of_authority) turned |= bit(rule.rule);
            return status == 0   ? Status::met
                   : status == 1 ? Status::not_met
                   : pending     ? Status::pending
                                 : Status::unknown;
          };
          const Status first = put(one, state % 4);
          const Status second = put(other, state / 4);
          const RuleStatuses statuses(truths, applicable, track, turned);
          ASSERT_EQ(statuses[one.rule], first) << one.id << ' ' << other.id << ' ' << state;
          ASSERT_EQ(statuses[other.rule], second) << one.id << ' ' << other.id << ' ' << state;
        }
      }
    }
  }
  EXPECT_EQ(pairs, 18 * 17 + 15 * 14 + 18 * 17);
}

}  // namespace
