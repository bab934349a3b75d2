#pragma once
/// \file
/// What an amount needs: the least base that pays it or reaches the floor or the cap, what is
/// missing for each star, and the star that an award needs.

#include <algorithm>
#include <chengdu_subsidy/decision/advice.hpp>
#include <chengdu_subsidy/decision/calculation.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <chengdu_subsidy/rules/share_inverse.hpp>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// What it takes to reach a goal: the floor, the cap, or an amount.
struct BaseTarget {
  ShareGoal goal;
  MoneyTotal least;  ///< the least recognised base, in whole fen, that reaches it
  Money pays;        ///< what that base pays: the amount wanted, or the next that can be paid
  /// What the recognised base lacks; zero when the goal is reached, nothing while it is unknown.
  std::optional<ExactMoney> missing;
  /// The least software and hardware, revenue or fees to add; at most what is missing, because
  /// labour above its limit may come in with it.
  std::optional<MoneyTotal> added;
  std::optional<Money> then_pays;  ///< what is paid with it
  friend bool operator==(const BaseTarget&, const BaseTarget&) = default;
};

/// The labour beside the other lines in the period.
struct LabourRoom {
  MoneyTotal claimed;
  std::optional<MoneyTotal> most;  ///< the most that counts in full; nothing where all does
  friend bool operator==(const LabourRoom&, const LabourRoom&) = default;
};

struct PlatformTargets {
  AmountBase base = AmountBase::investment;
  std::optional<ExactMoney> recognised;  ///< the base as it is
  std::optional<LabourRoom> labour;      ///< where the base is the investment, once it is known
  std::optional<BaseTarget> floor;       ///< nothing where no base reaches it
  std::optional<BaseTarget> cap;
  std::optional<BaseTarget> amount;  ///< nothing also where no amount was asked for
  friend bool operator==(const PlatformTargets&, const PlatformTargets&) = default;
};

/// One star of a cloud enterprise: what it pays, were it applied for and rated, and what is missing
/// for it.
struct CloudStarTarget {
  std::int64_t star = 0;
  /// The star to apply for, where the one applied for is lower or unknown and limits the rating.
  std::optional<std::int64_t> apply_for;
  std::optional<std::int64_t> subdomains_missing;  ///< still to be claimed; nothing while unknown
  Truth supported_before = Truth::no;    ///< a previous star stands in the way (reading `one_off`)
  std::optional<MoneyTotal> recognised;  ///< the fees that would be recognised
  std::optional<Money> pays;             ///< on those fees, once all else is there
  std::optional<BaseTarget> cap;
  std::optional<BaseTarget> amount;
  friend bool operator==(const CloudStarTarget&, const CloudStarTarget&) = default;
};

struct CloudTargets {
  std::vector<CloudStarTarget> at_star;  ///< from the lowest star up
  friend bool operator==(const CloudTargets&, const CloudTargets&) = default;
};

struct ParkStarTarget {
  std::int64_t star = 0;
  Money award;
  /// The award less what is deducted; zero where the star is not above the previous one.
  std::optional<Money> pays;
  friend bool operator==(const ParkStarTarget&, const ParkStarTarget&) = default;
};

struct ParkTargets {
  std::vector<ParkStarTarget> at_star;  ///< from the lowest star up
  std::optional<Money> deducted;        ///< for the previous star; nothing while unknown
  /// The lowest star that pays the amount asked for; nothing where none does, or none is known to.
  std::optional<std::int64_t> star_for_amount;
  friend bool operator==(const ParkTargets&, const ParkTargets&) = default;
};

using Targets = std::variant<PlatformTargets, CloudTargets, ParkTargets>;

