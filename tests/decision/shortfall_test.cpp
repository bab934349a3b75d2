// What a failed rule lacks: each figure by hand, each change applied and judged again.
#include <gtest/gtest.h>

#include <array>
#include <chengdu_subsidy/decision/what_would_change.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;

// The one shortfall of an application; its change, applied, gives the status that it promises.
ExplainedShortfall only(const Application& a, const Readings& readings = {},
                        const Edition& edition = chengdu_2024) {
  const Changes changes = what_would_change(a, edition, readings);
  EXPECT_EQ(changes.shortfalls.size(), 1u);
  EXPECT_TRUE(changes.other_failures.empty());
  if (changes.shortfalls.empty()) return {};
  const ExplainedShortfall& found = changes.shortfalls.front();
  EXPECT_FALSE(found.zh.empty());
  EXPECT_FALSE(found.en.empty());
  EXPECT_EQ(found.change.has_value(), found.then.has_value());
  if (found.change) {
    const Application changed = with_change(a, *found.change, edition, readings);
    EXPECT_EQ(status(changed, found.rule, readings, edition), *found.then);
    EXPECT_NE(*found.then, Status::not_met);
  }
  return found;
}

ShortBy days(std::int64_t number) { return ShortBy{ShortUnit::days, number, {}}; }
ShortBy items(std::int64_t number) { return ShortBy{ShortUnit::count, number, {}}; }
ShortBy stars(std::int64_t number) { return ShortBy{ShortUnit::stars, number, {}}; }
// A thousandth of a yuan is a tenth of a fen.
ShortBy thousandths(std::int64_t yuan) {
  return ShortBy{ShortUnit::yuan, 0, ExactMoney{Wide(yuan), 10}};
}
std::optional<Change> change(Change what) { return what; }

TEST(Shortfall, NothingIsMissingWhereNothingFailed) {
  for (const Application& a : {supported_platform(), supported_cloud(), supported_park()}) {
    const Changes changes = what_would_change(a);
    EXPECT_EQ(changes.outcome, Outcome::supported);
    EXPECT_TRUE(changes.shortfalls.empty());
    EXPECT_TRUE(changes.other_failures.empty());
    EXPECT_EQ(changes.submit_on, std::nullopt);
  }
}

TEST(Shortfall, TheApplicationPeriodOnBothSides) {  // notice 一
  Application a = supported_park();
  a.submitted_on = "2024-03-29"_date;
  EXPECT_EQ(only(a).by, days(2));
  EXPECT_EQ(only(a).change, change(SubmitOn{"2024-03-31"_date}));
  a.submitted_on = "2024-05-07"_date;
  EXPECT_EQ(only(a).by, days(1));
  EXPECT_EQ(only(a).change, change(SubmitOn{"2024-05-06"_date}));
  EXPECT_EQ(
      only(a).en,
      "Submitted 1 day after the end of the application period (31 March 2024 to 6 May 2024); "
      "the nearest day inside it is 6 May 2024.");
  EXPECT_EQ(only(a).zh,
            "申报日期比申报时间（2024年3月31日至2024年5月6日）的截止日晚1天；最近的符合日期为2024年"
            "5月6日。");
}

TEST(Shortfall, ALateRecommendation) {  // notice 六(二)
  Application a = supported_cloud();
  a.recommendation.on = "2024-05-09"_date;
  EXPECT_EQ(only(a).by, days(3));
  EXPECT_EQ(only(a).change, change(RecommendOn{"2024-05-06"_date}));
  EXPECT_EQ(only(a).then, Status::met);

  a.recommendation.recommended = Truth::unknown;
  EXPECT_EQ(only(a).then, Status::pending);
  EXPECT_NE(only(a).en.find("The authority would still have to judge it."), std::string::npos);

  // Refused besides: no date helps, and none is offered.
  a.recommendation.recommended = Truth::no;
  EXPECT_EQ(only(a).by, days(3));
  EXPECT_EQ(only(a).change, std::nullopt);
  EXPECT_NE(only(a).en.find("which no date changes"), std::string::npos);

  // Refused in time: no figure is at fault.
  a.recommendation.on = in_time;
  const Changes changes = what_would_change(a);
  EXPECT_TRUE(changes.shortfalls.empty());
  EXPECT_EQ(changes.other_failures, std::vector<Rule>{Rule::notice_recommended});
}

