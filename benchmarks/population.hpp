#pragma once
/// \file
/// Applications to measure on: seeded, of all three tracks, on the heap as a service holds them.

#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace bench {

using namespace chengdu_subsidy;

/// Draws applications that are complete and mostly supported, so that every rule is reached.
class Population {
 public:
  explicit Population(unsigned seed) : random_(seed) {}

  std::vector<Application> platforms(std::size_t count) {
    return draw(count, [this](Application& a) { a.track = platform(); });
  }
  std::vector<Application> mixed(std::size_t count) {
    return draw(count, [this](Application& a) {
      switch (below(3)) {
        case 0: a.track = platform(); break;
        case 1: a.track = cloud(); break;
        default: a.track = park(); break;
      }
    });
  }

 private:
  template <class SetTrack>
  std::vector<Application> draw(std::size_t count, SetTrack set_track) {
    std::vector<Application> applications;
    applications.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
      Application a;
      a.id = "B-" + std::to_string(i);
      a.submitted_on = Date::from_ymd(2024, 4, 1 + below(30));
      a.recommendation.recommended = Truth::yes;
      a.recommendation.on = Date::from_ymd(2024, 5, 6);
      a.conduct.lawful_operation = Truth::yes;
      a.conduct.good_credit = Truth::yes;
      a.conduct.policy_compliance = Truth::yes;
      a.conduct.safety_accidents.emplace();
      a.conduct.environmental_incidents.emplace();
      a.conduct.listings.emplace();
      set_track(a);
      applications.push_back(std::move(a));
    }
    return applications;
  }

  int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
  Money money() { return Money::from_fen(1 + static_cast<std::int64_t>(random_() % 300'000'000)); }
  std::optional<Date> paid() {
    return Date::from_ymd(below(10) == 0 ? 2022 : 2023, 1 + below(12), 1 + below(28));
  }
  template <class Line>
  void audit(Line& line) {
    if (below(5) == 0) line.audited = Money::from_fen(line.amount.fen() * 9 / 10);
  }

  PlatformFacts platform() {
    PlatformFacts p;
    p.built_on = Date::from_ymd(2023, 1 + below(12), 1 + below(28));
    p.operated_in_city = p.fits_city_plan = p.enables_transformation = Truth::yes;
    p.capabilities = {Truth::yes, Truth::yes, Truth::yes, Truth::yes};
    p.enterprises_served = 15 + below(100);
    auto& lines = p.investment.emplace();
    for (int i = 0, n = 3 + below(10); i < n; ++i) {
      InvestmentLine line{"L" + std::to_string(i), static_cast<InvestmentKind>(below(3)), money(),
                          paid(), std::nullopt};
      audit(line);
      lines.push_back(std::move(line));
    }
    return p;
  }

  CloudFacts cloud() {
    CloudFacts c;
    c.completed_on = Date::from_ymd(2023, 6, 1);
    c.benefit = c.qualitative = Truth::yes;
    c.applied_star = c.assessed_star = 3 + below(3);
    c.previous_star = 0;
    auto& claimed = c.subdomains.emplace();
    for (int i = 0, n = 4 + below(6); i < n; ++i) {
      claimed.push_back(static_cast<SubdomainIndex>(below(67)));
    }
    auto& lines = c.fees.emplace();
    for (int i = 0, n = 3 + below(10); i < n; ++i) {
      FeeLine line{"F" + std::to_string(i), claimed[static_cast<std::size_t>(i) % claimed.size()],
                   money(), paid(), std::nullopt};
      audit(line);
      lines.push_back(std::move(line));
    }
    return c;
  }

  ParkFacts park() {
    ParkFacts p;
    p.completed_on = Date::from_ymd(2023, 6, 1);
    p.applicant_role = ApplicantRole::operator_manager;
    p.industrial = p.fits_city_plan = Truth::yes;
    p.basics = {Truth::yes, Truth::yes, Truth::yes, Truth::yes, Truth::yes};
    p.assessed_star = 3 + below(3);
    p.previous_star = below(2) == 0 ? 0 : 3;
    return p;
  }

  std::mt19937 random_;
};

}  // namespace bench
