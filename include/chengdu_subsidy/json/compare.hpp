#pragma once
/// \file
/// Comparisons as JSON: decisions in, differences and totals out. Part of `chengdu_subsidy::json`.

#include <chengdu_subsidy/decision/compare.hpp>
#include <chengdu_subsidy/decision/compare_totals.hpp>
#include <chengdu_subsidy/json/input_error.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// Reads what a decision is compared by from its JSON, or from that of a record, which holds a
/// decision. Members beyond those are let pass; whether the decision is right is not asked.
/// \returns the first fault, or nothing; beside a fault `into` has the application's id where that
///          could be told, and nothing else to rely on
[[nodiscard]] std::optional<InputError> read_decision_summary(std::string_view json,
                                                              DecisionSummary& into);

/// Appends a comparison as one line of JSON, without a line feed: fixed keys in a fixed order.
void write_difference(const DecisionDifference& difference, std::string& out);

/// Appends the totals of a comparison likewise.
void write_totals(const ComparisonTotals& totals, std::string& out);

}  // namespace v1
}  // namespace chengdu_subsidy
