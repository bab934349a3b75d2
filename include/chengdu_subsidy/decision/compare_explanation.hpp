#pragma once
/// \file
/// A comparison as people want to read it: for each application what it gains or loses and why,
/// then the totals.

#include <chengdu_subsidy/decision/cleaned.hpp>
#include <chengdu_subsidy/decision/compare.hpp>
#include <chengdu_subsidy/decision/compare_totals.hpp>
#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/decision/wording.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// Writes comparisons as plain text, in one language.
class ComparisonText {
 public:
  explicit ComparisonText(Language language) : language_(language) {}

  [[nodiscard]] std::string of(const DecisionDifference& d, const Edition& edition) const {
    std::string text = cleaned(d.b.application) + say("（", " (") +
                       label(track_words, d.b.direction) + say("）：", "): ") +
                       label(effect_words, d.effect) + change_in(d) + '\n';
    pair(text, say("申报方向", "Track"), label(track_words, d.a.direction),
         label(track_words, d.b.direction));
    pair(text, say("政策版本", "Edition"), d.a.edition, d.b.edition);
    pair(text, say("结论", "Outcome"), label(outcome_words, d.a.outcome),
         label(outcome_words, d.b.outcome));
    pair(text, say("补助金额", "Amount"), yuan(d.a.amount), yuan(d.b.amount));
    pair(text, say("按公式计算的金额", "By the formula"), yuan(d.a.computed_amount),
         yuan(d.b.computed_amount));
    if (d.a.outcome == Outcome::undetermined || d.b.outcome == Outcome::undetermined) {
      pair(text, say("可能的金额", "Possible amounts"), range(d.a.bounds), range(d.b.bounds));
    }
    for (const RuleDifference& rule : d.rules) {
      pair(text,
           say("规则", "Rule ") + std::string(info(rule.what).id) + say("〔", " [") +
               clause_name(chengdu_subsidy::text(edition, rule.what).clause, language_) +
               say("〕", "]"),
           status(rule.a), status(rule.b));
    }
    for (const CalculationDifference& figure : d.calculation) {
      pair(text, label(calculation_member_words, figure.what), value(figure.what, figure.a),
           value(figure.what, figure.b));
    }
    for (const ReadingDifference& reading : d.readings) {
      const ReadingInfo& words = info(reading.what);
      pair(text,
           words.words.empty()
               ? say("取整方式", "Rounding")
               : say("对“", "Reading of “") + std::string(words.words) + say("”的理解", "”"),
           meaning(words, *reading.a), meaning(words, *reading.b));
    }
    return text;
  }

  [[nodiscard]] std::string of(const ComparisonTotals& totals) const {
    std::string text = say("比较合计", "Totals") + '\n';
    total(text, say("全部", "All"), totals.all);
    text += say("按变化：", "By effect:") + '\n';
    for (const auto& effect : effect_words) {
      total(text, say(effect.label), totals.by_effect[static_cast<std::size_t>(effect.value)]);
    }
    text += say("按申报方向：", "By track:") + '\n';
    for (const auto& track : track_words) {
      total(text, say(track.label), totals.by_track[static_cast<std::size_t>(track.value)]);
    }
    text += say("按结论：", "By outcome:") + '\n';
    for (const auto& a : outcome_words) {
      for (const auto& b : outcome_words) {
        total(text, say(a.label) + arrow() + say(b.label),
              totals.by_outcome[static_cast<std::size_t>(a.value)]
                               [static_cast<std::size_t>(b.value)]);
      }
    }
    count(text, say("只见于第一份的申报", "Applications in the first only"), totals.only_a);
    count(text, say("只见于第二份的申报", "Applications in the second only"), totals.only_b);
    count(text, say("无法读取的行", "Lines that could not be read"), totals.refused);
    return text;
  }

