#pragma once
/// \file
/// Two decisions side by side: who gains, who loses, by how much, and because of what.

#include <array>
#include <chengdu_subsidy/decision/decision.hpp>
#include <chengdu_subsidy/decision/findings.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// The figures that an amount comes from.
enum class CalculationMember : std::uint8_t {
  recognised_base,
  rate,
  uncapped,
  cap,
  binding,
  star,
  award,
  deducted,
};
inline constexpr std::size_t calculation_member_count = 8;
inline constexpr std::array<Word<CalculationMember>, calculation_member_count>
    calculation_member_words{{
        {CalculationMember::recognised_base,
         "recognised_base",
         {"认定的投资额或费用", "recognised base"}},
        {CalculationMember::rate, "rate", {"支持比例", "rate"}},
        {CalculationMember::uncapped, "uncapped", {"按比例计算的金额", "amount before the cap"}},
        {CalculationMember::cap, "cap", {"最高金额", "cap"}},
        {CalculationMember::binding, "binding", {"金额的决定因素", "what decides the amount"}},
        {CalculationMember::star, "star", {"认定星级", "star that counts"}},
        {CalculationMember::award, "award", {"奖励标准", "award"}},
        {CalculationMember::deducted, "deducted", {"补差扣除", "deduction"}},
    }};

/// Each figure as it is written in a decision; nothing while it is not known.
using CalculationTexts = std::array<std::optional<std::string>, calculation_member_count>;

/// What two decisions are compared by. It owns all that it holds, and is small: a comparison of
/// many keeps these, not decisions.
struct DecisionSummary {
  std::string application{};
  std::string edition{};
  Track direction = Track::platform;
  Outcome outcome = Outcome::undetermined;
  std::optional<Money> amount{};
  std::optional<Money> computed_amount{};
  Bounds bounds{};
  std::vector<Finding> findings{};  ///< in the contract's order
  CalculationTexts calculation{};
  Readings readings{};
  friend bool operator==(const DecisionSummary&, const DecisionSummary&) = default;
};

namespace detail {

/// Sets a figure's text where the figure is known.
template <class Value, class Write>
void set_text(CalculationTexts& texts, CalculationMember member, const std::optional<Value>& value,
              const Write& write) {
  if (value) texts[static_cast<std::size_t>(member)] = std::string(write(*value));
}

inline CalculationTexts texts_of(const ShareCalculation& share) {
  using enum CalculationMember;
  const auto plain = [](const ExactMoney& amount) { return amount.to_string(); };
  CalculationTexts texts;
  set_text(texts, recognised_base, share.recognised_base, plain);
  set_text(texts, rate, share.rate, [](Rate value) { return value.to_string(); });
  set_text(texts, uncapped, share.uncapped, plain);
  set_text(texts, cap, share.cap, [](Money value) { return value.to_plain_string(); });
  set_text(texts, binding, share.binding,
           [](Binding value) { return word(binding_words, value).id; });
  return texts;
}

inline CalculationTexts texts_of(const AwardCalculation& award_calculation) {
  using enum CalculationMember;
  const auto plain = [](Money amount) { return amount.to_plain_string(); };
  CalculationTexts texts;
  set_text(texts, star, award_calculation.star,
           [](std::int64_t value) { return std::to_string(value); });
  set_text(texts, award, award_calculation.award, plain);
  set_text(texts, deducted, award_calculation.deducted, plain);
  return texts;
}

}  // namespace detail

/// What a decision is compared by.
[[nodiscard]] inline DecisionSummary summarise(const Decision& decision) {
  DecisionSummary summary;
  summary.application = decision.application;
  summary.edition = decision.edition;
  summary.direction = decision.direction;
  summary.outcome = decision.outcome;
  summary.amount = decision.amount;
  summary.computed_amount = decision.computed_amount;
  summary.bounds = decision.bounds;
  for (const ExplainedFinding& finding : decision.findings) {
    summary.findings.push_back({finding.rule, finding.status});
  }
  summary.calculation =
      std::visit([](const auto& each) { return detail::texts_of(each); }, decision.calculation);
  summary.readings = decision.readings;
  return summary;
}

