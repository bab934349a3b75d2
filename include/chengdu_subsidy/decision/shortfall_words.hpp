#pragma once
/// \file
/// A shortfall in a sentence: what is missing, and the smallest change that meets the rule.

#include <chengdu_subsidy/decision/amount_words.hpp>
#include <chengdu_subsidy/decision/metric_units.hpp>
#include <chengdu_subsidy/decision/shortfall.hpp>
#include <chengdu_subsidy/decision/wording.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// Puts the shortfalls of one application into sentences.
class ShortfallWords : private AmountWords {
 public:
  ShortfallWords(const Application& application, const Edition& edition, const Readings& readings,
                 Language language)
      : AmountWords(language),
        application_(application),
        edition_(edition),
        readings_(readings),
        words_(wording(language)) {}

  [[nodiscard]] std::string operator()(const Shortfall& found) const {
    std::string text = sentence(found);
    if (found.then == Status::pending) {
      text += say("此后仍待" + std::string(edition_.issuer.zh) + "认定。",
                  " The authority would still have to judge it.");
    }
    if (found.then == Status::unknown) {
      text += say("此后仍需申报单位补充资料。", " A fact would still be missing.");
    }
    return text;
  }

 private:
  [[nodiscard]] std::string sentence(const Shortfall& found) const {
    if (const auto which = metric_of(found.rule)) return minimum(found, *which);
    switch (found.rule) {
      case Rule::notice_window: return window(found);
      case Rule::notice_recommended: return recommended(found);
      case Rule::notice_built_by: return built(found);
      case Rule::conduct_safety:
        return dated(found, "回溯期内才没有此类安全事故", "no such accident is looked back on");
      case Rule::conduct_environment:
        return dated(found, "回溯期内才没有此类突发环境事件", "no such incident is looked back on");
      case Rule::conduct_listings:
        return dated(found, "才不在任何名单有效期内", "no listing is in force");
      case Rule::platform_floor: return floor(found);
      case Rule::cloud_subdomains: return subdomains(found);
      case Rule::cloud_one_off: return one_off();
      case Rule::cloud_fees: return fees(found);
      case Rule::park_upgrade: return upgrade(found);
      default: return rating(found);
    }
  }

  [[nodiscard]] std::string period() const {
    return span_of_days(edition_.window.value.from, edition_.window.value.until, words_);
  }

  [[nodiscard]] std::string window(const Shortfall& found) const {
    const bool late = *application_.submitted_on > edition_.window.value.until;
    const std::string nearest = day_text(std::get<SubmitOn>(*found.change).day, words_);
    if (zh()) {
      return "申报日期比申报时间（" + period() + "）" + (late ? "的截止日晚" : "的起始日早") +
             days(found.by.number) + "；最近的符合日期为" + nearest + "。";
    }
    return "Submitted " + days(found.by.number) + (late ? " after the end" : " before the start") +
           " of the application period (" + period() + "); the nearest day inside it is " +
           nearest + ".";
  }

  // The last day that would have counted, told from a late one.
  [[nodiscard]] std::string last_day(Date late, const Shortfall& found) const {
    return day_text(date_of(day_number(late) - found.by.number).value_or(late), words_);
  }

  [[nodiscard]] std::string recommended(const Shortfall& found) const {
    if (found.by.unit == ShortUnit::nothing)
      return say("没有符合的推荐日期。", "No day of recommending meets the rule.");
    const std::string last = last_day(*application_.recommendation.on, found);
    const bool refused = !found.change;
    if (zh()) {
      return "推荐日期比截止日" + last + "晚" + days(found.by.number) +
             (refused ? "；且推荐单位不予推荐，改变日期也不符合。"
                      : "；如于该日（含当日）前推荐，即为按时。");
    }
    return "Recommended " + days(found.by.number) + " after the last day for it, " + last +
           (refused ? "; it was refused besides, which no date changes."
                    : "; on or before that day it would have been in time.");
  }

  [[nodiscard]] std::string built(const Shortfall& found) const {
    if (found.by.unit == ShortUnit::nothing)
      return say("没有符合的建成日期。", "No day of building meets the rule.");
    const std::string last = last_day(*built_on(application_), found);
    if (zh()) {
      return "建成日期比可计入的最后一天" + last + "晚" + days(found.by.number) +
             "；如于该日（含当日）前建成，即符合。";
    }
    return "Built " + days(found.by.number) + " after the last day that counts, " + last +
           "; built on or before that day, the project would meet the rule.";
  }

  // Accidents, incidents and listings. `clear`: what holds on a day that meets the rule.
  [[nodiscard]] std::string dated(const Shortfall& found, std::string_view zh_clear,
                                  std::string_view en_clear) const {
    std::string text;
    if (!found.clear_on) {
      text = zh() ? "申报日期无论推迟至何日，均不符合"
                  : "There is no later day on which " + std::string(en_clear);
    } else {
      const std::string day = day_text(*found.clear_on, words_);
      const std::string later = days(found.by.number);
      text = zh() ? "申报日期推迟至" + day + "（晚" + later + "），" + std::string(zh_clear)
                  : "The first later day on which " + std::string(en_clear) + " is " + day + ", " +
                        later + " after the submission";
    }
    if (!found.change) {
      return text + (zh()
                         ? "；申报时间（" + period() + "）内没有符合的日期。"
                         : "; no day of the application period (" + period() + ") meets the rule.");
    }
    const Date day = std::get<SubmitOn>(*found.change).day;
    if (day == found.clear_on) {
      return text + say("；该日在申报时间内，于该日提交即符合。",
                        "; it lies in the application period, and a submission on it would meet "
                        "the rule.");
    }
    return text + (zh() ? "；申报时间内最近的符合日期为" + day_text(day, words_) + "。"
                        : "; the nearest day of the application period that meets the rule is " +
                              day_text(day, words_) + ".");
  }

