#include <gtest/gtest.h>
#include <chengdu_subsidy/values/known_money.hpp>

#include <limits>
#include <optional>

namespace {

using namespace chengdu_subsidy;

// As small as the amount itself: that is what it is for.
static_assert(sizeof(KnownMoney) == sizeof(Money));

TEST(KnownMoney, IsUnknownUntilItIsGiven) {
  for (const KnownMoney unknown : {KnownMoney(), KnownMoney(std::nullopt)}) {
    EXPECT_FALSE(unknown.has_value());
    EXPECT_FALSE(unknown);
    EXPECT_EQ(unknown, std::nullopt);
    EXPECT_NE(unknown, Money{});
    EXPECT_EQ(std::optional<Money>(unknown), std::nullopt);
    EXPECT_EQ(unknown.value_or(Money::from_fen(7)), Money::from_fen(7));
    EXPECT_THROW((void)unknown.value(), std::bad_optional_access);
  }
}

// Unknown is not zero, and no amount next to the mark is taken for it.
TEST(KnownMoney, KeepsEveryAmount) {
  constexpr auto least = std::numeric_limits<std::int64_t>::min();
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  for (const std::int64_t fen :
       {least + 1, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, most}) {
    const Money amount = Money::from_fen(fen);
    const KnownMoney known = amount;
    EXPECT_TRUE(known.has_value());
    EXPECT_EQ(*known, amount);
    EXPECT_EQ(known->fen(), fen);
    EXPECT_EQ(known.value(), amount);
    EXPECT_EQ(known.value_or(Money::from_fen(7)), amount);
    EXPECT_EQ(std::optional<Money>(known), std::optional(amount));
    EXPECT_EQ(known, amount);
    EXPECT_EQ(known, std::optional(amount));
    EXPECT_NE(known, std::nullopt);
    EXPECT_NE(known, KnownMoney());
    EXPECT_NE(known, Money::from_fen(7));
  }
}

}  // namespace
