#pragma once
/// \file
/// The open points of a cloud enterprise.

#include <algorithm>
#include <chengdu_subsidy/decision/next_answers.hpp>
#include <chengdu_subsidy/decision/next_stars.hpp>
#include <utility>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

using Claimed = std::vector<SubdomainIndex>;

/// Every sub-domain, where names are merged only the first of each, the least paid for first.
inline std::vector<std::pair<MoneyTotal, SubdomainIndex>> by_recognisable_fees(
    const CloudFacts& facts, const Edition& edition, const Readings& readings) {
  const bool merged = readings.same_name == SameName::merged;
  const auto key = [&](std::size_t index) {
    return merged ? std::size_t{edition.cloud.first_of_name[index]} : index;
  };
  CloudFacts all = facts;
  all.subdomains.emplace();
  std::vector<std::pair<MoneyTotal, SubdomainIndex>> sorted;
  std::vector<MoneyTotal> totals(edition.cloud.catalogue.size());
  for (std::size_t i = 0; i < totals.size(); ++i) {
    all.subdomains->push_back(static_cast<SubdomainIndex>(i));
  }
  Readings unlimited = readings;
  unlimited.fee_scope = FeeScope::claimed;
  const FeeScreen screen(all, edition, unlimited);
  if (facts.fees) {
    for (const FeeLine& line : *facts.fees) {
      if (!screen.reason(line)) totals[key(*line.subdomain)].add(line.worth());
    }
  }
  for (std::size_t i = 0; i < totals.size(); ++i) {
    if (key(i) == i) sorted.emplace_back(totals[i], static_cast<SubdomainIndex>(i));
  }
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

/// Claims that enclose all others: none, all, and for each star as few as it needs, with the least
/// fees, once as they come and once so that some fee is recognised.
inline std::vector<Claimed> enclosing_claims(const CloudFacts& facts, const Edition& edition,
                                             const Readings& readings) {
  const auto sorted = by_recognisable_fees(facts, edition, readings);
  const auto first = [&](std::size_t count) {
    Claimed claim;
    for (std::size_t i = 0; i < std::min(count, sorted.size()); ++i) {
      claim.push_back(sorted[i].second);
    }
    return claim;
  };
  const auto paid = std::find_if(sorted.begin(), sorted.end(),
                                 [](const auto& entry) { return !entry.first.is_zero(); });
  std::vector<Claimed> claims{{}, first(sorted.size())};
  for (const StarLevel& level : edition.cloud.levels) {
    const auto needed = static_cast<std::size_t>(std::max<std::int64_t>(level.subdomains, 1));
    claims.push_back(first(needed));
    if (paid == sorted.end() || paid - sorted.begin() < static_cast<std::ptrdiff_t>(needed)) {
      continue;
    }
    claims.push_back(first(needed));
    claims.back().back() = paid->second;
  }
  return claims;
}

/// The fees: none, or a single fen for each sub-domain claimed. What is above pays up to what is
/// possible now.
inline void ask_fees(Asker& asker, const CloudFacts& facts) {
  Answers answers(asker.base(), asker.waiting(bit(Rule::cloud_fees)));
  if (facts.fees || answers.waiting() == 0) return;
  Application completed = asker.application();
  auto& fees = std::get_if<CloudFacts>(&completed.track)->fees.emplace();
  answers.add(asker.evaluate(completed));
  FeeLine line;
  line.paid_on = asker.edition().recognised_period.value.from;
  line.amount = Money::from_fen(1);
  if (!facts.subdomains) line.subdomain = SubdomainIndex{0};  // which one is claimed stays open
  if (facts.subdomains && !facts.subdomains->empty()) line.subdomain = facts.subdomains->front();
  fees.push_back(line);
  answers.add(asker.evaluate(completed));
  answers.reach(asker.base().bounds.max, asker.base().bounds.max);
  asker.add("/cloud/fees", answers);
}

inline void ask_track(Asker& asker, const CloudFacts& facts) {
  const auto of = [](auto get) {
    return [get](auto& a) -> auto& { return get(*std::get_if<CloudFacts>(&a.track)); };
  };
  const Edition& edition = asker.edition();
  const Readings& readings = asker.readings();
  asker.ask_truth("/cloud/benefit", Rule::cloud_benefit,
                  of([](auto& c) -> auto& { return c.benefit; }));

  RuleMask by_rating = bit(Rule::cloud_star);
  if (facts.subdomains) by_rating |= bit(Rule::cloud_subdomains);
  asker.ask_value("/cloud/assessed_star", by_rating, stars_from_none(edition.cloud.levels),
                  of([](auto& c) -> auto& { return c.assessed_star; }));
  RuleMask by_applied = readings.rating_limit == RatingLimit::applied ? by_rating : RuleMask{0};
  if (readings.fee_scope == FeeScope::required) by_applied |= bit(Rule::cloud_fees);
  asker.ask_value("/cloud/applied_star", by_applied, stars_of(edition.cloud.levels),
                  of([](auto& c) -> auto& { return c.applied_star; }));

  if (!facts.subdomains) {
    asker.ask_value("/cloud/subdomains", bit(Rule::cloud_subdomains) | bit(Rule::cloud_fees),
                    enclosing_claims(facts, edition, readings),
                    of([](auto& c) -> auto& { return c.subdomains; }));
  }
  asker.ask_truth("/cloud/qualitative", Rule::cloud_qualitative,
                  of([](auto& c) -> auto& { return c.qualitative; }));
  asker.ask_value("/cloud/previous_star", bit(Rule::cloud_one_off),
                  stars_from_none(edition.cloud.levels),
                  of([](auto& c) -> auto& { return c.previous_star; }));
  ask_fees(asker, facts);
}

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
