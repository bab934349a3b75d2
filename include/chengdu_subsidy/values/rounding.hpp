#pragma once
/// \file
/// The one rounding, at the very end: how an exact fraction of a fen becomes money.

#include <chengdu_subsidy/values/money.hpp>
#include <cstdint>
#include <type_traits>

namespace chengdu_subsidy {
inline namespace v1 {

/// The notice is silent, so the rounding is a reading that is chosen and shown.
enum class Rounding : std::uint8_t {
  down_to_fen,     ///< fractions of a fen are dropped
  half_up_to_fen,  ///< half a fen and more becomes a whole one
  down_to_yuan,    ///< fen are dropped
  down_to_wan,     ///< what is below 10,000 yuan is dropped
};

/// The unit that a rounding leaves, in fen.
[[nodiscard]] constexpr std::int64_t rounding_unit(Rounding rounding) noexcept {
  switch (rounding) {
    case Rounding::down_to_yuan: return fen_per_yuan;
    case Rounding::down_to_wan: return fen_per_wan;
    case Rounding::down_to_fen:
    case Rounding::half_up_to_fen: break;
  }
  return 1;
}

/// Rounds `numerator / denominator` fen, neither negative, to a whole number of fen. `Int` holds
/// `2 * numerator + denominator` and `denominator * 1,000,000`: the caller has made sure.
template <class Int>
[[nodiscard]] constexpr Int round_fen(const Int& numerator, std::int64_t denominator,
                                      Rounding rounding) {
  if constexpr (std::is_same_v<Int, std::int64_t>) {
    // Nothing is negative, and so the shorter division will do.
    return static_cast<Int>(
        round_fen<std::uint64_t>(static_cast<std::uint64_t>(numerator), denominator, rounding));
  } else {
    if (rounding == Rounding::half_up_to_fen) {
      return Int(Int(numerator * 2 + Int(denominator)) / (Int(denominator) * 2));
    }
    const Int unit = Int(rounding_unit(rounding));
    return Int(Int(numerator / Int(Int(denominator) * unit)) * unit);
  }
}

}  // namespace v1
}  // namespace chengdu_subsidy
