#pragma once
/// \file
/// The common part, notice 一, 四 and 六: dates, conduct, events and listings.

#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/rule_bits.hpp>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {

/// The severity of an accident: the one given, else by the gravest bound that a known consequence
/// reaches. Below all bounds it is `general` only when every consequence is known.
[[nodiscard]] constexpr std::optional<Severity> severity_of(const SafetyAccident& accident,
                                                            const Edition& edition) noexcept {
  if (accident.severity) return accident.severity;
  for (const auto& bounds : edition.severity) {
    if ((accident.deaths && *accident.deaths >= bounds.deaths) ||
        (accident.serious_injuries && *accident.serious_injuries >= bounds.serious_injuries) ||
        (accident.direct_loss && *accident.direct_loss >= bounds.direct_loss)) {
      return bounds.severity;
    }
  }
  if (accident.deaths && accident.serious_injuries && accident.direct_loss) {
    return Severity::general;
  }
  return std::nullopt;
}
/// An incident has only the severity given.
[[nodiscard]] constexpr std::optional<Severity> severity_of(const EnvironmentalIncident& incident,
                                                            const Edition&) noexcept {
  return incident.severity;
}

/// The days looked back on from a submission (近三年), both ends included.
[[nodiscard]] constexpr DateRange look_back(Date submitted_on, const Edition& edition,
                                            ThreeYears reading) noexcept {
  const Date from = submitted_on.years_before(static_cast<int>(edition.years_back.value));
  return {reading == ThreeYears::calendar ? from.start_of_year() : from, submitted_on};
}

/// The severity from which an environmental incident fails; nothing where any incident does.
[[nodiscard]] constexpr std::optional<Severity> environment_bar(const Edition& edition,
                                                                EnvironmentGrade reading) noexcept {
  if (reading == EnvironmentGrade::any) return std::nullopt;
  return edition.environment_grade.value;
}

/// Whether one event leaves its rule met: `no` when it fails it.
/// \param bar  the severity from which an event fails; nothing where any does
template <class Event>
[[nodiscard]] constexpr Truth event_passes(const Event& event, const DateRange& window,
                                           std::optional<Severity> bar,
                                           const Edition& edition) noexcept {
  if (!window.contains(event.on)) return Truth::yes;
  if (!bar) return Truth::no;
  return truth_if(severity_of(event, edition), [bar](Severity s) { return s < *bar; });
}

namespace detail {

/// Whether a list of events that is not empty leaves its rule met. Kept apart, as applicants with
/// such events are few.
template <class Event>
[[nodiscard, gnu::noinline]] constexpr Truth some_events_pass(
    const std::vector<Event>& events, const std::optional<Date>& submitted_on,
    std::optional<Severity> bar, const Edition& edition, ThreeYears reading) noexcept {
  if (!submitted_on) return Truth::unknown;
  const DateRange window = look_back(*submitted_on, edition, reading);
  Truth all = Truth::yes;
  for (const Event& event : events) all = all & event_passes(event, window, bar, edition);
  return all;
}

}  // namespace detail

/// Whether a list of events leaves its rule met.
template <class Event>
[[nodiscard]] constexpr Truth events_pass(const std::optional<std::vector<Event>>& events,
                                          const std::optional<Date>& submitted_on,
                                          std::optional<Severity> bar, const Edition& edition,
                                          ThreeYears reading) noexcept {
  if (!events) return Truth::unknown;
  if (events->empty()) return Truth::yes;
  return detail::some_events_pass(*events, submitted_on, bar, edition, reading);
}

/// Whether a listing is in force on a day, both end days included.
[[nodiscard]] constexpr bool in_force(const Listing& listing, Date day) noexcept {
  return (!listing.from || *listing.from <= day) && (!listing.until || day <= *listing.until);
}

