#pragma once
/// \file
/// What of the claimed money was not recognised, line by line. It waits for nothing: a reason
/// stands as soon as it is known. Whenever a base is recognised, claimed = recognised + disallowed.

#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <chengdu_subsidy/values/exact.hpp>
#include <optional>
#include <string>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

struct Disallowed {
  std::optional<std::string> line;  ///< the line's id; none for what concerns them all
  ExactMoney amount;
  DisallowedReason reason = DisallowedReason::audit_reduction;
  friend bool operator==(const Disallowed&, const Disallowed&) = default;
};

namespace detail {

/// A line's audit reduction, and all that it is worth where another reason stands against it.
template <class Line>
void disallow_line(const Line& line, std::optional<DisallowedReason> reason,
                   std::vector<Disallowed>& into) {
  const Money cut = line.amount - line.worth();
  if (cut > Money{}) into.push_back({line.id, exact(cut), DisallowedReason::audit_reduction});
  if (reason && line.worth() > Money{}) into.push_back({line.id, exact(line.worth()), *reason});
}

}  // namespace detail

[[nodiscard]] inline std::vector<Disallowed> disallowed(const PlatformFacts& facts,
                                                        const Edition& edition,
                                                        const Readings& readings) {
  std::vector<Disallowed> result;
  // Where the rate does not apply to the investment, no line of it is claimed.
  if (!facts.investment || edition.platform.base != AmountBase::investment) return result;
  for (const InvestmentLine& line : *facts.investment) {
    const bool inside = in_investment_period(line.paid_on, edition, readings.investment_period);
    detail::disallow_line(
        line, inside ? std::nullopt : std::optional(DisallowedReason::outside_period), result);
  }
  const PlatformMeasures measures = measure(facts, edition, readings);
  const auto base = share_base(measures, edition, readings);
  const auto share = detail::exact_share_wide(*base, edition.platform.rate.value);
  MoneyTotal in_period = measures.full;
  in_period.add(measures.labour);
  const ExactMoney over =
      exact(in_period) - ExactMoney{share.base.numerator, share.base.denominator};
  if (over.numerator > 0) {
    result.push_back({std::nullopt, over, DisallowedReason::labour_over_share});
  }
  return result;
}

[[nodiscard]] inline std::vector<Disallowed> disallowed(const CloudFacts& facts,
                                                        const Edition& edition,
                                                        const Readings& readings) {
  std::vector<Disallowed> result;
  if (!facts.fees) return result;
  const FeeScreen screen(facts, edition, readings);
  for (const FeeLine& line : *facts.fees) {
    detail::disallow_line(line, screen.reason(line), result);
  }
  return result;
}

/// A park is awarded a fixed sum: it claims no lines.
[[nodiscard]] inline std::vector<Disallowed> disallowed(const ParkFacts&, const Edition&,
                                                        const Readings&) {
  return {};
}

}  // namespace v1
}  // namespace chengdu_subsidy
