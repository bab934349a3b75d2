#pragma once
/// \file
/// What the rules ask of the values that they judge. One application brings plain numbers and
/// `bool`; a batch brings lanes of a vector (`src/batch/lanes.hpp`) and its own overloads of these
/// functions. A rule is written against their names, once for both.

#include <cstdint>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// `yes` where the condition holds, `no` elsewhere.
template <class T>
[[nodiscard]] constexpr T where(bool condition, const T& yes, const T& no) {
  return condition ? yes : no;
}

/// Conditions joined.
[[nodiscard]] constexpr bool both(bool a, bool b) noexcept { return a && b; }
[[nodiscard]] constexpr bool either(bool a, bool b) noexcept { return a || b; }

/// Whether a condition holds anywhere: what holds nowhere need not be worked out.
[[nodiscard]] constexpr bool anywhere(bool condition) noexcept { return condition; }

/// The bits where the condition holds, none elsewhere.
[[nodiscard]] constexpr std::uint32_t bits_where(bool condition, std::uint32_t bits) noexcept {
  return condition ? bits : 0;
}

template <class T>
[[nodiscard]] constexpr bool known(const std::optional<T>& fact) noexcept {
  return fact.has_value();
}

/// The value of a fact, zero where it is unknown: to be used together with `known`.
template <class T>
[[nodiscard]] constexpr T known_or_zero(const std::optional<T>& fact) noexcept {
  return fact ? *fact : T{};
}

/// The smaller of two.
template <class T>
[[nodiscard]] constexpr T least(const T& a, const T& b) {
  return where(b < a, b, a);
}

/// A value and whether it is known; zero where it is not.
template <class T, class Flag>
struct Known {
  Flag known{};
  T value{};
};
template <class T, class Flag>
[[nodiscard]] constexpr Flag known(const Known<T, Flag>& fact) noexcept {
  return fact.known;
}
template <class T, class Flag>
[[nodiscard]] constexpr T known_or_zero(const Known<T, Flag>& fact) noexcept {
  return fact.value;
}

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
