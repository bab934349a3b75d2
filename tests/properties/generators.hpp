#pragma once
// Draws applications in which edges, ties and unknowns are common. Each function draws inside a
// running property, so that a failing example is shrunk.
#include <rapidcheck.h>

#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace property {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

template <class T>
T one_of(std::initializer_list<T> values) {
  return *rc::gen::elementOf(std::vector<T>(values));
}
/// Evenly drawn in every case: left to itself, rapidcheck draws small numbers in early cases, and
/// a chance of one in ten comes true in one of three.
inline int below(int limit) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, limit));
}
inline bool chance(int percent) { return below(100) < percent; }

/// Whether facts may be unknown in what is drawn.
enum class Unknowns { never, often };

/// A value, or now and then nothing where unknowns are wanted.
template <class Draw>
auto maybe(Unknowns unknowns, Draw draw) -> std::optional<decltype(draw())> {
  if (unknowns == Unknowns::often && chance(10)) return std::nullopt;
  return draw();
}

inline Truth truth(Unknowns unknowns) {
  if (unknowns == Unknowns::often && chance(10)) return Truth::unknown;
  return chance(97) ? Truth::yes : Truth::no;
}

inline Money money() {
  switch (below(8)) {
    case 0: return Money::from_fen(below(4));
    case 1:
      return one_of({666'666.66_yuan, 666'666.67_yuan, 33'333'333.33_yuan, 33'333'333.34_yuan,
                     1'500'000_yuan, 2'500'000_yuan});
    case 2: return Money::from_fen(money_limit.fen() - below(3));
    case 3: return Money::from_yuan(100'000 * (1 + below(30)));
    default: return Money::from_fen(below(400'000'000));
  }
}

inline Date date() {
  return one_of({"2020-12-31"_date, "2021-01-01"_date, "2021-02-27"_date, "2021-02-28"_date,
                 "2021-04-14"_date, "2021-04-15"_date, "2022-06-30"_date, "2022-12-31"_date,
                 "2023-01-01"_date, "2023-07-01"_date, "2023-12-30"_date, "2023-12-31"_date,
                 "2024-01-01"_date, "2024-02-29"_date, "2024-03-30"_date, "2024-03-31"_date,
                 "2024-04-15"_date, "2024-05-06"_date, "2024-05-07"_date});
}

template <class Line>
void draw_payment(Line& line) {
  line.amount = money();
  if (chance(70)) {
    line.paid_on = one_of({"2022-12-31"_date, "2023-01-01"_date, "2023-06-06"_date,
                           "2023-12-31"_date, "2024-01-01"_date, "2023-06-07"_date});
  }
  if (chance(30)) {
    line.audited =
        Money::from_fen(chance(50) ? line.amount.fen() / (1 + below(3)) : line.amount.fen());
  }
}

inline std::vector<InvestmentLine> investment() {
  std::vector<InvestmentLine> lines(static_cast<std::size_t>(below(6)));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    lines[i].id = "L" + std::to_string(i);
    lines[i].kind =
        one_of({InvestmentKind::software, InvestmentKind::hardware, InvestmentKind::labour});
    draw_payment(lines[i]);
  }
  return lines;
}

// Few enough sub-domains that lines and claims meet; both 销售管理 are among them.
inline SubdomainIndex subdomain() {
  static const auto sales = static_cast<SubdomainIndex>(
      *find_subdomain(chengdu_2024.cloud.catalogue, "business.supply_chain.sales"));
  static const auto sales_again = static_cast<SubdomainIndex>(
      *find_subdomain(chengdu_2024.cloud.catalogue, "business.sales_service.sales"));
  return one_of<SubdomainIndex>({0, 1, 2, 3, 4, sales, sales_again, 66});
}

inline std::vector<FeeLine> fees() {
  std::vector<FeeLine> lines(static_cast<std::size_t>(below(7)));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    lines[i].id = "F" + std::to_string(i);
    if (chance(90)) lines[i].subdomain = subdomain();
    draw_payment(lines[i]);
  }
  return lines;
}

inline std::vector<SubdomainIndex> claimed() {
  std::vector<SubdomainIndex> list(static_cast<std::size_t>(below(9)));
  for (auto& entry : list) entry = subdomain();
  return list;
}

inline Severity severity() {
  return one_of({Severity::general, Severity::larger, Severity::major});
}

