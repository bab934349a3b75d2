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

/// Kleene's conjunction: `no` wins, then `unknown`.
[[nodiscard]] constexpr Truth operator&(Truth a, Truth b) noexcept {
  if (a == Truth::no || b == Truth::no) return Truth::no;
  if (a == Truth::unknown || b == Truth::unknown) return Truth::unknown;
  return Truth::yes;
}

/// Kleene's disjunction: `yes` wins, then `unknown`.
[[nodiscard]] constexpr Truth operator|(Truth a, Truth b) noexcept {
  if (a == Truth::yes || b == Truth::yes) return Truth::yes;
  if (a == Truth::unknown || b == Truth::unknown) return Truth::unknown;
  return Truth::no;
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

}  // namespace v1
}  // namespace chengdu_subsidy
