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
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {

/// What the rules need to know of a cloud enterprise.
struct CloudMeasures {
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
  measures.truths.set(Rule::cloud_benefit, facts.benefit);
  measures.truths.set(Rule::cloud_qualitative, facts.qualitative);
  measures.applied_star = facts.applied_star;
  measures.assessed_star = facts.assessed_star;
  measures.previous_star = facts.previous_star;
  const FeeScreen screen(facts, edition, readings);
  if (screen.claimed_known()) measures.subdomains = static_cast<int>(screen.claimed_count());
  if (facts.fees && (facts.fees->empty() || screen.complete())) {
    measures.fees_known = true;
    for (const FeeLine& line : *facts.fees) {
      if (!screen.reason(line)) measures.fees.add(line.worth());
    }
  }
  return measures;
}

/// The stars that the rating can still come to; a rating of 0 is taken as none.
[[nodiscard]] constexpr StarMask possible_stars(const CloudMeasures& measures,
                                                const Edition& edition,
                                                RatingLimit reading) noexcept {
  const auto levels = edition.cloud.levels;
  const bool rated = !Rating(measures.assessed_star).as_if_unrated();
  const bool limited = reading == RatingLimit::applied && measures.applied_star;
  if (rated && (limited || reading == RatingLimit::none)) {
    const int star = limited ? std::min(*measures.assessed_star, *measures.applied_star)
                             : *measures.assessed_star;
    return levels_where(levels, [star](const StarLevel& level) { return level.star == star; });
  }
  // One of the two is known at most: it is the ceiling.
  return levels_where(levels, [&](const StarLevel& level) {
    return (!rated || level.star <= *measures.assessed_star) &&
           (!limited || level.star <= *measures.applied_star);
  });
}

/// The star that the computed amount is for, or nothing where none counts.
[[nodiscard]] constexpr const StarLevel* star_that_counts(const CloudMeasures& measures,
                                                          const Edition& edition,
                                                          RatingLimit reading) noexcept {
  const Rating rating(measures.assessed_star);
  if (rating.zero) return nullptr;
  if (rating.rated) {
    return only_level(edition.cloud.levels, possible_stars(measures, edition, reading));
  }
  return measures.applied_star ? find_level(edition.cloud.levels, *measures.applied_star) : nullptr;
}

/// The levels whose count of sub-domains is reached. \pre the count is known
[[nodiscard]] constexpr StarMask reached_stars(const CloudMeasures& measures,
                                               const Edition& edition) noexcept {
  return levels_where(edition.cloud.levels, [&](const StarLevel& level) {
    return *measures.subdomains >= level.subdomains;
  });
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

/// What a star pays on the recognised fees, or nothing while they are unknown.
[[nodiscard]] constexpr std::optional<Money> star_pays(const CloudMeasures& measures,
                                                       const StarLevel& level,
                                                       Rounding rounding) noexcept {
  const auto base = share_base(measures);
  if (!base) return std::nullopt;
  return share(*base, share_terms(level), Money{}, rounding).rounded;
}

/// Judges a cloud enterprise.
/// \param common  the truths of the common rules (`measure_common`)
[[nodiscard]] constexpr Verdict judge(RuleTruths common, const CloudMeasures& measures,
                                      const Edition& edition, const Readings& readings) noexcept {
  const auto levels = edition.cloud.levels;
  const Rating rating(measures.assessed_star);
  const StarMask possible = possible_stars(measures, edition, readings.rating_limit);
  RuleTruths truths = common | measures.truths;
  RuleMask turned = 0;

  if (rating.zero) {
    truths.set(Rule::cloud_star, Truth::no);
  } else if (rating.rated) {
    if (only_level(levels, possible) != nullptr) {
      truths.set(Rule::cloud_star, Truth::yes);
    } else {
      turned |= bit(Rule::cloud_star);  // the authority has rated; the star applied for is missing
    }
  }

  StarMask reached = possible;
  if (measures.subdomains) {
    reached = reached_stars(measures, edition) & possible;
    if (reached == possible) {
      truths.set(Rule::cloud_subdomains, Truth::yes);
    } else if (reached == 0) {
      truths.set(Rule::cloud_subdomains, Truth::no);
    } else if (rating.as_if_unrated()) {
      turned |= bit(Rule::cloud_subdomains);  // it waits for the rating, not for a fact
    }
  }

  truths.set(Rule::cloud_one_off,
             readings.one_off == OneOff::lump_sum
                 ? Truth::yes
                 : truth_if(measures.previous_star, [](int star) { return star == 0; }));
  if (measures.fees_known) truths.set(Rule::cloud_fees, truth(!measures.fees.is_zero()));

  std::optional<Money> computed;
  if (const StarLevel* level = star_that_counts(measures, edition, readings.rating_limit)) {
    computed = star_pays(measures, *level, readings.rounding);
  }
  const RuleStatuses statuses(truths, applicable_rules(edition, Track::cloud), Track::cloud,
                              turned);
  return detail::conclude(statuses, computed, [&] {
    Money most;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      if ((reached >> i & 1u) == 0) continue;
      const auto pays = star_pays(measures, levels[i], readings.rounding);
      most = std::max(most, pays ? *pays : rounded(levels[i].cap, readings.rounding));
    }
    return most;
  });
}

}  // namespace v1
}  // namespace chengdu_subsidy
