// Ends of lists in what stands beside a verdict: the first line, item, category and star.
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/decision.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;

std::vector<std::string> warned(const Application& a) {
  std::vector<std::string> paths;
  for (const auto& warning : decide(a).warnings) paths.push_back(warning.path);
  return paths;
}
using Paths = std::vector<std::string>;

TEST(Edges, EveryLineWithoutADayOfPaymentIsWarnedOf) {
  Application p = supported_platform();
  for (auto& entry : *platform(p).investment) entry.paid_on.reset();
  EXPECT_EQ(warned(p), (Paths{"/platform/investment/0/paid_on", "/platform/investment/1/paid_on",
                              "/platform/investment/2/paid_on"}));
  Application c = supported_cloud();
  for (auto& entry : *cloud(c).fees) entry.paid_on.reset();
  EXPECT_EQ(warned(c), (Paths{"/cloud/fees/0/paid_on", "/cloud/fees/1/paid_on"}));
}

TEST(Edges, EveryItemWithoutAScoreIsWarnedOf) {
  Application a = supported_park();
  park(a).scores.emplace();
  Paths all;
  for (const auto& item : chengdu_2024.park.scorecard) {
    all.push_back("/park/scores/" + std::string(item.id));
  }
  EXPECT_EQ(warned(a), all);
}

TEST(Edges, EverySubtotalIsHeldAgainstItsItems) {
  Application a = supported_park();
  const Score one = Score::parse("1").value();
  auto& scores = park(a).scores.emplace();
  for (std::uint8_t i = 0; i < 30; ++i) scores.push_back({i, one});
  auto& subtotals = park(a).subtotals.emplace();
  Paths all;
  for (std::uint8_t c = 0; c < 5; ++c) {
    subtotals.push_back({c, one});  // every category has more than one item
    all.push_back("/park/subtotals/" + std::string(chengdu_2024.park.categories[c].id));
  }
  EXPECT_EQ(warned(a), all);
}

// Attachments 3 and 4: the three years, no more and no fewer.
TEST(Edges, EveryYearOfResultsIsAskedFor) {
  Application a = supported_platform();
  a.applicant.results.emplace();
  const auto years = [&a] {
    std::vector<std::int64_t> found;
    for (const auto& warning : decide(a).warnings) found.push_back(warning.figure);
    return found;
  };
  EXPECT_EQ(years(), (std::vector<std::int64_t>{2021, 2022, 2023}));
  a.applicant.results = {{{.year = 2021}, {.year = 2023}}};
  EXPECT_EQ(years(), (std::vector<std::int64_t>{2022}));
  a.track = supported_park().track;  // the form of parks asks for no results
  EXPECT_TRUE(years().empty());
}

TEST(Edges, Guide3_2_AStarThatIsNoUpgradePaysNothingWhateverWasReceived) {
  const Readings received{.top_up = TopUp::received};
  Application a = supported_park();
  park(a).previous_star = 4;
  park(a).previous_award = 500'000_yuan;
  EXPECT_EQ(decide(a, chengdu_2024, received).advice.at_star,
            (std::vector<StarAdvice>{{3, 0_yuan}, {4, 0_yuan}, {5, 2'500'000_yuan}}));
  park(a).previous_award.reset();
  EXPECT_EQ(decide(a, chengdu_2024, received).advice.at_star,
            (std::vector<StarAdvice>{{3, 0_yuan}, {4, 0_yuan}, {5, std::nullopt}}));
}

TEST(Edges, Guide1_3_WhatIsAlwaysRequiredIsMissedInEveryTrack) {
  for (const Application& a : {supported_platform(), supported_cloud(), supported_park()}) {
    Application without = a;
    without.materials.fill(Truth::no);
    std::vector<std::string_view> always;
    for (const auto& required : materials_of(chengdu_2024, a.direction())) {
      if (required.condition != MaterialCondition::always) continue;
      always.push_back(chengdu_2024.materials[required.material].id);
    }
    EXPECT_EQ(decide(without).materials.missing, always);
    EXPECT_EQ(decide(without).materials.complete, Truth::no);
    without.materials.fill(Truth::yes);
    EXPECT_EQ(decide(without).materials.complete, Truth::yes);
    EXPECT_EQ(decide(a).materials.complete, Truth::unknown);
  }
}

}  // namespace
