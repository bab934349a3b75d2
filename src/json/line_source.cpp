#include "json/line_source.hpp"

#include <cstring>

namespace chengdu_subsidy::json_detail {

bool LineSource::fill() {
  if (at_end_) return false;
  if (begin_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    scanned_ -= begin_;
    begin_ = 0;
  }
  if (end_ == buffer_.size()) buffer_.resize(buffer_.size() * 2);
  const std::size_t got = std::fread(buffer_.data() + end_, 1, buffer_.size() - end_, file_);
  end_ += got;
  if (got == 0) {
    at_end_ = true;
    failed_ = std::ferror(file_) != 0;
  }
  return got > 0;
}

std::string_view LineSource::take(std::size_t length, bool with_feed) {
  std::string_view line(buffer_.data() + begin_, length);
  begin_ += length + (with_feed ? 1 : 0);
  scanned_ = begin_;
  bytes_ += static_cast<std::int64_t>(length) + (with_feed ? 1 : 0);
  ++number_;
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string_view LineSource::take_cut() {
  std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
  end_ -= begin_;
  begin_ = 0;
  bytes_ += static_cast<std::int64_t>(end_);
  if (buffer_.size() < given_ + piece_) buffer_.resize(given_ + piece_);
  // The rest of the line is read over itself, behind the part that is given.
  for (const char* const rest = buffer_.data() + given_;;) {
    scanned_ = end_ = given_;
    if (!fill()) {
      begin_ = end_;
      break;
    }
    const void* const feed = std::memchr(rest, '\n', end_ - given_);
    const std::size_t passed =
        feed != nullptr ? static_cast<std::size_t>(static_cast<const char*>(feed) - rest) + 1
                        : end_ - given_;
    bytes_ += static_cast<std::int64_t>(passed);
    if (feed != nullptr) {
      scanned_ = begin_ = given_ + passed;
      break;
    }
  }
  ++number_;
  return {buffer_.data(), given_};
}

std::optional<std::string_view> LineSource::next() {
  for (;;) {
    const void* feed = std::memchr(buffer_.data() + scanned_, '\n', end_ - scanned_);
    if (feed != nullptr) {
      const auto at = static_cast<std::size_t>(static_cast<const char*>(feed) - buffer_.data());
      return take(at - begin_, true);
    }
    scanned_ = end_;
    if (end_ - begin_ >= given_) return take_cut();
    if (!fill()) {
      // Where reading failed nobody knows how the line goes on.
      if (begin_ == end_ || failed_) return std::nullopt;
      return take(end_ - begin_, false);
    }
  }
}

}  // namespace chengdu_subsidy::json_detail
