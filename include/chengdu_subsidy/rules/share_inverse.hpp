#pragma once
/// \file
/// The formula of `share` asked backwards: the least base that pays an amount or reaches a floor
/// or a cap, and the most labour that still counts in full. Every answer is found by `share`'s own
/// code, so it is right to the fen under every reading and rounding, whatever the edition's rates.

#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/share.hpp>
#include <chengdu_subsidy/values/exact.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/money_total.hpp>
#include <chengdu_subsidy/values/rate.hpp>
#include <chengdu_subsidy/values/rounding.hpp>
#include <chengdu_subsidy/values/search.hpp>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace chengdu_subsidy {
inline namespace v1 {

/// What a share shall reach.
struct ShareGoal {
  Money amount;  ///< not negative, at most `money_limit`
  /// After rounding: an amount to be paid, or at least it. Else before: a floor or a cap, which
  /// the notice compares with what is not rounded yet.
  bool rounded = true;
  friend constexpr bool operator==(const ShareGoal&, const ShareGoal&) noexcept = default;
};

/// Whether a base reaches a goal.
[[nodiscard]] constexpr bool reaches(const ShareBase& base, const ShareTerms& terms,
                                     const ShareGoal& goal, Rounding rounding) noexcept {
  const SharePaid paid = share(base, terms, goal.amount, rounding);
  return goal.rounded ? paid.rounded >= goal.amount : paid.reaches_floor;
}

namespace detail {

inline constexpr MoneyTotal one_fen{Money::from_fen(1)};

/// At least what the smallest rate above zero needs for the largest amount.
[[nodiscard]] constexpr MoneyTotal over_any_rate(MoneyTotal amount) noexcept {
  for (std::int64_t times = 1; times < Rate::scale; times *= 2) amount.add(amount);
  return amount;
}

/// Whether all of the labour is recognised beside what counts in full.
inline bool labour_counts_in_full(const ShareBase& base) {
  const auto whole = [&base](const auto& full, const auto& labour) {
    using Int = std::decay_t<decltype(full)>;
    const auto found = recognised_base<Int>(full, labour, base.labour_share, base.labour_reading);
    return found.numerator == Int(Int(full + labour) * found.denominator);
  };
  if (fits_64_bits(base, ShareTerms{}, Money{})) {
    return whole(static_cast<std::int64_t>(base.full.low()),
                 static_cast<std::int64_t>(base.labour.low()));
  }
  return whole(to_wide(base.full), to_wide(base.labour));
}

}  // namespace detail

/// The least that must be added to what counts in full (software, hardware, fees) so that a base
/// reaches a goal; zero where it does already. What is added can bring in labour that was above its
/// limit, so it may be less than what the base lacks.
/// \returns nothing where no base reaches the goal: it is above the cap, or the rate is zero
[[nodiscard]] constexpr std::optional<MoneyTotal> least_addition(const ShareBase& present,
                                                                 const ShareTerms& terms,
                                                                 const ShareGoal& goal,
                                                                 Rounding rounding) noexcept {
  return least_where(MoneyTotal{}, detail::over_any_rate(MoneyTotal{money_limit}), detail::one_fen,
                     [&](const MoneyTotal& added) {
                       ShareBase base = present;
                       base.full.add(added);
                       return reaches(base, terms, goal, rounding);
                     });
}

/// The least recognised base, in whole fen, that reaches a goal.
///
/// An amount that no base pays exactly (one that is no multiple of what the rounding leaves) is
/// answered with the least base that pays more.
/// \returns nothing where no base reaches the goal: it is above the cap, or the rate is zero
///
/// \par Example
/// \code
/// // 15% of 666,666.66 is 99,999.999, before rounding below a floor of 100,000.
/// least_base({0.15_rate, 5'000'000_yuan}, {100'000_yuan, false}, Rounding::down_to_fen)
///     == MoneyTotal{666'666.67_yuan};
/// \endcode
[[nodiscard]] constexpr std::optional<MoneyTotal> least_base(const ShareTerms& terms,
                                                             const ShareGoal& goal,
                                                             Rounding rounding) noexcept {
  return least_addition(ShareBase{}, terms, goal, rounding);
}

/// The most labour that counts in full beside what a base counts in full, whatever labour it holds
/// (guide 一(三) note). One fen more is cut to the limit or, under `condition`, counts nothing at
/// all. \returns nothing where there is no such limit: the share is 1
[[nodiscard]] inline std::optional<MoneyTotal> most_labour(ShareBase base) noexcept {
  // A share below 1 allows less than 1,000,000 times what counts in full: it has six decimals.
  const MoneyTotal limit = detail::over_any_rate(base.full + detail::one_fen);
  const auto counts = [&base](const MoneyTotal& labour) {
    base.labour = labour;
    return detail::labour_counts_in_full(base);
  };
  if (counts(limit)) return std::nullopt;
  return last_where(MoneyTotal{}, limit, detail::one_fen, counts);
}

}  // namespace v1
}  // namespace chengdu_subsidy
