#pragma once
/// \file
/// What a decision's direction fixes beyond the shape that all decisions share.

#include <chengdu_subsidy/notice/edition.hpp>

#include "json/schema_writer.hpp"

namespace chengdu_subsidy::json_detail {

/// Writes `{"if": the direction is this one, "then": …}`: its rules in their order, how its amount
/// is calculated, its advice.
void write_track_shape(SchemaWriter& schema, const Edition& edition, Track track);

}  // namespace chengdu_subsidy::json_detail
