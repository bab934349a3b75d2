#pragma once
/// \file
/// Eight rows in and out of columns.

#include <chengdu_subsidy/batch/columns.hpp>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <type_traits>

#include "batch/lanes.hpp"

namespace chengdu_subsidy::batch {

using detail::DoubleVector;
using detail::IntVector;
using detail::lane_count;
using detail::LaneFlags;
using detail::LaneInts;
using detail::LaneMoney;

/// No intermediate of the lanes may need more bits (`batch/lanes.hpp`).
inline constexpr int lane_bits = 51;

/// Which eight rows: all of them, but for the last ones of a column.
struct Rows {
  std::size_t first;
  std::size_t count;  // 1 to 8
};

/// Eight values of a type, as the compiler's vector.
template <class T>
struct VectorOf;
#define CHENGDU_SUBSIDY_VECTOR(T)                                        \
  template <>                                                            \
  struct VectorOf<T> {                                                   \
    using type = T __attribute__((vector_size(lane_count * sizeof(T)))); \
  }
CHENGDU_SUBSIDY_VECTOR(std::int8_t);
CHENGDU_SUBSIDY_VECTOR(std::uint8_t);
CHENGDU_SUBSIDY_VECTOR(std::int16_t);
CHENGDU_SUBSIDY_VECTOR(std::uint16_t);
CHENGDU_SUBSIDY_VECTOR(std::uint32_t);
CHENGDU_SUBSIDY_VECTOR(std::int64_t);
#undef CHENGDU_SUBSIDY_VECTOR

/// The rows of a column as 64-bit lanes; zeros behind its end and for an empty column.
template <class T>
[[nodiscard, gnu::always_inline]] inline IntVector load(std::span<const T> column,
                                                        const Rows& rows) {
  using Narrow = typename VectorOf<std::remove_const_t<T>>::type;
  Narrow narrow{};
  if (!column.empty()) {
    if (rows.count == lane_count) {
      std::memcpy(&narrow, column.data() + rows.first, sizeof narrow);
    } else {
      std::memcpy(&narrow, column.data() + rows.first, rows.count * sizeof(T));
    }
  }
  if constexpr (sizeof(T) == sizeof(std::int64_t)) {
    return (IntVector)narrow;
  } else {
    return __builtin_convertvector(narrow, IntVector);
  }
}

/// Lanes into the rows of a column, unless nobody wants it.
template <class T>
[[gnu::always_inline]] inline void store(const IntVector& lanes, std::span<T> column,
                                         const Rows& rows) {
  if (column.empty()) return;
  using Narrow = typename VectorOf<std::remove_const_t<T>>::type;
  Narrow narrow;
  if constexpr (sizeof(T) == sizeof(std::int64_t)) {
    narrow = (Narrow)lanes;
  } else {
    narrow = __builtin_convertvector(lanes, Narrow);
  }
  if (rows.count == lane_count) {
    std::memcpy(column.data() + rows.first, &narrow, sizeof narrow);
  } else {
    std::memcpy(column.data() + rows.first, &narrow, rows.count * sizeof(T));
  }
}

/// Where a bit of the validity column is set.
[[nodiscard, gnu::always_inline]] inline LaneFlags has_bit(const IntVector& known,
                                                           std::uint16_t bit) {
  return LaneFlags((known & bit) != 0);
}

/// The validity column; where there is none everything is known that has a column.
[[nodiscard, gnu::always_inline]] inline IntVector load_known(std::span<const std::uint16_t> known,
                                                              const Rows& rows) {
  if (known.empty()) return IntVector{} + 0xFFFF;
  return load(known, rows);
}

/// One value of a column. \pre the column is not empty
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

[[nodiscard]] inline RuleTruths truths_of(const TruthColumns& truths, std::size_t row) {
  return {truths.yes.empty() ? RuleMask{0} : truths.yes[row],
          truths.no.empty() ? RuleMask{0} : truths.no[row]};
}

}  // namespace chengdu_subsidy::batch
