// Inverting a test by asking it, and days by number.
#include <gtest/gtest.h>

#include <chengdu_subsidy/values/days.hpp>
#include <chengdu_subsidy/values/money_total.hpp>
#include <chengdu_subsidy/values/search.hpp>

namespace {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

TEST(Search, FindsEveryBorderOfEveryRange) {
  for (int from = -3; from <= 3; ++from) {
    for (int to = from; to <= from + 40; ++to) {
      for (int border = from; border <= to; ++border) {
        EXPECT_EQ(last_where(from, to, 1, [&](int x) { return x <= border; }), border);
        EXPECT_EQ(least_where(from, to, 1, [&](int x) { return x >= border; }), border);
      }
      EXPECT_EQ(least_where(from, to, 1, [](int) { return false; }), std::nullopt);
    }
  }
}

TEST(Search, NeverAsksBeyondTheRangeAndAsksFewQuestions) {
  int asked = 0;
  const auto found = least_where<std::int64_t>(0, std::int64_t{1} << 53, 1, [&](std::int64_t x) {
    EXPECT_LE(x, std::int64_t{1} << 53);
    ++asked;
    return x >= 1'234'567'890'123;
  });
  EXPECT_EQ(found, 1'234'567'890'123);
  EXPECT_LE(asked, 100);
}

TEST(Search, GoesBeyond64Bits) {
  MoneyTotal border{money_limit};
  for (int i = 0; i < 20; ++i) border.add(border);
  const MoneyTotal fen{Money::from_fen(1)};
  const MoneyTotal limit = border + border;
  EXPECT_EQ(
      least_where(MoneyTotal{}, limit, fen, [&](const MoneyTotal& x) { return x >= border + fen; }),
      border + fen);
}

TEST(Days, AreCountedThroughLeapYearsAndBack) {
  EXPECT_EQ(day_number("2024-03-01"_date) - day_number("2024-02-28"_date), 2);
  EXPECT_EQ(day_number("2023-03-01"_date) - day_number("2023-02-28"_date), 1);
  EXPECT_EQ(day_number("2024-05-06"_date) - day_number("2023-05-06"_date), 366);
  std::optional<Date> before;
  for (std::int64_t day = first_day_number; day <= last_day_number; ++day) {
    const auto date = date_of(day);
    ASSERT_TRUE(date.has_value());
    ASSERT_EQ(day_number(*date), day);
    ASSERT_TRUE(!before || *before < *date);
    before = date;
  }
  EXPECT_EQ(date_of(first_day_number), "0001-01-01"_date);
  EXPECT_EQ(before, "9999-12-31"_date);
  EXPECT_EQ(date_of(first_day_number - 1), std::nullopt);
  EXPECT_EQ(date_of(last_day_number + 1), std::nullopt);
  // The calendar's years have 16 bits: 65,536 years on it would be the same day again.
  constexpr std::int64_t around = 23'936'532;
  EXPECT_EQ(date_of(day_number("2024-06-15"_date) + around), std::nullopt);
  EXPECT_EQ(date_of(day_number("2024-06-15"_date) - around), std::nullopt);
}

}  // namespace
