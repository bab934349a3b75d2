#pragma once
/// \file
/// The section on the amount: the terms, every line, every step, and what comes of them.

#include <chengdu_subsidy/explanation/lines.hpp>
#include <chengdu_subsidy/explanation/outcome.hpp>
#include <chengdu_subsidy/explanation/steps.hpp>
#include <optional>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// What is said in the place of a table of lines; nothing for a track without lines.
[[nodiscard]] inline std::optional<Words> no_lines(const PlatformFacts& facts,
                                                   const Edition& edition) {
  if (edition.platform.base != AmountBase::investment) return std::nullopt;
  if (facts.investment) return Words{"申报单位没有投资明细。", "There is no line of investment."};
  return Words{"投资明细尚未填报。", "The lines of the investment are not stated yet."};
}
[[nodiscard]] inline std::optional<Words> no_lines(const CloudFacts& facts, const Edition&) {
  if (facts.fees) return Words{"申报单位没有上云费用明细。", "There is no line of cloud fees."};
  return Words{"上云费用明细尚未填报。", "The lines of the cloud fees are not stated yet."};
}
[[nodiscard]] inline std::optional<Words> no_lines(const ParkFacts&, const Edition&) {
  return std::nullopt;
}

/// What stands in the place of an amount that was not computed.
/// \param no_star  whether the rating is below the lowest star
[[nodiscard]] inline Words nothing_computed(const Decision& decision, bool no_star) {
  const std::initializer_list<Slot> slots = {{"payment", payment(decision.direction)},
                                             {"amount", yuan(decision.bounds.max)}};
  if (decision.outcome != Outcome::not_supported) {
    return sentence({"有关事项明确后，方能算出{payment}金额。",
                     "The {payment} can be calculated once the open facts are known."},
                    slots);
  }
  if (no_star) {
    return sentence({"没有可用的星级，不计算{payment}金额；{payment}金额为{amount}。",
                     "No star counts, so nothing is calculated; the {payment} is {amount}."},
                    slots);
  }
  return sentence({"因有条件不符合，{payment}金额为{amount}；计算所需的事项尚未明确，不再计算。",
                   "As not every rule is met, the {payment} is {amount}; what the formula needs "
                   "is not known, so nothing is calculated."},
                  slots);
}

/// What the arithmetic comes to and what is paid.
[[nodiscard]] inline Words result_text(const Decision& decision, bool no_star) {
  if (!decision.computed_amount) return nothing_computed(decision, no_star);
  const std::initializer_list<Slot> slots = {{"payment", payment(decision.direction)},
                                             {"amount", yuan_and_wan(*decision.computed_amount)},
                                             {"paid", yuan(decision.bounds.max)}};
  switch (decision.outcome) {
    case Outcome::supported:
      return sentence({"{payment}金额为{amount}。", "The {payment} is {amount}."}, slots);
    case Outcome::not_supported:
      return sentence({"按公式计算为{amount}；因有条件不符合，实际{payment}金额为{paid}。",
                       "The formula gives {amount}; as not every rule is met, the {payment} is "
                       "{paid}."},
                      slots);
    case Outcome::undetermined: break;
  }
  return sentence({"按公式计算为{amount}；能否支持，取决于待明确事项。",
                   "The formula gives {amount}; whether it is paid depends on what is open."},
                  slots);
}

/// What the limit on labour takes away, if it does.
[[nodiscard]] inline std::optional<LabourCut> labour_cut(const Decision& decision) {
  if (decision.disallowed.empty()) return std::nullopt;
  const Disallowed& last = decision.disallowed.back();
  if (last.reason != DisallowedReason::labour_over_share) return std::nullopt;
  const auto& base = std::get_if<ShareCalculation>(&decision.calculation)->recognised_base;
  return LabourCut{last.amount, *base};
}

/// \param terms     what the edition pays
/// \param no_lines  what is said where there is no line
/// \param no_star   whether the rating is below the lowest star
[[nodiscard]] inline Section amount_section(const Explained& of, Words terms,
                                            const std::optional<Words>& no_lines,
                                            const std::vector<LineAccount>& lines,
                                            const std::vector<Step>& steps, bool no_star) {
  Section section{SectionKind::amount, {}};
  section.blocks.emplace_back(Paragraph{std::move(terms)});
  if (!lines.empty()) {
    section.blocks.emplace_back(line_table(lines, labour_cut(of.decision), outside_period(of)));
  } else if (no_lines) {
    section.blocks.emplace_back(Paragraph{*no_lines});
  }
  section.blocks.emplace_back(step_table(steps, no_star));
  section.blocks.emplace_back(Paragraph{result_text(of.decision, no_star)});
  return section;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
