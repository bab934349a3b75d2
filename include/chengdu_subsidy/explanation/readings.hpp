#pragma once
/// \file
/// The section on readings: which of them matter, and what each would pay.

#include <chengdu_subsidy/explanation/context.hpp>
#include <cstddef>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// Where the notice leaves a meaning open to this track.
[[nodiscard]] inline std::size_t open_meanings(Track track) {
  std::size_t count = 0;
  for (const ReadingInfo& reading : reading_table) {
    count += reading.asked_by(track) && reading.step != ReadingStep::end ? 1 : 0;
  }
  return count;
}

[[nodiscard]] inline Table readings_table(const Decision& decision) {
  Table table;
  table.columns = {prose({"通知用语", "Words of the notice"}),
                   prose({"本次的理解", "Read here as"}),
                   prose({"如改为", "Read otherwise as"}),
                   names({"结论", "Outcome"}),
                   figures({"补助金额（元）", "Subsidy (yuan)"}),
                   figures({"按公式（元）", "By formula (yuan)"})};
  for (const ReadingChange& change : decision.sensitivity.changes) {
    const ReadingInfo& reading = info(change.reading);
    const std::size_t chosen = value_index(decision.readings, change.reading);
    const Words quoted = sentence(
        {"“{words}”（{clause}）", "“{words}” ({clause})"},
        {{"words", alike(std::string(reading.words))}, {"clause", clause_words(reading.clause)}});
    const Words here = words(reading.values[chosen].meaning);
    const Words otherwise = words(reading.values[change.value].meaning);
    const auto amount = [](const std::optional<Money>& money) {
      return money ? yuan(*money) : open_amount();
    };
    table.rows.push_back(
        {RowKind::plain,
         {quoted, here, otherwise, label_of(change.outcome), figure_of(change.amount),
          figure_of(change.computed_amount)},
         sentence({"{quoted}：本次理解为{here}；如理解为{otherwise}，结论为{outcome}，补助金额 "
                   "{amount}，按公式 {computed}。",
                   "{quoted}: read here as “{here}”; read as “{otherwise}”, the outcome is "
                   "{outcome}, the subsidy {amount}, by the formula {computed}."},
                  {{"quoted", quoted},
                   {"here", here},
                   {"otherwise", otherwise},
                   {"outcome", label_of(change.outcome)},
                   {"amount", amount(change.amount)},
                   {"computed", amount(change.computed_amount)}})});
  }
  return table;
}

[[nodiscard]] inline Section readings_section(const Decision& decision) {
  const Sensitivity& s = decision.sensitivity;
  const std::initializer_list<Slot> slots = {
      {"meanings", count_of(open_meanings(decision.direction), "处", "meaning", "meanings")}};
  Section section{SectionKind::readings, {}};
  const auto say = [&](Text pattern) {
    section.blocks.emplace_back(Paragraph{sentence(pattern, slots)});
  };
  if (s.robust && s.changes.empty()) {
    say({"通知有 {meanings}用语可作不同理解；无论采用哪种理解，结论和金额均不变。",
         "The notice leaves {meanings} open here. Whichever is chosen, the outcome and the amount "
         "stay as they are."});
  } else if (s.robust) {
    say(
        {"通知有 {meanings}用语可作不同理解；无论采用哪种理解，结论和补助金额均不变，只是按公式"
         "计算的金额有所不同。",
         "The notice leaves {meanings} open here. Whichever is chosen, the outcome and the subsidy "
         "stay as they are; only what the formula gives differs."});
  } else if (s.changes.empty()) {
    say(
        {"通知有 {meanings}用语可作不同理解；单独改变任何一处均无影响，但几处同时改变会影响结论"
         "或金额。",
         "The notice leaves {meanings} open here. No single choice changes anything, but several "
         "together do."});
  } else {
    say({"通知有 {meanings}用语可作不同理解，其中下列理解影响结果。",
         "The notice leaves {meanings} open here. These choices make a difference."});
  }
  if (!s.changes.empty()) section.blocks.emplace_back(readings_table(decision));
  if (s.range && s.range->min != s.range->max) {
    section.blocks.emplace_back(Paragraph{
        sentence({"各种理解下，按公式计算的金额最低 {min}，最高 {max}。",
                  "Over all choices the formula gives {min} at the least and {max} at the most."},
                 {{"min", yuan_and_wan(s.range->min)}, {"max", yuan_and_wan(s.range->max)}})});
  }
  return section;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
