#pragma once
/// \file
/// The decision: the verdict with all that people and systems read beside it.

#include <chengdu_subsidy/decision/advice.hpp>
#include <chengdu_subsidy/decision/calculation.hpp>
#include <chengdu_subsidy/decision/disallowed.hpp>
#include <chengdu_subsidy/decision/findings.hpp>
#include <chengdu_subsidy/decision/materials.hpp>
#include <chengdu_subsidy/decision/sensitivity.hpp>
#include <chengdu_subsidy/decision/warnings.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// A finding in words.
struct ExplainedFinding {
  Rule rule = Rule::notice_window;
  Status status = Status::unknown;
  std::string_view clause;              ///< where the rule stands
  std::optional<std::string> observed;  ///< as data, the same in every language
  std::optional<std::string> required;
  std::string zh;  ///< the sentence, in both languages
  std::string en;
  friend bool operator==(const ExplainedFinding&, const ExplainedFinding&) = default;
};

/// The contract's decision. Its views live as long as the edition's.
struct Decision {
  std::string application;
  std::string_view edition;
  Track direction = Track::platform;
  Outcome outcome = Outcome::undetermined;
  std::optional<Money> amount;
  std::optional<Money> computed_amount;
  Bounds bounds;
  std::vector<ExplainedFinding> findings;
  Calculation calculation;
  std::vector<Disallowed> disallowed;
  std::vector<Rule> open;  ///< unknown or pending: what to ask or judge next
  Readings readings;
  Sensitivity sensitivity;
  MaterialsCheck materials;
  std::vector<Warning> warnings;
  Advice advice;

  friend bool operator==(const Decision&, const Decision&) = default;
};

namespace detail {

inline std::vector<ExplainedFinding> explain_findings(const Verdict& verdict,
                                                      const Application& application,
                                                      const Edition& edition,
                                                      const Readings& readings) {
  std::vector<ExplainedFinding> findings;
  for_each_rule(verdict.statuses, application.direction(), [&](Rule rule) {
    const Finding finding{rule, verdict.statuses[rule]};
    findings.push_back(
        {rule, finding.status, clause_of(edition, rule),
         chengdu_subsidy::observed(rule, application, edition, readings, Wording::data),
         chengdu_subsidy::required(rule, application, edition, readings, Wording::data),
         finding_message(finding, application, edition, readings, Language::zh),
         finding_message(finding, application, edition, readings, Language::en)});
  });
  return findings;
}

}  // namespace detail

/// Decides an application: the verdict of `evaluate` and its explanation.
/// \param edition  must outlive the decision
[[nodiscard]] inline Decision decide(const Application& application,
                                     const Edition& edition = chengdu_2024,
                                     const Readings& readings = {}) {
  const Verdict verdict = evaluate(application, edition, readings);
  Decision decision;
  decision.application = application.id;
  decision.edition = edition.id;
  decision.direction = application.direction();
  decision.outcome = verdict.outcome;
  decision.amount = verdict.amount;
  decision.computed_amount = verdict.computed_amount;
  decision.bounds = verdict.bounds;
  decision.findings = detail::explain_findings(verdict, application, edition, readings);
  for (const ExplainedFinding& finding : decision.findings) {
    if (finding.status == Status::unknown || finding.status == Status::pending) {
      decision.open.push_back(finding.rule);
    }
  }
  decision.readings = readings;
  decision.sensitivity = sensitivity(application, verdict, edition, readings);
  decision.materials = check_materials(application, edition);
  decision.warnings = warnings(application, edition);
  with_track(application, [&](const auto& facts) {
    const auto measures = measure(facts, edition, readings);
    decision.calculation = calculate(measures, edition, readings);
    decision.disallowed = disallowed(facts, edition, readings);
    decision.advice = advise(measures, edition, readings);
  });
  return decision;
}

}  // namespace v1
}  // namespace chengdu_subsidy
