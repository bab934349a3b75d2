#pragma once
/// \file
/// The contract's plain values: each with what it is read from, what it is refused for, and how it
/// is written.

#include <chengdu_subsidy/facts/applicant.hpp>
#include <chengdu_subsidy/values/date.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/score.hpp>
#include <chengdu_subsidy/values/truth.hpp>
#include <optional>
#include <string>

#include "json/application_fields.hpp"

namespace chengdu_subsidy::json_detail {

inline constexpr Text text_expected{"文本（用双引号括起）", "text in double quotes"};

bool read_value(ReadContext& context, Position at, std::string& into);
bool read_value(ReadContext& context, Position at, Date& into);
bool read_value(ReadContext& context, Position at, Money& into);
bool read_value(ReadContext& context, Position at, Count& into);
bool read_value(ReadContext& context, Position at, Truth& into);
bool read_value(ReadContext& context, Position at, Score& into);
bool read_value(ReadContext& context, Position at, Area& into);

/// Money that may be a loss.
bool read_signed_money(ReadContext& context, Position at, std::optional<Money>& into);
/// Text of 1 to 200 code points.
bool read_id(ReadContext& context, Position at, std::string& into);
/// Whether text may be an id.
[[nodiscard]] bool is_record_id(std::string_view text) noexcept;

/// The id of a line, which no other line of its list may have.
bool read_line_id(ReadContext& context, Position at, std::string& into);
/// What the audit left of a line: not above the line's `amount`, before or after it.
bool read_audited(ReadContext& context, Position at, std::optional<Money>& into);

/// A word of a closed list that is not there.
/// \param labels  what the words are called in Chinese; empty where they have no names
bool fail_word(ReadContext& context, Position at, std::span<const std::string_view> words,
               std::span<const std::string_view> labels = {});

/// One of the integers, written plainly.
bool read_star(ReadContext& context, Position at, std::span<const StarLevel> levels,
               bool none_allowed, std::optional<int>& into);

void write_value(WriteContext& context, const std::string& value);
void write_value(WriteContext& context, Date value);
void write_value(WriteContext& context, Money value);
void write_value(WriteContext& context, Count value);
void write_value(WriteContext& context, int value);
void write_value(WriteContext& context, Score value);
void write_value(WriteContext& context, Area value);

/// To be specialised for each type that is a word, with a member `words`.
template <class T>
struct WordTable;

template <class T>
concept HasWords = requires {
  WordTable<T>::words;
};

template <HasWords T>
bool read_value(ReadContext& context, Position at, T& into) {
  constexpr const auto& words = WordTable<T>::words;
  if (!context.expect(at, Kind::string, text_expected)) return false;
  if (const auto value = find_word(words, context[at].text)) {
    into = *value;
    return true;
  }
  std::array<std::string_view, words.size()> ids;
  std::array<std::string_view, words.size()> labels;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    ids[i] = words[i].id;
    labels[i] = words[i].label.zh;
  }
  return fail_word(context, at, ids, labels);
}

template <HasWords T>
void write_value(WriteContext& context, T value) {
  context.json.value(word(WordTable<T>::words, value).id);
}

}  // namespace chengdu_subsidy::json_detail
