#pragma once
/// \file
/// Text as it stands in HTML.

#include <chengdu_subsidy/decision/cleaned.hpp>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// Text in which nothing is HTML, in an element or in an attribute.
[[nodiscard]] inline std::string html_escaped(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '&': escaped += "&amp;"; break;
      case '"': escaped += "&quot;"; break;
      case '\'': escaped += "&#39;"; break;
      default: escaped += c;
    }
  }
  return escaped;
}

namespace explanation_detail {

/// Whether a text holds a Chinese character or a wide sign: U+3000 to U+9FFF, U+FF00 to U+FFEF.
[[nodiscard]] inline bool has_chinese(std::string_view text) {
  while (!text.empty()) {
    const detail::CodePoint next = detail::first_code_point(text);
    if ((next.value >= 0x3000 && next.value <= 0x9FFF) ||
        (next.value >= 0xFF00 && next.value <= 0xFFEF)) {
      return true;
    }
    text.remove_prefix(next.size);
  }
  return false;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
