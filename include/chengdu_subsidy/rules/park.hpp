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
#include <cstddef>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {

/// What the rules need to know of a park.
struct ParkMeasures {
  using Flag = bool;
  using Mask = RuleMask;
  using Number = Money;

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
  const Truth role = truth_if(facts.applicant_role, [](ApplicantRole which) {
    return which == ApplicantRole::investor_builder || which == ApplicantRole::operator_manager;
  });
  static_assert(
      follow_one_another<Rule::park_city_plan, Rule::park_infrastructure, Rule::park_operations,
                         Rule::park_services, Rule::park_organisation, Rule::park_industry>);
  measures.truths =
      RuleTruths::holding(detail::rules_between(Rule::park_applicant, Rule::park_industry));
  measures.truths.hold_if(Rule::park_applicant, role & facts.industrial);
  measures.truths.hold_row_if(Rule::park_city_plan, facts.fits_city_plan,
                              facts.basics.infrastructure, facts.basics.operations,
                              facts.basics.services, facts.basics.organisation,
                              facts.basics.industry);
  measures.assessed_star = facts.assessed_star;
  measures.previous_star = facts.previous_star;
  measures.previous_award = facts.previous_award;
  return measures;
}

namespace detail {

/// The stars that a park's rating can still come to; a rating of 0 is taken as none.
template <class Measures>
[[nodiscard]] constexpr typename Measures::Mask possible_park_stars(
    const Measures& measures, const Edition& edition) noexcept {
  using Flag = typename Measures::Flag;
  const Flag open = rating_of(measures.assessed_star).as_if_unrated();
  const auto assessed = known_or_zero(measures.assessed_star);
  return levels_mask<typename Measures::Mask>(edition.park.levels, [&](const StarLevel& level) {
    return either(open, assessed == level.star);
  });
}

/// What the previous star takes off (给予补差), whatever the star, and whether it is known.
template <class Measures>
[[nodiscard]] constexpr auto deducted_of(const Measures& measures, const Edition& edition,
                                         TopUp reading) noexcept {
  using Flag = typename Measures::Flag;
  using Number = typename Measures::Number;
  const auto previous = known_or_zero(measures.previous_star);
  const Flag none = previous == 0;
  const Flag stated = known(measures.previous_star);
  if (reading == TopUp::received) {
    return Known<Number, Flag>{
        both(stated, either(none, known(measures.previous_award))),
        where(none, Number{}, Number(known_or_zero(measures.previous_award)))};
  }
  Number deducted{};
  for (const StarLevel& level : edition.park.levels) {
    deducted = where(Flag(previous == level.star), Number(level.award), deducted);
  }
  return Known<Number, Flag>{stated, deducted};
}

/// The award of a star less a deduction, never below zero, rounded.
template <class Number>
[[nodiscard]] constexpr Number topped_up(const StarLevel& level, const Number& deducted,
                                         Rounding rounding) noexcept {
  const Number award = Number(level.award);
  return rounded(where(award < deducted, Number{}, Number(award - deducted)), rounding);
}

/// Judges one park, or several in lanes.
template <class Measures>
[[nodiscard]] constexpr auto judge_park(const BasicRuleTruths<typename Measures::Mask>& common,
                                        const Measures& measures, const Edition& edition,
                                        const Readings& readings) noexcept {
  using Flag = typename Measures::Flag;
  using Mask = typename Measures::Mask;
  const auto levels = edition.park.levels;
  const auto rating = rating_of(measures.assessed_star);
  const auto deducted = deducted_of(measures, edition, readings.top_up);
  const Mask possible = possible_park_stars(measures, edition);
  auto truths = common | measures.truths;
  truths.set_if_known(Rule::park_star, rating.rated, Flag(!rating.zero));

  const Flag stated = known(measures.previous_star);
  const auto previous = known_or_zero(measures.previous_star);
  const Mask above = possible & levels_mask<Mask>(levels, [&](const StarLevel& level) {
                       return either(!stated, previous < level.star);
                     });
  const Flag above_none = both(stated, above == 0);
  // Under reading `top_up: received` the rule waits for what was received.
  const Flag ready = both(both(stated, !above_none), deducted.known);
  const Flag above_all = above == possible;
  truths.set_where(Rule::park_upgrade, both(ready, above_all), above_none);
  // Where it waits for the rating, it does not wait for a fact.
  const Mask turned = bits_where(both(ready, !above_all), bit(Rule::park_upgrade));

  Judgement<Mask, typename Measures::Number, Flag> judged{
      truths, turned, applicable_rules(edition, Track::park), Track::park, {}, {}, above};
  for (const StarLevel& level : levels) {
    const Flag counts = both(both(deducted.known, rating.rated),
                             known_or_zero(measures.assessed_star) == level.star);
    if (!anywhere(counts)) continue;
    judged.computed =
        where(counts, topped_up(level, deducted.value, readings.rounding), judged.computed);
    judged.computed_known = either(judged.computed_known, counts);
  }
  return judged;
}

}  // namespace detail

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
  const auto deducted = detail::deducted_of(measures, edition, reading);
  return deducted.known ? std::optional(deducted.value) : std::nullopt;
}

/// The award of a star less a deduction, never below zero, rounded.
[[nodiscard]] constexpr Money topped_up(const StarLevel& level, Money deducted,
                                        Rounding rounding) noexcept {
  return detail::topped_up(level, deducted, rounding);
}

/// Judges a park.
/// \param common  the truths of the common rules (`measure_common`)
[[nodiscard]] constexpr Verdict judge(RuleTruths common, const ParkMeasures& measures,
                                      const Edition& edition, const Readings& readings) noexcept {
  const auto judged = detail::judge_park(common, measures, edition, readings);
  return detail::conclude(judged, [&] {
    const auto levels = edition.park.levels;
    const Money deducted = deduction(measures, edition, readings.top_up).value_or(Money{});
    Money most;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      if ((judged.open_stars >> i & 1u) == 0) continue;
      most = std::max(most, topped_up(levels[i], deducted, readings.rounding));
    }
    return most;
  });
}

}  // namespace v1
}  // namespace chengdu_subsidy
