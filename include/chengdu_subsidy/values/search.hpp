#pragma once
/// \file
/// Inverts a test by asking it: where a test holds up to some number and for none above, the last
/// such number is found in a few dozen questions, and no second formula can disagree with the
/// first.

#include <array>
#include <cstddef>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {

/// The last number from `from` to `to` for which a test holds, where it holds for no number above
/// one for which it fails.
/// \param one  the step from a number to the next
/// \pre `holds(from)`, and `from + 2 * (to - from)` is a `Number`
template <class Number, class Holds>
[[nodiscard]] constexpr Number last_where(const Number& from, const Number& to, const Number& one,
                                          const Holds& holds) {
  const auto holds_at = [&](const Number& number) { return number <= to && holds(number); };
  // Strides double as long as the test holds, then come down again, each taken where it fits.
  constexpr std::size_t most_bits = 128;
  std::array<Number, most_bits> strides{one};
  std::size_t count = 0;
  while (holds_at(from + strides[count])) {
    strides[count + 1] = strides[count] + strides[count];
    ++count;
  }
  Number last = from;
  while (count-- > 0) {
    if (const Number next = last + strides[count]; holds_at(next)) last = next;
  }
  return last;
}

/// The least number from `from` to `to` that passes a test which every larger one passes too;
/// nothing where none does. \pre as for `last_where`
template <class Number, class Passes>
[[nodiscard]] constexpr std::optional<Number> least_where(const Number& from, const Number& to,
                                                          const Number& one, const Passes& passes) {
  if (passes(from)) return from;
  const Number least =
      last_where(from, to, one, [&](const Number& number) { return !passes(number); }) + one;
  if (to < least) return std::nullopt;
  return least;
}

}  // namespace v1
}  // namespace chengdu_subsidy
