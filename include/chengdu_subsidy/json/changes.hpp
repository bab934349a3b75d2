#pragma once
/// \file
/// What would change a decision, as JSON. Part of `chengdu_subsidy::json`.

#include <chengdu_subsidy/decision/what_would_change.hpp>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {

/// Appends what would change a decision as one line of canonical JSON, without a line feed: fixed
/// keys in a fixed order, amounts in yuan as strings, `null` for what is unknown or impossible.
void write_changes(const Changes& changes, std::string& out);

}  // namespace v1
}  // namespace chengdu_subsidy
