#pragma once
/// \file
/// Members that several writers write.

#include <array>
#include <chengdu_subsidy/json/input_error.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/notice/rule.hpp>
#include <chengdu_subsidy/notice/text.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/truth.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/writer.hpp"

namespace chengdu_subsidy::json_detail {

/// What is unknown is null; what is known is what `write` makes of it.
/// \param value  a `std::optional`, or what is used as one
template <class Optional, class Write>
void maybe(JsonWriter& json, std::string_view key, const Optional& value, Write write) {
  json.key(key);
  if (value) {
    json.value(write(*value));
  } else {
    json.null();
  }
}

template <class T, std::size_t N>
void word_member(JsonWriter& json, std::string_view key, const std::array<Word<T>, N>& words,
                 T value) {
  json.member(key, word(words, value).id);
}

inline void truth_member(JsonWriter& json, std::string_view key, Truth truth) {
  json.key(key);
  if (truth == Truth::unknown) {
    json.null();
  } else {
    json.value(truth == Truth::yes);
  }
}

/// Yuan with exactly two decimals.
inline std::string two_decimals(Money amount) { return amount.to_string(); }

/// Outcome and amounts.
/// \param result  has them by the names of a `Verdict`
template <class Result>
void write_amount_members(JsonWriter& json, const Result& result) {
  word_member(json, "outcome", outcome_words, result.outcome);
  maybe(json, "amount", result.amount, two_decimals);
  maybe(json, "computed_amount", result.computed_amount, two_decimals);
}

/// How a decision, and what is said beside one, begins.
/// \param result  has the members of a `Decision` that are written here
template <class Result>
void write_head(JsonWriter& json, const Result& result) {
  json.member("application", result.application);
  json.member("edition", result.edition);
  word_member(json, "direction", track_words, result.direction);
  write_amount_members(json, result);
}

/// A list of rules by their names.
inline void write_rules(JsonWriter& json, std::string_view key, const std::vector<Rule>& rules) {
  json.key(key);
  json.begin_array();
  for (const Rule rule : rules) json.value(info(rule).id);
  json.end_array();
}

/// All readings, as used.
inline void write_readings_object(JsonWriter& json, const Readings& readings) {
  json.begin_object();
  for (const auto& reading : reading_table) {
    json.member(reading.id, value_id(readings, reading.reading));
  }
  json.end_object();
}
inline void write_readings(JsonWriter& json, const Readings& readings) {
  json.key("readings");
  write_readings_object(json, readings);
}

/// `"error"`: code, path and the sentence in both languages.
void error_member(JsonWriter& json, const InputError& error);

}  // namespace chengdu_subsidy::json_detail
