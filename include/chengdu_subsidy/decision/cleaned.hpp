#pragma once
/// \file
/// Text that somebody gave, made fit to stand in a sentence of one's own.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// One character of a text in UTF-8.
struct CodePoint {
  std::uint32_t value = 0;
  std::size_t size = 1;  ///< in bytes
  bool valid = false;    ///< false for a byte that begins no character
};

/// The character that a text begins with. \pre the text is not empty
[[nodiscard]] constexpr CodePoint first_code_point(std::string_view text) noexcept {
  const auto byte = [text](std::size_t at) -> std::uint32_t {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
  };
  const std::uint32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4) return {};
  std::uint32_t value = lead & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return {};
    value = value << 6 | (byte(i) & 0x3FU);
  }
  return {value, size, true};
}

/// Whether a character may do something to the text around it, or is none: control characters,
/// separators of lines, what turns the direction of writing, and noncharacters.
[[nodiscard]] constexpr bool is_unfit(std::uint32_t c) noexcept {
  const auto between = [c](std::uint32_t first, std::uint32_t last) {
    return c >= first && c <= last;
  };
  return c < 0x20 || between(0x7F, 0x9F) || c == 0x061C || between(0x200E, 0x200F) ||
         between(0x2028, 0x202E) || between(0x2066, 0x2069) || between(0xFDD0, 0xFDEF) ||
         (c & 0xFFFEU) == 0xFFFEU;
}

/// Text that somebody gave, on one line: what is unfit is shown as U+FFFD, so that a name is a
/// name and nothing else; line ends and tabs become blanks.
[[nodiscard]] inline std::string cleaned(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    const bool blank = next.value == '\n' || next.value == '\r' || next.value == '\t';
    if (blank) {
      clean += ' ';
    } else if (!next.valid || is_unfit(next.value)) {
      clean += "\xEF\xBF\xBD";
    } else {
      clean += text.substr(0, next.size);
    }
    text.remove_prefix(next.size);
  }
  return clean;
}

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