inline std::vector<SafetyAccident> accidents(Unknowns unknowns) {
  std::vector<SafetyAccident> list(static_cast<std::size_t>(chance(60) ? 0 : below(3)));
  for (auto& accident : list) {
    accident.on = date();
    if (chance(40)) {
      accident.severity = maybe(unknowns, severity);
    } else {
      accident.deaths = maybe(unknowns, [] { return one_of<Count>({0, 2, 3, 10, 30}); });
      accident.serious_injuries = maybe(unknowns, [] { return one_of<Count>({0, 9, 10, 50}); });
      accident.direct_loss = maybe(unknowns, [] {
        return one_of({0_yuan, 9'999'999.99_yuan, 10'000'000_yuan});
      });
    }
  }
  return list;
}

inline std::vector<EnvironmentalIncident> incidents(Unknowns unknowns) {
  std::vector<EnvironmentalIncident> list(static_cast<std::size_t>(chance(70) ? 0 : 1));
  for (auto& incident : list) {
    incident.on = date();
    incident.severity = maybe(unknowns, severity);
  }
  return list;
}

inline std::vector<Listing> listings() {
  std::vector<Listing> list(static_cast<std::size_t>(chance(70) ? 0 : 1));
  for (auto& listing : list) {
    if (chance(70)) listing.from = date();
    if (chance(70)) listing.until = date();
  }
  return list;
}

inline int star() { return one_of({3, 4, 5}); }
inline int rating() { return chance(90) ? star() : 0; }
inline int previous() { return chance(60) ? 0 : star(); }
inline Date built() {
  return chance(85) ? "2023-06-01"_date
                    : one_of({"2023-12-30"_date, "2023-12-31"_date, "2024-01-01"_date});
}

inline PlatformFacts platform(Unknowns u) {
  PlatformFacts p;
  p.built_on = maybe(u, built);
  p.operated_in_city = truth(u);
  p.fits_city_plan = truth(u);
  p.enables_transformation = truth(u);
  p.capabilities = {truth(u), truth(u), truth(u), truth(u)};
  p.enterprises_served = maybe(u, [] { return one_of<Count>({19, 20, 21, 500}); });
  p.investment = maybe(u, investment);
  return p;
}

inline CloudFacts cloud(Unknowns u) {
  CloudFacts c;
  c.completed_on = maybe(u, built);
  c.benefit = truth(u);
  c.qualitative = truth(u);
  c.applied_star = maybe(u, star);
  c.assessed_star = maybe(u, rating);
  c.previous_star = maybe(u, previous);
  c.subdomains = maybe(u, claimed);
  c.fees = maybe(u, fees);
  return c;
}

inline ParkFacts park(Unknowns u) {
  ParkFacts p;
  p.completed_on = maybe(u, built);
  p.applicant_role = maybe(u, [] {
    return one_of({ApplicantRole::investor_builder, ApplicantRole::operator_manager,
                   ApplicantRole::operator_manager, ApplicantRole::other});
  });
  p.industrial = truth(u);
  p.fits_city_plan = truth(u);
  p.basics = {truth(u), truth(u), truth(u), truth(u), truth(u)};
  p.assessed_star = maybe(u, rating);
  p.previous_star = maybe(u, previous);
  p.previous_award = maybe(u, [] {
    return one_of({0_yuan, 0.01_yuan, 999'999.99_yuan, 1'000'000_yuan, 3'500'000_yuan});
  });
  return p;
}

inline Application application(Unknowns u) {
  Application a;
  a.id = "P";
  a.submitted_on = maybe(u, [] { return chance(80) ? "2024-04-15"_date : date(); });
  a.recommendation.recommended = truth(u);
  a.recommendation.on = maybe(u, [] { return chance(90) ? "2024-05-01"_date : date(); });
  a.conduct.lawful_operation = truth(u);
  a.conduct.good_credit = truth(u);
  a.conduct.policy_compliance = truth(u);
  a.conduct.safety_accidents = maybe(u, [u] { return accidents(u); });
  a.conduct.environmental_incidents = maybe(u, [u] { return incidents(u); });
  a.conduct.listings = maybe(u, listings);
  switch (below(3)) {
    case 0: a.track = platform(u); break;
    case 1: a.track = cloud(u); break;
    default: a.track = park(u); break;
  }
  return a;
}

/// The same list in an order drawn anew.
template <class List>
void shuffle(List& list) {
  for (std::size_t i = list.size(); i > 1; --i) {
    std::swap(list[i - 1], list[static_cast<std::size_t>(below(static_cast<int>(i)))]);
  }
}

inline Readings readings() {
  Readings chosen;
  for (const auto& reading : reading_table) {
    chosen =
        with_value(chosen, reading.reading, static_cast<std::size_t>(below(reading.value_count)));
  }
  return chosen;
}

}  // namespace property
