#pragma once
/// \file
/// The arithmetic of a cloud enterprise.

#include <chengdu_subsidy/explanation/steps.hpp>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// What each star pays.
[[nodiscard]] inline Words terms_text(const CloudFacts&, const Edition& edition) {
  std::vector<Words> rates;
  std::vector<Words> caps;
  for (const StarLevel& level : edition.cloud.levels) {
    rates.push_back(percent(level.rate));
    caps.push_back(yuan_and_wan(level.cap));
  }
  const bool several = rates.size() > 1;
  return sentence({several ? "{stars}分别按认定上云费用的{rates}补助，最高分别为{caps}。"
                           : "{stars}按认定上云费用的{rates}补助，最高{caps}。",
                   several ? "For {stars} the subsidy is {rates} of the recognised cloud fees, at "
                             "most {caps} respectively."
                           : "For {stars} the subsidy is {rates} of the recognised cloud fees, at "
                             "most {caps}."},
                  {{"stars", all_stars(edition.cloud.levels)},
                   {"rates", listed(rates)},
                   {"caps", listed(caps)}});
}

/// Why this star counts, or why none does.
[[nodiscard]] inline Words star_reason(const CloudFacts& facts, const Readings& readings) {
  const auto rating = chengdu_subsidy::detail::rating_of(facts.assessed_star);
  if (rating.zero) return {"综合评定未达到最低星级", "the rating is below the lowest star"};
  const std::initializer_list<Slot> slots = {{"rated", stars(facts.assessed_star.value_or(0))},
                                             {"applied", stars(facts.applied_star.value_or(0))}};
  if (!rating.rated) {
    if (facts.applied_star) {
      return sentence({"尚未评定，暂按申请的{applied}计算",
                       "not rated yet; calculated with the {applied} applied for"},
                      slots);
    }
    return {"尚未评定，申请星级也未填报", "not rated yet, and no star applied for is stated"};
  }
  if (readings.rating_limit == RatingLimit::none) {
    return sentence({"综合评定为{rated}", "rated {rated}"}, slots);
  }
  if (!facts.applied_star) {
    return sentence(
        {"综合评定为{rated}，申请星级未填报", "rated {rated}; the star applied for is not stated"},
        slots);
  }
  if (*facts.applied_star == *facts.assessed_star) {
    return sentence({"综合评定为{rated}，与申请星级一致", "rated {rated}, as applied for"}, slots);
  }
  return sentence({"综合评定为{rated}，申请{applied}，按较低者计算",
                   "rated {rated}, {applied} applied for: the lower counts"},
                  slots);
}

[[nodiscard]] inline std::vector<Step> steps(const CloudFacts& facts,
                                             const std::vector<LineAccount>& lines,
                                             const Explained& of) {
  const Readings& readings = of.decision.readings;
  const CloudMeasures measures = measure(facts, of.edition, readings);
  const StarLevel* level = star_that_counts(measures, of.edition, readings.rating_limit);
  const auto base = share_base(measures);
  const std::string_view clause =
      level != nullptr ? level->clause : of.edition.cloud.levels.front().clause;
  std::vector<Step> made;
  made.push_back(step(StepKind::star, star_reason(facts, readings), std::nullopt, clause));
  if (level != nullptr) made.back().star = level->star;
  const std::string_view fee_clause = text(of.edition, Rule::cloud_fees).clause;
  if (base) {
    made.push_back(sum_step(
        StepKind::base, lines, measures.fees, [](const LineAccount&) { return true; }, fee_clause));
  } else {
    made.push_back(step(StepKind::base,
                        facts.fees ? Words{"待所申报子域等事项明确",
                                           "open until the sub-domains and the like are known"}
                                   : Words{"上云费用尚未填报", "the fees are not stated yet"},
                        std::nullopt, fee_clause));
  }
  made.back().label = {"认定上云费用", "Recognised cloud fees"};
  const auto rating = chengdu_subsidy::detail::rating_of(facts.assessed_star);
  const Words waits_for = level == nullptr
                              ? (rating.zero ? Words{"没有可用的星级", "no star counts"}
                                             : Words{"待星级明确", "open until the star is known"})
                              : Words{"待上云费用明确", "open until the fees are known"};
  add_share(made, base, level != nullptr ? std::optional(share_terms(*level)) : std::nullopt,
            clause, waits_for, of);
  return made;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
