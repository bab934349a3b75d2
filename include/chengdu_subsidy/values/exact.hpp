#pragma once
/// \file
/// Exact fractions of a fen. The only header that pulls in Boost.Multiprecision.

#include <boost/multiprecision/cpp_int.hpp>
#include <chengdu_subsidy/values/decimal_text.hpp>
#include <chengdu_subsidy/values/money_total.hpp>
#include <chengdu_subsidy/values/rounding.hpp>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {

/// The bits of the widest fraction's numerator, beside its sign.
inline constexpr unsigned wide_bits = 127;
/// A whole number of so many bits, on the stack, every operation checked: it throws rather than
/// wraps.
using Wide = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<
    wide_bits, wide_bits, boost::multiprecision::signed_magnitude, boost::multiprecision::checked,
    void>>;

/// The total as a wide integer of fen.
[[nodiscard]] inline Wide to_wide(const MoneyTotal& total) {
  return (Wide(total.high()) << 64) + Wide(total.low());
}

[[nodiscard]] inline std::string to_digits(std::uint64_t number) { return std::to_string(number); }
/// The digits of a number that is not negative.
[[nodiscard]] inline std::string to_digits(Wide number) {
  constexpr std::uint64_t chunk = 1'000'000'000'000'000'000;
  constexpr std::size_t chunk_digits = 18;
  std::string text = std::to_string(static_cast<std::uint64_t>(Wide(number % chunk)));
  std::size_t filled = chunk_digits;
  for (number /= chunk; number != 0; number /= chunk, filled += chunk_digits) {
    const std::string head = std::to_string(static_cast<std::uint64_t>(Wide(number % chunk)));
    text = head + std::string(filled - text.size(), '0') + text;
  }
  return text;
}

/// An exact amount of `numerator / denominator` fen; the denominator divides a power of ten.
struct ExactMoney {
  Wide numerator = 0;
  std::int64_t denominator = 1;

  /// Yuan as a decimal with every digit that it has, and at least `keep` decimals.
  [[nodiscard]] std::string to_string(int keep = 0) const {
    // In 64 bits wherever they hold ten units: nearly always.
    constexpr auto most = std::numeric_limits<std::uint64_t>::max();
    if (numerator <= most && denominator <= std::numeric_limits<std::int64_t>::max() / 1000) {
      return decimal(static_cast<std::uint64_t>(numerator),
                     static_cast<std::uint64_t>(denominator * fen_per_yuan), keep);
    }
    return decimal<Wide>(numerator, Wide(denominator) * fen_per_yuan, keep);
  }

  /// Compared by value: 1/2 equals 2/4.
  friend bool operator==(const ExactMoney& a, const ExactMoney& b) {
    return a.numerator * b.denominator == b.numerator * a.denominator;
  }

 private:
  template <class Number>
  static std::string decimal(const Number& numerator, const Number& unit, int keep) {
    std::string text = to_digits(Number(numerator / unit));
    Number rest = numerator % unit;
    for (int places = 0; places < keep || rest != 0; ++places) {
      if (places == 0) text += '.';
      rest *= 10;
      text += static_cast<char>('0' + static_cast<int>(Number(rest / unit)));
      rest %= unit;
    }
    return text;
  }
};

/// Exactly what a whole amount is.
[[nodiscard]] inline ExactMoney exact(Money amount) { return {Wide(amount.fen()), 1}; }
[[nodiscard]] inline ExactMoney exact(const MoneyTotal& total) { return {to_wide(total), 1}; }

[[nodiscard]] inline ExactMoney operator+(const ExactMoney& a, const ExactMoney& b) {
  return {a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator};
}

/// `a - b`, where `b` is not above `a`.
[[nodiscard]] inline ExactMoney operator-(const ExactMoney& a, const ExactMoney& b) {
  return {a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator};
}

/// The one rounding of an exact amount.
[[nodiscard]] inline Money round(const ExactMoney& amount, Rounding rounding) {
  const Wide fen = round_fen<Wide>(amount.numerator, amount.denominator, rounding);
  return Money::from_fen(static_cast<std::int64_t>(fen));
}

}  // namespace v1
}  // namespace chengdu_subsidy
