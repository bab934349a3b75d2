#pragma once
/// \file
/// The clauses of attachment 5, the application form of smart parks.

#include <chengdu_subsidy/notice/clause.hpp>
#include <chengdu_subsidy/notice/clauses_2024_shared.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace data::clauses_2024 {

using enum ClauseKind;

inline constexpr Clause form_5[] = {
    {"form-5.attachment", "attachment 5", context, {"附件5", "Attachment 5"}},
    {"form-5.title",
     "attachment 5",
     context,
     {"2024年度星级智慧园区申报表", "Application form for 2024 star-rated smart parks"}},

    {"form-5.park", "attachment 5", form_field, {"园区概况", "The park"}, "facts:/park"},
    {"form-5.name",
     "attachment 5",
     form_field,
     {"园区名称", "Name of the park"},
     "facts:/park/name"},
    {"form-5.built_on",
     "attachment 5",
     form_field,
     {"建园时间", "Founded on"},
     "facts:/park/built_on"},
    {"form-5.district",
     "attachment 5",
     form_field,
     {"所在区县", "District or county"},
     "facts:/park/district"},
    {"form-5.area",
     "attachment 5",
     form_field,
     {"园区面积（平方公里）", "Area of the park (square kilometres)"},
     "facts:/park/area_km2"},
    {"form-5.address",
     "attachment 5",
     form_field,
     {"园区地址", "Address of the park"},
     "facts:/park/address"},
    {"form-5.contact",
     "attachment 5",
     form_field,
     {"联系人", "Contact"},
     "facts:/applicant/contact/name"},
    {"form-5.contact.title",
     "attachment 5",
     form_field,
     {"职务", "Position"},
     "facts:/applicant/contact/title"},
    {"form-5.contact.phone",
     "attachment 5",
     form_field,
     {"联系电话", "Telephone"},
     "facts:/applicant/contact/phone"},
    {"form-5.contact.email",
     "attachment 5",
     form_field,
     {"邮箱", "E-mail"},
     "facts:/applicant/contact/email"},
    {"form-5.industries",
     "attachment 5",
     form_field,
     {"园区主导产业 □电子信息 □汽车制造 □食品饮料 □装备制造 □生物医药 □航空航天 □轨道交通 "
      "□节能环保 □新材料 □新能源 □其它",
      "Leading industries: ☐ electronic information ☐ automobiles ☐ food and drink ☐ equipment ☐ "
      "biomedicine ☐ aerospace ☐ rail transport ☐ energy saving and environmental protection ☐ "
      "new materials ☐ new energy ☐ other"},
     "facts:/park/industries"},
    {"form-5.enterprises",
     "attachment 5",
     form_field,
     {"已入驻企业总数", "Enterprises in the park"},
     "facts:/park/enterprises"},
    {"form-5.employees",
     "attachment 5",
     form_field,
     {"园区从业人员总数", "People employed in the park"},
     "facts:/park/employees"},
    {"form-5.summary",
     "attachment 5",
     form_field,
     {"智慧园区建设概况及成效（300字以内）",
      "Building the smart park, and its results (at most 300 characters)"},
     "facts:/park/summary edition:/form/text_limit"},

    {"form-5.scores",
     "attachment 5",
     form_field,
     {"智慧园区自评", "Self-assessment of the smart park"},
     "facts:/park/scores"},
    {"form-5.scores.heading", "attachment 5", context, {"评估内容 自评得分", "Content, own score"}},
    {"form-5.scores.infrastructure",
     "attachment 5",
     form_field,
     {"基础设施信息化", "Informatised infrastructure"},
     "edition:/park/categories/0 facts:/park/scores"},
    {"form-5.scores.infrastructure.items",
     "attachment 5",
     form_field,
     {"基础网络 分 通信局房 分 监控中心 分 数据中心 分 基础平台 分",
      "Basic network, telecom equipment room, monitoring centre, data centre, base platform "
      "(points each)"},
     "edition:/park/scorecard/0 facts:/park/scores/infrastructure.network "
     "edition:/park/scorecard/1 facts:/park/scores/infrastructure.equipment_room "
     "edition:/park/scorecard/2 facts:/park/scores/infrastructure.monitoring_centre "
     "edition:/park/scorecard/3 facts:/park/scores/infrastructure.data_centre "
     "edition:/park/scorecard/4 facts:/park/scores/infrastructure.base_platform"},
    {"form-5.scores.infrastructure.subtotal",
     "attachment 5",
     form_field,
     {"小计 分", "Subtotal (points)"},
     "facts:/park/subtotals/infrastructure"},
    {"form-5.scores.operations",
     "attachment 5",
     form_field,
     {"运营管理精细化", "Fine-grained operations"},
     "edition:/park/categories/1 facts:/park/scores"},
    {"form-5.scores.operations.items",
     "attachment 5",
     form_field,
     {"综合安防 分 消防管理 分 智能楼宇 分 能耗监控 分 智能照明 分 智能充电 分 环境监测 分 "
      "智能管理 分 应急防控 分 物业服务 分 项目管理 分",
      "Integrated security, fire management, smart buildings, energy monitoring, smart lighting, "
      "smart charging, environmental monitoring, smart management, emergency prevention and "
      "control, property services, project management (points each)"},
     "edition:/park/scorecard/5 facts:/park/scores/operations.security "
     "edition:/park/scorecard/6 facts:/park/scores/operations.fire "
     "edition:/park/scorecard/7 facts:/park/scores/operations.building "
     "edition:/park/scorecard/8 facts:/park/scores/operations.energy "
     "edition:/park/scorecard/9 facts:/park/scores/operations.lighting "
     "edition:/park/scorecard/10 facts:/park/scores/operations.charging "
     "edition:/park/scorecard/11 facts:/park/scores/operations.environment "
     "edition:/park/scorecard/12 facts:/park/scores/operations.management "
     "edition:/park/scorecard/13 facts:/park/scores/operations.emergency "
     "edition:/park/scorecard/14 facts:/park/scores/operations.property "
     "edition:/park/scorecard/15 facts:/park/scores/operations.projects"},
    {"form-5.scores.operations.subtotal",
     "attachment 5",
     form_field,
     {"小计 分", "Subtotal (points)"},
     "facts:/park/subtotals/operations"},
    {"form-5.scores.services",
     "attachment 5",
     form_field,
     {"功能服务便利化", "Convenient services"},
     "edition:/park/categories/2 facts:/park/scores"},
    {"form-5.scores.services.items",
     "attachment 5",
     form_field,
     {"党建服务 分 政务服务 分 公共服务 分 创新创业 分 生活配套 分",
      "Party-building services, government services, public services, innovation and "
      "entrepreneurship, living facilities (points each)"},
     "edition:/park/scorecard/16 facts:/park/scores/services.party_building "
     "edition:/park/scorecard/17 facts:/park/scores/services.government "
     "edition:/park/scorecard/18 facts:/park/scores/services.public "
     "edition:/park/scorecard/19 facts:/park/scores/services.innovation "
     "edition:/park/scorecard/20 facts:/park/scores/services.living"},
    {"form-5.scores.services.subtotal",
     "attachment 5",
     form_field,
     {"小计 分", "Subtotal (points)"},
     "facts:/park/subtotals/services"},
    {"form-5.scores.organisation",
     "attachment 5",
     form_field,
     {"组织保障规范化", "Standardised organisation"},
     "edition:/park/categories/3 facts:/park/scores"},
    {"form-5.scores.organisation.items",
     "attachment 5",
     form_field,
     {"制度保障 分 组织保障 分 资金保障 分 人力保障 分 运行服务 分 数据对接 分",
      "Institutional guarantee, organisational guarantee, funding guarantee, staffing guarantee, "
      "operation services, data exchange (points each)"},
     "edition:/park/scorecard/21 facts:/park/scores/organisation.institutions "
     "edition:/park/scorecard/22 facts:/park/scores/organisation.organisation "
     "edition:/park/scorecard/23 facts:/park/scores/organisation.funding "
     "edition:/park/scorecard/24 facts:/park/scores/organisation.staffing "
     "edition:/park/scorecard/25 facts:/park/scores/organisation.operation "
     "edition:/park/scorecard/26 facts:/park/scores/organisation.data_exchange"},
    {"form-5.scores.organisation.subtotal",
     "attachment 5",
     form_field,
     {"小计 分", "Subtotal (points)"},
     "facts:/park/subtotals/organisation"},
    {"form-5.scores.industry",
     "attachment 5",
     form_field,
     {"产业发展数字化", "Digital industry development"},
     "edition:/park/categories/4 facts:/park/scores"},
    {"form-5.scores.industry.items",
     "attachment 5",
     form_field,
     {"园区数字化招商 分 企业数字化建设 分 产业数字化分析 分",
      "Digital investment promotion, enterprise digitalisation, digital industry analysis "
      "(points each)"},
     "edition:/park/scorecard/27 facts:/park/scores/industry.investment_promotion "
     "edition:/park/scorecard/28 facts:/park/scores/industry.enterprise_digitalisation "
     "edition:/park/scorecard/29 facts:/park/scores/industry.analysis"},
    {"form-5.scores.industry.subtotal",
     "attachment 5",
     form_field,
     {"小计 分", "Subtotal (points)"},
     "facts:/park/subtotals/industry"},
    {"form-5.scores.total", "attachment 5", form_field, {"总分", "Total"}, "facts:/park/total"},

    {"form-5.undertaking", "attachment 5", form_field, undertaking_heading,
     "facts:/undertaking/signed"},
    {"form-5.undertaking.true", "attachment 5", form_field, undertaking_true,
     "facts:/undertaking/signed"},
    {"form-5.undertaking.conduct", "attachment 5", form_field, undertaking_conduct,
     "facts:/undertaking/signed facts:/conduct"},
    {"form-5.undertaking.signature", "attachment 5", form_field, undertaking_signature,
     "facts:/undertaking/signed"},
    {"form-5.undertaking.date", "attachment 5", form_field, undertaking_date,
     "facts:/undertaking/signed_on"},
};

}  // namespace data::clauses_2024
}  // namespace v1
}  // namespace chengdu_subsidy
