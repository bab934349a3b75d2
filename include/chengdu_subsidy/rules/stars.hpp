#pragma once
/// \file
/// Stars that a rating can still come to, as bits over an edition's levels.

#include <chengdu_subsidy/notice/edition.hpp>
#include <cstdint>
#include <optional>
#include <span>

namespace chengdu_subsidy {
inline namespace v1 {

/// One bit for each level of a list, the lowest star first.
using StarMask = std::uint32_t;

/// The levels that a test accepts.
template <class Test>
[[nodiscard]] constexpr StarMask levels_where(std::span<const StarLevel> levels,
                                              Test test) noexcept {
  StarMask mask = 0;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    if (test(levels[i])) mask |= StarMask{1} << i;
  }
  return mask;
}

/// How an authority's rating stands. A rating of 0 is below the lowest star.
struct Rating {
  bool rated = false;  ///< also when rated 0
  bool zero = false;

  explicit constexpr Rating(const std::optional<int>& assessed_star) noexcept
      : rated(assessed_star.has_value()), zero(rated && *assessed_star == 0) {}
  /// The rules beside the star's own judge a rating of 0 as if there were none.
  [[nodiscard]] constexpr bool as_if_unrated() const noexcept { return !rated || zero; }
};

/// The one level that a mask holds; nothing when it holds none or several.
[[nodiscard]] constexpr const StarLevel* only_level(std::span<const StarLevel> levels,
                                                    StarMask mask) noexcept {
  if (mask == 0 || (mask & (mask - 1)) != 0) return nullptr;
  std::size_t at = 0;
  while ((mask >> at & 1u) == 0) ++at;
  return at < levels.size() ? &levels[at] : nullptr;
}

}  // namespace v1
}  // namespace chengdu_subsidy
