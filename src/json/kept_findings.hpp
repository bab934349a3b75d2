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

/// Writes findings, and keeps the text of those whose rule asks one truth: of all that is in an
/// application, it depends on that alone.
class KeptFindings {
 public:
  /// \param edition  must neither change nor end before this
  void write(JsonWriter& json, Finding finding, const Application& application,
             const Edition& edition, const Readings& readings);

 private:
  struct OfEdition {
    const Edition* edition;
    /// By rule, status and truth; empty until it is first needed.
    std::array<std::array<std::array<std::string, 3>, status_words.size()>, rule_count> texts;
  };
  OfEdition& of(const Edition& edition);

  std::vector<std::unique_ptr<OfEdition>> editions_;
};

}  // namespace chengdu_subsidy::json_detail
