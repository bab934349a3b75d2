#pragma once
/// \file
/// The progress line on standard error.

#include <chrono>
#include <cstdint>

namespace chengdu_subsidy::tool {

/// Tells how far a long input is, on standard error: nothing in the first two seconds, then twice
/// a second, and a summary with the rate at the end.
class ProgressLine {
 public:
  /// \param shown   whether to print at all
  /// \param always  also the summary of a short run
  /// \param total   bytes of the whole input; 0 when unknown
  ProgressLine(bool shown, bool always, std::int64_t total);

  void update(std::int64_t lines, std::int64_t bytes);
  void finish(std::int64_t lines, std::int64_t evaluated, std::int64_t refused);

 private:
  using Clock = std::chrono::steady_clock;

  bool shown_;
  bool always_;
  bool begun_ = false;
  std::int64_t total_;
  Clock::time_point start_;
  Clock::time_point next_;
};

}  // namespace chengdu_subsidy::tool
