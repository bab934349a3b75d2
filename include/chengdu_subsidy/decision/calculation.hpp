#pragma once
/// \file
/// How the amount comes about, each figure as soon as it is known. Runs the formula of the
/// verdict, in the wide integers, and keeps what it passes through.

#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <chengdu_subsidy/values/exact.hpp>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {

/// Platform and cloud: min(rate × recognised base, cap).
struct ShareCalculation {
  std::optional<ExactMoney> recognised_base;
  std::optional<Rate> rate;
  std::optional<ExactMoney> uncapped;
  std::optional<Money> cap;
  std::optional<Binding> binding;  ///< `cap` only when `uncapped` is above it
  friend bool operator==(const ShareCalculation&, const ShareCalculation&) = default;
};

/// Park: the award of the star that counts, less what the previous star takes off.
struct AwardCalculation {
  std::optional<std::int64_t> star;
  std::optional<Money> award;
  std::optional<Money> deducted;
  friend bool operator==(const AwardCalculation&, const AwardCalculation&) = default;
};

using Calculation = std::variant<ShareCalculation, AwardCalculation>;

namespace detail {

inline ExactMoney exact_money(const Fraction<Wide>& fraction) {
  return {fraction.numerator, fraction.denominator};
}

inline ShareCalculation calculate_share(const std::optional<ShareBase>& base,
                                        const std::optional<ShareTerms>& terms) {
  ShareCalculation result;
  if (terms) {
    result.rate = terms->rate;
    result.cap = terms->cap;
  }
  if (base) {
    const auto share = exact_share_wide(*base, terms.value_or(ShareTerms{}).rate);
    result.recognised_base = exact_money(share.base);
    if (terms) {
      result.uncapped = exact_money(share.uncapped);
      result.binding = share.capped(terms->cap) ? Binding::cap : Binding::rate;
    }
  }
  return result;
}

}  // namespace detail

[[nodiscard]] inline Calculation calculate(const PlatformMeasures& measures, const Edition& edition,
                                           const Readings& readings) {
  return detail::calculate_share(share_base(measures, edition, readings),
                                 share_terms(edition.platform));
}

[[nodiscard]] inline Calculation calculate(const CloudMeasures& measures, const Edition& edition,
                                           const Readings& readings) {
  const StarLevel* level = star_that_counts(measures, edition, readings.rating_limit);
  return detail::calculate_share(
      share_base(measures), level != nullptr ? std::optional(share_terms(*level)) : std::nullopt);
}

[[nodiscard]] inline Calculation calculate(const ParkMeasures& measures, const Edition& edition,
                                           const Readings& readings) {
  AwardCalculation result;
  if (const StarLevel* level = star_that_counts(measures, edition)) {
    result.star = level->star;
    result.award = level->award;
  }
  result.deducted = deduction(measures, edition, readings.top_up);
  return result;
}

}  // namespace v1
}  // namespace chengdu_subsidy
