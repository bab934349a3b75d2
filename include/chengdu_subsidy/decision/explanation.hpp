#pragma once
/// \file
/// The decision as a reviewer wants to read it: outcome, arithmetic step by step, every rule with
/// what was found and required, what is open and who answers it, the readings that matter.

#include <chengdu_subsidy/decision/decision.hpp>
#include <chengdu_subsidy/decision/open_field.hpp>
#include <chengdu_subsidy/decision/wording.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// A clause's name in a language: `guide 二(三) note` is 申报指南二(三)注.
[[nodiscard]] inline std::string clause_name(std::string_view clause, Language language) {
  if (language == Language::en) return std::string(clause);
  constexpr Word<int> words[] = {{0, "notice ", {"通知", ""}},
                                 {0, "guide ", {"申报指南", ""}},
                                 {0, "attachments ", {"附件", ""}},
                                 {0, "attachment ", {"附件", ""}},
                                 {0, " note", {"注", ""}}};
  std::string name(clause);
  for (const auto& entry : words) {
    const auto at = name.find(entry.id);
    if (at != std::string::npos) name.replace(at, entry.id.size(), entry.label.zh);
  }
  return name;
}

namespace detail {

/// Writes one decision as plain text. Each section is one function.
class Explainer {
 public:
  Explainer(const Decision& decision, const Application& application, const Edition& edition,
            Language language)
      : decision_(decision), application_(application), edition_(edition), language_(language) {}

  [[nodiscard]] std::string text() {
    head();
    std::visit([this](const auto& calculation) { arithmetic(calculation); }, decision_.calculation);
    disallowed();
    rules();
    open();
    readings();
    advice();
    materials();
    warnings();
    line("");
    line(say("本结果依据通知条款计算，供审核参考；最终以主管部门认定为准。",
             "This result follows from the notice and supports a review; the authority decides."));
    return std::move(text_);
  }

 private:
  [[nodiscard]] std::string say(std::string_view zh, std::string_view en) const {
    return std::string(language_ == Language::zh ? zh : en);
  }
  [[nodiscard]] std::string say(const Text& words) const {
    return std::string(words.in(language_));
  }
  [[nodiscard]] std::string colon() const { return say("：", ": "); }
  void line(std::string_view content) {
    text_ += content;
    text_ += '\n';
  }
  // Sections are counted as they come: not every decision has all of them.
  void title(std::string_view zh, std::string_view en) {
    constexpr std::string_view numerals[] = {"一", "二", "三", "四", "五", "六", "七"};
    line("");
    line(say(std::string(numerals[sections_]) + "、" + std::string(zh),
             std::to_string(sections_ + 1) + ". " + std::string(en)));
    ++sections_;
  }
  void item(const std::string& content) { line("  " + content); }

  [[nodiscard]] std::string yuan(const std::string& decimal) const {
    return grouped(decimal) + say(" 元", " yuan");
  }
  [[nodiscard]] std::string yuan(Money amount) const { return yuan(amount.to_string()); }
  [[nodiscard]] std::string yuan(const ExactMoney& amount) const {
    return yuan(amount.to_string(2));
  }
  [[nodiscard]] std::string yuan(const std::optional<Money>& amount) const {
    return amount ? yuan(*amount) : say("未定", "not known yet");
  }
  [[nodiscard]] std::string stars(std::int64_t star) const {
    return std::to_string(star) + say("星级", star == 1 ? " star" : " stars");
  }

  void head() {
    const auto& applicant = application_.applicant.name;
    line(say("申报编号：", "Application: ") + decision_.application +
         (applicant ? say("　申报单位：", "   Applicant: ") + *applicant : ""));
    if (application_.project_name) {
      line(say("项目名称：", "Project: ") + *application_.project_name);
    }
    line(say("申报方向：", "Track: ") + say(word(track_words, decision_.direction).label) +
         say("　依据：", "   Edition: ") + std::string(decision_.edition));
    std::string outcome =
        say("结论：", "Outcome: ") + say(word(outcome_words, decision_.outcome).label);
    switch (decision_.outcome) {
      case Outcome::supported:
        outcome += say("，补助金额 ", "; the subsidy is ") + yuan(decision_.amount);
        break;
      case Outcome::not_supported:
        outcome += say("，补助金额 ", "; the subsidy is ") + yuan(decision_.amount);
        if (decision_.computed_amount && *decision_.computed_amount > Money{}) {
          outcome += say("（若各项条件均符合，按公式为 ", " (the formula alone gives ") +
                     yuan(decision_.computed_amount) + say("）", ")");
        }
        break;
      case Outcome::undetermined:
        outcome += say("，补助金额在 ", "; the subsidy lies between ") +
                   yuan(decision_.bounds.min) + say("至 ", " and ") + yuan(decision_.bounds.max) +
                   say("之间", "");
        break;
    }
    line(outcome + say("。", "."));
  }

  void step(const std::string& name, const std::string& value) { item(name + colon() + value); }

  void arithmetic(const ShareCalculation& c) {
    title("金额计算", "The amount");
    const std::string open = say("未定", "not known yet");
    const bool revenue = decision_.direction == Track::platform &&
                         edition_.platform.base == AmountBase::annual_service_revenue;
    const std::string base = revenue ? say("年服务收入", "Annual service revenue")
                             : decision_.direction == Track::platform
                                 ? say("认定投资额", "Recognised investment")
                                 : say("认定上云费用", "Recognised cloud fees");
    step(base, c.recognised_base ? yuan(*c.recognised_base) : open);
    if (c.recognised_base && c.rate && c.uncapped) {
      step(base + " × " + c.rate->to_string(), yuan(*c.uncapped));
    } else {
      step(say("支持比例", "Rate"), c.rate ? c.rate->to_string() : open);
    }
    std::string cap = yuan(c.cap);
    if (c.binding) {
      cap += *c.binding == Binding::cap
                 ? say("（超过上限，按上限）", " (exceeded: the cap applies)")
                 : say("（未超过上限）", " (not exceeded)");
    }
    step(say("最高金额", "Cap"), cap);
    result();
  }

