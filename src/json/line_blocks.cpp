#include "json/line_blocks.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace chengdu_subsidy::json_detail {
namespace {

/// So many lines make a block at the most: what is written of a line can be far longer than it.
constexpr std::int64_t most_lines = 128;
/// A buffer larger than this is not kept.
constexpr std::size_t kept = std::size_t{1} << 22;

/// The same file by another number: one that was closed at the start (`<&-`) is not taken for it.
/// \returns -1 where there is none
int not_standard(int file) {
  const int other = fcntl(file, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  close(file);
  return other;
}

}  // namespace

void clear_buffer(std::string& buffer) {
  if (buffer.capacity() > kept) {
    buffer = std::string();
  } else {
    buffer.clear();
  }
}

LineBlocks::LineBlocks(int file, std::size_t step, std::size_t longest)
    : file_(file), step_(step), given_(longest + 2) {
  int made[2] = {-1, -1};
  if (pipe(made) == 0) {
    for (const int end : {0, 1}) wake_[end] = not_standard(made[end]);
  }
  if (wake_[0] < 0 || wake_[1] < 0) {
    throw std::system_error(errno, std::generic_category(), "pipe");
  }
}

LineBlocks::~LineBlocks() {
  stop();
  close(wake_[0]);
}

void LineBlocks::stop() noexcept {
  if (!stopped_.exchange(true)) close(wake_[1]);
}

bool LineBlocks::wait() const noexcept {
  std::array<pollfd, 2> both{{{file_, POLLIN, 0}, {wake_[0], POLLIN, 0}}};
  while (poll(both.data(), both.size(), -1) < 0 && errno == EINTR) {
  }
  return !stopped_;
}

void LineBlocks::read_more() {
  buffer_.erase(0, begin_);
  begin_ = 0;
  const std::size_t before = buffer_.size();
  buffer_.resize(before + step_);
  ssize_t got = -1;
  while (wait()) {
    got = read(file_, buffer_.data() + before, step_);
    if (got >= 0 || (errno != EINTR && errno != EAGAIN)) break;
  }
  buffer_.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  if (got > 0) return;
  at_end_ = true;
  failed_ = got < 0 && !stopped_;
}

void LineBlocks::take(std::size_t size, std::int64_t count, LineBlock& into) {
  clear_buffer(into.text);
  into.text.append(buffer_, begin_, size);
  into.first = lines_ + 1;
  into.count = count;
  into.bytes = bytes_ += static_cast<std::int64_t>(size);
  lines_ += count;
  begin_ += size;
  if (begin_ == buffer_.size()) {
    clear_buffer(buffer_);
    begin_ = 0;
  }
}

void LineBlocks::take_cut(LineBlock& into) {
  into.first = ++lines_;
  into.count = 1;
  buffer_.erase(0, begin_);
  begin_ = 0;
  bytes_ += static_cast<std::int64_t>(given_);
  // Given away as it is: there is only one copy of what is so long.
  std::string rest = buffer_.substr(given_);
  buffer_.resize(given_);
  buffer_ += '\n';
  into.text = std::exchange(buffer_, std::move(rest));
  // Reading goes on behind the line feed.
  for (;;) {
    const std::size_t feed = buffer_.find('\n');
    const std::size_t passed = feed == std::string::npos ? buffer_.size() : feed + 1;
    bytes_ += static_cast<std::int64_t>(passed);
    begin_ = passed;
    if (feed != std::string::npos || at_end_ || stopped_) break;
    read_more();
  }
  into.bytes = bytes_;
}

bool LineBlocks::next(LineBlock& into) {
  std::size_t scanned = 0;  // no line feed from begin_ up to here
  while (!stopped_) {
    const std::string_view rest = std::string_view(buffer_).substr(begin_);
    std::size_t end = 0;
    std::int64_t count = 0;
    for (std::size_t feed = 0; count < most_lines; ++count, end = scanned = feed + 1) {
      feed = rest.find('\n', scanned);
      if (feed == std::string_view::npos) break;
    }
    // Where reading failed nobody knows how the line goes on.
    if (count == 0 && at_end_ && !failed_ && !rest.empty()) {
      end = rest.size();
      count = 1;
    }
    if (count > 0) {
      take(end, count, into);
      return true;
    }
    if (at_end_) return false;
    if (rest.size() >= given_) {
      take_cut(into);
      return true;
    }
    scanned = rest.size();
    read_more();
  }
  return false;
}

}  // namespace chengdu_subsidy::json_detail
