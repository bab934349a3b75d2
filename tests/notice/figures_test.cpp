// Every figure of the edition beside the clause that it is said to come from: a clause that moves
// to another figure, or is misspelt, fails here.
#include <gtest/gtest.h>

#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <string>
#include <string_view>
#include <utility>

namespace {

using namespace chengdu_subsidy;

constexpr const Edition& e = chengdu_2024;

TEST(Figures, EachStandsBesideItsClause) {
  const std::pair<std::string_view, std::string_view> clauses[] = {
      {e.window.clause, "notice 一"},
      {e.recommend_by.clause, "notice 六(二)"},
      {e.built_by.clause, "notice 四(一)"},
      {e.recognised_period.clause, "guide 一(三)2, 二(二)"},
      {e.years_back.clause, "notice 四(二)"},
      {e.safety_grade.clause, "notice 四(二)"},
      {e.environment_grade.clause, "notice 四(二)"},
      {e.severity_clause, "State Council Decree No. 493, article 3"},
      {e.form.text_limit.clause, "attachments 3, 4, 5"},
      {e.form.first_result_year.clause, "attachments 3, 4"},
      {e.form.last_result_year.clause, "attachments 3, 4"},
      {e.form.typical_users.clause, "attachment 3"},
      {e.platform.base.clause, "guide 一(二)"},
      {e.platform.rate.clause, "guide 一(二)"},
      {e.platform.cap.clause, "guide 一(二)"},
      {e.platform.floor.clause, "notice 五(二)"},
      {e.platform.labour_share.clause, "guide 一(三) note"},
  };
  for (const auto& [found, expected] : clauses) EXPECT_EQ(found, expected);
}

// The table of the contract: each rule with its clause, in order.
TEST(Figures, EachRuleStandsInItsClause) {
  std::string found;
  for (const RuleText& rule : e.rules) {
    if (const auto metric = metric_of(rule.rule); metric && *metric != Metric::enterprises_served) {
      continue;  // no minimum of this edition
    }
    found += std::string(info(rule.rule).id) + " " + std::string(rule.clause) + "\n";
  }
  EXPECT_EQ(found,
            "notice.window notice 一\n"
            "notice.recommended notice 六(二)\n"
            "notice.built_by notice 四(一)\n"
            "conduct.lawful notice 四(二)\n"
            "conduct.credit notice 四(二)\n"
            "conduct.safety notice 四(二)\n"
            "conduct.environment notice 四(二)\n"
            "conduct.listings notice 四(二)\n"
            "conduct.policy notice 四(二)\n"
            "platform.in_city guide 一(一)\n"
            "platform.city_plan guide 一(一)\n"
            "platform.capability.device_access guide 一(一)\n"
            "platform.capability.app_development guide 一(一)\n"
            "platform.capability.knowledge_reuse guide 一(一)\n"
            "platform.capability.security guide 一(一)\n"
            "platform.service guide 一(一)\n"
            "platform.enterprises_served guide 一(一)\n"
            "platform.floor notice 五(二)\n"
            "cloud.benefit guide 二(一)\n"
            "cloud.star guide 二(二)\n"
            "cloud.subdomains guide 二(二)\n"
            "cloud.qualitative guide 二(二)\n"
            "cloud.one_off guide 二(二)\n"
            "cloud.fees guide 二(三) note\n"
            "park.applicant guide 三(一)2\n"
            "park.city_plan guide 三(一)1\n"
            "park.basics.infrastructure guide 三(一)1\n"
            "park.basics.operations guide 三(一)1\n"
            "park.basics.services guide 三(一)1\n"
            "park.basics.organisation guide 三(一)1\n"
            "park.basics.industry guide 三(一)1\n"
            "park.star guide 三(二)\n"
            "park.upgrade guide 三(二)\n");
}

// decided_by of the same table.
TEST(Figures, EachRuleIsDecidedByWhomTheContractSays) {
  std::string authority;
  for (const RuleInfo& rule : rule_table) {
    if (rule.decided_by == DecidedBy::authority) authority += std::string(rule.id) + " ";
  }
  EXPECT_EQ(authority,
            "notice.recommended conduct.policy platform.city_plan "
            "platform.capability.device_access platform.capability.app_development "
            "platform.capability.knowledge_reuse platform.capability.security platform.service "
            "cloud.benefit cloud.star cloud.qualitative park.city_plan "
            "park.basics.infrastructure park.basics.operations park.basics.services "
            "park.basics.organisation park.basics.industry park.star ");
}

TEST(Figures, EachRuleIsFoundByItsId) {
  for (const RuleInfo& rule : rule_table) EXPECT_EQ(find_rule(rule.id), rule.rule) << rule.id;
  EXPECT_EQ(find_rule("notice"), std::nullopt);
}

TEST(Figures, TheNamesOfTheEdition) {
  EXPECT_EQ(e.title.zh, "关于组织申报成都市2024年度工业互联网市级示范平台等3个项目的通知");
  EXPECT_EQ(e.issuer.zh, "成都市经济和信息化局");
  EXPECT_EQ(e.title.en,
            "Notice on applications for Chengdu's 2024 industrial-internet demonstration platforms "
            "and two other projects");
  EXPECT_EQ(e.issuer.en, "Chengdu Municipal Bureau of Economy and Information Technology");
  ASSERT_EQ(e.materials.size(), 15U);
}

}  // namespace
