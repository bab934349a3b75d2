// What an amount needs: by hand, and each figure paid by the real evaluation.
#include <gtest/gtest.h>

#include <array>
#include <chengdu_subsidy/decision/what_would_change.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;

template <class Kind>
Kind targets_of(const Application& a, std::optional<Money> wanted = std::nullopt,
                const Readings& readings = {}, const Edition& edition = chengdu_2024) {
  return std::get<Kind>(what_would_change(a, edition, readings, wanted).targets);
}

std::string yuan(const MoneyTotal& amount) { return exact(amount).to_string(2); }

TEST(Targets, OfAPlatform) {                   // guide 一(二), 一(三) note; notice 五(二)
  const Application a = supported_platform();  // 3,000,000 and 1,000,000 of labour: 600,000
  const auto found = targets_of<PlatformTargets>(a, 900'000_yuan);
  EXPECT_EQ(found.recognised->to_string(2), "4000000.00");
  EXPECT_EQ(found.labour, (LabourRoom{MoneyTotal{1'000'000_yuan}, MoneyTotal{3'000'000_yuan}}));
  EXPECT_EQ(yuan(found.floor->least), "666666.67");
  EXPECT_TRUE(found.floor->added->is_zero());
  EXPECT_EQ(found.floor->then_pays, 600'000_yuan);
  EXPECT_EQ(yuan(found.cap->least), "33333333.34");
  EXPECT_EQ(found.cap->missing->to_string(2), "29333333.34");
  EXPECT_EQ(yuan(found.amount->least), "6000000.00");
  EXPECT_EQ(yuan(*found.amount->added), "2000000.00");
  const auto paid = [&](Money added) {
    return evaluate(with_change(a, AddInvestment{MoneyTotal{added}})).amount;
  };
  EXPECT_EQ(paid(2'000'000_yuan), 900'000_yuan);
  EXPECT_EQ(paid(1'999'999.99_yuan), 899'999.99_yuan);
}

TEST(Targets, WhatIsMissingCountsLabourAndWhatIsAddedBringsItIn) {  // guide 一(三) note
  Application a = supported_platform();
  platform(a).investment = {{line("S", InvestmentKind::software, 400'000_yuan),
                             line("R", InvestmentKind::labour, 500'000_yuan)}};
  const auto by_reading = [&](LabourShare reading) {
    return *targets_of<PlatformTargets>(a, 150'000_yuan, {.labour_share = reading}).amount;
  };
  EXPECT_EQ(by_reading(LabourShare::recognised).missing->to_string(2), "200000.00");
  EXPECT_EQ(by_reading(LabourShare::declared).missing->to_string(2), "150000.00");
  EXPECT_EQ(by_reading(LabourShare::condition).missing->to_string(2), "600000.00");
  for (const auto reading :
       {LabourShare::recognised, LabourShare::declared, LabourShare::condition}) {
    EXPECT_EQ(yuan(*by_reading(reading).added), "100000.00");
  }
  // Under `condition` 70,000 cannot be passed by without 75,000 … and then 150,000 is paid at once.
  const auto jump =
      *targets_of<PlatformTargets>(a, 75'000_yuan, {.labour_share = LabourShare::condition}).amount;
  EXPECT_EQ(jump.pays, 75'000_yuan);
  EXPECT_EQ(jump.then_pays, 150'000_yuan);
}

TEST(Targets, MoreLabourThanCountsInFullIsCutOrCountsNothing) {  // guide 一(三) note
  Application a = supported_platform();
  const auto paid = [&](Money labour, LabourShare reading) {
    platform(a).investment->back().amount = labour;
    return evaluate(a, chengdu_2024, {.labour_share = reading}).computed_amount;
  };
  EXPECT_EQ(paid(3'000'000_yuan, LabourShare::condition), 900'000_yuan);
  EXPECT_EQ(paid(3'000'000.01_yuan, LabourShare::condition), 450'000_yuan);
  EXPECT_EQ(paid(3'100'000_yuan, LabourShare::recognised), 900'000_yuan);
  EXPECT_EQ(paid(3'100'000_yuan, LabourShare::declared), 907'500_yuan);
}

TEST(Targets, WithoutALimitAllLabourCounts) {
  Edition edition = chengdu_2024;
  edition.platform.labour_share.value = 1_rate;
  EXPECT_EQ(targets_of<PlatformTargets>(supported_platform(), {}, {}, edition).labour->most,
            std::nullopt);
}

TEST(Targets, AnUnknownInvestmentStillHasItsLeastBase) {
  Application a = supported_platform();
  platform(a).investment.reset();
  const auto found = targets_of<PlatformTargets>(a, 300'000_yuan);
  EXPECT_EQ(found.recognised, std::nullopt);
  EXPECT_EQ(found.labour, std::nullopt);
  EXPECT_EQ(yuan(found.amount->least), "2000000.00");
  EXPECT_EQ(found.amount->missing, std::nullopt);
  EXPECT_EQ(found.amount->added, std::nullopt);
  EXPECT_EQ(found.amount->then_pays, std::nullopt);
}

TEST(Targets, AreEqualExactlyWhereEveryFigureIs) {
  for (const Application& a : {supported_platform(), supported_cloud(), supported_park()}) {
    EXPECT_EQ(what_would_change(a, chengdu_2024, {}, 1_yuan),
              what_would_change(a, chengdu_2024, {}, 1_yuan));
    EXPECT_NE(what_would_change(a, chengdu_2024, {}, 1_yuan),
              what_would_change(a, chengdu_2024, {}, 2_yuan));
  }
}

TEST(Targets, AboveTheCapNothingIsAnswered) {
  const auto found = targets_of<PlatformTargets>(supported_platform(), 5'000'000.01_yuan);
  EXPECT_EQ(found.amount, std::nullopt);
  EXPECT_TRUE(found.cap.has_value());
}

TEST(Targets, OfRevenue) {
  Application a = supported_platform();
  Edition edition = chengdu_2024;
  edition.platform.base.value = AmountBase::annual_service_revenue;
  platform(a).metrics.annual_service_revenue = 1'000'000_yuan;
  const auto found = targets_of<PlatformTargets>(a, 300'000_yuan, {}, edition);
  EXPECT_EQ(found.base, AmountBase::annual_service_revenue);
  EXPECT_EQ(found.labour, std::nullopt);
  EXPECT_EQ(yuan(*found.amount->added), "1000000.00");
}

TEST(Targets, OfACloudEnterpriseAtEachStar) {  // guide 二(二)
  const Application a = supported_cloud();  // applied for and rated four; four claimed; 1,000,000
  const auto found = targets_of<CloudTargets>(a, 350'000_yuan);
  ASSERT_EQ(found.at_star.size(), 3u);
  const auto& [three, four, five] =
      std::array{found.at_star[0], found.at_star[1], found.at_star[2]};
  EXPECT_EQ(three.pays, 200'000_yuan);
  EXPECT_EQ(four.pays, 300'000_yuan);
  EXPECT_EQ(five.pays, 400'000_yuan);
  EXPECT_EQ(four.apply_for, std::nullopt);
  EXPECT_EQ(four.subdomains_missing, 0);
  EXPECT_EQ(five.apply_for, 5);
  EXPECT_EQ(five.subdomains_missing, 2);
  EXPECT_EQ(yuan(four.cap->least), "1666666.67");
  EXPECT_EQ(four.cap->missing->to_string(2), "666666.67");
  EXPECT_EQ(yuan(five.cap->least), "2500000.00");
  EXPECT_EQ(three.amount, std::nullopt);  // above the cap of three stars
  EXPECT_EQ(yuan(*four.amount->added), "166666.67");
  EXPECT_TRUE(five.amount->added->is_zero());
  EXPECT_EQ(evaluate(with_change(a, AddFees{*four.amount->added})).amount, 350'000_yuan);
  EXPECT_EQ(evaluate(with_change(a, AddFees{MoneyTotal{166'666.66_yuan}})).amount, 349'999.99_yuan);
}

TEST(Targets, OfACloudEnterpriseUnderOtherReadings) {
  Application a = supported_cloud();
  cloud(a).previous_star = 3;
  cloud(a).applied_star = 3;
  cloud(a).fees = {{fee("A", "base.compute.cloud_server", 100'000_yuan),
                    fee("B", "base.storage.database", 200'000_yuan),
                    fee("C", "business.office.finance", 300'000_yuan)}};
  const auto none = targets_of<CloudTargets>(a, {}, {.rating_limit = RatingLimit::none});
  EXPECT_EQ(none.at_star[2].apply_for, std::nullopt);
  EXPECT_EQ(none.at_star[2].supported_before, Truth::no);
  EXPECT_EQ(targets_of<CloudTargets>(a, {}, {.one_off = OneOff::once_per_enterprise})
                .at_star[0]
                .supported_before,
            Truth::yes);
  cloud(a).previous_star.reset();
  EXPECT_EQ(targets_of<CloudTargets>(a, {}, {.one_off = OneOff::once_per_enterprise})
                .at_star[0]
                .supported_before,
            Truth::unknown);
  // Two sub-domains for three stars; whoever applies for four has four recognised.
  const auto required = targets_of<CloudTargets>(a, {}, {.fee_scope = FeeScope::required});
  EXPECT_EQ(yuan(*required.at_star[0].recognised), "500000.00");
  EXPECT_EQ(yuan(*required.at_star[1].recognised), "600000.00");
  EXPECT_EQ(required.at_star[1].pays, 180'000_yuan);
}

TEST(Targets, OfACloudEnterpriseThatIsHardlyKnown) {
  Application a = supported_cloud();
  a.track = CloudFacts{};
  const auto at = targets_of<CloudTargets>(a).at_star[0];
  EXPECT_EQ(at.apply_for, 3);
  EXPECT_EQ(at.subdomains_missing, std::nullopt);
  EXPECT_EQ(at.pays, std::nullopt);
  EXPECT_EQ(at.recognised, std::nullopt);
  EXPECT_EQ(yuan(at.cap->least), "1500000.00");
  EXPECT_EQ(at.cap->added, std::nullopt);
}

TEST(Targets, OfAPark) {  // guide 三(二)
  Application a = supported_park();
  park(a).previous_star = 3;
  const auto found = targets_of<ParkTargets>(a, 1'000'000.01_yuan);
  EXPECT_EQ(found.deducted, 1'000'000_yuan);
  EXPECT_EQ(found.at_star[0].pays, 0_yuan);
  EXPECT_EQ(found.at_star[1].pays, 1'000'000_yuan);
  EXPECT_EQ(found.at_star[2].pays, 2'000'000_yuan);
  EXPECT_EQ(found.star_for_amount, 5);
  EXPECT_EQ(targets_of<ParkTargets>(a, 1'000'000_yuan).star_for_amount, 4);
  EXPECT_EQ(targets_of<ParkTargets>(a, 2'000'000.01_yuan).star_for_amount, std::nullopt);
  EXPECT_EQ(targets_of<ParkTargets>(a).star_for_amount, std::nullopt);
  park(a).previous_star.reset();
  EXPECT_EQ(targets_of<ParkTargets>(a, 1_yuan).at_star[2].pays, std::nullopt);
  EXPECT_EQ(targets_of<ParkTargets>(a, 1_yuan).star_for_amount, std::nullopt);
}

TEST(Change, OneThatDoesNotFitTheTrackLeavesTheApplication) {
  const Application a = supported_park();
  EXPECT_EQ(with_change(a, AddInvestment{MoneyTotal{1_yuan}}), a);
  EXPECT_EQ(with_change(a, AddFees{MoneyTotal{1_yuan}}), a);
  EXPECT_EQ(with_change(a, ClaimSubdomains{1}), a);
  EXPECT_EQ(with_change(a, SetMetric{}), a);
  EXPECT_EQ(with_change(supported_platform(), RateStar{3}), supported_platform());
}

TEST(Change, LinesStayWithinWhatALineCanHoldAndHaveIdsOfTheirOwn) {
  Application a = supported_platform();
  platform(a).investment->front().id = "added-1";
  MoneyTotal amount{money_limit};
  amount.add(0.01_yuan);
  a = with_change(a, AddInvestment{amount});
  const auto& lines = *platform(a).investment;
  ASSERT_EQ(lines.size(), 5u);
  EXPECT_EQ(lines[3].amount, money_limit);
  EXPECT_EQ(lines[4].amount, 0.01_yuan);
  EXPECT_EQ(lines[3].id, "added-+1");
  EXPECT_EQ(lines[4].id, "added-+2");
}

}  // namespace
