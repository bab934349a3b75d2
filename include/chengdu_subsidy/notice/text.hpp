#pragma once
/// \file
/// Words in both languages of the library.

#include <cstdint>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

enum class Language : std::uint8_t { zh, en };

/// The same words in Chinese and in English; they live as long as what they were taken from
/// (for ever, for all that this library defines).
struct Text {
  std::string_view zh;
  std::string_view en;

  [[nodiscard]] constexpr std::string_view in(Language language) const noexcept {
    return language == Language::zh ? zh : en;
  }
  friend constexpr bool operator==(const Text&, const Text&) noexcept = default;
};

/// A word of the contract with its value and its label.
template <class T>
struct Word {
  T value;
  std::string_view id;
  Text label;
};

}  // namespace v1
}  // namespace chengdu_subsidy
