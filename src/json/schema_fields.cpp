#include "json/schema_fields.hpp"

namespace chengdu_subsidy::json_detail {
namespace {

using enum Presence;

constexpr FieldShape root[] = {
    {"id", "id", "The application's id (申报编号).", needed},
    {"project_name", "text", "Name of the project (项目名称)."},
    {"submitted_on", "date", "Day of submission (提交日期)."},
    {"applicant", "applicant", "Who applies (申报单位)."},
    {"conduct", "conduct", "How the applicant has behaved, notice 四(二)."},
    {"recommendation", "recommendation", "The district's recommendation (区（市）县推荐)."},
    {"undertaking", "undertaking", "The applicant's undertaking (申报单位承诺)."},
    {"platform", "platform",
     "Industrial-internet demonstration platform (工业互联网市级示范平台)."},
    {"cloud", "cloud", "Star-rated cloud enterprise (星级上云企业)."},
    {"park", "park", "Star-rated smart park (星级智慧园区)."},
    {"materials", "materials", "Which materials are there (申报材料)."},
};

constexpr FieldShape applicant[] = {
    {"name", "text", "Name of the enterprise (企业名称)."},
    {"uscc", "text", "Unified social credit code (统一社会信用代码), GB 32100-2015."},
    {"district", "text", "District or county (所属区（市）县)."},
    {"registered_address", "text", "Registered address (注册地址)."},
    {"legal_representative", "text", "Legal representative (法人代表)."},
    {"registered_on", "date", "Day of registration (注册时间)."},
    {"registered_capital", "money", "Registered capital (注册资金)."},
    {"main_business", "text", "Main business (主营业务)."},
    {"results", "year_results[]", "Operating results (经营状况)."},
    {"contact", "contact", "Whom to ask (联系人)."},
    {"profile", "text", "Profile of the enterprise (企业简介)."},
};
constexpr FieldShape year_results[] = {
    {"year", "count", "The year (年度)."},
    {"revenue", "money", "Revenue of the main business (主营业务收入)."},
    {"tax", "money", "Taxes (税收)."},
    {"profit", "signed_money", "Profit (利润); a loss is negative."},
};
constexpr FieldShape contact[] = {
    {"name", "text", "Name (姓名)."},
    {"title", "text", "Position (职务)."},
    {"phone", "text", "Telephone (电话)."},
    {"email", "text", "E-mail (邮箱)."},
};

constexpr FieldShape conduct[] = {
    {"lawful_operation", "truth", "Operates lawfully (依法经营)."},
    {"good_credit", "truth", "Good credit over the last three years (近三年信用良好)."},
    {"policy_compliance", "truth", "Complies with industrial policy and law (符合产业政策)."},
    {"safety_accidents", "safety_accident[]", "Work-safety accidents (安全事故); [] is none."},
    {"environmental_incidents", "environmental_incident[]",
     "Environmental incidents (突发环境事件); [] is none."},
    {"listings", "listing[]", "Times on a list of dishonesty (失信名单); [] is none."},
};
constexpr FieldShape safety_accident[] = {
    {"on", "date", "When it happened (发生日期).", needed},
    {"severity", "severity", "Severity (事故等级); absent: it follows from the consequences."},
    {"deaths", "count", "Deaths (死亡人数)."},
    {"serious_injuries", "count", "Serious injuries (重伤人数)."},
    {"direct_loss", "money", "Direct economic loss (直接经济损失)."},
};
constexpr FieldShape environmental_incident[] = {
    {"on", "date", "When it happened (发生日期).", needed},
    {"severity", "severity", "Severity (事件等级)."},
    {"description", "text", "What happened (情况说明)."},
};
constexpr FieldShape listing[] = {
    {"list", "black_list", "Which list (名单).", needed},
    {"from", "date", "First day (列入日期); absent: has always been in force."},
    {"until", "date", "Last day (移出日期); absent: still is."},
};

constexpr FieldShape recommendation[] = {
    {"department", "text", "The district's competent department (主管部门)."},
    {"recommended", "truth", "Recommended (审查合格并推荐)."},
    {"on", "date", "When (推荐日期)."},
};
constexpr FieldShape undertaking[] = {
    {"signed", "truth", "Signed or sealed (签名/印章)."},
    {"signed_on", "date", "When (签署日期)."},
};

constexpr FieldShape platform[] = {
    {"name", "text", "Name of the platform (平台名称)."},
    {"positioning", "positioning", "Positioning (发展定位)."},
    {"built_on", "date", "When it was built (建成时间)."},
    {"operated_in_city", "truth", "Built, deployed and operated in the city (市域内建设部署运营)."},
    {"fits_city_plan", "truth", "Fits the city's plan (布局符合全市统一规划)."},
    {"capabilities", "capabilities", "Capabilities that the guide asks for (平台能力)."},
    {"enables_transformation", "truth",
     "Serves the industrial internet and digital transformation (赋能与支撑转型)."},
    {"enterprises_served", "count", "Enterprises served (服务企业数)."},
    {"declared_investment", "money", "The form's figure (认定期内投资金额)."},
    {"investment", "investment_line[]", "Lines of the investment (项目清单); [] is none."},
    {"iaas", "iaas", "Infrastructure (IaaS基础设施)."},
    {"metrics", "metrics", "Core figures (平台核心指标)."},
    {"typical_users", "typical_user[]", "Typical users (平台典型应用企业)."},
    {"overview", "text", "Overview (平台概述)."},
    {"strengths", "text", "Abilities and strengths (能力和发展优势)."},
    {"plan", "text", "Direction and plan (发展方向和计划)."},
};
constexpr FieldShape capabilities[] = {
    {"device_access", "truth", "Access of industrial devices at scale (工业设备规模接入)."},
    {"app_development", "truth", "Support for application development (应用开发支持)."},
    {"knowledge_reuse", "truth", "Reuse of industrial knowledge (工业知识沉淀转化复用)."},
    {"security", "truth", "Security (安全防护)."},
};
constexpr FieldShape investment_line[] = {
    {"id", "id", "The line's id, unique in the list (明细编号).", needed},
    {"kind", "investment_kind", "What it buys (投入类别).", needed},
    {"amount", "money", "Amount (金额).", needed},
    {"paid_on", "date", "When it was paid (付款日期); absent: in the recognised period."},
    {"audited", "money", "The audited amount (审定金额), not above the amount."},
};
constexpr FieldShape iaas[] = {
    {"model", "iaas_model", "Self-built or leased (自建、租用)."},
    {"provider", "text", "Provider (服务商)."},
};
constexpr FieldShape metrics[] = {
    {"devices_connected", "count", "Devices connected (接入设备数)."},
    {"protocols", "count", "Protocols supported (兼容协议数量)."},
    {"industrial_apps", "count", "Industrial apps (工业APP数)."},
    {"mechanism_models", "count", "Industrial mechanism models (工业机理模型)."},
    {"microservices", "count", "Microservice components (微服务组件数量)."},
    {"solutions", "count", "Solutions (解决方案数)."},
    {"parks_served", "count", "Parks served (累计服务园区数量)."},
    {"annual_service_revenue", "money", "Annual service revenue (年服务收入)."},
};
constexpr FieldShape typical_user[] = {
    {"name", "text", "Name of the enterprise (企业名称)."},
    {"use", "text", "How it uses the platform (应用情况)."},
};

constexpr FieldShape cloud[] = {
    {"started_on", "date", "Start of going to the cloud (启动上云时间)."},
    {"completed_on", "date", "When the project was built (项目建成时间)."},
    {"deployment", "deployment", "Deployment (云服务部署模型)."},
    {"providers", "text[]", "Providers of the cloud (云资源提供单位)."},
    {"benefit", "truth",
     "Raises efficiency and lowers cost (提高资源配置效率、降低信息化建设成本)."},
    {"applied_star", "cloud_star", "The star applied for (申请上云星级)."},
    {"assessed_star", "cloud_rating", "The authority's rating (评定星级)."},
    {"previous_star", "cloud_rating", "The highest star subsidised before (此前获支持星级)."},
    {"subdomains", "subdomain[]", "Sub-domains in use (已上云子域); [] is none."},
    {"usage", "usage", "How each is used (使用情况)."},
    {"qualitative", "truth", "The depth of use that the rated star asks for (应用深度)."},
    {"declared_fees", "money", "The form's figure (上一自然年上云投入金额)."},
    {"fees", "fee_line[]", "Lines of cloud fees (上云费用); [] is none."},
    {"recognitions", "recognition[]", "Recognitions held (已获认定)."},
    {"situation", "text", "How the enterprise uses the cloud (上云情况)."},
};
constexpr FieldShape fee_line[] = {
    {"id", "id", "The line's id, unique in the list (明细编号).", needed},
    {"subdomain", "fee_subdomain", "What it is for (所属子域).", needed},
    {"amount", "money", "Amount (金额).", needed},
    {"paid_on", "date", "When it was paid (付款日期); absent: in the recognised period."},
    {"audited", "money", "The audited amount (审定金额), not above the amount."},
};

constexpr FieldShape park[] = {
    {"name", "text", "Name of the park (园区名称)."},
    {"built_on", "date", "Founding of the park (建园时间)."},
    {"completed_on", "date", "When the smart-park project was built (项目建成时间)."},
    {"district", "text", "District or county (所在区县)."},
    {"address", "text", "Address (园区地址)."},
    {"area_km2", "area", "Area (园区面积)."},
    {"industries", "text[]", "Leading industries (园区主导产业)."},
    {"enterprises", "count", "Enterprises settled (已入驻企业总数)."},
    {"employees", "count", "Employees (园区从业人员总数)."},
    {"summary", "text", "The smart park and its results (智慧园区建设概况及成效)."},
    {"applicant_role", "applicant_role", "What the applicant is to the park (申报主体)."},
    {"industrial", "truth", "An industrial or information-industry park (工业和信息化类园区)."},
    {"fits_city_plan", "truth", "Fits the city's plan (布局符合全市统一规划)."},
    {"basics", "basics", "What the authority judges of the building, guide 三(一)1."},
    {"scores", "scores", "Self-assessment by item (自评得分)."},
    {"subtotals", "subtotals", "Self-assessment by category (小计)."},
    {"total", "score", "Total of the self-assessment (总分)."},
    {"assessed_star", "park_rating", "The authority's rating (评定星级)."},
    {"previous_star", "park_rating", "The highest star awarded before (此前获奖励星级)."},
    {"previous_award", "money", "Received for the previous star (此前所得奖励)."},
};
constexpr FieldShape basics[] = {
    {"infrastructure", "truth", "Informatised infrastructure (基础设施信息化)."},
    {"operations", "truth", "Fine-grained operations (运营管理精细化)."},
    {"services", "truth", "Convenient services (功能服务便利化)."},
    {"organisation", "truth", "Standardised organisation (组织保障规范化)."},
    {"industry", "truth", "Digital industry development (产业发展数字化)."},
};

constexpr ObjectShape shapes[] = {
    {"applicant", "The applicant (申报单位基本情况).", applicant},
    {"year_results", "One year's operating results (经营状况).", year_results},
    {"contact", "Whom to ask (联系人).", contact},
    {"conduct", "How the applicant has behaved.", conduct},
    {"safety_accident", "A work-safety accident (安全事故).", safety_accident},
    {"environmental_incident", "An environmental incident (突发环境事件).", environmental_incident},
    {"listing", "A time on a list of dishonesty (失信名单).", listing},
    {"recommendation", "The district's recommendation (推荐).", recommendation},
    {"undertaking", "The applicant's undertaking (承诺).", undertaking},
    {"platform", "Attachment 3: the platform (工业互联网平台).", platform},
    {"capabilities", "The platform's capabilities (平台能力).", capabilities},
    {"investment_line", "A line of the investment (投资明细).", investment_line},
    {"iaas", "The platform's infrastructure (IaaS基础设施).", iaas},
    {"metrics", "The form's core figures (平台核心指标).", metrics},
    {"typical_user", "A typical user (典型应用企业).", typical_user},
    {"cloud", "Attachment 4: going to the cloud (企业上云).", cloud},
    {"fee_line", "A line of cloud fees (上云费用明细).", fee_line},
    {"park", "Attachment 5: the smart park (智慧园区).", park},
    {"basics", "The park's building (园区建设).", basics},
};

}  // namespace

constexpr std::span<const FieldShape> application_fields = root;
constexpr std::span<const ObjectShape> application_shapes = shapes;

}  // namespace chengdu_subsidy::json_detail
