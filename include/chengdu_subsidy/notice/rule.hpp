#pragma once
/// \file
/// The rules by name: which there are, whose they are, who decides them.

#include <array>
#include <chengdu_subsidy/notice/words.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// Every rule of the contract, in its order: the common part, then each track.
enum class Rule : std::uint8_t {
  notice_window,        ///< 申报时间
  notice_recommended,   ///< 区（市）县推荐
  notice_built_by,      ///< 截止日前建成
  conduct_lawful,       ///< 依法经营
  conduct_credit,       ///< 近三年信用良好
  conduct_safety,       ///< 未发生较大及以上安全事故
  conduct_environment,  ///< 未发生突发环境事件
  conduct_listings,     ///< 未在失信名单有效期内
  conduct_policy,       ///< 符合产业政策和法律规定

  platform_in_city,          ///< 市域内建设部署运营
  platform_city_plan,        ///< 布局符合全市统一规划
  platform_device_access,    ///< 工业设备规模接入能力
  platform_app_development,  ///< 应用开发支持能力
  platform_knowledge_reuse,  ///< 工业知识沉淀转化复用能力
  platform_security,         ///< 安全防护能力
  platform_service,          ///< 赋能与支撑转型
  platform_minimum,          ///< 服务企业数量; one a metric, in the order of `Metric`
  platform_minimum_last = platform_minimum + metric_count - 1,
  platform_floor,  ///< 认定补助金额下限

  cloud_benefit,      ///< 云化服务的成效
  cloud_star,         ///< 综合评定星级
  cloud_subdomains,   ///< 子域数量
  cloud_qualitative,  ///< 应用深度
  cloud_one_off,      ///< 一次性资助
  cloud_fees,         ///< 上云费用

  park_applicant,       ///< 申报主体
  park_city_plan,       ///< 布局符合全市统一规划
  park_infrastructure,  ///< 基础设施信息化
  park_operations,      ///< 运营管理精细化
  park_services,        ///< 功能服务便利化
  park_organisation,    ///< 组织保障规范化
  park_industry,        ///< 产业发展数字化
  park_star,            ///< 评定星级
  park_upgrade,         ///< 提档升级
};

inline constexpr std::size_t common_rule_count = 9;
inline constexpr std::size_t rule_count = static_cast<std::size_t>(Rule::park_upgrade) + 1;

/// The rule on the minimum of a metric.
[[nodiscard]] constexpr Rule minimum_rule(Metric metric) noexcept {
  return static_cast<Rule>(static_cast<unsigned>(Rule::platform_minimum) +
                           static_cast<unsigned>(metric));
}

/// The metric whose minimum a rule is on, if it is such a rule.
[[nodiscard]] constexpr std::optional<Metric> metric_of(Rule rule) noexcept {
  if (rule < Rule::platform_minimum || rule > Rule::platform_minimum_last) return std::nullopt;
  return static_cast<Metric>(static_cast<unsigned>(rule) -
                             static_cast<unsigned>(Rule::platform_minimum));
}

/// What a rule is, whatever the edition: its name and who decides it. An unknown truth is
/// `pending` where the authority decides, `unknown` where a fact does.
struct RuleInfo {
  Rule rule;
  std::string_view id;
  DecidedBy decided_by;
  /// JSON Pointer of the field that answers it first; empty where it depends on the track.
  std::string_view field;
};

