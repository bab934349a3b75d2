#pragma once
/// \file
/// What would change a decision: what each failed figure lacks, and what an amount needs.

#include <chengdu_subsidy/decision/shortfall.hpp>
#include <chengdu_subsidy/decision/shortfall_words.hpp>
#include <chengdu_subsidy/decision/targets.hpp>
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

/// A shortfall with its sentences.
struct ExplainedShortfall : Shortfall {
  std::string zh;
  std::string en;
  friend bool operator==(const ExplainedShortfall&, const ExplainedShortfall&) = default;
};

/// What would change a decision. Its views live as long as the edition's.
struct Changes {
  std::string application;
  std::string_view edition;
  Track direction = Track::platform;
  Outcome outcome = Outcome::undetermined;
  std::optional<Money> amount;
  std::optional<Money> computed_amount;
  std::vector<ExplainedShortfall> shortfalls;  ///< in the order of the findings
  /// The rules that failed on a judgement or a statement, which no figure changes.
  std::vector<Rule> other_failures;
  /// Where a dated rule failed: the day of the application period, nearest to that of the
  /// submission, on which none of them fails any more; nothing where there is no such day.
  std::optional<Date> submit_on;
  std::optional<Money> wanted;  ///< the amount that was asked for
  Targets targets;
  Readings readings;
  friend bool operator==(const Changes&, const Changes&) = default;
};

namespace detail {

/// A day on which all dated rules are met together, if one of them failed and there is one. A rule
/// that is open stays open: no day answers it.
inline std::optional<Date> day_for_all(const Application& application, const Verdict& verdict,
                                       const Edition& edition, const Readings& readings) {
  if ((verdict.statuses.not_met() & dated_rules) == 0) return std::nullopt;
  return SubmissionDays(application, edition, readings)
      .nearest_in_window(dated_rules & ~verdict.statuses.open(), dated_rules);
}

}  // namespace detail

/// What would change a decision: for every rule that failed on a number or a date what it lacks and
/// the smallest change that meets it, and what the floor, the cap, each star and an amount need.
/// \param edition  must outlive the result
/// \param wanted   an amount to be paid, from zero to `money_limit`
///
/// \par Example
/// \code
/// const Changes changes = what_would_change(application, chengdu_2024, {}, 300'000_yuan);
/// for (const auto& shortfall : changes.shortfalls) std::cout << shortfall.en << '\n';
/// \endcode
[[nodiscard]] inline Changes what_would_change(const Application& application,
                                               const Edition& edition = chengdu_2024,
                                               const Readings& readings = {},
                                               std::optional<Money> wanted = std::nullopt) {
  const Verdict verdict = evaluate(application, edition, readings);
  Changes changes;
  changes.application = application.id;
  changes.edition = edition.id;
  changes.direction = application.direction();
  changes.outcome = verdict.outcome;
  changes.amount = verdict.amount;
  changes.computed_amount = verdict.computed_amount;
  RuleMask figures = 0;
  for (Shortfall& found : shortfalls(application, verdict, edition, readings)) {
    figures |= bit(found.rule);
    const auto message = [&](Language language) {
      return shortfall_message(found, application, edition, readings, language);
    };
    ExplainedShortfall explained{{}, message(Language::zh), message(Language::en)};
    static_cast<Shortfall&>(explained) = std::move(found);
    changes.shortfalls.push_back(std::move(explained));
  }
  for_each_rule(verdict.statuses, application.direction(), [&](Rule rule) {
    if ((verdict.statuses.not_met() & ~figures & bit(rule)) != 0) {
      changes.other_failures.push_back(rule);
    }
  });
  changes.submit_on = detail::day_for_all(application, verdict, edition, readings);
  changes.wanted = wanted;
  with_track(application, [&](const auto& facts) {
    changes.targets = targets(facts, edition, readings, wanted);
  });
  changes.readings = readings;
  return changes;
}

}  // namespace v1
}  // namespace chengdu_subsidy
