#pragma once
// Fills in unknown facts of an application: each with some chance, so that chains of completions
// are tried too.
#include "properties/generators.hpp"

namespace property {

class Completion {
 public:
  explicit Completion(int percent) : percent_(percent) {}

  Application operator()(Application a) const {
    fill(a.submitted_on, [] { return chance(80) ? "2024-04-15"_date : date(); });
    fill(a.recommendation.recommended);
    fill(a.recommendation.on, [] { return chance(90) ? "2024-05-01"_date : date(); });
    fill(a.conduct.lawful_operation);
    fill(a.conduct.good_credit);
    fill(a.conduct.policy_compliance);
    fill(a.conduct.safety_accidents, [] { return accidents(Unknowns::never); });
    fill(a.conduct.environmental_incidents, [] { return incidents(Unknowns::never); });
    fill(a.conduct.listings, listings);
    if (a.conduct.safety_accidents) {
      for (auto& accident : *a.conduct.safety_accidents) consequences(accident);
    }
    if (a.conduct.environmental_incidents) {
      for (auto& incident : *a.conduct.environmental_incidents) fill(incident.severity, severity);
    }
    std::visit([this](auto& facts) { track(facts); }, a.track);
    return a;
  }

 private:
  template <class T, class Draw>
  void fill(std::optional<T>& fact, Draw draw) const {
    if (!fact && chance(percent_)) fact = draw();
  }
  void fill(Truth& fact) const {
    if (fact == Truth::unknown && chance(percent_)) fact = truth(Unknowns::never);
  }

  // An accident may turn out to have a severity or further consequences.
  void consequences(SafetyAccident& accident) const {
    if (accident.severity) return;
    fill(accident.deaths, [] { return one_of<Count>({0, 2, 3, 10}); });
    fill(accident.serious_injuries, [] { return one_of<Count>({0, 9, 10}); });
    fill(accident.direct_loss, [] { return one_of({0_yuan, 10'000'000_yuan}); });
  }

  void track(PlatformFacts& p) const {
    fill(p.built_on, built);
    fill(p.operated_in_city);
    fill(p.fits_city_plan);
    fill(p.enables_transformation);
    fill(p.capabilities.device_access);
    fill(p.capabilities.app_development);
    fill(p.capabilities.knowledge_reuse);
    fill(p.capabilities.security);
    fill(p.enterprises_served, [] { return one_of<Count>({19, 20, 500}); });
    fill(p.investment, investment);
  }
  void track(CloudFacts& c) const {
    fill(c.completed_on, built);
    fill(c.benefit);
    fill(c.qualitative);
    fill(c.applied_star, star);
    fill(c.assessed_star, rating);
    fill(c.previous_star, previous);
    fill(c.subdomains, claimed);
    fill(c.fees, fees);
  }
  void track(ParkFacts& p) const {
    fill(p.completed_on, built);
    fill(p.applicant_role, [] { return ApplicantRole::investor_builder; });
    fill(p.industrial);
    fill(p.fits_city_plan);
    fill(p.basics.infrastructure);
    fill(p.basics.operations);
    fill(p.basics.services);
    fill(p.basics.organisation);
    fill(p.basics.industry);
    fill(p.assessed_star, rating);
    fill(p.previous_star, previous);
    fill(p.previous_award, [] { return one_of({0_yuan, 999'999.99_yuan, 3'500'000_yuan}); });
  }

  int percent_;
};

}  // namespace property
