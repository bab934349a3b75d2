#pragma once
/// \file
/// Reads plain decimal text digit by digit into a scaled integer. Money, rates, scores and areas
/// all read through here, so that no number ever passes through binary floating point.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// Why a decimal was refused.
enum class DecimalFault : std::uint8_t {
  none,
  malformed,  ///< not `digits` or `digits.digits` in ASCII: a sign, an exponent, a separator, …
  too_fine,   ///< more decimals, by value, than the unit can hold
  too_large,  ///< above the largest value allowed
};

/// A decimal as a count of units of 10^-decimals.
struct ScaledDecimal {
  std::int64_t units = 0;
  DecimalFault fault = DecimalFault::none;
};

/// Reads `digits[.digits]`, any length, into units of 10^-`decimals`, and tests precision before
/// range. Trailing zeros after the point do not count as decimals: precision is by value.
/// \param decimals decimals of the unit, 0 to 18
/// \param largest  the largest number of units allowed, at least 0
[[nodiscard]] constexpr ScaledDecimal read_decimal(std::string_view text, int decimals,
                                                   std::int64_t largest) noexcept {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t point = 0;
  while (point < text.size() && is_digit(text[point])) ++point;
  if (point == 0) return {.fault = DecimalFault::malformed};
  std::string_view fraction;
  if (point < text.size()) {
    if (text[point] != '.') return {.fault = DecimalFault::malformed};
    fraction = text.substr(point + 1);
    if (fraction.empty()) return {.fault = DecimalFault::malformed};
    for (const char c : fraction) {
      if (!is_digit(c)) return {.fault = DecimalFault::malformed};
    }
    while (!fraction.empty() && fraction.back() == '0') fraction.remove_suffix(1);
  }
  if (fraction.size() > static_cast<std::size_t>(decimals))
    return {.fault = DecimalFault::too_fine};

  std::int64_t units = 0;
  bool fits = true;
  const auto push = [&](int digit) {
    // Once too large it stays so; later digits can only make it larger.
    if (!fits || units > largest / 10 || units * 10 > largest - digit) {
      fits = false;
    } else {
      units = units * 10 + digit;
    }
  };
  for (const char c : text.substr(0, point)) push(c - '0');
  for (int i = 0; i < decimals; ++i) {
    const auto at = static_cast<std::size_t>(i);
    push(at < fraction.size() ? fraction[at] - '0' : 0);
  }
  if (!fits) return {.fault = DecimalFault::too_large};
  return {units, DecimalFault::none};
}

/// Writes units of 10^-`decimals` as a decimal with at least `keep` decimals: further trailing
/// zeros are dropped, and the point with them.
/// \param decimals decimals of the unit, 0 to 18
/// \param keep     0 to `decimals`
[[nodiscard]] inline std::string write_decimal(std::int64_t units, int decimals, int keep) {
  const bool negative = units < 0;
  std::uint64_t rest = static_cast<std::uint64_t>(units);
  if (negative) rest = ~rest + 1;
  // A sign, 20 digits at the most, a point; filled from its end.
  std::array<char, 24> buffer{};
  std::size_t begin = buffer.size();
  bool kept = false;
  for (int place = decimals; place > 0; --place, rest /= 10) {
    const char digit = static_cast<char>('0' + rest % 10);
    kept = kept || digit != '0' || place <= keep;
    if (kept) buffer[--begin] = digit;
  }
  if (kept) buffer[--begin] = '.';
  do {
    buffer[--begin] = static_cast<char>('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);
  if (negative) buffer[--begin] = '-';
  return std::string(buffer.data() + begin, buffer.size() - begin);
}

}  // namespace v1
}  // namespace chengdu_subsidy
