#pragma once
/// \file
/// Stars that a rating can still come to, as bits over an edition's levels.

#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/rules/lane.hpp>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace chengdu_subsidy {
inline namespace v1 {

/// One bit for each level of a list, the lowest star first.
using StarMask = std::uint32_t;

/// How an authority's rating stands. A rating of 0 is below the lowest star.
/// \tparam Flag  `bool`, or lanes of it
template <class Flag>
struct BasicRating {
  Flag rated{};  ///< also when rated 0
  Flag zero{};

  /// The rules beside the star's own judge a rating of 0 as if there were none.
  [[nodiscard]] constexpr Flag as_if_unrated() const noexcept {
    using detail::either;
    return either(zero, !rated);
  }
};

namespace detail {

template <class Star>
[[nodiscard]] constexpr auto rating_of(const Star& assessed_star) noexcept {
  const auto rated = known(assessed_star);
  using Flag = std::remove_const_t<decltype(rated)>;
  return BasicRating<Flag>{rated, both(rated, known_or_zero(assessed_star) == 0)};
}

/// The levels that a test accepts, in lanes where the test answers in lanes.
template <class Mask, class Test>
[[nodiscard]] constexpr Mask levels_mask(std::span<const StarLevel> levels, const Test& test) {
  Mask mask{};
  for (std::size_t i = 0; i < levels.size(); ++i) {
    mask |= bits_where(test(levels[i]), StarMask{1} << i);
  }
  return mask;
}

/// Whether a mask holds exactly one level.
template <class Mask>
[[nodiscard]] constexpr auto single(const Mask& mask) noexcept {
  return both(mask != 0, (mask & (mask - 1)) == 0);
}

}  // namespace detail

}  // namespace v1
}  // namespace chengdu_subsidy
