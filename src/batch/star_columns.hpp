#pragma once
/// \file
/// Columns of stars: 0 or a star of the edition, or unknown.

#include <chengdu_subsidy/notice/edition.hpp>
#include <optional>

#include "batch/rows.hpp"

namespace chengdu_subsidy::batch {

/// The stars of some rows; `wrong` is set where one is known that the edition does not have.
template <int N>
[[nodiscard, gnu::always_inline]] inline detail::Known<LaneInts<N>, LaneFlags<N>> load_star(
    std::span<const std::int8_t> column, const LaneInts<N>& known, std::uint16_t bit,
    std::span<const StarLevel> levels, const Rows<N>& rows, LaneFlags<N>& wrong) {
  const LaneFlags<N> is_known = both(!column.empty(), has_bit(known, bit));
  const LaneInts<N> star(load(column, rows) & is_known.bits);
  LaneFlags<N> listed = star == 0;
  for (const StarLevel& level : levels) listed = either(listed, star == level.star);
  wrong = either(wrong, !listed);
  return {is_known, star};
}

[[nodiscard]] inline bool is_star(const std::optional<int>& star,
                                  std::span<const StarLevel> levels) {
  return !star || *star == 0 || find_level(levels, *star) != nullptr;
}

}  // namespace chengdu_subsidy::batch
