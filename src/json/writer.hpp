#pragma once
/// \file
/// A thin coat over RapidJSON's writer: string views in, a std::string out, nothing else.

#include <rapidjson/writer.h>

#include <chengdu_subsidy/notice/text.hpp>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "json/short_text.hpp"

namespace chengdu_subsidy::json_detail {

/// What RapidJSON calls a stream: appends to a string that the caller owns. While it lives the
/// string is longer than what was written, so that a character is one store; it ends in shape.
class StringStream {
 public:
  using Ch = char;
  explicit StringStream(std::string& out) : out_(out), size_(out.size()) {}
  ~StringStream() { out_.resize(size_); }
  StringStream(const StringStream&) = delete;
  StringStream& operator=(const StringStream&) = delete;

  // All that is called for each character or string stands where it is called.
  [[gnu::always_inline]] void reserve(std::size_t more) {
    if (out_.size() - size_ < more) grow(more);
  }
  void put_reserved(char c) { out_[size_++] = c; }
  [[gnu::always_inline]] void Put(char c) {
    reserve(1);
    put_reserved(c);
  }
  [[gnu::always_inline]] void append(std::string_view text) {
    reserve(text.size());
    copy_text(text, out_.data() + size_);
    size_ += text.size();
  }
  void Flush() {}

 private:
  // Apart, so that asking for room is a comparison where it stands.
  [[gnu::noinline]] void grow(std::size_t more) {
    constexpr std::size_t step = 4096;
    out_.resize(size_ + more + step);
  }

  std::string& out_;
  std::size_t size_;
};

}  // namespace chengdu_subsidy::json_detail

namespace rapidjson {

// RapidJSON asks for room once a string, then writes without asking.
template <>
inline void PutReserve(chengdu_subsidy::json_detail::StringStream& stream, std::size_t count) {
  stream.reserve(count);
}
template <>
inline void PutUnsafe(chengdu_subsidy::json_detail::StringStream& stream, char c) {
  stream.put_reserved(c);
}

}  // namespace rapidjson

namespace chengdu_subsidy::json_detail {

/// Whether JSON writes the text as it is: no quote, backslash or control character is in it.
[[nodiscard]] inline bool is_plain(std::string_view text) noexcept {
  // Eight bytes at a time: a byte's highest bit is set where the byte is below `limit`.
  constexpr std::uint64_t ones = 0x0101010101010101;
  const auto below = [](std::uint64_t bytes, std::uint64_t limit) {
    return (bytes - ones * limit) & ~bytes & (ones << 7);
  };
  const auto special = [&below](std::uint64_t bytes) {
    return below(bytes, 0x20) | below(bytes ^ (ones * '"'), 1) | below(bytes ^ (ones * '\\'), 1);
  };
  constexpr std::size_t step = sizeof ones;
  const char* const data = text.data();
  const std::size_t size = text.size();
  const auto load = [](const char* from, auto bytes) {
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
  };
  // What does not fill eight bytes is read again with bytes before it, or in two halves.
  if (size >= step) {
    std::uint64_t found = special(load(data + size - step, ones));
    for (std::size_t at = 0; at + step < size; at += step) found |= special(load(data + at, ones));
    return found == 0;
  }
  if (size >= step / 2) {
    const std::uint64_t head = load(data, std::uint32_t{});
    const std::uint64_t tail = load(data + size - step / 2, std::uint32_t{});
    return special(head | tail << 32) == 0;
  }
  std::uint64_t bytes = ones * ' ';
  for (std::size_t i = 0; i < size; ++i) bytes = bytes << 8 | static_cast<unsigned char>(data[i]);
  return special(bytes) == 0;
}

/// RapidJSON's writer, which copies a string that needs no escapes as a whole.
class StringWriter : public rapidjson::Writer<StringStream> {
 public:
  explicit StringWriter(StringStream& stream) : Writer(stream), stream_(stream) {}
  void string(std::string_view text) {
    if (!is_plain(text)) {
      String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
      return;
    }
    Prefix(rapidjson::kStringType);
    stream_.reserve(text.size() + 2);
    stream_.put_reserved('"');
    stream_.append(text);
    stream_.Put('"');
  }
  void begin_raw(rapidjson::Type type) { Prefix(type); }
  void raw_part(std::string_view json) { stream_.append(json); }

 private:
  StringStream& stream_;
};

/// Appends compact JSON to a string. Keys are written in the order of the calls, so the output is
/// canonical by construction. Every value goes in as text or as an integer: there is no way to
/// write a floating-point number.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : stream_(out), writer_(stream_) {}

  void begin_object() { writer_.StartObject(); }
  void end_object() { writer_.EndObject(); }
  void begin_array() { writer_.StartArray(); }
  void end_array() { writer_.EndArray(); }

  void key(std::string_view name) { writer_.string(name); }
  void value(std::string_view text) { writer_.string(text); }
  void value(const char* text) { value(std::string_view{text}); }
  void value(std::int64_t number) { writer_.Int64(number); }
  void value(int number) { writer_.Int64(number); }
  void value(bool truth) { writer_.Bool(truth); }
  void null() { writer_.Null(); }
  /// JSON that was written elsewhere, as it is: in one, or in parts behind `begin_raw`.
  void raw(std::string_view json, rapidjson::Type type = rapidjson::kObjectType) {
    begin_raw(type);
    raw_part(json);
  }
  void begin_raw(rapidjson::Type type = rapidjson::kObjectType) { writer_.begin_raw(type); }
  void raw_part(std::string_view json) { writer_.raw_part(json); }
  /// A string, or `null` where there is none.
  template <class T>
  void value(const std::optional<T>& maybe) {
    if (maybe) {
      value(*maybe);
    } else {
      null();
    }
  }
  /// `{"zh": …, "en": …}`
  void value(const Text& text) {
    begin_object();
    member("zh", text.zh);
    member("en", text.en);
    end_object();
  }

  template <class T>
  void member(std::string_view name, const T& content) {
    key(name);
    value(content);
  }

 private:
  StringStream stream_;
  StringWriter writer_;
};

/// The same JSON, indented for people.
[[nodiscard]] std::string pretty_json(std::string_view compact);

}  // namespace chengdu_subsidy::json_detail
