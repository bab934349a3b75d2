#pragma once
/// \file
/// Small words: amounts, truths and lists as data, as Chinese and as English.

#include <algorithm>
#include <array>
#include <charconv>
#include <chengdu_subsidy/notice/text.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/values/date.hpp>
#include <chengdu_subsidy/values/truth.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// How a value is put into text: as data that no language owns, or in a language's words.
enum class Wording : std::uint8_t { data, zh, en };

[[nodiscard]] constexpr Wording wording(Language language) noexcept {
  return language == Language::zh ? Wording::zh : Wording::en;
}

namespace detail {

/// One of three texts.
[[nodiscard]] constexpr std::string_view choose(Wording wording, std::string_view data,
                                                std::string_view zh, std::string_view en) noexcept {
  switch (wording) {
    case Wording::zh: return zh;
    case Wording::en: return en;
    case Wording::data: break;
  }
  return data;
}

/// Writes values behind what a text already says, in one wording; a text that has the room is not
/// moved.
class WordWriter {
 public:
  WordWriter(std::string& text, Wording wording) : text_(text), wording_(wording) {}

  [[nodiscard]] Wording wording() const noexcept { return wording_; }

  void say(std::string_view data, std::string_view zh, std::string_view en) {
    text_ += choose(wording_, data, zh, en);
  }
  void say(std::string_view words) { text_ += words; }

  void number(std::int64_t value) {
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    text_.append(digits.data(), end);
  }

  /// A figure: with separators between thousands in sentences, plain in data.
  void figure(std::string_view decimal) {
    if (wording_ == Wording::data) {
      text_ += decimal;
    } else {
      grouped(decimal);
    }
  }

  /// A plain decimal with separators between thousands: `1,234,567.89`.
  void grouped(std::string_view decimal) {
    const std::size_t sign = decimal.starts_with('-') ? 1 : 0;
    const std::size_t whole = std::min(decimal.find('.'), decimal.size()) - sign;
    // The first group has one to three digits.
    std::size_t at = sign + (whole == 0 ? 0 : (whole - 1) % 3 + 1);
    text_ += decimal.substr(0, at);
    for (; at < sign + whole; at += 3) {
      text_ += ',';
      text_ += decimal.substr(at, 3);
    }
    text_ += decimal.substr(at);
  }

  template <class T, std::size_t N>
  void named(const std::array<Word<T>, N>& words, T value) {
    const auto& entry = word(words, value);
    say(entry.id, entry.label.zh, entry.label.en);
  }

  void named(Truth truth) {
    switch (truth) {
      case Truth::yes: return say("true", "是", "yes");
      case Truth::no: return say("false", "否", "no");
      case Truth::unknown: break;
    }
    say("unknown", "未知", "unknown");
  }

  /// A day: ISO 8601 in data, 2024年5月6日, 6 May 2024.
  void day(Date day) {
    constexpr std::array<std::string_view, 12> months{
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    switch (wording_) {
      case Wording::data: text_ += day.to_string(); break;
      case Wording::zh:
        number(day.year());
        text_ += "年";
        number(day.month());
        text_ += "月";
        number(day.day());
        text_ += "日";
        break;
      case Wording::en:
        number(day.day());
        text_ += ' ';
        text_ += months[static_cast<std::size_t>(day.month() - 1)];
        text_ += ' ';
        number(day.year());
        break;
    }
  }

  /// A span of days: ISO 8601 in data, where an end that is open is `..`.
  void span_of_days(const std::optional<Date>& from, const std::optional<Date>& until) {
    if (wording_ == Wording::data) {
      end_of_span(from);
      text_ += '/';
      end_of_span(until);
    } else if (!from && !until) {
      say("", "未注明起止日期", "without dates");
    } else if (!until) {
      say("", "", "from ");
      day(*from);
      say("", "起", "");
    } else if (!from) {
      say("", "至", "until ");
      day(*until);
      say("", "止", "");
    } else {
      day(*from);
      say("", "至", " to ");
      day(*until);
    }
  }

  /// A star in words: 四星级, 4 stars; 无星级 for none. In data its number.
  void star(std::int64_t star) {
    constexpr std::array<std::string_view, 10> digits{"",   "一", "二", "三", "四",
                                                      "五", "六", "七", "八", "九"};
    if (wording_ == Wording::data) {
      number(star);
    } else if (star == 0) {
      say("", "无星级", "no star");
    } else if (wording_ == Wording::en) {
      number(star);
      text_ += star == 1 ? " star" : " stars";
    } else {
      if (star > 0 && star < 10) {
        text_ += digits[static_cast<std::size_t>(star)];
      } else {
        number(star);
      }
      text_ += "星级";
    }
  }

 private:
  void end_of_span(const std::optional<Date>& end) {
    if (end) {
      day(*end);
    } else {
      text_ += "..";
    }
  }

  std::string& text_;
  Wording wording_;
};

/// What `write` writes, as a string.
template <class Write>
[[nodiscard]] std::string written(Wording wording, const Write& write) {
  std::string text;
  write(WordWriter(text, wording));
  return text;
}

template <class T, std::size_t N>
[[nodiscard]] std::string named(const std::array<Word<T>, N>& words, T value, Wording wording) {
  return written(wording, [&](WordWriter to) { to.named(words, value); });
}
[[nodiscard]] inline std::string named(Truth truth, Wording wording) {
  return written(wording, [&](WordWriter to) { to.named(truth); });
}

/// A plain decimal with separators between thousands: `1,234,567.89`.
[[nodiscard]] inline std::string grouped(std::string_view decimal) {
  return written(Wording::en, [&](WordWriter to) { to.grouped(decimal); });
}
[[nodiscard]] inline std::string day_text(Date day, Wording wording) {
  return written(wording, [&](WordWriter to) { to.day(day); });
}
[[nodiscard]] inline std::string span_of_days(const std::optional<Date>& from,
                                              const std::optional<Date>& until, Wording wording) {
  return written(wording, [&](WordWriter to) { to.span_of_days(from, until); });
}
[[nodiscard]] inline std::string star_text(std::int64_t star, Language language) {
  return written(wording(language), [&](WordWriter to) { to.star(star); });
}

/// What stands between the parts of a list.
[[nodiscard]] constexpr std::string_view list_separator(Wording wording) noexcept {
  return choose(wording, ",", "、", ", ");
}

/// Counts the parts of a list while they are written, and writes what stands between them.
class ListWriter {
 public:
  explicit ListWriter(WordWriter to) : to_(to) {}
  /// Another part follows.
  void next() {
    if (!empty_) to_.say(list_separator(to_.wording()));
    empty_ = false;
  }
  [[nodiscard]] bool empty() const noexcept { return empty_; }

 private:
  WordWriter to_;
  bool empty_ = true;
};

/// Joins the parts of a list.
class Joined {
 public:
  explicit Joined(Wording wording) : separator_(list_separator(wording)) {}
  void add(std::string_view part) {
    if (!text_.empty()) text_ += separator_;
    text_ += part;
  }
  [[nodiscard]] std::string or_else(std::string_view nothing) const {
    return text_.empty() ? std::string(nothing) : text_;
  }

 private:
  std::string_view separator_;
  std::string text_;
};

/// Puts `with` in the place of `{what}`.
inline std::string fill(std::string_view pattern, std::string_view what, std::string_view with) {
  std::string text(pattern);
  const std::string slot = "{" + std::string(what) + "}";
  const auto at = text.find(slot);
  if (at != std::string::npos) text.replace(at, slot.size(), with);
  return text;
}

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