namespace detail {

/// What it takes to reach a goal from a base that is known or not; nothing where nothing reaches
/// it.
inline std::optional<BaseTarget> base_target(const std::optional<ShareBase>& present,
                                             const ShareTerms& terms, const ShareGoal& goal,
                                             Rounding rounding) {
  const auto pays = [&](const ShareBase& base) {
    return share(base, terms, Money{}, rounding).rounded;
  };
  const auto least = least_base(terms, goal, rounding);
  if (!least) return std::nullopt;
  BaseTarget target{goal, *least, pays({*least, {}, {}, {}}), {}, {}, {}};
  if (!present) return target;
  target.added = least_addition(*present, terms, goal, rounding);
  ShareBase with = *present;
  with.full.add(*target.added);
  target.then_pays = pays(with);
  target.missing = target.added->is_zero()
                       ? ExactMoney{}
                       : exact(*least) - exact_money(exact_share_wide(*present, terms.rate).base);
  return target;
}

inline std::optional<BaseTarget> amount_target(const std::optional<ShareBase>& present,
                                               const ShareTerms& terms,
                                               const std::optional<Money>& amount,
                                               Rounding rounding) {
  if (!amount) return std::nullopt;
  return base_target(present, terms, {*amount, true}, rounding);
}

/// A cloud enterprise that applied for a star where that limits it, and was rated with it.
inline CloudFacts rated_with(CloudFacts facts, const StarLevel& level, RatingLimit reading) {
  const int star = static_cast<int>(level.star);
  facts.assessed_star = star;
  if (reading == RatingLimit::applied && facts.applied_star.value_or(0) < star) {
    facts.applied_star = star;
  }
  return facts;
}

inline CloudStarTarget star_target(const CloudFacts& facts, const StarLevel& level,
                                   const Edition& edition, const Readings& readings,
                                   const std::optional<Money>& amount) {
  const CloudFacts rated = rated_with(facts, level, readings.rating_limit);
  const CloudMeasures measures = measure(rated, edition, readings);
  const Verdict verdict = judge({}, measures, edition, readings);
  const ShareTerms terms = share_terms(level);
  const auto base = share_base(measures);

  CloudStarTarget target;
  target.star = level.star;
  if (rated.applied_star != facts.applied_star) target.apply_for = level.star;
  if (measures.subdomains) {
    target.subdomains_missing = std::max<std::int64_t>(0, level.subdomains - *measures.subdomains);
  }
  switch (verdict.statuses[Rule::cloud_one_off]) {
    case Status::met: target.supported_before = Truth::no; break;
    case Status::not_met: target.supported_before = Truth::yes; break;
    case Status::unknown:
    case Status::pending: target.supported_before = Truth::unknown; break;
  }
  if (base) target.recognised = measures.fees;
  target.pays = verdict.computed_amount;
  target.cap = base_target(base, terms, {level.cap, false}, readings.rounding);
  target.amount = amount_target(base, terms, amount, readings.rounding);
  return target;
}

}  // namespace detail

/// \param amount  an amount to be paid, or none
[[nodiscard]] inline PlatformTargets targets(const PlatformFacts& facts, const Edition& edition,
                                             const Readings& readings,
                                             const std::optional<Money>& amount) {
  const PlatformTerms& platform = edition.platform;
  const PlatformMeasures measures = measure(facts, edition, readings);
  const auto base = share_base(measures, edition, readings);
  const ShareTerms terms = share_terms(platform);
  PlatformTargets result;
  result.base = platform.base;
  result.recognised = detail::calculate_share(base, terms).recognised_base;
  if (base && platform.base == AmountBase::investment) {
    result.labour = LabourRoom{base->labour, most_labour(*base)};
  }
  result.floor = detail::base_target(base, terms, {platform.floor.value, false}, readings.rounding);
  result.cap = detail::base_target(base, terms, {platform.cap.value, false}, readings.rounding);
  result.amount = detail::amount_target(base, terms, amount, readings.rounding);
  return result;
}

[[nodiscard]] inline CloudTargets targets(const CloudFacts& facts, const Edition& edition,
                                          const Readings& readings,
                                          const std::optional<Money>& amount) {
  CloudTargets result;
  for (const StarLevel& level : edition.cloud.levels) {
    result.at_star.push_back(detail::star_target(facts, level, edition, readings, amount));
  }
  return result;
}

[[nodiscard]] inline ParkTargets targets(const ParkFacts& facts, const Edition& edition,
                                         const Readings& readings,
                                         const std::optional<Money>& amount) {
  const ParkMeasures measures = measure(facts, edition, readings);
  const Advice advice = advise(measures, edition, readings);
  ParkTargets result;
  result.deducted = deduction(measures, edition, readings.top_up);
  for (std::size_t i = 0; i < edition.park.levels.size(); ++i) {
    const StarLevel& level = edition.park.levels[i];
    const auto& pays = advice.at_star[i].pays;
    result.at_star.push_back({level.star, level.award, pays});
    if (amount && pays >= amount && !result.star_for_amount) result.star_for_amount = level.star;
  }
  return result;
}

}  // namespace v1
}  // namespace chengdu_subsidy