  void arithmetic(const AwardCalculation& c) {
    title("金额计算", "The amount");
    const std::string open = say("未定", "not known yet");
    step(say("认定星级", "Star"), c.star ? stars(*c.star) : open);
    step(say("奖励标准", "Award"), yuan(c.award));
    step(say("补差扣除", "Deducted for the previous star"), yuan(c.deducted));
    result();
  }

  void result() {
    const ReadingInfo& rounding = info(Reading::rounding);
    step(say("取整（", "Rounded (") +
             say(rounding.values[value_index(decision_.readings, Reading::rounding)].meaning) +
             say("）", ")"),
         yuan(decision_.computed_amount));
  }

  void disallowed() {
    if (decision_.disallowed.empty()) return;
    item(say("未予认定的金额：", "Not recognised:"));
    for (const auto& entry : decision_.disallowed) {
      item("  " + (entry.line ? *entry.line : say("合计", "all lines")) + colon() +
           yuan(entry.amount) + say("（", " (") +
           say(word(disallowed_reason_words, entry.reason).label) + say("）", ")"));
    }
  }

  void rules() {
    title("逐条审核", "Rule by rule");
    for (const auto& finding : decision_.findings) {
      item((language_ == Language::zh ? finding.zh : finding.en) + say("〔", " [") +
           clause_name(finding.clause, language_) + say("〕", "]"));
    }
  }

  void open() {
    if (decision_.open.empty()) return;
    title("待补充和待认定事项", "What is open, and who answers it");
    for (const auto& finding : decision_.findings) {
      if (finding.status != Status::unknown && finding.status != Status::pending) continue;
      const bool applicant = finding.status == Status::unknown;
      item(say(applicant ? "申报单位：" : "主管部门：", applicant ? "Applicant: " : "Authority: ") +
           std::string(info(finding.rule).id) + say("，字段 ", ", field ") +
           open_field(finding.rule, application_));
    }
  }

  void readings() {
    title("条款理解的影响", "Readings that matter");
    const Sensitivity& s = decision_.sensitivity;
    if (s.changes.empty() && s.robust) {
      item(say("无论采用哪种理解，结论和金额均不变。",
               "No reading changes the outcome or the amount."));
      return;
    }
    for (const auto& change : s.changes) {
      const ReadingInfo& reading = info(change.reading);
      item(say("“", "“") + std::string(reading.words) + say("”若理解为", "” read as ") +
           std::string(reading.values[change.value].id) + say("（", " (") +
           say(reading.values[change.value].meaning) + say("）", ")") + colon() +
           say(word(outcome_words, change.outcome).label) + say("，金额 ", ", amount ") +
           yuan(change.amount) + say("，按公式 ", ", by the formula ") +
           yuan(change.computed_amount) + say("。", "."));
    }
    if (!s.robust && s.changes.empty()) {
      item(say("单独改变任何一种理解均无影响，但几种理解同时改变会影响结论或金额。",
               "No single reading changes anything, but several together do."));
    } else if (s.robust) {
      item(say("结论和金额不受影响。", "The outcome and the amount stay as they are."));
    }
    if (s.range) {
      item(say("各种理解下按公式计算的金额：", "By the formula over all readings: ") +
           yuan(s.range->min) + say(" 至 ", " to ") + yuan(s.range->max) + say("。", "."));
    }
  }

  void advice() {
    if (decision_.advice.at_star.empty()) return;
    title("各星级对应金额", "What each star would pay");
    for (const auto& at : decision_.advice.at_star) step(stars(at.star), yuan(at.pays));
    if (decision_.advice.attainable_star) {
      step(say("所申报子域数量可达到", "The claimed sub-domains suffice for"),
           *decision_.advice.attainable_star == 0 ? say("无星级", "no star")
                                                  : stars(*decision_.advice.attainable_star));
    }
  }

  void material_list(const std::vector<std::string_view>& ids, std::string_view zh,
                     std::string_view en) {
    for (const auto id : ids) {
      if (const auto at = find_entry(edition_.materials, id)) {
        item(say(zh, en) + say(edition_.materials[*at].name));
      }
    }
  }

  void materials() {
    const MaterialsCheck& check = decision_.materials;
    if (check.complete == Truth::yes) return;
    title("申报材料", "Materials");
    material_list(check.missing, "缺少：", "Missing: ");
    material_list(check.unknown, "未说明是否提供：", "Not stated: ");
  }

  void warnings() {
    if (decision_.warnings.empty()) return;
    title("填报提示（不影响结论）", "Form faults (they decide nothing)");
    for (const auto& warning : decision_.warnings) {
      item(warning.path + colon() + warning.message(language_));
    }
  }

  const Decision& decision_;
  const Application& application_;
  const Edition& edition_;
  Language language_;
  std::string text_;
  std::size_t sections_ = 0;
};

}  // namespace detail

/// The decision in words, in one language, as plain text that ends with a line feed.
[[nodiscard]] inline std::string explain(const Decision& decision, const Application& application,
                                         const Edition& edition, Language language) {
  return detail::Explainer(decision, application, edition, language).text();
}

}  // namespace v1
}  // namespace chengdu_subsidy
