#pragma once
/// \file
/// What was found under each rule, in words; nothing where nothing is known.

#include <chengdu_subsidy/decision/asked_truth.hpp>
#include <chengdu_subsidy/decision/metric_units.hpp>
#include <chengdu_subsidy/decision/wording.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// Puts what was observed into words, for one application under one choice of readings. Each
/// function says whether anything is known, and writes nothing where nothing is.
class Observer {
 public:
  Observer(const Application& application, const Edition& edition, const Readings& readings)
      : application_(application), edition_(edition), readings_(readings) {}

  [[nodiscard]] bool observe(Rule rule, WordWriter to) const {
    if (const auto asked = asked_truth(rule, application_)) return truth(*asked, to);
    if (!track_of(rule)) return common(rule, to);
    return with_track(application_, [&](const auto& facts) { return track(rule, facts, to); });
  }

 private:
  [[nodiscard]] bool common(Rule rule, WordWriter to) const {
    const Conduct& conduct = application_.conduct;
    switch (rule) {
      case Rule::notice_window: return day(application_.submitted_on, to);
      case Rule::notice_recommended: return recommendation(to);
      case Rule::notice_built_by: return day(built_on(application_), to);
      case Rule::conduct_safety: return events(conduct.safety_accidents, to);
      case Rule::conduct_environment: return events(conduct.environmental_incidents, to);
      case Rule::conduct_listings: return listings(conduct.listings, to);
      default: return false;
    }
  }

  [[nodiscard]] bool track(Rule rule, const PlatformFacts& facts, WordWriter to) const {
    if (const auto minimum = metric_of(rule)) return figure_of(facts, *minimum, to);
    return rule == Rule::platform_floor && before_rounding(facts, to);
  }

  [[nodiscard]] bool track(Rule rule, const CloudFacts& facts, WordWriter to) const {
    switch (rule) {
      case Rule::cloud_star: return rating(facts, to);
      case Rule::cloud_subdomains: return subdomains(facts, to);
      case Rule::cloud_one_off: return previous(facts.previous_star, to);
      case Rule::cloud_fees: return fees(facts, to);
      default: return false;
    }
  }

  [[nodiscard]] bool track(Rule rule, const ParkFacts& facts, WordWriter to) const {
    switch (rule) {
      case Rule::park_applicant: return applicant(facts, to);
      case Rule::park_star: return rated(facts.assessed_star, edition_.park.levels, to);
      case Rule::park_upgrade: return upgrade(facts, to);
      default: return false;
    }
  }

  static bool truth(Truth truth, WordWriter to) {
    if (truth == Truth::unknown) return false;
    to.named(truth);
    return true;
  }

  static bool day(const std::optional<Date>& date, WordWriter to) {
    if (date) to.day(*date);
    return date.has_value();
  }

  static bool figure_of(const PlatformFacts& facts, Metric which, WordWriter to) {
    const auto value = metric(facts, which);
    if (!value) return false;
    if (which == Metric::annual_service_revenue) {
      yuan(Money::from_fen(*value).to_string(), to);
    } else {
      const MetricUnit& unit = metric_units[static_cast<std::size_t>(which)];
      count(*value, unit.measure, *value == 1 ? unit.one : unit.many, to);
    }
    return true;
  }

  static void yuan(std::string_view decimal, WordWriter to) {
    to.figure(decimal);
    to.say("", "元", " yuan");
  }
  static void count(std::int64_t number, std::string_view zh_unit, std::string_view en_unit,
                    WordWriter to) {
    to.number(number);
    if (to.wording() == Wording::en) to.say(" ");
    to.say("", zh_unit, en_unit);
  }

  [[nodiscard]] bool recommendation(WordWriter to) const {
    const Recommendation& given = application_.recommendation;
    if (given.recommended == Truth::unknown && !given.on) return false;
    if (to.wording() == Wording::data) {
      ListWriter parts(to);
      if (given.recommended != Truth::unknown) {
        parts.next();
        to.named(given.recommended);
      }
      if (given.on) {
        parts.next();
        to.day(*given.on);
      }
      return true;
    }
    const auto around_day = [&](Text before, Text after) {
      to.say("", before.zh, before.en);
      to.day(*given.on);
      to.say("", after.zh, after.en);
    };
    switch (given.recommended) {
      case Truth::yes:
        if (given.on) {
          around_day({"已于", "recommended on "}, {"推荐", ""});
        } else {
          to.say("", "已推荐", "recommended");
        }
        break;
      case Truth::no:
        if (given.on) {
          around_day({"不予推荐（", "not recommended ("}, {"）", ")"});
        } else {
          to.say("", "不予推荐", "not recommended");
        }
        break;
      case Truth::unknown:
        around_day({"所填推荐日期为", "day of recommending stated: "}, {});
        break;
    }
    return true;
  }

  // Words of a list, or that there are none.
  static bool none_unless(const ListWriter& parts, WordWriter to) {
    if (parts.empty()) to.say("none", "无", "none");
    return true;
  }

  // The events looked back on; all of them while the day of submission is unknown.
  template <class Event>
  [[nodiscard]] bool events(const std::optional<std::vector<Event>>& list, WordWriter to) const {
    if (!list) return false;
    ListWriter parts(to);
    for (const Event& event : *list) {
      if (application_.submitted_on &&
          !look_back(*application_.submitted_on, edition_, readings_.three_years)
               .contains(event.on)) {
        continue;
      }
      parts.next();
      to.day(event.on);
      to.say(" ", "（", " (");
      if (const auto severity = severity_of(event, edition_)) {
        to.named(severity_words, *severity);
      } else {
        to.say("unknown", "等级不明", "unknown");
      }
      to.say("", "）", ")");
    }
    return none_unless(parts, to);
  }

