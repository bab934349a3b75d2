// Truth, date, rate, score and the exact decimals.
#include <gtest/gtest.h>

#include <chengdu_subsidy/values/date.hpp>
#include <chengdu_subsidy/values/exact.hpp>
#include <chengdu_subsidy/values/rate.hpp>
#include <chengdu_subsidy/values/score.hpp>
#include <chengdu_subsidy/values/truth.hpp>

namespace {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

constexpr Truth U = Truth::unknown;
constexpr Truth N = Truth::no;
constexpr Truth Y = Truth::yes;

TEST(Truth, KleenesTables) {
  const Truth all[] = {U, N, Y};
  const Truth conjunction[3][3] = {{U, N, U}, {N, N, N}, {U, N, Y}};
  const Truth disjunction[3][3] = {{U, U, Y}, {U, N, Y}, {Y, Y, Y}};
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) {
      EXPECT_EQ(all[i] & all[j], conjunction[i][j]);
      EXPECT_EQ(all[i] | all[j], disjunction[i][j]);
    }
  }
  EXPECT_EQ(!U, U);
  EXPECT_EQ(!N, Y);
  EXPECT_EQ(!Y, N);
  EXPECT_EQ(Truth{}, U);
  EXPECT_EQ(truth_if(std::optional<int>{}, [](int) { return true; }), U);
}