/// What becomes of an application from the first decision to the second.
enum class Effect : std::uint8_t {
  same,        ///< outcome, amounts, bounds, rules and figures are equal
  gains,       ///< both amounts are known, and the second is higher
  loses,       ///< both are known, and the second is lower
  would_gain,  ///< neither is decided; by the formula the second pays more
  would_lose,  ///< neither is decided; by the formula the second pays less
  decided,     ///< undetermined first, decided then
  opened,      ///< decided first, undetermined then
  changed,     ///< none of these, but something else differs
};
inline constexpr std::size_t effect_count = 8;
inline constexpr std::array<Word<Effect>, effect_count> effect_words{{
    {Effect::same, "same", {"无变化", "no change"}},
    {Effect::gains, "gains", {"增加", "gains"}},
    {Effect::loses, "loses", {"减少", "loses"}},
    {Effect::would_gain, "would_gain", {"尚未确定，按公式增加", "open; by the formula it gains"}},
    {Effect::would_lose, "would_lose", {"尚未确定，按公式减少", "open; by the formula it loses"}},
    {Effect::decided, "decided", {"由未定变为已定", "decided now"}},
    {Effect::opened, "opened", {"由已定变为未定", "open now"}},
    {Effect::changed,
     "changed",
     {"金额无已知变化，其他内容有变化", "no known change of the amount, but not the same"}},
}};

/// A thing that is not the same on both sides; nothing where a side does not have it.
template <class What, class Value>
struct SideBySide {
  What what{};
  std::optional<Value> a{};
  std::optional<Value> b{};
  friend bool operator==(const SideBySide&, const SideBySide&) = default;
};
using RuleDifference = SideBySide<Rule, Status>;
using CalculationDifference = SideBySide<CalculationMember, std::string>;
using ReadingDifference = SideBySide<Reading, std::string>;

/// Two decisions on one application. Differences are `b` less `a`.
struct DecisionDifference {
  DecisionSummary a{};
  DecisionSummary b{};
  Effect effect = Effect::same;
  std::optional<Money> amount{};                     ///< where both amounts are known
  std::optional<Money> computed_amount{};            ///< where both are known
  std::vector<RuleDifference> rules{};               ///< rules whose status differs, in their order
  std::vector<CalculationDifference> calculation{};  ///< figures that differ, in their order
  std::vector<ReadingDifference> readings{};         ///< asked by the track, in their order
  friend bool operator==(const DecisionDifference&, const DecisionDifference&) = default;
};

namespace detail {

inline std::optional<Status> status_of(const DecisionSummary& summary, Rule rule) {
  for (const Finding& finding : summary.findings) {
    if (finding.rule == rule) return finding.status;
  }
  return std::nullopt;
}

inline std::optional<Money> change(const std::optional<Money>& a, const std::optional<Money>& b) {
  if (!a || !b) return std::nullopt;
  return *b - *a;
}

inline Effect effect_of(const DecisionDifference& d) {
  const bool open_a = d.a.outcome == Outcome::undetermined;
  const bool open_b = d.b.outcome == Outcome::undetermined;
  if (open_a != open_b) return open_a ? Effect::decided : Effect::opened;
  const std::optional<Money>& amount = open_a ? d.computed_amount : d.amount;
  if (amount && *amount > Money{}) return open_a ? Effect::would_gain : Effect::gains;
  if (amount && *amount < Money{}) return open_a ? Effect::would_lose : Effect::loses;
  const bool same = d.rules.empty() && d.calculation.empty() && d.a.outcome == d.b.outcome &&
                    d.a.direction == d.b.direction && d.a.computed_amount == d.b.computed_amount &&
                    d.a.bounds == d.b.bounds;
  return same ? Effect::same : Effect::changed;
}

}  // namespace detail

/// Compares two decisions on one application.
/// \throws std::overflow_error when amounts that no edition pays differ by more than 64-bit fen
[[nodiscard]] inline DecisionDifference compare(DecisionSummary a, DecisionSummary b) {
  DecisionDifference result;
  for (const RuleInfo& rule : rule_table) {
    const auto before = detail::status_of(a, rule.rule);
    const auto after = detail::status_of(b, rule.rule);
    if (before != after) result.rules.push_back({rule.rule, before, after});
  }
  for (const auto& member : calculation_member_words) {
    const auto at = static_cast<std::size_t>(member.value);
    if (a.calculation[at] != b.calculation[at]) {
      result.calculation.push_back({member.value, a.calculation[at], b.calculation[at]});
    }
  }
  for (const ReadingInfo& reading : reading_table) {
    if (!reading.asked_by(a.direction) && !reading.asked_by(b.direction)) continue;
    const std::string_view before = value_id(a.readings, reading.reading);
    const std::string_view after = value_id(b.readings, reading.reading);
    if (before != after) {
      result.readings.push_back({reading.reading, std::string(before), std::string(after)});
    }
  }
  result.amount = detail::change(a.amount, b.amount);
  result.computed_amount = detail::change(a.computed_amount, b.computed_amount);
  result.a = std::move(a);
  result.b = std::move(b);
  result.effect = detail::effect_of(result);
  return result;
}

[[nodiscard]] inline DecisionDifference compare(const Decision& a, const Decision& b) {
  return compare(summarise(a), summarise(b));
}

}  // namespace v1
}  // namespace chengdu_subsidy
