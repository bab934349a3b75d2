#pragma once
/// \file
/// The exact sum of any number of amounts, wider than one amount may be.

#include <bit>
#include <chengdu_subsidy/values/money.hpp>
#include <compare>
#include <cstdint>
#include <stdexcept>

namespace chengdu_subsidy {
inline namespace v1 {

/// A sum of amounts of zero or more, in fen, in 128 bits: more than 10^23 lines at the largest
/// amount, so a list that fits in memory cannot overflow it.
class MoneyTotal {
 public:
  constexpr MoneyTotal() noexcept = default;
  explicit constexpr MoneyTotal(Money amount) noexcept { add(amount); }

  /// Adds an amount. \pre `amount` is not negative
  constexpr void add(Money amount) noexcept {
    add_words(0, static_cast<std::uint64_t>(amount.fen()));
  }
  /// \throws std::overflow_error when the sum leaves 128 bits, which no list of lines can
  constexpr void add(const MoneyTotal& other) {
    MoneyTotal sum = *this;
    sum.add_words(other.high_, other.low_);
    if (sum < *this) throw std::overflow_error("a total of money leaves 128 bits");
    *this = sum;
  }

  [[nodiscard]] constexpr bool is_zero() const noexcept { return (high_ | low_) == 0; }
  [[nodiscard]] constexpr std::uint64_t high() const noexcept { return high_; }
  [[nodiscard]] constexpr std::uint64_t low() const noexcept { return low_; }

  /// Bits that the sum needs; 0 for zero.
  [[nodiscard]] constexpr int bits() const noexcept {
    return static_cast<int>(high_ != 0 ? 64 + std::bit_width(high_) : std::bit_width(low_));
  }

  friend constexpr MoneyTotal operator+(MoneyTotal a, const MoneyTotal& b) noexcept {
    a.add(b);
    return a;
  }

  // Declaration order makes the comparison numeric: the high word decides first.
  friend constexpr auto operator<=>(const MoneyTotal&, const MoneyTotal&) noexcept = default;

 private:
  constexpr void add_words(std::uint64_t high, std::uint64_t low) noexcept {
    low_ += low;
    high_ += high + (low_ < low ? 1 : 0);
  }

  std::uint64_t high_ = 0;
  std::uint64_t low_ = 0;
};

}  // namespace v1
}  // namespace chengdu_subsidy
