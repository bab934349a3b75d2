#pragma once
/// \file
/// The section on what is open: who answers it, where, with what, and how much hangs on it.

#include <chengdu_subsidy/explanation/materials.hpp>
#include <chengdu_subsidy/explanation/outcome.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// What an answer leads to, in a sentence.
[[nodiscard]] inline Words answered_words(const Answered& answered, Track track) {
  const std::initializer_list<Slot> slots = {{"outcome", label_of(answered.outcome)},
                                             {"amount", amount_within(answered.bounds, track)}};
  if (answered.outcome == Outcome::undetermined) {
    return sentence({"结论仍待其他事项明确，{amount}。",
                     "The outcome stays open for other reasons, and {amount}."},
                    slots);
  }
  return sentence({"{outcome}，{amount}。", "The application is {outcome}, and {amount}."}, slots);
}

/// Whether it is the district that answers, with its recommendation.
[[nodiscard]] inline bool is_for_the_district(const OpenPoint& point) {
  return std::string_view(point.field).starts_with(info(Rule::notice_recommended).field);
}

/// Who answers a point: the applicant, the district, or the bureau that issued the notice.
[[nodiscard]] inline Words who_answers(const OpenPoint& point, const Edition& edition) {
  if (point.answered_by == DecidedBy::fact) return {"申报单位", "the applicant"};
  if (is_for_the_district(point)) {
    return {"区（市）县工业和信息化主管部门", "the district's competent department"};
  }
  return words(edition.issuer);
}

/// The papers that prove an answer.
[[nodiscard]] inline Words proofs_of(const OpenPoint& point, const Explained& of) {
  if (is_for_the_district(point)) {
    return sentence({"项目推荐汇总表（{clause}）", "summary of recommended projects ({clause})"},
                    {{"clause", clause_words(text(of.edition, Rule::notice_recommended).clause)}});
  }
  Words names;
  for (const std::string_view id : point.materials) {
    names += (names.empty() ? Words{} : Words{"；", "; "}) +
             words(of.edition.materials[*find_entry(of.edition.materials, id)].name) +
             condition_words(id, of);
  }
  return names;
}

/// The rules that wait for a point: their numbers, or where these are not listed their clauses.
[[nodiscard]] inline Entry waiting_rules(const OpenPoint& point,
                                         const std::vector<RuleAccount>& rules, bool numbered) {
  std::vector<Words> numbers;
  std::vector<Words> clauses;
  for (const RuleAccount& rule : rules) {
    for (const Rule waiting : point.rules) {
      if (rule.rule != waiting) continue;
      numbers.push_back(alike(std::to_string(rule.number)));
      const Words clause = clause_words(rule.clause);
      if (clauses.empty() || !(clauses.back() == clause)) clauses.push_back(clause);
    }
  }
  if (!numbered) return {{"依据", "Clause"}, listed(clauses)};
  return {{"涉及条目", numbers.size() == 1 ? "Rule-by-rule item" : "Rule-by-rule items"},
          sentence({"逐条审核第{numbers}项", "{numbers}"}, {{"numbers", listed(numbers)}})};
}

/// One point with all that belongs to it.
/// \param at_stake  false once the outcome is decided
/// \param numbered  whether the rules are listed, so that their numbers say where
[[nodiscard]] inline Item point_item(const OpenPoint& point, std::size_t number, bool at_stake,
                                     const std::vector<RuleAccount>& rules, const Explained& of,
                                     bool numbered) {
  Item item{number, {point.zh, point.en}, {}};
  item.entries.push_back({{"由谁答复", "Who answers"}, who_answers(point, of.edition)});
  item.entries.push_back({{"填报字段", "Field"}, given(point.field)});
  if (Words proofs = proofs_of(point, of); !proofs.empty()) {
    item.entries.push_back({{"证明材料", "Proof"}, std::move(proofs)});
  }
  item.entries.push_back(waiting_rules(point, rules, numbered));
  if (!at_stake) return item;
  const Track track = of.decision.direction;
  item.entries.push_back({{"影响金额", "At stake"}, yuan_and_wan(point.at_stake)});
  item.entries.push_back({{"答复有利", "Favourable"},
                          point.favourable ? answered_words(*point.favourable, track)
                                           : Words{"此项无论如何答复，均不予支持。",
                                                   "Whatever the answer is, support is ruled "
                                                   "out."}});
  item.entries.push_back(
      {{"答复不利", "Unfavourable"},
       point.unfavourable
           ? answered_words(*point.unfavourable, track)
           : Words{"仅凭此项答复得不出不予支持；与其他待答事项合并判断，仍可能不予支持。",
                   "No answer to this alone rules out support; together with "
                   "what else is open, one still may."}});
  return item;
}

/// How many points there are, and how to read what is said of each.
[[nodiscard]] inline Words introduction(std::size_t count, bool at_stake, Track track) {
  const std::initializer_list<Slot> slots = {
      {"payment", payment(track)},
      {"count", count_of(count, "个待答问题", "question", "questions")},
      {"are", {"", count == 1 ? "is" : "are"}},
      {"they", {"", count == 1 ? "It no longer affects" : "They no longer affect"}}};
  if (!at_stake) {
    return sentence({"尚有以下{count}，但结论已定，不再影响{payment}金额。",
                     "{count} {are} open, but the outcome is decided. {they} the {payment}."},
                    slots);
  }
  const Words how_many = count == 1
                             ? sentence({"涉及以下{count}。", "{count} {are} open."}, slots)
                             : sentence({"涉及以下{count}，按影响金额由大到小排列。",
                                         "{count} {are} open, largest amount at stake first."},
                                        slots);
  return how_many +
         sentence({"“影响金额”指各种答复之间，最多可得{payment}的差额。答复后所涉条件均无不符合的"
                   "为有利，有不符合的为不利；无论其余问题如何答复，所列范围均成立。",
                   " At stake is the difference between the most payable after the best and after "
                   "the worst answer. An answer is favourable when no rule that waits for it fails "
                   "by it, unfavourable when one does; either range holds whatever the other "
                   "answers are."},
                  slots);
}

/// \param numbered  whether the rules are listed, so that their numbers say where
[[nodiscard]] inline std::optional<Section> next_section(const std::vector<OpenPoint>& points,
                                                         const std::vector<RuleAccount>& rules,
                                                         const Explained& of, bool numbered) {
  if (points.empty()) return std::nullopt;
  const bool at_stake = of.decision.outcome == Outcome::undetermined;
  Section section{SectionKind::next, {}};
  section.blocks.emplace_back(
      Paragraph{introduction(points.size(), at_stake, of.decision.direction)});
  std::size_t number = 0;
  for (const OpenPoint& point : points) {
    section.blocks.emplace_back(point_item(point, ++number, at_stake, rules, of, numbered));
  }
  return section;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
