#pragma once
/// \file
/// What would change a decision, as an applicant reads it: what each failed condition lacks, then
/// what the floor, the cap, each star and the amount asked for need.

#include <chengdu_subsidy/decision/amount_words.hpp>
#include <chengdu_subsidy/decision/cleaned.hpp>
#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/decision/what_would_change.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <string>
#include <string_view>
#include <utility>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// Writes what would change one decision as plain text. Each section is one function.
class ChangesText : private AmountWords {
 public:
  ChangesText(const Changes& changes, const Application& application, const Edition& edition,
              Language language)
      : AmountWords(language), changes_(changes), application_(application), edition_(edition) {}

  [[nodiscard]] std::string text() {
    head();
    shortfalls();
    title("二、金额需要达到什么", "2. What an amount needs");
    std::visit([this](const auto& targets) { show(targets); }, changes_.targets);
    line("");
    const Text& issuer = edition_.issuer;
    line(zh() ? "本结果依据通知条款计算，供申报参考；最终以" + say(issuer) + "审核认定为准。"
              : "This result follows from the notice and helps an applicant; the " + say(issuer) +
                    " decides.");
    return std::move(text_);
  }

 private:
  void line(std::string_view content) { text_.append(content).append("\n"); }
  void item(const std::string& content) { line("  " + content); }
  void title(std::string_view zh, std::string_view en) {
    line("");
    line(say(zh, en));
  }
  [[nodiscard]] std::string colon() const { return say("：", ": "); }
  [[nodiscard]] std::string stop() const { return say("。", "."); }
  [[nodiscard]] std::string semicolon() const { return say("；", "; "); }

  void head() {
    const auto& applicant = application_.applicant.name;
    line(say("申报编号：", "Application: ") + cleaned(changes_.application) +
         (applicant ? say("　申报单位：", "   Applicant: ") + cleaned(*applicant) : ""));
    line(say("申报方向：", "Track: ") + say(word(track_words, changes_.direction).label) +
         say("　规则版本：", "   Edition: ") + std::string(changes_.edition));
    std::string outcome =
        say("结论：", "Outcome: ") + say(word(outcome_words, changes_.outcome).label);
    if (changes_.computed_amount) {
      outcome += say("；按公式为", "; the formula gives ") + yuan(*changes_.computed_amount);
    }
    line(outcome + stop());
  }

  [[nodiscard]] std::string failed(Rule rule) const {
    return finding_message({rule, Status::not_met}, application_, edition_, changes_.readings,
                           language());
  }
  [[nodiscard]] std::string clause(Rule rule) const {
    return say("〔", " [") + clause_name(chengdu_subsidy::text(edition_, rule).clause, language()) +
           say("〕", "]");
  }

  void shortfalls() {
    title("一、未符合的条件还差多少", "1. What the failed conditions lack");
    if (changes_.shortfalls.empty()) {
      item(say("没有因数值或日期而未符合的条件。", "No condition failed on a number or a date."));
    }
    for (const auto& found : changes_.shortfalls) {
      item(failed(found.rule) + clause(found.rule));
      item("  " + (zh() ? found.zh : found.en));
    }
    day_for_all();
    for (const Rule rule : changes_.other_failures) {
      item(failed(rule) + clause(rule));
      item("  " + say("此项由事实或认定决定，不因数值或日期改变。",
                      "A fact or a judgement decides this; no number or date changes it."));
    }
  }

  // Worth a line only where several conditions ask for different days.
  void day_for_all() {
    std::size_t dated = 0;
    for (const auto& found : changes_.shortfalls) {
      if ((bit(found.rule) & dated_rules) != 0) ++dated;
    }
    if (dated < 2) return;
    if (!changes_.submit_on) {
      item(say("申报时间内没有任何一天能使上述与申报日期有关的条件同时符合。",
               "No day of the application period meets all conditions that depend on the day of "
               "submission."));
      return;
    }
    const std::string day = day_text(*changes_.submit_on, zh() ? Wording::zh : Wording::en);
    item(zh() ? "申报时间内于" + day + "申报，上述与申报日期有关的条件即不再有未符合的。"
              : "Submitted on " + day +
                    ", the application would fail none of the conditions that depend on the day "
                    "of submission.");
  }

  /// What a base is called, and what is added to it.
  struct Nouns {
    Text base;
    Text added;
  };

  void target(const std::string& goal, const std::optional<BaseTarget>& found, const Nouns& nouns) {
    if (!found) {
      item(goal + colon() + say("无法达到", "it cannot be reached") + stop());
      return;
    }
    std::string text =
        zh() ? say(nouns.base) + "至少" + yuan(found->least) + "，按公式为" + yuan(found->pays)
             : "at least " + yuan(found->least) + " of " + say(nouns.base) + ", which gives " +
                   yuan(found->pays);
    if (found->added && found->added->is_zero()) {
      text += semicolon() + say("已达到", "it is reached");
    } else if (found->added) {
      text += zh()
                  ? "；" + say(nouns.added) + "如再多" + yuan(*found->added) + "，即可达到"
                  : "; " + yuan(*found->added) + " more of " + say(nouns.added) + " would reach it";
    }
    item(goal + colon() + text + stop());
  }

