#pragma once
/// \file
/// The outcome in a sentence, and why it is not better.

#include <algorithm>
#include <chengdu_subsidy/explanation/context.hpp>
#include <cstddef>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// Between two amounts, or exactly one.
[[nodiscard]] inline Words amount_within(const Bounds& bounds, Track track) {
  const std::initializer_list<Slot> slots = {{"payment", payment(track)},
                                             {"min", yuan_and_wan(bounds.min)},
                                             {"max", yuan_and_wan(bounds.max)}};
  if (bounds.min == bounds.max) {
    return sentence({"{payment}金额为{max}", "the {payment} is {max}"}, slots);
  }
  return sentence({"{payment}金额在{min}至{max}之间", "the {payment} lies between {min} and {max}"},
                  slots);
}

[[nodiscard]] inline std::size_t count_status(const std::vector<RuleAccount>& rules,
                                              Status status) {
  std::size_t count = 0;
  for (const RuleAccount& rule : rules) count += rule.status == status ? 1 : 0;
  return count;
}

/// How many rules wait for whom.
[[nodiscard]] inline Words who_is_waited_for(const std::vector<RuleAccount>& rules,
                                             const Edition& edition) {
  const std::size_t applicant = count_status(rules, Status::unknown);
  const std::size_t district = static_cast<std::size_t>(
      std::count_if(rules.begin(), rules.end(), [](const RuleAccount& rule) {
        return rule.rule == Rule::notice_recommended && rule.status == Status::pending;
      }));
  const std::size_t authority = count_status(rules, Status::pending) - district;
  std::vector<Words> parts;
  const auto part = [&](const Text& pattern, std::size_t count) {
    if (count == 0) return;
    parts.push_back(
        sentence(pattern, {{"count", {std::to_string(count) + "项", std::to_string(count)}},
                           {"issuer", words(edition.issuer)}}));
  };
  part({"待申报单位补充{count}", "{count} for the applicant"}, applicant);
  part({"待区（市）县主管部门推荐{count}", "{count} for the district"}, district);
  part({"待{issuer}认定{count}", "{count} for the authority"}, authority);
  const std::size_t all = applicant + district + authority;
  Words who;
  for (const Words& one : parts) who += who.empty() ? one : Words{"，", ", "} + one;
  return sentence({"有{all}未明确（{parts}）", "{all} {are} open ({parts})"},
                  {{"all", count_of(all, "项条件", "rule", "rules")},
                   {"are", {"", all == 1 ? "is" : "are"}},
                   {"parts", who}});
}

[[nodiscard]] inline Words statement(const Explained& of, const std::vector<RuleAccount>& rules) {
  const Decision& decision = of.decision;
  switch (decision.outcome) {
    case Outcome::supported:
      return sentence({"{outcome}，{payment}金额为{amount}。",
                       "The application is {outcome}. The {payment} is {amount}."},
                      {{"outcome", label_of(decision.outcome)},
                       {"payment", payment(decision.direction)},
                       {"amount", yuan_and_wan(*decision.amount)}});
    case Outcome::not_supported: {
      const std::size_t failed = count_status(rules, Status::not_met);
      Words text = sentence(
          {"{outcome}，{payment}金额为{amount}：{count}不符合。",
           "The application is {outcome}, and the {payment} is {amount}: {count} {are} not met."},
          {{"outcome", label_of(decision.outcome)},
           {"payment", payment(decision.direction)},
           {"amount", yuan(*decision.amount)},
           {"count", count_of(failed, "项条件", "rule", "rules")},
           {"are", {"", failed == 1 ? "is" : "are"}}});
      if (decision.computed_amount && *decision.computed_amount > Money{}) {
        text += sentence({"仅按公式计算，金额为{amount}。", " The formula alone gives {amount}."},
                         {{"amount", yuan_and_wan(*decision.computed_amount)}});
      }
      return text;
    }
    case Outcome::undetermined: break;
  }
  Words within = amount_within(decision.bounds, decision.direction);
  within.en = capitalised(within.en);
  return sentence(
      {"{outcome}，{waiting}。{within}。", "The outcome is {outcome}: {waiting}. {within}."},
      {{"outcome", label_of(decision.outcome)},
       {"waiting", who_is_waited_for(rules, of.edition)},
       {"within", within}});
}

/// The rules that are not met, a sentence each.
/// \param numbered  whether the rules are listed, so that their numbers say where; else their
///                  clauses do
[[nodiscard]] inline std::vector<Words> reasons(const std::vector<RuleAccount>& rules,
                                                bool numbered = true) {
  std::vector<Words> failed;
  for (const RuleAccount& rule : rules) {
    if (rule.status != Status::not_met) continue;
    const Text pattern = numbered
                             ? Text{"第{number}项不符合：{requirement}实际：{observed}。",
                                    "Item {number} is not met: {requirement} Observed: {observed}."}
                             : Text{"不符合：{requirement}实际：{observed}。〔{clause}〕",
                                    "Not met: {requirement} Observed: {observed}. [{clause}]"};
    failed.push_back(sentence(pattern, {{"number", alike(std::to_string(rule.number))},
                                        {"requirement", rule.requirement},
                                        {"observed", rule.observed},
                                        {"clause", clause_words(rule.clause)}}));
  }
  return failed;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
