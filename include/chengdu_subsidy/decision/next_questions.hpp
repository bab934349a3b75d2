#pragma once
/// \file
/// How a missing fact is asked for: the question, who answers it, and what proves the answer.

#include <array>
#include <chengdu_subsidy/notice/text.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// A fact that an open rule may wait for, and how it is asked for.
struct FactQuestion {
  std::string_view field;  ///< JSON Pointer; `*` stands for a position in a list
  DecidedBy answered_by;
  /// Ids of the materials that may prove the answer. Those that the edition does not ask of the
  /// track, or not of its deployment, are passed over.
  std::array<std::string_view, 3> materials;
  /// With `{window}`, `{recommend_by}`, `{cutoff}`, `{period}`, `{years}` from the edition, and
  /// `{on}` for the day of the event asked about.
  Text question;
};

inline constexpr DecidedBy by_applicant = DecidedBy::fact;
inline constexpr DecidedBy by_authority = DecidedBy::authority;

inline constexpr std::array<FactQuestion, 49> fact_questions{{
    {"/submitted_on",
     by_applicant,
     {"application_form"},
     {"申报单位于哪一天提交申报？（申报时间为{window}）",
      "On which day was the application submitted? (The application period is {window}.)"}},
    {"/recommendation/recommended",
     by_authority,
     {},
     {"区（市）县主管部门审查后是否推荐该项目？",
      "Does the district's competent department recommend the project after its examination?"}},
    {"/recommendation/on",
     by_authority,
     {},
     {"区（市）县主管部门于哪一天提交推荐？（截止日为{recommend_by}）",
      "On which day did the district's competent department submit its recommendation? (The last "
      "day is {recommend_by}.)"}},
    {"/platform/built_on",
     by_applicant,
     {"implementation_report"},
     {"平台项目于哪一天建成？（截止日为{cutoff}）",
      "On which day was the platform built? (The cut-off day is {cutoff}.)"}},
    {"/cloud/completed_on",
     by_applicant,
     {"cloud_report"},
     {"上云项目于哪一天建成？（截止日为{cutoff}）",
      "On which day was the cloud project built? (The cut-off day is {cutoff}.)"}},
    {"/park/completed_on",
     by_applicant,
     {"basic_facts"},
     {"智慧园区项目于哪一天建成？（截止日为{cutoff}）",
      "On which day was the smart-park project built? (The cut-off day is {cutoff}.)"}},
    {"/conduct/lawful_operation",
     by_applicant,
     {"licence_and_id"},
     {"申报单位是否依法经营？", "Does the applicant operate lawfully?"}},
    {"/conduct/good_credit",
     by_applicant,
     {"application_form"},
     {"申报单位近{years}信用是否良好？",
      "Has the applicant's credit been good over the last {years}?"}},
    {"/conduct/safety_accidents",
     by_applicant,
     {"application_form"},
     {"近{years}发生过哪些安全事故？请逐起列明日期、等级（或死亡人数、重伤人数和直接经济损失）；"
      "没有的，请注明没有。",
      "Which work-safety accidents have occurred in the last {years}? Please list each with its "
      "day and its severity (or its deaths, serious injuries and direct loss); if there were none, "
      "please say so."}},
    {"/conduct/safety_accidents/*/severity",
     by_applicant,
     {"application_form"},
     {"{on}的安全事故属于哪一等级？也可以填齐死亡人数、重伤人数和直接经济损失。",
      "Of which severity was the work-safety accident of {on}? Its deaths, serious injuries and "
      "direct loss together answer this, too."}},
    {"/conduct/environmental_incidents",
     by_applicant,
     {"application_form"},
     {"近{years}发生过哪些突发环境事件？请逐起列明日期和等级；没有的，请注明没有。",
      "Which environmental incidents have occurred in the last {years}? Please list each with its "
      "day and its severity; if there were none, please say so."}},
    {"/conduct/environmental_incidents/*/severity",
     by_applicant,
     {"application_form"},
     {"{on}的突发环境事件属于哪一等级？",
      "Of which severity was the environmental incident of {on}?"}},
    {"/conduct/listings",
     by_applicant,
     {"application_form"},
     {"申报单位曾被列入哪些严重违法失信名单、安全生产严重失信名单或环境信用评价“不良企业”？"
      "请列明起止日期；没有的，请注明没有。",
      "On which lists of serious violations of law and dishonesty, of serious dishonesty in work "
      "safety or of environmental “bad enterprises” has the applicant stood? Please give the dates "
      "of each; if on none, please say so."}},
    {"/conduct/policy_compliance",
     by_authority,
     {"application_form"},
     {"项目是否符合成都产业发展政策和安全、环保、节能、消防、统计等法律规定？",
      "Does the project conform to Chengdu's industrial policy and to the law on safety, "
      "environmental protection, energy saving, fire protection, statistics and the like?"}},

    {"/platform/operated_in_city",
     by_applicant,
     {"implementation_report"},
     {"平台是否在市域内建设、部署和运营？",
      "Is the platform built, deployed and operated in the city?"}},
    {"/platform/fits_city_plan",
     by_authority,
     {"implementation_report"},
     {"平台布局是否符合全市统一规划？", "Does the platform fit the city's overall plan?"}},
    {"/platform/capabilities/device_access",
     by_authority,
     {"implementation_report"},
     {"平台是否具有较强的工业设备规模接入能力？",
      "Is the platform strong in connecting industrial equipment at scale?"}},
    {"/platform/capabilities/app_development",
     by_authority,
     {"implementation_report"},
     {"平台是否具有较强的应用开发支持能力？",
      "Is the platform strong in supporting application development?"}},
    {"/platform/capabilities/knowledge_reuse",
     by_authority,
     {"implementation_report"},
     {"平台是否具有较强的工业知识经验沉淀、转化与复用能力？",
      "Is the platform strong in gathering, converting and reusing industrial knowledge?"}},
    {"/platform/capabilities/security",
     by_authority,
     {"implementation_report"},
     {"平台是否具有较强的安全防护能力？", "Is the platform strong in security protection?"}},
    {"/platform/enables_transformation",
     by_authority,
     {"implementation_report", "service_evidence"},
     {"平台是否赋能工业互联网发展、支撑制造业数智化转型？",
      "Does the platform serve the industrial internet and manufacturing's digital and "
      "intelligent transformation?"}},
    {"/platform/enterprises_served",
     by_applicant,
     {"service_evidence"},
     {"平台服务企业多少家？", "How many enterprises does the platform serve?"}},
    {"/platform/metrics/devices_connected",
     by_applicant,
     {"implementation_report"},
     {"平台接入设备多少台（套）？", "How many devices does the platform connect?"}},
    {"/platform/metrics/protocols",
     by_applicant,
     {"implementation_report"},
     {"平台兼容协议多少个？", "How many protocols does the platform support?"}},
    {"/platform/metrics/industrial_apps",
     by_applicant,
     {"implementation_report"},
     {"平台有多少个工业APP？", "How many industrial apps does the platform offer?"}},
    {"/platform/metrics/mechanism_models",
     by_applicant,
     {"implementation_report"},
     {"平台有多少个工业机理模型？",
      "How many industrial mechanism models does the platform offer?"}},
    {"/platform/metrics/microservices",
     by_applicant,
     {"implementation_report"},
     {"平台有多少个微服务组件？", "How many microservice components does the platform offer?"}},
    {"/platform/metrics/solutions",
     by_applicant,
     {"implementation_report"},
     {"平台有多少个解决方案？", "How many solutions does the platform offer?"}},
    {"/platform/metrics/parks_served",
     by_applicant,
     {"service_evidence"},
     {"平台累计服务园区多少个？", "How many parks does the platform serve?"}},
    {"/platform/metrics/annual_service_revenue",
     by_applicant,
     {"service_evidence"},
     {"平台年服务收入是多少？", "What is the platform's annual service revenue?"}},
    {"/platform/investment",
     by_applicant,
     {"investment_evidence"},
     {"平台投资有哪些软件、硬件和人力明细？请逐项列明金额和付款日期。（认定期为{period}）",
      "Of which software, hardware and labour lines does the investment consist? Please give the "
      "amount and the day of payment of each. (The recognised period is {period}.)"}},

    {"/cloud/benefit",
     by_authority,
     {"cloud_report"},
     {"企业上云是否提高了资源配置效率、降低了信息化建设成本？",
      "Do the cloud services raise the efficiency of resources and lower the cost of IT?"}},
    {"/cloud/assessed_star",
     by_authority,
     {"cloud_report", "screenshots"},
     {"综合评定为几星级？", "What is the overall star rating?"}},
    {"/cloud/applied_star",
     by_applicant,
     {"application_form"},
     {"企业申请的上云星级是几星级？", "For how many stars does the enterprise apply?"}},
    {"/cloud/subdomains",
     by_applicant,
     {"application_form", "cloud_report", "screenshots"},
     {"企业实现了哪些子域的上云内容？",
      "Which sub-domains of going to the cloud has the enterprise put into use?"}},
    {"/cloud/qualitative",
     by_authority,
     {"cloud_report", "screenshots"},
     {"上云应用深度是否达到所评星级的要求？",
      "Does the depth of use come up to what the rated star asks for?"}},
    {"/cloud/previous_star",
     by_applicant,
     {},
     {"企业此前获得过资助的最高上云星级是几星级？没有的，请注明没有。",
      "For which star, the highest, has the enterprise been subsidised before? If for none, please "
      "say so."}},
    {"/cloud/fees",
     by_applicant,
     {"purchase_contracts", "fund_statement", "payment_evidence"},
     {"企业发生了哪些上云费用？请逐项列明子域、金额和付款日期。（认定期为{period}）",
      "Which cloud fees has the enterprise paid? Please give the sub-domain, the amount and the "
      "day of payment of each. (The recognised period is {period}.)"}},

    {"/park/applicant_role",
     by_applicant,
     {"park_recognition", "licence_and_id"},
     {"申报单位是园区的投资建设单位，还是管理运营单位？",
      "Is the applicant the park's investor and builder, or its manager and operator?"}},
    {"/park/industrial",
     by_applicant,
     {"park_recognition"},
     {"园区是否为工业和信息化类园区？", "Is the park an industrial or information-industry park?"}},
    {"/park/fits_city_plan",
     by_authority,
     {"site_plan", "industry_plan"},
     {"园区布局是否符合全市统一规划？", "Does the park fit the city's overall plan?"}},
    {"/park/basics/infrastructure",
     by_authority,
     {"self_assessment", "basic_facts"},
     {"园区是否基本实现基础设施信息化？",
      "Has the park in the main achieved the informatisation of its infrastructure?"}},
    {"/park/basics/operations",
     by_authority,
     {"self_assessment", "basic_facts"},
     {"园区是否基本实现运营管理精细化？",
      "Has the park in the main achieved fine-grained operation and management?"}},
    {"/park/basics/services",
     by_authority,
     {"self_assessment", "basic_facts"},
     {"园区是否基本实现功能服务便利化？",
      "Has the park in the main achieved convenient services?"}},
    {"/park/basics/organisation",
     by_authority,
     {"self_assessment", "basic_facts"},
     {"园区是否基本实现组织保障规范化？",
      "Has the park in the main achieved standardised organisation?"}},
    {"/park/basics/industry",
     by_authority,
     {"self_assessment", "industry_plan"},
     {"园区是否基本实现产业发展数字化？",
      "Has the park in the main achieved the digital development of its industry?"}},
    {"/park/assessed_star",
     by_authority,
     {"self_assessment"},
     {"园区评定为几星级？", "What is the park's star rating?"}},
    {"/park/previous_star",
     by_applicant,
     {},
     {"园区此前获得过奖励的最高星级是几星级？没有的，请注明没有。",
      "For which star, the highest, has the park been awarded before? If for none, please say "
      "so."}},
    {"/park/previous_award",
     by_applicant,
     {},
     {"园区因此前的星级已获得多少奖励？", "How much has the park received for its previous star?"}},
}};

/// The question on a field. \pre the table has it
[[nodiscard]] constexpr const FactQuestion& question_on(std::string_view field) noexcept {
  std::size_t at = 0;
  while (fact_questions[at].field != field) ++at;
  return fact_questions[at];
}

}  // namespace v1
}  // namespace chengdu_subsidy
