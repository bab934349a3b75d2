#pragma once
/// \file
/// Whether a record is really what the rules give: its digests are taken again, the application is
/// evaluated again, and the two are compared. Part of `chengdu_subsidy::record`.

#include <array>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/text.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// What verifying a record comes to.
enum class RecordResult : std::uint8_t { identical, different, not_a_record };
inline constexpr std::array<Word<RecordResult>, 3> record_result_words{{
    {RecordResult::identical, "identical", {"一致", "identical"}},
    {RecordResult::different, "different", {"不一致", "different"}},
    {RecordResult::not_a_record, "not_a_record", {"不是审核记录", "not a record"}},
}};

/// Where a record and what the rules give part.
enum class RecordPart : std::uint8_t {
  document,
  digest,
  personal,
  edition,
  application,
  decision,
  frame,
};
/// Each part with the sentence on a difference in it.
inline constexpr std::array<Word<RecordPart>, 7> record_part_words{{
    {RecordPart::document,
     "document",
     {"内容不是审核记录。", "This is not a record of a decision."}},
    {RecordPart::digest,
     "digest",
     {"记录的摘要与内容不符：记录在写成之后被改动过。",
      "The record's digest is not that of its contents: it was changed after it was written."}},
    {RecordPart::personal,
     "personal",
     {"披露的个人信息与记录中的承诺值不符。",
      "The personal value that is disclosed is not the one that the record commits to."}},
    {RecordPart::edition,
     "edition",
     {"记录所依据的政策版本与现有版本不同。",
      "The record was made under another edition than the one at hand."}},
    {RecordPart::application,
     "application",
     {"申报内容不是规范写法，或无法读取。",
      "The application is not written in its canonical form, or cannot be read."}},
    {RecordPart::decision,
     "decision",
     {"结论与重新审核的结果不同。", "The decision is not what evaluating it again gives."}},
    {RecordPart::frame,
     "frame",
     {"该内容不属于审核记录，或记录缺少该内容。",
      "This does not belong to a record, or a record lacks it."}},
}};

/// One place where a record differs.
struct RecordDifference {
  RecordPart part = RecordPart::document;
  std::string path;  ///< JSON Pointer into the record; empty for the whole document
  /// What stands there and what should, as JSON, cut where it is long; nothing where nothing does.
  std::optional<std::string> recorded{};
  std::optional<std::string> expected{};
  std::string zh{};  ///< what that means
  std::string en{};
  friend bool operator==(const RecordDifference&, const RecordDifference&) = default;
};

/// What verifying one record found.
struct Verification {
  RecordResult result = RecordResult::not_a_record;
  std::optional<std::string> application{};  ///< the application's id, where it could be told
  std::optional<std::string> edition{};      ///< the edition that the record names
  std::optional<std::string> library{};      ///< the version that wrote the record
  std::vector<std::string> masked{};         ///< paths of the personal fields that are masked
  std::vector<RecordDifference> differences{};
  friend bool operator==(const Verification&, const Verification&) = default;
};

/// Verifies records one after the other; keeps its buffers and the editions' digests. Not to be
/// shared between threads; make one for each.
class Verifier {
 public:
  /// \param editions  those that a record may name; they must neither change nor end before the
  ///                  verifier. Of several with one id it takes the one of the record's digest
  explicit Verifier(std::span<const Edition* const> editions);
  ~Verifier();
  Verifier(Verifier&&) noexcept;
  Verifier& operator=(Verifier&&) noexcept;

  /// Verifies one record. Blanks and the order of keys say nothing and are not compared; whatever
  /// else was changed in it is a difference.
  [[nodiscard]] Verification verify(std::string_view json);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Appends what was found as one line of JSON, without a line feed: fixed keys in a fixed order.
/// \param line  the line of the stream, from 1
void write_verification(const Verification& verification, std::int64_t line, std::string& out);

/// The same for people, as lines of text.
[[nodiscard]] std::string explain(const Verification& verification, std::int64_t line,
                                  Language language);

}  // namespace v1
}  // namespace chengdu_subsidy
