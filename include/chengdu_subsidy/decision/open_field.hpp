#pragma once
/// \file
/// The field that answers an open rule.

#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/notice/rule.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {

/// JSON Pointer of the field to fill in first for a rule that is unknown or pending. A rule that
/// rests on several facts names the first of them that is missing.
/// \param edition, readings  those of the decision: they tell which facts a rule rests on
[[nodiscard]] inline std::string open_field(Rule rule, const Application& application,
                                            const Edition& edition = chengdu_2024,
                                            const Readings& readings = {}) {
  const Conduct& conduct = application.conduct;
  const auto* cloud = std::get_if<CloudFacts>(&application.track);
  const auto* park = std::get_if<ParkFacts>(&application.track);
  const auto events = [&](bool list_known) {
    return list_known && !application.submitted_on ? "/submitted_on" : info(rule).field;
  };
  switch (rule) {
    case Rule::notice_recommended:
      return application.recommendation.recommended == Truth::unknown
                 ? "/recommendation/recommended"
                 : "/recommendation/on";
    case Rule::notice_built_by:
      return cloud != nullptr  ? "/cloud/completed_on"
             : park != nullptr ? "/park/completed_on"
                               : "/platform/built_on";
    case Rule::conduct_safety: return std::string(events(conduct.safety_accidents.has_value()));
    case Rule::conduct_environment:
      return std::string(events(conduct.environmental_incidents.has_value()));
    case Rule::conduct_listings: return std::string(events(conduct.listings.has_value()));
    case Rule::platform_floor:
      if (edition.platform.base == AmountBase::investment) break;
      return std::string(info(minimum_rule(Metric::annual_service_revenue)).field);
    case Rule::cloud_star:
    case Rule::cloud_subdomains:
      // Once the authority has rated, what is missing is the star applied for.
      if (cloud != nullptr && rule == Rule::cloud_subdomains && !cloud->subdomains) break;
      return cloud != nullptr && cloud->assessed_star.value_or(0) != 0 ? "/cloud/applied_star"
                                                                       : "/cloud/assessed_star";
    case Rule::cloud_fees:
      if (cloud == nullptr || !cloud->fees) break;
      return cloud->subdomains ? "/cloud/applied_star" : "/cloud/subdomains";
    case Rule::park_applicant:
      if (park != nullptr && park->applicant_role) return "/park/industrial";
      break;
    case Rule::park_upgrade:
      if (park == nullptr || !park->previous_star) break;
      // What is deducted may wait for the award received; else it is the rating that is missing.
      return deduction(measure(*park, edition, readings), edition, readings.top_up)
                 ? "/park/assessed_star"
                 : "/park/previous_award";
    default: break;
  }
  return std::string(info(rule).field);
}

}  // namespace v1
}  // namespace chengdu_subsidy
