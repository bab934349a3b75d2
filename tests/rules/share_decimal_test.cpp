// Labour shares whose limit is a decimal although it is no whole part of the rest: the code takes
// such a limit exactly, and any other down to the fen.
#include <gtest/gtest.h>

#include <chengdu_subsidy/rules/share.hpp>

namespace {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

// What is paid at a rate of one, in halves of fen and the like: the recognised base itself.
ExactMoney recognised(Money full, Money labour, Rate share) {
  const ShareBase base{MoneyTotal{full}, MoneyTotal{labour}, share, LabourShare::recognised};
  const auto exact = detail::exact_share_wide(base, 1_rate);
  return {exact.base.numerator, exact.base.denominator};
}

TEST(ShareDecimal, ThreeEighthsOfAllAreThreeFifthsOfTheRest) {
  // 3/5 of 0.01 is 0.006: exactly, not nothing.
  EXPECT_EQ(recognised(0.01_yuan, 1_yuan, 0.375_rate).to_string(), "0.016");
  EXPECT_EQ(recognised(0.02_yuan, 1_yuan, 0.375_rate).to_string(), "0.032");
  // 27 of 32 are 27/5 of the rest.
  EXPECT_EQ(recognised(0.01_yuan, 1_yuan, 0.84375_rate).to_string(), "0.064");
}

TEST(ShareDecimal, AHalfIsTheRestItself) {  // guide 一(三) note
  EXPECT_EQ(recognised(0.01_yuan, 1_yuan, 0.5_rate).to_string(), "0.02");
}

TEST(ShareDecimal, ThreeTenthsHaveNoDecimalAndAreTakenDownToTheFen) {
  EXPECT_EQ(recognised(0.01_yuan, 1_yuan, 0.3_rate).to_string(), "0.01");
  EXPECT_EQ(recognised(0.03_yuan, 1_yuan, 0.3_rate).to_string(), "0.04");
}

}  // namespace
