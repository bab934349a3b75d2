#pragma once
/// \file
/// The parts of a record that is read: its form is strict, its application and decision are left
/// where they stand.

#include <optional>
#include <string>

#include "json/read_context.hpp"
#include "record/contents.hpp"

namespace chengdu_subsidy::record_detail {

using json_detail::Position;

struct Digests {
  std::string edition;
  std::optional<std::string> notice;
  std::string record;
};

struct Parts {
  Count record = 0;
  std::string library;
  std::optional<std::string> recorded_at;
  std::string edition;
  Digests digests;
  Readings readings;
  Position application = 0;
  Position decision = 0;
  Commitments personal;
  Disclosures disclosed;
};

/// Reads a record; `context` holds its document afterwards.
/// \param canonical  receives the whole record in canonical form
/// \returns why it is no record, or nothing
[[nodiscard]] std::optional<InputError> read_record(json_detail::ReadContext& context,
                                                    std::string_view json, Parts& into,
                                                    std::string& canonical);

/// The id of the application, wherever it can be told.
[[nodiscard]] std::optional<std::string> application_id(const json_detail::Document& document);

/// The digest of what a record's own digest covers, taken from the document itself.
/// \pre the document has a canonical form
[[nodiscard]] std::string covered_digest(const json_detail::Document& document);

/// Whether a field is masked, or the value disclosed for it is what the record commits to.
[[nodiscard]] bool keeps_commitment(const Parts& parts, std::size_t field);

}  // namespace chengdu_subsidy::record_detail
