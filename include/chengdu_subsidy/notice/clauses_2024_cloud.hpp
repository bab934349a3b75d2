#pragma once
/// \file
/// The clauses of guide 二 but for its table: star-rated cloud enterprises (星级上云企业).

#include <chengdu_subsidy/notice/clause.hpp>
#include <chengdu_subsidy/notice/clauses_2024_shared.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace data::clauses_2024 {

using enum ClauseKind;
using enum Judge;

/// Up to the table of guide 二(二).
inline constexpr Clause cloud[] = {
    {"guide-2.heading",
     "guide 二",
     context,
     {"二、星级上云企业", "2. Star-rated cloud enterprises"}},

    {"guide-2.1.heading", "guide 二(一)", context, {"（一）申报条件", "(1) Conditions"}},
    {"guide-2.1.benefit",
     "guide 二(一)",
     judged,
     {"企业运用公有云、私有云、混合云等云平台，实现基础设施、平台系统、业务应用、"
      "设备管理等云化服务，以此提高资源配置效率、降低信息化建设成本。",
      "The enterprise uses public, private, hybrid or other cloud platforms for infrastructure, "
      "platform systems, business applications, equipment management and the like, and thereby "
      "raises the efficiency of its resources and lowers the cost of its information technology."},
     "cloud.benefit facts:/cloud/benefit facts:/cloud/deployment",
     authority},

    {"guide-2.2.heading", "guide 二(二)", context, {"（二）支持标准", "(2) Support"}},
    {"guide-2.2.star",
     "guide 二(二)",
     judged,
     {"对综合评定为三星级、四星级、五星级的上云企业，",
      "Enterprises whose overall rating is three, four or five stars"},
     "cloud.star edition:/cloud/levels/0/star edition:/cloud/levels/1/star "
     "edition:/cloud/levels/2/star facts:/cloud/assessed_star facts:/cloud/applied_star",
     authority},
    {"guide-2.2.fees",
     "guide 二(二)",
     computed,
     {"分别按上年度上云费用的", "are paid, of their cloud fees of the previous year,"},
     "edition:/recognised_period facts:/cloud/fees facts:/cloud/fees/0/paid_on"},
    {"guide-2.2.rates",
     "guide 二(二)",
     computed,
     {"20%、30%、40%", "20%, 30% and 40%,"},
     "edition:/cloud/levels/0/rate edition:/cloud/levels/1/rate edition:/cloud/levels/2/rate"},
    {"guide-2.2.caps",
     "guide 二(二)",
     computed,
     {"给予最高一次性30万元、50万元、100万元资金补助。",
      "in one sum of at most 300,000, 500,000 and 1,000,000 yuan."},
     "cloud.one_off edition:/cloud/levels/0/cap edition:/cloud/levels/1/cap "
     "edition:/cloud/levels/2/cap facts:/cloud/previous_star"},
};

/// Behind the table.
inline constexpr Clause cloud_documents[] = {
    {"guide-2.3.heading", "guide 二(三)", context, {"（三）申报材料", "(3) Documents"}},
    {"guide-2.3.1",
     "guide 二(三)1",
     procedure,
     {"1．2024年度星级上云企业事项申报表（附件4）；",
      "1. the application form for 2024 star-rated cloud enterprises (attachment 4);"},
     "edition:/cloud/materials/0 edition:/materials/0 facts:/materials/application_form"},
    {"guide-2.3.2", "guide 二(三)2", procedure, licence_and_id,
     "edition:/cloud/materials/1 edition:/materials/2 facts:/materials/licence_and_id"},
    {"guide-2.3.3",
     "guide 二(三)3",
     procedure,
     {"3．企业上云情况（包括上云背景、上云方案、上云成效等）；",
      "3. a report on going to the cloud (background, scheme, results and the like);"},
     "edition:/cloud/materials/2 edition:/materials/5 facts:/materials/cloud_report"},
    {"guide-2.3.4.purchase",
     "guide 二(三)4",
     procedure,
     {"4．企业购买公有云服务的提供购买服务合同，",
      "4. enterprises that buy public cloud services hand in the contracts of purchase;"},
     "edition:/cloud/materials/3 edition:/materials/6 facts:/materials/purchase_contracts "
     "facts:/cloud/deployment"},
    {"guide-2.3.4.funds",
     "guide 二(三)4",
     procedure,
     {"建设私有云以及混合云的提供资金使用情况明细表",
      "those that build a private or hybrid cloud hand in an itemised statement of the use of "
      "funds"},
     "edition:/cloud/materials/4 edition:/materials/7 facts:/materials/fund_statement "
     "facts:/cloud/deployment"},
    {"guide-2.3.4.payments",
     "guide 二(三)4",
     procedure,
     {"及匹配的投入证明材料（包括发票、银行付款凭证等），",
      "with the evidence of payment that matches it (invoices, bank payment vouchers and the "
      "like),"},
     "edition:/cloud/materials/5 edition:/materials/8 facts:/materials/payment_evidence "
     "facts:/cloud/deployment"},
    {"guide-2.3.4.screenshots",
     "guide 二(三)4",
     procedure,
     {"并提供系统截图等佐证材料。", "and screenshots of the system or the like in support."},
     "edition:/cloud/materials/6 edition:/materials/9 facts:/materials/screenshots "
     "facts:/cloud/deployment"},
    {"guide-2.3.note.fees",
     "guide 二(三) note",
     computed,
     {"注：上云费用是指企业建设或购买的云资源及服务费用，",
      "Note: cloud fees are what the enterprise pays to build or buy cloud resources and "
      "services;"},
     "cloud.fees facts:/cloud/fees facts:/cloud/fees/0/amount"},
    {"guide-2.3.note.scope",
     "guide 二(三) note",
     computed,
     {"上云费用仅认定企业申报星级评定所要求子域的相关投入。",
      "only what was spent on the sub-domains that the star applied for asks for is recognised."},
     "cloud.fees facts:/cloud/fees/0/subdomain facts:/cloud/subdomains facts:/cloud/applied_star"},
};

}  // namespace data::clauses_2024
}  // namespace v1
}  // namespace chengdu_subsidy
