#include "tool/pipeline.hpp"

#ifdef CHENGDU_SUBSIDY_TOOL_THREADS
#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <cstddef>
#include <vector>
#endif

namespace chengdu_subsidy::tool {
namespace {

void run_in_one_thread(const Stages& stages) {
  Piece piece;
  while (stages.read(piece)) {
    stages.work(piece);
    if (!stages.write(piece)) return;
  }
}

#ifdef CHENGDU_SUBSIDY_TOOL_THREADS

/// Calls a stage; where it throws, nobody goes on waiting for input.
template <class Call>
auto guarded(const Stages& stages, const Call& call) {
  try {
    return call();
  } catch (...) {
    stages.stop();
    throw;
  }
}

void run_in_threads(unsigned threads, const Stages& stages) {
  // Pieces are written in the order in which they were read, so the one that is to be read next is
  // always the one that was written longest ago.
  std::vector<Piece> pieces(std::size_t{2} * threads);
  std::size_t begun = 0;
  const auto read = tbb::make_filter<void, Piece*>(
      tbb::filter_mode::serial_in_order, [&](tbb::flow_control& flow) -> Piece* {
        Piece& piece = pieces[begun++ % pieces.size()];
        if (guarded(stages, [&] { return stages.read(piece); })) return &piece;
        flow.stop();
        return nullptr;
      });
  const auto work =
      tbb::make_filter<Piece*, Piece*>(tbb::filter_mode::parallel, [&](Piece* piece) -> Piece* {
        guarded(stages, [&] { stages.work(*piece); });
        return piece;
      });
  const auto write =
      tbb::make_filter<Piece*, void>(tbb::filter_mode::serial_in_order, [&](Piece* piece) {
        guarded(stages, [&] {
          if (!stages.write(*piece)) stages.stop();
        });
      });

  const tbb::global_control allowed(tbb::global_control::max_allowed_parallelism, threads);
  tbb::task_arena arena(static_cast<int>(threads));
  arena.execute([&] { tbb::parallel_pipeline(pieces.size(), read & work & write); });
}

#endif

}  // namespace

unsigned all_threads() noexcept {
#ifdef CHENGDU_SUBSIDY_TOOL_THREADS
  return static_cast<unsigned>(std::max(1, tbb::info::default_concurrency()));
#else
  return 1;
#endif
}

void run_pipeline(unsigned threads, const Stages& stages) {
#ifdef CHENGDU_SUBSIDY_TOOL_THREADS
  if (threads > 1) return run_in_threads(threads, stages);
#else
  (void)threads;
#endif
  run_in_one_thread(stages);
}

}  // namespace chengdu_subsidy::tool
