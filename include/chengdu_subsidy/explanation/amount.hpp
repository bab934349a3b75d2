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

/// What the arithmetic comes to and what is paid.
[[nodiscard]] inline Words result_text(const Decision& decision) {
  if (!decision.computed_amount) {
    return {"有关事项明确后，方能算出补助金额。",
            "The subsidy can be calculated once the open facts are known."};
  }
  const std::initializer_list<Slot> slots = {{"amount", yuan_and_wan(*decision.computed_amount)}};
  switch (decision.outcome) {
    case Outcome::supported:
      return sentence({"补助金额为 {amount}。", "The subsidy is {amount}."}, slots);
    case Outcome::not_supported:
      return sentence({"按公式计算为 {amount}；因有条件不符合，实际补助金额为 0.00 元。",
                       "The formula gives {amount}; as not every rule is met, the subsidy is 0.00 "
                       "yuan."},
                      slots);
    case Outcome::undetermined: break;
  }
  return sentence({"按公式计算为 {amount}；能否支持，取决于待明确事项。",
                   "The formula gives {amount}; whether it is paid depends on what is open."},
                  slots);
}

/// Whether the limit on labour takes something away.
[[nodiscard]] inline bool labour_is_limited(const Decision& decision) {
  return !decision.disallowed.empty() &&
         decision.disallowed.back().reason == DisallowedReason::labour_over_share;
}

/// \param terms     what the edition pays
/// \param no_lines  what is said where there is no line
[[nodiscard]] inline Section amount_section(const Decision& decision, Words terms,
                                            const std::optional<Words>& no_lines,
                                            const std::vector<LineAccount>& lines,
                                            const std::vector<Step>& steps) {
  Section section{SectionKind::amount, {}};
  section.blocks.emplace_back(Paragraph{std::move(terms)});
  if (!lines.empty()) {
    section.blocks.emplace_back(line_table(lines, labour_is_limited(decision)));
  } else if (no_lines) {
    section.blocks.emplace_back(Paragraph{*no_lines});
  }
  section.blocks.emplace_back(step_table(steps));
  section.blocks.emplace_back(Paragraph{result_text(decision)});
  return section;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
