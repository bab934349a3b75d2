#pragma once
/// \file
/// What was found under each rule, in words; nothing where nothing is known.

#include <chengdu_subsidy/decision/wording.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// A truth in words, where it is known.
[[nodiscard]] inline std::optional<std::string> known(Truth truth, Wording wording) {
  return truth == Truth::unknown ? std::nullopt : std::optional(named(truth, wording));
}

/// Puts what was observed into words, for one application under one choice of readings.
class Observer {
 public:
  Observer(const Application& application, const Edition& edition, const Readings& readings,
           Wording wording)
      : application_(application), edition_(edition), readings_(readings), wording_(wording) {}

  [[nodiscard]] std::optional<std::string> common(Rule rule) const {
    const Conduct& conduct = application_.conduct;
    switch (rule) {
      case Rule::notice_window: return day(application_.submitted_on);
      case Rule::notice_recommended: return recommendation();
      case Rule::notice_built_by: return day(built_on(application_));
      case Rule::conduct_safety: return events(conduct.safety_accidents);
      case Rule::conduct_environment: return events(conduct.environmental_incidents);
      case Rule::conduct_listings: return listings(conduct.listings);
      default: return std::nullopt;
    }
  }

  [[nodiscard]] std::optional<std::string> track(Rule rule, const PlatformFacts& facts) const {
    if (const auto minimum = metric_of(rule)) return figure_of(facts, *minimum);
    return rule == Rule::platform_floor ? before_rounding(facts) : std::nullopt;
  }

  [[nodiscard]] std::optional<std::string> track(Rule rule, const CloudFacts& facts) const {
    switch (rule) {
      case Rule::cloud_star: return rating(facts);
      case Rule::cloud_subdomains: return count(measure(facts, edition_, readings_).subdomains);
      case Rule::cloud_one_off: return previous(facts.previous_star);
      case Rule::cloud_fees: return fees(facts);
      default: return std::nullopt;
    }
  }

  [[nodiscard]] std::optional<std::string> track(Rule rule, const ParkFacts& facts) const {
    switch (rule) {
      case Rule::park_applicant: return applicant(facts);
      case Rule::park_star: return rated(facts.assessed_star, edition_.park.levels);
      case Rule::park_upgrade: return upgrade(facts);
      default: return std::nullopt;
    }
  }

 private:
  using Observed = std::optional<std::string>;

  [[nodiscard]] Observed day(const std::optional<Date>& date) const {
    if (!date) return std::nullopt;
    return day_text(*date, wording_);
  }

  template <class Number>
  [[nodiscard]] static Observed count(const std::optional<Number>& number) {
    if (!number) return std::nullopt;
    return std::to_string(*number);
  }

  [[nodiscard]] Observed figure_of(const PlatformFacts& facts, Metric which) const {
    const auto value = metric(facts, which);
    if (!value) return std::nullopt;
    if (which != Metric::annual_service_revenue) return std::to_string(*value);
    return figure(Money::from_fen(*value).to_string(), wording_);
  }

  [[nodiscard]] Observed recommendation() const {
    const Recommendation& given = application_.recommendation;
    if (wording_ == Wording::data) {
      return join({known(given.recommended, wording_), day(given.on)});
    }
    const auto say = [&](std::string_view zh, std::string_view en) {
      return std::string(choose(wording_, "", zh, en));
    };
    const std::string on = given.on ? day_text(*given.on, wording_) : std::string();
    switch (given.recommended) {
      case Truth::yes:
        return on.empty() ? say("已推荐", "recommended")
                          : say("已于", "recommended on ") + on + say("推荐", "");
      case Truth::no:
        return on.empty() ? say("不予推荐", "not recommended")
                          : say("不予推荐（", "not recommended (") + on + say("）", ")");
      case Truth::unknown: break;
    }
    if (on.empty()) return std::nullopt;
    return say("所填推荐日期为", "day of recommending stated: ") + on;
  }

