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
  FUZZ_REQUIRE(read->years_before(3) < *read || read->year() == 1);
  FUZZ_REQUIRE(read->start_of_year() <= *read);
  return 0;
}
