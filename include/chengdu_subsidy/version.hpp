#pragma once
/// \file
/// The version of the library; CMake reads it from here.

#include <string_view>

#define CHENGDU_SUBSIDY_VERSION "0.1.0"

namespace chengdu_subsidy {
inline namespace v1 {

inline constexpr std::string_view library_version = CHENGDU_SUBSIDY_VERSION;

}  // namespace v1
}  // namespace chengdu_subsidy
