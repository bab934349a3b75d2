#pragma once
// Answers one open point of an application with what another application says of it.
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/decision/next.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

namespace property {

using namespace chengdu_subsidy;

/// The fields of a track that hold a fact under their own name.
inline void answer_track(PlatformFacts& to, std::string_view field, const PlatformFacts& from) {
  if (field == "built_on") return void(to.built_on = from.built_on);
  if (field == "operated_in_city") return void(to.operated_in_city = from.operated_in_city);
  if (field == "fits_city_plan") return void(to.fits_city_plan = from.fits_city_plan);
  if (field == "enables_transformation") {
    return void(to.enables_transformation = from.enables_transformation);
  }
  if (field == "investment") return void(to.investment = from.investment);
  const auto one = [&](std::string_view name, Truth& mine, Truth theirs) {
    if (field == "capabilities/" + std::string(name)) mine = theirs;
    return field == "capabilities/" + std::string(name);
  };
  Capabilities& c = to.capabilities;
  if (one("device_access", c.device_access, from.capabilities.device_access) ||
      one("app_development", c.app_development, from.capabilities.app_development) ||
      one("knowledge_reuse", c.knowledge_reuse, from.capabilities.knowledge_reuse) ||
      one("security", c.security, from.capabilities.security)) {
    return;
  }
  if (field.starts_with("metrics/")) field.remove_prefix(8);
  set_metric(to, find_word(metric_words, field).value(),
             metric(from, find_word(metric_words, field).value()).value());
}

inline void answer_track(CloudFacts& to, std::string_view field, const CloudFacts& from) {
  if (field == "completed_on") return void(to.completed_on = from.completed_on);
  if (field == "benefit") return void(to.benefit = from.benefit);
  if (field == "assessed_star") return void(to.assessed_star = from.assessed_star);
  if (field == "applied_star") return void(to.applied_star = from.applied_star);
  if (field == "subdomains") return void(to.subdomains = from.subdomains);
  if (field == "qualitative") return void(to.qualitative = from.qualitative);
  if (field == "previous_star") return void(to.previous_star = from.previous_star);
  if (field == "fees") return void(to.fees = from.fees);
  throw std::invalid_argument("no such field: " + std::string(field));
}

inline void answer_track(ParkFacts& to, std::string_view field, const ParkFacts& from) {
  if (field == "completed_on") return void(to.completed_on = from.completed_on);
  if (field == "applicant_role") return void(to.applicant_role = from.applicant_role);
  if (field == "industrial") return void(to.industrial = from.industrial);
  if (field == "fits_city_plan") return void(to.fits_city_plan = from.fits_city_plan);
  if (field == "assessed_star") return void(to.assessed_star = from.assessed_star);
  if (field == "previous_star") return void(to.previous_star = from.previous_star);
  if (field == "previous_award") return void(to.previous_award = from.previous_award);
  const ParkBasics& b = from.basics;
  if (field == "basics/infrastructure") return void(to.basics.infrastructure = b.infrastructure);
  if (field == "basics/operations") return void(to.basics.operations = b.operations);
  if (field == "basics/services") return void(to.basics.services = b.services);
  if (field == "basics/organisation") return void(to.basics.organisation = b.organisation);
  if (field == "basics/industry") return void(to.basics.industry = b.industry);
  throw std::invalid_argument("no such field: " + std::string(field));
}

inline void answer_conduct(Conduct& to, std::string_view field, const Conduct& from) {
  if (field == "lawful_operation") return void(to.lawful_operation = from.lawful_operation);
  if (field == "good_credit") return void(to.good_credit = from.good_credit);
  if (field == "policy_compliance") return void(to.policy_compliance = from.policy_compliance);
  if (field == "safety_accidents") return void(to.safety_accidents = from.safety_accidents);
  if (field == "environmental_incidents") {
    return void(to.environmental_incidents = from.environmental_incidents);
  }
  if (field == "listings") return void(to.listings = from.listings);
  // `list/position/severity`: the accident or incident as the other application knows it.
  const auto slash = field.find('/');
  const auto at = static_cast<std::size_t>(std::stoul(std::string(field.substr(slash + 1))));
  if (field.substr(0, slash) == "safety_accidents") {
    to.safety_accidents->at(at) = from.safety_accidents->at(at);
  } else {
    to.environmental_incidents->at(at) = from.environmental_incidents->at(at);
  }
}

/// Copies what `field` names. \pre both applications are of one track
inline void answer(Application& to, std::string_view field, const Application& from) {
  const auto after = [&](std::string_view prefix) {
    if (!field.starts_with(prefix)) return false;
    field.remove_prefix(prefix.size());
    return true;
  };
  if (after("/submitted_on")) {
    to.submitted_on = from.submitted_on;
  } else if (after("/recommendation/recommended")) {
    to.recommendation.recommended = from.recommendation.recommended;
  } else if (after("/recommendation/on")) {
    to.recommendation.on = from.recommendation.on;
  } else if (after("/conduct/")) {
    answer_conduct(to.conduct, field, from.conduct);
  } else if (after("/platform/")) {
    answer_track(std::get<PlatformFacts>(to.track), field, std::get<PlatformFacts>(from.track));
  } else if (after("/cloud/")) {
    answer_track(std::get<CloudFacts>(to.track), field, std::get<CloudFacts>(from.track));
  } else if (after("/park/")) {
    answer_track(std::get<ParkFacts>(to.track), field, std::get<ParkFacts>(from.track));
  } else {
    throw std::invalid_argument("no such field: " + std::string(field));
  }
}

}  // namespace property
