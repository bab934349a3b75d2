#pragma once
/// \file
/// The salts of one record: what makes a commitment to a telephone number one that cannot be
/// guessed back. Part of `chengdu_subsidy::record`.

#include <array>
#include <chengdu_subsidy/record/personal.hpp>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// 128 random bits.
using Salt = std::array<std::uint8_t, 16>;

/// A salt for each personal field, in the order of `personal_fields`. Every record needs salts of
/// its own: two commitments to one value under one salt are equal, and tell so.
using Salts = std::array<Salt, personal_field_count>;

/// Draws salts from the system's generator: the one function here that is not pure.
/// \throws std::runtime_error where the generator has no randomness to give
[[nodiscard]] Salts draw_salts();

/// Salts that follow from a seed, so that tests and examples give the same bytes. Whoever knows or
/// guesses the seed can guess the masked values: never for records of real applications.
[[nodiscard]] Salts salts_for_tests(std::string_view seed);

}  // namespace v1
}  // namespace chengdu_subsidy
