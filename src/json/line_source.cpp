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

std::optional<std::string_view> LineSource::next() {
  for (;;) {
    const void* feed = std::memchr(buffer_.data() + scanned_, '\n', end_ - scanned_);
    if (feed != nullptr) {
      const auto at = static_cast<std::size_t>(static_cast<const char*>(feed) - buffer_.data());
      return take(at - begin_, true);
    }
    scanned_ = end_;
    if (!fill()) {
      if (begin_ == end_) return std::nullopt;
      return take(end_ - begin_, false);
    }
  }
}

}  // namespace chengdu_subsidy::json_detail
