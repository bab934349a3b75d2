#pragma once
/// \file
/// Rows side by side: the values that `rules/lane.hpp` asks for, as vectors of the compiler; two,
/// four or eight lanes, as many as a kind of processor has. Every function of them is a few of its
/// instructions.
///
/// Amounts are whole numbers of fen held in double lanes, because processors divide those side by
/// side and 64-bit integers one by one. They stay exact: whoever makes lanes has checked that no
/// intermediate reaches 2^51 (`widest_amount`), where every whole number is a double, a sum, a
/// product and a difference are the exact ones, and a quotient is off by less than the distance
/// to the next whole number.

#include <cfloat>
#include <chengdu_subsidy/rules/lane.hpp>
#include <chengdu_subsidy/rules/share.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <span>

namespace chengdu_subsidy {
inline namespace v1 {
namespace batch {

static_assert(std::numeric_limits<double>::is_iec559 && FLT_EVAL_METHOD == 0,
              "lanes need doubles that are rounded to 53 bits after every operation");

/// No intermediate of the lanes may need more bits.
inline constexpr int lane_bits = 51;

// 2^52: a double above it holds whole numbers only, so its last bits are the number itself.
inline constexpr double whole_only = 4503599627370496.0;
inline constexpr std::int64_t whole_only_bits = 0x4330000000000000;

// g++ takes vectors apart for the processor of the function that they stand in, before it inlines
// it: so the functions are compiled for theirs, and inlined by the `flatten` of the loop. clang
// does it the other way round.
#if defined(__clang__)
#define CHENGDU_SUBSIDY_LANE_VOID [[gnu::always_inline]] inline
#else
#define CHENGDU_SUBSIDY_LANE_VOID inline
#endif
#define CHENGDU_SUBSIDY_LANE [[nodiscard]] CHENGDU_SUBSIDY_LANE_VOID

namespace two_lanes {
inline constexpr int lane_count = 2;
namespace width = two_lanes;
#include "batch/lanes_of_one_width.hpp"
}  // namespace two_lanes

#if defined(__x86_64__)
#if !defined(__clang__)
#pragma GCC push_options
#pragma GCC target("avx2")
#endif
namespace four_lanes {
inline constexpr int lane_count = 4;
namespace width = four_lanes;
#include "batch/lanes_of_one_width.hpp"  // NOLINT: once for each width
}  // namespace four_lanes
#if !defined(__clang__)
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx512f,avx512dq,avx512bw,avx512vl")
#endif
namespace eight_lanes {
inline constexpr int lane_count = 8;
namespace width = eight_lanes;
#include "batch/lanes_of_one_width.hpp"  // NOLINT: once for each width
}  // namespace eight_lanes
#if !defined(__clang__)
#pragma GCC pop_options
#endif
#endif

#undef CHENGDU_SUBSIDY_LANE
#undef CHENGDU_SUBSIDY_LANE_VOID

}  // namespace batch
}  // namespace v1
}  // namespace chengdu_subsidy
