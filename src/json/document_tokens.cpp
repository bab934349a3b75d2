#include "json/document_tokens.hpp"

#include <cstring>

namespace chengdu_subsidy::json_detail {
namespace {

/// Four hexadecimal digits, or -1.
int read_hex4(const char* at, const char* end) noexcept {
  if (end - at < 4) return -1;
  int value = 0;
  for (int i = 0; i < 4; ++i) {
    const char c = at[i];
    const char lower = static_cast<char>(c | 0x20);
    int digit = 0;
    if (is_digit(c)) {
      digit = c - '0';
    } else if (lower >= 'a' && lower <= 'f') {
      digit = lower - 'a' + 10;
    } else {
      return -1;
    }
    value = value * 16 + digit;
  }
  return value;
}

constexpr bool is_high_surrogate(int unit) noexcept { return unit >= 0xD800 && unit <= 0xDBFF; }
constexpr bool is_low_surrogate(int unit) noexcept { return unit >= 0xDC00 && unit <= 0xDFFF; }

char* put_utf8(char* to, int point) noexcept {
  const auto put = [&to](int byte) { *to++ = static_cast<char>(byte); };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xC0 | point >> 6);
    put(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    put(0xE0 | point >> 12);
    put(0x80 | (point >> 6 & 0x3F));
    put(0x80 | (point & 0x3F));
  } else {
    put(0xF0 | point >> 18);
    put(0x80 | (point >> 12 & 0x3F));
    put(0x80 | (point >> 6 & 0x3F));
    put(0x80 | (point & 0x3F));
  }
  return to;
}

/// What a one-letter escape stands for, or -1.
constexpr int simple_escape(char letter) noexcept {
  switch (letter) {
    case '"': return '"';
    case '\\': return '\\';
    case '/': return '/';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return -1;
  }
}

}  // namespace

Unescaped unescape(char* characters, std::size_t size) noexcept {
  Unescaped result;
  const char* const end = characters + size;
  const char* from = static_cast<const char*>(std::memchr(characters, '\\', size));
  if (from == nullptr) return {size, nullptr, false};
  char* to = characters + (from - characters);
  while (from != end) {
    if (*from != '\\') {
      *to++ = *from++;
      continue;
    }
    const char* const escape = from;
    if (end - from < 2) return {0, escape, false};
    if (from[1] != 'u') {
      const int meant = simple_escape(from[1]);
      if (meant < 0) return {0, escape, false};
      *to++ = static_cast<char>(meant);
      from += 2;
      continue;
    }
    int point = read_hex4(from + 2, end);
    if (point < 0) return {0, escape, false};
    from += 6;
    if (is_high_surrogate(point)) {
      const bool more = end - from >= 6 && from[0] == '\\' && from[1] == 'u';
      const int low = more ? read_hex4(from + 2, end) : -1;
      if (is_low_surrogate(low)) {
        point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        from += 6;
      } else {
        point = -1;
      }
    } else if (is_low_surrogate(point)) {
      point = -1;
    }
    if (point < 0) {
      // The document will be refused, but only after the rest of it was found to be JSON.
      result.lone_surrogate = true;
      point = 0xFFFD;
    }
    to = put_utf8(to, point);
  }
  result.size = static_cast<std::size_t>(to - characters);
  return result;
}

std::size_t first_bad_byte(std::string_view bytes) noexcept {
  const auto byte = [&bytes](std::size_t i) {
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
  };
  std::size_t at = 0;
  while (at < bytes.size()) {
    const unsigned lead = byte(at);
    if (lead < 0x80) {
      ++at;
      continue;
    }
    std::size_t length = 0;
    unsigned low = 0x80;
    unsigned high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) length = 2;
    if (lead >= 0xE0 && lead <= 0xEF) length = 3;
    if (lead >= 0xF0 && lead <= 0xF4) length = 4;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
    if (length == 0 || byte(at + 1) < low || byte(at + 1) > high) return at;
    for (std::size_t i = 2; i < length; ++i) {
      if ((byte(at + i) & 0xC0) != 0x80) return at;
    }
    at += length;
  }
  return at;
}

std::size_t bad_string_byte(std::string_view json) noexcept {
  bool inside = false;
  std::size_t opened = 0;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '"') {
      inside = !inside;
      opened = i;
    } else if (inside && json[i] == '\\') {
      ++i;
    } else if (inside && static_cast<unsigned char>(json[i]) < 0x20) {
      return i;
    }
  }
  return opened;
}

}  // namespace chengdu_subsidy::json_detail
