// The formula where its integers change width: both paths agree on every side of the switch.
#include <gtest/gtest.h>

#include <array>
#include <chengdu_subsidy/rules/share.hpp>
#include <limits>

namespace {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

// 2^bits - 1 and 2^(bits - 1): the largest and the smallest amount of so many bits.
std::array<MoneyTotal, 2> of_width(int bits) {
  MoneyTotal least(0.01_yuan);
  for (int i = 1; i < bits; ++i) least.add(MoneyTotal(least));
  MoneyTotal most(0.01_yuan);
  for (int i = 1; i < bits; ++i) {
    most.add(MoneyTotal(most));
    most.add(0.01_yuan);
  }
  return {least, most};
}

struct Paths {
  int in_64_bits = 0;
  int wide = 0;
};

void compare(const ShareBase& base, const ShareTerms& terms, Money floor, Paths& paths) {
  for (const auto rounding : {Rounding::down_to_fen, Rounding::half_up_to_fen,
                              Rounding::down_to_yuan, Rounding::down_to_wan}) {
    const SharePaid paid = share(base, terms, floor, rounding);
    const SharePaid by_boost = detail::pay_share_wide(base, terms, floor, rounding);
    ASSERT_EQ(paid.rounded, by_boost.rounded);
    ASSERT_EQ(paid.reaches_floor, by_boost.reaches_floor);
    ASSERT_LE(paid.rounded, terms.cap);
    ASSERT_GE(paid.rounded, Money{});
  }
  (detail::fits_64_bits(base, terms, floor) ? paths.in_64_bits : paths.wide) += 1;
}

TEST(ShareExtremes, BothPathsAgreeAtEveryWidthOfTheBase) {
  Paths paths;
  for (int bits = 1; bits <= 80; ++bits) {
    for (const MoneyTotal& full : of_width(bits)) {
      for (const MoneyTotal& labour : {MoneyTotal{}, MoneyTotal{0.01_yuan}, full}) {
        for (const Rate part : {0.5_rate, 0.000001_rate, 0.999999_rate, 1_rate, 0_rate}) {
          for (const auto reading :
               {LabourShare::recognised, LabourShare::declared, LabourShare::condition}) {
            for (const Rate rate : {0.15_rate, 0.999999_rate, 1_rate}) {
              compare({full, labour, part, reading}, {rate, money_limit}, 100'000_yuan, paths);
              if (HasFatalFailure()) FAIL() << bits;
            }
          }
        }
      }
    }
  }
  EXPECT_GT(paths.in_64_bits, 5'000);
  EXPECT_GT(paths.wide, 5'000);
}

TEST(ShareExtremes, BothPathsAgreeAtEveryWidthOfCapAndFloor) {
  Paths paths;
  for (int bits = 1; bits <= 62; ++bits) {
    const Money cap = Money::from_fen((std::int64_t{1} << bits) - 1);
    for (const Money floor : {Money{}, cap, Money::from_fen(std::int64_t{1} << (bits - 1))}) {
      for (const int base_bits : {1, 20, 40, 50, 63, 70}) {
        for (const MoneyTotal& full : of_width(base_bits)) {
          for (const Rate rate : {0.15_rate, 0.000001_rate, 0.999999_rate}) {
            compare({full, full, 0.5_rate, LabourShare::declared}, {rate, cap}, floor, paths);
            if (HasFatalFailure()) FAIL() << bits;
          }
        }
      }
    }
  }
  EXPECT_GT(paths.in_64_bits, 500);
  EXPECT_GT(paths.wide, 500);
}

}  // namespace
