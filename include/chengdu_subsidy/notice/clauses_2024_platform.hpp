#pragma once
/// \file
/// The clauses of guide 一: industrial-internet demonstration platforms (工业互联网市级示范平台).

#include <chengdu_subsidy/notice/clause.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace data::clauses_2024 {

using enum ClauseKind;
using enum Judge;

inline constexpr Clause platform[] = {
    {"guide-0.attachment", "guide", context, {"附件2", "Attachment 2"}},
    {"guide-0.title", "guide", context, {"申报指南", "Guide to applications"}},
    {"guide-1.heading",
     "guide 一",
     context,
     {"一、工业互联网市级示范平台", "1. Municipal industrial-internet demonstration platforms"}},

    {"guide-1.1.heading", "guide 一(一)", context, {"（一）申报条件", "(1) Conditions"}},
    {"guide-1.1.in_city",
     "guide 一(一)",
     computed,
     {"在市域内建设部署运营的", "Built, deployed and operated within the city,"},
     "platform.in_city facts:/platform/operated_in_city"},
    {"guide-1.1.positioning",
     "guide 一(一)",
     context,
     {"工业互联网跨行业跨领域平台、行业区域特色平台、企业平台等工业互联网平台，",
      "an industrial-internet platform, be it one across industries and fields, one for an "
      "industry or a region, or an enterprise's own,"},
     "facts:/platform/positioning"},
    {"guide-1.1.city_plan",
     "guide 一(一)",
     judged,
     {"在布局上符合全市统一规划，", "that fits the city's overall plan,"},
     "platform.city_plan facts:/platform/fits_city_plan",
     authority},
    {"guide-1.1.strong",
     "guide 一(一)",
     judged,
     {"在实力上具有较强的", "that is strong"},
     "platform.capability.device_access platform.capability.app_development "
     "platform.capability.knowledge_reuse platform.capability.security",
     authority},
    {"guide-1.1.device_access",
     "guide 一(一)",
     judged,
     {"工业设备规模接入能力、", "in connecting industrial equipment at scale,"},
     "platform.capability.device_access facts:/platform/capabilities/device_access",
     authority},
    {"guide-1.1.app_development",
     "guide 一(一)",
     judged,
     {"应用开发支持能力、", "in supporting application development,"},
     "platform.capability.app_development facts:/platform/capabilities/app_development",
     authority},
    {"guide-1.1.knowledge_reuse",
     "guide 一(一)",
     judged,
     {"工业知识经验沉淀、转化与复用能力、",
      "in gathering, converting and reusing industrial knowledge and experience,"},
     "platform.capability.knowledge_reuse facts:/platform/capabilities/knowledge_reuse",
     authority},
    {"guide-1.1.security",
     "guide 一(一)",
     judged,
     {"安全防护能力，", "in security protection,"},
     "platform.capability.security facts:/platform/capabilities/security",
     authority},
    {"guide-1.1.service",
     "guide 一(一)",
     judged,
     {"在服务上赋能工业互联网发展、支撑制造业数智化转型，",
      "that serves the industrial internet and manufacturing's digital and intelligent "
      "transformation,"},
     "platform.service facts:/platform/enables_transformation",
     authority},
    {"guide-1.1.enterprises_served",
     "guide 一(一)",
     computed,
     {"服务企业数量不少于20家。", "and that serves no fewer than 20 enterprises."},
     "platform.enterprises_served edition:/platform/minimums/0 facts:/platform/enterprises_served"},

    {"guide-1.2.heading", "guide 一(二)", context, {"（二）支持标准", "(2) Support"}},
    {"guide-1.2.base",
     "guide 一(二)",
     computed,
     {"按项目投资额（包括平台建设涉及的软件、硬件、人力投入等）",
      "Of the project's investment (software, hardware, labour and the like that went into "
      "building the platform)"},
     "edition:/platform/base facts:/platform/investment"},
    {"guide-1.2.rate",
     "guide 一(二)",
     computed,
     {"的15%", "15% is paid,"},
     "edition:/platform/rate"},
    {"guide-1.2.cap",
     "guide 一(二)",
     computed,
     {"给予最高500万元补助。", "at most 5,000,000 yuan."},
     "edition:/platform/cap"},

    {"guide-1.3.heading", "guide 一(三)", context, {"（三）申报材料", "(3) Documents"}},
    {"guide-1.3.1",
     "guide 一(三)1",
     procedure,
     {"1．2024年度工业互联网市级示范平台事项申报表（附件3）；",
      "1. the application form for 2024 industrial-internet demonstration platforms (attachment "
      "3);"},
     "edition:/platform/materials/0 edition:/materials/0 facts:/materials/application_form"},
    {"guide-1.3.2.period",
     "guide 一(三)2",
     computed,
     {"2．上一自然年平台投资", "2. for the platform's investment in the previous calendar year,"},
     "edition:/recognised_period facts:/platform/investment/0/paid_on"},
    {"guide-1.3.2.evidence",
     "guide 一(三)2",
     procedure,
     {"证明的有效合同及相关证明材料（包括项目清单、发票、银行付款凭证等）；",
      "valid contracts and related evidence (list of items, invoices, bank payment vouchers and "
      "the like);"},
     "edition:/platform/materials/1 edition:/materials/1 facts:/materials/investment_evidence"},
    {"guide-1.3.3",
     "guide 一(三)3",
     procedure,
     {"3．企业营业执照、组织机构代码证、税务登记证或多证合一证扫描件和法定代表人身份证，"
      "扫描件须加盖鲜章；",
      "3. the enterprise's business licence, organisation code certificate and tax registration "
      "certificate, or the combined certificate, scanned, and the legal representative's "
      "identity card; scans bear the original seal;"},
     "edition:/platform/materials/2 edition:/materials/2 facts:/materials/licence_and_id"},
    {"guide-1.3.4",
     "guide 一(三)4",
     procedure,
     {"4．服务企业数量不少于20家相关证明材料（包括服务合同、后台的服务用户信息等）；",
      "4. evidence that no fewer than 20 enterprises are served (service contracts, the system's "
      "user records and the like);"},
     "edition:/platform/materials/3 edition:/materials/3 facts:/materials/service_evidence"},
    {"guide-1.3.5",
     "guide 一(三)5",
     procedure,
     {"5．平台实施情况（包括建设方案、实施进展、取得成效等）。",
      "5. a report on the platform (plan, progress, results and the like)."},
     "edition:/platform/materials/4 edition:/materials/4 facts:/materials/implementation_report"},
    {"guide-1.3.note.kinds",
     "guide 一(三) note",
     computed,
     {"注：项目投资额包括平台建设涉及的软件、硬件（含硬件购置与开发、系统设计、软件开发、"
      "系统集成、技术服务、系统软件及工具软件购置、外购或委托他人开发的软件费用）",
      "Note: the project's investment comprises the software and hardware that went into "
      "building the platform (purchase and development of hardware, system design, software "
      "development, system integration, technical services, purchase of system and tool "
      "software, software bought or commissioned)"},
     "facts:/platform/investment/0/kind"},
    {"guide-1.3.note.labour",
     "guide 一(三) note",
     computed,
     {"以及人力投入（含项目专职研发、运营人员的组成架构及其工资、社保、公积金等，",
      "and labour (the project's full-time research, development and operating staff: their "
      "wages, social insurance, housing fund and the like,"},
     "facts:/platform/investment/0/kind"},
    {"guide-1.3.note.labour_share",
     "guide 一(三) note",
     computed,
     {"不超过项目总投入的50%）。", "at most 50% of the project's total input)."},
     "edition:/platform/labour_share facts:/platform/investment"},
};

}  // namespace data::clauses_2024
}  // namespace v1
}  // namespace chengdu_subsidy
