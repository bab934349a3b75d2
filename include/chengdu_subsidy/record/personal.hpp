#pragma once
/// \file
/// Which fields of an application are personal: recorded by a commitment, so that their values can
/// be taken out of a record and the rest still verifies. Part of `chengdu_subsidy::record`.

#include <array>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/text.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// A personal field (个人信息). None of them can change a decision: no rule, warning or message
/// reads them.
struct PersonalField {
  std::string_view path;  ///< JSON Pointer into the application
  Text label;
  /// Where its value stands; null where the application has no place for it: no contact, another
  /// track.
  std::optional<std::string>* (*find)(Application&);
};

namespace detail {

template <std::optional<std::string> Applicant::*Member>
std::optional<std::string>* of_applicant(Application& application) {
  return &(application.applicant.*Member);
}
template <std::optional<std::string> Contact::*Member>
std::optional<std::string>* of_contact(Application& application) {
  auto& contact = application.applicant.contact;
  return contact ? &((*contact).*Member) : nullptr;
}
inline std::optional<std::string>* park_address(Application& application) {
  auto* park = std::get_if<ParkFacts>(&application.track);
  return park != nullptr ? &park->address : nullptr;
}

}  // namespace detail

/// Every personal field: who stands behind the applicant, how to reach them, and where.
inline constexpr std::array<PersonalField, 7> personal_fields{{
    {"/applicant/registered_address",
     {"注册地址", "registered address"},
     &detail::of_applicant<&Applicant::registered_address>},
    {"/applicant/legal_representative",
     {"法人代表", "legal representative"},
     &detail::of_applicant<&Applicant::legal_representative>},
    {"/applicant/contact/name",
     {"联系人姓名", "contact's name"},
     &detail::of_contact<&Contact::name>},
    {"/applicant/contact/title",
     {"联系人职务", "contact's title"},
     &detail::of_contact<&Contact::title>},
    {"/applicant/contact/phone",
     {"联系人电话", "contact's telephone"},
     &detail::of_contact<&Contact::phone>},
    {"/applicant/contact/email",
     {"联系人邮箱", "contact's e-mail"},
     &detail::of_contact<&Contact::email>},
    {"/park/address", {"园区地址", "park's address"}, &detail::park_address},
}};
inline constexpr std::size_t personal_field_count = personal_fields.size();

/// The position of a personal field by its path.
[[nodiscard]] constexpr std::optional<std::size_t> find_personal_field(
    std::string_view path) noexcept {
  for (std::size_t i = 0; i < personal_field_count; ++i) {
    if (personal_fields[i].path == path) return i;
  }
  return std::nullopt;
}

}  // namespace v1
}  // namespace chengdu_subsidy