  // The events looked back on; all of them while the day of submission is unknown.
  template <class Event>
  [[nodiscard]] Observed events(const std::optional<std::vector<Event>>& list) const {
    if (!list) return std::nullopt;
    Joined parts(wording_);
    for (const Event& event : *list) {
      if (application_.submitted_on &&
          !look_back(*application_.submitted_on, edition_, readings_.three_years)
               .contains(event.on)) {
        continue;
      }
      const auto severity = severity_of(event, edition_);
      parts.add(day_text(event.on, wording_) + std::string(choose(wording_, " ", "（", " (")) +
                (severity ? named(severity_words, *severity, wording_)
                          : std::string(choose(wording_, "unknown", "等级不明", "unknown"))) +
                std::string(choose(wording_, "", "）", ")")));
    }
    return parts.or_else(choose(wording_, "none", "无", "none"));
  }

  // The listings in force; all of them while the day of submission is unknown.
  [[nodiscard]] Observed listings(const std::optional<std::vector<Listing>>& list) const {
    if (!list) return std::nullopt;
    Joined parts(wording_);
    for (const Listing& listing : *list) {
      if (application_.submitted_on && !in_force(listing, *application_.submitted_on)) continue;
      parts.add(named(black_list_words, listing.list, wording_) +
                std::string(choose(wording_, " ", "（", " (")) +
                span_of_days(listing.from, listing.until, wording_) +
                std::string(choose(wording_, "", "）", ")")));
    }
    return parts.or_else(choose(wording_, "none", "无", "none"));
  }

  [[nodiscard]] Observed before_rounding(const PlatformFacts& facts) const {
    const auto base = share_base(measure(facts, edition_, readings_), edition_, readings_);
    if (!base) return std::nullopt;
    const ShareTerms terms = share_terms(edition_.platform);
    const auto payable = exact_share_wide(*base, terms.rate).payable(terms.cap);
    return figure(ExactMoney{payable.numerator, payable.denominator}.to_string(2), wording_);
  }

  [[nodiscard]] Observed fees(const CloudFacts& facts) const {
    const CloudMeasures measures = measure(facts, edition_, readings_);
    if (!measures.fees_known) return std::nullopt;
    return figure(exact(measures.fees).to_string(2), wording_);
  }

  // A star with what stands around it: `assessed=4`, 评定四星级, rated 4 stars.
  struct Around {
    std::string_view before;
    std::string_view after;
  };
  [[nodiscard]] std::string star(std::string_view data, Around zh, Around en,
                                 std::int64_t value) const {
    if (wording_ == Wording::data) return std::string(data) + "=" + std::to_string(value);
    const bool chinese = wording_ == Wording::zh;
    const Around& around = chinese ? zh : en;
    return std::string(around.before) + star_text(value, chinese ? Language::zh : Language::en) +
           std::string(around.after);
  }

  [[nodiscard]] Observed rated(const std::optional<int>& value,
                               std::span<const StarLevel> levels) const {
    if (!value) return std::nullopt;
    if (*value == 0 && wording_ != Wording::data) {
      return star("", {"评定未达", ""}, {"rated below ", ""}, levels.front().star);
    }
    return star("assessed", {"评定", ""}, {"rated ", ""}, *value);
  }

  [[nodiscard]] Observed previous(const std::optional<int>& value) const {
    if (!value) return std::nullopt;
    if (*value == 0 && wording_ != Wording::data) {
      return std::string(choose(wording_, "", "此前未获星级", "no star before"));
    }
    return star("previous", {"此前为", ""}, {"", " before"}, *value);
  }

  [[nodiscard]] Observed join(std::initializer_list<Observed> values) const {
    Joined parts(wording_);
    for (const auto& value : values) {
      if (value) parts.add(*value);
    }
    std::string text = parts.or_else("");
    return text.empty() ? Observed{} : text;
  }

  [[nodiscard]] Observed rating(const CloudFacts& facts) const {
    Observed applied;
    if (facts.applied_star) {
      applied = star("applied", {"申请", ""}, {"applied for ", ""}, *facts.applied_star);
    }
    return join({rated(facts.assessed_star, edition_.cloud.levels), applied});
  }