inline constexpr std::array<RuleInfo, rule_count> rule_table{{
    {Rule::notice_window, "notice.window", DecidedBy::fact, "/submitted_on"},
    {Rule::notice_recommended, "notice.recommended", DecidedBy::authority, "/recommendation"},
    {Rule::notice_built_by, "notice.built_by", DecidedBy::fact, ""},
    {Rule::conduct_lawful, "conduct.lawful", DecidedBy::fact, "/conduct/lawful_operation"},
    {Rule::conduct_credit, "conduct.credit", DecidedBy::fact, "/conduct/good_credit"},
    {Rule::conduct_safety, "conduct.safety", DecidedBy::fact, "/conduct/safety_accidents"},
    {Rule::conduct_environment, "conduct.environment", DecidedBy::fact,
     "/conduct/environmental_incidents"},
    {Rule::conduct_listings, "conduct.listings", DecidedBy::fact, "/conduct/listings"},
    {Rule::conduct_policy, "conduct.policy", DecidedBy::authority, "/conduct/policy_compliance"},
    {Rule::platform_in_city, "platform.in_city", DecidedBy::fact, "/platform/operated_in_city"},
    {Rule::platform_city_plan, "platform.city_plan", DecidedBy::authority,
     "/platform/fits_city_plan"},
    {Rule::platform_device_access, "platform.capability.device_access", DecidedBy::authority,
     "/platform/capabilities/device_access"},
    {Rule::platform_app_development, "platform.capability.app_development", DecidedBy::authority,
     "/platform/capabilities/app_development"},
    {Rule::platform_knowledge_reuse, "platform.capability.knowledge_reuse", DecidedBy::authority,
     "/platform/capabilities/knowledge_reuse"},
    {Rule::platform_security, "platform.capability.security", DecidedBy::authority,
     "/platform/capabilities/security"},
    {Rule::platform_service, "platform.service", DecidedBy::authority,
     "/platform/enables_transformation"},
    {minimum_rule(Metric::enterprises_served), "platform.enterprises_served", DecidedBy::fact,
     "/platform/enterprises_served"},
    {minimum_rule(Metric::devices_connected), "platform.devices_connected", DecidedBy::fact,
     "/platform/metrics/devices_connected"},
    {minimum_rule(Metric::protocols), "platform.protocols", DecidedBy::fact,
     "/platform/metrics/protocols"},
    {minimum_rule(Metric::industrial_apps), "platform.industrial_apps", DecidedBy::fact,
     "/platform/metrics/industrial_apps"},
    {minimum_rule(Metric::mechanism_models), "platform.mechanism_models", DecidedBy::fact,
     "/platform/metrics/mechanism_models"},
    {minimum_rule(Metric::microservices), "platform.microservices", DecidedBy::fact,
     "/platform/metrics/microservices"},
    {minimum_rule(Metric::solutions), "platform.solutions", DecidedBy::fact,
     "/platform/metrics/solutions"},
    {minimum_rule(Metric::parks_served), "platform.parks_served", DecidedBy::fact,
     "/platform/metrics/parks_served"},
    {minimum_rule(Metric::annual_service_revenue), "platform.annual_service_revenue",
     DecidedBy::fact, "/platform/metrics/annual_service_revenue"},
    {Rule::platform_floor, "platform.floor", DecidedBy::fact, "/platform/investment"},
    {Rule::cloud_benefit, "cloud.benefit", DecidedBy::authority, "/cloud/benefit"},
    {Rule::cloud_star, "cloud.star", DecidedBy::authority, "/cloud/assessed_star"},
    {Rule::cloud_subdomains, "cloud.subdomains", DecidedBy::fact, "/cloud/subdomains"},
    {Rule::cloud_qualitative, "cloud.qualitative", DecidedBy::authority, "/cloud/qualitative"},
    {Rule::cloud_one_off, "cloud.one_off", DecidedBy::fact, "/cloud/previous_star"},
    {Rule::cloud_fees, "cloud.fees", DecidedBy::fact, "/cloud/fees"},
    {Rule::park_applicant, "park.applicant", DecidedBy::fact, "/park/applicant_role"},
    {Rule::park_city_plan, "park.city_plan", DecidedBy::authority, "/park/fits_city_plan"},
    {Rule::park_infrastructure, "park.basics.infrastructure", DecidedBy::authority,
     "/park/basics/infrastructure"},
    {Rule::park_operations, "park.basics.operations", DecidedBy::authority,
     "/park/basics/operations"},
    {Rule::park_services, "park.basics.services", DecidedBy::authority, "/park/basics/services"},
    {Rule::park_organisation, "park.basics.organisation", DecidedBy::authority,
     "/park/basics/organisation"},
    {Rule::park_industry, "park.basics.industry", DecidedBy::authority, "/park/basics/industry"},
    {Rule::park_star, "park.star", DecidedBy::authority, "/park/assessed_star"},
    {Rule::park_upgrade, "park.upgrade", DecidedBy::fact, "/park/previous_star"},
}};

[[nodiscard]] constexpr const RuleInfo& info(Rule rule) noexcept {
  return rule_table[static_cast<std::size_t>(rule)];
}

[[nodiscard]] constexpr std::optional<Rule> find_rule(std::string_view id) noexcept {
  for (const auto& entry : rule_table) {
    if (entry.id == id) return entry.rule;
  }
  return std::nullopt;
}

/// Whether rules stand one behind the other in the contract's order.
template <Rule first, Rule... others>
inline constexpr bool follow_one_another = [] {
  unsigned at = static_cast<unsigned>(first);
  return ((static_cast<unsigned>(others) == ++at) && ...);
}();

/// The first of a track's own rules, and the one behind its last.
[[nodiscard]] constexpr Rule first_rule(Track track) noexcept {
  switch (track) {
    case Track::platform: return Rule::platform_in_city;
    case Track::cloud: return Rule::cloud_benefit;
    case Track::park: break;
  }
  return Rule::park_applicant;
}
[[nodiscard]] constexpr std::size_t end_rule(Track track) noexcept {
  switch (track) {
    case Track::platform: return static_cast<std::size_t>(Rule::cloud_benefit);
    case Track::cloud: return static_cast<std::size_t>(Rule::park_applicant);
    case Track::park: break;
  }
  return rule_count;
}

/// Whose rule it is; nothing for a rule of the common part.
[[nodiscard]] constexpr std::optional<Track> track_of(Rule rule) noexcept {
  if (static_cast<std::size_t>(rule) < common_rule_count) return std::nullopt;
  if (rule < Rule::cloud_benefit) return Track::platform;
  return rule < Rule::park_applicant ? Track::cloud : Track::park;
}

}  // namespace v1
}  // namespace chengdu_subsidy
