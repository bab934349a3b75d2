#pragma once
/// \file
/// Edition `chengdu-2024`: 关于组织申报成都市2024年度工业互联网市级示范平台等3个项目的通知, beside
/// the words that each figure comes from.

#include <array>
#include <chengdu_subsidy/notice/clauses_2024.hpp>
#include <chengdu_subsidy/notice/cloud_catalogue_2024.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/park_scorecard_2024.hpp>
#include <chengdu_subsidy/notice/rule_texts_2024.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace data {

using namespace literals;

// 生产安全事故报告和调查处理条例（国务院令第493号）第三条: 以上 includes the number itself.
inline constexpr std::array<SeverityBounds, 3> severity_2024{{
    {Severity::especially_major, 30, 100, 100'000'000_yuan},
    {Severity::major, 10, 50, 50'000'000_yuan},
    {Severity::larger, 3, 10, 10'000'000_yuan},
}};

// 服务企业数量不少于20家
inline constexpr std::array<Minimum, 1> platform_minimums_2024{{
    {Metric::enterprises_served, Comparison::at_least, 20, "guide 一(一)"},
}};

// 三星级、四星级、五星级…按上年度上云费用的20%、30%、40%给予最高一次性30万元、50万元、100万元;
// 至少实现任意2项、4项、6项子域
inline constexpr std::array<StarLevel, 3> cloud_levels_2024{{
    {3, 2, 0.2_rate, 300'000_yuan, 0_yuan, "guide 二(二)"},
    {4, 4, 0.3_rate, 500'000_yuan, 0_yuan, "guide 二(二)"},
    {5, 6, 0.4_rate, 1'000'000_yuan, 0_yuan, "guide 二(二)"},
}};

// 三星级、四星级、五星级的智慧园区，分别给予100万元、200万元、300万元的奖励
inline constexpr std::array<StarLevel, 3> park_levels_2024{{
    {3, 0, 0_rate, 0_yuan, 1'000'000_yuan, "guide 三(二)"},
    {4, 0, 0_rate, 0_yuan, 2'000'000_yuan, "guide 三(二)"},
    {5, 0, 0_rate, 0_yuan, 3'000'000_yuan, "guide 三(二)"},
}};

inline constexpr std::array<Material, 15> materials_2024{{
    {"application_form", {"事项申报表", "application form"}},
    {"investment_evidence",
     {"平台投资证明（合同、项目清单、发票、银行付款凭证等）",
      "evidence of the investment (contracts, list of items, invoices, bank payments)"}},
    {"licence_and_id",
     {"营业执照等证照和法定代表人身份证扫描件（加盖鲜章）",
      "business licence and the legal representative's identity card, scanned and sealed"}},
    {"service_evidence", {"服务企业数量证明材料", "evidence of the number of enterprises served"}},
    {"implementation_report",
     {"平台实施情况（建设方案、实施进展、取得成效等）",
      "report on the platform (plan, progress, results)"}},
    {"cloud_report",
     {"企业上云情况（背景、方案、成效等）",
      "report on going to the cloud (background, scheme, results)"}},
    {"purchase_contracts",
     {"购买公有云服务的合同", "contracts for the purchase of public cloud services"}},
    {"fund_statement", {"资金使用情况明细表", "itemised statement of the use of funds"}},
    {"payment_evidence",
     {"投入证明材料（发票、银行付款凭证等）", "evidence of payment (invoices, bank payments)"}},
    {"screenshots", {"系统截图等佐证材料", "screenshots of the system and the like"}},
    {"park_recognition",
     {"区级（含）以上对独立园区的认定资料",
      "recognition of the independent park by the district or above"}},
    {"self_assessment",
     {"按评分细则的自评打分及印证资料",
      "self-assessment by the scoring guideline, with supporting documents"}},
    {"site_plan", {"园区规划方案总平面图", "general site plan of the park"}},
    {"basic_facts",
     {"园区占地面积、四至边界、规划建设等基本情况",
      "the park's area, boundaries, planning and construction"}},
    {"industry_plan",
     {"园区产业发展规划和目标定位", "the park's industrial development plan and goals"}},
}};

/// The position of a material; a name that the list lacks fails to compile.
consteval std::uint8_t material_2024(std::string_view id) {
  return static_cast<std::uint8_t>(
      find_entry(std::span<const Material>{materials_2024}, id).value());
}

inline constexpr std::array<MaterialRequirement, 5> platform_materials_2024{{
    {material_2024("application_form"), MaterialCondition::always, "guide 一(三)1"},
    {material_2024("investment_evidence"), MaterialCondition::always, "guide 一(三)2"},
    {material_2024("licence_and_id"), MaterialCondition::always, "guide 一(三)3"},
    {material_2024("service_evidence"), MaterialCondition::always, "guide 一(三)4"},
    {material_2024("implementation_report"), MaterialCondition::always, "guide 一(三)5"},
}};

inline constexpr std::array<MaterialRequirement, 7> cloud_materials_2024{{
    {material_2024("application_form"), MaterialCondition::always, "guide 二(三)1"},
    {material_2024("licence_and_id"), MaterialCondition::always, "guide 二(三)2"},
    {material_2024("cloud_report"), MaterialCondition::always, "guide 二(三)3"},
    {material_2024("purchase_contracts"), MaterialCondition::public_cloud, "guide 二(三)4"},
    {material_2024("fund_statement"), MaterialCondition::private_or_hybrid, "guide 二(三)4"},
    {material_2024("payment_evidence"), MaterialCondition::private_or_hybrid, "guide 二(三)4"},
    {material_2024("screenshots"), MaterialCondition::private_or_hybrid, "guide 二(三)4"},
}};

inline constexpr std::array<MaterialRequirement, 7> park_materials_2024{{
    {material_2024("application_form"), MaterialCondition::always, "guide 三(三)1"},
    {material_2024("licence_and_id"), MaterialCondition::always, "guide 三(三)2"},
    {material_2024("park_recognition"), MaterialCondition::always, "guide 三(三)3"},
    {material_2024("self_assessment"), MaterialCondition::always, "guide 三(三)4"},
    {material_2024("site_plan"), MaterialCondition::always, "guide 三(三)5"},
    {material_2024("basic_facts"), MaterialCondition::always, "guide 三(三)5"},
    {material_2024("industry_plan"), MaterialCondition::always, "guide 三(三)5"},
}};

consteval Edition make_chengdu_2024() {
  Edition edition;
  edition.id = "chengdu-2024";
  edition.title = {"关于组织申报成都市2024年度工业互联网市级示范平台等3个项目的通知",
                   "Notice on applications for Chengdu's 2024 industrial-internet demonstration "
                   "platforms and two other projects"};
  edition.issuer = {"成都市经济和信息化局",
                    "Chengdu Municipal Bureau of Economy and Information Technology"};
  edition.issued_on = "2024-03-31"_date;
  // Of the text as the tests keep it, tests/data/notice/notice-2024.zh.txt.
  edition.notice_sha256 = "42fc29a77cdebe31712414b4f56e4bb3f08f9f8947dcc758beb62902e9000d5a";

  // 2024年3月31日—2024年5月6日
  edition.window = {{"2024-03-31"_date, "2024-05-06"_date}, "notice 一"};
  // 于2024年5月6日前完成提交
  edition.recommend_by = {"2024-05-06"_date, "notice 六(二)"};
  // 2023年12月31日前已建成的项目
  edition.built_by = {"2023-12-31"_date, "notice 四(一)"};
  // 上一自然年平台投资; 上年度上云费用
  edition.recognised_period = {{"2023-01-01"_date, "2023-12-31"_date}, "guide 一(三)2, 二(二)"};
  // 近三年…未发生较大及以上安全事故、突发环境事件等
  edition.years_back = {3, "notice 四(二)"};
  edition.safety_grade = {Severity::larger, "notice 四(二)"};
  edition.environment_grade = {Severity::larger, "notice 四(二)"};
  edition.severity_clause = "State Council Decree No. 493, article 3";
  edition.severity = severity_2024;

  // 300字以内; 2021年度, 2022年度, 2023年度; 列举不少于三家典型应用企业名称
  edition.form.text_limit = {300, "attachments 3, 4, 5"};
  edition.form.first_result_year = {2021, "attachments 3, 4"};
  edition.form.last_result_year = {2023, "attachments 3, 4"};
  edition.form.typical_users = {3, "attachment 3"};

  // 按项目投资额…的15%给予最高500万元补助
  edition.platform.base = {AmountBase::investment, "guide 一(二)"};
  edition.platform.rate = {0.15_rate, "guide 一(二)"};
  edition.platform.cap = {5'000'000_yuan, "guide 一(二)"};
  // 认定补助金额低于10万元的项目，不纳入支持范围
  edition.platform.floor = {100'000_yuan, "notice 五(二)"};
  // 人力投入…不超过项目总投入的50%
  edition.platform.labour_share = {0.5_rate, "guide 一(三) note"};
  edition.platform.minimums = platform_minimums_2024;
  edition.platform.materials = platform_materials_2024;

  edition.cloud.levels = cloud_levels_2024;
  edition.cloud.catalogue = cloud_catalogue_2024;
  edition.cloud.first_of_name = cloud_first_of_name_2024;
  edition.cloud.materials = cloud_materials_2024;

  edition.park.levels = park_levels_2024;
  edition.park.categories = park_categories_2024;
  edition.park.scorecard = park_scorecard_2024;
  edition.park.materials = park_materials_2024;

  edition.materials = materials_2024;
  edition.rules = rule_texts_2024;
  edition.clauses = notice_clauses_2024;
  return edition;
}

}  // namespace data

/// The 2024 edition, the default of every function that takes one.
inline constexpr Edition chengdu_2024 = data::make_chengdu_2024();

}  // namespace v1
}  // namespace chengdu_subsidy
