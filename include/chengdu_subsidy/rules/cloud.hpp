#pragma once
/// \file
/// Star-rated cloud enterprises (星级上云企业), guide 二.

#include <algorithm>
#include <chengdu_subsidy/facts/cloud.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/cloud_fees.hpp>
#include <chengdu_subsidy/rules/rule_bits.hpp>
#include <chengdu_subsidy/rules/share.hpp>
#include <chengdu_subsidy/rules/stars.hpp>
#include <chengdu_subsidy/rules/verdict.hpp>
#include <cstddef>
#include <optional>
#include <type_traits>

namespace chengdu_subsidy {
inline namespace v1 {

/// What the rules need to know of a cloud enterprise.
struct CloudMeasures {
  using Flag = bool;
  using Mask = RuleMask;
  using Number = Money;

  RuleTruths truths;
  std::optional<int> applied_star;
  std::optional<int> assessed_star;
  std::optional<int> previous_star;
  std::optional<int> subdomains;  ///< distinct sub-domains claimed
  bool fees_known = false;
  MoneyTotal fees;  ///< recognised fees, once known

  friend constexpr bool operator==(const CloudMeasures&, const CloudMeasures&) = default;
};

/// Reads the facts of a cloud enterprise: its truths and stars, and the sum of its recognised fees.
[[nodiscard]] constexpr CloudMeasures measure(const CloudFacts& facts, const Edition& edition,
                                              const Readings& readings) noexcept {
  CloudMeasures measures;
  measures.truths = RuleTruths::holding(bit(Rule::cloud_benefit) | bit(Rule::cloud_qualitative));
  measures.truths.hold_if(Rule::cloud_benefit, facts.benefit);
  measures.truths.hold_if(Rule::cloud_qualitative, facts.qualitative);
  measures.applied_star = facts.applied_star;
  measures.assessed_star = facts.assessed_star;
  measures.previous_star = facts.previous_star;
  const FeeScreen screen(facts, edition, readings);
  if (screen.claimed_known()) measures.subdomains = static_cast<int>(screen.claimed_count());
  if (facts.fees && (facts.fees->empty() || screen.complete())) {
    measures.fees_known = true;
    MoneyTotal fees;
    for (const FeeLine& line : *facts.fees) {
      if (screen.recognises(line)) fees.add(line.worth());
    }
    measures.fees = fees;
  }
  return measures;
}

/// The stars that the rating can still come to; a rating of 0 is taken as none.
/// \tparam Measures  `CloudMeasures`, or lanes of them
template <class Measures>
[[nodiscard]] constexpr typename Measures::Mask possible_stars(const Measures& measures,
                                                               const Edition& edition,
                                                               RatingLimit reading) noexcept {
  using detail::both, detail::either, detail::known, detail::known_or_zero, detail::least,
      detail::where;
  using Flag = typename Measures::Flag;
  const Flag unrated = detail::rating_of(measures.assessed_star).as_if_unrated();
  const Flag limited = both(reading == RatingLimit::applied, known(measures.applied_star));
  // Once both are known the smaller is the star; before that the one that is known is a ceiling.
  const Flag settled = both(!unrated, either(limited, reading == RatingLimit::none));
  const auto assessed = known_or_zero(measures.assessed_star);
  const auto applied = known_or_zero(measures.applied_star);
  const auto star = where(limited, least(assessed, applied), assessed);
  return detail::levels_mask<typename Measures::Mask>(
      edition.cloud.levels, [&](const StarLevel& level) {
        const Flag below =
            both(either(unrated, assessed >= level.star), either(!limited, applied >= level.star));
        return where(settled, Flag(star == level.star), below);
      });
}

namespace detail {

/// Whether a level is the star that counts: the one possible star when rated, else the star
/// applied for.
/// \param possible  `possible_stars`
/// \param at        the level's position
template <class Measures>
[[nodiscard]] constexpr typename Measures::Flag star_counts(const Measures& measures,
                                                            const typename Measures::Mask& possible,
                                                            const StarLevel& level,
                                                            std::size_t at) noexcept {
  using Flag = typename Measures::Flag;
  const auto rating = rating_of(measures.assessed_star);
  const Flag if_rated = both(single(possible), (possible & (StarMask{1} << at)) != 0);
  const Flag if_unrated =
      both(known(measures.applied_star), known_or_zero(measures.applied_star) == level.star);
  return both(!rating.zero, where(rating.rated, if_rated, if_unrated));
}

}  // namespace detail

/// The star that the computed amount is for, or nothing where none counts.
[[nodiscard]] constexpr const StarLevel* star_that_counts(const CloudMeasures& measures,
                                                          const Edition& edition,
                                                          RatingLimit reading) noexcept {
  const auto levels = edition.cloud.levels;
  const StarMask possible = possible_stars(measures, edition, reading);
  for (std::size_t i = 0; i < levels.size(); ++i) {
    if (detail::star_counts(measures, possible, levels[i], i)) return &levels[i];
  }
  return nullptr;
}

/// The levels whose count of sub-domains is reached. \pre the count is known
template <class Measures>
[[nodiscard]] constexpr typename Measures::Mask reached_stars(const Measures& measures,
                                                              const Edition& edition) noexcept {
  using detail::known_or_zero;
  const auto count = known_or_zero(measures.subdomains);
  return detail::levels_mask<typename Measures::Mask>(
      edition.cloud.levels,
      [&](const StarLevel& level) { return typename Measures::Flag(count >= level.subdomains); });
}

[[nodiscard]] constexpr ShareTerms share_terms(const StarLevel& level) noexcept {
  return {level.rate, level.cap};
}

/// What the rate applies to, or nothing while it is unknown.
[[nodiscard]] constexpr std::optional<ShareBase> share_base(
    const CloudMeasures& measures) noexcept {
  if (!measures.fees_known) return std::nullopt;
  return ShareBase{measures.fees, {}, {}, {}};
}

namespace detail {

/// What a star pays on recognised fees, and on none where they are unknown.
template <class Measures>
[[nodiscard]] constexpr typename Measures::Number level_pays(const Measures& measures,
                                                             const StarLevel& level,
                                                             Rounding rounding) noexcept {
  using Total = std::remove_cvref_t<decltype(measures.fees)>;
  return share_of(measures.fees, Total{}, Rate{}, LabourShare::recognised, share_terms(level),
                  Money{}, rounding)
      .rounded;
}

}  // namespace detail

/// What a star pays on the recognised fees, or nothing while they are unknown.
[[nodiscard]] constexpr std::optional<Money> star_pays(const CloudMeasures& measures,
                                                       const StarLevel& level,
                                                       Rounding rounding) noexcept {
  if (!measures.fees_known) return std::nullopt;
  return detail::level_pays(measures, level, rounding);
}

namespace detail {

/// Judges one cloud enterprise, or several in lanes.
template <class Measures>
[[nodiscard]] constexpr auto judge_cloud(const BasicRuleTruths<typename Measures::Mask>& common,
                                         const Measures& measures, const Edition& edition,
                                         const Readings& readings) noexcept {
  using Flag = typename Measures::Flag;
  using Mask = typename Measures::Mask;
  const auto levels = edition.cloud.levels;
  const auto rating = rating_of(measures.assessed_star);
  const Mask possible = possible_stars(measures, edition, readings.rating_limit);
  auto truths = common | measures.truths;
  Mask turned{};

  const Flag rated = !rating.as_if_unrated();
  const Flag settled = both(rated, single(possible));
  truths.set_where(Rule::cloud_star, settled, rating.zero);
  // The authority has rated; the star applied for is missing.
  turned |= bits_where(both(rated, !settled), bit(Rule::cloud_star));

  const Flag counted = known(measures.subdomains);
  const Mask reached = where(counted, Mask(reached_stars(measures, edition) & possible), possible);
  const Flag for_all = reached == possible;
  const Flag for_some = both(!for_all, reached != 0);
  // Where nothing is counted, all that is possible is reached.
  truths.set_where(Rule::cloud_subdomains, both(counted, for_all), !either(for_all, for_some));
  // Where it waits for the rating, it does not wait for a fact.
  turned |= bits_where(both(for_some, !rated), bit(Rule::cloud_subdomains));

  const Flag lump_sum = Flag(readings.one_off == OneOff::lump_sum);
  truths.set_if_known(Rule::cloud_one_off, either(lump_sum, known(measures.previous_star)),
                      either(lump_sum, known_or_zero(measures.previous_star) == 0));
  truths.set_if_known(Rule::cloud_fees, measures.fees_known, Flag(!is_zero(measures.fees)));

  Judgement<Mask, typename Measures::Number, Flag> judged{
      truths, turned, applicable_rules(edition, Track::cloud), Track::cloud, {}, {}, reached};
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const Flag counts = both(measures.fees_known, star_counts(measures, possible, levels[i], i));
    if (!anywhere(counts)) continue;
    judged.computed =
        where(counts, level_pays(measures, levels[i], readings.rounding), judged.computed);
    judged.computed_known = either(judged.computed_known, counts);
  }
  return judged;
}

}  // namespace detail

/// Judges a cloud enterprise.
/// \param common  the truths of the common rules (`measure_common`)
[[nodiscard]] constexpr Verdict judge(RuleTruths common, const CloudMeasures& measures,
                                      const Edition& edition, const Readings& readings) noexcept {
  const auto judged = detail::judge_cloud(common, measures, edition, readings);
  return detail::conclude(judged, [&] {
    const auto levels = edition.cloud.levels;
    Money most;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      if ((judged.open_stars >> i & 1u) == 0) continue;
      const auto pays = star_pays(measures, levels[i], readings.rounding);
      most = std::max(most, pays ? *pays : rounded(levels[i].cap, readings.rounding));
    }
    return most;
  });
}

}  // namespace v1
}  // namespace chengdu_subsidy
