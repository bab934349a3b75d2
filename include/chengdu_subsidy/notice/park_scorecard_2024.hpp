#pragma once
/// \file
/// The self-assessment of smart parks (智慧园区自评), attachment 5. The notice names a scoring
/// guideline of 2021 for it but gives neither points nor thresholds, so there are none here.

#include <array>
#include <chengdu_subsidy/notice/edition.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace data {

inline constexpr std::array<ScoreCategory, 5> park_categories_2024{{
    {"infrastructure", {"基础设施信息化", "Informatised infrastructure"}},
    {"operations", {"运营管理精细化", "Fine-grained operations"}},
    {"services", {"功能服务便利化", "Convenient services"}},
    {"organisation", {"组织保障规范化", "Standardised organisation"}},
    {"industry", {"产业发展数字化", "Digital industry development"}},
}};

inline constexpr std::array<ScoreItem, 30> park_scorecard_2024{{
    {"infrastructure.network", 0, {"基础网络", "Basic network"}},
    {"infrastructure.equipment_room", 0, {"通信局房", "Telecom equipment room"}},
    {"infrastructure.monitoring_centre", 0, {"监控中心", "Monitoring centre"}},
    {"infrastructure.data_centre", 0, {"数据中心", "Data centre"}},
    {"infrastructure.base_platform", 0, {"基础平台", "Base platform"}},
    {"operations.security", 1, {"综合安防", "Integrated security"}},
    {"operations.fire", 1, {"消防管理", "Fire management"}},
    {"operations.building", 1, {"智能楼宇", "Smart buildings"}},
    {"operations.energy", 1, {"能耗监控", "Energy monitoring"}},
    {"operations.lighting", 1, {"智能照明", "Smart lighting"}},
    {"operations.charging", 1, {"智能充电", "Smart charging"}},
    {"operations.environment", 1, {"环境监测", "Environmental monitoring"}},
    {"operations.management", 1, {"智能管理", "Smart management"}},
    {"operations.emergency", 1, {"应急防控", "Emergency prevention and control"}},
    {"operations.property", 1, {"物业服务", "Property services"}},
    {"operations.projects", 1, {"项目管理", "Project management"}},
    {"services.party_building", 2, {"党建服务", "Party-building services"}},
    {"services.government", 2, {"政务服务", "Government services"}},
    {"services.public", 2, {"公共服务", "Public services"}},
    {"services.innovation", 2, {"创新创业", "Innovation and entrepreneurship"}},
    {"services.living", 2, {"生活配套", "Living facilities"}},
    {"organisation.institutions", 3, {"制度保障", "Institutional guarantee"}},
    {"organisation.organisation", 3, {"组织保障", "Organisational guarantee"}},
    {"organisation.funding", 3, {"资金保障", "Funding guarantee"}},
    {"organisation.staffing", 3, {"人力保障", "Staffing guarantee"}},
    {"organisation.operation", 3, {"运行服务", "Operation services"}},
    {"organisation.data_exchange", 3, {"数据对接", "Data exchange"}},
    {"industry.investment_promotion", 4, {"园区数字化招商", "Digital investment promotion"}},
    {"industry.enterprise_digitalisation", 4, {"企业数字化建设", "Enterprise digitalisation"}},
    {"industry.analysis", 4, {"产业数字化分析", "Digital industry analysis"}},
}};

}  // namespace data
}  // namespace v1
}  // namespace chengdu_subsidy
