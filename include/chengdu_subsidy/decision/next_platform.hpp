#pragma once
/// \file
/// The open points of a platform.

#include <chengdu_subsidy/decision/next_answers.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// The investment: nothing, or more than any cap. What lies between pays all that lies between.
inline void ask_investment(Asker& asker, const PlatformFacts& facts) {
  const Edition& edition = asker.edition();
  const RuleMask waiting = asker.waiting(bit(Rule::platform_floor));
  if (facts.investment || waiting == 0) return;
  const RuleTruths common = measure_common(asker.application(), edition, asker.readings());
  PlatformMeasures measures = measure(facts, edition, asker.readings());
  measures.investment_known = true;
  Answers answers(asker.base(), waiting);
  answers.add(judge(common, measures, edition, asker.readings()));
  measures.full = MoneyTotal{money_limit};
  for (int doubled = 0; doubled < 20; ++doubled) {
    const MoneyTotal half = measures.full;  // 2^20 times: the smallest rate is 1 in 10^6
    measures.full.add(half);
  }
  answers.add(judge(common, measures, edition, asker.readings()));
  // Half a fen of labour may count, so that amounts that reach the floor lie as close above it as
  // one likes; rounded, none of them is below the floor when it is rounded.
  answers.reach(rounded(edition.platform.floor, asker.readings().rounding),
                asker.base().bounds.max);
  asker.add("/platform/investment", answers);
}

/// Every figure of the form on which the edition sets a minimum, and the one that it may share in.
inline void ask_metrics(Asker& asker, const PlatformFacts& facts) {
  const PlatformTerms& terms = asker.edition().platform;
  for (const auto& entry : metric_words) {
    if (metric(facts, entry.value)) continue;
    const Rule rule = minimum_rule(entry.value);
    const bool is_base = entry.value == Metric::annual_service_revenue &&
                         terms.base == AmountBase::annual_service_revenue;
    const RuleMask rules = bit(rule) | (is_base ? bit(Rule::platform_floor) : RuleMask{0});
    const bool money = entry.value == Metric::annual_service_revenue;
    asker.ask_number(info(rule).field, rules, money ? money_limit.fen() : count_limit,
                     [&](Application& a, std::int64_t value) {
                       set_metric(*std::get_if<PlatformFacts>(&a.track), entry.value, value);
                     });
  }
}

inline void ask_track(Asker& asker, const PlatformFacts& facts) {
  const auto truth = [&](Rule rule, auto get) {
    asker.ask_truth(
        info(rule).field,
        rule, [get](auto& a) -> auto& { return get(*std::get_if<PlatformFacts>(&a.track)); });
  };
  truth(
      Rule::platform_in_city, [](auto& p) -> auto& { return p.operated_in_city; });
  truth(
      Rule::platform_city_plan, [](auto& p) -> auto& { return p.fits_city_plan; });
  truth(
      Rule::platform_device_access, [](auto& p) -> auto& { return p.capabilities.device_access; });
  truth(
      Rule::platform_app_development,
      [](auto& p) -> auto& { return p.capabilities.app_development; });
  truth(
      Rule::platform_knowledge_reuse,
      [](auto& p) -> auto& { return p.capabilities.knowledge_reuse; });
  truth(
      Rule::platform_security, [](auto& p) -> auto& { return p.capabilities.security; });
  truth(
      Rule::platform_service, [](auto& p) -> auto& { return p.enables_transformation; });
  ask_metrics(asker, facts);
  if (asker.edition().platform.base == AmountBase::investment) ask_investment(asker, facts);
}

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
