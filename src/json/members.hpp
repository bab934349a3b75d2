#pragma once
/// \file
/// Members that several writers write.

#include <array>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/notice/text.hpp>
#include <chengdu_subsidy/values/truth.hpp>
#include <cstddef>
#include <optional>
#include <string_view>

#include "json/writer.hpp"

namespace chengdu_subsidy::json_detail {

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

/// All readings, as used.
inline void write_readings(JsonWriter& json, const Readings& readings) {
  json.key("readings");
  json.begin_object();
  for (const auto& reading : reading_table) {
    json.member(reading.id, value_id(readings, reading.reading));
  }
  json.end_object();
}

}  // namespace chengdu_subsidy::json_detail
