#pragma once
/// \file
/// Members that several documents share: words, amounts, readings, what is wrong with an input.

#include <array>
#include <chengdu_subsidy/json/input_error.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "json/writer.hpp"

namespace chengdu_subsidy::json_detail {

template <class T, std::size_t N>
void word_member(JsonWriter& json, std::string_view key, const std::array<Word<T>, N>& words,
                 T value) {
  json.member(key, word(words, value).id);
}

/// What is unknown is null; what is known is what `write` makes of it.
template <class T, class Write>
void maybe(JsonWriter& json, std::string_view key, const std::optional<T>& value, Write write) {
  json.key(key);
  if (value) {
    json.value(write(*value));
  } else {
    json.null();
  }
}

[[nodiscard]] inline std::string two_decimals(Money amount) { return amount.to_string(); }

/// `"readings"`: all of them, as used.
void readings_member(JsonWriter& json, const Readings& readings);

/// `"error"`: code, path and the sentence in both languages.
void error_member(JsonWriter& json, const InputError& error);

}  // namespace chengdu_subsidy::json_detail
