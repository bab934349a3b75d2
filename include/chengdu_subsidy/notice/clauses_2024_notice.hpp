#pragma once
/// \file
/// The clauses of the notice itself: letterhead, 一 to 七, list of attachments, signature.

#include <chengdu_subsidy/notice/clause.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace data::clauses_2024 {

using enum ClauseKind;
using enum Judge;

inline constexpr Clause notice[] = {
    // A stray mark before the letterhead, in the text as it was published.
    {"notice-0.mark", "notice", context, {"0", "0"}},
    {"notice-0.letterhead",
     "notice",
     context,
     {"成都市经济和信息化局", "Chengdu Municipal Bureau of Economy and Information Technology"},
     "edition:/issuer"},
    {"notice-0.title",
     "notice",
     context,
     {"关于组织申报成都市2024年度工业互联网市级示范平台等3个项目的通知",
      "Notice on applications for Chengdu's 2024 municipal industrial-internet demonstration "
      "platforms and two other projects"},
     "edition:/id edition:/title"},
    {"notice-0.addressees",
     "notice",
     context,
     {"各区（市）县工业和信息化主管部门：",
      "To the competent departments for industry and information technology of all districts, "
      "cities and counties:"}},
    {"notice-0.basis",
     "notice",
     context,
     {"根据《成都市人民政府关于印发成都市支持制造业高质量发展若干政策措施的通知》"
      "（成府规〔2023〕2号），"
      "《成都市经济和信息化局等12部门关于印发成都市支持制造业高质量发展若干政策措施实施细则的通知》"
      "（成经信办〔2023〕44号）要求，"
      "现将我市2024年度工业互联网市级示范平台等3个项目申报事项通知如下。",
      "As the Municipal People's Government's policies in support of the high-quality "
      "development of manufacturing (Cheng Fu Gui [2023] No. 2) and their implementing rules by "
      "twelve departments (Cheng Jing Xin Ban [2023] No. 44) require, we give notice of how to "
      "apply for the city's 2024 industrial-internet demonstration platforms and two other "
      "projects."}},

    {"notice-1.heading", "notice 一", context, {"一、申报时间", "1. Application period"}},
    {"notice-1.window",
     "notice 一",
     computed,
     {"2024年3月31日—2024年5月6日", "31 March 2024 to 6 May 2024"},
     "notice.window edition:/window facts:/submitted_on"},

    {"notice-2.heading", "notice 二", context, {"二、申报方向", "2. Tracks"}},
    {"notice-2.three",
     "notice 二",
     context,
     {"本次申报项目包括以下三个方面：", "One may apply on three tracks this time:"}},
    {"notice-2.1",
     "notice 二(一)",
     procedure,
     {"（一）工业互联网市级示范平台", "(1) municipal industrial-internet demonstration platforms"},
     "facts:/platform"},
    {"notice-2.2",
     "notice 二(二)",
     procedure,
     {"（二）星级上云企业", "(2) star-rated cloud enterprises"},
     "facts:/cloud"},
    {"notice-2.3",
     "notice 二(三)",
     procedure,
     {"（三）星级智慧园区", "(3) star-rated smart parks"},
     "facts:/park"},

    {"notice-3.heading", "notice 三", context, {"三、申报方式", "3. How to apply"}},
    {"notice-3.online",
     "notice 三",
     procedure,
     {"企业登录成都市“天府蓉易享政策找企业”智能服务平台（https://tfryx.tfryb.com/）"
      "按要求线上填报并上传相关项目信息及资料。",
      "Enterprises log in to Chengdu's service platform “天府蓉易享政策找企业” "
      "(https://tfryx.tfryb.com/), fill in the forms and upload the project's particulars and "
      "documents as required."}},

    {"notice-4.heading", "notice 四", context, {"四、申报要求", "4. Requirements"}},
    {"notice-4.1.built_by",
     "notice 四(一)",
     computed,
     {"（一）2023年12月31日前已建成的项目", "(1) The project has been built by 31 December 2023"},
     "notice.built_by edition:/built_by facts:/platform/built_on facts:/cloud/completed_on "
     "facts:/park/completed_on"},
    {"notice-4.1.guide",
     "notice 四(一)",
     procedure,
     {"（具体要求详见附件2《申报指南》）。",
      "(what exactly is required is set out in attachment 2, the guide)."}},
    {"notice-4.2.lawful",
     "notice 四(二)",
     computed,
     {"（二）申报主体为依法经营的企业及相关组织机构，",
      "(2) The applicant is an enterprise or related organisation that operates lawfully,"},
     "conduct.lawful facts:/conduct/lawful_operation"},
    {"notice-4.2.years",
     "notice 四(二)",
     computed,
     {"近三年", "over the last three years"},
     "conduct.credit conduct.safety conduct.environment edition:/years_back"},
    {"notice-4.2.credit",
     "notice 四(二)",
     computed,
     {"信用良好，", "its credit has been good,"},
     "conduct.credit facts:/conduct/good_credit"},
    {"notice-4.2.events",
     "notice 四(二)",
     computed,
     {"未发生较大及以上安全事故、突发环境事件等，",
      "it has had no work-safety accident of larger or graver severity, environmental incident "
      "or the like,"},
     "conduct.safety conduct.environment edition:/safety_grade edition:/environment_grade "
     "edition:/severity/value/0 edition:/severity/value/1 edition:/severity/value/2 "
     "facts:/conduct/safety_accidents facts:/conduct/environmental_incidents facts:/submitted_on"},
    {"notice-4.2.listings",
     "notice 四(二)",
     computed,
     {"未在严重违法失信名单、安全生产严重失信名单、环境信用评价“不良企业”有效期内，",
      "it is within the validity of no listing for serious violations of law and dishonesty, for "
      "serious dishonesty in work safety, or as a “bad enterprise” in environmental credit,"},
     "conduct.listings facts:/conduct/listings facts:/submitted_on"},
    {"notice-4.2.policy",
     "notice 四(二)",
     judged,
     {"涉及项目应符合成都产业发展政策和安全、环保、节能、消防、统计等法律规定。",
      "and its project conforms to Chengdu's industrial policy and to the law on safety, "
      "environmental protection, energy saving, fire protection, statistics and the like."},
     "conduct.policy facts:/conduct/policy_compliance",
     authority},

    {"notice-5.heading", "notice 五", context, {"五、注意事项", "5. Points to note"}},
    {"notice-5.1",
     "notice 五(一)",
     procedure,
     {"（一）企业须准备原件供项目审核、审计时使用。",
      "(1) Enterprises keep originals ready for the review and the audit of the project."}},
    {"notice-5.2.bureau",
     "notice 五(二)",
     procedure,
     {"（二）市经信局将对项目进行",
      "(2) The Municipal Bureau of Economy and Information Technology will have the project pass"}},
    {"notice-5.2.experts",
     "notice 五(二)",
     judged,
     {"专家评审、", "a review by experts,"},
     "",
     experts},
    {"notice-5.2.audit",
     "notice 五(二)",
     judged,
     {"专项审计", "a special audit"},
     "facts:/platform/investment/0/audited facts:/cloud/fees/0/audited",
     audit},
    {"notice-5.2.internal",
     "notice 五(二)",
     judged,
     {"和内部审核。", "and an internal review."},
     "",
     authority},
    {"notice-5.2.floor",
     "notice 五(二)",
     computed,
     {"其中工业互联网市级示范平台认定补助金额低于10万元的项目，不纳入支持范围。",
      "Of these, industrial-internet demonstration platforms whose recognised subsidy is below "
      "100,000 yuan are not supported."},
     "platform.floor edition:/platform/floor facts:/platform/investment"},
    {"notice-5.3",
     "notice 五(三)",
     procedure,
     {"（三）具体项目申报由市经信局负责统一解释。",
      "(3) The Municipal Bureau of Economy and Information Technology alone interprets the terms "
      "of application."}},

    {"notice-6.heading", "notice 六", context, {"六、工作要求", "6. Duties of the districts"}},
    {"notice-6.1.duty",
     "notice 六(一)",
     procedure,
     {"（一）各区（市）县工业和信息化主管部门要切实履行项目的属地监管责任，",
      "(1) The competent department for industry and information technology of each district, "
      "city or county supervises the projects in its area,"}},
    {"notice-6.1.examination",
     "notice 六(一)",
     judged,
     {"认真开展申报项目系统资料的真实性、完整性审查，确保项目和资料真实有效。",
      "examines with care whether what was uploaded is true and complete, and makes sure that "
      "project and documents are genuine and valid."},
     "facts:/recommendation/recommended",
     district},
    {"notice-6.2.recommended",
     "notice 六(二)",
     judged,
     {"（二）各区（市）县工业和信息化主管部门将审查合格的项目纳入项目推荐汇总表，",
      "(2) The competent department of each district, city or county enters the projects that "
      "pass its examination in the summary of recommended projects"},
     "notice.recommended facts:/recommendation/recommended facts:/recommendation/department",
     district},
    {"notice-6.2.deadline",
     "notice 六(二)",
     computed,
     {"并于2024年5月6日前完成提交。", "and submits it by 6 May 2024."},
     "notice.recommended edition:/recommend_by facts:/recommendation/on"},

    {"notice-7.heading", "notice 七", context, {"七、联系方式", "7. Contacts"}},
    {"notice-7.platform",
     "notice 七",
     context,
     {"平台操作咨询：罗老师，63911260", "On the use of the platform: Luo, 63911260"}},
    {"notice-7.bureau",
     "notice 七",
     context,
     {"市经信局工业互联网推进处：陶老师，黄老师，61883970",
      "The Bureau's division for the industrial internet: Tao and Huang, 61883970"}},

    {"notice-8.attachment_1",
     "notice",
     context,
     {"附件：1．成都市2024年度工业互联网市级示范平台等3个项目推荐汇总表",
      "Attachments: 1. Summary of projects recommended for Chengdu's 2024 industrial-internet "
      "demonstration platforms and two other projects"}},
    {"notice-8.attachment_2", "notice", context, {"2．申报指南", "2. Guide to applications"}},
    {"notice-8.attachment_3",
     "notice",
     context,
     {"3．2024年度工业互联网市级示范平台事项申报表",
      "3. Application form for 2024 industrial-internet demonstration platforms"}},
    {"notice-8.attachment_4",
     "notice",
     context,
     {"4．2024年度星级上云企业事项申报表",
      "4. Application form for 2024 star-rated cloud enterprises"}},
    {"notice-8.attachment_5",
     "notice",
     context,
     {"5．2024年度星级智慧园区事项申报表", "5. Application form for 2024 star-rated smart parks"}},
    {"notice-8.signature",
     "notice",
     context,
     {"成都市经济和信息化局", "Chengdu Municipal Bureau of Economy and Information Technology"},
     "edition:/issuer"},
    {"notice-8.date", "notice", context, {"2024年3月31日", "31 March 2024"}, "edition:/issued_on"},
};

}  // namespace data::clauses_2024
}  // namespace v1
}  // namespace chengdu_subsidy
