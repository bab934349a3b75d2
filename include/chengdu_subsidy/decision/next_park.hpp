#pragma once
/// \file
/// The open points of a park.

#include <chengdu_subsidy/decision/next_answers.hpp>
#include <chengdu_subsidy/decision/next_stars.hpp>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

inline void ask_track(Asker& asker, const ParkFacts& facts) {
  const auto of = [](auto get) {
    return [get](auto& a) -> auto& { return get(*std::get_if<ParkFacts>(&a.track)); };
  };
  const auto truth = [&](std::string_view field, Rule rule, auto get) {
    asker.ask_truth(field, rule, of(get));
  };
  std::vector<ApplicantRole> roles;
  for (const auto& entry : applicant_role_words) roles.push_back(entry.value);
  asker.ask_value("/park/applicant_role", bit(Rule::park_applicant), roles,
                  of([](auto& p) -> auto& { return p.applicant_role; }));
  truth(
      "/park/industrial", Rule::park_applicant, [](auto& p) -> auto& { return p.industrial; });
  truth(
      "/park/fits_city_plan", Rule::park_city_plan,
      [](auto& p) -> auto& { return p.fits_city_plan; });
  truth(
      "/park/basics/infrastructure", Rule::park_infrastructure,
      [](auto& p) -> auto& { return p.basics.infrastructure; });
  truth(
      "/park/basics/operations", Rule::park_operations,
      [](auto& p) -> auto& { return p.basics.operations; });
  truth(
      "/park/basics/services", Rule::park_services,
      [](auto& p) -> auto& { return p.basics.services; });
  truth(
      "/park/basics/organisation", Rule::park_organisation,
      [](auto& p) -> auto& { return p.basics.organisation; });
  truth(
      "/park/basics/industry", Rule::park_industry,
      [](auto& p) -> auto& { return p.basics.industry; });

  const auto stars = stars_from_none(asker.edition().park.levels);
  asker.ask_value("/park/assessed_star", bit(Rule::park_star) | bit(Rule::park_upgrade), stars,
                  of([](auto& p) -> auto& { return p.assessed_star; }));
  asker.ask_value("/park/previous_star", bit(Rule::park_upgrade), stars,
                  of([](auto& p) -> auto& { return p.previous_star; }));
  // Only a previous star was paid for, and only one reading asks how much. The more was received,
  // the less is paid: nothing and the most that can be stated enclose all answers.
  if (asker.readings().top_up == TopUp::received && facts.previous_star.value_or(0) > 0) {
    asker.ask_value<Money>("/park/previous_award", bit(Rule::park_upgrade), {Money{}, money_limit},
                           of([](auto& p) -> auto& { return p.previous_award; }));
  }
}

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
