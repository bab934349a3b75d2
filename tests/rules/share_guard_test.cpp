// When the formula runs in 64 bits: exactly while no intermediate can have more than 62 bits.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chengdu_subsidy/rules/share.hpp>
#include <cstdint>

namespace {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

// Of a signed integer's 63 bits one is kept free.
constexpr int admitted = 62;
constexpr int bits_of_wan = 20;  // 1,000,000 fen

int bits(std::int64_t number) {
  int count = 0;
  for (; number > 0; number /= 2) ++count;
  return count;
}

// Every intermediate is at most this: both denominators times an amount, or times a cap, a floor or
// the unit of a rounding; of amounts two such products are summed. Rounding half up doubles it.
int bits_of_product(int factor, Rate labour_share, Rate rate) {
  return factor + bits(labour_share.denominator()) + bits(rate.denominator());
}
int bits_with_amount(int amount, Rate labour_share, Rate rate) {
  constexpr int summed = 1;
  constexpr int doubled = 1;
  return bits_of_product(amount, labour_share, rate) + summed + doubled;
}
int bits_with_terms(Money cap, Money floor, Rate labour_share, Rate rate) {
  constexpr int doubled = 1;
  const int widest = std::max({bits(cap.fen()), bits(floor.fen()), bits_of_wan});
  return bits_of_product(widest, labour_share, rate) + doubled;
}

int widest_amount(int admitted_bits, Rate labour_share, Rate rate) {
  int amount = 0;
  while (bits_with_amount(amount + 1, labour_share, rate) <= admitted_bits) ++amount;
  return amount;
}

MoneyTotal power_of_two(int exponent) {
  MoneyTotal total(0.01_yuan);
  for (int i = 0; i < exponent; ++i) total.add(MoneyTotal(total));
  return total;
}

MoneyTotal below_power_of_two(int exponent) {
  MoneyTotal total;
  for (int i = 0; i < exponent; ++i) total.add(power_of_two(i));
  return total;
}

constexpr std::array rates{0_rate,    1_rate,      0.5_rate,      0.4_rate,      0.3_rate,
                           0.15_rate, 0.125_rate,  0.999_rate,    0.0625_rate,   0.03125_rate,
                           0.01_rate, 0.0001_rate, 0.015625_rate, 0.999999_rate, 0.000001_rate};

// Caps and floors of no, usual and every greatest width.
constexpr std::array<int, 14> widths{0, 1, 24, 29, 30, 31, 40, 50, 54, 57, 58, 59, 60, 61};

Money of_width(int width) { return Money::from_fen((std::int64_t{1} << width) - 1); }

// Calls `check` with every labour share, rate, cap and floor.
template <class Check>
void over_all_terms(Check check) {
  for (const Rate labour_share : rates) {
    for (const Rate rate : rates) {
      for (const int cap : widths) {
        for (const int floor : widths) {
          check(labour_share, ShareTerms{rate, of_width(cap)}, of_width(floor));
          if (testing::Test::HasFailure()) {
            FAIL() << "denominators " << labour_share.denominator() << " and " << rate.denominator()
                   << ", bits of cap and floor " << cap << " and " << floor;
          }
        }
      }
    }
  }
}

bool fits(const MoneyTotal& full, const MoneyTotal& labour, Rate labour_share,
          const ShareTerms& terms, Money floor) {
  const bool found = detail::fits_64_bits(full, labour, labour_share, terms, floor);
  EXPECT_EQ(found, detail::fits_64_bits(ShareBase{full, labour, labour_share}, terms, floor));
  return found;
}

TEST(ShareGuard, AdmitsAmountsUpToTheWidestAndNoneAbove) {
  int with_an_amount = 0;
  over_all_terms([&](Rate labour_share, const ShareTerms& terms, Money floor) {
    if (bits_with_terms(terms.cap, floor, labour_share, terms.rate) > admitted) return;
    const int widest = widest_amount(admitted, labour_share, terms.rate);
    const MoneyTotal most = below_power_of_two(widest);
    const MoneyTotal more = power_of_two(widest);
    EXPECT_TRUE(fits(most, most, labour_share, terms, floor));
    EXPECT_FALSE(fits(more, {}, labour_share, terms, floor));
    EXPECT_FALSE(fits({}, more, labour_share, terms, floor));
    ++with_an_amount;
  });
  EXPECT_GT(with_an_amount, 10'000);
}

TEST(ShareGuard, AdmitsNoAmountWhereTheTermsAreTooWide) {
  int without = 0;
  over_all_terms([&](Rate labour_share, const ShareTerms& terms, Money floor) {
    const bool too_wide = bits_with_terms(terms.cap, floor, labour_share, terms.rate) > admitted;
    EXPECT_EQ(fits({}, {}, labour_share, terms, floor), !too_wide);
    without += too_wide ? 1 : 0;
  });
  EXPECT_GT(without, 10'000);
}

TEST(ShareGuard, SeesWhatLiesAboveTheLow64Bits) {
  const ShareTerms terms{0.15_rate, 5'000'000_yuan};
  for (int exponent = 64; exponent < 80; ++exponent) {
    EXPECT_FALSE(fits(power_of_two(exponent), {}, 0.5_rate, terms, 100'000_yuan)) << exponent;
    EXPECT_FALSE(fits({}, power_of_two(exponent), 0.5_rate, terms, 100'000_yuan)) << exponent;
  }
}

// In 64 bits rates of six decimals leave room for it; in the lanes of a batch they need not.
TEST(ShareGuard, AdmitsNoAmountInLanesTooNarrowForTheUnitOfARounding) {
  for (int lane = 40; lane <= 63; ++lane) {
    for (const Rate labour_share : rates) {
      for (const Rate rate : rates) {
        const int widest = widest_amount(lane, labour_share, rate);
        EXPECT_EQ(detail::widest_amount(lane, labour_share, {rate, {}}, {}),
                  widest >= bits_of_wan ? widest : 0)
            << lane << " bits, denominators " << labour_share.denominator() << " and "
            << rate.denominator();
      }
    }
  }
}

}  // namespace
