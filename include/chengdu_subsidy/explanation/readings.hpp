#pragma once
/// \file
/// The section on readings: which of them matter, and what each would pay.

#include <chengdu_subsidy/explanation/context.hpp>
#include <cstddef>
#include <string>
#include <string_view>
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

/// The words in question with the place of each: “…”（申报指南二(二)）.
[[nodiscard]] inline Words quoted_words(const ReadingInfo& reading) {
  const auto quoted = [](std::string_view of_notice, std::string_view clause) {
    return sentence({"“{words}”（{clause}）", "“{words}” ({clause})"},
                    {{"words", alike(std::string(of_notice))}, {"clause", clause_words(clause)}});
  };
  constexpr std::string_view stroke = " / ";
  const auto at = reading.words.find(stroke);
  if (at == std::string_view::npos) return quoted(reading.words, reading.clause);
  return quoted(reading.words.substr(0, at), reading.clause) + Words{"、", " and "} +
         quoted(reading.words.substr(at + stroke.size()), reading.other_clause);
}

[[nodiscard]] inline Table readings_table(const Decision& decision) {
  Table table;
  table.columns = {prose({"通知用语", "Words of the notice"}),
                   prose({"本次的理解", "Read here as"}),
                   prose({"如改为", "Read otherwise as"}),
                   names({"结论", "Outcome"}),
                   decision.direction == Track::park
                       ? figures({"奖励金额（元）", "Award (yuan)"})
                       : figures({"补助金额（元）", "Subsidy (yuan)"}),
                   figures({"按公式（元）", "By formula (yuan)"})};
  for (const ReadingChange& change : decision.sensitivity.changes) {
    const ReadingInfo& reading = info(change.reading);
    const std::size_t chosen = value_index(decision.readings, change.reading);
    const Words quoted = quoted_words(reading);
    const Words here = words(reading.values[chosen].meaning);
    const Words otherwise = words(reading.values[change.value].meaning);
    const auto amount = [](const std::optional<Money>& money) {
      return money ? yuan(*money) : open_amount();
    };
    // The formula's amount is named where it is not the one paid.
    const Words computed = change.amount == change.computed_amount
                               ? Words{}
                               : sentence({"，按公式{computed}", ", by the formula {computed}"},
                                          {{"computed", amount(change.computed_amount)}});
    table.rows.push_back(
        {RowKind::plain,
         {quoted, here, otherwise, label_of(change.outcome), figure_of(change.amount),
          figure_of(change.computed_amount)},
         sentence(
             {"{quoted}：本次理解为“{here}”；如理解为“{otherwise}”，结论为{outcome}，{payment}金额"
              "{amount}{computed}。",
              "{quoted}: read here as “{here}”; read as “{otherwise}”, the outcome is "
              "{outcome}, the {payment} {amount}{computed}."},
             {{"quoted", quoted},
              {"here", here},
              {"otherwise", otherwise},
              {"outcome", label_of(change.outcome)},
              {"payment", payment(decision.direction)},
              {"amount", amount(change.amount)},
              {"computed", computed}})});
  }
  return table;
}

[[nodiscard]] inline Section readings_section(const Decision& decision) {
  const Sensitivity& s = decision.sensitivity;
  // What holds while facts are missing may no longer hold once they are there.
  const bool open = decision.outcome == Outcome::undetermined;
  const std::initializer_list<Slot> slots = {
      {"payment", payment(decision.direction)},
      {"again", open ? Words{"事项明确后须重新核对。", " Check again once the facts are complete."}
                     : Words{}},
      {"meanings", count_of(open_meanings(decision.direction), "处", "meaning", "meanings")}};
  Section section{SectionKind::readings, {}};
  const auto say = [&](Text pattern) {
    section.blocks.emplace_back(Paragraph{sentence(pattern, slots)});
  };
  if (s.robust && open) {
    say(s.changes.empty()
            ? Text{"通知有{meanings}"
                   "用语可作不同理解；就目前已知事实，各种理解不改变结论和已知金额。"
                   "{again}",
                   "The notice leaves {meanings} open here. On the facts known so far no choice "
                   "changes the outcome or a known amount.{again}"}
            : Text{
                  "通知有{meanings}用语可作不同理解；就目前已知事实，各种理解不改变结论，只是按公式"
                  "计算的金额有所不同。{again}",
                  "The notice leaves {meanings} open here. On the facts known so far no choice "
                  "changes the outcome; only what the formula gives differs.{again}"});
  } else if (s.robust && s.changes.empty()) {
    say({"通知有{meanings}用语可作不同理解；无论采用哪种理解，结论和金额均不变。",
         "The notice leaves {meanings} open here. Whichever is chosen, the outcome and the amount "
         "stay as they are."});
  } else if (s.robust) {
    say(
        {"通知有{meanings}用语可作不同理解；无论采用哪种理解，结论和{payment}金额均不变，只是按公式"
         "计算的金额有所不同。",
         "The notice leaves {meanings} open here. Whichever is chosen, the outcome and the "
         "{payment} stay as they are; only what the formula gives differs."});
  } else if (s.changes.empty()) {
    say(
        {"通知有{meanings}用语可作不同理解；单独改变任何一处均无影响，但几处同时改变会影响结论"
         "或金额。{again}",
         "The notice leaves {meanings} open here. No single choice changes anything, but several "
         "together do.{again}"});
  } else {
    say({"通知有{meanings}用语可作不同理解，其中下列理解影响结果。{again}",
         "The notice leaves {meanings} open here. These choices make a difference.{again}"});
  }
  if (!s.changes.empty()) section.blocks.emplace_back(readings_table(decision));
  if (s.range && s.range->min != s.range->max) {
    section.blocks.emplace_back(Paragraph{
        sentence({"各种理解下，按公式计算的金额最低{min}，最高{max}。",
                  "Over all choices the formula gives {min} at the least and {max} at the most."},
                 {{"min", yuan_and_wan(s.range->min)}, {"max", yuan_and_wan(s.range->max)}})});
  }
  return section;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
