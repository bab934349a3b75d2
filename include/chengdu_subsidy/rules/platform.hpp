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

namespace chengdu_subsidy {
inline namespace v1 {

/// What the rules need to know of a platform.
struct PlatformMeasures {
  RuleTruths truths;
  /// The form's numeric facts, by `Metric`; nothing where unknown.
  std::array<std::optional<std::int64_t>, metric_count> metrics{};
  bool investment_known = false;
  MoneyTotal full;    ///< worth of the software and hardware lines in the period
  MoneyTotal labour;  ///< worth of the labour lines in the period

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
    measures.metrics[static_cast<std::size_t>(entry.value)] = metric(facts, entry.value);
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

/// What the rate applies to, or nothing while it is unknown.
[[nodiscard]] constexpr std::optional<ShareBase> share_base(const PlatformMeasures& measures,
                                                            const Edition& edition,
                                                            const Readings& readings) noexcept {
  if (edition.platform.base == AmountBase::annual_service_revenue) {
    const auto& revenue =
        measures.metrics[static_cast<std::size_t>(Metric::annual_service_revenue)];
    if (!revenue) return std::nullopt;
    return ShareBase{MoneyTotal{Money::from_fen(*revenue)}, {}, {}, {}};
  }
  if (!measures.investment_known) return std::nullopt;
  return ShareBase{measures.full, measures.labour, edition.platform.labour_share.value,
                   readings.labour_share};
}

[[nodiscard]] constexpr ShareTerms share_terms(const PlatformTerms& terms) noexcept {
  return {terms.rate.value, terms.cap.value};
}

/// Whether a figure of the form reaches a minimum.
[[nodiscard]] constexpr bool meets(const Minimum& minimum, std::int64_t value) noexcept {
  return minimum.comparison == Comparison::at_least ? value >= minimum.value
                                                    : value > minimum.value;
}

/// Judges a platform.
/// \param common  the truths of the common rules (`measure_common`)
[[nodiscard]] constexpr Verdict judge(RuleTruths common, const PlatformMeasures& measures,
                                      const Edition& edition, const Readings& readings) noexcept {
  const PlatformTerms& terms = edition.platform;
  RuleTruths truths = common | measures.truths;
  for (const Minimum& minimum : terms.minimums) {
    const auto& observed = measures.metrics[static_cast<std::size_t>(minimum.metric)];
    truths.set(minimum_rule(minimum.metric),
               truth_if(observed, [&](std::int64_t value) { return meets(minimum, value); }));
  }

  std::optional<Money> computed;
  if (const auto base = share_base(measures, edition, readings)) {
    const SharePaid paid = share(*base, share_terms(terms), terms.floor.value, readings.rounding);
    computed = paid.rounded;
    truths.set(Rule::platform_floor, truth(paid.reaches_floor));
  }

  const RuleStatuses statuses(truths, applicable_rules(edition, Track::platform), Track::platform,
                              0);
  return detail::conclude(statuses, computed, [&] {
    return computed ? *computed : rounded(terms.cap.value, readings.rounding);
  });
}

}  // namespace v1
}  // namespace chengdu_subsidy
