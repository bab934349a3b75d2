#pragma once
/// \file
/// What was found under each rule, in words; nothing where nothing is known.

#include <chengdu_subsidy/decision/wording.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <optional>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

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
      case Rule::conduct_lawful: return truth(conduct.lawful_operation);
      case Rule::conduct_credit: return truth(conduct.good_credit);
      case Rule::conduct_safety: return events(conduct.safety_accidents);
      case Rule::conduct_environment: return events(conduct.environmental_incidents);
      case Rule::conduct_listings: return listings(conduct.listings);
      case Rule::conduct_policy: return truth(conduct.policy_compliance);
      default: return std::nullopt;
    }
  }

  [[nodiscard]] std::optional<std::string> track(Rule rule, const PlatformFacts& facts) const {
    if (const auto minimum = metric_of(rule)) return figure_of(facts, *minimum);
    switch (rule) {
      case Rule::platform_in_city: return truth(facts.operated_in_city);
      case Rule::platform_city_plan: return truth(facts.fits_city_plan);
      case Rule::platform_device_access: return truth(facts.capabilities.device_access);
      case Rule::platform_app_development: return truth(facts.capabilities.app_development);
      case Rule::platform_knowledge_reuse: return truth(facts.capabilities.knowledge_reuse);
      case Rule::platform_security: return truth(facts.capabilities.security);
      case Rule::platform_service: return truth(facts.enables_transformation);
      case Rule::platform_floor: return before_rounding(facts);
      default: return std::nullopt;
    }
  }

  [[nodiscard]] std::optional<std::string> track(Rule rule, const CloudFacts& facts) const {
    switch (rule) {
      case Rule::cloud_benefit: return truth(facts.benefit);
      case Rule::cloud_star: return rating(facts);
      case Rule::cloud_subdomains: return count(measure(facts, edition_, readings_).subdomains);
      case Rule::cloud_qualitative: return truth(facts.qualitative);
      case Rule::cloud_one_off: return star("previous", "此前", "before: ", facts.previous_star);
      case Rule::cloud_fees: return fees(facts);
      default: return std::nullopt;
    }
  }

  [[nodiscard]] std::optional<std::string> track(Rule rule, const ParkFacts& facts) const {
    switch (rule) {
      case Rule::park_applicant: return applicant(facts);
      case Rule::park_city_plan: return truth(facts.fits_city_plan);
      case Rule::park_infrastructure: return truth(facts.basics.infrastructure);
      case Rule::park_operations: return truth(facts.basics.operations);
      case Rule::park_services: return truth(facts.basics.services);
      case Rule::park_organisation: return truth(facts.basics.organisation);
      case Rule::park_industry: return truth(facts.basics.industry);
      case Rule::park_star: return star("assessed", "评定", "assessed: ", facts.assessed_star);
      case Rule::park_upgrade: return upgrade(facts);
      default: return std::nullopt;
    }
  }

 private:
  using Observed = std::optional<std::string>;

  [[nodiscard]] Observed truth(Truth value) const {
    if (value == Truth::unknown) return std::nullopt;
    return named(value, wording_);
  }

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
    Joined parts(wording_);
    if (given.recommended != Truth::unknown) {
      parts.add(wording_ == Wording::data ? named(given.recommended, wording_)
                : given.recommended == Truth::yes
                    ? std::string(choose(wording_, "", "已推荐", "recommended"))
                    : std::string(choose(wording_, "", "不予推荐", "not recommended")));
    }
    if (given.on) parts.add(day_text(*given.on, wording_));
    std::string text = parts.or_else("");
    return text.empty() ? Observed{} : text;
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

  // A star with what it is: `assessed=4`, 评定四星级, assessed: 4 stars.
  [[nodiscard]] Observed star(std::string_view data, std::string_view zh, std::string_view en,
                              const std::optional<int>& value) const {
    if (!value) return std::nullopt;
    switch (wording_) {
      case Wording::data: return std::string(data) + "=" + std::to_string(*value);
      case Wording::zh: return std::string(zh) + star_text(*value, Language::zh);
      case Wording::en: break;
    }
    return std::string(en) + star_text(*value, Language::en);
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
    return join({star("assessed", "评定", "assessed: ", facts.assessed_star),
                 star("applied", "申报", "applied for: ", facts.applied_star)});
  }

  [[nodiscard]] Observed applicant(const ParkFacts& facts) const {
    Observed role;
    if (facts.applicant_role) role = named(applicant_role_words, *facts.applicant_role, wording_);
    Observed kind;
    if (facts.industrial != Truth::unknown) {
      kind =
          wording_ == Wording::data ? named(facts.industrial, wording_)
          : facts.industrial == Truth::yes
              ? std::string(choose(wording_, "", "工业和信息化类园区", "an industrial park"))
              : std::string(choose(wording_, "", "非工业和信息化类园区", "not an industrial park"));
    }
    return join({role, kind});
  }

  [[nodiscard]] Observed upgrade(const ParkFacts& facts) const {
    Observed received;
    if (readings_.top_up == TopUp::received && facts.previous_award) {
      received = std::string(choose(wording_, "received=", "已获奖励", "received: ")) +
                 figure(facts.previous_award->to_string(), wording_) +
                 std::string(choose(wording_, "", "元", " yuan"));
    }
    return join({star("previous", "此前", "before: ", facts.previous_star),
                 star("assessed", "评定", "assessed: ", facts.assessed_star), received});
  }

  const Application& application_;
  const Edition& edition_;
  const Readings& readings_;
  Wording wording_;
};

}  // namespace detail

/// What was observed under a rule: nothing where nothing is known of it.
[[nodiscard]] inline std::optional<std::string> observed(Rule rule, const Application& application,
                                                         const Edition& edition,
                                                         const Readings& readings,
                                                         Wording wording) {
  const detail::Observer observer(application, edition, readings, wording);
  if (!track_of(rule)) return observer.common(rule);
  return with_track(application, [&](const auto& facts) { return observer.track(rule, facts); });
}

}  // namespace v1
}  // namespace chengdu_subsidy
