#pragma once
/// \file
/// Columns of stars: 0 or a star of the edition, or unknown.

#include <chengdu_subsidy/notice/edition.hpp>
#include <optional>

#include "batch/rows.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace batch {

/// The stars of some rows; `wrong` is set where one is known that the edition does not have.
template <class L>
[[nodiscard]] inline detail::Known<typename L::Ints, typename L::Flags> load_star(
    std::span<const std::int8_t> column, const typename L::Ints& known, std::uint16_t bit,
    std::span<const StarLevel> levels, const typename L::Rows& rows, typename L::Flags& wrong) {
  const auto star = load_fact<L>(column, known, bit, rows);
  typename L::Flags listed = star.value == 0;
  for (const StarLevel& level : levels) listed = either(listed, star.value == level.star);
  wrong = either(wrong, !listed);
  return star;
}

[[nodiscard]] inline bool is_star(const std::optional<int>& star,
                                  std::span<const StarLevel> levels) {
  return !star || *star == 0 || find_level(levels, *star) != nullptr;
}

}  // namespace batch
}  // namespace v1
}  // namespace chengdu_subsidy
