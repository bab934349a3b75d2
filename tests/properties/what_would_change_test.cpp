// What would change a decision, audited by the real evaluation: every change meets its rule and one
// step less does not; every inverse pays what it says and one fen less pays less.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chengdu_subsidy/decision/what_would_change.hpp>
#include <cstdlib>

#include "properties/editions.hpp"

namespace {

using namespace property;

// Applications a case: with 5,000 cases, 20,000 in all.
constexpr int applications_a_case = 4;

// An application with its edition and readings, evaluated after changes.
struct Case {
  Application application;
  const Edition& edition;
  Readings readings;

  [[nodiscard]] Application with(const Change& change) const {
    return with_change(application, change, edition, readings);
  }
  [[nodiscard]] Verdict verdict(const Application& a) const {
    return evaluate(a, edition, readings);
  }
  [[nodiscard]] Status status(const Application& a, Rule rule) const {
    return verdict(a).statuses[rule];
  }
  [[nodiscard]] Case of(Application other) const { return {std::move(other), edition, readings}; }
};

// More than any application states, in few enough lines.
const MoneyTotal very_much{Money::from_fen(money_limit.fen() * 3)};

MoneyTotal one_less(const MoneyTotal& amount) {
  return MoneyTotal{Money::from_fen(static_cast<std::int64_t>(amount.low()) - 1)};
}
bool can_be_stated(const MoneyTotal& amount) { return amount <= very_much; }

// --- Inverses ---

// The base of an application: an investment or fees of that amount alone, or a revenue.
Application with_base(const Case& c, const MoneyTotal& base) {
  Application a = c.application;
  if (auto* platform = std::get_if<PlatformFacts>(&a.track)) {
    if (c.edition.platform.base == AmountBase::annual_service_revenue) {
      return with_change(
          a, SetMetric{Metric::annual_service_revenue, static_cast<std::int64_t>(base.low())},
          c.edition, c.readings);
    }
    platform->investment.emplace();
    return c.of(a).with(AddInvestment{base});
  }
  std::get<CloudFacts>(a.track).fees.emplace();
  return c.of(a).with(AddFees{base});
}

Application with_added(const Case& c, const MoneyTotal& added) {
  if (c.application.direction() == Track::cloud) return c.with(AddFees{added});
  const auto& platform = std::get<PlatformFacts>(c.application.track);
  if (c.edition.platform.base == AmountBase::annual_service_revenue) {
    return c.with(SetMetric{
        Metric::annual_service_revenue,
        platform.metrics.annual_service_revenue->fen() + static_cast<std::int64_t>(added.low())});
  }
  return c.with(AddInvestment{added});
}

// Whether an application reaches a goal, told from its verdict and its calculation.
bool reaches_goal(const Case& c, const Application& a, const ShareGoal& goal) {
  if (goal.rounded) return c.verdict(a).computed_amount.value() >= goal.amount;
  ShareCalculation found;
  with_track(a, [&](const auto& facts) {
    const auto calculation =
        calculate(measure(facts, c.edition, c.readings), c.edition, c.readings);
    if (const auto* share = std::get_if<ShareCalculation>(&calculation)) found = *share;
  });
  const ExactMoney payable =
      found.binding.value() == Binding::cap ? exact(*found.cap) : found.uncapped.value();
  return payable.numerator >= Wide(goal.amount.fen()) * payable.denominator;
}

void holds_at_one_fen(const Case& c, const std::optional<BaseTarget>& target,
                      const ShareGoal& goal) {
  if (!target) {
    RC_ASSERT(!reaches_goal(c, with_base(c, very_much), goal));
    return;
  }
  RC_ASSERT(target->goal == goal);
  if (can_be_stated(target->least)) {
    const Application at = with_base(c, target->least);
    RC_ASSERT(c.verdict(at).computed_amount == target->pays);
    RC_ASSERT(reaches_goal(c, at, goal));
    if (!target->least.is_zero()) {
      RC_ASSERT(!reaches_goal(c, with_base(c, one_less(target->least)), goal));
    }
  }
  RC_ASSERT(target->added.has_value() == target->missing.has_value());
  if (!target->added || !can_be_stated(*target->added)) return;
  const Application with = with_added(c, *target->added);
  RC_ASSERT(c.verdict(with).computed_amount == target->then_pays);
  RC_ASSERT(reaches_goal(c, with, goal));
  if (target->added->is_zero()) {
    RC_ASSERT(target->missing->numerator == 0);
    return;
  }
  RC_ASSERT(!reaches_goal(c, with_added(c, one_less(*target->added)), goal));
  // What is missing of the base is above zero, and never below what must be added.
  const ExactMoney& missing = *target->missing;
  RC_ASSERT(missing.numerator > 0);
  RC_ASSERT(missing.numerator + missing.denominator >
            to_wide(*target->added) * missing.denominator);
}

void labour_holds_at_one_fen(const Case& c, const LabourRoom& room) {
  const auto with_labour = [&](const MoneyTotal& labour) {
    Application a = c.application;
    auto& lines = *std::get<PlatformFacts>(a.track).investment;
    std::erase_if(lines, [](const InvestmentLine& l) { return l.kind == InvestmentKind::labour; });
    InvestmentLine line;
    line.kind = InvestmentKind::labour;
    detail::append_lines(lines, labour, line);
    const auto base = share_base(measure(std::get<PlatformFacts>(a.track), c.edition, c.readings),
                                 c.edition, c.readings);
    return detail::labour_counts_in_full(*base);
  };
  if (!room.most) {
    RC_ASSERT(with_labour(MoneyTotal{money_limit}));
    return;
  }
  if (!can_be_stated(*room.most)) return;
  RC_ASSERT(with_labour(*room.most));
  RC_ASSERT(!with_labour(*room.most + detail::one_fen));
}

Money wanted() { return chance(50) ? Money::from_fen(below(2'000'000'000)) : limit(); }

RC_GTEST_PROP(WhatWouldChange, EveryInverseOfAPlatformHoldsAtOneFen, ()) {
  for (int i = 0; i < applications_a_case; ++i) {
    const OtherEdition other;
    Case c{application(Unknowns::never), other.edition, readings()};
    PlatformFacts facts = platform(Unknowns::never);
    facts.metrics.annual_service_revenue = money();
    c.application.track = facts;
    const Money amount = wanted();
    const Changes changes = what_would_change(c.application, c.edition, c.readings, amount);
    const auto& targets = std::get<PlatformTargets>(changes.targets);
    holds_at_one_fen(c, targets.floor, {c.edition.platform.floor, false});
    holds_at_one_fen(c, targets.cap, {c.edition.platform.cap, false});
    holds_at_one_fen(c, targets.amount, {amount, true});
    if (targets.labour) labour_holds_at_one_fen(c, *targets.labour);
  }
}

RC_GTEST_PROP(WhatWouldChange, EveryInverseOfACloudEnterpriseHoldsAtOneFenAtEveryStar, ()) {
  for (int i = 0; i < applications_a_case; ++i) {
    const OtherEdition other;
    Case c{application(Unknowns::never), other.edition, readings()};
    const CloudFacts facts = cloud(Unknowns::often);
    c.application.track = facts;
    const Money amount = wanted();
    const Changes changes = what_would_change(c.application, c.edition, c.readings, amount);
    for (const CloudStarTarget& at : std::get<CloudTargets>(changes.targets).at_star) {
      const StarLevel& level = *find_level(c.edition.cloud.levels, at.star);
      CloudFacts rated = facts;
      rated.assessed_star = static_cast<int>(at.star);
      if (at.apply_for) rated.applied_star = static_cast<int>(*at.apply_for);
      Application then = c.application;
      then.track = rated;
      const Case star = c.of(then);
      RC_ASSERT(star.verdict(then).computed_amount == at.pays);
      RC_ASSERT(star.status(then, Rule::cloud_star) == Status::met);
      RC_ASSERT(at.subdomains_missing.has_value() == facts.subdomains.has_value());
      if (at.subdomains_missing) {
        const auto claimed = [&](std::int64_t more) {
          return star.status(star.with(ClaimSubdomains{more}), Rule::cloud_subdomains);
        };
        RC_ASSERT(claimed(*at.subdomains_missing) == Status::met);
        if (*at.subdomains_missing > 0) {
          RC_ASSERT(claimed(*at.subdomains_missing - 1) == Status::not_met);
        }
      }
      // Under `required`, fees are recognised only where the star applied for is known and
      // requires sub-domains at all.
      if (c.readings.fee_scope == FeeScope::required) {
        const StarLevel* applied =
            rated.applied_star ? find_level(c.edition.cloud.levels, *rated.applied_star) : nullptr;
        if (applied == nullptr || applied->subdomains == 0) continue;
      }
      holds_at_one_fen(star, at.cap, {level.cap, false});
      holds_at_one_fen(star, at.amount, {amount, true});
    }
  }
}

RC_GTEST_PROP(WhatWouldChange, EveryStarOfAParkPaysWhatItSays, ()) {
  for (int i = 0; i < applications_a_case; ++i) {
    const OtherEdition other;
    Case c{application(Unknowns::never), other.edition, readings()};
    c.application.track = park(Unknowns::often);
    const Money amount = wanted();
    const Changes changes = what_would_change(c.application, c.edition, c.readings, amount);
    const auto& targets = std::get<ParkTargets>(changes.targets);
    std::optional<std::int64_t> lowest;
    for (const ParkStarTarget& at : targets.at_star) {
      const Application rated = c.with(RateStar{at.star});
      const bool above = c.status(rated, Rule::park_upgrade) != Status::not_met;
      RC_ASSERT(at.pays == (above ? c.verdict(rated).computed_amount : Money{}));
      if (at.pays && *at.pays >= amount && !lowest) lowest = at.star;
    }
    RC_ASSERT(targets.star_for_amount == lowest);
  }
}

// --- Shortfalls ---

template <class Test>
void for_each_day(const DateRange& days, const Test& test) {
  for (std::int64_t n = day_number(days.from); n <= day_number(days.until); ++n) test(*date_of(n));
}

std::int64_t apart(Date a, Date b) { return std::abs(day_number(a) - day_number(b)); }

// Tries one step less than each kind of change.
struct OneStepLess {
  const Case& c;
  const Shortfall& found;

  void fails(const Change& change) const {
    RC_ASSERT(c.status(c.with(change), found.rule) == Status::not_met);
  }
  void operator()(const SubmitOn& change) const {
    const Date day = *c.application.submitted_on;
    RC_ASSERT(c.edition.window.value.contains(change.day));
    for_each_day(c.edition.window.value, [&](Date nearer) {
      if (apart(nearer, day) >= apart(change.day, day)) return;
      RC_ASSERT(c.status(c.with(SubmitOn{nearer}), found.rule) != Status::met);
    });
  }
  void operator()(const RecommendOn& change) const {
    RC_ASSERT(found.by.number == apart(change.day, *c.application.recommendation.on));
    fails(RecommendOn{*date_of(day_number(change.day) + 1)});
  }
  void operator()(const BuildOn& change) const {
    RC_ASSERT(found.by.number == apart(change.day, *built_on(c.application)));
    fails(BuildOn{*date_of(day_number(change.day) + 1)});
  }
  void operator()(const SetMetric& change) const {
    fails(SetMetric{change.metric, change.value - 1});
  }
  void operator()(const AddInvestment& change) const {
    if (can_be_stated(change.amount)) fails(AddInvestment{one_less(change.amount)});
  }
  void operator()(const ClaimSubdomains& change) const {
    RC_ASSERT(found.by.number == change.more);
    RC_ASSERT(*found.then == Status::met);
    RC_ASSERT(c.status(c.with(ClaimSubdomains{change.more - 1}), found.rule) != Status::met);
  }
  void operator()(const AddFees& change) const { fails(AddFees{one_less(change.amount)}); }
  void operator()(const RateStar& change) const {
    // A rating of 0 is judged by the star's own rule; the others take it for none.
    if (found.rule != Rule::park_upgrade) fails(RateStar{0});
    const auto levels =
        c.application.direction() == Track::cloud ? c.edition.cloud.levels : c.edition.park.levels;
    for (const StarLevel& level : levels) {
      if (level.star < change.star) fails(RateStar{level.star});
    }
  }
};

void dated_holds(const Case& c, const Shortfall& found) {
  Application then = c.application;
  const auto met_on = [&](Date day) {
    then.submitted_on = day;
    return (measure_common(then, c.edition, c.readings).yes & bit(found.rule)) != 0;
  };
  const std::int64_t from = day_number(*c.application.submitted_on);
  constexpr std::int64_t years = 3'000;  // days; no drawn event is in the way for longer
  for (std::int64_t n = from; n < from + (found.clear_on ? found.by.number : years); ++n) {
    RC_ASSERT(!met_on(*date_of(n)));
  }
  if (found.clear_on) RC_ASSERT(met_on(*found.clear_on));
  if (!found.change) {
    for_each_day(c.edition.window.value, [&](Date day) { RC_ASSERT(!met_on(day)); });
  }
}

void holds(const Case& c, const ExplainedShortfall& found) {
  RC_ASSERT((found.by.unit == ShortUnit::nothing) ==
            (found.by.number == 0 && found.by.money.numerator == 0));
  RC_ASSERT(found.by.number >= 0 && found.by.money.numerator >= 0);
  RC_ASSERT(found.zh.ends_with("。") && found.en.ends_with("."));
  RC_ASSERT(found.change.has_value() == found.then.has_value());
  if (found.change) {
    RC_ASSERT(c.status(c.with(*found.change), found.rule) == *found.then);
    RC_ASSERT(*found.then != Status::not_met);
    std::visit(OneStepLess{c, found}, *found.change);
  }
  if (found.rule != Rule::notice_window && (bit(found.rule) & dated_rules) != 0) {
    dated_holds(c, found);
  }
  if (!found.change && found.rule == Rule::platform_floor &&
      c.edition.platform.base == AmountBase::investment) {
    RC_ASSERT(c.status(c.with(AddInvestment{MoneyTotal{money_limit}}), found.rule) ==
              Status::not_met);
  }
}

// The day on which no dated rule fails is the nearest such day, or there is none.
void day_for_all_holds(const Case& c, const Changes& changes) {
  const Verdict now = c.verdict(c.application);
  if ((now.statuses.not_met() & dated_rules) == 0) {
    RC_ASSERT(!changes.submit_on);
    return;
  }
  const RuleMask known = dated_rules & ~now.statuses.open();
  const auto suits = [&](Date day) {
    const RuleStatuses then = c.verdict(c.with(SubmitOn{day})).statuses;
    return (then.not_met() & dated_rules) == 0 && (then.open() & known) == 0;
  };
  if (changes.submit_on) RC_ASSERT(suits(*changes.submit_on));
  const Date day = *c.application.submitted_on;
  for_each_day(c.edition.window.value, [&](Date other) {
    const bool nearer = !changes.submit_on || apart(other, day) < apart(*changes.submit_on, day);
    if (nearer) RC_ASSERT(!suits(other));
  });
}

RC_GTEST_PROP(WhatWouldChange, EveryShortfallIsCuredByItsChangeAndByNoStepLess, ()) {
  for (int i = 0; i < applications_a_case; ++i) {
    const OtherEdition other;
    const Edition& edition = chance(30) ? chengdu_2024 : other.edition;
    Case c{application(chance(50) ? Unknowns::never : Unknowns::often), edition, readings()};
    if (auto* facts = std::get_if<PlatformFacts>(&c.application.track)) {
      facts->metrics.annual_service_revenue = maybe(Unknowns::often, money);
    }
    const Changes changes = what_would_change(c.application, c.edition, c.readings);
    RuleMask told = 0;
    for (const auto& found : changes.shortfalls) {
      holds(c, found);
      told |= bit(found.rule);
    }
    for (const Rule rule : changes.other_failures) {
      RC_ASSERT((told & bit(rule)) == 0);
      told |= bit(rule);
    }
    RC_ASSERT(told == c.verdict(c.application).statuses.not_met());
    day_for_all_holds(c, changes);
  }
}

}  // namespace