namespace detail {

/// Whether listings, of which there are some, leave their rule met; kept apart likewise.
[[nodiscard, gnu::noinline]] constexpr Truth some_listings_pass(
    const std::vector<Listing>& listings, const std::optional<Date>& submitted_on) noexcept {
  if (!submitted_on) return Truth::unknown;
  for (const Listing& listing : listings) {
    if (in_force(listing, *submitted_on)) return Truth::no;
  }
  return Truth::yes;
}

}  // namespace detail

[[nodiscard]] constexpr Truth listings_pass(const std::optional<std::vector<Listing>>& listings,
                                            const std::optional<Date>& submitted_on) noexcept {
  if (!listings) return Truth::unknown;
  if (listings->empty()) return Truth::yes;
  return detail::some_listings_pass(*listings, submitted_on);
}

/// When the project was built: the platform's `built_on`, else `completed_on`.
[[nodiscard]] constexpr const std::optional<Date>& built_on(const PlatformFacts& facts) noexcept {
  return facts.built_on;
}
[[nodiscard]] constexpr const std::optional<Date>& built_on(const CloudFacts& facts) noexcept {
  return facts.completed_on;
}
[[nodiscard]] constexpr const std::optional<Date>& built_on(const ParkFacts& facts) noexcept {
  return facts.completed_on;
}
[[nodiscard]] constexpr const std::optional<Date>& built_on(const Application& a) noexcept {
  if (const auto* platform = std::get_if<PlatformFacts>(&a.track)) return built_on(*platform);
  if (const auto* cloud = std::get_if<CloudFacts>(&a.track)) return built_on(*cloud);
  return built_on(*std::get_if<ParkFacts>(&a.track));
}

/// Whether a project built on a day was built before the cut-off (截止日前建成).
[[nodiscard]] constexpr bool built_in_time(Date day, const Edition& edition,
                                           CutoffDay reading) noexcept {
  return reading == CutoffDay::included ? day <= edition.built_by.value
                                        : day < edition.built_by.value;
}

/// The district's recommendation in time: `no` when refused or late, `yes` when both are known.
[[nodiscard]] constexpr Truth recommended_in_time(const Recommendation& recommendation,
                                                  const Edition& edition) noexcept {
  return recommendation.recommended &
         truth_if(recommendation.on, [&](Date on) { return on <= edition.recommend_by.value; });
}

/// The truths of the common rules.
/// \param built  when the project was built: `built_on(application)`
[[nodiscard]] constexpr RuleTruths measure_common(const Application& application,
                                                  const std::optional<Date>& built,
                                                  const Edition& edition,
                                                  const Readings& readings) noexcept {
  const Conduct& conduct = application.conduct;
  const std::optional<Date>& submitted_on = application.submitted_on;
  auto truths = RuleTruths::holding(detail::common_rules);
  truths.hold_if(Rule::notice_window, truth_if(submitted_on, [&](Date day) {
                   return edition.window.value.contains(day);
                 }));
  truths.hold_if(Rule::notice_recommended,
                 recommended_in_time(application.recommendation, edition));
  truths.hold_if(Rule::notice_built_by, truth_if(built, [&](Date day) {
                   return built_in_time(day, edition, readings.cutoff_day);
                 }));
  truths.hold_if(Rule::conduct_lawful, conduct.lawful_operation);
  truths.hold_if(Rule::conduct_credit, conduct.good_credit);
  truths.hold_if(Rule::conduct_safety,
                 events_pass(conduct.safety_accidents, submitted_on, edition.safety_grade.value,
                             edition, readings.three_years));
  truths.hold_if(Rule::conduct_environment,
                 events_pass(conduct.environmental_incidents, submitted_on,
                             environment_bar(edition, readings.environment_grade), edition,
                             readings.three_years));
  truths.hold_if(Rule::conduct_listings, listings_pass(conduct.listings, submitted_on));
  truths.hold_if(Rule::conduct_policy, conduct.policy_compliance);
  return truths;
}

[[nodiscard]] constexpr RuleTruths measure_common(const Application& application,
                                                  const Edition& edition,
                                                  const Readings& readings) noexcept {
  return measure_common(application, built_on(application), edition, readings);
}

}  // namespace v1
}  // namespace chengdu_subsidy
