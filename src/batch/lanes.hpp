#pragma once
/// \file
/// Rows side by side: the values that `rules/lane.hpp` asks for, as vectors of the compiler. Every
/// function here compiles to a few instructions of the processor that it is inlined for, if the
/// number of lanes is the one that the processor has.
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

/// `N` lanes as the compiler's vectors.
template <int N>
struct Vectors;
#define CHENGDU_SUBSIDY_VECTORS(N)                                 \
  template <>                                                      \
  struct Vectors<N> {                                              \
    using Ints = std::int64_t __attribute__((vector_size(N * 8))); \
    using Doubles = double __attribute__((vector_size(N * 8)));    \
  }
CHENGDU_SUBSIDY_VECTORS(2);
CHENGDU_SUBSIDY_VECTORS(4);
CHENGDU_SUBSIDY_VECTORS(8);
#undef CHENGDU_SUBSIDY_VECTORS

template <int N>
using IntVector = typename Vectors<N>::Ints;
template <int N>
using DoubleVector = typename Vectors<N>::Doubles;

#define CHENGDU_SUBSIDY_LANE [[nodiscard, gnu::always_inline]] inline

/// A condition in each lane: all bits or none.
template <int N>
struct LaneFlags {
  IntVector<N> bits{};

  LaneFlags() noexcept = default;
  explicit LaneFlags(const IntVector<N>& mask) noexcept : bits(mask) {}
  /// The same in every lane.
  LaneFlags(bool everywhere) noexcept  // NOLINT: a condition, too
      : bits(IntVector<N>{} - std::int64_t{everywhere}) {}

  CHENGDU_SUBSIDY_LANE friend LaneFlags operator!(const LaneFlags& a) { return LaneFlags(~a.bits); }
  CHENGDU_SUBSIDY_LANE friend LaneFlags both(const LaneFlags& a, const LaneFlags& b) {
    return LaneFlags(a.bits & b.bits);
  }
  CHENGDU_SUBSIDY_LANE friend LaneFlags either(const LaneFlags& a, const LaneFlags& b) {
    return LaneFlags(a.bits | b.bits);
  }
  CHENGDU_SUBSIDY_LANE friend LaneFlags where(const LaneFlags& at, const LaneFlags& yes,
                                              const LaneFlags& no) {
    return LaneFlags((at.bits & yes.bits) | (~at.bits & no.bits));
  }
  /// In lanes everything is worked out: asking would cost as much.
  [[nodiscard]] friend constexpr bool anywhere(const LaneFlags&) noexcept { return true; }
};

/// Small whole numbers, bits of rules or of levels.
template <int N>
struct LaneInts {
  IntVector<N> v{};

  LaneInts() noexcept = default;
  explicit LaneInts(const IntVector<N>& values) noexcept : v(values) {}
  LaneInts(std::int64_t everywhere) noexcept  // NOLINT: a number, too
      : v(IntVector<N>{} + everywhere) {}

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
#define CHENGDU_SUBSIDY_LANE_TEST(op)                                                          \
  CHENGDU_SUBSIDY_LANE friend LaneFlags<N> operator op(const LaneInts& a, const LaneInts& b) { \
    return LaneFlags<N>(a.v op b.v);                                                           \
  }
  CHENGDU_SUBSIDY_LANE_TEST(==)
  CHENGDU_SUBSIDY_LANE_TEST(!=)
  CHENGDU_SUBSIDY_LANE_TEST(<)
  CHENGDU_SUBSIDY_LANE_TEST(>)
  CHENGDU_SUBSIDY_LANE_TEST(<=)
  CHENGDU_SUBSIDY_LANE_TEST(>=)
#undef CHENGDU_SUBSIDY_LANE_TEST
  CHENGDU_SUBSIDY_LANE friend LaneInts where(const LaneFlags<N>& at, const LaneInts& yes,
                                             const LaneInts& no) {
    return LaneInts((at.bits & yes.v) | (~at.bits & no.v));
  }
};

template <int N>
CHENGDU_SUBSIDY_LANE LaneInts<N> bits_where(const LaneFlags<N>& at, std::uint32_t bits) {
  return LaneInts<N>(at.bits & static_cast<std::int64_t>(bits));
}

