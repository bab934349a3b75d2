#include <gtest/gtest.h>

#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/money_total.hpp>
#include <limits>
#include <type_traits>

namespace {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

static_assert(sizeof(Money) == 8 && std::is_trivially_copyable_v<Money>);
static_assert(!std::is_constructible_v<Money, double> && !std::is_constructible_v<Money, int>);
static_assert(!std::is_convertible_v<Money, double> && !std::is_convertible_v<Money, long>);
template <class... T>
constexpr bool all_count_money = (MoneyCount<T> && ...);
template <class... T>
constexpr bool some_count_money = (MoneyCount<T> || ...);
static_assert(all_count_money<int, long, std::int64_t, std::uint64_t, signed char, unsigned char>);
static_assert(!some_count_money<bool, char, char8_t, char16_t, char32_t, wchar_t, float, double>);
static_assert(5'000'000_yuan == Money::from_fen(500'000'000));
static_assert(0.1_yuan + 0.2_yuan == 0.3_yuan);
static_assert(1.230_yuan == 1.23_yuan);

TEST(Money, SumsThatLeave64BitsAreErrorsAndNeverWrap) {
  const Money largest = Money::from_fen(most);
  const Money smallest = Money::from_fen(least);
  EXPECT_EQ(Money::checked_sum(largest, 0.01_yuan), std::nullopt);
  EXPECT_EQ(Money::checked_sum(smallest, Money::from_fen(-1)), std::nullopt);
  EXPECT_EQ(Money::checked_difference(smallest, 0.01_yuan), std::nullopt);
  EXPECT_EQ(Money::checked_difference(0_yuan, smallest), std::nullopt);
  EXPECT_EQ(Money::checked_sum(largest, smallest), Money::from_fen(-1));
  EXPECT_EQ(Money::checked_sum(Money::from_fen(most - 1), 0.01_yuan), largest);
  EXPECT_EQ(Money::checked_sum(Money::from_fen(least + 1), Money::from_fen(-1)), smallest);
  EXPECT_EQ(Money::checked_difference(Money::from_fen(most - 1), Money::from_fen(-1)), largest);
  EXPECT_EQ(Money::checked_difference(Money::from_fen(least + 1), 0.01_yuan), smallest);
  EXPECT_EQ(Money::checked_difference(largest, largest), 0_yuan);
  EXPECT_THROW((void)(largest + 0.01_yuan), std::overflow_error);
  EXPECT_THROW((void)(smallest - 0.01_yuan), std::overflow_error);
  EXPECT_THROW((void)Money::from_fen(static_cast<std::uint64_t>(most) + 1), std::overflow_error);
  EXPECT_THROW((void)Money::from_yuan(most / 100 + 1), std::overflow_error);
  EXPECT_EQ(Money::from_yuan(most / 100).fen(), most / 100 * 100);
}

TEST(Money, IsWrittenAsYuan) {
  EXPECT_EQ((1234567.89_yuan).to_string(), "1234567.89");
  EXPECT_EQ((0_yuan).to_string(), "0.00");
  EXPECT_EQ(Money::from_fen(-1).to_string(), "-0.01");
  EXPECT_EQ(Money::from_fen(-1234567).to_string(), "-12345.67");
  EXPECT_EQ(Money::from_fen(least).to_string(), "-92233720368547758.08");
  EXPECT_EQ((5'000'000_yuan).to_plain_string(), "5000000");
  EXPECT_EQ((0.5_yuan).to_plain_string(), "0.5");
  EXPECT_EQ((0.05_yuan).to_plain_string(), "0.05");
}

struct Read {
  std::string_view text;
  MoneyFault fault;
  std::int64_t fen;
};

TEST(ParseMoney, TheFormsOfTheContract) {
  using enum MoneyFault;
  const Read reads[] = {
      {"0", none, 0},
      {"1234567.89", none, 123456789},
      {"1.230", none, 123},
      {"007", none, 700},
      {"10元", none, 1000},
      {"123.456789万元", none, 123456789},
      {"0.0001万元", none, 100},
      {"0.000001万元", none, 1},
      {"10000000000000", none, 1'000'000'000'000'000},
      {"10000000000000.00", none, 1'000'000'000'000'000},
      {"1000000000万元", none, 1'000'000'000'000'000},
      {"000000000000000000000000000000001", none, 100},
      {"0.001", precision, 0},
      {"0.0000001万元", precision, 0},
      {"99999999999999999999.999", precision, 0},  // precision before range
      {"10000000000000.01", range, 0},
      {"1000000000.000001万元", range, 0},
      {"99999999999999999999999999999999999999999", range, 0},
      {"", malformed, 0},
      {"元", malformed, 0},
      {"万元", malformed, 0},
      {"10万", malformed, 0},
      {"10元元", malformed, 0},
      {"+1", malformed, 0},
      {"-1", malformed, 0},
      {"1e3", malformed, 0},
      {"1E3", malformed, 0},
      {"1,000", malformed, 0},
      {"1_000", malformed, 0},
      {" 1", malformed, 0},
      {"1 ", malformed, 0},
      {"1 元", malformed, 0},
      {".5", malformed, 0},
      {"5.", malformed, 0},
      {"1.2.3", malformed, 0},
      {"１２", malformed, 0},
      {"NaN", malformed, 0},
      {"Infinity", malformed, 0},
      {"0x10", malformed, 0},
  };
  for (const auto& read : reads) {
    const MoneyText parsed = parse_money(read.text);
    EXPECT_EQ(parsed.fault, read.fault) << read.text;
    EXPECT_EQ(parsed.value.fen(), read.fen) << read.text;
  }
}

// The largest limit there is: what is near it neither wraps nor is taken for too large.
TEST(ReadDecimal, UpToTheLargestInteger) {
  EXPECT_EQ(read_decimal("9223372036854775807", 0, most).units, most);
  EXPECT_EQ(read_decimal("92233720368547758.07", 2, most).units, most);
  EXPECT_EQ(read_decimal("9223372036854775807", 0, most).fault, DecimalFault::none);
  EXPECT_EQ(ScaledDecimal{}.fault, DecimalFault::none);
  EXPECT_EQ(MoneyText{}.fault, MoneyFault::none);
  for (const auto* text : {"9223372036854775808", "9223372036854775810", "92233720368547758070",
                           "18446744073709551616", "99999999999999999999999"}) {
    EXPECT_EQ(read_decimal(text, 0, most).fault, DecimalFault::too_large) << text;
    EXPECT_EQ(read_decimal(text, 0, most).units, 0) << text;
  }
}

TEST(ParseMoney, OnlyProfitMayBeNegative) {
  EXPECT_EQ(parse_signed_money("-46.8万元").value, Money::from_yuan(-468'000));
  EXPECT_EQ(parse_signed_money("3").value, 3_yuan);
  EXPECT_EQ(parse_signed_money("--3").fault, MoneyFault::malformed);
  EXPECT_EQ(parse_signed_money("-").fault, MoneyFault::malformed);
  EXPECT_EQ(parse_signed_money("-10000000000000.01").fault, MoneyFault::range);
}

TEST(MoneyTotal, CarriesBeyond64Bits) {
  MoneyTotal total;
  EXPECT_TRUE(total.is_zero());
  for (int i = 0; i < 40'000; ++i) total.add(money_limit);
  EXPECT_EQ(total.high(), 2U);  // 4 × 10^19 is 2 × 2^64 and a rest
  EXPECT_EQ(total.low(), 3'106'511'852'580'896'768ULL);
  MoneyTotal twice = total;
  twice.add(total);
  EXPECT_GT(twice, total);
  twice.add(MoneyTotal{});
  EXPECT_GT(twice, total);
  EXPECT_EQ(MoneyTotal{0.01_yuan}.bits(), 1);
  EXPECT_EQ(total.bits(), 66);
}

}  // namespace
