// The formula asked backwards, right to the fen: by hand, and against an unbounded integer.
#include <gtest/gtest.h>

#include <chengdu_subsidy/rules/share_inverse.hpp>

#include "support/draw.hpp"

namespace {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;
using Unbounded = boost::multiprecision::cpp_int;

constexpr ShareTerms platform_terms{0.15_rate, 5'000'000_yuan};  // guide 一(二)
constexpr Rounding every_rounding[] = {Rounding::down_to_fen, Rounding::half_up_to_fen,
                                       Rounding::down_to_yuan, Rounding::down_to_wan};
constexpr LabourShare every_labour_reading[] = {LabourShare::recognised, LabourShare::declared,
                                                LabourShare::condition};

std::optional<MoneyTotal> total(Money amount) { return MoneyTotal{amount}; }

Money pays(const ShareBase& base, const ShareTerms& terms, Rounding rounding) {
  return share(base, terms, Money{}, rounding).rounded;
}

// Found while compiling: 15% of 666,666.66 is 99,999.999 (notice 五(二)).
static_assert(least_base(platform_terms, {100'000_yuan, false}, Rounding::down_to_fen) ==
              MoneyTotal{666'666.67_yuan});

TEST(ShareInverse, TheFloorAndTheCapAreReachedBeforeRounding) {
  for (const Rounding rounding : every_rounding) {
    // Notice 五(二) and guide 一(二): 15% of 33,333,333.33 is 4,999,999.9995.
    EXPECT_EQ(least_base(platform_terms, {100'000_yuan, false}, rounding), total(666'666.67_yuan));
    EXPECT_EQ(least_base(platform_terms, {5'000'000_yuan, false}, rounding),
              total(33'333'333.34_yuan));
  }
}

TEST(ShareInverse, AnAmountIsReachedAfterRounding) {
  const auto least = [](Money amount, Rounding rounding) {
    return least_base(platform_terms, {amount, true}, rounding);
  };
  EXPECT_EQ(least(300'000_yuan, Rounding::down_to_fen), total(2'000'000_yuan));
  EXPECT_EQ(least(100'000_yuan, Rounding::down_to_fen), total(666'666.67_yuan));
  // 15% of 666,666.64 is 99,999.996, of 666,666.63 it is 99,999.9945.
  EXPECT_EQ(least(100'000_yuan, Rounding::half_up_to_fen), total(666'666.64_yuan));
  EXPECT_EQ(least(100'000_yuan, Rounding::down_to_yuan), total(666'666.67_yuan));
  EXPECT_EQ(least(100'000_yuan, Rounding::down_to_wan), total(666'666.67_yuan));
  // Half a fen below the cap is 15% of 33,333,333.30 exactly.
  EXPECT_EQ(least(5'000'000_yuan, Rounding::half_up_to_fen), total(33'333'333.30_yuan));
  EXPECT_EQ(least(5'000'000_yuan, Rounding::down_to_fen), total(33'333'333.34_yuan));
  EXPECT_EQ(least(0_yuan, Rounding::down_to_wan), total(0_yuan));
  // An amount alone is one to be paid.
  EXPECT_EQ(least_base(platform_terms, {100'000_yuan}, Rounding::half_up_to_fen),
            total(666'666.64_yuan));
}

TEST(ShareInverse, AnAmountThatRoundingNeverGivesIsAnsweredWithTheNextThatItDoes) {
  // 15% of 666,673.34 is 100,001.001.
  const auto yuan = least_base(platform_terms, {100'000.50_yuan, true}, Rounding::down_to_yuan);
  EXPECT_EQ(yuan, total(666'673.34_yuan));
  EXPECT_EQ(pays({*yuan, {}, {}, {}}, platform_terms, Rounding::down_to_yuan), 100'001_yuan);
  // 15% of 133,333.34 is 20,000.001.
  const auto wan = least_base(platform_terms, {15'000_yuan, true}, Rounding::down_to_wan);
  EXPECT_EQ(wan, total(133'333.34_yuan));
  EXPECT_EQ(pays({*wan, {}, {}, {}}, platform_terms, Rounding::down_to_wan), 20'000_yuan);
}

TEST(ShareInverse, NoBaseReachesWhatIsAboveTheCap) {
  for (const Rounding rounding : every_rounding) {
    EXPECT_EQ(least_base(platform_terms, {5'000'000.01_yuan, true}, rounding), std::nullopt);
    EXPECT_EQ(least_base(platform_terms, {5'000'000.01_yuan, false}, rounding), std::nullopt);
  }
  // The cap itself is rounded, so that what it leaves over is out of reach too.
  const ShareTerms odd{0.15_rate, 5'005'000_yuan};
  EXPECT_EQ(least_base(odd, {5'000'000.01_yuan, true}, Rounding::down_to_wan), std::nullopt);
  EXPECT_EQ(least_base(odd, {5'000'000_yuan, true}, Rounding::down_to_wan),
            total(33'333'333.34_yuan));
  EXPECT_EQ(least_base(odd, {5'005'000_yuan, false}, Rounding::down_to_wan),
            total(33'366'666.67_yuan));
}

TEST(ShareInverse, RatesAtTheirEndsDivideByNothing) {
  for (const Rounding rounding : every_rounding) {
    EXPECT_EQ(least_base({0_rate, 5'000'000_yuan}, {0.01_yuan, true}, rounding), std::nullopt);
    EXPECT_EQ(least_base({0_rate, 5'000'000_yuan}, {0_yuan, true}, rounding), total(0_yuan));
    EXPECT_EQ(least_base({1_rate, 5'000'000_yuan}, {10'000_yuan, true}, rounding),
              total(10'000_yuan));
    EXPECT_EQ(least_base({0.15_rate, 0_yuan}, {0.01_yuan, true}, rounding), std::nullopt);
  }
}

TEST(ShareInverse, TheLargestAmountAtTheSmallestRateLeaves64Bits) {
  // 10^13 yuan / 10^-6.
  const auto least =
      least_base({0.000001_rate, money_limit}, {money_limit, true}, Rounding::down_to_fen);
  ASSERT_TRUE(least.has_value());
  EXPECT_EQ(exact(*least).to_string(2), "10000000000000000000.00");
}

TEST(ShareInverse, WhatIsAddedMayBringInLabourAboveItsLimit) {
  // 400,000 and 500,000 of labour, half of the whole (guide 一(三) note); 150,000 needs 1,000,000.
  const auto added = [](LabourShare reading, Money amount) {
    return least_addition({MoneyTotal{400'000_yuan}, MoneyTotal{500'000_yuan}, 0.5_rate, reading},
                          platform_terms, {amount, true}, Rounding::down_to_fen);
  };
  // 800,000 are recognised: each yuan brings in another one of labour.
  EXPECT_EQ(added(LabourShare::recognised, 150'000_yuan), total(100'000_yuan));
  // 850,000 are recognised: each yuan brings in half a yuan.
  EXPECT_EQ(added(LabourShare::declared, 150'000_yuan), total(100'000_yuan));
  // 400,000 are recognised. With 99,999.99 more it is 499,999.99; one fen on, all of 1,000,000.
  EXPECT_EQ(added(LabourShare::condition, 150'000_yuan), total(100'000_yuan));
  EXPECT_EQ(added(LabourShare::condition, 75'000_yuan), total(100'000_yuan));
  EXPECT_EQ(added(LabourShare::condition, 74'999.99_yuan), total(99'999.94_yuan));
  EXPECT_EQ(added(LabourShare::recognised, 120'000_yuan), total(0_yuan));
  EXPECT_EQ(added(LabourShare::recognised, 120'000.01_yuan), total(0.04_yuan));
}

TEST(ShareInverse, TheMostLabourThatCountsInFull) {
  const auto most = [](Money full, Rate rate) {
    std::vector<std::optional<MoneyTotal>> found;
    for (const LabourShare reading : every_labour_reading) {
      found.push_back(most_labour({MoneyTotal{full}, MoneyTotal{1_yuan}, rate, reading}));
    }
    EXPECT_EQ(found[0], found[1]);
    EXPECT_EQ(found[0], found[2]);
    return found[0];
  };
  EXPECT_EQ(most(3'000'000_yuan, 0.5_rate), total(3'000'000_yuan));  // guide 一(三) note
  EXPECT_EQ(most(0_yuan, 0.5_rate), total(0_yuan));
  // Three tenths of the whole are three sevenths of the rest: 428,571.428….
  EXPECT_EQ(most(1'000'000_yuan, 0.3_rate), total(428'571.42_yuan));
  EXPECT_EQ(most(0.01_yuan, 0.3_rate), total(0_yuan));
  EXPECT_EQ(most(1_yuan, 0_rate), total(0_yuan));
  EXPECT_EQ(most(0.01_yuan, 0.999999_rate), total(9'999.99_yuan));
  EXPECT_EQ(most(0_yuan, 1_rate), std::nullopt);
  EXPECT_EQ(most(1_yuan, 1_rate), std::nullopt);
}

using test::Draw;

// A rate, at its ends often.
Rate rate(Draw& draw) {
  return draw.below(6) == 0 ? Rate::from_millionths(draw.below(2) * Rate::scale).value()
                            : draw.rate();
}

// The least base by division, written apart from the library: at least `goal / 2` fen at a rate.
std::optional<Unbounded> by_division(const ShareTerms& terms, const ShareGoal& goal,
                                     Rounding rounding) {
  Unbounded halves = Unbounded(goal.amount.fen()) * 2;
  if (goal.rounded && rounding == Rounding::half_up_to_fen) halves -= 1;
  if (goal.rounded && rounding_unit(rounding) > 1) {
    const Unbounded unit = rounding_unit(rounding);
    halves = (goal.amount.fen() + unit - 1) / unit * unit * 2;
  }
  if (goal.amount.fen() == 0) return Unbounded(0);
  if (halves > Unbounded(terms.cap.fen()) * 2 || terms.rate.numerator() == 0) return std::nullopt;
  const Unbounded divisor = Unbounded(terms.rate.numerator()) * 2;
  return (halves * terms.rate.denominator() + divisor - 1) / divisor;
}

TEST(ShareInverse, AgreesWithADivisionOfUnboundedIntegers) {
  Draw draw(20240506);
  int reached = 0;
  for (int i = 0; i < 20'000; ++i) {
    const ShareTerms terms{rate(draw), draw.amount()};
    const Money below_cap = Money::from_fen(draw.below(terms.cap.fen() + 1));
    const ShareGoal goal{draw.below(4) == 0 ? draw.amount() : below_cap, draw.below(2) == 0};
    const auto rounding = every_rounding[draw.below(4)];
    const auto found = least_base(terms, goal, rounding);
    const auto expected = by_division(terms, goal, rounding);
    ASSERT_EQ(found.has_value(), expected.has_value()) << i;
    if (!found) continue;
    ++reached;
    ASSERT_EQ((Unbounded(found->high()) << 64) + found->low(), *expected) << i;
  }
  EXPECT_GT(reached, 8'000);
}

TEST(ShareInverse, OneFenLessReachesNothingAndOneFenMoreLabourIsCut) {
  Draw draw(20240506);
  const auto fen = [](const MoneyTotal& amount) { return to_wide(amount); };
  for (int i = 0; i < 20'000; ++i) {
    const ShareBase base{MoneyTotal{draw.amount()}, MoneyTotal{draw.amount()}, rate(draw),
                         every_labour_reading[draw.below(3)]};
    const ShareTerms terms{rate(draw), draw.amount()};
    const ShareGoal goal{Money::from_fen(draw.below(terms.cap.fen() + 1)), draw.below(2) == 0};
    const auto rounding = every_rounding[draw.below(4)];
    if (const auto added = least_addition(base, terms, goal, rounding)) {
      ShareBase with = base;
      with.full.add(*added);
      ASSERT_TRUE(reaches(with, terms, goal, rounding)) << i;
      if (!added->is_zero() && added->high() == 0 && added->low() < (std::uint64_t{1} << 62)) {
        ShareBase less = base;
        less.full.add(Money::from_fen(added->low() - 1));
        ASSERT_FALSE(reaches(less, terms, goal, rounding)) << i;
      }
    }
    const auto most = most_labour(base);
    ASSERT_EQ(most.has_value(), base.labour_share != 1_rate) << i;
    if (!most) continue;
    const auto recognised = [&](const MoneyTotal& labour) {
      return detail::recognised_base<Wide>(fen(base.full), fen(labour), base.labour_share,
                                           base.labour_reading);
    };
    const auto at = recognised(*most);
    ASSERT_EQ(at.numerator, Wide((fen(base.full) + fen(*most)) * at.denominator)) << i;
    const MoneyTotal more = *most + MoneyTotal{Money::from_fen(1)};
    const auto cut = recognised(more);
    ASSERT_LT(cut.numerator, Wide((fen(base.full) + fen(more)) * cut.denominator)) << i;
    if (base.labour_reading == LabourShare::condition) {
      ASSERT_EQ(cut.numerator, fen(base.full)) << i;
    }
  }
}

}  // namespace
