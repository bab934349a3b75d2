#pragma once
/// \file
/// The fields of the applicant's conduct.

#include <chengdu_subsidy/facts/conduct.hpp>

#include "json/read_values.hpp"

namespace chengdu_subsidy::json_detail {

template <>
struct WordTable<Severity> {
  static constexpr const auto& words = severity_words;
};
template <>
struct WordTable<BlackList> {
  static constexpr const auto& words = black_list_words;
};

template <>
struct FieldTable<SafetyAccident> {
  static constexpr auto fields = std::to_array<Field<SafetyAccident>>({
      needed<&SafetyAccident::on>("on"),
      field<&SafetyAccident::severity>("severity"),
      field<&SafetyAccident::deaths>("deaths"),
      field<&SafetyAccident::serious_injuries>("serious_injuries"),
      field<&SafetyAccident::direct_loss>("direct_loss"),
  });
};

template <>
struct FieldTable<EnvironmentalIncident> {
  static constexpr auto fields = std::to_array<Field<EnvironmentalIncident>>({
      needed<&EnvironmentalIncident::on>("on"),
      field<&EnvironmentalIncident::severity>("severity"),
      field<&EnvironmentalIncident::description>("description"),
  });
};

template <>
struct FieldTable<Listing> {
  static constexpr auto fields = std::to_array<Field<Listing>>({
      needed<&Listing::list>("list"),
      field<&Listing::from>("from"),
      field<&Listing::until>("until"),
  });
};

template <>
struct FieldTable<Conduct> {
  static constexpr auto fields = std::to_array<Field<Conduct>>({
      field<&Conduct::lawful_operation>("lawful_operation"),
      field<&Conduct::good_credit>("good_credit"),
      field<&Conduct::policy_compliance>("policy_compliance"),
      field<&Conduct::safety_accidents>("safety_accidents"),
      field<&Conduct::environmental_incidents>("environmental_incidents"),
      field<&Conduct::listings>("listings"),
  });
};

}  // namespace chengdu_subsidy::json_detail
