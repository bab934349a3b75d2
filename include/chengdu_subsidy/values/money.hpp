#pragma once
/// \file
/// An exact amount of money: a whole number of fen (分, 1/100 yuan).

#include <chengdu_subsidy/values/decimal_text.hpp>
#include <compare>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace chengdu_subsidy {
inline namespace v1 {

/// Fen in a yuan (元), and yuan in a wan (万元).
inline constexpr std::int64_t fen_per_yuan = 100;
inline constexpr std::int64_t yuan_per_wan = 10'000;
inline constexpr std::int64_t fen_per_wan = fen_per_yuan * yuan_per_wan;

/// Integers that count money: neither `bool` nor characters, and never floating point.
template <class T>
concept MoneyCount = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> &&
                     !std::same_as<T, char8_t> && !std::same_as<T, char16_t> &&
                     !std::same_as<T, char32_t> && !std::same_as<T, wchar_t>;

/// Signed money in fen, 8 bytes. Nothing turns a floating-point number into it: `from_fen(1.0)`
/// does not compile. Sums that leave 64 bits throw `std::overflow_error`; none ever wraps.
class Money {
 public:
  constexpr Money() noexcept = default;

  /// \throws std::overflow_error when the count leaves 64 bits (only an unsigned one can)
  template <MoneyCount T>
  [[nodiscard]] static constexpr Money from_fen(T fen) {
    if (!std::in_range<std::int64_t>(fen)) throw std::overflow_error("money leaves 64-bit fen");
    return Money{static_cast<std::int64_t>(fen)};
  }
  template <std::floating_point T>
  static Money from_fen(T) = delete;

  /// \throws std::overflow_error when the amount leaves 64-bit fen
  template <MoneyCount T>
  [[nodiscard]] static constexpr Money from_yuan(T yuan) {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / fen_per_yuan;
    if (std::cmp_greater(yuan, most) || std::cmp_less(yuan, -most)) {
      throw std::overflow_error("money leaves 64-bit fen");
    }
    return Money{static_cast<std::int64_t>(yuan) * fen_per_yuan};
  }
  template <std::floating_point T>
  static Money from_yuan(T) = delete;

  [[nodiscard]] constexpr std::int64_t fen() const noexcept { return fen_; }

  /// Yuan with exactly two decimals: `1234567.89`, `-0.01`.
  [[nodiscard]] std::string to_string() const { return write_decimal(fen_, 2, 2); }

  /// Yuan without trailing zeros after the point: `5000000`, `0.5`.
  [[nodiscard]] std::string to_plain_string() const { return write_decimal(fen_, 2, 0); }

  friend constexpr auto operator<=>(Money, Money) noexcept = default;

  /// The exact sum, or nothing where it leaves 64 bits.
  [[nodiscard]] static constexpr std::optional<Money> checked_sum(Money a, Money b) noexcept {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    if (b.fen_ > 0 ? a.fen_ > most - b.fen_ : a.fen_ < least - b.fen_) return std::nullopt;
    return Money{a.fen_ + b.fen_};
  }
  /// The exact difference, or nothing where it leaves 64 bits.
  [[nodiscard]] static constexpr std::optional<Money> checked_difference(Money a,
                                                                         Money b) noexcept {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    if (b.fen_ < 0 ? a.fen_ > most + b.fen_ : a.fen_ < least + b.fen_) return std::nullopt;
    return Money{a.fen_ - b.fen_};
  }

  /// \throws std::overflow_error when the result leaves 64 bits
  friend constexpr Money operator+(Money a, Money b) { return exact(checked_sum(a, b)); }
  /// \throws std::overflow_error when the result leaves 64 bits
  friend constexpr Money operator-(Money a, Money b) { return exact(checked_difference(a, b)); }

 private:
  explicit constexpr Money(std::int64_t fen) noexcept : fen_(fen) {}
  static constexpr Money exact(std::optional<Money> result) {
    if (!result) throw std::overflow_error("money leaves 64-bit fen");
    return *result;
  }

  std::int64_t fen_ = 0;
};

/// The largest amount that an application may state: 10,000,000,000,000.00 yuan.
inline constexpr Money money_limit = Money::from_yuan(10'000'000'000'000);

/// Why text is not an amount of money.
enum class MoneyFault : std::uint8_t {
  none,
  malformed,  ///< `bad_money`
  precision,  ///< `money_precision`: finer than a fen
  range,      ///< `money_range`: above `money_limit`
};

struct MoneyText {
  Money value;
  MoneyFault fault = MoneyFault::none;
};

/// Reads yuan: `1234567.89`, `10元`, `123.456789万元`. No blanks, signs, separators or exponents;
/// precision is tested before range.
[[nodiscard]] constexpr MoneyText parse_money(std::string_view text) noexcept {
  constexpr std::string_view yuan_unit = "元";
  constexpr std::string_view wan_unit = "万元";
  int decimals = 2;
  if (text.ends_with(wan_unit)) {
    text.remove_suffix(wan_unit.size());
    decimals = 6;
  } else if (text.ends_with(yuan_unit)) {
    text.remove_suffix(yuan_unit.size());
  }
  const ScaledDecimal read = read_decimal(text, decimals, money_limit.fen());
  switch (read.fault) {
    case DecimalFault::malformed: return {Money{}, MoneyFault::malformed};
    case DecimalFault::too_fine: return {Money{}, MoneyFault::precision};
    case DecimalFault::too_large: return {Money{}, MoneyFault::range};
    case DecimalFault::none: break;
  }
  return {Money::from_fen(read.units), MoneyFault::none};
}

/// As `parse_money`, and a leading `-` is allowed: a loss (profit of the form's results).
[[nodiscard]] constexpr MoneyText parse_signed_money(std::string_view text) noexcept {
  const bool negative = text.starts_with('-');
  MoneyText read = parse_money(negative ? text.substr(1) : text);
  if (negative && read.fault == MoneyFault::none) read.value = Money::from_fen(-read.value.fen());
  return read;
}

namespace literals {

/// `0.01_yuan`, `5'000'000_yuan`: the digits as written; what is no money fails to compile.
consteval Money operator""_yuan(const char* digits) {
  char plain[64] = {};
  std::size_t size = 0;
  for (; *digits != '\0'; ++digits) {
    if (*digits == '\'') continue;
    if (size == sizeof plain) throw std::invalid_argument("too many digits");
    plain[size++] = *digits;
  }
  const MoneyText read = parse_money(std::string_view{plain, size});
  if (read.fault != MoneyFault::none) throw std::invalid_argument("not an amount in whole fen");
  return read.value;
}

}  // namespace literals
}  // namespace v1
}  // namespace chengdu_subsidy
