#include "tool/progress.hpp"

#include <cinttypes>
#include <cstdio>

namespace chengdu_subsidy::tool {
namespace {

using namespace std::chrono_literals;

std::int64_t per_second(std::int64_t count, std::chrono::nanoseconds elapsed) {
  const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(elapsed).count();
  return count * 1000 / (milliseconds > 0 ? milliseconds : 1);
}

}  // namespace

ProgressLine::ProgressLine(bool shown, bool always, std::int64_t total)
    : shown_(shown), always_(always), total_(total), start_(Clock::now()), next_(start_ + 2s) {}

void ProgressLine::update(std::int64_t lines, std::int64_t bytes) {
  if (!shown_) return;
  const auto now = Clock::now();
  if (now < next_) return;
  next_ = now + 500ms;
  begun_ = true;
  std::fprintf(stderr, "\r%" PRId64 " lines, %" PRId64 " lines/s", lines,
               per_second(lines, now - start_));
  if (total_ > 0) std::fprintf(stderr, ", %" PRId64 "%%", bytes * 100 / total_);
  std::fputs("   ", stderr);
  std::fflush(stderr);
}

void ProgressLine::finish(std::int64_t lines, std::int64_t evaluated, std::int64_t refused) {
  if (!shown_ || (!begun_ && !always_)) return;
  const auto elapsed = Clock::now() - start_;
  const auto tenths = std::chrono::duration_cast<std::chrono::milliseconds>(elapsed).count() / 100;
  std::fprintf(stderr,
               "%s%" PRId64 " lines in %" PRId64 ".%" PRId64 " s, %" PRId64 " lines/s: %" PRId64
               " evaluated, %" PRId64 " refused\n",
               begun_ ? "\r" : "", lines, static_cast<std::int64_t>(tenths / 10),
               static_cast<std::int64_t>(tenths % 10), per_second(lines, elapsed), evaluated,
               refused);
}

}  // namespace chengdu_subsidy::tool
