// Properties of the amounts. Each is named after the sentence of the contract that it audits.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>

#include "properties/generators.hpp"

namespace {

using namespace property;

Money computed(const Application& a, const Readings& r) {
  return evaluate(a, chengdu_2024, r).computed_amount.value();
}

Application of(auto track) {
  Application a = application(Unknowns::never);
  a.track = std::move(track);
  return a;
}

// A rated cloud enterprise whose star counts, so that its amount is known.
CloudFacts rated_cloud() {
  CloudFacts c = cloud(Unknowns::never);
  c.assessed_star = star();
  return c;
}

RC_GTEST_PROP(Amount, IsMonotoneInEachLineOfAPlatformButForLabourUnderCondition, ()) {
  Readings r = readings();
  Application a = of(platform(Unknowns::never));
  auto& lines = *std::get<PlatformFacts>(a.track).investment;
  RC_PRE(!lines.empty());
  const Money before = computed(a, r);
  auto& line = lines[static_cast<std::size_t>(below(static_cast<int>(lines.size())))];
  RC_PRE(r.labour_share != LabourShare::condition || line.kind != InvestmentKind::labour);
  const Money more = Money::from_fen(below(100'000'000));
  line.amount = std::min(money_limit, line.amount + more);
  if (line.audited) line.audited = std::min(line.amount, *line.audited + more);
  RC_ASSERT(computed(a, r) >= before);
}

RC_GTEST_PROP(Amount, IsMonotoneInEachFee, ()) {
  const Readings r = readings();
  Application a = of(rated_cloud());
  auto& lines = *std::get<CloudFacts>(a.track).fees;
  RC_PRE(!lines.empty());
  const Money before = computed(a, r);
  auto& line = lines[static_cast<std::size_t>(below(static_cast<int>(lines.size())))];
  const Money more = Money::from_fen(below(100'000'000));
  line.amount = std::min(money_limit, line.amount + more);
  if (line.audited) line.audited = std::min(line.amount, *line.audited + more);
  RC_ASSERT(computed(a, r) >= before);
}

RC_GTEST_PROP(Amount, IsNeverAboveTheCapNorBelowZero, ()) {
  const Readings r = readings();
  const Application a = application(Unknowns::often);
  const Verdict verdict = evaluate(a, chengdu_2024, r);
  const Money cap = a.direction() == Track::platform ? 5'000'000_yuan
                    : a.direction() == Track::cloud  ? 1'000'000_yuan
                                                     : 3'000'000_yuan;
  for (const auto& amount : {verdict.amount, verdict.computed_amount,
                             KnownMoney(verdict.bounds.min), KnownMoney(verdict.bounds.max)}) {
    RC_ASSERT(!amount || (*amount >= Money{} && *amount <= cap));
  }
  RC_ASSERT(verdict.bounds.min <= verdict.bounds.max);
}

RC_GTEST_PROP(Amount, NeverChangesWithTheOrderOfLinesEventsOrSubdomains, ()) {
  const Readings r = readings();
  Application a = application(Unknowns::often);
  const Verdict before = evaluate(a, chengdu_2024, r);
  const auto reorder = [](auto& list) {
    if (list) shuffle(*list);
  };
  reorder(a.conduct.safety_accidents);
  reorder(a.conduct.environmental_incidents);
  reorder(a.conduct.listings);
  if (auto* p = std::get_if<PlatformFacts>(&a.track)) reorder(p->investment);
  if (auto* c = std::get_if<CloudFacts>(&a.track)) {
    reorder(c->fees);
    reorder(c->subdomains);
  }
  RC_ASSERT(evaluate(a, chengdu_2024, r) == before);
}

// claimed = recognised + disallowed, exactly, whenever a base is recognised
template <class Facts>
void claimed_is_recognised_and_disallowed(const Application& a, const Readings& r,
                                          const Facts& lines) {
  const Decision decision = decide(a, chengdu_2024, r);
  const auto& calculation = std::get<ShareCalculation>(decision.calculation);
  if (!lines || !calculation.recognised_base) return;
  using Rational = boost::multiprecision::cpp_int;
  const Rational scale = 1'000'000'000;
  const auto scaled = [&](const ExactMoney& m) {
    return Rational(m.numerator) * scale / m.denominator;
  };
  Rational claimed = 0;
  for (const auto& line : *lines) claimed += Rational(line.amount.fen()) * scale;
  Rational accounted = scaled(*calculation.recognised_base);
  for (const auto& entry : decision.disallowed) {
    RC_ASSERT(entry.amount.numerator > 0);
    accounted += scaled(entry.amount);
  }
  RC_ASSERT(claimed == accounted);
}

RC_GTEST_PROP(Disallowed, ClaimedIsRecognisedAndDisallowedForPlatforms, ()) {
  const Application a = of(platform(Unknowns::never));
  claimed_is_recognised_and_disallowed(a, readings(), std::get<PlatformFacts>(a.track).investment);
}

RC_GTEST_PROP(Disallowed, ClaimedIsRecognisedAndDisallowedForClouds, ()) {
  const Application a = of(cloud(Unknowns::often));
  claimed_is_recognised_and_disallowed(a, readings(), std::get<CloudFacts>(a.track).fees);
}

RC_GTEST_PROP(Calculation, RoundedAndCappedIsTheComputedAmount, ()) {
  const Readings r = readings();
  const Application a = application(Unknowns::often);
  const Decision decision = decide(a, chengdu_2024, r);
  if (const auto* share = std::get_if<ShareCalculation>(&decision.calculation)) {
    RC_ASSERT(share->uncapped.has_value() == decision.computed_amount.has_value());
    if (!share->uncapped) return;
    const bool capped = *share->binding == Binding::cap;
    RC_ASSERT(decision.computed_amount ==
              (capped ? rounded(*share->cap, r.rounding) : round(*share->uncapped, r.rounding)));
  } else {
    const auto& award = std::get<AwardCalculation>(decision.calculation);
    if (!decision.computed_amount) return;
    RC_ASSERT(decision.computed_amount ==
              rounded(std::max(Money{}, *award.award - *award.deducted), r.rounding));
  }
}

RC_GTEST_PROP(Money, SumsAgreeWithAnUnboundedInteger, ()) {
  using boost::multiprecision::cpp_int;
  const auto extreme = rc::gen::element<std::int64_t>(
      0, 1, -1, std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min());
  const auto number = rc::gen::oneOf(extreme, rc::gen::arbitrary<std::int64_t>(),
                                     rc::gen::resize(100, rc::gen::arbitrary<std::int64_t>()));
  const std::int64_t a = *number;
  const std::int64_t b = *number;
  const auto check = [](std::optional<chengdu_subsidy::Money> found, const cpp_int& expected) {
    const bool fits = expected >= std::numeric_limits<std::int64_t>::min() &&
                      expected <= std::numeric_limits<std::int64_t>::max();
    RC_ASSERT(found.has_value() == fits);
    if (fits) RC_ASSERT(cpp_int(found->fen()) == expected);
  };
  using M = chengdu_subsidy::Money;
  check(M::checked_sum(M::from_fen(a), M::from_fen(b)), cpp_int(a) + b);
  check(M::checked_difference(M::from_fen(a), M::from_fen(b)), cpp_int(a) - b);
}

RC_GTEST_PROP(Money, TextRoundTrips, ()) {
  const std::int64_t fen =
      *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::int64_t>(0, money_limit.fen() + 1));
  const auto amount = chengdu_subsidy::Money::from_fen(fen);
  RC_ASSERT(parse_money(amount.to_string()).value == amount);
  RC_ASSERT(parse_money(amount.to_plain_string()).value == amount);
  RC_ASSERT(parse_money(amount.to_string() + "元").value == amount);
  RC_ASSERT(parse_money(write_decimal(fen, 6, 0) + "万元").value == amount);
}

}  // namespace
