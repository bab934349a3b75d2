#pragma once
// JSON read a second time, plainly and without the library's reader: which faults come before every
// other, the same document written otherwise, and what an object holds whatever its order.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../json/recognizer.hpp"
#include "checking.hpp"

namespace fuzz {

struct Character {
  std::uint32_t point = 0;
  std::size_t size = 0;  // bytes; 0 where there is none
};

/// The character that begins here, by RFC 3629: in its shortest form, and no half of one.
inline Character character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
  };
  const std::uint32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  const std::size_t size = first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (size == 0 || first > 0xF4) return {};
  std::uint32_t point = first & (0x7Fu >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0u) != 0x80) return {};
    point = point << 6 | (byte(i) & 0x3Fu);
  }
  constexpr std::uint32_t shortest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (point < shortest[size] || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) return {};
  return {point, size};
}

inline bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    if (character.size == 0) return false;
    at += character.size;
  }
  return true;
}

/// The number of a `\u` escape that stands here, or nothing.
inline std::optional<std::uint32_t> escape_at(std::string_view json, std::size_t at) {
  if (json.substr(at, 2) != "\\u" || json.size() < at + 6) return std::nullopt;
  return static_cast<std::uint32_t>(std::stoul(std::string(json.substr(at + 2, 4)), nullptr, 16));
}

/// Whether a string holds half a character. \pre `json` is JSON: a backslash stands in strings only
inline bool has_lone_surrogate(std::string_view json) {
  for (std::size_t at = json.find('\\'); at < json.size(); at = json.find('\\', at)) {
    const auto unit = escape_at(json, at);
    at += unit ? 6 : 2;
    if (!unit || *unit < 0xD800 || *unit > 0xDFFF) continue;
    const auto second = escape_at(json, at);
    if (*unit > 0xDBFF || !second || *second < 0xDC00 || *second > 0xDFFF) return true;
    at += 6;
  }
  return false;
}

enum class Text : std::uint8_t { good, bad_utf8, bad_json, lone_surrogate };

/// What a text is by the contract's order of faults.
inline Text text_of(std::string_view json) {
  if (!is_utf8(json)) return Text::bad_utf8;
  if (!chengdu_subsidy::test::Recognizer::accepts(json)) return Text::bad_json;
  return has_lone_surrogate(json) ? Text::lone_surrogate : Text::good;
}

/// A reader refuses a text as what it is, and good ones for other reasons only.
inline void check_refusal(Text text, const std::optional<chengdu_subsidy::InputError>& error) {
  using chengdu_subsidy::ErrorCode;
  if (text == Text::good) {
    FUZZ_REQUIRE(!error ||
                 (error->code != ErrorCode::bad_utf8 && error->code != ErrorCode::bad_json));
    return;
  }
  FUZZ_REQUIRE(error.has_value());
  FUZZ_REQUIRE((error->code == ErrorCode::bad_json) == (text == Text::bad_json));
  FUZZ_REQUIRE((error->code == ErrorCode::bad_utf8) == (text != Text::bad_json));
  FUZZ_REQUIRE(text == Text::lone_surrogate || error->path.empty());
}

/// A value as a tree; members and elements in the order of the document.
struct Json {
  std::string name;           // of a member
  char kind = '0';            // the first character of its text
  std::string text;           // as written; the characters of a string
  std::vector<Json> members;  // or elements
};

/// Reads what is `Text::good`.
class PlainReader {
 public:
  static Json read(std::string_view json) {
    PlainReader reader(json);
    return reader.value();
  }

 private:
  explicit PlainReader(std::string_view json) : json_(json) {}

  void blanks() { at_ = std::min(json_.find_first_not_of(" \t\n\r", at_), json_.size()); }
  char next() {
    blanks();
    return json_.at(at_);
  }

  Json value() {
    Json value;
    value.kind = next();
    if (value.kind == '"') {
      value.text = string();
    } else if (value.kind == '{' || value.kind == '[') {
      ++at_;
      while (next() != '}' && next() != ']') {
        if (next() == ',') {
          ++at_;
          continue;
        }
        std::string name;
        if (value.kind == '{') {
          name = string();
          (void)next();
          ++at_;  // the colon
        }
        value.members.push_back(this->value());
        value.members.back().name = std::move(name);
      }
      ++at_;
    } else {
      const std::size_t end = std::min(json_.find_first_of(" \t\n\r,]}", at_), json_.size());
      value.text = json_.substr(at_, end - at_);
      at_ = end;
    }
    return value;
  }

