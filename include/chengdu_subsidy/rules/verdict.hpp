#pragma once
/// \file
/// The verdict: what the rules say, in a few words of memory.

#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/rules/rule_bits.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <optional>

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
  std::optional<Money> amount;
  /// The amount for the star that counts, after rounding, whatever the rules say; nothing where a
  /// fact that it needs is unknown or no star counts.
  std::optional<Money> computed_amount;
  Bounds bounds;

  friend constexpr bool operator==(const Verdict&, const Verdict&) noexcept = default;
};

namespace detail {

/// What judging gives before it is put into a verdict.
/// \tparam Mask    `RuleMask`, or lanes of them
/// \tparam Number  `Money`, or lanes of amounts
template <class Mask, class Number, class Flag>
struct Judgement {
  BasicRuleStatuses<Mask> statuses;
  Flag computed_known{};
  Number computed{};  ///< zero where unknown
  Mask open_stars{};  ///< rated tracks: the levels that could still be paid

  /// The computed amount of one application.
  [[nodiscard]] constexpr std::optional<Number> amount() const noexcept {
    return computed_known ? std::optional(computed) : std::nullopt;
  }
};

/// Outcome, amount and bounds from the statuses.
/// \param most  called only when undetermined: the most that could still be paid
template <class Most>
constexpr Verdict conclude(const RuleStatuses& statuses, std::optional<Money> computed,
                           Most most) noexcept {
  Verdict verdict;
  verdict.statuses = statuses;
  verdict.outcome = statuses.outcome();
  verdict.computed_amount = computed;
  switch (verdict.outcome) {
    case Outcome::supported: verdict.amount = computed; break;
    case Outcome::not_supported: verdict.amount = Money{}; break;
    case Outcome::undetermined: verdict.bounds = {Money{}, most()}; return verdict;
  }
  if (verdict.amount) verdict.bounds = {*verdict.amount, *verdict.amount};
  return verdict;
}

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
