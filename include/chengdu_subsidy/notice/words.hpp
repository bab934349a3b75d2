#pragma once
/// \file
/// The contract's closed lists of words. Each table is the one place that knows a list: readers,
/// writers, schemas and help texts go through it.

#include <array>
#include <chengdu_subsidy/notice/text.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// The three directions that one may apply for (申报方向), notice 二.
enum class Track : std::uint8_t { platform, cloud, park };
inline constexpr std::size_t track_count = 3;
inline constexpr std::array<Word<Track>, track_count> track_words{{
    {Track::platform,
     "platform",
     {"工业互联网市级示范平台", "industrial-internet demonstration platform"}},
    {Track::cloud, "cloud", {"星级上云企业", "star-rated cloud enterprise"}},
    {Track::park, "park", {"星级智慧园区", "star-rated smart park"}},
}};

/// What the rules together say.
enum class Outcome : std::uint8_t { supported, not_supported, undetermined };
inline constexpr std::array<Word<Outcome>, 3> outcome_words{{
    {Outcome::supported, "supported", {"符合支持条件", "supported"}},
    {Outcome::not_supported, "not_supported", {"不予支持", "not supported"}},
    {Outcome::undetermined, "undetermined", {"尚不能确定", "undetermined"}},
}};

/// What one rule says. The order is that of the two status bits in a verdict.
enum class Status : std::uint8_t { met, not_met, unknown, pending };
inline constexpr std::array<Word<Status>, 4> status_words{{
    {Status::met, "met", {"符合", "Met"}},
    {Status::not_met, "not_met", {"不符合", "Not met"}},
    {Status::unknown, "unknown", {"待补充", "Unknown"}},
    {Status::pending, "pending", {"待认定", "Pending"}},
}};

/// Who answers a rule: a fact that the applicant states, or the authority's judgement.
enum class DecidedBy : std::uint8_t { fact, authority };
inline constexpr std::array<Word<DecidedBy>, 2> decided_by_words{{
    {DecidedBy::fact, "fact", {"申报事实", "applicant (fact)"}},
    {DecidedBy::authority,
     "authority",
     {"市、区（市）县主管部门（认定、推荐）", "authority (judgement)"}},
}};

/// Severity of an accident or incident (事故等级), from the least to the gravest.
enum class Severity : std::uint8_t { general, larger, major, especially_major };
inline constexpr std::array<Word<Severity>, 4> severity_words{{
    {Severity::general, "general", {"一般", "general"}},
    {Severity::larger, "larger", {"较大", "larger"}},
    {Severity::major, "major", {"重大", "major"}},
    {Severity::especially_major, "especially_major", {"特别重大", "especially major"}},
}};

/// Lists on which an applicant must not stand, notice 四(二).
enum class BlackList : std::uint8_t {
  serious_dishonesty,
  work_safety_dishonesty,
  environmental_bad
};
inline constexpr std::array<Word<BlackList>, 3> black_list_words{{
    {BlackList::serious_dishonesty,
     "serious_dishonesty",
     {"严重违法失信名单", "list of serious violations of law and dishonesty"}},
    {BlackList::work_safety_dishonesty,
     "work_safety_dishonesty",
     {"安全生产严重失信名单", "list of serious dishonesty in work safety"}},
    {BlackList::environmental_bad,
     "environmental_bad",
     {"环境信用评价“不良企业”", "environmental credit rating of “bad enterprise”"}},
}};

/// What the platform is (发展定位), attachment 3 and guide 一(一).
enum class Positioning : std::uint8_t { industry, regional, cross_industry, enterprise, other };
inline constexpr std::array<Word<Positioning>, 5> positioning_words{{
    {Positioning::industry, "industry", {"行业级平台", "industry platform"}},
    {Positioning::regional, "regional", {"区域级平台", "regional platform"}},
    {Positioning::cross_industry,
     "cross_industry",
     {"跨行业跨领域平台", "cross-industry platform"}},
    {Positioning::enterprise, "enterprise", {"企业平台", "enterprise platform"}},
    {Positioning::other, "other", {"其他", "other"}},
}};

