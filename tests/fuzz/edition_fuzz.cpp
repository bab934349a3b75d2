// Text of an edition: one that is accepted is written with every value that it was read with, and
// read back as itself; every rule can be asked under it, and a batch comes to the verdict on each
// row. What is no JSON is refused as that, and nothing else is, by a second reading.
#include <algorithm>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <chengdu_subsidy/json/edition.hpp>
#include <string>
#include <vector>

#include "checking.hpp"
#include "plain_json.hpp"
#include "verdict_columns.hpp"

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

// Amounts and rates may be written otherwise, as long as they are the same.
bool same_decimal(std::string_view a, std::string_view b) {
  const auto rate = Rate::parse(a);
  const MoneyText amount = parse_money(a);
  const MoneyText other = parse_money(b);
  return (rate && rate == Rate::parse(b)) ||
         (amount.fault == MoneyFault::none && other.fault == amount.fault &&
          amount.value == other.value);
}

// The members of an object by name, without those that are ignored; the elements of an array.
std::vector<const fuzz::Json*> members_of(const fuzz::Json& value) {
  std::vector<const fuzz::Json*> members;
  for (const fuzz::Json& member : value.members) {
    if (!member.name.starts_with("x-")) members.push_back(&member);
  }
  if (value.kind == '{') {
    std::sort(members.begin(), members.end(),
              [](const auto* a, const auto* b) { return a->name < b->name; });
  }
  return members;
}

// What was read is what is written: nothing is lost, added or put in another's place.
void check_kept(const fuzz::Json& read, const fuzz::Json& out) {
  FUZZ_REQUIRE(read.kind == out.kind || same_decimal(read.text, out.text));
  const auto before = members_of(read);
  const auto after = members_of(out);
  FUZZ_REQUIRE(before.size() == after.size());
  for (std::size_t i = 0; i < before.size(); ++i) {
    FUZZ_REQUIRE(before[i]->name == after[i]->name);
    check_kept(*before[i], *after[i]);
  }
  if (read.text == out.text) return;
  constexpr std::string_view decimals[] = {"value", "rate", "cap", "award", "direct_loss"};
  FUZZ_REQUIRE(std::find(std::begin(decimals), std::end(decimals), read.name) !=
               std::end(decimals));
  FUZZ_REQUIRE(read.kind == '"' && same_decimal(read.text, out.text));
}

// Rows on both sides of the edition's own figures. Every second one has the truths that it needs.
constexpr RuleMask every_other(std::size_t row, Track track) {
  return row % 2 == 0 ? batch::rules_of_truths(track) : RuleMask{0};
}

void check_platform_batch(const Edition& edition) {
  const PlatformTerms& terms = edition.platform;
  std::vector<RuleMask> yes;
  std::vector<std::int64_t> full, labour, figures[metric_count];
  fuzz::Found expected(0);
  for (const Money amount : {Money{}, terms.floor.value, terms.cap.value, money_limit}) {
    for (std::size_t i = 0; i < 8; ++i) {
      yes.push_back(every_other(i, Track::platform));
      full.push_back(amount.fen());
      labour.push_back(i / 2 % 2 == 0 ? 0 : amount.fen());
      PlatformMeasures measures;
      measures.investment_known = true;
      measures.full.add(Money::from_fen(full.back()));
      measures.labour.add(Money::from_fen(labour.back()));
      for (auto& figure : figures) figure.push_back(0);
      for (const Minimum& minimum : terms.minimums) {
        std::int64_t& figure = figures[static_cast<std::size_t>(minimum.metric)].back();
        figure = std::max(minimum.value - static_cast<std::int64_t>(i / 4), std::int64_t{0});
      }
      for (std::size_t metric = 0; metric < metric_count; ++metric) {
        measures.set_metric(static_cast<Metric>(metric), figures[metric].back());
      }
      fuzz::add(expected, judge({yes.back(), 0}, measures, edition, {}));
    }
  }
  batch::PlatformColumns columns;
  columns.rows = yes.size();
  columns.truths.yes = yes;
  columns.full = full;
  columns.labour = labour;
  std::copy(std::begin(figures), std::end(figures), columns.metrics.begin());
  fuzz::check_batch(columns, expected, edition, {});
}

void check_cloud_batch(const Edition& edition) {
  std::vector<RuleMask> yes;
  std::vector<std::int8_t> stars, previous;
  std::vector<std::int16_t> subdomains;
  std::vector<std::int64_t> fees;
  fuzz::Found expected(0);
  for (const StarLevel& level : edition.cloud.levels) {
    for (std::size_t i = 0; i < 16; ++i) {
      yes.push_back(every_other(i, Track::cloud));
      stars.push_back(static_cast<std::int8_t>(level.star));
      previous.push_back(i / 2 % 2 == 0 ? std::int8_t{0} : stars.front());
      subdomains.push_back(static_cast<std::int16_t>(
          std::max<std::int64_t>(level.subdomains - (i / 4 % 2 == 0 ? 0 : 1), 0)));
      fees.push_back(i / 8 == 0 ? level.cap.fen() : money_limit.fen());
      CloudMeasures measures;
      measures.applied_star = measures.assessed_star = stars.back();
      measures.previous_star = previous.back();
      measures.subdomains = subdomains.back();
      measures.fees_known = true;
      measures.fees.add(Money::from_fen(fees.back()));
      fuzz::add(expected, judge({yes.back(), 0}, measures, edition, {}));
    }
  }
  const batch::CloudColumns columns{yes.size(), {yes, {}},  stars, stars,
                                    previous,   subdomains, fees,  {}};
  fuzz::check_batch(columns, expected, edition, {});
}

void check_park_batch(const Edition& edition) {
  std::vector<RuleMask> yes;
  std::vector<std::int8_t> stars, previous;
  fuzz::Found expected(0);
  for (const StarLevel& level : edition.park.levels) {
    for (std::size_t i = 0; i < 4; ++i) {
      yes.push_back(every_other(i, Track::park));
      stars.push_back(static_cast<std::int8_t>(level.star));
      previous.push_back(i / 2 == 0 ? std::int8_t{0} : stars.front());
      ParkMeasures measures;
      measures.assessed_star = stars.back();
      measures.previous_star = previous.back();
      fuzz::add(expected, judge({yes.back(), 0}, measures, edition, {}));
    }
  }
  const batch::ParkColumns columns{yes.size(), {yes, {}}, stars, previous, {}, {}};
  fuzz::check_batch(columns, expected, edition, {});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  LoadedEdition loaded;
  const std::string_view json = fuzz::text(data, size);
  const auto fault = read_edition(json, loaded);
  fuzz::check_refusal(fuzz::text_of(json), fault);
  if (fault) {
    FUZZ_REQUIRE(!fault->zh.empty() && !fault->en.empty());
    return 0;
  }
  const std::string first = written(loaded.get());
  check_kept(fuzz::PlainReader::read(json), fuzz::PlainReader::read(first));
  LoadedEdition again;
  FUZZ_REQUIRE(!read_edition(first, again));
  FUZZ_REQUIRE(written(again.get()) == first);
  check_rules(loaded.get());
  check_platform_batch(loaded.get());
  check_cloud_batch(loaded.get());
  check_park_batch(loaded.get());
  return 0;
}
