// Text of dates: a day is read exactly where the standard library's calendar has it.
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/values/days.hpp>
#include <chrono>
#include <optional>

#include "checking.hpp"

namespace {

using namespace chengdu_subsidy;
using std::chrono::year_month_day;

std::optional<year_month_day> expected(std::string_view text) {
  if (text.size() != 10) return std::nullopt;
  unsigned numbers[3] = {0, 0, 0};
  unsigned* number = numbers;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash != (text[i] == '-')) return std::nullopt;
    if (dash) {
      ++number;
    } else if (text[i] < '0' || text[i] > '9') {
      return std::nullopt;
    } else {
      *number = *number * 10 + static_cast<unsigned>(text[i] - '0');
    }
  }
  const year_month_day day{std::chrono::year(static_cast<int>(numbers[0])),
                           std::chrono::month(numbers[1]), std::chrono::day(numbers[2])};
  if (numbers[0] == 0 || !day.ok()) return std::nullopt;
  return day;
}

constexpr year_month_day first{std::chrono::year(1), std::chrono::January, std::chrono::day(1)};

/// So many years earlier: 29 February is the 28th where there is none, and nothing is before the
/// first day.
std::optional<Date> earlier(year_month_day day, unsigned years) {
  day -= std::chrono::years(years);
  if (!day.ok()) day = day.year() / day.month() / std::chrono::last;
  if (day.year() < first.year()) day = first;
  return Date::from_ymd(static_cast<int>(day.year()), static_cast<int>(unsigned(day.month())),
                        static_cast<int>(unsigned(day.day())));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text(data, size);
  const auto read = Date::parse(text);
  const auto other = expected(text);
  FUZZ_REQUIRE(read.has_value() == other.has_value());
  if (!read) return 0;
  FUZZ_REQUIRE(read->to_string() == text);
  FUZZ_REQUIRE(read->year() == static_cast<int>(other->year()));
  FUZZ_REQUIRE(static_cast<unsigned>(read->month()) == static_cast<unsigned>(other->month()));
  FUZZ_REQUIRE(static_cast<unsigned>(read->day()) == static_cast<unsigned>(other->day()));
  FUZZ_REQUIRE(date_of(day_number(*read)) == read);
  FUZZ_REQUIRE(day_number(*read) - first_day_number ==
               (std::chrono::sys_days(*other) - std::chrono::sys_days(first)).count());
  FUZZ_REQUIRE(read->years_before(3) == earlier(*other, 3));
  FUZZ_REQUIRE(read->years_before(read->day()) == earlier(*other, unsigned(other->day())));
  FUZZ_REQUIRE(read->start_of_year() == Date::from_ymd(static_cast<int>(other->year()), 1, 1));
  return 0;
}
