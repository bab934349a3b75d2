#pragma once
/// \file
/// Records of decisions: what was decided, on what, by which rules, as one canonical JSON document
/// under a digest. Part of `chengdu_subsidy::record`; `docs/record.md` describes the document.

#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/json/input_error.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/record/salts.hpp>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// What a record may hold beside the application and the decision on it.
struct RecordOptions {
  /// When it was recorded, by the caller's clock and in the caller's words, 1 to 200 code points.
  /// The library reads no clock.
  std::optional<std::string> recorded_at{};
  /// Leaves out the values of the personal fields, and their salts, for good.
  bool masked = false;
};

/// What is wrong with options, if anything is.
[[nodiscard]] std::optional<InputError> check(const RecordOptions& options);

/// Writes records and keeps its buffers and the digests of the editions that it was given: those
/// must neither change nor end before it. Not to be shared between threads; make one for each.
class Recorder {
 public:
  Recorder();
  ~Recorder();
  Recorder(Recorder&&) noexcept;
  Recorder& operator=(Recorder&&) noexcept;

  /// Decides an application and appends the record of it, without a line feed. The same arguments
  /// give the same bytes.
  /// \param salts  of this record alone, from `draw_salts`
  /// \returns nothing, or why there is no record: `ApplicationReader` would not read these facts
  ///          back as they are (a star that the edition has not, an edition of another name, text
  ///          that is not UTF-8), or `recorded_at` is none; `out` is then as it was
  [[nodiscard]] std::optional<InputError> record(const Application& application,
                                                 const Edition& edition, const Readings& readings,
                                                 const Salts& salts, const RecordOptions& options,
                                                 std::string& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The id of the application that a record is on, wherever it can be told.
[[nodiscard]] std::optional<std::string> recorded_application(std::string_view json);

/// Takes the values of personal fields, and their salts, out of a record, and appends what is left
/// as canonical JSON, without a line feed. It verifies as before.
/// \param fields  paths of `personal_fields`; none: all of them. One that the record lacks or has
///                masked already is no fault
/// \returns nothing, or what is wrong with the record: it is none, its digest or the commitment to
///          a disclosed value is not right; `out` is then as it was
[[nodiscard]] std::optional<InputError> mask_record(std::string_view json, std::string& out,
                                                    std::span<const std::string_view> fields = {});

}  // namespace v1
}  // namespace chengdu_subsidy
