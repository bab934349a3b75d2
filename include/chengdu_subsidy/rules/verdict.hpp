#pragma once
/// \file
/// The verdict: what the rules say, in a few words of memory.

#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/rules/rule_bits.hpp>
#include <chengdu_subsidy/values/known_money.hpp>
#include <chengdu_subsidy/values/money.hpp>

namespace chengdu_subsidy {
inline namespace v1 {

/// Encloses every amount that missing facts and judgements could still lead to.
struct Bounds {
  Money min;
  Money max;
  friend constexpr bool operator==(const Bounds&, const Bounds&) noexcept = default;
};

struct Verdict {
  RuleStatuses statuses;
  Outcome outcome = Outcome::undetermined;
  /// What is paid: the computed amount when supported, zero when not, nothing while undetermined.
  KnownMoney amount;
  /// The amount for the star that counts, after rounding, whatever the rules say; nothing where a
  /// fact that it needs is unknown or no star counts.
  KnownMoney computed_amount;
  Bounds bounds;

  friend constexpr bool operator==(const Verdict&, const Verdict&) noexcept = default;
};

namespace detail {

/// What judging gives before it is put into a verdict.
/// \tparam Mask    `RuleMask`, or lanes of them
/// \tparam Number  `Money`, or lanes of amounts
template <class Mask, class Number, class Flag>
struct Judgement {
  BasicRuleTruths<Mask> truths;
  Mask turned{};  ///< see `BasicRuleStatuses`
  RuleMask applicable{};
  Track track{};
  Flag computed_known{};
  Number computed{};  ///< zero where unknown
  Mask open_stars{};  ///< rated tracks: the levels that could still be paid

  [[nodiscard]] constexpr BasicRuleStatuses<Mask> statuses() const noexcept {
    return {truths, applicable, track, turned};
  }
};

/// The verdict on one application. Every member is made where it stays: a copy would wait for the
/// parts of what it copies.
/// \param most  called only when undetermined: the most that could still be paid
template <class Most>
constexpr Verdict conclude(const Judgement<RuleMask, Money, bool>& judged, Most most) noexcept {
  const KnownMoney computed = judged.computed_known ? KnownMoney(judged.computed) : KnownMoney();
  if (judged.truths.all_hold(judged.applicable)) [[likely]] {
    return {RuleStatuses::all_met(judged.applicable),
            Outcome::supported,
            computed,
            computed,
            {judged.computed, judged.computed}};
  }
  if (judged.statuses().not_met() != 0) {
    return {judged.statuses(), Outcome::not_supported, Money(), computed, {}};
  }
  return {judged.statuses(), Outcome::undetermined, KnownMoney(), computed, {Money(), most()}};
}

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
