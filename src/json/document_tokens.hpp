#pragma once
/// \file
/// The grammar of single JSON tokens, RFC 8259 to the letter. Every function reads from a buffer
/// that goes on for some bytes behind the document, so that looking one character ahead is safe.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace chengdu_subsidy::json_detail {

[[nodiscard]] constexpr bool is_blank(char c) noexcept {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// Whether a number or literal may end before this character.
[[nodiscard]] constexpr bool ends_scalar(char c) noexcept {
  return is_blank(c) || c == ',' || c == ']' || c == '}' || c == ':' || c == '[' || c == '{';
}

/// The end of the number that starts here, or null where none does.
[[nodiscard]] constexpr const char* end_of_number(const char* at) noexcept {
  const auto digits = [&at] {
    const char* const first = at;
    while (is_digit(*at)) ++at;
    return at != first;
  };
  if (*at == '-') ++at;
  if (*at == '0') {
    ++at;
  } else if (!digits()) {
    return nullptr;
  }
  if (*at == '.') {
    ++at;
    if (!digits()) return nullptr;
  }
  if (*at == 'e' || *at == 'E') {
    ++at;
    if (*at == '+' || *at == '-') ++at;
    if (!digits()) return nullptr;
  }
  return at;
}

/// What became of a string's escapes.
struct Unescaped {
  std::size_t size = 0;         ///< bytes left
  const char* fault = nullptr;  ///< the escape that is none, if there is one
  bool lone_surrogate = false;  ///< half of a surrogate pair stands alone
};

/// Undoes the escapes of a string's characters in place: what comes out is never longer.
[[nodiscard]] Unescaped unescape(char* characters, std::size_t size) noexcept;

/// The position of the first byte that is not UTF-8 (overlong forms and surrogates are not), or
/// the size.
[[nodiscard]] std::size_t first_bad_byte(std::string_view bytes) noexcept;

/// The position of the first control character in a string, or else of the quote that opens the
/// string that is not closed.
[[nodiscard]] std::size_t bad_string_byte(std::string_view json) noexcept;

}  // namespace chengdu_subsidy::json_detail
