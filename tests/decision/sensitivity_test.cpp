// Sensitivity against brute force over every combination of all readings.
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/decision.hpp>
#include <chengdu_subsidy/decision/sensitivity.hpp>

#include "support/applications.hpp"
#include "support/sensitivity_by_brute_force.hpp"

namespace {

using namespace test;

std::vector<Application> applications() {
  std::vector<Application> all{supported_platform(), supported_cloud(), supported_park()};
  // Every reading bites in one of these.
  Application p = supported_platform();
  platform(p).built_on = "2023-12-31"_date;
  platform(p).investment->push_back(line("L", InvestmentKind::labour, 9'000'000.01_yuan));
  platform(p).investment->push_back(
      line("E", InvestmentKind::software, 70'000_yuan, "2022-05-05"_date));
  p.conduct.safety_accidents = {{{.on = "2021-02-01"_date, .severity = Severity::major}}};
  p.conduct.environmental_incidents = {{{.on = "2021-02-01"_date, .severity = Severity::general}}};
  all.push_back(p);
  // An incident within any three years, whose grade alone decides.
  Application e = supported_platform();
  e.conduct.environmental_incidents = {{{.on = "2023-02-01"_date, .severity = Severity::general}}};
  all.push_back(e);
  Application c = supported_cloud();
  cloud(c).assessed_star = 5;
  cloud(c).previous_star = 3;
  cloud(c).subdomains = subdomains({"business.supply_chain.sales", "business.sales_service.sales",
                                    "base.network.cdn", "base.network.dns", "base.network.vpn"});
  cloud(c).fees = {{fee("A", "business.sales_service.sales", 500'000_yuan),
                    fee("B", "base.network.cdn", 90'000_yuan),
                    fee("C", "base.network.dns", 80'000_yuan),
                    fee("D", "base.network.vpn", 70'000_yuan)}};
  all.push_back(c);
  cloud(c).applied_star.reset();
  all.push_back(c);
  // Two sub-domains of one name, where two are needed.
  Application n = supported_cloud();
  cloud(n).applied_star = cloud(n).assessed_star = 3;
  cloud(n).subdomains = subdomains({"business.supply_chain.sales", "business.sales_service.sales"});
  cloud(n).fees = {{fee("A", "business.sales_service.sales", 500'000_yuan)}};
  all.push_back(n);
  Application k = supported_park();
  park(k).assessed_star = 5;
  park(k).previous_star = 3;
  all.push_back(k);
  park(k).previous_award = 700'000_yuan;
  all.push_back(k);
  return all;
}

TEST(Sensitivity, EqualsBruteForceOverAllCombinations) {
  std::size_t changes = 0;
  for (const Application& a : applications()) {
    for (const Readings& readings : {Readings{}, Readings{.cutoff_day = CutoffDay::excluded,
                                                 .labour_share = LabourShare::condition,
                                                 .rating_limit = RatingLimit::none,
                                                 .fee_scope = FeeScope::required,
                                                 .top_up = TopUp::received,
                                                 .rounding = Rounding::half_up_to_fen}}) {
      const Sensitivity found =
          sensitivity(a, evaluate(a, chengdu_2024, readings), chengdu_2024, readings);
      EXPECT_EQ(found, by_brute_force(a, chengdu_2024, readings));
      changes += found.changes.size();
    }
  }
  EXPECT_GE(changes, 20U);
}

TEST(Sensitivity, AReadingThatATrackDoesNotAskNeverMatters) {
  for (const Application& a : applications()) {
    for (const ReadingInfo& reading : reading_table) {
      if (reading.asked_by(a.direction())) continue;
      for (std::size_t v = 0; v < reading.value_count; ++v) {
        const Readings other = with_value({}, reading.reading, v);
        EXPECT_EQ(evaluate(a), evaluate(a, chengdu_2024, other)) << reading.id;
        Decision decision = decide(a, chengdu_2024, other);
        decision.readings = {};
        EXPECT_EQ(decision, decide(a)) << reading.id;
      }
    }
  }
}

TEST(Sensitivity, TheRoundingStaysAsChosen) {
  const Application a = supported_platform();
  EXPECT_TRUE(sensitivity(a, evaluate(a)).changes.empty());
  const Readings wan{.rounding = Rounding::down_to_wan};
  EXPECT_TRUE(sensitivity(a, evaluate(a, chengdu_2024, wan), chengdu_2024, wan).robust);
}

}  // namespace
