#pragma once
/// \file
/// What applications and decisions look like, as JSON Schemas (draft 2020-12). Part of
/// `chengdu_subsidy::json`.
///
/// A schema sees the shape of a document: keys, types, words, patterns. Strictly more is tested by
/// the reader: line ids used twice, `audited` above `amount`, the digits of a number written
/// without quotes, and which days a year has.

#include <chengdu_subsidy/notice/edition.hpp>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {

/// Appends the schema of an application under an edition: the reader's keys, with the edition's
/// stars, sub-domains, scorecard and materials.
void write_application_schema(const Edition& edition, std::string& out);

/// Appends the schema of one line of output under an edition: a decision, or what stands in its
/// place for a record that could not be read. Fields may be added to both, so unknown ones pass.
void write_decision_schema(const Edition& edition, std::string& out);

}  // namespace v1
}  // namespace chengdu_subsidy
