#pragma once
/// \file
/// Lines of a stream through one buffer that is reused.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string_view>
#include <vector>

namespace chengdu_subsidy::json_detail {

/// Gives the lines of a file one after the other. The buffer grows to the longest line and no
/// further, so memory does not depend on how many lines there are. Of a line that is longer than a
/// document may be (`longest_document`) it gives one byte more than that, which every reader
/// refuses, and passes over the rest: so memory does not depend on the length of lines either.
class LineSource {
 public:
  explicit LineSource(std::FILE* file) : file_(file), buffer_(std::size_t{1} << 18) {}

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
