/// \file
/// Rows shared out among threads, and which processor this is.

#if defined(CHENGDU_SUBSIDY_WITH_TBB)
#include <tbb/blocked_range.h>
#include <tbb/parallel_reduce.h>
#include <tbb/task_arena.h>
#endif

#include "batch/kernel.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace batch {

#if defined(CHENGDU_SUBSIDY_WITH_TBB)
BatchReport share_out(std::size_t rows, unsigned threads,
                      const std::function<void(std::size_t, std::size_t, BatchReport&)>& work) {
  const BatchReport none{0, 0, 0, rows};
  const auto join = [](BatchReport a, const BatchReport& b) {
    a.one_by_one += b.one_by_one;
    a.invalid += b.invalid;
    a.first_invalid = std::min(a.first_invalid, b.first_invalid);
    return a;
  };
  // A share is worth a thread's while from some thousand rows on.
  constexpr std::size_t blocks_at_least = 32;
  const std::size_t blocks = (rows + block_rows - 1) / block_rows;
  tbb::task_arena arena(threads == 0 ? tbb::task_arena::automatic : static_cast<int>(threads));
  BatchReport report = arena.execute([&] {
    return tbb::parallel_reduce(
        tbb::blocked_range<std::size_t>(0, blocks, blocks_at_least), none,
        [&](const tbb::blocked_range<std::size_t>& range, BatchReport so_far) {
          work(range.begin() * block_rows, std::min(range.end() * block_rows, rows), so_far);
          return so_far;
        },
        join);
  });
  report.rows = rows;
  return report;
}
#else
BatchReport share_out(std::size_t rows, unsigned,
                      const std::function<void(std::size_t, std::size_t, BatchReport&)>& work) {
  BatchReport report{rows, 0, 0, rows};
  work(0, rows, report);
  return report;
}
#endif

bool has_threads() noexcept {
#if defined(CHENGDU_SUBSIDY_WITH_TBB)
  return true;
#else
  return false;
#endif
}

Processor this_processor() noexcept {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) {
    return Processor::avx512;
  }
  if (__builtin_cpu_supports("avx2")) return Processor::avx2;
#endif
  return Processor::any;
}

}  // namespace batch
}  // namespace v1
}  // namespace chengdu_subsidy
