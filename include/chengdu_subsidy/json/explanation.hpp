#pragma once
/// \file
/// Explanations and open points as JSON. Part of `chengdu_subsidy::json`.

#include <chengdu_subsidy/explanation/model.hpp>
#include <chengdu_subsidy/rules/verdict.hpp>
#include <span>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// Appends an explanation as one line of JSON, without a line feed, in both languages: the
/// account (`lines`, `steps`, `rules`, `next`) and what is made from it to be read (`statement`,
/// `particulars`, `sections`).
void write_explanation(const Explanation& explanation, std::string& out);

/// Appends what is open of one application as one line of JSON, without a line feed.
/// \param points  those of `what_next` under the same edition and readings as the verdict
void write_next(std::string_view application, const Verdict& verdict,
                std::span<const OpenPoint> points, std::string& out);

}  // namespace v1
}  // namespace chengdu_subsidy
