#pragma once
/// \file
/// An exact share of something: a rate of support, a limit on labour.

#include <chengdu_subsidy/values/decimal_text.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// An exact fraction from 0 to 1 with at most six decimals, in lowest terms. Six decimals bound
/// the terms by 2^20, from which the exact arithmetic proves that it cannot overflow.
class Rate {
 public:
  static constexpr int decimals = 6;
  static constexpr std::int64_t scale = 1'000'000;

  constexpr Rate() noexcept = default;

  /// A rate of `millionths` / 1,000,000; nothing outside 0 to 1.
  [[nodiscard]] static constexpr std::optional<Rate> from_millionths(
      std::int64_t millionths) noexcept {
    if (millionths < 0 || millionths > scale) return std::nullopt;
    Rate rate;
    const std::int64_t common = std::gcd(millionths, scale);
    rate.numerator_ = static_cast<std::int32_t>(millionths / common);
    rate.denominator_ = static_cast<std::int32_t>(scale / common);
    return rate;
  }
  template <std::floating_point T>
  static std::optional<Rate> from_millionths(T) = delete;

  /// Reads a plain decimal such as `0.15`; nothing where it is no rate.
  [[nodiscard]] static constexpr std::optional<Rate> parse(std::string_view text) noexcept {
    const ScaledDecimal read = read_decimal(text, decimals, scale);
    if (read.fault != DecimalFault::none) return std::nullopt;
    return from_millionths(read.units);
  }

  [[nodiscard]] constexpr std::int64_t numerator() const noexcept { return numerator_; }
  [[nodiscard]] constexpr std::int64_t denominator() const noexcept { return denominator_; }

  /// The decimal without trailing zeros: `0.15`.
  [[nodiscard]] std::string to_string() const {
    return write_decimal(numerator_ * (scale / denominator_), decimals, 0);
  }

  friend constexpr bool operator==(Rate, Rate) noexcept = default;

 private:
  std::int32_t numerator_ = 0;
  std::int32_t denominator_ = 1;
};

namespace literals {

/// `0.15_rate`; what is no rate fails to compile.
consteval Rate operator""_rate(const char* digits) {
  const auto rate = Rate::parse(digits);
  if (!rate) throw std::invalid_argument("not a rate from 0 to 1 with at most six decimals");
  return *rate;
}

}  // namespace literals
}  // namespace v1
}  // namespace chengdu_subsidy
