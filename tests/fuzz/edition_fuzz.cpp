// Text of an edition: one that is accepted is written and read back as itself, and every rule, the
// batch included, can be asked under it.
#include <algorithm>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <chengdu_subsidy/json/edition.hpp>
#include <string>

#include "checking.hpp"

namespace {

using namespace chengdu_subsidy;

std::string written(const Edition& edition) {
  std::string out;
  write_edition(edition, out);
  return out;
}

Application platform() {
  PlatformFacts facts;
  facts.built_on = Date::from_ymd(2023, 5, 6);
  facts.enterprises_served = 40;
  facts.investment = {{"S", InvestmentKind::software, money_limit, {}, {}},
                      {"L", InvestmentKind::labour, Money::from_fen(12'345'678'901), {}, {}}};
  Application application;
  application.track = facts;
  return application;
}

Application cloud(const Edition& edition) {
  CloudFacts facts;
  facts.applied_star = facts.assessed_star = edition.cloud.levels.back().star;
  facts.previous_star = 0;
  facts.subdomains.emplace();
  facts.fees.emplace();
  for (std::size_t i = 0; i < edition.cloud.catalogue.size(); ++i) {
    facts.subdomains->push_back(static_cast<SubdomainIndex>(i));
    facts.fees->push_back({std::to_string(i),
                           static_cast<SubdomainIndex>(i),
                           Money::from_fen(99'999'999'999),
                           {},
                           {}});
  }
  Application application;
  application.track = facts;
  return application;
}

Application park(const Edition& edition) {
  ParkFacts facts;
  facts.assessed_star = edition.park.levels.back().star;
  facts.previous_star = edition.park.levels.front().star;
  Application application;
  application.track = facts;
  return application;
}

void check_rules(const Edition& edition) {
  for (Application application : {platform(), cloud(edition), park(edition)}) {
    application.id = "A";
    application.submitted_on = edition.window.value.from;
    application.conduct.safety_accidents = {
        {edition.window.value.until, Severity::general, {}, {}, {}}};
    std::string out;
    write_decision(decide(application, edition, {}), out);
    FUZZ_REQUIRE(!out.empty());
    const Verdict verdict = evaluate(application, edition);
    FUZZ_REQUIRE(verdict.bounds.min <= verdict.bounds.max);
    FUZZ_REQUIRE(verdict.bounds.min >= Money{});
    Money most = edition.platform.cap.value;
    if (application.direction() != Track::platform) {
      most = {};
      const bool of_cloud = application.direction() == Track::cloud;
      for (const StarLevel& level : of_cloud ? edition.cloud.levels : edition.park.levels) {
        most = std::max(most, of_cloud ? level.cap : level.award);
      }
    }
    if (verdict.computed_amount) FUZZ_REQUIRE(*verdict.computed_amount <= most);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  LoadedEdition loaded;
  const auto fault = read_edition(fuzz::text(data, size), loaded);
  if (fault) {
    FUZZ_REQUIRE(!fault->zh.empty() && !fault->en.empty());
    return 0;
  }
  const std::string first = written(loaded.get());
  LoadedEdition again;
  FUZZ_REQUIRE(!read_edition(first, again));
  FUZZ_REQUIRE(written(again.get()) == first);
  check_rules(loaded.get());
  return 0;
}
