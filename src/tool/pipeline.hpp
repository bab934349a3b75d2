#pragma once
/// \file
/// Reading, working and writing side by side: work in any number of threads, written in order.

#include <cstdint>
#include <functional>
#include <string>

#include "json/line_blocks.hpp"

namespace chengdu_subsidy::tool {

/// A block of lines and what became of them.
struct Piece {
  json_detail::LineBlock block;
  std::string out;
  std::int64_t done = 0;
  std::int64_t refused = 0;
  bool whole = true;  ///< `work` came to its end
};

/// What is done with each piece. Reading and writing each happen in order and in one thread at a
/// time; `work` may run in several at once.
struct Stages {
  std::function<bool(Piece&)> read;  ///< \returns false when there is no more
  std::function<void(Piece&)> work;
  std::function<bool(const Piece&)> write;  ///< \returns false when the rest is in vain
  std::function<void()> stop;               ///< ends `read` at once; may be called twice
};

/// As many threads as the processors that this process may use; 1 where the tool was built without
/// oneTBB.
[[nodiscard]] unsigned all_threads() noexcept;

/// Runs the stages until there is no more. A new piece is read only while few are under way, so
/// that memory does not grow where writing is slow. Built without oneTBB it takes one thread.
void run_pipeline(unsigned threads, const Stages& stages);

}  // namespace chengdu_subsidy::tool
