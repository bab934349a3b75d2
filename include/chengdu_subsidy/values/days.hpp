#pragma once
/// \file
/// Days counted: from a date to its number and back.

#include <chengdu_subsidy/values/date.hpp>
#include <chrono>
#include <cstdint>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {

/// A day's number: the next day's is one larger. Which day is zero means nothing.
[[nodiscard]] constexpr std::int64_t day_number(Date date) noexcept {
  namespace calendar = std::chrono;
  const calendar::sys_days day{calendar::year_month_day{
      calendar::year{date.year()}, calendar::month{static_cast<unsigned>(date.month())},
      calendar::day{static_cast<unsigned>(date.day())}}};
  return day.time_since_epoch().count();
}

/// The numbers of the first and the last day that a `Date` can be.
inline constexpr std::int64_t first_day_number = day_number(Date{});
inline constexpr std::int64_t last_day_number = day_number(*Date::from_ymd(9999, 12, 31));

/// The day of a number; nothing before the year 1 and after the year 9999.
[[nodiscard]] constexpr std::optional<Date> date_of(std::int64_t number) noexcept {
  namespace calendar = std::chrono;
  if (number < first_day_number || number > last_day_number) return std::nullopt;
  const calendar::year_month_day day{calendar::sys_days{calendar::days{number}}};
  return Date::from_ymd(static_cast<int>(day.year()),
                        static_cast<int>(static_cast<unsigned>(day.month())),
                        static_cast<int>(static_cast<unsigned>(day.day())));
}

}  // namespace v1
}  // namespace chengdu_subsidy
