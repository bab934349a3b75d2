#pragma once
/// \file
/// Open points as a part of a JSON document.

#include <chengdu_subsidy/decision/next.hpp>
#include <chengdu_subsidy/explanation/words.hpp>
#include <span>

#include "json/writer.hpp"

namespace chengdu_subsidy::json_detail {

[[nodiscard]] inline Text text_of(const Words& words) noexcept { return {words.zh, words.en}; }

/// Writes the member `next`.
void write_points(JsonWriter& json, std::span<const OpenPoint> points);

}  // namespace chengdu_subsidy::json_detail
