#pragma once
/// \file
/// A day of the Gregorian calendar, without a clock or a time zone.

#include <array>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// A real day from 0001-01-01 to 9999-12-31, in 4 bytes; ordered by time.
/// `Date{}` is 0001-01-01; a date that may be missing is `std::optional<Date>`.
class Date {
 public:
  constexpr Date() noexcept = default;

  /// The day, or nothing where the calendar has none (2023-02-29, month 13, year 0).
  [[nodiscard]] static constexpr std::optional<Date> from_ymd(int year, int month,
                                                              int day) noexcept {
    if (year < 1 || year > 9999 || month < 1 || month > 12) return std::nullopt;
    if (day < 1 || day > days_in(year, month)) return std::nullopt;
    return Date{year, month, day};
  }
  template <class Y, class M, class D>
  requires(std::floating_point<Y> || std::floating_point<M> ||
           std::floating_point<D>) static std::optional<Date> from_ymd(Y, M, D) = delete;

  /// Reads `YYYY-MM-DD`, ASCII digits and nothing else; nothing where it is no such day.
  [[nodiscard]] static constexpr std::optional<Date> parse(std::string_view text) noexcept {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    int parts[] = {0, 0, 0};
    for (std::size_t i = 0, part = 0; i < text.size(); ++i) {
      if (i == 4 || i == 7) {
        ++part;
        continue;
      }
      if (text[i] < '0' || text[i] > '9') return std::nullopt;
      parts[part] = parts[part] * 10 + (text[i] - '0');
    }
    return from_ymd(parts[0], parts[1], parts[2]);
  }

  [[nodiscard]] constexpr int year() const noexcept { return packed_ >> 9; }
  [[nodiscard]] constexpr int month() const noexcept { return (packed_ >> 5) & 15; }
  [[nodiscard]] constexpr int day() const noexcept { return packed_ & 31; }

  /// The same month and day `years` earlier; 29 February falls back to the 28th. Before year 1
  /// there is no day, so it stops at the earliest day there is.
  [[nodiscard]] constexpr Date years_before(int years) const noexcept {
    const int target = year() - years;
    if (target < 1) return Date{};
    const int last = days_in(target, month());
    return Date{target, month(), day() < last ? day() : last};
  }

  /// 1 January of this date's year.
  [[nodiscard]] constexpr Date start_of_year() const noexcept { return Date{year(), 1, 1}; }

  /// `YYYY-MM-DD`.
  [[nodiscard]] std::string to_string() const {
    std::string text = "0000-00-00";
    const auto put = [&text](std::size_t last, int value, int digits) {
      for (; digits > 0; --digits, value /= 10, --last) {
        text[last] = static_cast<char>('0' + value % 10);
      }
    };
    put(3, year(), 4);
    put(6, month(), 2);
    put(9, day(), 2);
    return text;
  }

  friend constexpr auto operator<=>(Date, Date) noexcept = default;

 private:
  constexpr Date(int year, int month, int day) noexcept : packed_(year * 512 + month * 32 + day) {}

  [[nodiscard]] static constexpr int days_in(int year, int month) noexcept {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
  }

  // Year, month and day side by side in bits: comparing the integers compares the days.
  std::int32_t packed_ = 1 * 512 + 1 * 32 + 1;
};

/// A span of days, both ends included.
struct DateRange {
  Date from;
  Date until;

  [[nodiscard]] constexpr bool contains(Date day) const noexcept {
    return from <= day && day <= until;
  }
  friend constexpr bool operator==(const DateRange&, const DateRange&) noexcept = default;
};

namespace literals {

/// `"2024-05-06"_date`; a day that does not exist fails to compile.
consteval Date operator""_date(const char* text, std::size_t size) {
  const auto date = Date::parse(std::string_view{text, size});
  if (!date) throw std::invalid_argument("not a date of the form YYYY-MM-DD");
  return *date;
}

}  // namespace literals
}  // namespace v1
}  // namespace chengdu_subsidy
