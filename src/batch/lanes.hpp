#pragma once
/// \file
/// Eight rows side by side: the values that `rules/lane.hpp` asks for, as vectors of the compiler.
/// Every function here compiles to a few instructions of whatever processor it is inlined for.
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
#include <limits>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

static_assert(std::numeric_limits<double>::is_iec559 && FLT_EVAL_METHOD == 0,
              "lanes need doubles that are rounded to 53 bits after every operation");

inline constexpr std::size_t lane_count = 8;
inline constexpr std::size_t lane_bytes = lane_count * sizeof(std::int64_t);

using IntVector = std::int64_t __attribute__((vector_size(lane_bytes)));
using DoubleVector = double __attribute__((vector_size(lane_bytes)));

#define CHENGDU_SUBSIDY_LANE [[nodiscard, gnu::always_inline]] inline

/// A condition in each lane: all bits or none.
struct LaneFlags {
  IntVector bits{};

  LaneFlags() noexcept = default;
  explicit LaneFlags(const IntVector& mask) noexcept : bits(mask) {}
  /// The same in every lane.
  LaneFlags(bool everywhere) noexcept  // NOLINT: a condition, too
      : bits(IntVector{} - std::int64_t{everywhere}) {}

  CHENGDU_SUBSIDY_LANE friend LaneFlags operator!(const LaneFlags& a) { return LaneFlags(~a.bits); }
};

CHENGDU_SUBSIDY_LANE LaneFlags both(const LaneFlags& a, const LaneFlags& b) {
  return LaneFlags(a.bits & b.bits);
}
CHENGDU_SUBSIDY_LANE LaneFlags either(const LaneFlags& a, const LaneFlags& b) {
  return LaneFlags(a.bits | b.bits);
}

/// Small whole numbers, bits of rules or of levels.
struct LaneInts {
  IntVector v{};

  LaneInts() noexcept = default;
  explicit LaneInts(const IntVector& values) noexcept : v(values) {}
  LaneInts(std::int64_t everywhere) noexcept : v(IntVector{} + everywhere) {}  // NOLINT: a number

  LaneInts& operator|=(const LaneInts& b) noexcept {
    v |= b.v;
    return *this;
  }
#define CHENGDU_SUBSIDY_LANE_OPERATOR(op)                                                  \
  CHENGDU_SUBSIDY_LANE friend LaneInts operator op(const LaneInts& a, const LaneInts& b) { \
    return LaneInts(a.v op b.v);                                                           \
  }
  CHENGDU_SUBSIDY_LANE_OPERATOR(&)
  CHENGDU_SUBSIDY_LANE_OPERATOR(|)
  CHENGDU_SUBSIDY_LANE_OPERATOR(^)
  CHENGDU_SUBSIDY_LANE_OPERATOR(-)
#undef CHENGDU_SUBSIDY_LANE_OPERATOR
  CHENGDU_SUBSIDY_LANE friend LaneInts operator~(const LaneInts& a) { return LaneInts(~a.v); }
#define CHENGDU_SUBSIDY_LANE_TEST(op)                                                       \
  CHENGDU_SUBSIDY_LANE friend LaneFlags operator op(const LaneInts& a, const LaneInts& b) { \
    return LaneFlags(a.v op b.v);                                                           \
  }
  CHENGDU_SUBSIDY_LANE_TEST(==)
  CHENGDU_SUBSIDY_LANE_TEST(!=)
  CHENGDU_SUBSIDY_LANE_TEST(<)
  CHENGDU_SUBSIDY_LANE_TEST(>)
  CHENGDU_SUBSIDY_LANE_TEST(<=)
  CHENGDU_SUBSIDY_LANE_TEST(>=)
#undef CHENGDU_SUBSIDY_LANE_TEST
};

// 2^52: a double above it holds whole numbers only, so its last bits are the number itself.
inline constexpr double whole_only = 4503599627370496.0;
inline constexpr std::int64_t whole_only_bits = 0x4330000000000000;

/// Amounts of money in fen, whole numbers; see the head of this file.
struct LaneMoney {
  DoubleVector v{};

  LaneMoney() noexcept = default;
  explicit LaneMoney(const DoubleVector& values) noexcept : v(values) {}
  explicit LaneMoney(std::int64_t fen) noexcept : v(DoubleVector{} + static_cast<double>(fen)) {}
  explicit LaneMoney(Money amount) noexcept : LaneMoney(amount.fen()) {}

