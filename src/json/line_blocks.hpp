#pragma once
/// \file
/// Lines of a stream in blocks, as they arrive, for several threads to work on.

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "json/document.hpp"

namespace chengdu_subsidy::json_detail {

/// Some whole lines of a stream.
struct LineBlock {
  std::string text;        ///< the lines with their line feeds; the stream's last may have none
  std::int64_t first = 1;  ///< the number of the first line, from 1
  std::int64_t count = 0;  ///< how many lines
  std::int64_t bytes = 0;  ///< of the stream up to the end of the block

  [[nodiscard]] std::int64_t last() const noexcept { return first + count - 1; }
};

/// Empties a buffer, and gives its memory back where one huge line has left it large.
void clear_buffer(std::string& buffer);

/// Calls `use` with each line of a block, without its line feed and a carriage return before it,
/// and with its number.
template <class Use>
void for_each_line(const LineBlock& block, const Use& use) {
  std::string_view rest = block.text;
  for (std::int64_t number = block.first; !rest.empty(); ++number) {
    const std::size_t feed = rest.find('\n');
    std::string_view line = rest.substr(0, feed);
    rest.remove_prefix(feed == std::string_view::npos ? rest.size() : feed + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    use(line, number);
  }
}

/// Reads a stream in blocks. A block holds what has arrived, at the most a hundred and
/// some lines, at the least one; nobody waits for a block to fill. Of a line that is longer than a
/// document may be (`longest_document`) a block holds a little more than that, which every reader
/// refuses, and the rest is passed over: memory does not depend on the length of lines.
class LineBlocks {
 public:
  /// \param file     a file descriptor, which stays the caller's
  /// \param step     so many bytes are asked for at a time, at least 1
  /// \param longest  bytes of a line beyond which it may be cut
  explicit LineBlocks(int file, std::size_t step = std::size_t{1} << 16,
                      std::size_t longest = longest_document);
  ~LineBlocks();
  LineBlocks(const LineBlocks&) = delete;
  LineBlocks& operator=(const LineBlocks&) = delete;

  /// Reads the next block. \returns false at the end, or once it is stopped
  [[nodiscard]] bool next(LineBlock& into);

  /// Ends the reading, also where another thread waits in `next` for more to arrive.
  void stop() noexcept;

  [[nodiscard]] bool stopped() const noexcept { return stopped_; }
  /// Whether reading failed before the end.
  [[nodiscard]] bool failed() const noexcept { return failed_; }

 private:
  void read_more();
  void take(std::size_t size, std::int64_t count, LineBlock& into);
  void take_cut(LineBlock& into);
  [[nodiscard]] bool wait() const noexcept;

  int file_;
  std::size_t step_;
  std::size_t given_;  // of a line that is cut: too long also without a carriage return at its end
  int wake_[2] = {-1, -1};  // a pipe: closing its second end wakes who waits
  std::atomic<bool> stopped_ = false;
  bool at_end_ = false;
  bool failed_ = false;
  std::string buffer_;     // what has arrived
  std::size_t begin_ = 0;  // and was not given yet
  std::int64_t lines_ = 0;
  std::int64_t bytes_ = 0;
};

}  // namespace chengdu_subsidy::json_detail
