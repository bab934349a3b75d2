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
  BasicRuleTruths<Mask> truths;
  Mask turned{};  ///< see `BasicRuleStatuses`
  RuleMask applicable = 0;
  Track track = Track::platform;
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
  Verdict verdict{.statuses = judged.statuses(),
                  .outcome = Outcome::undetermined,
                  .amount = {},
                  .computed_amount = {},
                  .bounds = {}};
  verdict.outcome = verdict.statuses.outcome();
  if (judged.computed_known) verdict.computed_amount.emplace(judged.computed);
  switch (verdict.outcome) {
    case Outcome::supported:
      if (judged.computed_known) {
        verdict.amount.emplace(judged.computed);
        verdict.bounds = {judged.computed, judged.computed};
      }
      break;
    case Outcome::not_supported: verdict.amount.emplace(); break;
    case Outcome::undetermined: verdict.bounds.max = most(); break;
  }
  return verdict;
}

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