 private:
  [[nodiscard]] std::string say(std::string_view zh, std::string_view en) const {
    return std::string(language_ == Language::zh ? zh : en);
  }
  [[nodiscard]] std::string say(const Text& words) const {
    return std::string(words.in(language_));
  }
  [[nodiscard]] static std::string arrow() { return " → "; }
  [[nodiscard]] std::string colon() const { return say("：", ": "); }
  template <class T, std::size_t N>
  [[nodiscard]] std::string label(const std::array<Word<T>, N>& words, T value) const {
    return say(word(words, value).label);
  }

  [[nodiscard]] std::string yuan(const std::string& decimal) const {
    return grouped(decimal) + say("元", " yuan");
  }
  [[nodiscard]] std::string yuan(const std::optional<Money>& amount) const {
    return amount ? yuan(amount->to_string()) : say("未定", "not known yet");
  }
  [[nodiscard]] std::string range(const Bounds& bounds) const {
    return yuan(bounds.min) + say("至", " to ") + yuan(bounds.max);
  }
  [[nodiscard]] std::string status(const std::optional<Status>& status) const {
    return status ? label(status_words, *status) : say("不适用", "does not apply");
  }

  [[nodiscard]] std::string value(CalculationMember member,
                                  const std::optional<std::string>& text) const {
    if (!text) return say("未定", "not known yet");
    switch (member) {
      case CalculationMember::rate: return *text;
      case CalculationMember::star: return *text + say("星级", " stars");
      case CalculationMember::binding:
        if (const auto which = find_word(binding_words, *text)) return label(binding_words, *which);
        return *text;
      default: return yuan(*text);
    }
  }

  /// What a value of a reading means.
  [[nodiscard]] std::string meaning(const ReadingInfo& reading, const std::string& value) const {
    const auto index = find_value(reading, value);
    return index ? say(reading.values[*index].meaning) : value;
  }

  /// By how much, where that is known: what is paid, or what would be paid by the formula.
  [[nodiscard]] std::string change_in(const DecisionDifference& d) const {
    const bool open = d.effect == Effect::would_gain || d.effect == Effect::would_lose;
    const bool decided = d.effect == Effect::gains || d.effect == Effect::loses;
    if (!open && !decided) return {};
    std::string by = (open ? d.computed_amount : d.amount)->to_string();
    if (by.starts_with('-')) by.erase(0, 1);
    return say("", " ") + yuan(by);
  }

  /// A line on what differs; nothing where both sides are equal.
  void pair(std::string& text, const std::string& what, const std::string& a,
            const std::string& b) const {
    if (a != b) text += "  " + what + colon() + a + arrow() + b + '\n';
  }

  void total(std::string& text, const std::string& what, const TotalLine& line) const {
    if (line.applications == 0) return;
    text += "  " + what + colon() + std::to_string(line.applications) +
            say("份", line.applications == 1 ? " application" : " applications") +
            say("；已确定的金额", "; amount decided ") + sums(line.amount) +
            say("；按公式", "; by the formula ") + sums(line.computed_amount) + '\n';
  }
  [[nodiscard]] std::string sums(const TotalPair& pair) const {
    const std::string change = pair.change();
    return yuan(exact(pair.a).to_string(2)) + arrow() + yuan(exact(pair.b).to_string(2)) +
           say("（", " (") + (change.starts_with('-') ? "" : "+") + grouped(change) +
           say("）", ")");
  }
  void count(std::string& text, const std::string& what, std::int64_t number) const {
    if (number > 0) text += what + colon() + std::to_string(number) + '\n';
  }

  Language language_;
};

}  // namespace detail

/// The comparison of two decisions in words, as lines of text.
/// \param edition  whose clauses the rules are named by
[[nodiscard]] inline std::string explain(const DecisionDifference& difference,
                                         const Edition& edition, Language language) {
  return detail::ComparisonText(language).of(difference, edition);
}

/// The totals of a comparison in words, as lines of text.
[[nodiscard]] inline std::string explain(const ComparisonTotals& totals, Language language) {
  return detail::ComparisonText(language).of(totals);
}

}  // namespace v1
}  // namespace chengdu_subsidy
