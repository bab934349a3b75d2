#pragma once
/// \file
/// The decision: the verdict with all that people and systems read beside it.

#include <bit>
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

/// A finding in words, of what it requires and what was observed.
[[nodiscard]] inline ExplainedFinding explain_finding(Finding finding, const Edition& edition,
                                                      const FindingWords& words) {
  const auto message = [&](Language language) {
    return detail::finding_message(finding, edition, words.required_in(wording(language)),
                                   words.observed_in(wording(language)), language);
  };
  return {finding.rule,
          finding.status,
          clause_of(edition, finding.rule),
          std::optional<std::string>(words.observed_in(Wording::data)),
          words.required_in(Wording::data),
          message(Language::zh),
          message(Language::en)};
}

/// A finding with its words in both languages.
[[nodiscard]] inline ExplainedFinding explain_finding(Finding finding,
                                                      const Application& application,
                                                      const Edition& edition,
                                                      const Readings& readings) {
  FindingWords words;
  detail::set_required(words, finding.rule, {application, edition, readings});
  detail::set_observed(words, finding.rule, {application, edition, readings});
  return explain_finding(finding, edition, words);
}

namespace detail {

/// All of a decision but its findings.
[[nodiscard]] inline Decision decide_without_findings(const Verdict& verdict,
                                                      const Application& application,
                                                      const Edition& edition,
                                                      const Readings& readings) {
  Decision decision;
  decision.application = application.id;
  decision.edition = edition.id;
  decision.direction = application.direction();
  decision.outcome = verdict.outcome;
  decision.amount = verdict.amount;
  decision.computed_amount = verdict.computed_amount;
  decision.bounds = verdict.bounds;
  for_each_rule(verdict.statuses, decision.direction, [&](Rule rule) {
    const Status status = verdict.statuses[rule];
    if (status == Status::unknown || status == Status::pending) decision.open.push_back(rule);
  });
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

}  // namespace detail

/// Decides an application: the verdict of `evaluate` and its explanation.
/// \param edition  must outlive the decision
[[nodiscard]] inline Decision decide(const Application& application,
                                     const Edition& edition = chengdu_2024,
                                     const Readings& readings = {}) {
  const Verdict verdict = evaluate(application, edition, readings);
  Decision decision = detail::decide_without_findings(verdict, application, edition, readings);
  decision.findings.reserve(static_cast<std::size_t>(std::popcount(verdict.statuses.applicable())));
  for_each_rule(verdict.statuses, decision.direction, [&](Rule rule) {
    decision.findings.push_back(
        explain_finding({rule, verdict.statuses[rule]}, application, edition, readings));
  });
  return decision;
}

}  // namespace v1
}  // namespace chengdu_subsidy
