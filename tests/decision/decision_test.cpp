// What stands beside a verdict: calculation, disallowed money, materials, warnings, advice, words.
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/decision.hpp>
#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/decision/open_field.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;
using enum DisallowedReason;

std::string text(const std::vector<Disallowed>& list) {
  std::string out;
  for (const auto& entry : list) {
    out += entry.line.value_or("-") + " " + entry.amount.to_string(2) + " " +
           std::string(word(disallowed_reason_words, entry.reason).id) + "\n";
  }
  return out;
}

TEST(Disallowed, PlatformLinesAndLabour) {
  Application a = supported_platform();
  platform(a).investment = {
      {line("S", InvestmentKind::software, 100_yuan, "2023-01-01"_date, 90_yuan),
       line("T", InvestmentKind::software, 50_yuan, "2024-01-01"_date, 40_yuan),
       line("Z", InvestmentKind::software, 0_yuan, "2024-01-01"_date),
       line("R", InvestmentKind::labour, 200.01_yuan)}};
  EXPECT_EQ(text(decide(a).disallowed),
            "S 10.00 audit_reduction\nT 10.00 audit_reduction\nT 40.00 outside_period\n"
            "- 110.01 labour_over_share\n");
  // Half of an odd number of fen is said in three decimals.
  const Readings declared{.labour_share = LabourShare::declared};
  EXPECT_EQ(text(decide(a, chengdu_2024, declared).disallowed),
            "S 10.00 audit_reduction\nT 10.00 audit_reduction\nT 40.00 outside_period\n"
            "- 55.005 labour_over_share\n");
  platform(a).investment.reset();
  EXPECT_TRUE(decide(a).disallowed.empty());
}

TEST(Disallowed, CloudLinesAsSoonAsTheReasonIsKnown) {
  Application a = supported_cloud();
  cloud(a).fees = {{fee("A", "base.network.cdn", 10_yuan), fee("B", "other", 20_yuan),
                    fee("C", "other", 30_yuan, "2022-01-01"_date),
                    fee("D", "base.compute.cloud_server", 40_yuan, {}, 39_yuan)}};
  EXPECT_EQ(text(decide(a).disallowed),
            "A 10.00 subdomain_not_claimed\nB 20.00 not_in_catalogue\nC 30.00 outside_period\n"
            "D 1.00 audit_reduction\n");
  cloud(a).subdomains.reset();
  EXPECT_EQ(text(decide(a).disallowed),
            "B 20.00 not_in_catalogue\nC 30.00 outside_period\nD 1.00 audit_reduction\n");
  cloud(a).subdomains.emplace();
  cloud(a).applied_star.reset();
  EXPECT_EQ(text(decide(a, chengdu_2024, {.fee_scope = FeeScope::required}).disallowed),
            "A 10.00 subdomain_not_claimed\nB 20.00 not_in_catalogue\nC 30.00 outside_period\n"
            "D 1.00 audit_reduction\nD 39.00 subdomain_not_claimed\n");
}