/// What an investment line buys, guide 一(三) note.
enum class InvestmentKind : std::uint8_t { software, hardware, labour };
inline constexpr std::array<Word<InvestmentKind>, 3> investment_kind_words{{
    {InvestmentKind::software, "software", {"软件", "software"}},
    {InvestmentKind::hardware, "hardware", {"硬件", "hardware"}},
    {InvestmentKind::labour, "labour", {"人力", "labour"}},
}};

/// Whose infrastructure the platform runs on (IaaS基础设施), attachment 3.
enum class IaasModel : std::uint8_t { self_built, leased };
inline constexpr std::array<Word<IaasModel>, 2> iaas_model_words{{
    {IaasModel::self_built, "self_built", {"自建", "self-built"}},
    {IaasModel::leased, "leased", {"租用", "leased"}},
}};

/// How the cloud is deployed (云服务部署模型), attachment 4.
enum class Deployment : std::uint8_t { public_cloud, private_cloud, hybrid_cloud };
inline constexpr std::array<Word<Deployment>, 3> deployment_words{{
    {Deployment::public_cloud, "public", {"公有云", "public cloud"}},
    {Deployment::private_cloud, "private", {"私有云", "private cloud"}},
    {Deployment::hybrid_cloud, "hybrid", {"混合云", "hybrid cloud"}},
}};

/// Recognitions already held (已获认定), attachment 4.
enum class Recognition : std::uint8_t { miit_typical, sichuan_typical };
inline constexpr std::array<Word<Recognition>, 2> recognition_words{{
    {Recognition::miit_typical, "miit_typical", {"工信部企业上云典型案例", "MIIT typical case"}},
    {Recognition::sichuan_typical,
     "sichuan_typical",
     {"四川省企业上云典型案例", "Sichuan typical case"}},
}};

/// What the applicant is to the park, guide 三(一)2.
enum class ApplicantRole : std::uint8_t { investor_builder, operator_manager, other };
inline constexpr std::array<Word<ApplicantRole>, 3> applicant_role_words{{
    {ApplicantRole::investor_builder, "investor_builder", {"投资建设单位", "investor and builder"}},
    {ApplicantRole::operator_manager, "operator", {"管理运营单位", "manager and operator"}},
    {ApplicantRole::other, "other", {"其他", "other"}},
}};

/// Numeric facts of the platform form (平台核心指标) that an edition may set minimums on.
enum class Metric : std::uint8_t {
  enterprises_served,
  devices_connected,
  protocols,
  industrial_apps,
  mechanism_models,
  microservices,
  solutions,
  parks_served,
  annual_service_revenue,  ///< money; the others are counts
};
inline constexpr std::size_t metric_count = 9;
inline constexpr std::array<Word<Metric>, metric_count> metric_words{{
    {Metric::enterprises_served, "enterprises_served", {"服务企业数", "enterprises served"}},
    {Metric::devices_connected, "devices_connected", {"接入设备数", "devices connected"}},
    {Metric::protocols, "protocols", {"兼容协议数量", "protocols supported"}},
    {Metric::industrial_apps, "industrial_apps", {"工业APP数", "industrial apps"}},
    {Metric::mechanism_models, "mechanism_models", {"工业机理模型", "industrial mechanism models"}},
    {Metric::microservices, "microservices", {"微服务组件数量", "microservice components"}},
    {Metric::solutions, "solutions", {"解决方案数", "solutions"}},
    {Metric::parks_served, "parks_served", {"累计服务园区数量", "parks served"}},
    {Metric::annual_service_revenue,
     "annual_service_revenue",
     {"年服务收入", "annual service revenue"}},
}};

/// Why claimed money was not recognised; a line's reasons are tried in this order.
enum class DisallowedReason : std::uint8_t {
  audit_reduction,
  outside_period,
  not_in_catalogue,
  subdomain_not_claimed,
  beyond_required,
  labour_over_share,
};
inline constexpr std::array<Word<DisallowedReason>, 6> disallowed_reason_words{{
    {DisallowedReason::audit_reduction, "audit_reduction", {"审计核减", "reduced by the audit"}},
    {DisallowedReason::outside_period,
     "outside_period",
     {"付款日不在认定期内", "paid outside the recognised period"}},
    {DisallowedReason::not_in_catalogue,
     "not_in_catalogue",
     {"不属于上云目录的子域", "not in the catalogue of sub-domains"}},
    {DisallowedReason::subdomain_not_claimed,
     "subdomain_not_claimed",
     {"所属子域未申报", "its sub-domain is not claimed"}},
    {DisallowedReason::beyond_required,
     "beyond_required",
     {"超出申报星级所要求的子域", "beyond the sub-domains that the star applied for requires"}},
    {DisallowedReason::labour_over_share,
     "labour_over_share",
     {"人力投入超过比例上限", "labour above its share"}},
}};

