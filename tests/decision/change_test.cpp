// A change of one fact, also where nothing was stated before.
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/what_would_change.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;

TEST(Change, SetsEveryFigureOfTheForm) {
  for (const auto& entry : metric_words) {
    Application a = supported_platform();
    const Application changed = with_change(a, SetMetric{entry.value, 7});
    for (const auto& other : metric_words) {
      const auto before = metric(platform(a), other.value);
      const auto after = metric(std::get<PlatformFacts>(changed.track), other.value);
      EXPECT_EQ(after, other.value == entry.value ? std::optional<std::int64_t>(7) : before)
          << entry.id << ", " << other.id;
    }
  }
}

// guide 一(二): what was not stated is taken for none, and the addition stands alone.
TEST(Change, AddsInvestmentWhereNoneWasStated) {
  Application a = supported_platform();
  platform(a).investment.reset();
  const Application changed = with_change(a, AddInvestment{MoneyTotal{1'000'000_yuan}});
  EXPECT_EQ(evaluate(changed).amount, 150'000_yuan);
}

TEST(Change, ClaimsSubdomainsWhereNoneWereStated) {
  Application a = supported_cloud();
  cloud(a).subdomains.reset();
  const Application changed = with_change(a, ClaimSubdomains{4});
  EXPECT_EQ(std::get<CloudFacts>(changed.track).subdomains,
            (std::vector<SubdomainIndex>{0, 1, 2, 3}));
}

// guide 二(三) note: a fee counts only for a claimed sub-domain, so one is claimed with it.
TEST(Change, AddsFeesWhereNeitherFeesNorSubdomainsWereStated) {
  Application a = supported_cloud();
  cloud(a).fees.reset();
  cloud(a).subdomains.reset();
  Application changed = with_change(a, AddFees{MoneyTotal{1'000_yuan}});
  EXPECT_EQ(cloud(changed).subdomains, std::vector<SubdomainIndex>{0});
  EXPECT_EQ(measure(cloud(changed), chengdu_2024, Readings{}).fees, MoneyTotal{1'000_yuan});
}

// Every sub-domain has fees already: whichever is claimed brings its own, too.
TEST(Change, ClaimsTheFirstSubdomainWhereNoneIsWithoutFees) {
  Application a = supported_cloud();
  cloud(a).subdomains.emplace();
  cloud(a).fees.emplace();
  for (const Subdomain& entry : chengdu_2024.cloud.catalogue) {
    cloud(a).fees->push_back(fee(std::string(entry.id), entry.id, 5_yuan));
  }
  Application changed = with_change(a, AddFees{MoneyTotal{1_yuan}});
  EXPECT_EQ(cloud(changed).subdomains, std::vector<SubdomainIndex>{0});
  EXPECT_EQ(measure(cloud(changed), chengdu_2024, Readings{}).fees, MoneyTotal{6_yuan});
}

TEST(Change, AddsNoFeesWhereTheCatalogueIsEmpty) {
  Application a = supported_cloud();
  cloud(a).subdomains.emplace();
  cloud(a).fees.emplace();
  Edition edition = chengdu_2024;
  edition.cloud.catalogue = {};
  const Application changed = with_change(a, AddFees{MoneyTotal{1_yuan}}, edition);
  EXPECT_TRUE(std::get<CloudFacts>(changed.track).fees->empty());
}

TEST(Change, ThatFitsAnotherTrackChangesNothing) {
  const MoneyTotal amount{1_yuan};
  for (const Change& change : {Change{SetMetric{Metric::protocols, 1}}, Change{AddFees{amount}},
                               Change{AddInvestment{amount}}, Change{ClaimSubdomains{1}}}) {
    EXPECT_EQ(with_change(supported_park(), change), supported_park());
  }
}

// Nothing outside the application and the edition is asked: two answers are one.
TEST(Change, TheSameQuestionHasTheSameAnswer) {
  Application a = supported_platform();
  a.submitted_on = "2024-05-07"_date;
  platform(a).enterprises_served = 19;
  const Changes changes = what_would_change(a);
  EXPECT_EQ(changes, what_would_change(a));
  Application b = a;
  platform(b).enterprises_served = 18;
  EXPECT_NE(changes.shortfalls, what_would_change(b).shortfalls);
}

// The least day of the calendar has none before it, the last none behind it.
TEST(Change, TheCalendarEnds) {
  Application a = supported_park();
  a.conduct.environmental_incidents = {{{.on = Date{}}}};
  a.submitted_on = Date{};
  const Changes first = what_would_change(a);
  ASSERT_EQ(first.shortfalls.size(), 2U);
  EXPECT_EQ(first.shortfalls[1].clear_on, "0004-01-02"_date);
  const Date last = "9999-12-31"_date;
  a.conduct.environmental_incidents = {{{.on = last}}};
  a.submitted_on = last;
  EXPECT_EQ(what_would_change(a).shortfalls[1].clear_on, std::nullopt);
}

// Without a change there is nothing to offer, and that is said.
TEST(Change, NoneIsSaidToBeNone) {
  const Application a = supported_cloud();
  Shortfall none{.rule = Rule::cloud_star};
  EXPECT_EQ(shortfall_message(none, a, chengdu_2024, {}, Language::en), "No star meets the rule.");
  EXPECT_EQ(shortfall_message(none, a, chengdu_2024, {}, Language::zh), "没有符合的星级。");
  none.rule = Rule::notice_recommended;
  EXPECT_EQ(shortfall_message(none, a, chengdu_2024, {}, Language::en),
            "No day of recommending meets the rule.");
}

}  // namespace
