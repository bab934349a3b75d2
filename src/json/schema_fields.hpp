#pragma once
/// \file
/// The keys of an application with their types and what they mean, as in the forms.

#include "json/schema_writer.hpp"

namespace chengdu_subsidy::json_detail {

/// The root's keys but `edition`.
extern const std::span<const FieldShape> application_fields;

/// The objects inside an application.
extern const std::span<const ObjectShape> application_shapes;

}  // namespace chengdu_subsidy::json_detail
