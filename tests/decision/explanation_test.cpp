// Explanations: what they say, in which words, and that what was given stays text.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/explanation/html.hpp>
#include <chengdu_subsidy/explanation/markdown.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

Explanation explained(const Application& a, const Readings& readings = {},
                      const Edition& edition = chengdu_2024) {
  return make_explanation(decide(a, edition, readings), a, edition);
}

std::string english(const Application& a, const Readings& readings = {},
                    const Edition& edition = chengdu_2024) {
  return render_text(explained(a, readings, edition), Languages::en);
}
std::string chinese(const Application& a, const Readings& readings = {}) {
  return render_text(explained(a, readings), Languages::zh);
}

const Step& step(const Explanation& e, StepKind kind) {
  for (const Step& entry : e.steps) {
    if (entry.kind == kind) return entry;
  }
  throw std::out_of_range("no such step");
}

TEST(Explanation, TheOutcomeStandsInASentence) {
  Application a = supported_platform();
  EXPECT_THAT(english(a), HasSubstr("Outcome: The application is supported. The subsidy is "
                                    "600,000.00 yuan (60 万元).\n"));
  EXPECT_THAT(chinese(a), HasSubstr("结论：符合支持条件，补助金额为600,000.00元（60万元）。\n"));
  a.conduct.good_credit = Truth::unknown;
  EXPECT_THAT(english(a), HasSubstr("The outcome is undetermined: 1 rule is open (1 for the "
                                    "applicant). The subsidy lies between 0.00 yuan and 600,000.00 "
                                    "yuan (60 万元).\n"));
  a.conduct.policy_compliance = Truth::unknown;
  EXPECT_THAT(english(a), HasSubstr("2 rules are open (1 for the applicant, 1 for the authority)"));
  EXPECT_THAT(chinese(a),
              HasSubstr("有2项条件未明确（待申报单位补充1项，待成都市经济和信息化局认定1项）。"
                        "补助金额在0.00元至600,000.00元（60万元）之间。\n"));
}

TEST(Explanation, WhatFailedIsNamedAtOnce) {
  Application a = supported_platform();
  platform(a).enterprises_served = 1;
  EXPECT_THAT(english(a),
              AllOf(HasSubstr("The application is not supported, and the subsidy is 0.00 yuan: 1 "
                              "rule is not met. The formula alone gives 600,000.00 yuan"),
                    HasSubstr("- Item 17 is not met: The platform serves at least 20 enterprises. "
                              "Observed: 1 enterprise.\n")));
  a.conduct.good_credit = Truth::no;
  EXPECT_THAT(english(a), HasSubstr("0.00 yuan: 2 rules are not met."));
  EXPECT_THAT(chinese(a), HasSubstr("· 第17项不符合：服务企业数量不少于20家。实际：1家。\n"));
}