  std::string string() {
    std::string text;
    for (++at_ /* the quote */; json_.at(at_) != '"';) {
      if (json_[at_] != '\\') {
        text += json_[at_++];
      } else if (const auto unit = escape_at(json_, at_)) {
        at_ += 6;
        std::uint32_t point = *unit;
        if (point >= 0xD800 && point < 0xE000) {
          point = 0x10000 + ((point - 0xD800) << 10) + (*escape_at(json_, at_) - 0xDC00);
          at_ += 6;
        }
        append(text, point);
      } else {
        constexpr std::string_view letters = "bfnrt";
        const auto which = letters.find(json_[at_ + 1]);
        text += which == std::string_view::npos ? json_[at_ + 1] : "\b\f\n\r\t"[which];
        at_ += 2;
      }
    }
    ++at_;
    return text;
  }

  static void append(std::string& text, std::uint32_t point) {
    const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (point < 0x80) return put(point);
    if (point < 0x800) {
      put(0xC0 | point >> 6);
    } else if (point < 0x10000) {
      put(0xE0 | point >> 12);
      put(0x80 | (point >> 6 & 0x3F));
    } else {
      put(0xF0 | point >> 18);
      put(0x80 | (point >> 12 & 0x3F));
      put(0x80 | (point >> 6 & 0x3F));
    }
    put(0x80 | (point & 0x3F));
  }

  std::string_view json_;
  std::size_t at_ = 0;
};

/// Writes a value in another way that means the same: other blanks between the tokens, other
/// escapes in strings, and where it is wished the members of objects in another order.
class Rewriter {
 public:
  Rewriter(std::uint32_t seed, bool reorders) : random_(seed), reorders_(reorders) {}

  std::string rewritten(const Json& value) {
    out_.clear();
    write(value);
    blanks();
    return out_;
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  void blanks() {
    for (std::size_t count = below(4) / 2 * below(4); count > 0; --count) {
      out_ += " \t\n\r"[below(4)];
    }
  }

  void write(const Json& value) {
    blanks();
    if (value.kind == '"') {
      string(value.text);
    } else if (value.kind != '{' && value.kind != '[') {
      out_ += value.text;
    } else {
      std::vector<const Json*> members;
      for (const Json& member : value.members) members.push_back(&member);
      // The elements of an array stay: their order means something.
      if (reorders_ && value.kind == '{') {
        for (std::size_t i = members.size(); i > 1; --i) {
          std::swap(members[i - 1], members[below(i)]);
        }
      }
      out_ += value.kind;
      for (const Json* member : members) {
        if (member != members.front()) out_ += ',';
        if (value.kind == '{') {
          blanks();
          string(member->name);
          blanks();
          out_ += ':';
        }
        write(*member);
        blanks();
      }
      blanks();
      out_ += value.kind == '{' ? '}' : ']';
    }
  }

  void string(std::string_view text) {
    out_ += '"';
    for (std::size_t at = 0; at < text.size();) {
      const Character character = character_at(text, at);
      const char first = text[at];
      if (character.point < 0x20 || below(16) == 0) {
        escape(character.point);
      } else {
        if (first == '"' || first == '\\' || (first == '/' && below(2) == 0)) out_ += '\\';
        out_ += text.substr(at, character.size);
      }
      at += character.size;
    }
    out_ += '"';
  }

  void escape(std::uint32_t point) {
    if (point > 0xFFFF) {
      escape(0xD800 + ((point - 0x10000) >> 10));
      escape(0xDC00 + ((point - 0x10000) & 0x3FF));
      return;
    }
    char unit[7];
    std::snprintf(unit, sizeof unit, below(2) == 0 ? "\\u%04x" : "\\u%04X",
                  static_cast<unsigned>(point));
    out_ += unit;
  }

  std::minstd_rand random_;
  bool reorders_;
  std::string out_;
};

/// A number that depends on every byte.
inline std::uint32_t seed_of(std::string_view text) {
  std::uint32_t seed = 1;
  for (const char c : text) seed = seed * 31 + static_cast<unsigned char>(c);
  return seed;
}

}  // namespace fuzz