  [[nodiscard]] std::string minimum(const Shortfall& found, Metric which) const {
    const std::string name(word(metric_words, which).label.in(language()));
    const bool money = which == Metric::annual_service_revenue;
    const auto figure = [&](std::int64_t value) {
      if (money) return yuan(Money::from_fen(value));
      return std::to_string(value) +
             std::string(zh() ? metric_units[static_cast<std::size_t>(which)].measure : "");
    };
    const std::int64_t has = *metric(std::get<PlatformFacts>(application_.track), which);
    const std::string now =
        zh() ? name + "为" + figure(has) : "The figure for " + name + " is " + figure(has);
    if (!found.change) {
      return now + say("，没有符合的数值。", "; no figure that the form can hold meets the rule.");
    }
    const std::int64_t needed = std::get<SetMetric>(*found.change).value;
    if (zh()) return now + "，还差" + figure(needed - has) + "；达到" + figure(needed) + "即符合。";
    return now + "; " + figure(needed - has) + " more, " + figure(needed) +
           " in all, would meet the rule.";
  }

  [[nodiscard]] std::string floor(const Shortfall& found) const {
    const Money floor = edition_.platform.floor.value;
    std::string text = zh() ? "取整前的金额比支持下限" + yuan(floor) + "少" + yuan(found.by.money)
                            : "Before rounding the amount is " + yuan(found.by.money) +
                                  " below the floor of " + yuan(floor);
    if (!found.change) {
      return text +
             say("；没有可填报的数额能达到。", "; no figure that the form can hold reaches it.");
    }
    if (const auto* added = std::get_if<AddInvestment>(&*found.change)) {
      return text + (zh() ? "；认定期内软件或硬件投入如再多" + yuan(added->amount) + "，即可达到。"
                          : "; " + yuan(added->amount) +
                                " more of software or hardware, paid in the recognised period, "
                                "would reach it.");
    }
    const Money needed = Money::from_fen(std::get<SetMetric>(*found.change).value);
    return text + (zh() ? "；年服务收入如达到" + yuan(needed) + "，即可达到。"
                        : "; an annual service revenue of " + yuan(needed) + " would reach it.");
  }

  [[nodiscard]] std::string rating(const Shortfall& found) const {
    if (!found.change) return say("没有符合的星级。", "No star meets the rule.");
    const std::string star = stars(std::get<RateStar>(*found.change).star);
    return zh() ? "至少须评定为" + star + "。" : "A rating of at least " + star + " is needed.";
  }

  [[nodiscard]] std::string upgrade(const Shortfall& found) const {
    const std::string before = stars(*std::get<ParkFacts>(application_.track).previous_star);
    if (!found.change) {
      return zh() ? "此前已为" + before + "，没有更高的星级。"
                  : "It had " + before + " before, and there is no higher star.";
    }
    const std::string star = stars(std::get<RateStar>(*found.change).star);
    return zh() ? "此前已为" + before + "，至少须评定为" + star + "。"
                : "It had " + before + " before; a rating of at least " + star + " is needed.";
  }

  [[nodiscard]] std::string subdomains(const Shortfall& found) const {
    const CloudMeasures measures =
        measure(std::get<CloudFacts>(application_.track), edition_, readings_);
    const StarMask possible = possible_stars(measures, edition_, readings_.rating_limit);
    const std::int64_t count = *measures.subdomains;
    std::string text = zh() ? "已申报子域" + std::to_string(count) + "项"
                            : "Sub-domains claimed: " + std::to_string(count);
    for (std::size_t i = 0; i < edition_.cloud.levels.size(); ++i) {
      if ((possible >> i & 1u) == 0) continue;
      const StarLevel& level = edition_.cloud.levels[i];
      const std::string needed = std::to_string(level.subdomains);
      const std::string more = std::to_string(level.subdomains - count);
      text += zh() ? "；" + stars(level.star) + "需" + needed + "项，还差" + more + "项"
                   : "; " + stars(level.star) + " need " + needed + ", " + more + " more";
    }
    if (!found.change) text += say("；目录中没有这么多子域", "; the catalogue has not so many");
    return text + say("。", ".");
  }

  [[nodiscard]] std::string one_off() const {
    const std::string before = stars(*std::get<CloudFacts>(application_.track).previous_star);
    return zh() ? "此前已获" + before + "资金补助；按“每家企业只支持一次”的理解，没有可改变的数值。"
                : "The enterprise was supported before, with " + before +
                      "; under the reading that it is supported once only, no figure changes that.";
  }

  [[nodiscard]] std::string fees(const Shortfall& found) const {
    if (!found.change) {
      return say("认定的上云费用为零，且申报星级没有可认定费用的子域。",
                 "No fee is recognised, and the star applied for recognises fees of no "
                 "sub-domain.");
    }
    const std::string least = yuan(found.by.money);
    return zh() ? "认定的上云费用为零；认定期内为所申报子域支付的费用如有" + least + "，即大于零。"
                : "No fee is recognised; " + least +
                      ", paid in the recognised period for a claimed sub-domain, would be above "
                      "zero.";
  }

  const Application& application_;
  const Edition& edition_;
  const Readings& readings_;
  Wording words_;
};

}  // namespace detail

/// A shortfall in words, in one language.
[[nodiscard]] inline std::string shortfall_message(const Shortfall& found,
                                                   const Application& application,
                                                   const Edition& edition, const Readings& readings,
                                                   Language language) {
  return detail::ShortfallWords(application, edition, readings, language)(found);
}

}  // namespace v1
}  // namespace chengdu_subsidy