  // The listings in force; all of them while the day of submission is unknown.
  [[nodiscard]] bool listings(const std::optional<std::vector<Listing>>& list,
                              WordWriter to) const {
    if (!list) return false;
    ListWriter parts(to);
    for (const Listing& listing : *list) {
      if (application_.submitted_on && !in_force(listing, *application_.submitted_on)) continue;
      parts.next();
      to.named(black_list_words, listing.list);
      to.say(" ", "（", " (");
      to.span_of_days(listing.from, listing.until);
      to.say("", "）", ")");
    }
    return none_unless(parts, to);
  }

  [[nodiscard]] bool before_rounding(const PlatformFacts& facts, WordWriter to) const {
    const auto base = share_base(measure(facts, edition_, readings_), edition_, readings_);
    if (!base) return false;
    const ShareTerms terms = share_terms(edition_.platform);
    const auto payable = exact_share_wide(*base, terms.rate).payable(terms.cap);
    yuan(ExactMoney{payable.numerator, payable.denominator}.to_string(2), to);
    return true;
  }

  [[nodiscard]] bool subdomains(const CloudFacts& facts, WordWriter to) const {
    const auto claimed = measure(facts, edition_, readings_).subdomains;
    if (claimed) count(*claimed, "项", *claimed == 1 ? "sub-domain" : "sub-domains", to);
    return claimed.has_value();
  }

  [[nodiscard]] bool fees(const CloudFacts& facts, WordWriter to) const {
    const CloudMeasures measures = measure(facts, edition_, readings_);
    if (!measures.fees_known) return false;
    yuan(exact(measures.fees).to_string(2), to);
    return true;
  }

  // A star with what stands around it: `assessed=4`, 评定四星级, rated 4 stars.
  static void star(std::string_view data, Text before, Text after, std::int64_t value,
                   WordWriter to) {
    to.say(data, before.zh, before.en);
    if (to.wording() == Wording::data) to.say("=");
    to.star(value);
    to.say("", after.zh, after.en);
  }

  static bool rated(const std::optional<int>& value, std::span<const StarLevel> levels,
                    WordWriter to) {
    if (!value) return false;
    if (*value == 0 && to.wording() != Wording::data) {
      star("", {"评定未达", "rated below "}, {}, levels.front().star, to);
    } else {
      star("assessed", {"评定", "rated "}, {}, *value, to);
    }
    return true;
  }

  static bool previous(const std::optional<int>& value, WordWriter to) {
    if (!value) return false;
    if (*value == 0 && to.wording() != Wording::data) {
      to.say("", "此前未获星级", "no star before");
    } else {
      star("previous", {"此前为", ""}, {"", " before"}, *value, to);
    }
    return true;
  }

  [[nodiscard]] bool rating(const CloudFacts& facts, WordWriter to) const {
    ListWriter parts(to);
    if (facts.assessed_star) {
      parts.next();
      rated(facts.assessed_star, edition_.cloud.levels, to);
    }
    if (facts.applied_star) {
      parts.next();
      star("applied", {"申请", "applied for "}, {}, *facts.applied_star, to);
    }
    return !parts.empty();
  }

  static bool applicant(const ParkFacts& facts, WordWriter to) {
    const bool role = facts.applicant_role.has_value();
    const bool kind = facts.industrial != Truth::unknown;
    if (role) {
      to.say("", "申报主体类型为“", "applicant's role: ");
      to.named(applicant_role_words, *facts.applicant_role);
      to.say("", "”", "");
    }
    if (role && kind) to.say(",", "；", "; ");
    if (kind && to.wording() == Wording::data) {
      to.named(facts.industrial);
    } else if (facts.industrial == Truth::yes) {
      to.say("", "园区属于工业和信息化类",
             "the park is an industrial or information-industry park");
    } else if (facts.industrial == Truth::no) {
      to.say("", "园区不属于工业和信息化类",
             "the park is not an industrial or information-industry park");
    }
    return role || kind;
  }

  [[nodiscard]] bool upgrade(const ParkFacts& facts, WordWriter to) const {
    ListWriter parts(to);
    if (facts.previous_star) {
      parts.next();
      previous(facts.previous_star, to);
    }
    if (facts.assessed_star) {
      parts.next();
      rated(facts.assessed_star, edition_.park.levels, to);
    }
    if (readings_.top_up == TopUp::received && facts.previous_award) {
      parts.next();
      to.say("received=", "已获奖励", "received: ");
      to.figure(facts.previous_award->to_string());
      to.say("", "元", " yuan");
    }
    return !parts.empty();
  }

  const Application& application_;
  const Edition& edition_;
  const Readings& readings_;
};

}  // namespace detail

/// What was observed under a rule: nothing where nothing is known of it.
[[nodiscard]] inline std::optional<std::string> observed(Rule rule, const Application& application,
                                                         const Edition& edition,
                                                         const Readings& readings,
                                                         Wording wording) {
  std::string text;
  const detail::Observer observer(application, edition, readings);
  if (!observer.observe(rule, {text, wording})) return std::nullopt;
  return text;
}

}  // namespace v1
}  // namespace chengdu_subsidy