/// Which of the two decides the amount.
enum class Binding : std::uint8_t { rate, cap };
inline constexpr std::array<Word<Binding>, 2> binding_words{{
    {Binding::rate, "rate", {"按比例", "the rate"}},
    {Binding::cap, "cap", {"按上限", "the cap"}},
}};

/// Form faults that decide nothing, in the order in which they are listed.
enum class WarningCode : std::uint8_t {
  uscc_check,
  text_over_300,
  results_missing,
  typical_users_below_3,
  paid_on_missing,
  declared_mismatch,
  score_missing,
  subtotal_mismatch,
  total_mismatch,
  undertaking_unsigned,
  completed_before_start,
};
inline constexpr std::array<Word<WarningCode>, 11> warning_words{{
    {WarningCode::uscc_check,
     "uscc_check",
     {"统一社会信用代码应为18位且校验码正确（GB 32100-2015），请核对。",
      "The unified social credit code must have 18 allowed characters and a correct check "
      "character (GB 32100-2015); please check it."}},
    {WarningCode::text_over_300,
     "text_over_300",
     {"文字超过申报表规定的{limit}字，请精简。",
      "The text is longer than the {limit} characters that the form allows; please shorten it."}},
    {WarningCode::results_missing,
     "results_missing",
     {"经营状况缺少{year}年度数据，请补充。",
      "The operating results lack the year {year}; please add it."}},
    {WarningCode::typical_users_below_3,
     "typical_users_below_3",
     {"典型应用企业不少于{minimum}家，请补充。",
      "At least {minimum} typical users must be listed; please add the missing ones."}},
    {WarningCode::paid_on_missing,
     "paid_on_missing",
     {"未填付款日期，暂按在认定期内付款计算，请补充。",
      "No payment date is given; the line is counted as paid in the recognised period. Please add "
      "the date."}},
    {WarningCode::declared_mismatch,
     "declared_mismatch",
     {"申报表填报金额与认定期内明细合计不一致，请核对。",
      "The figure on the form is not the sum of the lines in the recognised period; please check "
      "both."}},
    {WarningCode::score_missing,
     "score_missing",
     {"该评分项未填自评得分，请补充。", "This scorecard item has no score; please add it."}},
    {WarningCode::subtotal_mismatch,
     "subtotal_mismatch",
     {"小计与各项得分之和不一致，请核对。",
      "The subtotal is not the sum of its items; please check both."}},
    {WarningCode::total_mismatch,
     "total_mismatch",
     {"总分与各部分得分之和不一致，请核对。",
      "The total is not the sum of its parts; please check both."}},
    {WarningCode::undertaking_unsigned,
     "undertaking_unsigned",
     {"申报单位承诺尚未签署，请由法定代表人签名或盖章。",
      "The undertaking is not signed; the legal representative must sign or seal it."}},
    {WarningCode::completed_before_start,
     "completed_before_start",
     {"项目建成日期早于启动上云时间或建园时间，请核对。",
      "The completion lies before the start, or before the founding of the park; please check both "
      "dates."}},
}};

/// The word of a value in its table. \pre the table lists its values in their own order
template <class T, std::size_t N>
[[nodiscard]] constexpr const Word<T>& word(const std::array<Word<T>, N>& words, T value) noexcept {
  return words[static_cast<std::size_t>(value)];
}

/// The value of a word, or nothing where the list has no such word.
template <class T, std::size_t N>
[[nodiscard]] constexpr std::optional<T> find_word(const std::array<Word<T>, N>& words,
                                                   std::string_view id) noexcept {
  for (const auto& entry : words) {
    if (entry.id == id) return entry.value;
  }
  return std::nullopt;
}

}  // namespace v1
}  // namespace chengdu_subsidy
