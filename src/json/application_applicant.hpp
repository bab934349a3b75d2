#pragma once
/// \file
/// The fields of the applicant, the recommendation and the undertaking.

#include <chengdu_subsidy/facts/applicant.hpp>

#include "json/read_values.hpp"

namespace chengdu_subsidy::json_detail {

template <>
struct FieldTable<YearResults> {
  static constexpr auto fields = std::to_array<Field<YearResults>>({
      field<&YearResults::year>("year"),
      field<&YearResults::revenue>("revenue"),
      field<&YearResults::tax>("tax"),
      field<&YearResults::profit, &read_signed_money>("profit"),
  });
};

template <>
struct FieldTable<Contact> {
  static constexpr auto fields = std::to_array<Field<Contact>>({
      field<&Contact::name>("name"),
      field<&Contact::title>("title"),
      field<&Contact::phone>("phone"),
      field<&Contact::email>("email"),
  });
};

template <>
struct FieldTable<Applicant> {
  static constexpr auto fields = std::to_array<Field<Applicant>>({
      field<&Applicant::name>("name"),
      field<&Applicant::uscc>("uscc"),
      field<&Applicant::district>("district"),
      field<&Applicant::registered_address>("registered_address"),
      field<&Applicant::legal_representative>("legal_representative"),
      field<&Applicant::registered_on>("registered_on"),
      field<&Applicant::registered_capital>("registered_capital"),
      field<&Applicant::main_business>("main_business"),
      field<&Applicant::results>("results"),
      field<&Applicant::contact>("contact"),
      field<&Applicant::profile>("profile"),
  });
};

template <>
struct FieldTable<Recommendation> {
  static constexpr auto fields = std::to_array<Field<Recommendation>>({
      field<&Recommendation::department>("department"),
      field<&Recommendation::recommended>("recommended"),
      field<&Recommendation::on>("on"),
  });
};

template <>
struct FieldTable<Undertaking> {
  static constexpr auto fields = std::to_array<Field<Undertaking>>({
      field<&Undertaking::is_signed>("signed"),
      field<&Undertaking::signed_on>("signed_on"),
  });
};

}  // namespace chengdu_subsidy::json_detail
