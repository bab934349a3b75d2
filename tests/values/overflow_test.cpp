// Nothing of money wraps: what leaves its integers throws, however it was made.
#include <gtest/gtest.h>

#include <chengdu_subsidy/values/exact.hpp>
#include <limits>
#include <stdexcept>

namespace {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

MoneyTotal doubled(Money amount, int times) {
  MoneyTotal total(amount);
  for (int i = 0; i < times; ++i) total.add(MoneyTotal(total));
  return total;
}

TEST(Overflow, OfATotalBeyond128Bits) {
  const MoneyTotal half = doubled(Money::from_fen(std::int64_t{1} << 62), 65);  // 2^127
  EXPECT_EQ(half.bits(), 128);
  MoneyTotal total = half;
  EXPECT_THROW(total.add(half), std::overflow_error);
  EXPECT_EQ(total, half) << "beside an error nothing is changed";
  // One less fits, and only one more does not.
  MoneyTotal rest(Money::from_fen(most));
  for (int i = 0; i < 64; ++i) {
    rest.add(MoneyTotal(rest));
    rest.add(0.01_yuan);
  }
  EXPECT_EQ(rest.bits(), 127);
  total.add(rest);
  EXPECT_EQ(total.high(), std::numeric_limits<std::uint64_t>::max());
  EXPECT_EQ(total.low(), std::numeric_limits<std::uint64_t>::max());
  EXPECT_THROW(total.add(MoneyTotal(0.01_yuan)), std::overflow_error);
}

TEST(Overflow, OfTheWideIntegerBeyond127Bits) {
  const Wide large = Wide(1) << 126;
  EXPECT_THROW((void)Wide(large + large), std::overflow_error);
  EXPECT_THROW((void)Wide(large * 2), std::overflow_error);
  EXPECT_THROW((void)Wide(-large - large), std::overflow_error);
  EXPECT_EQ(Wide(large + (large - 1)), (Wide(1) << 126) - 1 + large);
  EXPECT_THROW((void)to_wide(doubled(Money::from_fen(most), 65)), std::overflow_error);
  EXPECT_EQ(to_wide(doubled(Money::from_fen(most), 64)), Wide(most) << 64);
}

TEST(Overflow, OfARoundedAmountBeyond64Bits) {
  const Wide two_to_63 = Wide(1) << 63;
  EXPECT_EQ(round(ExactMoney{two_to_63 - 1, 1}, Rounding::down_to_fen).fen(), most);
  EXPECT_THROW((void)round(ExactMoney{two_to_63, 1}, Rounding::down_to_fen), std::overflow_error);
  EXPECT_THROW((void)round(ExactMoney{2 * two_to_63 - 1, 2}, Rounding::half_up_to_fen),
               std::overflow_error);
  EXPECT_EQ(round(ExactMoney{2 * two_to_63 - 1, 2}, Rounding::down_to_fen).fen(), most);
}

}  // namespace
