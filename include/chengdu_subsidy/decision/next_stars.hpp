#pragma once
/// \file
/// The stars that a question on stars may be answered with.

#include <chengdu_subsidy/notice/edition.hpp>
#include <span>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

[[nodiscard]] inline std::vector<int> stars_of(std::span<const StarLevel> levels) {
  std::vector<int> stars;
  for (const StarLevel& level : levels) stars.push_back(static_cast<int>(level.star));
  return stars;
}

/// With 0: below the lowest star, or none.
[[nodiscard]] inline std::vector<int> stars_from_none(std::span<const StarLevel> levels) {
  std::vector<int> stars = stars_of(levels);
  stars.insert(stars.begin(), 0);
  return stars;
}

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
