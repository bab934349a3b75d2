#pragma once
/// \file
/// What each rule requires, with the edition's figures and under the readings, in words.

#include <chengdu_subsidy/decision/wording.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// Puts what is required into words, for one application under one choice of readings.
class Requirer {
 public:
  Requirer(const Application& application, const Edition& edition, const Readings& readings,
           Wording wording)
      : application_(application), edition_(edition), readings_(readings), wording_(wording) {}

  [[nodiscard]] std::string operator()(Rule rule) const {
    if (const auto which = metric_of(rule)) return minimum(*which);
    switch (rule) {
      case Rule::notice_window:
        return span_of_days(edition_.window.value.from, edition_.window.value.until, wording_);
      case Rule::notice_recommended: return by(edition_.recommend_by.value, true);
      case Rule::notice_built_by:
        return by(edition_.built_by.value, readings_.cutoff_day == CutoffDay::included);
      case Rule::conduct_safety: return events(edition_.safety_grade.value);
      case Rule::conduct_environment:
        return events(environment_bar(edition_, readings_.environment_grade));
      case Rule::conduct_listings: return say("none", "无", "none");
      case Rule::platform_floor:
        return say(">= ", "", "") + figure(edition_.platform.floor.value.to_string(), wording_);
      case Rule::cloud_star: return lowest(edition_.cloud.levels);
      case Rule::cloud_subdomains: return subdomains();
      case Rule::cloud_one_off: return one_off();
      case Rule::cloud_fees: return say("> 0.00", "大于零", "above zero");
      case Rule::park_applicant:
        return say("investor_builder|operator,true", "投资建设或管理运营单位",
                   "investor and builder, or manager and operator");
      case Rule::park_star: return lowest(edition_.park.levels);
      case Rule::park_upgrade: return upgrade();
      default: return say("true", "是", "yes");
    }
  }

 private:
  [[nodiscard]] std::string say(std::string_view data, std::string_view zh,
                                std::string_view en) const {
    return std::string(choose(wording_, data, zh, en));
  }

  [[nodiscard]] std::string by(Date day, bool included) const {
    const std::string date = day_text(day, wording_);
    return included ? say("<= ", "于", "on or before ") + date + say("", "（含当日）前", "")
                    : say("< ", "于", "before ") + date + say("", "之前（不含当日）", "");
  }

  [[nodiscard]] std::string minimum(Metric which) const {
    for (const Minimum& entry : edition_.platform.minimums) {
      if (entry.metric != which) continue;
      const std::string value = which == Metric::annual_service_revenue
                                    ? figure(Money::from_fen(entry.value).to_string(), wording_)
                                    : std::to_string(entry.value);
      return entry.comparison == Comparison::at_least ? say(">= ", "不少于", "at least ") + value
                                                      : say("> ", "多于", "more than ") + value;
    }
    return {};
  }

  // The window looked back on, and the severity from which an event fails.
  [[nodiscard]] std::string events(std::optional<Severity> bar) const {
    const std::string grade = bar ? named(severity_words, *bar, wording_) : say("", "任何等级", "");
    std::string window;
    if (application_.submitted_on) {
      const DateRange days = look_back(*application_.submitted_on, edition_, readings_.three_years);
      window = span_of_days(days.from, days.until, wording_);
    }
    switch (wording_) {
      case Wording::data:
        return (bar ? "< " + grade : "none") + (window.empty() ? "" : " in " + window);
      case Wording::zh:
        return (window.empty() ? "以申报日往前计" : window) + "，" + grade + (bar ? "及以上" : "");
      case Wording::en: break;
    }
    return (window.empty() ? "counted back from the day of submission" : window) + "; " +
           (bar ? grade + " or graver" : "of any severity");
  }

  [[nodiscard]] std::string lowest(std::span<const StarLevel> levels) const {
    const std::int64_t star = levels.front().star;
    if (wording_ != Wording::zh) return say(">= ", "", "") + std::to_string(star);
    // The sentence goes on with 星级 itself.
    std::string text = star_text(star, Language::zh);
    return text.substr(0, text.rfind("星级"));
  }

  // The counts for the stars that are still possible.
  [[nodiscard]] std::string subdomains() const {
    const auto* cloud = std::get_if<CloudFacts>(&application_.track);
    if (cloud == nullptr) return {};
    const CloudMeasures measures = measure(*cloud, edition_, readings_);
    const StarMask possible = possible_stars(measures, edition_, readings_.rating_limit);
    Joined parts(wording_);
    for (std::size_t i = 0; i < edition_.cloud.levels.size(); ++i) {
      if ((possible >> i & 1u) == 0) continue;
      const StarLevel& level = edition_.cloud.levels[i];
      const std::string needed = std::to_string(level.subdomains);
      switch (wording_) {
        case Wording::data: parts.add(std::to_string(level.star) + ":" + needed); break;
        case Wording::zh:
          parts.add(star_text(level.star, Language::zh) + "不少于" + needed + "项");
          break;
        case Wording::en:
          parts.add("at least " + needed + " for " + star_text(level.star, Language::en));
          break;
      }
    }
    return parts.or_else("");
  }

  [[nodiscard]] std::string one_off() const {
    if (readings_.one_off == OneOff::lump_sum) {
      return say("lump_sum", "一次性拨付，可再次申报", "one may apply again");
    }
    return say("previous=0", "每家企业仅支持一次", "an enterprise is supported once only");
  }

  [[nodiscard]] std::string upgrade() const {
    const auto* park = std::get_if<ParkFacts>(&application_.track);
    if (park == nullptr || !park->previous_star) {
      return say("> previous", "高于此前星级", "above the previous star");
    }
    const int star = *park->previous_star;
    if (star == 0) return say("> 0", "此前未获星级", "no star before");
    return say("> " + std::to_string(star), "高于" + star_text(star, Language::zh),
               "above " + star_text(star, Language::en));
  }

  const Application& application_;
  const Edition& edition_;
  const Readings& readings_;
  Wording wording_;
};

}  // namespace detail

/// What a rule requires of an application.
[[nodiscard]] inline std::string required(Rule rule, const Application& application,
                                          const Edition& edition, const Readings& readings,
                                          Wording wording) {
  return detail::Requirer(application, edition, readings, wording)(rule);
}

}  // namespace v1
}  // namespace chengdu_subsidy
