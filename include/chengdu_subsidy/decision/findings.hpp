#pragma once
/// \file
/// The findings: each rule of an application with its status, and on request in words.

#include <chengdu_subsidy/decision/observed.hpp>
#include <chengdu_subsidy/decision/required.hpp>
#include <chengdu_subsidy/decision/wording.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/verdict.hpp>
#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {

/// A rule and its status.
struct Finding {
  Rule rule = Rule::notice_window;
  Status status = Status::unknown;
  friend constexpr bool operator==(const Finding&, const Finding&) noexcept = default;
};

/// The most findings that an application can have.
inline constexpr std::size_t max_findings = 32;

/// Calls `use` with each rule that applies, in the contract's order.
template <class Use>
constexpr void for_each_rule(const RuleStatuses& statuses, Track track, const Use& use) {
  const auto visit = [&](std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      if (statuses.applies(static_cast<Rule>(i))) use(static_cast<Rule>(i));
    }
  };
  visit(0, common_rule_count);
  visit(static_cast<std::size_t>(first_rule(track)), end_rule(track));
}

/// Writes the findings of a verdict into the caller's buffer, in the contract's order, as far as
/// it holds; allocates nothing. \returns how many were written
constexpr std::size_t write_findings(const Verdict& verdict, Track track,
                                     std::span<Finding> into) noexcept {
  std::size_t count = 0;
  for_each_rule(verdict.statuses, track, [&](Rule rule) {
    if (count < into.size()) into[count++] = {rule, verdict.statuses[rule]};
  });
  return count;
}

/// The sentence on one rule: status, requirement with its figures, what was observed.
[[nodiscard]] inline std::string finding_message(Finding finding, const Application& application,
                                                 const Edition& edition, const Readings& readings,
                                                 Language language) {
  const bool zh = language == Language::zh;
  const Wording words = wording(language);
  const std::string_view stop = zh ? "。" : ".";
  std::string message(word(status_words, finding.status).label.in(language));
  message += zh ? "：" : ": ";
  message += detail::fill(text(edition, finding.rule).requirement.in(language), "required",
                          required(finding.rule, application, edition, readings, words));
  message += stop;
  if (const auto found = observed(finding.rule, application, edition, readings, words)) {
    message += (zh ? "实际：" : " Observed: ") + *found + std::string(stop);
  }
  if (finding.status == Status::unknown) {
    message +=
        zh ? "资料不足，请申报单位补充。" : " A fact is missing; the applicant must supply it.";
  }
  if (finding.status == Status::pending) {
    message += zh ? "尚待主管部门认定。" : " The authority has not judged this yet.";
  }
  return message;
}

}  // namespace v1
}  // namespace chengdu_subsidy
