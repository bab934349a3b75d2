#pragma once
/// \file
/// Short texts, such as keys, compared and copied where it stands, without a call.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace chengdu_subsidy::json_detail {
namespace short_text_detail {

/// Calls `use` with the begin and with the end of `size` bytes, both as positions of a word; the
/// two may overlap. \pre `size` is that of the word or more, and no more than twice that
template <class Word, class Use>
bool with_ends(std::size_t size, const Use& use) {
  return use(std::size_t{0}, Word{}) && use(size - sizeof(Word), Word{});
}

/// Calls `use` for all of 1 to 16 bytes, word by word, while it returns true.
template <class Use>
bool word_by_word(std::size_t size, const Use& use) {
  if (size >= sizeof(std::uint64_t)) return with_ends<std::uint64_t>(size, use);
  if (size >= sizeof(std::uint32_t)) return with_ends<std::uint32_t>(size, use);
  if (size >= sizeof(std::uint16_t)) return with_ends<std::uint16_t>(size, use);
  return use(std::size_t{0}, std::uint8_t{});
}

inline constexpr std::size_t longest = 2 * sizeof(std::uint64_t);

}  // namespace short_text_detail

/// `a == b`, meant for keys.
[[nodiscard]] inline bool same_text(std::string_view a, std::string_view b) noexcept {
  const std::size_t size = a.size();
  if (size != b.size()) return false;
  if (size == 0) return true;
  if (size > short_text_detail::longest) return std::memcmp(a.data(), b.data(), size) == 0;
  return short_text_detail::word_by_word(size, [&a, &b](std::size_t at, auto word) {
    auto other = word;
    std::memcpy(&word, a.data() + at, sizeof word);
    std::memcpy(&other, b.data() + at, sizeof word);
    return word == other;
  });
}

/// Copies a text that is mostly short. \pre there is room, and they do not overlap
inline void copy_text(std::string_view from, char* to) noexcept {
  const std::size_t size = from.size();
  if (size == 0) return;
  if (size > short_text_detail::longest) {
    std::memcpy(to, from.data(), size);
    return;
  }
  (void)short_text_detail::word_by_word(size, [&from, to](std::size_t at, auto word) {
    std::memcpy(&word, from.data() + at, sizeof word);
    std::memcpy(to + at, &word, sizeof word);
    return true;
  });
}

}  // namespace chengdu_subsidy::json_detail
