#pragma once
/// \file
/// Points of a self-assessment and areas: exact decimals that are not money.

#include <chengdu_subsidy/values/decimal_text.hpp>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// An exact decimal from 0 to `Largest`, with at most `Decimals` decimals by value.
template <int Decimals, std::int64_t Largest>
class BoundedDecimal {
 public:
  constexpr BoundedDecimal() noexcept = default;

  /// Reads a plain decimal; nothing where it is malformed, too fine or out of range.
  [[nodiscard]] static constexpr std::optional<BoundedDecimal> parse(
      std::string_view text) noexcept {
    std::int64_t largest = Largest;
    for (int i = 0; i < Decimals; ++i) largest *= 10;
    const ScaledDecimal read = read_decimal(text, Decimals, largest);
    if (read.fault != DecimalFault::none) return std::nullopt;
    BoundedDecimal value;
    value.units_ = read.units;
    return value;
  }

  /// The value in units of 10^-Decimals.
  [[nodiscard]] constexpr std::int64_t units() const noexcept { return units_; }

  /// The decimal without trailing zeros after the point.
  [[nodiscard]] std::string to_string() const { return write_decimal(units_, Decimals, 0); }

  friend constexpr auto operator<=>(BoundedDecimal, BoundedDecimal) noexcept = default;

 private:
  std::int64_t units_ = 0;
};

/// Points of the park scorecard (评分): 0 to 1000, at most two decimals.
using Score = BoundedDecimal<2, 1000>;

/// An area in square kilometres (平方公里): 0 to 1,000,000, at most six decimals.
using Area = BoundedDecimal<6, 1'000'000>;

}  // namespace v1
}  // namespace chengdu_subsidy
