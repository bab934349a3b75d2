#pragma once
/// \file
/// The arithmetic of a park.

#include <chengdu_subsidy/explanation/steps.hpp>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// What each star is awarded.
[[nodiscard]] inline Words terms_text(const ParkFacts&, const Edition& edition) {
  std::vector<Words> awards;
  for (const StarLevel& level : edition.park.levels) {
    awards.push_back(yuan_and_wan(level.award));
  }
  const bool several = awards.size() > 1;
  return sentence(
      {several ? "{stars}智慧园区分别奖励{awards}；提档升级的，按提升后星级的奖励标准给予补差。"
               : "{stars}智慧园区奖励{awards}；提档升级的，按提升后星级的奖励标准给予补差。",
       several ? "Parks of {stars} are awarded {awards} respectively; on an upgrade the difference "
                 "to the award of the new star is paid."
               : "Parks of {stars} are awarded {awards}; on an upgrade the difference to the award "
                 "of the new star is paid."},
      {{"stars", all_stars(edition.park.levels)}, {"awards", listed(awards)}});
}

/// What the previous star takes off, and why.
[[nodiscard]] inline Words deduction_text(const ParkFacts& facts, TopUp reading) {
  if (!facts.previous_star) return {"此前星级尚未填报", "the previous star is not stated yet"};
  if (*facts.previous_star == 0) {
    return {"此前未获星级，不扣除", "no star before: nothing is deducted"};
  }
  const Words before = stars(*facts.previous_star);
  if (reading == TopUp::standard) {
    return sentence({"此前为{star}，扣除其奖励标准", "{star} before: the award of it is deducted"},
                    {{"star", before}});
  }
  if (!facts.previous_award) {
    return sentence(
        {"此前为{star}，已获奖励尚未填报", "{star} before; what was received is not stated yet"},
        {{"star", before}});
  }
  return sentence(
      {"此前为{star}，扣除已获得的奖励", "{star} before: what was received is deducted"},
      {{"star", before}});
}

[[nodiscard]] inline std::vector<Step> steps(const ParkFacts& facts,
                                             const std::vector<LineAccount>&, const Explained& of) {
  const Readings& readings = of.decision.readings;
  const ParkMeasures measures = measure(facts, of.edition, readings);
  const StarLevel* level = star_that_counts(measures, of.edition);
  const auto deducted = deduction(measures, of.edition, readings.top_up);
  const std::string_view clause =
      level != nullptr ? level->clause : of.edition.park.levels.front().clause;
  const auto rating = chengdu_subsidy::detail::rating_of(facts.assessed_star);
  std::vector<Step> made;
  made.push_back(
      step(StepKind::star,
           rating.zero ? Words{"评定未达到最低星级", "the rating is below the lowest star"}
           : rating.rated
               ? sentence({"评定为{star}", "rated {star}"}, {{"star", stars(*facts.assessed_star)}})
               : Words{"尚未评定", "not rated yet"},
           std::nullopt, clause));
  if (level != nullptr) made.back().star = level->star;
  const auto amount = [](const std::optional<Money>& money) {
    return money ? std::optional(exact(*money)) : std::nullopt;
  };
  made.push_back(step(StepKind::award,
                      level != nullptr ? sentence({"{star}的奖励标准", "the award of {star}"},
                                                  {{"star", stars(level->star)}})
                      : rating.zero    ? Words{"没有可用的星级", "no star counts"}
                                       : Words{"待星级明确", "open until the star is known"},
                      level != nullptr ? amount(level->award) : std::nullopt, clause));
  made.push_back(
      step(StepKind::deducted, deduction_text(facts, readings.top_up), amount(deducted), clause));
  if (level != nullptr && deducted) {
    // Awards are whole fen: rounding to the fen leaves them as they are.
    add_rounding(made, {"奖励标准 − 补差扣除，不低于零", "award − deduction, not below zero"},
                 exact(topped_up(*level, *deducted, Rounding::down_to_fen)), of);
  }
  return made;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
