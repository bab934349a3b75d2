#pragma once
/// \file
/// What is known while one application is read: its document, its edition, the fault found first.

#include <array>
#include <chengdu_subsidy/json/input_error.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "json/document.hpp"
#include "json/fault_text.hpp"

namespace chengdu_subsidy::json_detail {

/// Where a node stands in its document.
using Position = std::uint32_t;

/// Whether a key is the applicant's own business, with all that it holds.
[[nodiscard]] constexpr bool is_ignored(std::string_view key) noexcept {
  return key.starts_with("x-");
}

/// Reading stops at the first fault, so that the walk in document order finds the contract's.
/// Functions that read return whether there was none. Missing keys are only noted, since any
/// other fault of the record comes before them.
class ReadContext {
 public:
  Document document;
  /// The edition that the values are checked by.
  const Edition* edition = nullptr;
  /// The editions that the application may name.
  std::span<const Edition* const> editions;
  /// Whether the application may name any other, too.
  bool any_edition = false;
  /// How many tracks the application has.
  int tracks = 0;

  /// Where to look first for a sub-domain's name: anything, kept from record to record.
  [[nodiscard]] std::size_t& subdomain_hint(std::string_view name) noexcept;

  /// Forgets the record before; the document is already parsed.
  void start(std::span<const Edition* const> known, const Edition& checked_by);

  [[nodiscard]] const Node& operator[](Position at) const noexcept { return document[at]; }

  /// Notes a fault. \returns false
  bool fail(ErrorCode code, Position at, Sentence sentence);

  /// Whether the node is of the kind; if not, it is a `wrong_type`.
  [[nodiscard]] bool expect(Position at, Kind kind, Text expected) {
    return document[at].kind == kind || fail_type(at, expected);
  }
  bool fail_type(Position at, Text expected);

  /// Notes that an object lacks a needed key; of one object only the first is to be told.
  void miss(Position object, std::string_view key);

  /// Line ids are collected while a list is read and compared when it ends, also by a fault: the
  /// first of them that was used before is a fault that stands before that one.
  void start_lines() { line_ids_.clear(); }
  void start_line(Position object) noexcept { line_ = object; }
  void add_line_id(Position at) { line_ids_.push_back({document[at].text, at}); }
  bool check_line_ids();

  /// The value of the current line's first member with this key, read already or not, if any.
  [[nodiscard]] std::optional<Position> find_in_line(std::string_view key) const;

  /// The record's fault by the contract's order but for the number of tracks.
  [[nodiscard]] std::optional<InputError> take_fault();

 private:
  struct Fault {
    ErrorCode code;
    Position at;
    Sentence sentence;
  };
  struct Missing {
    Position object;
    std::string_view key;
  };
  struct LineId {
    std::string_view text;
    Position at;
  };

  std::array<std::size_t, 256> subdomain_hints_{};
  std::optional<Fault> fault_;
  std::optional<Missing> missing_;
  std::vector<LineId> line_ids_;
  Position line_ = 0;
};

}  // namespace chengdu_subsidy::json_detail
