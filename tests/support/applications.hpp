#pragma once
// Complete, supported applications; a test changes one thing in one of them.
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <string>

namespace test {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

// Days by name: clang 14 takes no literal in a default argument, nor links one in a template.
inline constexpr Date in_period = "2023-06-01"_date;
inline constexpr Date in_window = "2024-04-15"_date;
inline constexpr Date in_time = "2024-05-01"_date;

inline InvestmentLine line(std::string id, InvestmentKind kind, Money amount,
                           std::optional<Date> paid_on = in_period,
                           std::optional<Money> audited = std::nullopt) {
  return {std::move(id), kind, amount, paid_on, audited};
}

inline FeeLine fee(std::string id, std::string_view subdomain, Money amount,
                   std::optional<Date> paid_on = in_period,
                   std::optional<Money> audited = std::nullopt) {
  std::optional<SubdomainIndex> index;
  if (subdomain != "other") {
    index = static_cast<SubdomainIndex>(
        find_subdomain(chengdu_2024.cloud.catalogue, subdomain).value());
  }
  return {std::move(id), index, amount, paid_on, audited};
}

inline std::vector<SubdomainIndex> subdomains(std::initializer_list<std::string_view> ids) {
  std::vector<SubdomainIndex> list;
  for (const auto id : ids) list.push_back(*fee("", id, Money{}).subdomain);
  return list;
}

inline Application supported(auto track) {
  Application a;
  a.id = "T";
  a.submitted_on = in_window;
  a.recommendation.recommended = Truth::yes;
  a.recommendation.on = in_time;
  a.conduct.lawful_operation = Truth::yes;
  a.conduct.good_credit = Truth::yes;
  a.conduct.policy_compliance = Truth::yes;
  a.conduct.safety_accidents.emplace();
  a.conduct.environmental_incidents.emplace();
  a.conduct.listings.emplace();
  a.track = std::move(track);
  return a;
}

// 15% of 4,000,000 is 600,000.
inline Application supported_platform() {
  PlatformFacts p;
  p.built_on = "2023-10-01"_date;
  p.operated_in_city = p.fits_city_plan = p.enables_transformation = Truth::yes;
  p.capabilities = {Truth::yes, Truth::yes, Truth::yes, Truth::yes};
  p.enterprises_served = 40;
  p.investment = {{line("S", InvestmentKind::software, 2'000'000_yuan),
                   line("H", InvestmentKind::hardware, 1'000'000_yuan),
                   line("R", InvestmentKind::labour, 1'000'000_yuan)}};
  return supported(std::move(p));
}

// Four stars: 30% of 1,000,000 is 300,000.
inline Application supported_cloud() {
  CloudFacts c;
  c.completed_on = "2023-10-01"_date;
  c.benefit = c.qualitative = Truth::yes;
  c.applied_star = c.assessed_star = 4;
  c.previous_star = 0;
  c.subdomains = subdomains({"base.compute.cloud_server", "base.storage.database",
                             "business.office.finance", "business.production.execution"});
  c.fees = {{fee("A", "base.compute.cloud_server", 600'000_yuan),
             fee("B", "business.office.finance", 400'000_yuan)}};
  return supported(std::move(c));
}

// Four stars, none before: 2,000,000.
inline Application supported_park() {
  ParkFacts p;
  p.completed_on = "2023-10-01"_date;
  p.applicant_role = ApplicantRole::operator_manager;
  p.industrial = p.fits_city_plan = Truth::yes;
  p.basics = {Truth::yes, Truth::yes, Truth::yes, Truth::yes, Truth::yes};
  p.assessed_star = 4;
  p.previous_star = 0;
  return supported(std::move(p));
}

inline PlatformFacts& platform(Application& a) { return std::get<PlatformFacts>(a.track); }
inline CloudFacts& cloud(Application& a) { return std::get<CloudFacts>(a.track); }
inline ParkFacts& park(Application& a) { return std::get<ParkFacts>(a.track); }

inline Status status(const Application& a, Rule rule, const Readings& readings = {},
                     const Edition& edition = chengdu_2024) {
  return evaluate(a, edition, readings).statuses[rule];
}

}  // namespace test
