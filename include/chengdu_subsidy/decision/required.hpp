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
  Requirer(const Application& application, const Edition& edition, const Readings& readings)
      : application_(application), edition_(edition), readings_(readings) {}

  /// Whether the words depend on the application, and not on edition and readings alone.
  [[nodiscard]] static constexpr bool asks_application(Rule rule) noexcept {
    switch (rule) {
      case Rule::conduct_safety:
      case Rule::conduct_environment:
      case Rule::cloud_subdomains:
      case Rule::park_upgrade: return true;
      default: return false;
    }
  }

  void require(Rule rule, WordWriter to) const {
    if (const auto which = metric_of(rule)) return minimum(*which, to);
    switch (rule) {
      case Rule::notice_window:
        return to.span_of_days(edition_.window.value.from, edition_.window.value.until);
      case Rule::notice_recommended: return by(edition_.recommend_by.value, true, to);
      case Rule::notice_built_by:
        return by(edition_.built_by.value, readings_.cutoff_day == CutoffDay::included, to);
      case Rule::conduct_safety: return events(edition_.safety_grade.value, to);
      case Rule::conduct_environment:
        return events(environment_bar(edition_, readings_.environment_grade), to);
      case Rule::conduct_listings: return to.say("none", "无", "none");
      case Rule::platform_floor:
        to.say(">= ", "", "");
        return to.figure(edition_.platform.floor.value.to_string());
      case Rule::cloud_star: return lowest(edition_.cloud.levels, to);
      case Rule::cloud_subdomains: return subdomains(to);
      case Rule::cloud_one_off: return one_off(to);
      case Rule::cloud_fees: return to.say("> 0.00", "大于零", "above zero");
      case Rule::park_applicant:
        return to.say("investor_builder|operator,true", "投资建设或管理运营单位",
                      "investor and builder, or manager and operator");
      case Rule::park_star: return lowest(edition_.park.levels, to);
      case Rule::park_upgrade: return upgrade(to);
      default: return to.say("true", "是", "yes");
    }
  }

 private:
  static void by(Date day, bool included, WordWriter to) {
    if (included) {
      to.say("<= ", "于", "on or before ");
      to.day(day);
      to.say("", "（含当日）前", "");
    } else {
      to.say("< ", "于", "before ");
      to.day(day);
      to.say("", "之前（不含当日）", "");
    }
  }

  void minimum(Metric which, WordWriter to) const {
    for (const Minimum& entry : edition_.platform.minimums) {
      if (entry.metric != which) continue;
      if (entry.comparison == Comparison::at_least) {
        to.say(">= ", "不少于", "at least ");
      } else {
        to.say("> ", "多于", "more than ");
      }
      if (which == Metric::annual_service_revenue) {
        return to.figure(Money::from_fen(entry.value).to_string());
      }
      return to.number(entry.value);
    }
  }

  // The window looked back on, and the severity from which an event fails.
  void events(std::optional<Severity> bar, WordWriter to) const {
    const auto window = [&] {
      const DateRange days = look_back(*application_.submitted_on, edition_, readings_.three_years);
      to.span_of_days(days.from, days.until);
    };
    if (to.wording() == Wording::data) {
      if (bar) {
        to.say("< ");
        to.named(severity_words, *bar);
      } else {
        to.say("none");
      }
      if (application_.submitted_on) {
        to.say(" in ");
        window();
      }
      return;
    }
    if (application_.submitted_on) {
      window();
    } else {
      to.say("", "自申报之日往前推算", "counted back from the day of submission");
    }
    to.say("", "，", "; ");
    if (bar) {
      to.named(severity_words, *bar);
      to.say("", "及以上", " or graver");
    } else {
      to.say("", "任何等级", "of any severity");
    }
  }

  static void lowest(std::span<const StarLevel> levels, WordWriter to) {
    const std::int64_t star = levels.front().star;
    if (to.wording() == Wording::zh) {
      // The sentence goes on with 星级 itself.
      const std::string text = star_text(star, Language::zh);
      return to.say(std::string_view(text).substr(0, text.rfind("星级")));
    }
    to.say(">= ", "", "");
    to.number(star);
  }

  // The counts for the stars that are still possible.
  void subdomains(WordWriter to) const {
    const auto* cloud = std::get_if<CloudFacts>(&application_.track);
    if (cloud == nullptr) return;
    const CloudMeasures measures = measure(*cloud, edition_, readings_);
    const StarMask possible = possible_stars(measures, edition_, readings_.rating_limit);
    ListWriter parts(to);
    for (std::size_t i = 0; i < edition_.cloud.levels.size(); ++i) {
      if ((possible >> i & 1u) == 0) continue;
      const StarLevel& level = edition_.cloud.levels[i];
      parts.next();
      switch (to.wording()) {
        case Wording::data:
          to.star(level.star);
          to.say(":");
          to.number(level.subdomains);
          break;
        case Wording::zh:
          to.star(level.star);
          to.say("不少于");
          to.number(level.subdomains);
          to.say("项");
          break;
        case Wording::en:
          to.say("at least ");
          to.number(level.subdomains);
          to.say(" for ");
          to.star(level.star);
          break;
      }
    }
  }

  void one_off(WordWriter to) const {
    if (readings_.one_off == OneOff::lump_sum) {
      to.say("lump_sum", "按所选理解，此前已获支持的也可申报",
             "as read here, one supported before may apply");
    } else {
      to.say("previous=0", "每家企业仅支持一次", "an enterprise is supported once only");
    }
  }

  void upgrade(WordWriter to) const {
    const auto* park = std::get_if<ParkFacts>(&application_.track);
    if (park == nullptr || !park->previous_star) {
      to.say("> previous", "高于此前星级", "above the previous star");
    } else if (*park->previous_star == 0) {
      to.say("> 0", "此前未获支持，无此限制", "no star before, so no limit");
    } else {
      to.say("> ", "高于", "above ");
      to.star(*park->previous_star);
    }
  }

  const Application& application_;
  const Edition& edition_;
  const Readings& readings_;
};

}  // namespace detail

/// What a rule requires of an application.
[[nodiscard]] inline std::string required(Rule rule, const Application& application,
                                          const Edition& edition, const Readings& readings,
                                          Wording wording) {
  std::string text;
  detail::Requirer(application, edition, readings).require(rule, {text, wording});
  return text;
}

}  // namespace v1
}  // namespace chengdu_subsidy
