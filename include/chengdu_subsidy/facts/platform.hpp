#pragma once
/// \file
/// An industrial-internet demonstration platform (工业互联网市级示范平台), attachment 3.

#include <chengdu_subsidy/facts/applicant.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/values/date.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/truth.hpp>
#include <optional>
#include <string>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// One line of the investment (项目清单). Without `audited` it has not been cut; without `paid_on`
/// it is declared as paid in the recognised period.
struct InvestmentLine {
  std::string id;
  InvestmentKind kind = InvestmentKind::software;
  Money amount;
  std::optional<Date> paid_on{};
  std::optional<Money> audited{};

  /// What the line is worth: the audited amount where there is one.
  [[nodiscard]] constexpr Money worth() const noexcept { return audited ? *audited : amount; }
  friend bool operator==(const InvestmentLine&, const InvestmentLine&) = default;
};

/// The four capabilities that the guide asks for.
struct Capabilities {
  Truth device_access = Truth::unknown;
  Truth app_development = Truth::unknown;
  Truth knowledge_reuse = Truth::unknown;
  Truth security = Truth::unknown;
  friend bool operator==(const Capabilities&, const Capabilities&) = default;
};

/// The platform's infrastructure (IaaS基础设施).
struct Iaas {
  std::optional<IaasModel> model{};
  std::optional<std::string> provider{};
  friend bool operator==(const Iaas&, const Iaas&) = default;
};

/// The form's core figures (平台核心指标) but for the enterprises served.
struct Metrics {
  std::optional<Count> devices_connected{};
  std::optional<Count> protocols{};
  std::optional<Count> industrial_apps{};
  std::optional<Count> mechanism_models{};
  std::optional<Count> microservices{};
  std::optional<Count> solutions{};
  std::optional<Count> parks_served{};
  std::optional<Money> annual_service_revenue{};
  friend bool operator==(const Metrics&, const Metrics&) = default;
};

/// A typical user (平台典型应用企业).
struct TypicalUser {
  std::optional<std::string> name{};
  std::optional<std::string> use{};
  friend bool operator==(const TypicalUser&, const TypicalUser&) = default;
};

struct PlatformFacts {
  std::optional<std::string> name{};
  std::optional<Positioning> positioning{};
  std::optional<Date> built_on{};
  Truth operated_in_city = Truth::unknown;  ///< built, deployed and operated in the city
  Truth fits_city_plan = Truth::unknown;
  Capabilities capabilities;
  Truth enables_transformation = Truth::unknown;
  std::optional<Count> enterprises_served{};
  std::optional<Money> declared_investment{};  ///< the form's figure (认定期内投资金额)
  std::optional<std::vector<InvestmentLine>> investment{};
  Iaas iaas;
  Metrics metrics;
  std::optional<std::vector<TypicalUser>> typical_users{};
  std::optional<std::string> overview{};
  std::optional<std::string> strengths{};
  std::optional<std::string> plan{};
  friend bool operator==(const PlatformFacts&, const PlatformFacts&) = default;
};

/// A numeric fact of the form by name; fen for money.
[[nodiscard]] constexpr std::optional<std::int64_t> metric(const PlatformFacts& facts,
                                                           Metric which) noexcept {
  const Metrics& m = facts.metrics;
  switch (which) {
    case Metric::enterprises_served: return facts.enterprises_served;
    case Metric::devices_connected: return m.devices_connected;
    case Metric::protocols: return m.protocols;
    case Metric::industrial_apps: return m.industrial_apps;
    case Metric::mechanism_models: return m.mechanism_models;
    case Metric::microservices: return m.microservices;
    case Metric::solutions: return m.solutions;
    case Metric::parks_served: return m.parks_served;
    case Metric::annual_service_revenue: break;
  }
  if (!m.annual_service_revenue) return std::nullopt;
  return m.annual_service_revenue->fen();
}

/// Sets what `metric` reads.
constexpr void set_metric(PlatformFacts& facts, Metric which, std::int64_t value) noexcept {
  Metrics& m = facts.metrics;
  switch (which) {
    case Metric::enterprises_served: facts.enterprises_served = value; break;
    case Metric::devices_connected: m.devices_connected = value; break;
    case Metric::protocols: m.protocols = value; break;
    case Metric::industrial_apps: m.industrial_apps = value; break;
    case Metric::mechanism_models: m.mechanism_models = value; break;
    case Metric::microservices: m.microservices = value; break;
    case Metric::solutions: m.solutions = value; break;
    case Metric::parks_served: m.parks_served = value; break;
    case Metric::annual_service_revenue: m.annual_service_revenue = Money::from_fen(value); break;
  }
}

}  // namespace v1
}  // namespace chengdu_subsidy
