#pragma once
/// \file
/// What a record holds, and how it is written: the part that its digest covers, and what rides
/// beside it.

#include <array>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/json/input_error.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/record/personal.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chengdu_subsidy::record_detail {

/// The form of records that this library writes, as the member `record` names it.
inline constexpr std::int64_t record_form = 1;

/// A personal value as it is disclosed: whoever has both can take the commitment again.
struct Disclosure {
  std::string salt;  ///< hexadecimal digits
  std::string value;
  friend bool operator==(const Disclosure&, const Disclosure&) = default;
};

/// For each of `personal_fields`, in its order.
template <class T>
using ByField = std::array<std::optional<T>, personal_field_count>;
using Commitments = ByField<std::string>;
using Disclosures = ByField<Disclosure>;

/// The commitment to a personal value: the digest of the canonical JSON `[salt, path, value]`.
[[nodiscard]] std::string commit(std::string_view path, const Disclosure& disclosure);

/// Everything that the record's own digest covers. Views live as long as the edition.
struct Contents {
  std::string application;  ///< JSON, without the personal fields
  std::string decision;     ///< JSON
  std::string_view edition;
  std::string edition_sha256;
  std::string_view notice_sha256;  ///< empty: not recorded
  std::string library;
  Readings readings;
  std::optional<std::string> recorded_at;
  Commitments personal;
};

/// An application without its personal fields, as JSON.
[[nodiscard]] std::string without_personal_fields(Application application, const Edition& edition);

/// Appends what the digest covers, in canonical form.
[[nodiscard]] std::optional<InputError> write_covered(const Contents& contents, std::string& out);

/// Appends the whole record, in canonical form.
[[nodiscard]] std::optional<InputError> write_record(const Contents& contents,
                                                     std::string_view digest,
                                                     const Disclosures& disclosed,
                                                     std::string& out);

}  // namespace chengdu_subsidy::record_detail
