#pragma once
/// \file
/// Words that stand more than once in the notice: rows of the table of sub-domains, which guide 二
/// and attachment 4 both hold, cells repeated on a new page, what all applicants hand in and sign.

#include <chengdu_subsidy/notice/text.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace data::clauses_2024 {

// Rows of the table: a domain (域) and its sub-domains (子域).
inline constexpr Text row_network{
    "网络资源 云专线 虚拟专用网络 云解析服务 云网关 CDN",
    "Network: dedicated cloud line, virtual private network, cloud DNS, cloud gateway, CDN"};
inline constexpr Text row_security{
    "安全资源 主机安全 网络安全 应用安全 数据安全 安全运维",
    "Security: host security, network security, application security, data security, security "
    "operations"};
inline constexpr Text row_office{
    "管理办公 人力资源 财务管理 行政管理 协同办公",
    "Management and office: human resources, financial management, administration, collaborative "
    "office"};
inline constexpr Text row_design{
    "研发设计 开发、测试、运维平台 研发管理 产品设计 协同研发",
    "Research and design: development, test and operations platform, R&D management, product "
    "design, collaborative R&D"};
inline constexpr Text row_production{
    "生产制造 生产排产 制造执行 质量管理 过程控制 能源管理",
    "Manufacturing: production scheduling, manufacturing execution, quality management, process "
    "control, energy management"};
inline constexpr Text row_sales_service{
    "销售服务 电商系统 营销管理 销售管理 客户资源管理 客户服务 售后服务",
    "Sales and service: e-commerce, marketing, sales management, customer resource management, "
    "customer service, after-sales service"};
inline constexpr Text row_data{
    "数据应用 产品质量分析与优化 基于数据监测分析的安全生产 市场交易分析和预测 "
    "企业运营分析和预测 其他数据应用",
    "Data applications: product-quality analysis and optimisation, work safety by data "
    "monitoring and analysis, market-transaction analysis and forecast, enterprise-operations "
    "analysis and forecast, other data applications"};
inline constexpr Text row_iot_edge{
    "物联网与边缘计算 物联网数据采集 数据处理 数据分析",
    "IoT and edge computing: IoT data collection, data processing, data analysis"};
inline constexpr Text row_equipment{
    "设备管理 设备台账 设备点检 工单管理 维修保养",
    "Equipment management: equipment ledger, equipment inspection, work orders, repair and "
    "maintenance"};
inline constexpr Text row_monitoring{
    "数据监控 实时数据 数据报表 信息追溯 组态画面 异常报警",
    "Data monitoring: real-time data, data reports, traceability, configuration (HMI) screens, "
    "alarms"};
inline constexpr Text row_decision{
    "决策优化 反向控制 执行优化", "Decision optimisation: reverse control, execution optimisation"};
inline constexpr Text row_emerging_technology{
    "5G、大数据、人工智能、区块链、数字孪生、标识解析等技术应用",
    "use of 5G, big data, AI, blockchain, digital twin, identifier resolution and similar "
    "technologies"};

// The cells for three, four and five stars (三星, 四星, 五星), as each new page repeats them.
inline constexpr Text star_cells{
    "企业至少实现任意2项子域内容，效支撑企业管理和业务应用，"
    "促进业务流程管理规范化和业务运行效率提升。 企业至少实现任意4项子域内容，"
    "深度支撑企业管理和业务应用，实现业务流程规范化管理和业务运行效率明显提升，"
    "关键业务环节应用成效突出。 企业至少实现任意6项子域内容，全面支撑企业管理和业务应用，"
    "实现业务流程规范化管理和业务运行效率明显提升，关键业务环节创新应用成效突出，"
    "企业整体生产模式和经营模式得到有效改进。",
    "The enterprise puts any 2 sub-domains at least into use; they support its management and "
    "business applications, and make the management of business processes more standardised and "
    "operations more efficient. The enterprise puts any 4 sub-domains at least into use; they "
    "deeply support its management and business applications, business processes are managed in "
    "a standardised way and operations are clearly more efficient, with outstanding results in "
    "key links of the business. The enterprise puts any 6 sub-domains at least into use; they "
    "support all of its management and business applications, business processes are managed in "
    "a standardised way and operations are clearly more efficient, with outstanding results of "
    "innovation in key links of the business, and its whole mode of production and operation has "
    "effectively improved."};

// A document that guide 二 and 三 both ask for.
inline constexpr Text licence_and_id{
    "2．企业营业执照、组织机构代码证、税务登记证或多证合一证扫描件和法定代表人身份证，"
    "扫描件须加盖鲜章；",
    "2. the enterprise's business licence, organisation code certificate and tax registration "
    "certificate, or the combined certificate, scanned, and the legal representative's identity "
    "card; scans bear the original seal;"};

// What the applicant undertakes (申报单位承诺), in attachments 3, 4 and 5 alike.
inline constexpr Text undertaking_heading{"申报单位承诺", "Undertaking of the applicant"};
inline constexpr Text undertaking_true{
    "1．本项目申报的所有材料，包括本申报书及相关附件，均真实、完整、合法、有效，不存在伪造、"
    "编造、抄袭等虚假情形；",
    "1. All documents of this application, this form and its attachments included, are true, "
    "complete, lawful and valid; nothing in them is forged, made up or copied."};
inline constexpr Text undertaking_conduct{
    "2．本单位为依法经营的企业及相关组织机构，近三年信用良好，未发生较大及以上安全事故、"
    "突发环境事件等，未在严重违法失信名单、安全生产严重失信名单、环境信用评价“不良企业”"
    "有效期内，涉及项目应符合成都产业发展政策和安全、环保、节能、消防、统计等法律规定。",
    "2. This enterprise or organisation operates lawfully; over the last three years its credit "
    "has been good and it has had no work-safety accident of larger or graver severity, "
    "environmental incident or the like; it is within the validity of no listing for serious "
    "violations of law and dishonesty, for serious dishonesty in work safety, or as a “bad "
    "enterprise” in environmental credit; its project conforms to Chengdu's industrial policy and "
    "to the law on safety, environmental protection, energy saving, fire protection, statistics "
    "and the like."};
inline constexpr Text undertaking_signature{"法定代表人（签名/印章）",
                                            "Legal representative (signature or seal)"};
inline constexpr Text undertaking_date{"年 月 日", "Date: year, month, day"};

}  // namespace data::clauses_2024
}  // namespace v1
}  // namespace chengdu_subsidy
