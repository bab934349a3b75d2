// Each figure of the edition, held against the words of the notice: one that changes fails here.
#include <gtest/gtest.h>

#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <set>
#include <string>

namespace {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

constexpr const Edition& e = chengdu_2024;

// Audits notice-0.letterhead, notice-0.title, notice-8.signature, notice-8.date
TEST(Chengdu2024, TheNoticeItself) {
  EXPECT_EQ(e.id, "chengdu-2024");
  EXPECT_EQ(e.title.zh, "关于组织申报成都市2024年度工业互联网市级示范平台等3个项目的通知");
  EXPECT_EQ(e.issuer.zh, "成都市经济和信息化局");
  EXPECT_EQ(e.issued_on, "2024-03-31"_date);
}

// Audits notice-1.window
TEST(Chengdu2024, Notice1_TheWindow) {
  EXPECT_EQ(e.window.value.from, "2024-03-31"_date);
  EXPECT_EQ(e.window.value.until, "2024-05-06"_date);
  EXPECT_EQ(e.window.clause, "notice 一");
}

// Audits notice-4.1.built_by
TEST(Chengdu2024, Notice4_1_TheCutOff) {
  EXPECT_EQ(e.built_by.value, "2023-12-31"_date);
  EXPECT_EQ(e.built_by.clause, "notice 四(一)");
}

// Audits notice-4.2.years, notice-4.2.events
TEST(Chengdu2024, Notice4_2_ThreeYearsAndLargerAccidents) {
  EXPECT_EQ(e.years_back.value, 3);
  EXPECT_EQ(e.safety_grade.value, Severity::larger);
  EXPECT_EQ(e.environment_grade.value, Severity::larger);
}

// Audits notice-6.2.deadline
TEST(Chengdu2024, Notice6_2_TheRecommendation) {
  EXPECT_EQ(e.recommend_by.value, "2024-05-06"_date);
}

// Audits guide-1.3.2.period, guide-2.2.fees
TEST(Chengdu2024, Guide1_3_And_2_2_ThePreviousYear) {
  EXPECT_EQ(e.recognised_period.value.from, "2023-01-01"_date);
  EXPECT_EQ(e.recognised_period.value.until, "2023-12-31"_date);
}

// Audits notice-4.2.events
TEST(Chengdu2024, Decree493_3_TheSeverities) {
  ASSERT_EQ(e.severity.size(), 3U);
  const SeverityBounds expected[] = {{Severity::especially_major, 30, 100, 100'000'000_yuan},
                                     {Severity::major, 10, 50, 50'000'000_yuan},
                                     {Severity::larger, 3, 10, 10'000'000_yuan}};
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(e.severity[i], expected[i]) << i;
}

// Audits form-3.results.2021, form-3.results.2023, form-3.profile, form-3.overview,
// form-3.strengths, form-3.plan, form-3.typical_users.three, form-4.results.2021,
// form-4.results.2023, form-4.profile, form-4.situation, form-5.summary
TEST(Chengdu2024, Attachments3To5_TheForms) {
  EXPECT_EQ(e.form.text_limit.value, 300);
  EXPECT_EQ(e.form.first_result_year.value, 2021);
  EXPECT_EQ(e.form.last_result_year.value, 2023);
  EXPECT_EQ(e.form.typical_users.value, 3);
}

// Audits guide-1.1.enterprises_served, guide-1.2.base, guide-1.2.rate, guide-1.2.cap,
// guide-1.3.note.labour_share, notice-5.2.floor
TEST(Chengdu2024, Guide1_Platforms) {
  EXPECT_EQ(e.platform.base.value, AmountBase::investment);
  EXPECT_EQ(e.platform.rate.value, 0.15_rate);
  EXPECT_EQ(e.platform.cap.value, 5'000'000_yuan);
  EXPECT_EQ(e.platform.floor.value, 100'000_yuan);
  EXPECT_EQ(e.platform.floor.clause, "notice 五(二)");
  EXPECT_EQ(e.platform.labour_share.value, 0.5_rate);
  ASSERT_EQ(e.platform.minimums.size(), 1U);
  EXPECT_EQ(e.platform.minimums[0],
            (Minimum{Metric::enterprises_served, Comparison::at_least, 20, "guide 一(一)"}));
}

// Audits guide-2.2.star, guide-2.2.rates, guide-2.2.caps, guide-2.2.three.count,
// guide-2.2.four.count, guide-2.2.five.count
TEST(Chengdu2024, Guide2_2_CloudLevels) {
  const StarLevel expected[] = {{3, 2, 0.2_rate, 300'000_yuan, 0_yuan, "guide 二(二)"},
                                {4, 4, 0.3_rate, 500'000_yuan, 0_yuan, "guide 二(二)"},
                                {5, 6, 0.4_rate, 1'000'000_yuan, 0_yuan, "guide 二(二)"}};
  ASSERT_EQ(e.cloud.levels.size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(e.cloud.levels[i], expected[i]) << i;
}

// Audits guide-3.2.star, guide-3.2.awards
TEST(Chengdu2024, Guide3_2_ParkLevels) {
  const StarLevel expected[] = {{3, 0, 0_rate, 0_yuan, 1'000'000_yuan, "guide 三(二)"},
                                {4, 0, 0_rate, 0_yuan, 2'000'000_yuan, "guide 三(二)"},
                                {5, 0, 0_rate, 0_yuan, 3'000'000_yuan, "guide 三(二)"}};
  ASSERT_EQ(e.park.levels.size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(e.park.levels[i], expected[i]) << i;
}

// The lists themselves are held against the contract's files by the tests of the tool.
TEST(Chengdu2024, Guide2_2_TheCatalogue) {
  const auto& list = e.cloud.catalogue;
  ASSERT_EQ(list.size(), 67U);
  std::set<std::string_view> ids;
  std::size_t same_name = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    ids.insert(list[i].id);
    const std::string path = std::string(list[i].group.zh) + "/" + std::string(list[i].domain.zh) +
                             "/" + std::string(list[i].name.zh);
    EXPECT_EQ(find_subdomain(list, list[i].id), i);
    EXPECT_EQ(find_subdomain(list, path), i);
    EXPECT_EQ(find_subdomain(list, path + "/"), std::nullopt);
    if (e.cloud.first_of_name[i] != i) {
      ++same_name;
      EXPECT_EQ(list[i].name.zh, "销售管理");
    }
  }
  EXPECT_EQ(ids.size(), 67U);
  EXPECT_EQ(same_name, 1U);
}

TEST(Chengdu2024, Attachment5_TheScorecard) {
  ASSERT_EQ(e.park.scorecard.size(), 30U);
  ASSERT_EQ(e.park.categories.size(), 5U);
  const std::size_t counts[] = {5, 11, 5, 6, 3};
  std::size_t found[5] = {};
  for (const auto& item : e.park.scorecard) {
    ++found[item.category];
    EXPECT_TRUE(item.id.starts_with(e.park.categories[item.category].id)) << item.id;
  }
  for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(found[i], counts[i]);
}

std::string materials(Track track) {
  std::string text;
  for (const auto& required : materials_of(e, track)) {
    text += std::string(e.materials[required.material].id) + ":" +
            std::string(word(material_condition_words, required.condition).id) + ":" +
            std::string(required.clause) + "\n";
  }
  return text;
}

// Audits guide-1.3.1, guide-1.3.2.evidence, guide-1.3.3, guide-1.3.4, guide-1.3.5, guide-2.3.1,
// guide-2.3.2, guide-2.3.3, guide-2.3.4.*, guide-3.3.1, guide-3.3.2, guide-3.3.3, guide-3.3.4,
// guide-3.3.5.*
TEST(Chengdu2024, Guide1_3_2_3_3_3_TheMaterials) {
  EXPECT_EQ(materials(Track::platform),
            "application_form:always:guide 一(三)1\n"
            "investment_evidence:always:guide 一(三)2\n"
            "licence_and_id:always:guide 一(三)3\n"
            "service_evidence:always:guide 一(三)4\n"
            "implementation_report:always:guide 一(三)5\n");
  EXPECT_EQ(materials(Track::cloud),
            "application_form:always:guide 二(三)1\n"
            "licence_and_id:always:guide 二(三)2\n"
            "cloud_report:always:guide 二(三)3\n"
            "purchase_contracts:public:guide 二(三)4\n"
            "fund_statement:private_or_hybrid:guide 二(三)4\n"
            "payment_evidence:private_or_hybrid:guide 二(三)4\n"
            "screenshots:private_or_hybrid:guide 二(三)4\n");
  EXPECT_EQ(materials(Track::park),
            "application_form:always:guide 三(三)1\n"
            "licence_and_id:always:guide 三(三)2\n"
            "park_recognition:always:guide 三(三)3\n"
            "self_assessment:always:guide 三(三)4\n"
            "site_plan:always:guide 三(三)5\n"
            "basic_facts:always:guide 三(三)5\n"
            "industry_plan:always:guide 三(三)5\n");
}

TEST(Chengdu2024, EveryRuleHasItsClauseAndBothSentences) {
  ASSERT_EQ(e.rules.size(), rule_count);
  for (std::size_t i = 0; i < rule_count; ++i) {
    EXPECT_EQ(e.rules[i].rule, static_cast<Rule>(i));
    EXPECT_EQ(rule_table[i].rule, static_cast<Rule>(i));
    EXPECT_TRUE(e.rules[i].clause.starts_with("notice ") ||
                e.rules[i].clause.starts_with("guide "));
    EXPECT_GT(e.rules[i].requirement.zh.size(), 10U);
    EXPECT_GT(e.rules[i].requirement.en.size(), 10U);
  }
}

}  // namespace
