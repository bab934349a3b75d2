#include "columns_by_hand.hpp"

#include <cstring>

namespace bench {
namespace {

using Ints = std::int64_t __attribute__((vector_size(64)));
using Doubles = double __attribute__((vector_size(64)));
using Masks = std::uint32_t __attribute__((vector_size(32)));
using Bytes = std::uint8_t __attribute__((vector_size(8)));

template <class V>
[[gnu::always_inline]] inline V at(const void* from) {
  V v;
  std::memcpy(&v, from, sizeof v);
  return v;
}

[[gnu::always_inline]] inline void loop(const HandColumns& c, std::size_t rows) {
  constexpr std::int64_t bits = 0x4330000000000000;
  constexpr double whole = 4503599627370496.0;
  constexpr std::uint32_t all = (1u << 18) - 1;  // every truth that a platform needs
  for (std::size_t i = 0; i < rows; i += 8) {
    const Doubles full = (Doubles)(at<Ints>(c.full + i) | bits) - whole;
    const Doubles labour = (Doubles)(at<Ints>(c.labour + i) | bits) - whole;
    const Doubles base = full + (labour < full ? labour : full);
    // 15%, down to the fen: the nearest whole number, or the one below it.
    const Doubles exact = base * 3.0 / 20.0;
    const Doubles near = (exact + whole) - whole;
    const Doubles down = near > exact ? near - 1.0 : near;
    const Doubles paid = down > 500'000'000.0 ? Doubles{} + 500'000'000.0 : down;
    const Ints fen = (Ints)(paid + whole) - bits;

    const Ints served = at<Ints>(c.served + i) >= 20;
    const Ints floor = (base * 3.0 >= 200'000'000.0);
    const Masks failed_mask = at<Masks>(c.no + i) & all;
    const Masks open_mask = ~at<Masks>(c.yes + i) & ~failed_mask & (all >> 2);
    const Ints failed = (__builtin_convertvector(failed_mask, Ints) != 0) | ~(served & floor);
    const Ints open = __builtin_convertvector(open_mask, Ints) != 0;
    const Ints unknown = Ints{} + INT64_MIN;
    const Ints amount = failed ? Ints{} : (open ? unknown : fen);
    std::memcpy(c.amount + i, &amount, sizeof amount);
    std::memcpy(c.computed + i, &fen, sizeof fen);
    const Bytes outcome = __builtin_convertvector(failed ? Ints{} + 1 : (open & 2), Bytes);
    std::memcpy(c.outcome + i, &outcome, sizeof outcome);
  }
}

void any(const HandColumns& c, std::size_t rows) { loop(c, rows); }
#if defined(__x86_64__)
[[gnu::target("avx2")]] void avx2(const HandColumns& c, std::size_t rows) { loop(c, rows); }
[[gnu::target("avx512f,avx512dq,avx512bw,avx512vl")]] void avx512(const HandColumns& c,
                                                                  std::size_t rows) {
  loop(c, rows);
}
#endif

}  // namespace

void platform_columns_by_hand(const HandColumns& columns, std::size_t rows) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) {
    return avx512(columns, rows);
  }
  if (__builtin_cpu_supports("avx2")) return avx2(columns, rows);
#endif
  any(columns, rows);
}

}  // namespace bench
