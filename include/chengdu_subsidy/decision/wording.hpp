#pragma once
/// \file
/// Small words: amounts, truths and lists as data, as Chinese and as English.

#include <array>
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

template <class T, std::size_t N>
[[nodiscard]] std::string named(const std::array<Word<T>, N>& words, T value, Wording wording) {
  const auto& entry = word(words, value);
  return std::string(choose(wording, entry.id, entry.label.zh, entry.label.en));
}

[[nodiscard]] inline std::string named(Truth truth, Wording wording) {
  switch (truth) {
    case Truth::yes: return std::string(choose(wording, "true", "是", "yes"));
    case Truth::no: return std::string(choose(wording, "false", "否", "no"));
    case Truth::unknown: break;
  }
  return std::string(choose(wording, "unknown", "未知", "unknown"));
}

/// A plain decimal with separators between thousands: `1,234,567.89`.
[[nodiscard]] inline std::string grouped(std::string decimal) {
  const auto point = decimal.find('.');
  auto at = point == std::string::npos ? decimal.size() : point;
  const std::size_t first = decimal.starts_with('-') ? 1 : 0;
  while (at > first + 3) {
    at -= 3;
    decimal.insert(at, 1, ',');
  }
  return decimal;
}

/// A figure: grouped in sentences, plain in data.
[[nodiscard]] inline std::string figure(std::string decimal, Wording wording) {
  return wording == Wording::data ? decimal : grouped(std::move(decimal));
}

/// A day: ISO 8601 in data, 2024年5月6日, 6 May 2024.
[[nodiscard]] inline std::string day_text(Date day, Wording wording) {
  if (wording == Wording::data) return day.to_string();
  const std::string year = std::to_string(day.year());
  const std::string of_month = std::to_string(day.day());
  if (wording == Wording::zh) {
    return year + "年" + std::to_string(day.month()) + "月" + of_month + "日";
  }
  constexpr std::array<std::string_view, 12> months{
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  return of_month + " " + std::string(months[static_cast<std::size_t>(day.month() - 1)]) + " " +
         year;
}

/// A span of days: ISO 8601 in data, where an end that is open is `..`.
[[nodiscard]] inline std::string span_of_days(const std::optional<Date>& from,
                                              const std::optional<Date>& until, Wording wording) {
  const auto day = [wording](const std::optional<Date>& end) {
    return end ? day_text(*end, wording) : std::string("..");
  };
  const auto say = [wording](std::string_view zh, std::string_view en) {
    return std::string(choose(wording, "", zh, en));
  };
  if (wording == Wording::data) return day(from) + "/" + day(until);
  if (!from && !until) return say("未注明起止日期", "without dates");
  if (!until) return say("", "from ") + day(from) + say("起", "");
  if (!from) return say("至", "until ") + day(until) + say("止", "");
  return day(from) + say("至", " to ") + day(until);
}

/// A star in words: 四星级, 4 stars; none below the lowest.
[[nodiscard]] inline std::string star_text(std::int64_t star, Language language) {
  if (star == 0) return language == Language::zh ? "无星级" : "no star";
  if (language == Language::en) return std::to_string(star) + (star == 1 ? " star" : " stars");
  constexpr std::array<std::string_view, 10> digits{"",   "一", "二", "三", "四",
                                                    "五", "六", "七", "八", "九"};
  const bool single = star > 0 && star < 10;
  return (single ? std::string(digits[static_cast<std::size_t>(star)]) : std::to_string(star)) +
         "星级";
}

/// Joins the parts of a list.
class Joined {
 public:
  explicit Joined(Wording wording) : separator_(choose(wording, ",", "、", ", ")) {}
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
