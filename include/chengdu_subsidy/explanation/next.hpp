#pragma once
/// \file
/// The section on what is open: who answers it, where, with what, and how much hangs on it.

#include <chengdu_subsidy/explanation/outcome.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// What an answer leads to, in a sentence.
[[nodiscard]] inline Words answered_words(const Answered& answered) {
  const std::initializer_list<Slot> slots = {{"outcome", label_of(answered.outcome)},
                                             {"amount", amount_within(answered.bounds)}};
  if (answered.outcome == Outcome::undetermined) {
    return sentence({"结论仍待其他事项明确，{amount}。",
                     "The outcome stays open for other reasons, and {amount}."},
                    slots);
  }
  return sentence({"{outcome}，{amount}。", "The application is {outcome}, and {amount}."}, slots);
}

/// One point with all that belongs to it.
/// \param at_stake  false once the outcome is decided
[[nodiscard]] inline Item point_item(const OpenPoint& point, std::size_t number, bool at_stake,
                                     const std::vector<RuleAccount>& rules,
                                     const Edition& edition) {
  Item item{number, {point.zh, point.en}, {}};
  item.entries.push_back({{"由谁答复", "Who answers"},
                          point.answered_by == DecidedBy::fact
                              ? Words{"申报单位", "the applicant"}
                              : Words{"主管部门", "the authority"}});
  item.entries.push_back({{"填报字段", "Field"}, given(point.field)});
  std::vector<Words> materials;
  for (const std::string_view id : point.materials) {
    materials.push_back(words(edition.materials[*find_entry(edition.materials, id)].name));
  }
  if (!materials.empty()) {
    Words names;
    for (const Words& name : materials)
      names += (names.empty() ? Words{} : Words{"；", "; "}) + name;
    item.entries.push_back({{"证明材料", "Proof"}, std::move(names)});
  }
  std::vector<Words> numbers;
  for (const RuleAccount& rule : rules) {
    for (const Rule waiting : point.rules) {
      if (rule.rule == waiting) numbers.push_back(alike(std::to_string(rule.number)));
    }
  }
  item.entries.push_back(
      {{"涉及条目", "Waiting items"},
       sentence({"逐条审核第 {numbers} 项", "{numbers}"}, {{"numbers", listed(numbers)}})});
  if (!at_stake) return item;
  item.entries.push_back({{"影响金额", "At stake"}, yuan_and_wan(point.at_stake)});
  if (point.favourable) {
    item.entries.push_back({{"答复有利", "Favourable"}, answered_words(*point.favourable)});
  }
  item.entries.push_back({{"答复不利", "Unfavourable"},
                          point.unfavourable
                              ? answered_words(*point.unfavourable)
                              : Words{"此项答复本身不会导致不予支持。",
                                      "No answer to this alone rules out support."}});
  return item;
}

/// How many points there are, and how to read what is said of each.
[[nodiscard]] inline Words introduction(std::size_t count, bool at_stake) {
  const std::initializer_list<Slot> slots = {
      {"count", count_of(count, "项", "point", "points")},
      {"are", {"", count == 1 ? "is" : "are"}},
      {"they", {"", count == 1 ? "It no longer affects" : "They no longer affect"}}};
  if (!at_stake) {
    return sentence({"以下 {count}尚未明确，但结论已定，不再影响补助金额。",
                     "{count} {are} open, but the outcome is decided. {they} the subsidy."},
                    slots);
  }
  Words text = count == 1 ? sentence({"以下 {count}有待明确。", "{count} {are} open."}, slots)
                          : sentence({"以下 {count}有待明确，按对补助金额的影响由大到小排列。",
                                      "{count} {are} open, those first on which most hangs."},
                                     slots);
  return text + Words{
                    "“影响金额”是仅此一项的答复就可能使补助减少的金额。答复后所涉条目均无不符合的"
                    "为有利，有不符合的为不利；无论其余事项如何答复，所列范围均成立。",
                    " What is at stake is how much the answer to that point alone can take off "
                    "what is still possible. An answer is favourable when no waiting item fails "
                    "by it, unfavourable when one does; either range holds whatever the other "
                    "answers are."};
}

[[nodiscard]] inline std::optional<Section> next_section(const std::vector<OpenPoint>& points,
                                                         const std::vector<RuleAccount>& rules,
                                                         const Explained& of) {
  if (points.empty()) return std::nullopt;
  const bool at_stake = of.decision.outcome == Outcome::undetermined;
  Section section{SectionKind::next, {}};
  section.blocks.emplace_back(Paragraph{introduction(points.size(), at_stake)});
  std::size_t number = 0;
  for (const OpenPoint& point : points) {
    section.blocks.emplace_back(point_item(point, ++number, at_stake, rules, of.edition));
  }
  return section;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