// 2^52: a double above it holds whole numbers only, so its last bits are the number itself.
inline constexpr double whole_only = 4503599627370496.0;
inline constexpr std::int64_t whole_only_bits = 0x4330000000000000;

/// Amounts of money in fen, whole numbers; see the head of this file.
template <int N>
struct LaneMoney {
  DoubleVector<N> v{};

  LaneMoney() noexcept = default;
  explicit LaneMoney(const DoubleVector<N>& values) noexcept : v(values) {}
  explicit LaneMoney(std::int64_t fen) noexcept : v(DoubleVector<N>{} + static_cast<double>(fen)) {}
  explicit LaneMoney(Money amount) noexcept : LaneMoney(amount.fen()) {}

  /// \pre every number is from 0 to 2^51
  CHENGDU_SUBSIDY_LANE static LaneMoney from(const IntVector<N>& fen) {
    return LaneMoney((DoubleVector<N>)(fen | whole_only_bits) - whole_only);
  }
  /// Whole fen again. \pre no amount is negative
  CHENGDU_SUBSIDY_LANE IntVector<N> fen() const {
    return (IntVector<N>)(v + whole_only) - whole_only_bits;
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
    const DoubleVector<N> quotient = a.v / b.v;
    const DoubleVector<N> nearest = (quotient + whole_only) - whole_only;
    const DoubleVector<N> one = DoubleVector<N>{} + 1.0;
    const IntVector<N> upwards = (IntVector<N>)(nearest > quotient);
    return LaneMoney(nearest - (DoubleVector<N>)(upwards & (IntVector<N>)one));
  }
  CHENGDU_SUBSIDY_LANE friend LaneMoney operator/(const LaneMoney& a, std::int64_t b) {
    return a / LaneMoney(b);
  }
#define CHENGDU_SUBSIDY_LANE_TEST(op)                                                            \
  CHENGDU_SUBSIDY_LANE friend LaneFlags<N> operator op(const LaneMoney& a, const LaneMoney& b) { \
    return LaneFlags<N>((IntVector<N>)(a.v op b.v));                                             \
  }
  CHENGDU_SUBSIDY_LANE_TEST(<)
  CHENGDU_SUBSIDY_LANE_TEST(>)
  CHENGDU_SUBSIDY_LANE_TEST(>=)
#undef CHENGDU_SUBSIDY_LANE_TEST
  CHENGDU_SUBSIDY_LANE friend LaneMoney where(const LaneFlags<N>& at, const LaneMoney& yes,
                                              const LaneMoney& no) {
    return LaneMoney(
        (DoubleVector<N>)((at.bits & (IntVector<N>)yes.v) | (~at.bits & (IntVector<N>)no.v)));
  }
  CHENGDU_SUBSIDY_LANE friend LaneMoney least(const LaneMoney& a, const LaneMoney& b) {
    return LaneMoney(b.v < a.v ? b.v : a.v);
  }
  CHENGDU_SUBSIDY_LANE friend LaneFlags<N> is_zero(const LaneMoney& amount) {
    return !(amount > LaneMoney{});
  }
  CHENGDU_SUBSIDY_LANE friend LaneMoney rounded(const LaneMoney& amount, Rounding rounding) {
    return round_fen<LaneMoney>(amount, 1, rounding);
  }
};

template <int N>
CHENGDU_SUBSIDY_LANE LaneMoney<N> total_of(const LaneInts<N>& fen) {
  return LaneMoney<N>::from(fen.v);
}

/// What is paid, in lanes: after rounding, and where the floor is reached.
template <int N>
struct LaneSharePaid {
  LaneMoney<N> rounded;
  LaneFlags<N> reaches_floor;
};
template <int N>
CHENGDU_SUBSIDY_LANE LaneSharePaid<N> share(const BasicShareBase<LaneMoney<N>>& base,
                                            const ShareTerms& terms, Money floor,
                                            Rounding rounding) {
  const auto paid = pay_share(exact_share<LaneMoney<N>>(base.full, base.labour, base, terms.rate),
                              terms.cap, floor, rounding);
  return {paid.fen, paid.reaches_floor};
}

#undef CHENGDU_SUBSIDY_LANE

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
