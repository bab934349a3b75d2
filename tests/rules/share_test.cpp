// min(rate × base, cap): the 64-bit path, the wide path and an unbounded integer agree.
#include <gtest/gtest.h>

#include <chengdu_subsidy/rules/share.hpp>

#include "support/draw.hpp"

namespace {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;
using Unbounded = boost::multiprecision::cpp_int;

Unbounded unbounded(const MoneyTotal& total) {
  return (Unbounded(total.high()) << 64) + total.low();
}

// The contract's sentence on labour and the formula, in unbounded integers over a common
// denominator, written apart from the library.
Unbounded expected_fen(const ShareBase& base, const ShareTerms& terms, Rounding rounding) {
  const Unbounded n = base.labour_share.numerator();
  const Unbounded d = base.labour_share.denominator();
  const Unbounded full = unbounded(base.full);
  const Unbounded labour = unbounded(base.labour);
  Unbounded scaled = (full + labour) * d;  // the base times d × (d - n), below
  Unbounded scale = d;
  const bool over = labour * d > (full + labour) * n;
  if (over && base.labour_reading == LabourShare::condition) scaled = full * d;
  if (over && base.labour_reading == LabourShare::declared) scaled = full * d + (full + labour) * n;
  if (over && base.labour_reading == LabourShare::recognised) {
    const Unbounded rest = d - n;
    Unbounded two_and_five = rest;
    while (two_and_five % 2 == 0) two_and_five /= 2;
    while (two_and_five % 5 == 0) two_and_five /= 5;
    if (two_and_five == 1) {
      scaled = full * rest + full * n;
      scale = rest;
    } else {
      const Unbounded limit = full * n / rest;
      scaled = full + (labour < limit ? labour : limit);
      scale = 1;
    }
  }
  Unbounded numerator = scaled * terms.rate.numerator();
  Unbounded denominator = scale * terms.rate.denominator();
  if (numerator > denominator * terms.cap.fen()) {
    numerator = terms.cap.fen();
    denominator = 1;
  }
  switch (rounding) {
    case Rounding::down_to_fen: return numerator / denominator;
    case Rounding::half_up_to_fen: return (numerator * 2 + denominator) / (denominator * 2);
    case Rounding::down_to_yuan: return numerator / (denominator * 100) * 100;
    case Rounding::down_to_wan: break;
  }
  return numerator / (denominator * 1'000'000) * 1'000'000;
}

using test::Draw;

TEST(Share, BothPathsAgreeWithAnUnboundedInteger) {
  Draw draw(20240331);
  int in_64_bits = 0;
  int wide = 0;
  for (int i = 0; i < 60'000; ++i) {
    const ShareBase base{draw.total(), draw.total(), draw.rate(),
                         static_cast<LabourShare>(draw.below(3))};
    const ShareTerms terms{draw.rate(), draw.amount()};
    const Money floor = draw.amount();
    const auto rounding = static_cast<Rounding>(draw.below(4));
    const SharePaid paid = share(base, terms, floor, rounding);
    const SharePaid by_boost = detail::pay_share_wide(base, terms, floor, rounding);
    ASSERT_EQ(paid.rounded, by_boost.rounded) << i;
    ASSERT_EQ(paid.reaches_floor, by_boost.reaches_floor) << i;
    ASSERT_EQ(Unbounded(paid.rounded.fen()), expected_fen(base, terms, rounding)) << i;
    ASSERT_LE(paid.rounded, terms.cap);
    (detail::fits_64_bits(base, terms, floor) ? in_64_bits : wide) += 1;
  }
  EXPECT_GT(in_64_bits, 10'000);
  EXPECT_GT(wide, 5'000);
}

TEST(Share, TheTermsOfTheNoticeStayIn64BitsUpToTheLargestAmount) {
  const ShareBase base{MoneyTotal{money_limit}, MoneyTotal{money_limit}, 0.5_rate,
                       LabourShare::declared};
  EXPECT_TRUE(detail::fits_64_bits(base, {0.15_rate, 5'000'000_yuan}, 100'000_yuan));
}

TEST(Share, WhatIsNotSaidIsAsTheContractReadsIt) {
  EXPECT_EQ(ShareBase{}.labour_reading, LabourShare::recognised);
  EXPECT_TRUE(SharePaid{}.reaches_floor);
}

TEST(Share, OneFenAroundTheCap) {
  // Guide 一(二): 15%, at most five million; 15% of 33,333,333.33 is 4,999,999.9995.
  const auto pay = [](Money base, Rounding rounding) {
    return share({MoneyTotal{base}, {}, 0.5_rate, LabourShare::recognised},
                 {0.15_rate, 5'000'000_yuan}, Money{}, rounding)
        .rounded;
  };
  EXPECT_EQ(pay(33'333'333.33_yuan, Rounding::down_to_fen), 4'999'999.99_yuan);
  EXPECT_EQ(pay(33'333'333.33_yuan, Rounding::half_up_to_fen), 5'000'000_yuan);
  EXPECT_EQ(pay(33'333'333.34_yuan, Rounding::down_to_fen), 5'000'000_yuan);
  EXPECT_EQ(pay(33'333'333.34_yuan, Rounding::down_to_wan), 5'000'000_yuan);
  EXPECT_EQ(pay(33'333'333.33_yuan, Rounding::down_to_wan), 4'990'000_yuan);
  EXPECT_EQ(pay(33'333'333.33_yuan, Rounding::down_to_yuan), 4'999'999_yuan);
}

TEST(Share, TheFloorIsComparedBeforeRounding) {
  // Notice 五(二): 15% of 666,666.66 is 99,999.999, which half-up would make 100,000.00.
  const auto pay = [](Money base) {
    return share({MoneyTotal{base}, {}, 0.5_rate, LabourShare::recognised},
                 {0.15_rate, 5'000'000_yuan}, 100'000_yuan, Rounding::half_up_to_fen);
  };
  EXPECT_EQ(pay(666'666.66_yuan).rounded, 100'000_yuan);
  EXPECT_FALSE(pay(666'666.66_yuan).reaches_floor);
  EXPECT_TRUE(pay(666'666.67_yuan).reaches_floor);
}

}  // namespace
