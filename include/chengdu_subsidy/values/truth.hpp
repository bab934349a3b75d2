#pragma once
/// \file
/// Three-valued truth: what is known to hold, known not to hold, or not known.

#include <concepts>
#include <cstdint>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {

/// A fact or a judgement that may be missing. Unknown is never false.
/// The default is `unknown`, so that a field nobody filled in stays open.
enum class Truth : std::uint8_t { unknown = 0, no = 1, yes = 2 };

/// `yes` or `no`; a `bool` is always known. Nothing else becomes a truth: no number, no pointer.
[[nodiscard]] constexpr Truth truth(bool known) noexcept { return known ? Truth::yes : Truth::no; }
template <class T>
requires(!std::same_as<T, bool>) Truth truth(T)
= delete;

namespace detail {

// A truth is two bits, one that says yes and one that says no, so Kleene's tables need no branch.
inline constexpr unsigned no_bit = static_cast<unsigned>(Truth::no);
inline constexpr unsigned yes_bit = static_cast<unsigned>(Truth::yes);
static_assert((no_bit & yes_bit) == 0 && static_cast<unsigned>(Truth::unknown) == 0);

constexpr unsigned bits(Truth truth) noexcept { return static_cast<unsigned>(truth); }

/// The truth that takes its `yes` from one pair of bits and its `no` from another.
constexpr Truth truth_of_bits(unsigned yes_from, unsigned no_from) noexcept {
  return static_cast<Truth>((yes_from & yes_bit) | (no_from & no_bit));
}

}  // namespace detail

/// Kleene's conjunction: `no` wins, then `unknown`.
[[nodiscard]] constexpr Truth operator&(Truth a, Truth b) noexcept {
  return detail::truth_of_bits(detail::bits(a) & detail::bits(b),
                               detail::bits(a) | detail::bits(b));
}

/// Kleene's disjunction: `yes` wins, then `unknown`.
[[nodiscard]] constexpr Truth operator|(Truth a, Truth b) noexcept {
  return detail::truth_of_bits(detail::bits(a) | detail::bits(b),
                               detail::bits(a) & detail::bits(b));
}

/// Kleene's negation: unknown stays unknown.
[[nodiscard]] constexpr Truth operator!(Truth a) noexcept {
  if (a == Truth::unknown) return Truth::unknown;
  return a == Truth::yes ? Truth::no : Truth::yes;
}

/// `test(*value)` when there is a value, else `unknown`.
template <class T, class Test>
[[nodiscard]] constexpr Truth truth_if(const std::optional<T>& value, Test test) noexcept {
  return value ? truth(test(*value)) : Truth::unknown;
}

/// `test(*value)` when there is a value, else true.
template <class T, class Test>
[[nodiscard]] constexpr bool holds_if_known(const std::optional<T>& value, Test test) noexcept {
  return !value || test(*value);
}

}  // namespace v1
}  // namespace chengdu_subsidy
