#pragma once
/// \file
/// A second, plain reading of RFC 8259, to compare the fast one with.

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string_view>

#include "json/document.hpp"

namespace chengdu_subsidy::test {

/// Tells JSON, nested no deeper than the contract allows, from anything else.
class Recognizer {
 public:
  static bool accepts(std::string_view text) {
    Recognizer recognizer{text};
    recognizer.blanks();
    if (!recognizer.value(0)) return false;
    recognizer.blanks();
    return recognizer.at_ == text.size();
  }

 private:
  explicit Recognizer(std::string_view text) : text_(text) {}
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool eat(char c) {
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  void blanks() { at_ = std::min(text_.find_first_not_of(" \t\n\r", at_), text_.size()); }
  bool word(std::string_view expected) {
    if (!text_.substr(at_).starts_with(expected)) return false;
    at_ += expected.size();
    return true;
  }
  bool digits() {
    const std::size_t before = at_;
    while (peek() >= '0' && peek() <= '9') ++at_;
    return at_ > before;
  }
  bool number() {
    eat('-');
    if (!eat('0') && !digits()) return false;
    if (eat('.') && !digits()) return false;
    if (eat('e') || eat('E')) {
      if (!eat('+')) eat('-');
      if (!digits()) return false;
    }
    return true;
  }
  bool string() {
    if (!eat('"')) return false;
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '"') return true;
      if (static_cast<unsigned char>(c) < 0x20) return false;
      if (c != '\\') continue;
      const char escape = peek();
      ++at_;
      if (escape == 'u') {
        for (int i = 0; i < 4; ++i, ++at_) {
          if (std::isxdigit(static_cast<unsigned char>(peek())) == 0) return false;
        }
      } else if (escape == '\0' ||
                 std::string_view{"\"\\/bfnrt"}.find(escape) == std::string_view::npos) {
        return false;
      }
    }
    return false;
  }
  bool value(int depth) {
    if (peek() == '{' || peek() == '[') {
      if (depth == json_detail::max_depth) return false;
      const bool object = peek() == '{';
      const char close = object ? '}' : ']';
      ++at_;
      blanks();
      if (eat(close)) return true;
      do {
        blanks();
        if (object) {
          if (!string()) return false;
          blanks();
          if (!eat(':')) return false;
          blanks();
        }
        if (!value(depth + 1)) return false;
        blanks();
      } while (eat(','));
      return eat(close);
    }
    if (peek() == '"') return string();
    if (peek() == 't') return word("true");
    if (peek() == 'f') return word("false");
    if (peek() == 'n') return word("null");
    return number();
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace chengdu_subsidy::test