TEST(Calculation, EachMemberAsSoonAsItIsKnown) {
  Application a = supported_cloud();
  const auto share = [&] { return std::get<ShareCalculation>(decide(a).calculation); };
  EXPECT_EQ(share().recognised_base->to_string(), "1000000");
  EXPECT_EQ(share().uncapped->to_string(), "300000");
  EXPECT_EQ(share().binding, Binding::rate);
  // At the cap exactly it is the rate that gives the amount.
  cloud(a).applied_star = cloud(a).assessed_star = 3;
  cloud(a).fees->push_back(fee("C", "base.storage.database", 500'000_yuan));
  EXPECT_EQ(share().uncapped, exact(*share().cap));
  EXPECT_EQ(share().binding, Binding::rate);
  cloud(a).applied_star = cloud(a).assessed_star = 4;
  cloud(a).fees->back().amount = 666'666.67_yuan;
  EXPECT_EQ(share().uncapped->to_string(), "500000.001");
  EXPECT_EQ(share().binding, Binding::cap);
  cloud(a).applied_star = cloud(a).assessed_star = std::nullopt;
  EXPECT_EQ(share().recognised_base->to_string(), "1666666.67");
  EXPECT_EQ(share().rate, std::nullopt);
  EXPECT_EQ(share().uncapped, std::nullopt);
  cloud(a).fees.reset();
  cloud(a).applied_star = 3;
  EXPECT_EQ(share().recognised_base, std::nullopt);
  EXPECT_EQ(share().rate, 0.2_rate);
  EXPECT_EQ(share().binding, std::nullopt);

  Application k = supported_park();
  park(k).assessed_star.reset();
  park(k).previous_star = 4;
  const auto award = std::get<AwardCalculation>(decide(k).calculation);
  EXPECT_EQ(award.star, std::nullopt);
  EXPECT_EQ(award.award, std::nullopt);
  EXPECT_EQ(award.deducted, 2'000'000_yuan);
}

// Audits guide-2.3.1, guide-2.3.2, guide-2.3.3, guide-2.3.4.*
TEST(Materials, Guide1_3_2_3_3_3) {
  Application a = supported_cloud();
  const auto set = [&](std::string_view id, Truth truth) {
    a.materials[find_entry(chengdu_2024.materials, id).value()] = truth;
  };
  for (const auto* id : {"application_form", "licence_and_id", "cloud_report"}) set(id, Truth::yes);
  using Ids = std::vector<std::string_view>;
  EXPECT_EQ(decide(a).materials.unknown,
            (Ids{"purchase_contracts", "fund_statement", "payment_evidence", "screenshots"}));
  cloud(a).deployment = Deployment::public_cloud;
  EXPECT_EQ(decide(a).materials.unknown, (Ids{"purchase_contracts"}));
  set("purchase_contracts", Truth::no);
  EXPECT_EQ(decide(a).materials.complete, Truth::no);
  EXPECT_EQ(decide(a).materials.missing, (Ids{"purchase_contracts"}));
  set("purchase_contracts", Truth::yes);
  EXPECT_EQ(decide(a).materials.complete, Truth::yes);
  for (const auto which : {Deployment::private_cloud, Deployment::hybrid_cloud}) {
    cloud(a).deployment = which;
    EXPECT_EQ(decide(a).materials.unknown,
              (Ids{"fund_statement", "payment_evidence", "screenshots"}));
  }
  // With the deployment unknown a conditional one that is not there may not be needed.
  cloud(a).deployment.reset();
  set("screenshots", Truth::no);
  EXPECT_EQ(decide(a).materials.unknown,
            (Ids{"fund_statement", "payment_evidence", "screenshots"}));
  EXPECT_EQ(decide(a).outcome, Outcome::supported);
}

std::string codes(const Application& a) {
  std::string out;
  for (const auto& warning : decide(a).warnings) {
    out += std::string(word(warning_words, warning.code).id) + " " + warning.path + "\n";
  }
  return out;
}

TEST(Warnings, OnlyWhatIsGivenIsChecked) {
  for (const Application& a : {supported_platform(), supported_cloud(), supported_park()}) {
    EXPECT_EQ(codes(a), "");
  }
}

// Audits form-3.profile, form-3.overview, form-3.strengths, form-3.plan, form-3.results.2021,
// form-3.results.2023, form-3.typical_users.three, form-3.investment, form-3.undertaking.signature
TEST(Warnings, AllOfAPlatformInOrder) {
  Application a = supported_platform();
  a.applicant.uscc = "91510100MA9X00010X";
  const std::string limit(300, 'x');
  a.applicant.profile = limit + "x";
  platform(a).overview = limit;
  std::string chinese;
  for (int i = 0; i < 301; ++i) chinese += "字";
  platform(a).plan = chinese;
  platform(a).strengths = chinese.substr(3);  // 300 characters in 900 bytes
  a.applicant.results = {{{.year = 2022}, {.year = 2020}}};
  platform(a).typical_users.emplace(2);
  (*platform(a).investment)[1].paid_on.reset();
  platform(a).investment->push_back(line("O", InvestmentKind::software, 5_yuan, "2022-01-01"_date));
  platform(a).declared_investment = 4'000'000.01_yuan;
  a.undertaking.is_signed = Truth::no;
  EXPECT_EQ(codes(a),
            "uscc_check /applicant/uscc\n"
            "text_over_300 /applicant/profile\n"
            "text_over_300 /platform/plan\n"
            "results_missing /applicant/results\n"
            "results_missing /applicant/results\n"
            "typical_users_below_3 /platform/typical_users\n"
            "paid_on_missing /platform/investment/1/paid_on\n"
            "declared_mismatch /platform/declared_investment\n"
            "undertaking_unsigned /undertaking/signed\n");
  platform(a).declared_investment = 4'000'000_yuan;
  platform(a).typical_users.emplace(3);
  EXPECT_EQ(codes(a).find("declared_mismatch"), std::string::npos);
  EXPECT_EQ(codes(a).find("typical_users"), std::string::npos);
  EXPECT_EQ(decide(a).warnings.at(3).message(Language::en),
            "The operating results lack the year 2021; please add it.");
}

// Audits form-5.scores.*
TEST(Warnings, TheScorecardOfAPark) {
  Application a = supported_park();
  const auto score = [](std::string_view text) { return Score::parse(text).value(); };
  auto& scores = park(a).scores.emplace();
  for (std::uint8_t i = 0; i < 30; ++i) scores.push_back({i, score("1.25")});
  EXPECT_EQ(codes(a), "");
  park(a).total = score("37.5");  // 30 × 1.25
  EXPECT_EQ(codes(a), "");
  park(a).total = score("37.51");
  EXPECT_EQ(codes(a), "total_mismatch /park/total\n");
  // All five subtotals come before the items.
  auto& subtotals = park(a).subtotals.emplace();
  const char* sums[] = {"6.25", "13.75", "6.25", "7.5", "3.76"};
  for (std::uint8_t i = 0; i < 5; ++i) subtotals.push_back({i, score(sums[i])});
  EXPECT_EQ(codes(a), "subtotal_mismatch /park/subtotals/industry\n");
  scores.erase(scores.begin() + 7);
  EXPECT_EQ(codes(a),
            "score_missing /park/scores/operations.building\n"
            "subtotal_mismatch /park/subtotals/industry\n");
}

TEST(Warnings, CompletedBeforeStarted) {
  Application a = supported_cloud();
  cloud(a).started_on = "2023-10-01"_date;
  EXPECT_EQ(codes(a), "");
  cloud(a).started_on = "2023-10-02"_date;
  EXPECT_EQ(codes(a), "completed_before_start /cloud/completed_on\n");
}

TEST(Uscc, Gb32100) {
  EXPECT_TRUE(is_valid_uscc("91350100M000100Y43"));
  EXPECT_FALSE(is_valid_uscc("91350100M000100Y44"));
  EXPECT_FALSE(is_valid_uscc("91350100M000100Y4"));
  EXPECT_FALSE(is_valid_uscc("91350100M000100y43"));
  EXPECT_FALSE(is_valid_uscc("91350100M000100I43"));
  EXPECT_FALSE(is_valid_uscc("913501-0M000100Y43"));
}

TEST(Advice, WhatEachStarWouldPay) {
  Application a = supported_cloud();
  EXPECT_EQ(decide(a).advice.attainable_star, 4);
  EXPECT_EQ(decide(a).advice.at_star,
            (std::vector<StarAdvice>{{3, 200'000_yuan}, {4, 300'000_yuan}, {5, 0_yuan}}));
  cloud(a).subdomains = subdomains({"base.network.cdn"});
  EXPECT_EQ(decide(a).advice.attainable_star, 0);
  cloud(a).subdomains.reset();
  EXPECT_EQ(decide(a).advice.attainable_star, std::nullopt);
  EXPECT_EQ(decide(a).advice.at_star[1].pays, std::nullopt);
  cloud(a).fees.emplace();
  EXPECT_EQ(decide(a).advice.at_star[1].pays, 0_yuan);

  Application k = supported_park();
  park(k).previous_star = 3;
  EXPECT_EQ(decide(k).advice.at_star,
            (std::vector<StarAdvice>{{3, 0_yuan}, {4, 1'000'000_yuan}, {5, 2'000'000_yuan}}));
  EXPECT_TRUE(decide(supported_platform()).advice.at_star.empty());
}

TEST(Findings, EveryRuleOnceInOrderAndAsManyAsTheBufferHolds) {
  const Application a = supported_platform();
  const Verdict verdict = evaluate(a);
  Finding all[max_findings];
  EXPECT_EQ(write_findings(verdict, Track::platform, all), 18U);
  EXPECT_EQ(write_findings(evaluate(supported_cloud()), Track::cloud, all), 15U);
  EXPECT_EQ(write_findings(evaluate(supported_park()), Track::park, all), 18U);
  Finding few[4];
  EXPECT_EQ(write_findings(verdict, Track::platform, few), 4U);
  EXPECT_EQ(few[3].rule, Rule::conduct_lawful);
  const Decision decision = decide(a);
  for (std::size_t i = 1; i < decision.findings.size(); ++i) {
    EXPECT_LT(decision.findings[i - 1].rule, decision.findings[i].rule);
  }
}

TEST(Words, NoneIsLeftOutInAnyStatusOrLanguage) {
  std::vector<Application> all{supported_platform(), supported_cloud(), supported_park()};
  for (const auto& track :
       {decltype(Application::track){PlatformFacts{}}, {CloudFacts{}}, {ParkFacts{}}}) {
    Application blank;
    blank.id = "B";
    blank.track = track;
    all.push_back(blank);
  }
  for (const Application& a : all) {
    const Decision decision = decide(a);
    for (const auto& finding : decision.findings) {
      EXPECT_EQ(finding.zh.find('{'), std::string::npos) << finding.zh;
      EXPECT_EQ(finding.en.find('{'), std::string::npos) << finding.en;
      EXPECT_TRUE(finding.zh.ends_with("。"));
      EXPECT_TRUE(finding.en.ends_with("."));
      EXPECT_TRUE(finding.required.has_value());
      if (finding.status == Status::unknown || finding.status == Status::pending) {
        EXPECT_TRUE(open_field(finding.rule, a).starts_with("/"));
      }
    }
    for (const auto language : {Language::zh, Language::en}) {
      const std::string explained = explain(decision, a, chengdu_2024, language);
      EXPECT_EQ(explained.find('{'), std::string::npos);
      EXPECT_NE(explained.find(word(outcome_words, decision.outcome).label.in(language)),
                std::string::npos);
    }
  }
}

TEST(OpenField, NamesTheFactThatIsMissing) {
  Application a = supported_park();
  park(a).industrial = Truth::unknown;
  EXPECT_EQ(open_field(Rule::park_applicant, a), "/park/industrial");
  park(a).applicant_role.reset();
  EXPECT_EQ(open_field(Rule::park_applicant, a), "/park/applicant_role");
  a.conduct.listings = {{{.list = BlackList::environmental_bad}}};
  a.submitted_on.reset();
  EXPECT_EQ(open_field(Rule::conduct_listings, a), "/submitted_on");
  Application c = supported_cloud();
  cloud(c).applied_star.reset();
  EXPECT_EQ(open_field(Rule::cloud_star, c), "/cloud/applied_star");
  cloud(c).assessed_star.reset();
  EXPECT_EQ(open_field(Rule::cloud_star, c), "/cloud/assessed_star");
}

}  // namespace
