#pragma once
/// \file
/// Digests and salts as they are written: lower-case hexadecimal digits.

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace chengdu_subsidy::json_detail {

/// Digits of a SHA-256.
inline constexpr std::size_t sha256_digits = 64;

/// Whether text is exactly so many lower-case hexadecimal digits.
[[nodiscard]] constexpr bool is_hex(std::string_view text, std::size_t digits) noexcept {
  return text.size() == digits && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

/// Bytes, two digits each.
[[nodiscard]] inline std::string to_hex(std::span<const unsigned char> bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(2 * bytes.size());
  for (const unsigned char byte : bytes) {
    text += digits[byte >> 4];
    text += digits[byte & 0xF];
  }
  return text;
}

}  // namespace chengdu_subsidy::json_detail
