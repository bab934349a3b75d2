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
  bool investment_known = false;
  /// Which of the form's numeric facts that the edition asks for are known, a bit each by `Metric`.
  std::uint16_t metrics_known = 0;
  MoneyTotal full;    ///< worth of the software and hardware lines in the period
  MoneyTotal labour;  ///< worth of the labour lines in the period
  std::array<std::int64_t, metric_count> metrics{};  ///< by `Metric`; zero where unknown

  [[nodiscard]] constexpr detail::Known<std::int64_t, bool> metric(Metric which) const noexcept {
    return {(metrics_known >> static_cast<unsigned>(which) & 1u) != 0,
            metrics[static_cast<std::size_t>(which)]};
  }
  constexpr void set_metric(Metric which, const std::optional<std::int64_t>& value) noexcept {
    const unsigned at = 1u << static_cast<unsigned>(which);
    metrics_known = static_cast<std::uint16_t>(value ? metrics_known | at : metrics_known & ~at);
    metrics[static_cast<std::size_t>(which)] = value.value_or(0);
  }
  friend constexpr bool operator==(const PlatformMeasures&, const PlatformMeasures&) = default;
};

/// Whether a payment falls into the period of reading `investment_period`; a line without a date
/// is declared as paid in it.
[[nodiscard]] constexpr bool in_investment_period(const std::optional<Date>& paid_on,
                                                  const Edition& edition,
                                                  InvestmentPeriod reading) noexcept {
  const DateRange& period = edition.recognised_period.value;
  return holds_if_known(paid_on, [&](Date day) {
    return reading == InvestmentPeriod::previous_year ? period.contains(day) : day <= period.until;
  });
}

/// Reads the facts of a platform: its truths, its figures, and the sums of its lines.
[[nodiscard]] constexpr PlatformMeasures measure(const PlatformFacts& facts, const Edition& edition,
                                                 const Readings& readings) noexcept {
  PlatformMeasures measures;
  static_assert(follow_one_another<Rule::platform_in_city, Rule::platform_city_plan,
                                   Rule::platform_device_access, Rule::platform_app_development,
                                   Rule::platform_knowledge_reuse, Rule::platform_security,
                                   Rule::platform_service>);
  measures.truths =
      RuleTruths::holding(detail::rules_between(Rule::platform_in_city, Rule::platform_service));
  measures.truths.hold_row_if(Rule::platform_in_city, facts.operated_in_city, facts.fits_city_plan,
                              facts.capabilities.device_access, facts.capabilities.app_development,
                              facts.capabilities.knowledge_reuse, facts.capabilities.security,
                              facts.enables_transformation);
  const auto ask = [&](Metric which) {
    measures.set_metric(which, chengdu_subsidy::metric(facts, which));
  };
  for (const Minimum& minimum : edition.platform.minimums) ask(minimum.metric);
  if (edition.platform.base == AmountBase::annual_service_revenue) {
    ask(Metric::annual_service_revenue);
  }
  if (facts.investment) {
    measures.investment_known = true;
    MoneyTotal full;
    MoneyTotal labour;
    for (const InvestmentLine& line : *facts.investment) {
      if (!in_investment_period(line.paid_on, edition, readings.investment_period)) continue;
      if (line.kind == InvestmentKind::labour) {
        labour.add(line.worth());
      } else {
        full.add(line.worth());
      }
    }
    measures.full = full;
    measures.labour = labour;
  }
  return measures;
}

namespace detail {

/// Fen of a metric that is money, as a total.
[[nodiscard]] constexpr MoneyTotal total_of(std::int64_t fen) noexcept {
  return MoneyTotal{Money::from_fen(fen)};
}

/// Calls `use` with whether it is known what the rate applies to, and with the parts of that
/// (`BasicShareBase`), each where it lies: copies of them would have to be waited for.
template <class Measures, class Use>
constexpr auto with_base(const Measures& measures, const Edition& edition, const Readings& readings,
                         const Use& use) noexcept {
  if (edition.platform.base == AmountBase::annual_service_revenue) {
    const auto revenue = measures.metric(Metric::annual_service_revenue);
    const auto total = total_of(known_or_zero(revenue));
    return use(known(revenue), total, std::remove_cvref_t<decltype(total)>{}, Rate{},
               LabourShare::recognised);
  }
  return use(measures.investment_known, measures.full, measures.labour,
             edition.platform.labour_share.value, readings.labour_share);
}

}  // namespace detail

/// What the rate applies to, or nothing while it is unknown.
[[nodiscard]] constexpr std::optional<ShareBase> share_base(const PlatformMeasures& measures,
                                                            const Edition& edition,
                                                            const Readings& readings) noexcept {
  return detail::with_base(
      measures, edition, readings,
      [](bool known, const MoneyTotal& full, const MoneyTotal& labour, const Rate& labour_share,
         LabourShare reading) -> std::optional<ShareBase> {
        if (!known) return std::nullopt;
        return ShareBase{full, labour, labour_share, reading};
      });
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
  return with_base(
      measures, edition, readings,
      [&](const auto& known_base, const auto& full, const auto& labour, const Rate& labour_share,
          LabourShare reading) {
        const auto paid = share_of(full, labour, labour_share, reading, share_terms(terms),
                                   terms.floor.value, readings.rounding);
        truths.set_if_known(Rule::platform_floor, known_base, Flag(paid.reaches_floor));
        return Judgement<Mask, typename Measures::Number, Flag>{
            truths,
            {},
            applicable_rules(edition, Track::platform),
            Track::platform,
            known_base,
            paid.rounded,
            {}};
      });
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
