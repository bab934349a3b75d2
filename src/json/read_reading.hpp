#pragma once
/// \file
/// The value of a reading, as records and decisions hold it.

#include <chengdu_subsidy/notice/readings.hpp>

#include "json/read_context.hpp"

namespace chengdu_subsidy::json_detail {

/// Reads which of its values a reading has, and sets it.
bool read_reading(ReadContext& context, Position at, const ReadingInfo& reading, Readings& into);

}  // namespace chengdu_subsidy::json_detail
