#pragma once
/// \file
/// The section on money that was claimed and not recognised, by line and by reason.

#include <array>
#include <chengdu_subsidy/explanation/context.hpp>
#include <cstddef>
#include <optional>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// The sums of one reason, or of all.
struct DisallowedSum {
  std::size_t entries = 0;
  ExactMoney amount;

  void add(const ExactMoney& more) {
    ++entries;
    amount = amount + more;
  }
};

[[nodiscard]] inline std::optional<Section> disallowed_section(
    const Decision& decision, const std::vector<LineAccount>& lines) {
  if (decision.disallowed.empty()) return std::nullopt;
  Table table;
  table.columns = {names_given({"明细", "Line"}), prose({"原因", "Reason"}),
                   figures({"金额（元）", "Amount (yuan)"})};
  std::array<DisallowedSum, disallowed_reason_words.size()> by_reason;
  DisallowedSum all;
  std::size_t reasons = 0;
  for (const Disallowed& entry : decision.disallowed) {
    const Text reason = word(disallowed_reason_words, entry.reason).label;
    const Words line = entry.line ? given(*entry.line) : Words{"人力投入合计", "all labour lines"};
    table.rows.push_back(
        {RowKind::plain,
         {line, words(reason), figure_of(entry.amount)},
         sentence({"{line}：{amount}，{reason}。", "{line}: {amount}, {reason}."},
                  {{"line", line}, {"amount", yuan(entry.amount)}, {"reason", words(reason)}})});
    DisallowedSum& sum = by_reason[static_cast<std::size_t>(entry.reason)];
    reasons += sum.entries == 0 ? 1 : 0;
    sum.add(entry.amount);
    all.add(entry.amount);
  }
  table.rows.push_back(
      {RowKind::total,
       {Words{"合计", "Sum"}, {}, figure_of(all.amount)},
       sentence({"合计：{amount}。", "Sum: {amount}."}, {{"amount", yuan(all.amount)}})});

  Section section{SectionKind::disallowed, {}};
  MoneyTotal claimed;
  for (const LineAccount& line : lines) claimed.add(line.claimed);
  const auto& base = std::get_if<ShareCalculation>(&decision.calculation)->recognised_base;
  const std::initializer_list<Slot> slots = {{"claimed", yuan(exact(claimed))},
                                             {"recognised", base ? yuan(*base) : open_amount()},
                                             {"disallowed", yuan(all.amount)}};
  section.blocks.emplace_back(Paragraph{
      base ? sentence({"申报金额合计{claimed}，其中认定{recognised}，未予认定{disallowed}。",
                       "Of {claimed} claimed in all, {recognised} are recognised and {disallowed} "
                       "are not."},
                      slots)
           : sentence({"申报金额合计{claimed}，目前已知未予认定{disallowed}。",
                       "Of {claimed} claimed in all, {disallowed} are known not to be "
                       "recognised."},
                      slots)});
  section.blocks.emplace_back(std::move(table));
  if (reasons > 1) {
    Bullets sums;
    for (const auto& entry : disallowed_reason_words) {
      const DisallowedSum& sum = by_reason[static_cast<std::size_t>(entry.value)];
      if (sum.entries == 0) continue;
      // The limit on labour is on all lines together: there is nothing to count.
      const bool counts = entry.value != DisallowedReason::labour_over_share;
      sums.items.push_back(
          sentence(counts ? Text{"{reason}：{count}，共{amount}。", "{reason}: {count}, {amount}."}
                          : Text{"{reason}：{amount}。", "{reason}: {amount}."},
                   {{"reason", {std::string(entry.label.zh), capitalised(entry.label.en)}},
                    {"count", count_of(sum.entries, "笔", "entry", "entries")},
                    {"amount", yuan(sum.amount)}}));
    }
    section.blocks.emplace_back(std::move(sums));
  }
  return section;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
