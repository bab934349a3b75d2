#pragma once
/// \file
/// Lines of a stream through one buffer that is reused.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string_view>
#include <vector>

#include "json/document.hpp"

namespace chengdu_subsidy::json_detail {

/// Gives the lines of a file one after the other. The buffer doubles until the longest line fits,
/// so memory does not depend on how many lines there are. A line that is longer than a document may
/// be (`longest_document`) is given whole where the buffer holds it; else it gives a little more
/// than that, which every reader refuses, and passes over the rest: so memory does not depend on
/// the length of lines either.
class LineSource {
 public:
  /// \param file     stays the caller's
  /// \param buffer   bytes of the buffer at first, at least 1
  /// \param longest  bytes of a line beyond which it may be cut
  explicit LineSource(std::FILE* file, std::size_t buffer = std::size_t{1} << 18,
                      std::size_t longest = longest_document)
      : file_(file),
        given_(longest + 2),
        piece_(std::max(buffer / 4, std::size_t{1})),
        buffer_(buffer) {}

  /// The next line without its line feed and a carriage return before it, or nothing at the end.
  /// Valid until the next call.
  [[nodiscard]] std::optional<std::string_view> next();

  /// The lines given so far, so the number of the last one.
  [[nodiscard]] std::int64_t number() const noexcept { return number_; }
  /// Bytes of the lines given so far.
  [[nodiscard]] std::int64_t bytes() const noexcept { return bytes_; }
  /// Whether reading failed before the end.
  [[nodiscard]] bool failed() const noexcept { return failed_; }

 private:
  bool fill();
  std::string_view take(std::size_t length, bool with_feed);
  std::string_view take_cut();

  std::FILE* file_;
  std::size_t given_;  // of a line that is cut: too long also without a carriage return at its end
  std::size_t piece_;  // so much of the rest is read at a time, at the least
  std::vector<char> buffer_;
  std::size_t begin_ = 0;    // what has not been given yet
  std::size_t end_ = 0;      // what has been read
  std::size_t scanned_ = 0;  // no line feed from begin_ up to here
  std::int64_t number_ = 0;
  std::int64_t bytes_ = 0;
  bool at_end_ = false;
  bool failed_ = false;
};

}  // namespace chengdu_subsidy::json_detail
