#pragma once
// Draws applications that are mostly supported although facts are missing: those that the decision
// does not need. Drawn at random, such are too few to test anything on.
#include "properties/generators.hpp"

namespace property {

/// Leaves a fact out as often as not.
template <class T>
void maybe_forget(std::optional<T>& fact) {
  if (chance(50)) fact.reset();
}

/// The days beside the window of three years before 2024-04-15.
inline Date outside_the_window() { return one_of({"2020-12-31"_date, "2024-04-16"_date}); }

/// Events whose severity is not always known, mostly outside the window.
template <class Event>
void draw_events(std::optional<std::vector<Event>>& list) {
  list.emplace(static_cast<std::size_t>(below(3)));
  for (Event& event : *list) {
    event.on = chance(90) ? outside_the_window() : date();
    if (chance(50)) event.severity = severity();
  }
}

inline PlatformFacts supported_platform() {
  PlatformFacts p = platform(Unknowns::never);
  p.built_on = "2023-06-01"_date;
  p.operated_in_city = p.fits_city_plan = p.enables_transformation = Truth::yes;
  p.capabilities = {Truth::yes, Truth::yes, Truth::yes, Truth::yes};
  p.enterprises_served = one_of<Count>({20, 500});
  p.investment->push_back(
      {"S", InvestmentKind::software, 1'000'000_yuan, "2023-06-06"_date, std::nullopt});
  return p;
}

inline CloudFacts supported_cloud() {
  CloudFacts c = cloud(Unknowns::never);
  c.completed_on = "2023-06-01"_date;
  c.benefit = c.qualitative = Truth::yes;
  c.assessed_star = star();
  c.subdomains = {{0, 1, 2, 3, 4, 66}};
  c.fees->push_back({"S", SubdomainIndex{0}, 1'000'000_yuan, "2023-06-06"_date, std::nullopt});
  maybe_forget(c.applied_star);
  maybe_forget(c.previous_star);
  return c;
}

inline ParkFacts supported_park() {
  ParkFacts p = park(Unknowns::never);
  p.completed_on = "2023-06-01"_date;
  p.applicant_role = ApplicantRole::operator_manager;
  p.industrial = p.fits_city_plan = Truth::yes;
  p.basics = {Truth::yes, Truth::yes, Truth::yes, Truth::yes, Truth::yes};
  p.assessed_star = star();
  p.previous_star = chance(60) ? 0 : *p.assessed_star - 1;
  if (*p.previous_star < 3) p.previous_star = 0;
  maybe_forget(p.previous_award);
  return p;
}

inline Application nearly_supported() {
  Application a;
  a.id = "P";
  a.submitted_on = "2024-04-15"_date;
  a.recommendation.recommended = Truth::yes;
  a.recommendation.on = "2024-05-01"_date;
  a.conduct.lawful_operation = a.conduct.good_credit = a.conduct.policy_compliance = Truth::yes;
  draw_events(a.conduct.safety_accidents);
  draw_events(a.conduct.environmental_incidents);
  a.conduct.listings.emplace();
  switch (below(3)) {
    case 0: a.track = supported_platform(); break;
    case 1: a.track = supported_cloud(); break;
    default: a.track = supported_park(); break;
  }
  return a;
}

}  // namespace property