TEST(Explanation, EveryLineIsAccountedFor) {
  Application a = supported_platform();
  platform(a).investment = {
      {line("S", InvestmentKind::software, 1'000'000_yuan, in_period, 900'000_yuan),
       line("T", InvestmentKind::software, 10_yuan, "2024-01-01"_date),
       line("H", InvestmentKind::hardware, 5_yuan, std::nullopt),
       line("Z", InvestmentKind::hardware, 7_yuan, in_period, 0_yuan)}};
  EXPECT_THAT(
      english(a),
      AllOf(
          HasSubstr("S (software, paid on 1 June 2023): claimed 1,000,000.00 yuan, audited "
                    "900,000.00 yuan, counted 900,000.00 yuan. The audit has cut 100,000.00 yuan. "
                    "The rest counts.\n"),
          HasSubstr("T (software, paid on 1 January 2024): claimed 10.00 yuan, counted 0.00 yuan. "
                    "Paid outside the recognised period (1 January 2023 to 31 December 2023) "
                    "[guide 一(三)2]; it does not count.\n"),
          HasSubstr("H (hardware, without a payment date): claimed 5.00 yuan, counted 5.00 yuan. "
                    "It counts in full. Without a date it is taken as paid in the recognised "
                    "period.\n"),
          HasSubstr("The audit has cut it to nothing.\n"),
          HasSubstr("Sum: claimed 1,000,022.00 yuan, counted 900,005.00 yuan.\n"),
          HasSubstr("Of 1,000,022.00 yuan claimed in all, 900,005.00 yuan are recognised and "
                    "100,017.00 yuan are not.\n")));
  const Explanation e = explained(a);
  EXPECT_EQ(e.lines[1].path, "/platform/investment/1");
  EXPECT_EQ(step(e, StepKind::base).lines, (std::vector<std::string>{"S", "H", "Z"}));
}

// guide 一(三) note: what labour is limited to, and how that comes about, under each reading.
TEST(Explanation, TheLimitOnLabourIsShownUnderEachReading) {
  Application a = supported_platform();
  platform(a).investment = {{line("S", InvestmentKind::software, 1'000'000_yuan),
                             line("R", InvestmentKind::labour, 3'000'000_yuan)}};
  using Pair = std::pair<std::string, std::string>;
  const auto labour = [&](LabourShare reading) {
    const Explanation e = explained(a, {.labour_share = reading});
    return Pair(step(e, StepKind::labour_limit).amount->to_string(),
                step(e, StepKind::labour_counted).amount->to_string());
  };
  EXPECT_EQ(labour(LabourShare::recognised), Pair("1000000", "1000000"));
  EXPECT_EQ(labour(LabourShare::declared), Pair("2000000", "2000000"));
  EXPECT_EQ(labour(LabourShare::condition), Pair("2000000", "0"));
  EXPECT_THAT(chinese(a), HasSubstr("人力投入上限：1,000,000.00元；软件、硬件投入 × 50% ÷ 50%，"
                                    "即认定投资额的50%〔申报指南一(三)注〕\n"));
}

// What the limit takes away stands below the lines, so that they add up to what is recognised.
TEST(Explanation, TheLimitOnLabourIsTakenOffBelowTheLines) {
  Application a = supported_platform();
  platform(a).investment = {{line("S", InvestmentKind::software, 1'000'000_yuan),
                             line("R", InvestmentKind::labour, 3'000'000_yuan)}};
  EXPECT_THAT(
      chinese(a),
      AllOf(HasSubstr("人力限额前纳入计算3,000,000.00元。人力投入合计超过上限，核减金额见下。"),
            HasSubstr("    合计：申报4,000,000.00元，人力限额前纳入计算4,000,000.00元。\n"
                      "    人力限额核减：−2,000,000.00元。\n"
                      "    认定合计：2,000,000.00元。\n"),
            HasSubstr("人力投入合计：2,000,000.00元，人力投入超过比例上限。\n")));
  EXPECT_THAT(render_markdown(explained(a), Languages::en),
              HasSubstr("| Eligible before the labour limit (yuan) |"));
  platform(a).investment->back().amount = 1'000'000_yuan;
  EXPECT_THAT(english(a), AllOf(HasSubstr("Sum: claimed 2,000,000.00 yuan, counted 2,000,000.00"),
                                Not(HasSubstr("Taken off"))));
}

// A refusal leaves nothing to be told later.
TEST(Explanation, ARatingBelowTheLowestStarPaysNothing) {
  Application a = supported_cloud();
  cloud(a).assessed_star = 0;
  EXPECT_THAT(chinese(a),
              AllOf(HasSubstr("计算所用星级：无；综合评定未达到最低星级"),
                    HasSubstr("最高金额：无；没有可用的星级"),
                    HasSubstr("没有可用的星级，不计算补助金额；补助金额为0.00元。\n"),
                    HasSubstr("实际：评定未达三星级、申请四星级。"), Not(HasSubstr("未定"))));
  EXPECT_THAT(english(a), AllOf(HasSubstr("Cap: none; no star counts"),
                                HasSubstr("No star counts, so nothing is calculated; the subsidy "
                                          "is 0.00 yuan.\n"),
                                HasSubstr("Observed: rated below 3 stars, applied for 4 stars.")));
  cloud(a).assessed_star.reset();
  cloud(a).applied_star.reset();
  a.conduct.good_credit = Truth::no;
  EXPECT_THAT(english(a), HasSubstr("As not every rule is met, the subsidy is 0.00 yuan; what the "
                                    "formula needs is not known, so nothing is calculated.\n"));
}

// guide 二(二): a star must be applied for as well, and needs its sub-domains.
TEST(Explanation, AStarPaysWhereItIsAppliedForToo) {
  Application a = supported_cloud();
  EXPECT_THAT(chinese(a), AllOf(HasSubstr("以下为申请并被评定为该星级、认定上云费用不变时的金额"),
                                HasSubstr("四星级（需4项子域）：300,000.00元。"),
                                HasSubstr("五星级（需6项子域，尚缺2项子域）：0.00元。")));
  EXPECT_THAT(english(a), HasSubstr("5 stars (6 sub-domains needed; 2 more to be claimed): 0.00"));
}

TEST(Explanation, WhatIsMissingIsNotTakenForGiven) {
  Application a = supported_cloud();
  cloud(a).subdomains.reset();
  cloud(a).deployment.reset();
  a.materials = {};
  EXPECT_THAT(chinese(a), AllOf(HasSubstr("实际：费用已填报，所申报子域未填报。"),
                                HasSubstr("就目前已知事实，各种理解不改变结论"),
                                HasSubstr("购买公有云服务的合同（申报指南二(三)4）（购买公有云"
                                          "服务的须提供）\n")));
  EXPECT_THAT(english(a),
              AllOf(HasSubstr("12. Not stated: "), HasSubstr(" (if the cloud is public)\n"),
                    HasSubstr("Check again once the facts are complete.\n")));
  cloud(a).deployment = Deployment::private_cloud;
  EXPECT_THAT(english(a), Not(HasSubstr("(if ")));
}

// notice 六(二) and 五(二): the district recommends, the bureau reviews.
TEST(Explanation, WhoAnswersIsNamedAsTheNoticeNamesThem) {
  Application a = supported_platform();
  a.recommendation = {};
  a.conduct.policy_compliance = Truth::unknown;
  EXPECT_THAT(chinese(a), AllOf(HasSubstr("由谁答复：区（市）县工业和信息化主管部门\n"),
                                HasSubstr("由谁答复：成都市经济和信息化局\n"),
                                HasSubstr("证明材料：项目推荐汇总表（通知六(二)）\n"),
                                HasSubstr("实际：是否推荐尚未填报。"),
                                HasSubstr("有2项条件未明确（待区（市）县主管部门推荐1项，待成都市"
                                          "经济和信息化局认定1项）。")));
  a.recommendation.recommended = Truth::yes;
  EXPECT_THAT(chinese(a), HasSubstr("实际：已推荐，推荐日期尚未填报。"));
  a.recommendation = {.on = "2024-04-28"_date};
  EXPECT_THAT(chinese(a), HasSubstr("实际：所填推荐日期为2024年4月28日，是否推荐尚未明确。"));
  a.recommendation.recommended = Truth::yes;
  EXPECT_THAT(english(a), HasSubstr("Observed: recommended on 28 April 2024."));
}

// guide 三(二): 分别给予…的奖励
TEST(Explanation, AParkIsAwarded) {
  Application a = supported_park();
  EXPECT_THAT(chinese(a), AllOf(HasSubstr("奖励金额为2,000,000.00元"), Not(HasSubstr("补助"))));
  EXPECT_THAT(english(a), HasSubstr("The award is 2,000,000.00 yuan"));
  park(a).applicant_role = ApplicantRole::other;
  EXPECT_THAT(chinese(a), HasSubstr("实际：申报主体类型为“其他”；园区属于工业和信息化类。"));
}

TEST(Explanation, TheOneRoundingSaysExactlyWhatItDropped) {
  Application a = supported_platform();
  platform(a).investment = {{line("S", InvestmentKind::software, 1'000'000.33_yuan)}};
  EXPECT_EQ(step(explained(a), StepKind::payable).amount->to_string(), "150000.0495");
  EXPECT_EQ(step(explained(a), StepKind::dropped).amount->to_string(), "0.0095");
  const Explanation up = explained(a, {.rounding = Rounding::half_up_to_fen});
  EXPECT_EQ(step(up, StepKind::added).amount->to_string(), "0.0005");
  const Explanation wan = explained(a, {.rounding = Rounding::down_to_wan});
  EXPECT_EQ(step(wan, StepKind::dropped).amount->to_string(), "0.0495");
  EXPECT_THAT(english(a), HasSubstr("Dropped by the rounding: 0.0095 yuan"));
}

TEST(Explanation, WordsAgreeInNumber) {
  Application a = supported_cloud();
  cloud(a).subdomains = subdomains({"base.compute.cloud_server"});
  EXPECT_THAT(english(a), HasSubstr("Observed: 1 sub-domain.\n"));
  a.conduct.good_credit = Truth::unknown;
  EXPECT_THAT(english(a), HasSubstr("1 question is open, but the outcome is decided. It no longer "
                                    "affects the subsidy.\n"));
  a.conduct.lawful_operation = Truth::unknown;
  EXPECT_THAT(english(a),
              HasSubstr("2 questions are open, but the outcome is decided. They no longer "
                        "affect the subsidy.\n"));
}

TEST(Explanation, AFormsFigureIsIn10000Yuan) {
  Application a = supported_cloud();
  cloud(a).declared_fees = 1'234'567.89_yuan;
  EXPECT_THAT(chinese(a), HasSubstr("申报表所填上云投入：123.456789万元（1,234,567.89元）\n"));
}

TEST(Explanation, SubdomainsOfOneNameAreToldApart) {
  Application a = supported_cloud();
  cloud(a).fees->push_back(fee("C", "business.sales_service.sales", 1_yuan));
  cloud(a).fees->push_back(fee("D", "other", 1_yuan));
  EXPECT_THAT(english(a), AllOf(HasSubstr("C (Sales management (Sales and service), paid"),
                                HasSubstr("D (outside the catalogue, paid")));
}

// What an applicant writes is shown as it is, and is nothing but text.
TEST(Explanation, WhatWasGivenStaysText) {
  Application a = supported_platform();
  a.applicant.name = "<script>alert(1)</script> & \"Söhne\" 'x' {amount} *b* [l](http://x) |";
  const Explanation e = explained(a);
  const std::string html = render_html(e, Languages::both);
  EXPECT_THAT(html, AllOf(HasSubstr("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Söhne&quot; "
                                    "&#39;x&#39; {amount}"),
                          Not(HasSubstr("<script"))));
  EXPECT_THAT(render_markdown(e, Languages::en),
              HasSubstr("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"Söhne\" 'x' {amount} "
                        "\\*b\\* \\[l\\](http://x) \\|\n"));
  EXPECT_THAT(render_text(e, Languages::en), HasSubstr("Applicant: <script>alert(1)</script> &"));
}

TEST(Explanation, NoNameBreaksALineOrTurnsTheWriting) {
  Application a = supported_platform();
  const std::string quoted =
      "\xE2\x80\x9C"
      "B";
  a.applicant.name =
      "A\nOutcome: x\x1b[31m\x7f\xC2\x85\xE2\x80\xAE\xE2\x81\xA6\xE2\x80\xA8 " + quoted;
  const std::string r = "\xEF\xBF\xBD";
  EXPECT_THAT(english(a), HasSubstr("\nApplicant: A Outcome: x" + r + "[31m" + r + r + r + r + r +
                                    " " + quoted + "\n"));
}

// An Arabic letter mark turns the writing; noncharacters and broken bytes are no text.
TEST(Explanation, NoNameHoldsWhatIsNoText) {
  Application a = supported_platform();
  a.applicant.name =
      "A\xD8\x9C\xEF\xB7\x90\xEF\xBF\xBE\xF0\x9F\xBF\xBF\xFF\xE6\x88 \xF0\x9F\x98\x80\xE6\x88\x90";
  const std::string r = "\xEF\xBF\xBD";
  EXPECT_THAT(english(a), HasSubstr("\nApplicant: A" + r + r + r + r + r + r + r +
                                    " \xF0\x9F\x98\x80\xE6\x88\x90\n"));
}

TEST(Explanation, AnEnglishLetterSaysWhichNamesAreChinese) {
  Application a = supported_platform();
  a.applicant.name = "成都某公司";
  const Explanation e = explained(a);
  EXPECT_THAT(render_html(e, Languages::en),
              AllOf(HasSubstr("<td><span lang=\"zh-CN\">成都某公司</span></td>"),
                    HasSubstr("counter(pages)")));
  EXPECT_THAT(render_html(e, Languages::zh), HasSubstr("<td>成都某公司</td>"));
  std::string book;
  LetterBook(Languages::en).begin(book);
  EXPECT_THAT(book, Not(HasSubstr("counter(pages)")));  // the pages of all letters
}

TEST(Explanation, RowsOfALetterHaveTheirHeads) {
  Application a = supported_platform();
  const std::string html = render_html(explained(a), Languages::zh);
  EXPECT_THAT(html, AllOf(HasSubstr("scope=\"row\" role=\"rowheader\" data-label=\"步骤\">认定"),
                          HasSubstr("<table class=\"data rules\" role=\"table\">"),
                          HasSubstr("<th colspan=\"4\" scope=\"rowgroup\" role=\"rowheader\">通知"
                                    "一</th>")));
}

TEST(Explanation, BothLanguagesStandSideBySide) {
  const Explanation e = explained(supported_park());
  const std::string text = render_text(e, Languages::both);
  EXPECT_THAT(text, HasSubstr("\n一、金额计算\n1. The amount\n"));
  EXPECT_THAT(text, HasSubstr("申报编号：T\nApplication: T\n"));
  EXPECT_THAT(render_markdown(e, Languages::both), HasSubstr("## 一、金额计算 / 1. The amount\n"));
  const std::string html = render_html(e, Languages::both);
  EXPECT_THAT(html, HasSubstr("<div class=\"pair\"><p lang=\"zh-CN\">"));
  EXPECT_THAT(html,
              HasSubstr("<span lang=\"zh-CN\">申报单位</span><span lang=\"en\">Applicant</span>"));
  EXPECT_THAT(html, HasSubstr(">2,000,000.00</td>"));  // a figure stands once
}

TEST(Explanation, WordsOfTheNoticeAreQuotedAboveTheirRules) {
  static constexpr std::array<Clause, 4> clauses{{
      {"c1",
       "notice 一",
       ClauseKind::computed,
       {"申报时间甲", "Period A"},
       "notice.window edition:/x"},
      {"c2",
       "notice 四(二)",
       ClauseKind::judged,
       {"依法经营", "lawful"},
       "conduct.lawful conduct.credit"},
      {"c3", "attachment 3", ClauseKind::computed, {"依法经营", "lawful"}, "conduct.lawful"},
      {"c4", "attachment 3", ClauseKind::procedure, {"程序", "procedure"}, "conduct.credit"},
  }};
  Edition edition = chengdu_2024;
  edition.clauses = clauses;
  const Application a = supported_park();
  const Explanation e = make_explanation(decide(a, edition), a, edition);
  ASSERT_EQ(e.rules[0].quotes.size(), 1U);
  EXPECT_EQ(e.rules[0].quotes[0].clause, "c1");
  EXPECT_EQ(e.rules[3].quotes.size(), 1U);  // the same words once, procedure not at all
  EXPECT_EQ(e.rules[4].quotes, e.rules[3].quotes);
  const std::string text = render_text(e, Languages::zh);
  EXPECT_THAT(text, HasSubstr("  〔通知一〕\n    “申报时间甲”\n    1. 符合："));
  EXPECT_EQ(text.find("“依法经营”"), text.rfind("“依法经营”"));
  EXPECT_THAT(render_markdown(e, Languages::en), HasSubstr("> “Period A”\n"));
  EXPECT_THAT(render_html(e, Languages::zh),
              HasSubstr("<tr class=\"quote\" role=\"row\"><td colspan=\"4\" "
                        "role=\"cell\">“申报时间甲”</td></tr>"));
  EXPECT_THAT(render_text(explained(a), Languages::zh), Not(HasSubstr("“依法经营”")));
}

TEST(Explanation, AnotherEditionsBaseIsNamed) {
  Edition edition = chengdu_2024;
  edition.platform.base.value = AmountBase::annual_service_revenue;
  Application a = supported_platform();
  platform(a).metrics.annual_service_revenue = 2'000'000_yuan;
  EXPECT_THAT(english(a, {}, edition),
              AllOf(HasSubstr("The subsidy is 15% of the recognised annual service revenue"),
                    HasSubstr("Annual service revenue: 2,000,000.00 yuan; as on the form"),
                    Not(HasSubstr("paid on"))));
}

TEST(Explanation, SectionsAreCountedAsTheyCome) {
  const Explanation e = explained(supported_park());
  EXPECT_EQ(e.sections.size(), 5U);  // nothing disallowed, nothing open, no warning
  EXPECT_THAT(render_text(e, Languages::en), HasSubstr("\n5. Materials\n"));
}

// One explanation, whatever it is rendered as, of whatever is missing.
TEST(Explanation, ABlankApplicationIsExplainedToo) {
  for (const auto& track : {Application{}.track, decltype(Application::track){CloudFacts{}},
                            decltype(Application::track){ParkFacts{}}}) {
    Application a;
    a.id = "B";
    a.track = track;
    const Explanation e = explained(a);
    for (const auto languages : {Languages::zh, Languages::en, Languages::both}) {
      for (const std::string& out :
           {render_text(e, languages), render_markdown(e, languages), render_html(e, languages)}) {
        EXPECT_THAT(out.substr(out.find("</style>") + 1), Not(HasSubstr("{")));
        EXPECT_TRUE(out.ends_with('\n'));
        EXPECT_FALSE(out.ends_with("\n\n"));
      }
    }
  }
}

TEST(Explanation, ExplainTakesOneLanguageOrBoth) {
  const Application a = supported_park();
  const Decision decision = decide(a);
  EXPECT_EQ(explain(decision, a, chengdu_2024, Language::en),
            explain(decision, a, chengdu_2024, Languages::en));
  EXPECT_EQ(explain(decision, a, chengdu_2024, Languages::both),
            render_text(explained(a), Languages::both));
}

}  // namespace
