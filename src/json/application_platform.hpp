#pragma once
/// \file
/// The fields of the platform track.

#include <chengdu_subsidy/facts/platform.hpp>

#include "json/read_values.hpp"

namespace chengdu_subsidy::json_detail {

template <>
struct WordTable<Positioning> {
  static constexpr const auto& words = positioning_words;
};
template <>
struct WordTable<InvestmentKind> {
  static constexpr const auto& words = investment_kind_words;
};
template <>
struct WordTable<IaasModel> {
  static constexpr const auto& words = iaas_model_words;
};

template <>
struct FieldTable<InvestmentLine> {
  static constexpr auto fields = std::to_array<Field<InvestmentLine>>({
      needed<&InvestmentLine::id, &read_line_id>("id"),
      needed<&InvestmentLine::kind>("kind"),
      needed<&InvestmentLine::amount>("amount"),
      field<&InvestmentLine::paid_on>("paid_on"),
      field<&InvestmentLine::audited, &read_audited>("audited"),
  });
};

template <>
struct FieldTable<Capabilities> {
  static constexpr auto fields = std::to_array<Field<Capabilities>>({
      field<&Capabilities::device_access>("device_access"),
      field<&Capabilities::app_development>("app_development"),
      field<&Capabilities::knowledge_reuse>("knowledge_reuse"),
      field<&Capabilities::security>("security"),
  });
};

template <>
struct FieldTable<Iaas> {
  static constexpr auto fields = std::to_array<Field<Iaas>>({
      field<&Iaas::model>("model"),
      field<&Iaas::provider>("provider"),
  });
};

template <>
struct FieldTable<Metrics> {
  static constexpr auto fields = std::to_array<Field<Metrics>>({
      field<&Metrics::devices_connected>("devices_connected"),
      field<&Metrics::protocols>("protocols"),
      field<&Metrics::industrial_apps>("industrial_apps"),
      field<&Metrics::mechanism_models>("mechanism_models"),
      field<&Metrics::microservices>("microservices"),
      field<&Metrics::solutions>("solutions"),
      field<&Metrics::parks_served>("parks_served"),
      field<&Metrics::annual_service_revenue>("annual_service_revenue"),
  });
};

template <>
struct FieldTable<TypicalUser> {
  static constexpr auto fields = std::to_array<Field<TypicalUser>>({
      field<&TypicalUser::name>("name"),
      field<&TypicalUser::use>("use"),
  });
};

template <>
struct FieldTable<PlatformFacts> {
  static constexpr auto fields = std::to_array<Field<PlatformFacts>>({
      field<&PlatformFacts::name>("name"),
      field<&PlatformFacts::positioning>("positioning"),
      field<&PlatformFacts::built_on>("built_on"),
      field<&PlatformFacts::operated_in_city>("operated_in_city"),
      field<&PlatformFacts::fits_city_plan>("fits_city_plan"),
      field<&PlatformFacts::capabilities>("capabilities"),
      field<&PlatformFacts::enables_transformation>("enables_transformation"),
      field<&PlatformFacts::enterprises_served>("enterprises_served"),
      field<&PlatformFacts::declared_investment>("declared_investment"),
      field<&PlatformFacts::investment, &read_lines<InvestmentLine>>("investment"),
      field<&PlatformFacts::iaas>("iaas"),
      field<&PlatformFacts::metrics>("metrics"),
      field<&PlatformFacts::typical_users>("typical_users"),
      field<&PlatformFacts::overview>("overview"),
      field<&PlatformFacts::strengths>("strengths"),
      field<&PlatformFacts::plan>("plan"),
  });
};

}  // namespace chengdu_subsidy::json_detail