  [[nodiscard]] Observed applicant(const ParkFacts& facts) const {
    const auto say = [&](std::string_view zh, std::string_view en) {
      return std::string(choose(wording_, "", zh, en));
    };
    Observed role;
    if (facts.applicant_role) {
      role = say("申报主体类型为“", "applicant's role: ") +
             named(applicant_role_words, *facts.applicant_role, wording_) + say("”", "");
    }
    if (wording_ == Wording::data) return join({role, known(facts.industrial, wording_)});
    Observed kind;
    if (facts.industrial == Truth::yes) {
      kind =
          say("园区属于工业和信息化类", "the park is an industrial or information-industry park");
    } else if (facts.industrial == Truth::no) {
      kind = say("园区不属于工业和信息化类",
                 "the park is not an industrial or information-industry park");
    }
    if (!role || !kind) return role ? role : kind;
    return *role + say("；", "; ") + *kind;
  }

  [[nodiscard]] Observed upgrade(const ParkFacts& facts) const {
    Observed received;
    if (readings_.top_up == TopUp::received && facts.previous_award) {
      received = std::string(choose(wording_, "received=", "已获奖励", "received: ")) +
                 figure(facts.previous_award->to_string(), wording_) +
                 std::string(choose(wording_, "", "元", " yuan"));
    }
    return join({previous(facts.previous_star), rated(facts.assessed_star, edition_.park.levels),
                 received});
  }

  const Application& application_;
  const Edition& edition_;
  const Readings& readings_;
  Wording wording_;
};

/// The truth that a rule of a track asks, where it asks nothing else.
[[nodiscard]] constexpr std::optional<Truth> asked_truth(Rule rule, const PlatformFacts& facts) {
  switch (rule) {
    case Rule::platform_in_city: return facts.operated_in_city;
    case Rule::platform_city_plan: return facts.fits_city_plan;
    case Rule::platform_device_access: return facts.capabilities.device_access;
    case Rule::platform_app_development: return facts.capabilities.app_development;
    case Rule::platform_knowledge_reuse: return facts.capabilities.knowledge_reuse;
    case Rule::platform_security: return facts.capabilities.security;
    case Rule::platform_service: return facts.enables_transformation;
    default: return std::nullopt;
  }
}
[[nodiscard]] constexpr std::optional<Truth> asked_truth(Rule rule, const CloudFacts& facts) {
  switch (rule) {
    case Rule::cloud_benefit: return facts.benefit;
    case Rule::cloud_qualitative: return facts.qualitative;
    default: return std::nullopt;
  }
}
[[nodiscard]] constexpr std::optional<Truth> asked_truth(Rule rule, const ParkFacts& facts) {
  switch (rule) {
    case Rule::park_city_plan: return facts.fits_city_plan;
    case Rule::park_infrastructure: return facts.basics.infrastructure;
    case Rule::park_operations: return facts.basics.operations;
    case Rule::park_services: return facts.basics.services;
    case Rule::park_organisation: return facts.basics.organisation;
    case Rule::park_industry: return facts.basics.industry;
    default: return std::nullopt;
  }
}

}  // namespace detail

/// The truth that a rule asks, where it asks nothing else: what is said on it then depends on
/// nothing else of the application. Nothing for the other rules.
[[nodiscard]] constexpr std::optional<Truth> asked_truth(Rule rule,
                                                         const Application& application) {
  switch (rule) {
    case Rule::conduct_lawful: return application.conduct.lawful_operation;
    case Rule::conduct_credit: return application.conduct.good_credit;
    case Rule::conduct_policy: return application.conduct.policy_compliance;
    default: break;
  }
  if (!track_of(rule)) return std::nullopt;
  return with_track(application,
                    [rule](const auto& facts) { return detail::asked_truth(rule, facts); });
}

/// What was observed under a rule: nothing where nothing is known of it.
[[nodiscard]] inline std::optional<std::string> observed(Rule rule, const Application& application,
                                                         const Edition& edition,
                                                         const Readings& readings,
                                                         Wording wording) {
  if (const auto truth = asked_truth(rule, application)) {
    return detail::known(*truth, wording);
  }
  const detail::Observer observer(application, edition, readings, wording);
  if (!track_of(rule)) return observer.common(rule);
  return with_track(application, [&](const auto& facts) { return observer.track(rule, facts); });
}

}  // namespace v1
}  // namespace chengdu_subsidy
