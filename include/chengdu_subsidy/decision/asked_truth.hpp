#pragma once
/// \file
/// The rules that ask one truth of an application and nothing else.

#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/rule.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// The truth that a rule of a track asks, where it asks nothing else.
[[nodiscard]] constexpr std::optional<Truth> asked_truth(Rule rule, const PlatformFacts& facts) {
  switch (rule) {
    case Rule::platform_in_city: return facts.operated_in_city;
    case Rule::platform_city_plan: return facts.fits_city_plan;
    case Rule::platform_device_access: return facts.capabilities.device_access;
    case Rule::platform_app_development: return facts.capabilities.app_development;
    case Rule::platform_knowledge_reuse: return facts.capabilities.knowledge_reuse;
    case Rule::platform_security: return facts.capabilities.security;
    case Rule::platform_service: return facts.enables_transformation;
    default: return std::nullopt;
  }
}
[[nodiscard]] constexpr std::optional<Truth> asked_truth(Rule rule, const CloudFacts& facts) {
  switch (rule) {
    case Rule::cloud_benefit: return facts.benefit;
    case Rule::cloud_qualitative: return facts.qualitative;
    default: return std::nullopt;
  }
}
[[nodiscard]] constexpr std::optional<Truth> asked_truth(Rule rule, const ParkFacts& facts) {
  switch (rule) {
    case Rule::park_city_plan: return facts.fits_city_plan;
    case Rule::park_infrastructure: return facts.basics.infrastructure;
    case Rule::park_operations: return facts.basics.operations;
    case Rule::park_services: return facts.basics.services;
    case Rule::park_organisation: return facts.basics.organisation;
    case Rule::park_industry: return facts.basics.industry;
    default: return std::nullopt;
  }
}

}  // namespace detail

/// The truth that a rule asks, where it asks nothing else: what is said on it then depends on
/// nothing else of the application. Nothing for the other rules.
[[nodiscard]] constexpr std::optional<Truth> asked_truth(Rule rule,
                                                         const Application& application) {
  switch (rule) {
    case Rule::conduct_lawful: return application.conduct.lawful_operation;
    case Rule::conduct_credit: return application.conduct.good_credit;
    case Rule::conduct_policy: return application.conduct.policy_compliance;
    default: break;
  }
  if (!track_of(rule)) return std::nullopt;
  return with_track(application,
                    [rule](const auto& facts) { return detail::asked_truth(rule, facts); });
}

}  // namespace v1
}  // namespace chengdu_subsidy