TEST(Shortfall, TheCutOffUnderItsReading) {  // notice 四(一)
  Application a = supported_platform();
  platform(a).built_on = "2024-01-01"_date;
  EXPECT_EQ(only(a).by, days(1));
  EXPECT_EQ(only(a).change, change(BuildOn{"2023-12-31"_date}));
  const Readings excluded{.cutoff_day = CutoffDay::excluded};
  EXPECT_EQ(only(a, excluded).by, days(2));
  EXPECT_EQ(only(a, excluded).change, change(BuildOn{"2023-12-30"_date}));
  for (Application b : {supported_cloud(), supported_park()}) {
    if (b.direction() == Track::cloud) cloud(b).completed_on = "2024-02-29"_date;
    if (b.direction() == Track::park) park(b).completed_on = "2024-02-29"_date;
    EXPECT_EQ(only(b).by, days(60));
  }
  Edition first_day = chengdu_2024;
  first_day.built_by.value = Date{};
  EXPECT_EQ(only(a, excluded, first_day).change, std::nullopt);
}

TEST(Shortfall, AnAccidentThatNoDayOfThePeriodLeavesBehind) {  // notice 四(二)
  Application a = supported_park();
  a.conduct.safety_accidents = {{{.on = "2023-03-01"_date, .severity = Severity::larger}}};
  const ExplainedShortfall found = only(a);
  EXPECT_EQ(found.rule, Rule::conduct_safety);
  EXPECT_EQ(found.clear_on, "2026-03-02"_date);
  EXPECT_EQ(found.by, days(686));  // from 2024-04-15
  EXPECT_EQ(found.change, std::nullopt);
  EXPECT_EQ(
      found.zh,
      "申报日期推迟至2026年3月2日（晚686天），回溯期内才没有此类安全事故；申报时间（2024年3月31日至"
      "2024年5月6日）内没有符合的日期。");
  // From 1 January of three years before: the whole of 2026 looks back on it.
  EXPECT_EQ(only(a, {.three_years = ThreeYears::calendar}).clear_on, "2027-01-01"_date);
}

TEST(Shortfall, AnIncidentThatALaterDayOfThePeriodLeavesBehind) {  // notice 四(二)
  Application a = supported_park();
  a.conduct.environmental_incidents = {{{.on = "2021-04-20"_date}}};
  EXPECT_EQ(only(a).clear_on, "2024-04-21"_date);
  EXPECT_EQ(only(a).by, days(6));
  EXPECT_EQ(only(a).change, change(SubmitOn{"2024-04-21"_date}));
  // On the day itself an incident counts; the day before it is still ahead.
  a.conduct.environmental_incidents = {{{.on = "2024-04-10"_date}}};
  EXPECT_EQ(only(a).clear_on, "2027-04-11"_date);
  EXPECT_EQ(only(a).change, change(SubmitOn{"2024-04-09"_date}));
  // 29 February falls back to the 28th: 2024-02-29 looks back on 2021-02-28, 2024-03-01 does not.
  Edition early = chengdu_2024;
  early.window.value.from = "2024-02-01"_date;
  a.submitted_on = "2024-02-28"_date;
  a.conduct.environmental_incidents = {{{.on = "2021-02-28"_date}}};
  EXPECT_EQ(only(a, {}, early).change, change(SubmitOn{"2024-03-01"_date}));
}

