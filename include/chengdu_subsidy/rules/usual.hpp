#pragma once
/// \file
/// What most callers ask: the edition that the library comes with, under the default readings. The
/// rules are then compiled once more with its figures as constants, which saves the divisions and
/// most of the tests. It is the same code, and so the same meaning.

#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// Whether it is `chengdu_2024` itself, not a copy, under the default readings.
[[nodiscard]] constexpr bool is_usual(const Edition& edition, const Readings& readings) noexcept {
  return &edition == &chengdu_2024 && readings == Readings{};
}

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
