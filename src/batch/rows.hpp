#pragma once
/// \file
/// Rows in and out of columns.

#include <chengdu_subsidy/batch/columns.hpp>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <type_traits>

#include "batch/lanes.hpp"

namespace chengdu_subsidy::batch {

using detail::IntVector;
using detail::LaneFlags;
using detail::LaneInts;
using detail::LaneMoney;

/// No intermediate of the lanes may need more bits (`batch/lanes.hpp`).
inline constexpr int lane_bits = 51;

/// Which rows stand side by side: `N` of them, but for the last ones of a column.
template <int N>
struct Rows {
  std::size_t first;
  std::size_t count;  // 1 to N
};

/// `N` values of a type, as the compiler's vector.
template <class T, int N>
struct VectorOf;
#define CHENGDU_SUBSIDY_VECTOR_OF(T, N)                         \
  template <>                                                   \
  struct VectorOf<T, N> {                                       \
    using type = T __attribute__((vector_size(N * sizeof(T)))); \
  }
#define CHENGDU_SUBSIDY_VECTOR(T)  \
  CHENGDU_SUBSIDY_VECTOR_OF(T, 2); \
  CHENGDU_SUBSIDY_VECTOR_OF(T, 4); \
  CHENGDU_SUBSIDY_VECTOR_OF(T, 8)
CHENGDU_SUBSIDY_VECTOR(std::int8_t);
CHENGDU_SUBSIDY_VECTOR(std::uint8_t);
CHENGDU_SUBSIDY_VECTOR(std::int16_t);
CHENGDU_SUBSIDY_VECTOR(std::uint16_t);
CHENGDU_SUBSIDY_VECTOR(std::uint32_t);
CHENGDU_SUBSIDY_VECTOR(std::int64_t);
#undef CHENGDU_SUBSIDY_VECTOR
#undef CHENGDU_SUBSIDY_VECTOR_OF

/// The rows of a column as 64-bit lanes; zeros behind its end and for an empty column.
template <int N, class T>
[[nodiscard, gnu::always_inline]] inline IntVector<N> load(std::span<const T> column,
                                                           const Rows<N>& rows) {
  typename VectorOf<T, N>::type narrow{};
  if (!column.empty()) {
    if (rows.count == N) {
      std::memcpy(&narrow, column.data() + rows.first, sizeof narrow);
    } else {
      std::memcpy(&narrow, column.data() + rows.first, rows.count * sizeof(T));
    }
  }
  if constexpr (sizeof(T) == sizeof(std::int64_t)) {
    return (IntVector<N>)narrow;
  } else {
    return __builtin_convertvector(narrow, IntVector<N>);
  }
}

/// Lanes into the rows of a column, unless nobody wants it.
template <int N, class T>
[[gnu::always_inline]] inline void store(const IntVector<N>& lanes, std::span<T> column,
                                         const Rows<N>& rows) {
  if (column.empty()) return;
  using Narrow = typename VectorOf<T, N>::type;
  Narrow narrow;
  if constexpr (sizeof(T) == sizeof(std::int64_t)) {
    narrow = (Narrow)lanes;
  } else {
    narrow = __builtin_convertvector(lanes, Narrow);
  }
  if (rows.count == N) {
    std::memcpy(column.data() + rows.first, &narrow, sizeof narrow);
  } else {
    std::memcpy(column.data() + rows.first, &narrow, rows.count * sizeof(T));
  }
}

/// Where a bit of the validity column is set.
template <int N>
[[nodiscard, gnu::always_inline]] inline LaneFlags<N> has_bit(const LaneInts<N>& known,
                                                              std::uint16_t bit) {
  return (known & bit) != 0;
}

/// The validity column; where there is none everything is known that has a column.
template <int N>
[[nodiscard, gnu::always_inline]] inline LaneInts<N> load_known(
    std::span<const std::uint16_t> known, const Rows<N>& rows) {
  if (known.empty()) return LaneInts<N>(0xFFFF);
  return LaneInts<N>(load(known, rows));
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

[[nodiscard]] inline RuleTruths truths_of(const TruthColumns& truths, std::size_t row) {
  return {truths.yes.empty() ? RuleMask{0} : truths.yes[row],
          truths.no.empty() ? RuleMask{0} : truths.no[row]};
}

}  // namespace chengdu_subsidy::batch