TEST(Date, OnlyRealDays) {
  for (const auto* text : {"0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "2023-04-30"}) {
    ASSERT_TRUE(Date::parse(text)) << text;
    EXPECT_EQ(Date::parse(text)->to_string(), text);
  }
  for (const auto* text :
       {"2023-02-29", "1900-02-29",     "2100-02-29",  "2024-04-31",  "2024-00-01", "2024-13-01",
        "2024-01-00", "2024-01-32",     "0000-01-01",  "10000-01-01", "2024-1-01",  "2024-01-1",
        "20240101",   "2024/01/01",     "2024-01-01 ", " 2024-01-01", "2024-01-0a", "-024-01-01",
        "",           "２０２４-01-01", "2024-04-011", "2024x04-01",  "2024-04x01", "20240-4-01",
        "2024-01-0:", "2024-01-1/"}) {
    EXPECT_FALSE(Date::parse(text)) << text;
  }
}

TEST(Date, IsOrderedByTime) {
  EXPECT_LT("2023-12-31"_date, "2024-01-01"_date);
  EXPECT_LT("2024-01-31"_date, "2024-02-01"_date);
  EXPECT_LT(Date{}, "0001-01-02"_date);
}

TEST(Date, YearsBefore) {
  EXPECT_EQ(("2024-04-15"_date).years_before(3), "2021-04-15"_date);
  EXPECT_EQ(("2024-02-29"_date).years_before(3), "2021-02-28"_date);
  EXPECT_EQ(("2024-02-29"_date).years_before(4), "2020-02-29"_date);
  EXPECT_EQ(("2023-02-28"_date).years_before(3), "2020-02-28"_date);
  EXPECT_EQ(("0004-05-05"_date).years_before(3), "0001-05-05"_date);
  EXPECT_EQ(("0003-05-05"_date).years_before(3), Date{});
  EXPECT_EQ(("2024-04-15"_date).start_of_year(), "2024-01-01"_date);
}

TEST(Rate, IsAnExactFraction) {
  EXPECT_EQ(Rate::parse("0.15"), 0.15_rate);
  EXPECT_EQ((0.15_rate).numerator(), 3);
  EXPECT_EQ((0.15_rate).denominator(), 20);
  EXPECT_EQ((0.150_rate).to_string(), "0.15");
  EXPECT_EQ((1_rate).to_string(), "1");
  EXPECT_EQ((0_rate).to_string(), "0");
  EXPECT_EQ(Rate::parse("0.000001")->to_string(), "0.000001");
  EXPECT_EQ(Rate::from_millionths(0), 0_rate);
  EXPECT_EQ(Rate{}, 0_rate);
  EXPECT_EQ(Rate::from_millionths(Rate::scale), 1_rate);
  EXPECT_EQ(Rate::from_millionths(-1), std::nullopt);
  EXPECT_EQ(Rate::from_millionths(Rate::scale + 1), std::nullopt);
  for (const auto* text : {"1.000001", "0.0000001", "-0.1", "15%", "1e-1", ".5", ""}) {
    EXPECT_FALSE(Rate::parse(text)) << text;
  }
}

TEST(Score, FromZeroToAThousandWithTwoDecimals) {
  EXPECT_EQ(Score::parse("1000")->units(), 100'000);
  EXPECT_EQ(Score::parse("1000.00")->units(), 100'000);
  EXPECT_EQ(Score::parse("3.250")->to_string(), "3.25");
  EXPECT_EQ(Score{}.units(), 0);
  EXPECT_FALSE(Score::parse("1000.01"));
  EXPECT_FALSE(Score::parse("0.001"));
  EXPECT_FALSE(Score::parse("-1"));
  EXPECT_EQ(Area::parse("1000000")->to_string(), "1000000");
  EXPECT_EQ(Area::parse("0.000001")->units(), 1);
  EXPECT_FALSE(Area::parse("1000000.000001"));
  EXPECT_FALSE(Area::parse("0.0000001"));
}

TEST(ExactMoney, WritesEveryDigitItHas) {
  EXPECT_EQ((ExactMoney{1, 2}).to_string(), "0.005");
  EXPECT_EQ((ExactMoney{1, 2}).to_string(2), "0.005");
  EXPECT_EQ((ExactMoney{100, 1}).to_string(), "1");
  EXPECT_EQ((ExactMoney{100, 1}).to_string(2), "1.00");
  EXPECT_EQ((ExactMoney{3, 2000}).to_string(), "0.000015");
  EXPECT_EQ((ExactMoney{Wide("123456789012345678901234567890"), 1}).to_string(),
            "1234567890123456789012345678.9");
  EXPECT_EQ((ExactMoney{Wide("1000000000000000000000000000000000000"), 1}).to_string(),
            "10000000000000000000000000000000000");
  // Eighteen digits at a time, with zeros where the later ones begin.
  for (const char* digits : {"1000000000000000002", "170000000000000000003000000000000000004"}) {
    EXPECT_EQ(to_digits(Wide(digits)), digits);
  }
  EXPECT_EQ(exact(1_yuan) - exact(0.25_yuan), exact(0.75_yuan));
  EXPECT_EQ((ExactMoney{3, 4} + ExactMoney{2, 5}), (ExactMoney{23, 20}));
  EXPECT_EQ((ExactMoney{3, 4} - ExactMoney{2, 5}), (ExactMoney{7, 20}));
  EXPECT_NE((ExactMoney{3, 4}), (ExactMoney{3, 5}));
  EXPECT_EQ((ExactMoney{1, 2}), (ExactMoney{2, 4}));
  EXPECT_EQ((ExactMoney{.numerator = 5}).to_string(), "0.05");
  EXPECT_EQ(ExactMoney{}.to_string(), "0");
}

TEST(Rounding, EachOfTheFour) {
  // 12,345.678 yuan
  const ExactMoney amount{12'345'678, 10};
  EXPECT_EQ(round(amount, Rounding::down_to_fen), 12345.67_yuan);
  EXPECT_EQ(round(amount, Rounding::half_up_to_fen), 12345.68_yuan);
  EXPECT_EQ(round(amount, Rounding::down_to_yuan), 12345_yuan);
  EXPECT_EQ(round(amount, Rounding::down_to_wan), 10000_yuan);
  EXPECT_EQ(round(ExactMoney{5, 10}, Rounding::half_up_to_fen), 0.01_yuan);
  EXPECT_EQ(round(ExactMoney{49, 100}, Rounding::half_up_to_fen), 0_yuan);
  EXPECT_EQ(round(exact(9999.99_yuan), Rounding::down_to_wan), 0_yuan);
}

}  // namespace