  /// \pre every number is from 0 to 2^51
  CHENGDU_SUBSIDY_LANE static LaneMoney from(const IntVector& fen) {
    return LaneMoney((DoubleVector)(fen | whole_only_bits) - whole_only);
  }
  /// Whole fen again. \pre no amount is negative
  CHENGDU_SUBSIDY_LANE IntVector fen() const {
    return (IntVector)(v + whole_only) - whole_only_bits;
  }

#define CHENGDU_SUBSIDY_LANE_OPERATOR(op)                                                     \
  CHENGDU_SUBSIDY_LANE friend LaneMoney operator op(const LaneMoney& a, const LaneMoney& b) { \
    return LaneMoney(a.v op b.v);                                                             \
  }                                                                                           \
  CHENGDU_SUBSIDY_LANE friend LaneMoney operator op(const LaneMoney& a, std::int64_t b) {     \
    return a op LaneMoney(b);                                                                 \
  }
  CHENGDU_SUBSIDY_LANE_OPERATOR(+)
  CHENGDU_SUBSIDY_LANE_OPERATOR(-)
  CHENGDU_SUBSIDY_LANE_OPERATOR(*)
#undef CHENGDU_SUBSIDY_LANE_OPERATOR

  /// The whole part of a quotient. Above 2^52 only whole numbers are left, so adding it rounds to
  /// the nearest one, and one step back is needed where that was upwards.
  CHENGDU_SUBSIDY_LANE friend LaneMoney operator/(const LaneMoney& a, const LaneMoney& b) {
    const DoubleVector quotient = a.v / b.v;
    const DoubleVector nearest = (quotient + whole_only) - whole_only;
    return LaneMoney(nearest > quotient ? nearest - 1.0 : nearest);
  }
  CHENGDU_SUBSIDY_LANE friend LaneMoney operator/(const LaneMoney& a, std::int64_t b) {
    return a / LaneMoney(b);
  }
#define CHENGDU_SUBSIDY_LANE_TEST(op)                                                         \
  CHENGDU_SUBSIDY_LANE friend LaneFlags operator op(const LaneMoney& a, const LaneMoney& b) { \
    return LaneFlags((IntVector)(a.v op b.v));                                                \
  }
  CHENGDU_SUBSIDY_LANE_TEST(<)
  CHENGDU_SUBSIDY_LANE_TEST(>)
  CHENGDU_SUBSIDY_LANE_TEST(>=)
#undef CHENGDU_SUBSIDY_LANE_TEST
};

CHENGDU_SUBSIDY_LANE LaneFlags where(const LaneFlags& at, const LaneFlags& yes,
                                     const LaneFlags& no) {
  return LaneFlags((at.bits & yes.bits) | (~at.bits & no.bits));
}
CHENGDU_SUBSIDY_LANE LaneInts where(const LaneFlags& at, const LaneInts& yes, const LaneInts& no) {
  return LaneInts(at.bits ? yes.v : no.v);
}
CHENGDU_SUBSIDY_LANE LaneMoney where(const LaneFlags& at, const LaneMoney& yes,
                                     const LaneMoney& no) {
  return LaneMoney(at.bits ? yes.v : no.v);
}
CHENGDU_SUBSIDY_LANE LaneInts bits_where(const LaneFlags& at, std::uint32_t bits) {
  return LaneInts(at.bits & static_cast<std::int64_t>(bits));
}
CHENGDU_SUBSIDY_LANE LaneFlags is_zero(const LaneMoney& amount) { return !(amount > LaneMoney{}); }
/// In lanes everything is worked out: asking would cost as much.
[[nodiscard]] constexpr bool anywhere(const LaneFlags&) noexcept { return true; }

CHENGDU_SUBSIDY_LANE LaneMoney total_of(const LaneInts& fen) { return LaneMoney::from(fen.v); }

/// What is paid, in lanes: after rounding, and where the floor is reached.
struct LaneSharePaid {
  LaneMoney rounded;
  LaneFlags reaches_floor;
};
CHENGDU_SUBSIDY_LANE LaneSharePaid share(const BasicShareBase<LaneMoney>& base,
                                         const ShareTerms& terms, Money floor, Rounding rounding) {
  const auto paid = pay_share(exact_share<LaneMoney>(base.full, base.labour, base, terms.rate),
                              terms.cap, floor, rounding);
  return {paid.fen, paid.reaches_floor};
}
CHENGDU_SUBSIDY_LANE LaneMoney rounded(const LaneMoney& amount, Rounding rounding) {
  return round_fen<LaneMoney>(amount, 1, rounding);
}

#undef CHENGDU_SUBSIDY_LANE

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
