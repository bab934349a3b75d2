#pragma once
/// \file
/// Findings as JSON: what does not depend on the application is written once for each edition.

#include <array>
#include <chengdu_subsidy/decision/decision.hpp>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "json/writer.hpp"

namespace chengdu_subsidy::json_detail {

void write_finding(JsonWriter& json, const ExplainedFinding& finding);

/// The JSON of a finding, with slots for the words that each application has of its own.
class FindingPattern {
 public:
  /// \param own_requirement  whether what is required has slots, rather than the words given
  FindingPattern(Finding finding, const Edition& edition, const FindingWords& words,
                 bool own_requirement, bool own_observation);

  void write(JsonWriter& json, const FindingWords& words) const;

  /// Whether it writes a finding as it is: not where an edition's text looks like a slot's mark.
  [[nodiscard]] bool writes(const FindingWords& words, const ExplainedFinding& explained) const;

 private:
  struct Slot {
    std::size_t at;  ///< how much of the text stands before it
    bool observed;   ///< or else what is required
    Wording wording;
  };
  std::string text_;
  std::vector<Slot> slots_;
};

/// Writes findings, and keeps their patterns.
class KeptFindings {
 public:
  /// Writes the list of an application's findings.
  /// \param edition  must neither change nor end before this
  void write(JsonWriter& json, const RuleStatuses& statuses, const Application& application,
             const Edition& edition, const Readings& readings);

 private:
  /// By rule, status, and the truth that was asked or else whether anything is observed; none
  /// until it is first needed.
  using Patterns =
      std::array<std::array<std::array<std::unique_ptr<FindingPattern>, 3>, status_words.size()>,
                 rule_count>;
  struct OfEdition {
    const Edition* edition;
    Readings readings;
    Patterns patterns;
  };
  Patterns& of(const Edition& edition, const Readings& readings);

  std::vector<std::unique_ptr<OfEdition>> editions_;
  FindingWords words_;  ///< kept for its room
};

}  // namespace chengdu_subsidy::json_detail