  [[nodiscard]] std::string to_floor(Money floor) const {
    return say("达到支持下限", "To reach the floor of ") + yuan(floor);
  }
  [[nodiscard]] std::string to_cap(Money cap) const {
    return say("达到最高金额", "To reach the cap of ") + yuan(cap);
  }
  [[nodiscard]] std::string to_wanted() const {
    return say("达到所询金额", "To be paid ") + yuan(*changes_.wanted);
  }

  void show(const PlatformTargets& targets) {
    const bool investment = targets.base == AmountBase::investment;
    const Text label = word(amount_base_words, targets.base).label;
    const Nouns nouns =
        investment ? Nouns{{"认定投资额", "recognised investment"},
                           {"认定期内软件或硬件投入", "software or hardware in the period"}}
                   : Nouns{label, label};
    item((investment ? say("认定投资额", "Recognised investment")
                     : say("年服务收入", "Annual service revenue")) +
         colon() + (targets.recognised ? yuan(*targets.recognised) : say("未定", "not known yet")) +
         stop());
    if (targets.labour) labour(*targets.labour);
    const PlatformTerms& terms = edition_.platform;
    target(to_floor(terms.floor), targets.floor, nouns);
    target(to_cap(terms.cap), targets.cap, nouns);
    if (changes_.wanted) target(to_wanted(), targets.amount, nouns);
  }

  void labour(const LabourRoom& room) {
    const std::string claimed =
        say("认定期内人力投入", "Labour in the period: ") + yuan(room.claimed);
    if (!room.most) {
      item(claimed + say("，全部计入。", "; all of it counts."));
      return;
    }
    item(claimed +
         (zh() ? "；其他投入不变时，可全额计入的人力投入最多" + yuan(*room.most)
               : "; beside the other lines up to " + yuan(*room.most) + " counts in full") +
         stop());
  }

  void show(const CloudTargets& targets) {
    const Nouns nouns{{"认定上云费用", "recognised fees"}, {"认定上云费用", "such fees"}};
    for (const CloudStarTarget& at : targets.at_star) {
      item(stars(at.star) + colon() +
           (at.pays ? zh() ? "认定上云费用" + yuan(*at.recognised) + "，按公式为" + yuan(*at.pays)
                           : "on recognised fees of " + yuan(*at.recognised) +
                                 " the formula gives " + yuan(*at.pays)
                    : say("认定上云费用未定", "the recognised fees are not known yet")) +
           semicolon() + still_missing(at) + stop());
      const StarLevel* level = find_level(edition_.cloud.levels, at.star);
      target("  " + to_cap(level->cap), at.cap, nouns);
      if (changes_.wanted) target("  " + to_wanted(), at.amount, nouns);
    }
  }

  [[nodiscard]] std::string still_missing(const CloudStarTarget& at) const {
    Joined parts(wording(language()));
    if (at.apply_for) {
      parts.add(zh() ? "申报" + stars(*at.apply_for)
                     : "an application for " + stars(*at.apply_for));
    }
    if (!at.subdomains_missing) {
      parts.add(say("填报已实现上云的子域", "the list of sub-domains"));
    } else if (*at.subdomains_missing > 0) {
      parts.add(zh() ? "再有" + std::to_string(*at.subdomains_missing) + "项子域实现上云并申报"
                     : counted(*at.subdomains_missing, "", "more sub-domain") + " in use");
    }
    if (at.supported_before == Truth::unknown) {
      parts.add(say("说明此前是否获得资金补助", "whether it was supported before"));
    }
    const auto& rated = std::get<CloudFacts>(application_.track).assessed_star;
    if (rated && *rated < at.star) {
      parts.add(zh() ? "评定为" + stars(at.star) : "a rating of " + stars(at.star));
    }
    const std::string all = parts.or_else("");
    std::string missing = all.empty() ? say("申报星级和子域数量均已达到要求",
                                            "the star applied for and the sub-domains suffice")
                                      : say("还须", "still missing: ") + all;
    if (!rated) missing += say("，尚待评定", "; it is not rated yet");
    if (at.supported_before != Truth::yes) return missing;
    return missing + semicolon() +
           say("此前已获资金补助，按所选理解不再支持",
               "it was supported before and, as the notice is read here, is not supported again");
  }

  void show(const ParkTargets& targets) {
    for (const ParkStarTarget& at : targets.at_star) {
      item(stars(at.star) + colon() +
           (zh() ? "奖励标准" + yuan(at.award) + "，" : "the award is " + yuan(at.award) + ", ") +
           (at.pays ? say("可得", "of which is paid ") + yuan(*at.pays)
                    : say("应扣除的金额未定", "what is deducted from it is not known yet")) +
           stop());
    }
    if (!changes_.wanted) return;
    item(to_wanted() + colon() +
         (targets.star_for_amount ? say("须评定为", "a rating of ") +
                                        stars(*targets.star_for_amount) + say("", " is needed")
                                  : say("没有已知可得该金额的星级", "no star is known to pay it")) +
         stop());
  }

  const Changes& changes_;
  const Application& application_;
  const Edition& edition_;
  std::string text_;
};

}  // namespace detail

/// What would change a decision in words, in one language, as plain text that ends with a line
/// feed.
[[nodiscard]] inline std::string explain(const Changes& changes, const Application& application,
                                         const Edition& edition, Language language) {
  return detail::ChangesText(changes, application, edition, language).text();
}

}  // namespace v1
}  // namespace chengdu_subsidy
