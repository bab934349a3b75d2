#pragma once
/// \file
/// The unified social credit code (统一社会信用代码) and its check character, GB 32100-2015.

#include <cstddef>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// Whether a code has 18 characters of the code's alphabet, the last of which checks the others.
[[nodiscard]] constexpr bool is_valid_uscc(std::string_view code) noexcept {
  // GB 32100-2015: digits and capitals without I, O, S, V, Z; weights 3^i modulo 31.
  constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  constexpr std::size_t modulus = alphabet.size();
  constexpr std::size_t length = 18;
  if (code.size() != length) return false;
  std::size_t sum = 0;
  std::size_t weight = 1;
  for (std::size_t i = 0; i < length; ++i) {
    const std::size_t value = alphabet.find(code[i]);
    if (value == std::string_view::npos) return false;
    // The last one, of weight 1, makes the sum a multiple.
    sum += i + 1 < length ? value * weight : value;
    weight = weight * 3 % modulus;
  }
  return sum % modulus == 0;
}

}  // namespace v1
}  // namespace chengdu_subsidy
