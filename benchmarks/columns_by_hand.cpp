#include "columns_by_hand.hpp"

#include <cstring>

namespace bench {
namespace {

using Ints = std::int64_t __attribute__((vector_size(64)));
using Doubles = double __attribute__((vector_size(64)));
using Masks = std::uint32_t __attribute__((vector_size(32)));
using Bytes = std::uint8_t __attribute__((vector_size(8)));

// The loop stands in each function, not in one that they inline: g++ takes vectors apart for the
// processor of the function that they stand in, before it inlines it.
void any(const HandColumns& c, std::size_t rows) {
#include "columns_loop_by_hand.hpp"
}
#if defined(__x86_64__)
[[gnu::target("avx2")]] void avx2(const HandColumns& c, std::size_t rows) {
#include "columns_loop_by_hand.hpp"
}
[[gnu::target("avx512f,avx512dq,avx512bw,avx512vl")]] void avx512(const HandColumns& c,
                                                                  std::size_t rows) {
#include "columns_loop_by_hand.hpp"
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
