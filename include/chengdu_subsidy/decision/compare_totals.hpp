#pragma once
/// \file
/// What comparing many applications comes to: exact sums, by track and by outcome.

#include <array>
#include <chengdu_subsidy/decision/compare.hpp>
#include <chengdu_subsidy/values/exact.hpp>
#include <chengdu_subsidy/values/money_total.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {

/// Sums of one kind of amount on both sides. What is unknown on a side adds nothing to it.
struct TotalPair {
  MoneyTotal a{};
  MoneyTotal b{};

  void add(const std::optional<Money>& in_a, const std::optional<Money>& in_b) noexcept {
    if (in_a) a.add(*in_a);
    if (in_b) b.add(*in_b);
  }
  /// `b` less `a` in yuan, with two decimals and a sign where it is negative.
  [[nodiscard]] std::string change() const {
    const bool less = b < a;
    const ExactMoney by = less ? exact(a) - exact(b) : exact(b) - exact(a);
    return (less ? "-" : "") + by.to_string(2);
  }
  friend bool operator==(const TotalPair&, const TotalPair&) = default;
};

/// How many applications, and what they get.
struct TotalLine {
  std::int64_t applications = 0;
  TotalPair amount{};           ///< what is paid
  TotalPair computed_amount{};  ///< by the formula, whatever the rules say
  friend bool operator==(const TotalLine&, const TotalLine&) = default;

  void add(const DecisionDifference& difference) noexcept {
    ++applications;
    amount.add(difference.a.amount, difference.b.amount);
    computed_amount.add(difference.a.computed_amount, difference.b.computed_amount);
  }
};

inline constexpr std::size_t outcome_count = outcome_words.size();

/// The totals of a comparison. Each part adds up to `all`: the tracks, the pairs of outcomes, the
/// effects.
struct ComparisonTotals {
  TotalLine all{};
  std::array<TotalLine, track_count> by_track{};  ///< by the track of the second decision
  /// By the outcome of the first decision and that of the second.
  std::array<std::array<TotalLine, outcome_count>, outcome_count> by_outcome{};
  std::array<TotalLine, effect_count> by_effect{};
  std::int64_t only_a = 0;  ///< applications that only one side has
  std::int64_t only_b = 0;
  std::int64_t refused = 0;  ///< lines of either side that could not be read
  friend bool operator==(const ComparisonTotals&, const ComparisonTotals&) = default;

  void add(const DecisionDifference& difference) noexcept {
    all.add(difference);
    by_track[static_cast<std::size_t>(difference.b.direction)].add(difference);
    by_outcome[static_cast<std::size_t>(difference.a.outcome)]
              [static_cast<std::size_t>(difference.b.outcome)]
                  .add(difference);
    by_effect[static_cast<std::size_t>(difference.effect)].add(difference);
  }
};

}  // namespace v1
}  // namespace chengdu_subsidy
