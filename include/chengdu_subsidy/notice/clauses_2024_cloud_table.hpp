#pragma once
/// \file
/// The clauses of the table of guide 二(二), what the stars ask for (星级上云基本条件). Its pages
/// break it three times; what a new page repeats is a clause that yields nothing.

#include <chengdu_subsidy/notice/clause.hpp>
#include <chengdu_subsidy/notice/clauses_2024_shared.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace data::clauses_2024 {

using enum ClauseKind;
using enum Judge;

inline constexpr Clause cloud_table[] = {
    {"guide-2.2.table", "guide 二(二)", context, {"星级上云基本条件：", "What the stars ask for:"}},
    {"guide-2.2.table.heading",
     "guide 二(二)",
     context,
     {"序号 类 域 子域 三星 四星 五星",
      "No., class, domain, sub-domain, three stars, four stars, five stars"}},

    {"guide-2.2.catalogue.infrastructure",
     "guide 二(二)",
     context,
     {"1 基础上云", "1 Infrastructure on cloud"}},
    {"guide-2.2.catalogue.compute.1",
     "guide 二(二)",
     computed,
     {"计算资源 云服务器", "Compute: cloud server,"},
     "edition:/cloud/catalogue/0"},
    {"guide-2.2.three.count",
     "guide 二(二)",
     computed,
     {"企业至少实现任意2项子域内容，",
      "(three stars) The enterprise puts any 2 sub-domains at least into use;"},
     "cloud.subdomains edition:/cloud/levels/0/subdomains facts:/cloud/subdomains"},
    {"guide-2.2.three.depth",
     "guide 二(二)",
     judged,
     {"效支撑企业管理和业务应用，促进业务流程管理规范化和业务运行效率提升。",
      "they support its management and business applications, and make the management of "
      "business processes more standardised and operations more efficient."},
     "cloud.qualitative facts:/cloud/qualitative",
     authority},
    {"guide-2.2.four.count",
     "guide 二(二)",
     computed,
     {"企业至少实现任意4项子域内容，",
      "(four stars) The enterprise puts any 4 sub-domains at least into use;"},
     "cloud.subdomains edition:/cloud/levels/1/subdomains facts:/cloud/subdomains"},
    {"guide-2.2.four.depth",
     "guide 二(二)",
     judged,
     {"深度支撑企业管理和业务应用，实现业务流程规范化管理和业务运行效率明显提升，"
      "关键业务环节应用成效突出。",
      "they deeply support its management and business applications, business processes are "
      "managed in a standardised way and operations are clearly more efficient, with outstanding "
      "results in key links of the business."},
     "cloud.qualitative facts:/cloud/qualitative",
     authority},
    {"guide-2.2.five.count",
     "guide 二(二)",
     computed,
     {"企业至少实现任意6项子域内容，",
      "(five stars) The enterprise puts any 6 sub-domains at least into use;"},
     "cloud.subdomains edition:/cloud/levels/2/subdomains facts:/cloud/subdomains"},
    {"guide-2.2.five.depth",
     "guide 二(二)",
     judged,
     {"全面支撑企业管理和业务应用，实现业务流程规范化管理和业务运行效率明显提升，"
      "关键业务环节创新应用成效突出，企业整体生产模式和经营模式得到有效改进。",
      "they support all of its management and business applications, business processes are "
      "managed in a standardised way and operations are clearly more efficient, with outstanding "
      "results of innovation in key links of the business, and its whole mode of production and "
      "operation has effectively improved."},
     "cloud.qualitative facts:/cloud/qualitative",
     authority},
    {"guide-2.2.catalogue.compute.2",
     "guide 二(二)",
     computed,
     {"裸金属服务器 云容器 弹性伸缩", "bare-metal server, cloud container, elastic scaling"},
     "edition:/cloud/catalogue/1 edition:/cloud/catalogue/2 edition:/cloud/catalogue/3"},
    {"guide-2.2.catalogue.storage.1",
     "guide 二(二)",
     computed,
     {"存储资源 云硬盘 云备份 对象存储", "Storage: cloud disk, cloud backup, object storage,"},
     "edition:/cloud/catalogue/4 edition:/cloud/catalogue/5 edition:/cloud/catalogue/6"},
    {"guide-2.2.page_2.repeated",
     "guide 二(二)",
     context,
     {"1 基础上云 存储资源", "1 Infrastructure on cloud; Storage:"}},
    {"guide-2.2.catalogue.storage.2",
     "guide 二(二)",
     computed,
     {"文件存储", "file storage,"},
     "edition:/cloud/catalogue/7"},
    {"guide-2.2.page_2.stars.repeated", "guide 二(二)", context, star_cells},
    {"guide-2.2.catalogue.storage.3",
     "guide 二(二)",
     computed,
     {"块存储 数据库服务", "block storage, database service"},
     "edition:/cloud/catalogue/8 edition:/cloud/catalogue/9"},
    {"guide-2.2.catalogue.network", "guide 二(二)", computed, row_network,
     "edition:/cloud/catalogue/10 edition:/cloud/catalogue/11 edition:/cloud/catalogue/12 "
     "edition:/cloud/catalogue/13 edition:/cloud/catalogue/14"},
    {"guide-2.2.catalogue.security", "guide 二(二)", computed, row_security,
     "edition:/cloud/catalogue/15 edition:/cloud/catalogue/16 edition:/cloud/catalogue/17 "
     "edition:/cloud/catalogue/18 edition:/cloud/catalogue/19"},

    {"guide-2.2.catalogue.business",
     "guide 二(二)",
     context,
     {"2 业务上云", "2 Business on cloud"}},
    {"guide-2.2.catalogue.office", "guide 二(二)", computed, row_office,
     "edition:/cloud/catalogue/20 edition:/cloud/catalogue/21 edition:/cloud/catalogue/22 "
     "edition:/cloud/catalogue/23"},
    {"guide-2.2.catalogue.design", "guide 二(二)", computed, row_design,
     "edition:/cloud/catalogue/24 edition:/cloud/catalogue/25 edition:/cloud/catalogue/26 "
     "edition:/cloud/catalogue/27"},
    {"guide-2.2.catalogue.production", "guide 二(二)", computed, row_production,
     "edition:/cloud/catalogue/28 edition:/cloud/catalogue/29 edition:/cloud/catalogue/30 "
     "edition:/cloud/catalogue/31 edition:/cloud/catalogue/32"},
    {"guide-2.2.catalogue.supply_chain.1",
     "guide 二(二)",
     computed,
     {"供应链 供应链关系管理 采购管理",
      "Supply chain: supply-chain relationship management, procurement,"},
     "edition:/cloud/catalogue/33 edition:/cloud/catalogue/34"},
    {"guide-2.2.page_3.repeated",
     "guide 二(二)",
     context,
     {"2 业务上云 供应链", "2 Business on cloud; Supply chain:"}},
    {"guide-2.2.catalogue.supply_chain.2",
     "guide 二(二)",
     computed,
     {"仓储管理", "warehousing,"},
     "edition:/cloud/catalogue/35"},
    {"guide-2.2.page_3.stars.repeated", "guide 二(二)", context, star_cells},
    {"guide-2.2.catalogue.supply_chain.3",
     "guide 二(二)",
     computed,
     {"物流管理 销售管理", "logistics, sales management"},
     "edition:/cloud/catalogue/36 edition:/cloud/catalogue/37"},
    {"guide-2.2.catalogue.sales_service", "guide 二(二)", computed, row_sales_service,
     "edition:/cloud/catalogue/38 edition:/cloud/catalogue/39 edition:/cloud/catalogue/40 "
     "edition:/cloud/catalogue/41 edition:/cloud/catalogue/42 edition:/cloud/catalogue/43"},
    {"guide-2.2.catalogue.data", "guide 二(二)", computed, row_data,
     "edition:/cloud/catalogue/44 edition:/cloud/catalogue/45 edition:/cloud/catalogue/46 "
     "edition:/cloud/catalogue/47 edition:/cloud/catalogue/48"},

    {"guide-2.2.catalogue.equipment",
     "guide 二(二)",
     context,
     {"3 设备上云", "3 Equipment on cloud"}},
    {"guide-2.2.catalogue.iot_edge", "guide 二(二)", computed, row_iot_edge,
     "edition:/cloud/catalogue/49 edition:/cloud/catalogue/50 edition:/cloud/catalogue/51"},
    {"guide-2.2.catalogue.management", "guide 二(二)", computed, row_equipment,
     "edition:/cloud/catalogue/52 edition:/cloud/catalogue/53 edition:/cloud/catalogue/54 "
     "edition:/cloud/catalogue/55"},
    {"guide-2.2.catalogue.monitoring", "guide 二(二)", computed, row_monitoring,
     "edition:/cloud/catalogue/56 edition:/cloud/catalogue/57 edition:/cloud/catalogue/58 "
     "edition:/cloud/catalogue/59 edition:/cloud/catalogue/60"},
    {"guide-2.2.catalogue.decision", "guide 二(二)", computed, row_decision,
     "edition:/cloud/catalogue/61 edition:/cloud/catalogue/62"},
    {"guide-2.2.page_4.repeated", "guide 二(二)", context, {"3 设备上云", "3 Equipment on cloud"}},
    {"guide-2.2.catalogue.new_modes.1",
     "guide 二(二)",
     computed,
     {"新技术新模式应用 个性化定制", "New technologies and modes: personalised customisation,"},
     "edition:/cloud/catalogue/63"},
    {"guide-2.2.page_4.stars.repeated", "guide 二(二)", context, star_cells},
    {"guide-2.2.catalogue.new_modes.2",
     "guide 二(二)",
     computed,
     {"网络化协同制造 服务型制造",
      "networked collaborative manufacturing, service-oriented manufacturing,"},
     "edition:/cloud/catalogue/64 edition:/cloud/catalogue/65"},
    {"guide-2.2.catalogue.new_modes.3", "guide 二(二)", computed, row_emerging_technology,
     "edition:/cloud/catalogue/66"},
};

}  // namespace data::clauses_2024
}  // namespace v1
}  // namespace chengdu_subsidy
