#pragma once
/// \file
/// Star-rated smart parks (星级智慧园区), guide 三.

#include <algorithm>
#include <chengdu_subsidy/facts/park.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/rule_bits.hpp>
#include <chengdu_subsidy/rules/share.hpp>
#include <chengdu_subsidy/rules/stars.hpp>
#include <chengdu_subsidy/rules/verdict.hpp>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {

/// What the rules need to know of a park.
struct ParkMeasures {
  RuleTruths truths;
  std::optional<int> assessed_star;
  std::optional<int> previous_star;
  std::optional<Money> previous_award;

  friend constexpr bool operator==(const ParkMeasures&, const ParkMeasures&) = default;
};

/// Reads the facts of a park: its truths and stars.
[[nodiscard]] constexpr ParkMeasures measure(const ParkFacts& facts, const Edition&,
                                             const Readings&) noexcept {
  ParkMeasures measures;
  RuleTruths& truths = measures.truths;
  const Truth role = truth_if(facts.applicant_role, [](ApplicantRole which) {
    return which == ApplicantRole::investor_builder || which == ApplicantRole::operator_manager;
  });
  truths.set(Rule::park_applicant, role & facts.industrial);
  truths.set(Rule::park_city_plan, facts.fits_city_plan);
  truths.set(Rule::park_infrastructure, facts.basics.infrastructure);
  truths.set(Rule::park_operations, facts.basics.operations);
  truths.set(Rule::park_services, facts.basics.services);
  truths.set(Rule::park_organisation, facts.basics.organisation);
  truths.set(Rule::park_industry, facts.basics.industry);
  measures.assessed_star = facts.assessed_star;
  measures.previous_star = facts.previous_star;
  measures.previous_award = facts.previous_award;
  return measures;
}

/// The stars that the rating can still come to; a rating of 0 is taken as none.
[[nodiscard]] constexpr StarMask possible_stars(const ParkMeasures& measures,
                                                const Edition& edition) noexcept {
  const bool open = Rating(measures.assessed_star).as_if_unrated();
  return levels_where(edition.park.levels, [&](const StarLevel& level) {
    return open || level.star == *measures.assessed_star;
  });
}

/// The star that the computed amount is for, or nothing where none counts.
[[nodiscard]] constexpr const StarLevel* star_that_counts(const ParkMeasures& measures,
                                                          const Edition& edition) noexcept {
  return measures.assessed_star ? find_level(edition.park.levels, *measures.assessed_star)
                                : nullptr;
}

/// What the previous star takes off (给予补差), whatever the star; nothing while unknown.
[[nodiscard]] constexpr std::optional<Money> deduction(const ParkMeasures& measures,
                                                       const Edition& edition,
                                                       TopUp reading) noexcept {
  if (!measures.previous_star) return std::nullopt;
  if (*measures.previous_star == 0) return Money{};
  if (reading == TopUp::received) return measures.previous_award;
  const StarLevel* previous = find_level(edition.park.levels, *measures.previous_star);
  return previous != nullptr ? previous->award : Money{};
}

/// The award of a star less a deduction, never below zero, rounded.
[[nodiscard]] constexpr Money topped_up(const StarLevel& level, Money deducted,
                                        Rounding rounding) noexcept {
  return rounded(std::max(Money{}, level.award - deducted), rounding);
}

/// Judges a park.
/// \param common  the truths of the common rules (`measure_common`)
[[nodiscard]] constexpr Verdict judge(RuleTruths common, const ParkMeasures& measures,
                                      const Edition& edition, const Readings& readings) noexcept {
  const auto levels = edition.park.levels;
  const Rating rating(measures.assessed_star);
  const StarMask possible = possible_stars(measures, edition);
  const auto deducted = deduction(measures, edition, readings.top_up);
  RuleTruths truths = common | measures.truths;
  RuleMask turned = 0;

  if (rating.rated) truths.set(Rule::park_star, truth(!rating.zero));

  StarMask above = possible;
  if (measures.previous_star) {
    above = possible & levels_where(levels, [&](const StarLevel& level) {
              return level.star > *measures.previous_star;
            });
    // Under reading `top_up: received` the rule waits for what was received.
    const bool waits_for_award = !deducted;
    if (above == 0) {
      truths.set(Rule::park_upgrade, Truth::no);
    } else if (!waits_for_award && above == possible) {
      truths.set(Rule::park_upgrade, Truth::yes);
    } else if (!waits_for_award) {
      turned |= bit(Rule::park_upgrade);  // it waits for the rating, not for a fact
    }
  }

  std::optional<Money> computed;
  if (const StarLevel* level = star_that_counts(measures, edition); level != nullptr && deducted) {
    computed = topped_up(*level, *deducted, readings.rounding);
  }
  const RuleStatuses statuses(truths, applicable_rules(edition, Track::park), Track::park, turned);
  return detail::conclude(statuses, computed, [&] {
    Money most;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      if ((above >> i & 1u) == 0) continue;
      most = std::max(most, topped_up(levels[i], deducted.value_or(Money{}), readings.rounding));
    }
    return most;
  });
}

}  // namespace v1
}  // namespace chengdu_subsidy
