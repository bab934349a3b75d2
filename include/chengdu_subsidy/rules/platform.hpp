#pragma once
/// \file
/// Industrial-internet demonstration platforms (工业互联网市级示范平台), guide 一.

#include <array>
#include <chengdu_subsidy/facts/platform.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/rule_bits.hpp>
#include <chengdu_subsidy/rules/share.hpp>
#include <chengdu_subsidy/rules/verdict.hpp>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace chengdu_subsidy {
inline namespace v1 {

/// What the rules need to know of a platform.
struct PlatformMeasures {
  using Flag = bool;
  using Mask = RuleMask;
  using Number = Money;

  RuleTruths truths;
  /// The form's numeric facts, by `Metric`; nothing where unknown.
  std::array<std::optional<std::int64_t>, metric_count> metrics{};
  bool investment_known = false;
  MoneyTotal full;    ///< worth of the software and hardware lines in the period
  MoneyTotal labour;  ///< worth of the labour lines in the period

  [[nodiscard]] constexpr const std::optional<std::int64_t>& metric(Metric which) const noexcept {
    return metrics[static_cast<std::size_t>(which)];
  }
  friend constexpr bool operator==(const PlatformMeasures&, const PlatformMeasures&) = default;
};

/// Whether a payment falls into the period of reading `investment_period`; a line without a date
/// is declared as paid in it.
[[nodiscard]] constexpr bool in_investment_period(const std::optional<Date>& paid_on,
                                                  const Edition& edition,
                                                  InvestmentPeriod reading) noexcept {
  if (!paid_on) return true;
  const DateRange& period = edition.recognised_period.value;
  return reading == InvestmentPeriod::previous_year ? period.contains(*paid_on)
                                                    : *paid_on <= period.until;
}

/// Reads the facts of a platform: its truths, its figures, and the sums of its lines.
[[nodiscard]] constexpr PlatformMeasures measure(const PlatformFacts& facts, const Edition& edition,
                                                 const Readings& readings) noexcept {
  PlatformMeasures measures;
  RuleTruths& truths = measures.truths;
  truths.set(Rule::platform_in_city, facts.operated_in_city);
  truths.set(Rule::platform_city_plan, facts.fits_city_plan);
  truths.set(Rule::platform_device_access, facts.capabilities.device_access);
  truths.set(Rule::platform_app_development, facts.capabilities.app_development);
  truths.set(Rule::platform_knowledge_reuse, facts.capabilities.knowledge_reuse);
  truths.set(Rule::platform_security, facts.capabilities.security);
  truths.set(Rule::platform_service, facts.enables_transformation);
  for (const auto& entry : metric_words) {
    measures.metrics[static_cast<std::size_t>(entry.value)] =
        chengdu_subsidy::metric(facts, entry.value);
  }
  if (facts.investment) {
    measures.investment_known = true;
    for (const InvestmentLine& line : *facts.investment) {
      if (!in_investment_period(line.paid_on, edition, readings.investment_period)) continue;
      (line.kind == InvestmentKind::labour ? measures.labour : measures.full).add(line.worth());
    }
  }
  return measures;
}

namespace detail {

/// Fen of a metric that is money, as a total.
[[nodiscard]] constexpr MoneyTotal total_of(std::int64_t fen) noexcept {
  return MoneyTotal{Money::from_fen(fen)};
}

/// What the rate applies to, and whether it is known.
template <class Measures>
[[nodiscard]] constexpr auto base_of(const Measures& measures, const Edition& edition,
                                     const Readings& readings) noexcept {
  using Base = BasicShareBase<std::remove_cvref_t<decltype(measures.full)>>;
  using Flag = typename Measures::Flag;
  if (edition.platform.base == AmountBase::annual_service_revenue) {
    const auto revenue = measures.metric(Metric::annual_service_revenue);
    return Known<Base, Flag>{known(revenue), Base{total_of(known_or_zero(revenue)), {}, {}, {}}};
  }
  return Known<Base, Flag>{measures.investment_known,
                           Base{measures.full, measures.labour, edition.platform.labour_share.value,
                                readings.labour_share}};
}

}  // namespace detail

/// What the rate applies to, or nothing while it is unknown.
[[nodiscard]] constexpr std::optional<ShareBase> share_base(const PlatformMeasures& measures,
                                                            const Edition& edition,
                                                            const Readings& readings) noexcept {
  const auto base = detail::base_of(measures, edition, readings);
  return base.known ? std::optional(base.value) : std::nullopt;
}

[[nodiscard]] constexpr ShareTerms share_terms(const PlatformTerms& terms) noexcept {
  return {terms.rate.value, terms.cap.value};
}

/// Whether a figure of the form reaches a minimum.
/// \tparam Number  an integer, or lanes of them
template <class Number>
[[nodiscard]] constexpr auto meets(const Minimum& minimum, const Number& value) noexcept {
  return minimum.comparison == Comparison::at_least ? value >= minimum.value
                                                    : value > minimum.value;
}

namespace detail {

/// Judges one platform, or several in lanes.
template <class Measures>
[[nodiscard]] constexpr auto judge_platform(const BasicRuleTruths<typename Measures::Mask>& common,
                                            const Measures& measures, const Edition& edition,
                                            const Readings& readings) noexcept {
  using Flag = typename Measures::Flag;
  using Mask = typename Measures::Mask;
  const PlatformTerms& terms = edition.platform;
  auto truths = common | measures.truths;
  for (const Minimum& minimum : terms.minimums) {
    const auto observed = measures.metric(minimum.metric);
    truths.set_if_known(minimum_rule(minimum.metric), known(observed),
                        meets(minimum, known_or_zero(observed)));
  }
  const auto base = base_of(measures, edition, readings);
  const auto paid = share(base.value, share_terms(terms), terms.floor.value, readings.rounding);
  truths.set_if_known(Rule::platform_floor, base.known, Flag(paid.reaches_floor));
  return Judgement<Mask, typename Measures::Number, Flag>{
      truths,       {}, applicable_rules(edition, Track::platform), Track::platform, base.known,
      paid.rounded, {}};
}

}  // namespace detail

/// Judges a platform.
/// \param common  the truths of the common rules (`measure_common`)
[[nodiscard]] constexpr Verdict judge(RuleTruths common, const PlatformMeasures& measures,
                                      const Edition& edition, const Readings& readings) noexcept {
  const auto judged = detail::judge_platform(common, measures, edition, readings);
  return detail::conclude(judged, [&] {
    return judged.computed_known ? judged.computed
                                 : rounded(edition.platform.cap.value, readings.rounding);
  });
}

}  // namespace v1
}  // namespace chengdu_subsidy