TEST(Shortfall, OfTwoEquallyNearDaysTheLaterOne) {
  Application a = supported_park();  // on 2024-04-15
  a.conduct.environmental_incidents = {{{.on = "2024-04-15"_date}}};
  Edition short_sighted = chengdu_2024;
  short_sighted.years_back.value = 0;
  EXPECT_EQ(only(a, {}, short_sighted).change, change(SubmitOn{"2024-04-16"_date}));
}

TEST(Shortfall, AnAccidentOfUnknownSeverityIsInTheWayToo) {
  Application a = supported_park();
  a.conduct.safety_accidents = {
      {{.on = "2021-04-20"_date, .severity = Severity::larger}, {.on = "2021-04-25"_date}}};
  EXPECT_EQ(only(a).change, change(SubmitOn{"2024-04-26"_date}));
  EXPECT_EQ(only(a).then, Status::met);
}

TEST(Shortfall, AListing) {  // notice 四(二)
  Application a = supported_park();
  a.conduct.listings = {{{.until = "2024-04-30"_date}}};
  EXPECT_EQ(only(a).by, days(16));
  EXPECT_EQ(only(a).change, change(SubmitOn{"2024-05-01"_date}));
  a.conduct.listings = {{{.until = "2024-05-06"_date}}};
  EXPECT_EQ(only(a).clear_on, "2024-05-07"_date);
  EXPECT_EQ(only(a).change, std::nullopt);
  a.conduct.listings = {{{.from = "2024-04-02"_date}}};
  EXPECT_EQ(only(a).clear_on, std::nullopt);
  EXPECT_EQ(only(a).by, ShortBy{});
  EXPECT_EQ(only(a).change, change(SubmitOn{"2024-04-01"_date}));
  a.conduct.listings = std::vector{Listing{}};
  EXPECT_EQ(only(a).change, std::nullopt);
  EXPECT_EQ(only(a).en,
            "There is no later day on which no listing is in force; no day of the application "
            "period (31 March 2024 to 6 May 2024) meets the rule.");
}

TEST(Shortfall, OneDayForAllDatedRules) {
  Application a = supported_park();
  a.submitted_on = "2024-05-08"_date;  // late; and listed from 2024-05-02 on
  a.conduct.listings = {{{.from = "2024-05-02"_date}}};
  const Changes changes = what_would_change(a);
  ASSERT_EQ(changes.shortfalls.size(), 2u);
  EXPECT_EQ(changes.shortfalls[0].change, change(SubmitOn{"2024-05-06"_date}));
  EXPECT_EQ(changes.shortfalls[1].change, change(SubmitOn{"2024-05-01"_date}));
  EXPECT_EQ(changes.submit_on, "2024-05-01"_date);
  // An incident that only the last days leave behind: no day suits both.
  a.conduct.environmental_incidents = {{{.on = "2021-05-02"_date}}};
  EXPECT_EQ(what_would_change(a).submit_on, std::nullopt);
}

TEST(Shortfall, AMinimumBothWaysOfComparing) {  // guide 一(一)
  Application a = supported_platform();
  platform(a).enterprises_served = 19;
  EXPECT_EQ(only(a).by, items(1));
  EXPECT_EQ(only(a).change, change(SetMetric{Metric::enterprises_served, 20}));
  EXPECT_EQ(only(a).en,
            "The figure for enterprises served is 19; 1 more, 20 in all, would meet "
            "the rule.");
  Edition strict = chengdu_2024;
  std::array<Minimum, 1> minimums{
      {{Metric::annual_service_revenue, Comparison::more_than, (2'000'000_yuan).fen(), "x"}}};
  strict.platform.minimums = minimums;
  platform(a).metrics.annual_service_revenue = 1'999'999.50_yuan;
  EXPECT_EQ(only(a, {}, strict).by, thousandths(510));
  EXPECT_EQ(only(a, {}, strict).change,
            change(SetMetric{Metric::annual_service_revenue, (2'000'000.01_yuan).fen()}));
  minimums[0] = {Metric::protocols, Comparison::more_than, count_limit, "x"};
  platform(a).metrics.protocols = 5;
  EXPECT_EQ(only(a, {}, strict).change, std::nullopt);
}

