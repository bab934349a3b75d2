#pragma once
/// \file
/// What is known of the rows of columns: side by side, and of one row alone.

#include <chengdu_subsidy/batch/columns.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "batch/lanes.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace batch {

/// The validity column; where there is none everything is known that has a column.
template <class L>
[[nodiscard]] inline typename L::Ints load_known(std::span<const std::uint16_t> known,
                                                 const typename L::Rows& rows) {
  if (known.empty()) return typename L::Ints(0xFFFF);
  return load(known, rows);
}

/// Where a column is there and its bit of the validity column is set.
template <class L, class T>
[[nodiscard]] inline typename L::Flags where_known(std::span<const T> column,
                                                   const typename L::Ints& known,
                                                   std::uint16_t bit) {
  return both(!column.empty(), (known & bit) != 0);
}

/// A column of whole numbers; zero where it is not known.
template <class L, class T>
[[nodiscard]] inline detail::Known<typename L::Ints, typename L::Flags> load_fact(
    std::span<const T> column, const typename L::Ints& known, std::uint16_t bit,
    const typename L::Rows& rows) {
  const auto is_known = where_known<L>(column, known, bit);
  return {is_known, where(is_known, load(column, rows), typename L::Ints(0))};
}

/// Whether one row's fact is known.
template <class T>
[[nodiscard]] bool is_known(std::span<const T> column, std::span<const std::uint16_t> known,
                            std::uint16_t bit, std::size_t row) {
  return !column.empty() && (known.empty() || (known[row] & bit) != 0);
}

/// One fact of one row.
template <class Fact, class T>
[[nodiscard]] std::optional<Fact> fact(std::span<const T> column,
                                       std::span<const std::uint16_t> known, std::uint16_t bit,
                                       std::size_t row) {
  if (!is_known(column, known, bit, row)) return std::nullopt;
  return static_cast<Fact>(column[row]);
}

/// What is known of the rules that a truth decides, and of no other.
[[nodiscard]] inline RuleTruths truths_of(const TruthColumns& truths, Track track,
                                          std::size_t row) {
  const RuleMask asked = rules_of_truths(track);
  return {truths.yes.empty() ? RuleMask{0} : truths.yes[row] & asked,
          truths.no.empty() ? RuleMask{0} : truths.no[row] & asked};
}

}  // namespace batch
}  // namespace v1
}  // namespace chengdu_subsidy
