// No include guard: `lanes.hpp` includes this once for each width, in a namespace of its own and
// compiled for the processors that have it.

using IntVector = std::int64_t __attribute__((vector_size(lane_count * 8)));
using DoubleVector = double __attribute__((vector_size(lane_count * 8)));

/// A condition in each lane: all bits or none.
struct LaneFlags {
  IntVector bits{};

  LaneFlags() noexcept = default;
  explicit LaneFlags(const IntVector& mask) noexcept : bits(mask) {}
  /// The same in every lane.
  LaneFlags(bool everywhere) noexcept  // NOLINT: a condition, too
      : bits(IntVector{} - std::int64_t{everywhere}) {}

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
struct LaneInts {
  IntVector v{};

  LaneInts() noexcept = default;
  explicit LaneInts(const IntVector& values) noexcept : v(values) {}
  LaneInts(std::int64_t everywhere) noexcept  // NOLINT: a number, too
      : v(IntVector{} + everywhere) {}

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
  CHENGDU_SUBSIDY_LANE friend LaneInts where(const LaneFlags& at, const LaneInts& yes,
                                             const LaneInts& no) {
    return LaneInts((at.bits & yes.v) | (~at.bits & no.v));
  }
};

CHENGDU_SUBSIDY_LANE LaneInts bits_where(const LaneFlags& at, std::uint32_t bits) {
  return LaneInts(at.bits & static_cast<std::int64_t>(bits));
}

/// Amounts of money in fen, whole numbers; see the head of this file.
struct LaneMoney {
  DoubleVector v{};

  LaneMoney() noexcept = default;
  explicit LaneMoney(const DoubleVector& values) noexcept : v(values) {}
  explicit LaneMoney(std::int64_t fen) noexcept : v(DoubleVector{} + static_cast<double>(fen)) {}
  explicit LaneMoney(chengdu_subsidy::Money amount) noexcept : LaneMoney(amount.fen()) {}

  /// \pre every number is from 0 to 2^51
  CHENGDU_SUBSIDY_LANE static LaneMoney from(const LaneInts& fen) {
    return LaneMoney((DoubleVector)(fen.v | whole_only_bits) - whole_only);
  }
  /// Whole fen again. \pre no amount is negative
  CHENGDU_SUBSIDY_LANE LaneInts fen() const {
    return LaneInts((IntVector)(v + whole_only) - whole_only_bits);
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
    const DoubleVector one = DoubleVector{} + 1.0;
    const IntVector upwards = (IntVector)(nearest > quotient);
    return LaneMoney(nearest - (DoubleVector)(upwards & (IntVector)one));
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
  CHENGDU_SUBSIDY_LANE friend LaneMoney where(const LaneFlags& at, const LaneMoney& yes,
                                              const LaneMoney& no) {
    return LaneMoney((DoubleVector)((at.bits & (IntVector)yes.v) | (~at.bits & (IntVector)no.v)));
  }
  CHENGDU_SUBSIDY_LANE friend LaneMoney least(const LaneMoney& a, const LaneMoney& b) {
    return LaneMoney(b.v < a.v ? b.v : a.v);
  }
  CHENGDU_SUBSIDY_LANE friend LaneFlags is_zero(const LaneMoney& amount) {
    return !(amount > LaneMoney{});
  }
  CHENGDU_SUBSIDY_LANE friend LaneMoney rounded(const LaneMoney& amount, Rounding rounding) {
    return round_fen<LaneMoney>(amount, 1, rounding);
  }
};

CHENGDU_SUBSIDY_LANE LaneMoney total_of(const LaneInts& fen) { return LaneMoney::from(fen); }

/// What is paid, in lanes: after rounding, and where the floor is reached.
struct LaneSharePaid {
  LaneMoney rounded;
  LaneFlags reaches_floor;
};
CHENGDU_SUBSIDY_LANE LaneSharePaid share_of(const LaneMoney& full, const LaneMoney& labour,
                                            const Rate& labour_share, LabourShare labour_reading,
                                            const ShareTerms& terms, chengdu_subsidy::Money floor,
                                            Rounding rounding) {
  const auto paid = detail::pay_share(
      detail::exact_share<LaneMoney>(full, labour, labour_share, labour_reading, terms.rate),
      terms.cap, floor, rounding);
  return {paid.fen, paid.reaches_floor};
}

/// Which rows stand side by side: `lane_count` of them, but for the last ones of a column.
struct Rows {
  std::size_t first;
  std::size_t count;  // 1 to lane_count
};

/// `lane_count` values of a type, as the compiler's vector.
template <class T>
struct VectorOf;
#define CHENGDU_SUBSIDY_VECTOR(T)                                                             \
  template <>                                                                                 \
  struct VectorOf<T> {                                                                        \
    using type = T /* NOLINT: a type */ __attribute__((vector_size(lane_count * sizeof(T)))); \
  }
CHENGDU_SUBSIDY_VECTOR(std::int8_t);
CHENGDU_SUBSIDY_VECTOR(std::uint8_t);
CHENGDU_SUBSIDY_VECTOR(std::int16_t);
CHENGDU_SUBSIDY_VECTOR(std::uint16_t);
CHENGDU_SUBSIDY_VECTOR(std::uint32_t);
CHENGDU_SUBSIDY_VECTOR(std::int64_t);
#undef CHENGDU_SUBSIDY_VECTOR

/// The rows of a column as lanes; zeros behind its end and for an empty column.
template <class T>
CHENGDU_SUBSIDY_LANE LaneInts load(std::span<const T> column, const Rows& rows) {
  typename VectorOf<T>::type narrow{};
  if (!column.empty()) {
    if (rows.count == lane_count) {
      std::memcpy(&narrow, column.data() + rows.first, sizeof narrow);
    } else {
      std::memcpy(&narrow, column.data() + rows.first, rows.count * sizeof(T));
    }
  }
  if constexpr (sizeof(T) == sizeof(std::int64_t)) {
    return LaneInts((IntVector)narrow);
  } else {
    return LaneInts(__builtin_convertvector(narrow, IntVector));
  }
}

/// Lanes into the rows of a column, unless nobody wants it.
template <class T>
CHENGDU_SUBSIDY_LANE_VOID void store(const LaneInts& lanes, std::span<T> column, const Rows& rows) {
  if (column.empty()) return;
  using Narrow = typename VectorOf<T>::type;
  Narrow narrow;
  if constexpr (sizeof(T) == sizeof(std::int64_t)) {
    narrow = (Narrow)lanes.v;
  } else {
    narrow = __builtin_convertvector(lanes.v, Narrow);
  }
  if (rows.count == lane_count) {
    std::memcpy(column.data() + rows.first, &narrow, sizeof narrow);
  } else {
    std::memcpy(column.data() + rows.first, &narrow, rows.count * sizeof(T));
  }
}

/// Whether any lane holds an amount of `limit` bits or more, or a negative one, or is `wrong`.
CHENGDU_SUBSIDY_LANE bool any_unfit(const LaneInts& amounts, int limit, const LaneFlags& wrong) {
  const IntVector unfit = (amounts.v >> limit) | wrong.bits;
  std::int64_t any = 0;
  for (int i = 0; i < lane_count; ++i) any |= unfit[i];
  return any != 0;
}

/// What the kernels are written against.
struct Lanes {
  static constexpr int count = lane_count;
  using Flags = LaneFlags;
  using Ints = LaneInts;
  using Money = LaneMoney;
  using Rows = width::Rows;
};