TEST(Shortfall, TheFloorComparedBeforeRounding) {  // notice 五(二)
  Application a = supported_platform();
  platform(a).investment = {{line("S", InvestmentKind::software, 666'666.66_yuan)}};
  const ExplainedShortfall found = only(a, {.rounding = Rounding::half_up_to_fen});
  EXPECT_EQ(found.by, thousandths(1));  // 15% × 666,666.66 = 99,999.999
  EXPECT_EQ(found.change, change(AddInvestment{MoneyTotal{0.01_yuan}}));
  EXPECT_EQ(found.zh,
            "取整前的金额比支持下限100,000.00元少0.001元；认定期内软件或硬件投入如再多"
            "0.01元，即可达到。");
  // 200,000 and 400,000 of labour: 400,000 are recognised, and each yuan more brings in another.
  platform(a).investment = {{line("S", InvestmentKind::software, 200'000_yuan),
                             line("R", InvestmentKind::labour, 400'000_yuan)}};
  EXPECT_EQ(only(a).by, thousandths(40'000'000));
  EXPECT_EQ(only(a).change, change(AddInvestment{MoneyTotal{133'333.34_yuan}}));
}

TEST(Shortfall, AFloorThatNothingReaches) {
  Application a = supported_platform();
  Edition edition = chengdu_2024;
  edition.platform.rate.value = 0_rate;
  EXPECT_EQ(only(a, {}, edition).by, thousandths(100'000'000));
  EXPECT_EQ(only(a, {}, edition).change, std::nullopt);
  edition.platform.rate.value = 0.15_rate;
  edition.platform.cap.value = 99'999.99_yuan;
  EXPECT_EQ(only(a, {}, edition).change, std::nullopt);
}

TEST(Shortfall, AFloorOnRevenue) {
  Application a = supported_platform();
  Edition edition = chengdu_2024;
  edition.platform.base.value = AmountBase::annual_service_revenue;
  platform(a).metrics.annual_service_revenue = 600'000_yuan;
  EXPECT_EQ(only(a, {}, edition).change,
            change(SetMetric{Metric::annual_service_revenue, (666'666.67_yuan).fen()}));
  edition.platform.rate.value = 0.000001_rate;
  edition.platform.floor.value = money_limit;
  edition.platform.cap.value = money_limit;
  EXPECT_EQ(only(a, {}, edition).change, std::nullopt);  // more than the form can hold
}

TEST(Shortfall, StarsThatAreMissing) {  // guide 二(二), 三(二)
  Application a = supported_cloud();
  cloud(a).assessed_star = 0;
  EXPECT_EQ(only(a).by, stars(3));
  EXPECT_EQ(only(a).change, change(RateStar{3}));
  Application b = supported_park();
  park(b).assessed_star = 0;
  EXPECT_EQ(only(b).change, change(RateStar{3}));
  park(b).assessed_star = 3;
  park(b).previous_star = 4;
  EXPECT_EQ(only(b).rule, Rule::park_upgrade);
  EXPECT_EQ(only(b).by, stars(2));
  EXPECT_EQ(only(b).change, change(RateStar{5}));
  EXPECT_EQ(only(b, {.top_up = TopUp::received}).then, Status::unknown);
  park(b).previous_star = 5;
  EXPECT_EQ(only(b).by, ShortBy{});
  EXPECT_EQ(only(b).change, std::nullopt);
  EXPECT_EQ(only(b).en, "It had 5 stars before, and there is no higher star.");
}

TEST(Shortfall, SubdomainsForTheStarsThatArePossible) {  // guide 二(二)
  Application a = supported_cloud();
  cloud(a).subdomains = subdomains({"base.compute.cloud_server"});
  EXPECT_EQ(only(a).by, items(3));
  EXPECT_EQ(only(a).change, change(ClaimSubdomains{3}));
  EXPECT_EQ(only(a).en, "Sub-domains claimed: 1; 4 stars need 4, 3 more.");
  // Not rated yet, applied for four: three or four stars are possible, and four meets both.
  cloud(a).assessed_star.reset();
  EXPECT_EQ(only(a).en, "Sub-domains claimed: 1; 3 stars need 2, 1 more; 4 stars need 4, 3 more.");
  EXPECT_EQ(only(a).change, change(ClaimSubdomains{3}));
  EXPECT_EQ(only(a).zh, "已申报子域1项；三星级需2项，还差1项；四星级需4项，还差3项。");
  Edition narrow = chengdu_2024;
  narrow.cloud.catalogue = narrow.cloud.catalogue.first(3);
  cloud(a).fees.emplace();
  cloud(a).assessed_star = 4;
  for (const auto& found : what_would_change(a, narrow).shortfalls) {
    if (found.rule != Rule::cloud_subdomains) continue;
    EXPECT_EQ(found.by, items(3));
    EXPECT_EQ(found.change, std::nullopt);
  }
}

TEST(Shortfall, SubdomainsOfOneNameAreOneWhereTheyAreMerged) {
  Application a = supported_cloud();
  cloud(a).subdomains = subdomains({"base.compute.cloud_server", "business.office.finance",
                                    "business.supply_chain.sales", "business.sales_service.sales"});
  const Readings merged{.same_name = SameName::merged};
  EXPECT_EQ(status(a, Rule::cloud_subdomains), Status::met);
  EXPECT_EQ(only(a, merged).change, change(ClaimSubdomains{1}));
}

TEST(Shortfall, FeesAboveZero) {  // guide 二(三) note
  Application a = supported_cloud();
  cloud(a).fees = {{fee("A", "other", 5'000_yuan)}};
  for (const FeeScope scope : {FeeScope::claimed, FeeScope::required}) {
    EXPECT_EQ(only(a, {.fee_scope = scope}).by, thousandths(10));
    EXPECT_EQ(only(a, {.fee_scope = scope}).change, change(AddFees{MoneyTotal{0.01_yuan}}));
  }
  // Nothing claimed: one is claimed with the fee, and not the one that has fees already.
  cloud(a).subdomains.emplace();
  cloud(a).fees = {{fee("A", chengdu_2024.cloud.catalogue[0].id, 5'000_yuan)}};
  Application paid = with_change(a, AddFees{MoneyTotal{0.01_yuan}});
  EXPECT_EQ(cloud(paid).subdomains, std::vector<SubdomainIndex>{1});
  EXPECT_EQ(measure(cloud(paid), chengdu_2024, Readings{}).fees, MoneyTotal{0.01_yuan});
  // A star that requires no sub-domain recognises no fee under `required`.
  a = supported_cloud();
  auto levels = data::cloud_levels_2024;
  levels[0].subdomains = levels[1].subdomains = 0;
  Edition edition = chengdu_2024;
  edition.cloud.levels = levels;
  EXPECT_EQ(only(a, {.fee_scope = FeeScope::required}, edition).change, std::nullopt);
}

TEST(Shortfall, AnEnterpriseSupportedOnceOnly) {  // guide 二(二), 最高一次性
  Application a = supported_cloud();
  cloud(a).previous_star = 3;
  const ExplainedShortfall found = only(a, {.one_off = OneOff::once_per_enterprise});
  EXPECT_EQ(found.rule, Rule::cloud_one_off);
  EXPECT_EQ(found.change, std::nullopt);
}

TEST(Shortfall, WhatAJudgementDecidedIsListedApart) {
  Application a = supported_park();
  a.conduct.lawful_operation = Truth::no;
  park(a).applicant_role = ApplicantRole::other;
  const Changes changes = what_would_change(a);
  EXPECT_TRUE(changes.shortfalls.empty());
  EXPECT_EQ(changes.other_failures,
            (std::vector<Rule>{Rule::conduct_lawful, Rule::park_applicant}));
}

}  // namespace
