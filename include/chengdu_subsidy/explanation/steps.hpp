#pragma once
/// \file
/// What the arithmetic of all tracks has in common: how a step is put, and the one rounding.

#include <algorithm>
#include <chengdu_subsidy/explanation/context.hpp>
#include <cstddef>
#include <string>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

[[nodiscard]] inline Step step(StepKind kind, Words how, std::optional<ExactMoney> amount,
                               std::string_view clause = {}) {
  Step made;
  made.kind = kind;
  made.label = words(word(step_words, kind).label);
  made.how = std::move(how);
  made.amount = std::move(amount);
  made.clause = clause;
  return made;
}

/// The ids of lines as a sum: the first of them, where there are many.
[[nodiscard]] inline Words sum_of_lines(const std::vector<std::string>& ids) {
  constexpr std::size_t shown = 6;
  if (ids.empty()) return {"没有计入的明细", "no line counts"};
  Words sum;
  for (std::size_t i = 0; i < std::min(ids.size(), shown); ++i) {
    sum += (i == 0 ? Words{} : alike(" + ")) + given(ids[i]);
  }
  if (ids.size() > shown) {
    sum += sentence({" + …（共{all}）", " + … ({all} in all)"},
                    {{"all", count_of(ids.size(), "条明细", "line", "lines")}});
  }
  return sum;
}

/// A step that is the sum of the lines that `wanted` picks, of those that count.
template <class Wanted>
[[nodiscard]] Step sum_step(StepKind kind, const std::vector<LineAccount>& lines,
                            const MoneyTotal& total, Wanted wanted, std::string_view clause) {
  Step made = step(kind, {}, exact(total), clause);
  for (const LineAccount& line : lines) {
    if (wanted(line) && !line.reason) made.lines.push_back(line.id);
  }
  made.how = sum_of_lines(made.lines);
  return made;
}

/// The one rounding: the amount before and after it, and what it took away or added.
inline void add_rounding(std::vector<Step>& steps, Words how, const ExactMoney& payable,
                         const Explained& of) {
  const Readings& readings = of.decision.readings;
  const Money rounded = *of.decision.computed_amount;
  const Text meaning =
      info(Reading::rounding).values[value_index(readings, Reading::rounding)].meaning;
  steps.push_back(step(StepKind::payable, std::move(how), payable));
  steps.push_back(step(StepKind::rounded,
                       sentence({"{meaning}（通知未作规定）", "{meaning} (the notice is silent)"},
                                {{"meaning", words(meaning)}}),
                       exact(rounded)));
  const ExactMoney after = exact(rounded);
  const bool down = payable.numerator >= after.numerator * payable.denominator;
  const ExactMoney change = down ? payable - after : after - payable;
  const Words text =
      change.numerator == 0 ? Words{"没有舍去", "nothing is dropped"}
      : down ? Words{"取整前金额 − 取整后金额", "amount before rounding − amount after rounding"}
             : Words{"取整后金额 − 取整前金额", "amount after rounding − amount before rounding"};
  steps.push_back(step(down ? StepKind::dropped : StepKind::added, text, change));
}

/// Rate, cap and rounding of the platform and cloud tracks.
/// \param base       what the rate applies to, once known
/// \param terms      the rate and the cap, once known
/// \param waits_for  what an unknown amount waits for
inline void add_share(std::vector<Step>& steps, const std::optional<ShareBase>& base,
                      const std::optional<ShareTerms>& terms, std::string_view clause,
                      const Words& waits_for, const Explained& of) {
  const auto& calculation = *std::get_if<ShareCalculation>(&of.decision.calculation);
  const Words base_label = steps.back().label;
  Words rate = waits_for;
  if (terms && calculation.recognised_base) {
    rate = figure_of(*calculation.recognised_base) + alike(" × ") + percent(terms->rate);
  } else if (terms) {
    rate = base_label + alike(" × ") + percent(terms->rate);
  }
  steps.push_back(step(StepKind::uncapped, rate, calculation.uncapped, clause));
  const bool capped = calculation.binding == Binding::cap;
  const Words against_cap = !calculation.binding ? waits_for
                            : capped ? Words{"已超过，按最高金额计算", "exceeded: the cap applies"}
                                     : Words{"未超过", "not exceeded"};
  steps.push_back(step(StepKind::cap, against_cap,
                       terms ? std::optional(exact(terms->cap)) : std::nullopt, clause));
  if (!base || !terms) return;
  add_rounding(steps,
               capped ? Words{"按最高金额计算", "the cap"}
                      : Words{"按比例计算的金额", "the amount by the rate"},
               exact_money(exact_share_wide(*base, terms->rate).payable(terms->cap)), of);
}

/// Whether the rating is below the lowest star, so that none counts.
[[nodiscard]] inline bool is_rated_none(const PlatformFacts&) { return false; }
template <class Facts>
[[nodiscard]] bool is_rated_none(const Facts& facts) {
  return chengdu_subsidy::detail::rating_of(facts.assessed_star).zero;
}

/// What a step comes to: an amount, a star, or why neither.
/// \param no_star  whether there is no star that counts, and so nothing that it would pay
[[nodiscard]] inline Words result_of(const Step& entry, bool no_star) {
  if (entry.amount) return figure_of(*entry.amount);
  if (entry.star) return stars(*entry.star);
  const bool by_star = entry.kind == StepKind::star || entry.kind == StepKind::uncapped ||
                       entry.kind == StepKind::cap || entry.kind == StepKind::award;
  return no_star && by_star ? Words{"无", "none"} : open_amount();
}

/// The steps as a table.
[[nodiscard]] inline Table step_table(const std::vector<Step>& steps, bool no_star) {
  Table table;
  table.columns = {names({"步骤", "Step"}), prose({"计算方法", "How"}), names({"依据", "Clause"}),
                   figures({"金额（元）", "Amount (yuan)"})};
  for (const Step& entry : steps) {
    const Words amount = result_of(entry, no_star);
    const Words clause = clause_words(entry.clause);
    const std::initializer_list<Slot> slots = {
        {"label", entry.label},
        {"amount", entry.amount ? yuan(*entry.amount) : amount},
        {"how", entry.how},
        {"clause", entry.clause.empty()
                       ? Words{}
                       : sentence({"〔{clause}〕", " [{clause}]"}, {{"clause", clause}})}};
    table.rows.push_back(
        {RowKind::plain,
         {entry.label, entry.how, clause, amount},
         sentence({"{label}：{amount}；{how}{clause}", "{label}: {amount}; {how}{clause}"},
                  slots)});
  }
  return table;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
