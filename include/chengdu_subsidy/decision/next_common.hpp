#pragma once
/// \file
/// The open points of the common part: dates, recommendation, conduct.

#include <algorithm>
#include <chengdu_subsidy/decision/next_answers.hpp>
#include <string_view>
#include <utility>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// The days before and after; nothing where the calendar ends.
[[nodiscard]] constexpr std::optional<Date> day_after(Date day) noexcept {
  if (const auto next = Date::from_ymd(day.year(), day.month(), day.day() + 1)) return next;
  if (const auto next = Date::from_ymd(day.year(), day.month() + 1, 1)) return next;
  return Date::from_ymd(day.year() + 1, 1, 1);
}
[[nodiscard]] constexpr std::optional<Date> day_before(Date day) noexcept {
  if (day.day() > 1) return Date::from_ymd(day.year(), day.month(), day.day() - 1);
  for (int last = 31; day.month() > 1 && last > 27; --last) {
    if (const auto before = Date::from_ymd(day.year(), day.month() - 1, last)) return before;
  }
  return Date::from_ymd(day.year() - 1, 12, 31);
}

/// A day and the two on either side of it: all that a rule on dates can turn on there.
inline void add_days_around(std::optional<Date> day, std::vector<Date>& into) {
  if (!day) return;
  std::optional<Date> before = day;
  std::optional<Date> after = day;
  into.push_back(*day);
  for (int i = 0; i < 2; ++i) {
    if (before && (before = day_before(*before))) into.push_back(*before);
    if (after && (after = day_after(*after))) into.push_back(*after);
  }
}

/// The days of submission between which nothing turns: the ends of the application period and of
/// each listing, and where an event comes into the years looked back on and falls out of them.
inline std::vector<Date> submission_days(const Conduct& conduct, const Edition& edition) {
  std::vector<Date> days;
  add_days_around(edition.window.value.from, days);
  add_days_around(edition.window.value.until, days);
  const int years = static_cast<int>(edition.years_back.value);
  const auto event_days = [&](const auto& events) {
    if (!events) return;
    for (const auto& event : *events) {
      const int last_year = event.on.year() + years;
      // The 28th stands for a 29 February that the later year lacks.
      const auto same_day = Date::from_ymd(last_year, event.on.month(), event.on.day());
      add_days_around(event.on, days);
      add_days_around(same_day ? same_day : Date::from_ymd(last_year, 2, 28), days);
      add_days_around(Date::from_ymd(last_year, 12, 31), days);
    }
  };
  event_days(conduct.safety_accidents);
  event_days(conduct.environmental_incidents);
  if (conduct.listings) {
    for (const Listing& listing : *conduct.listings) {
      add_days_around(listing.from, days);
      add_days_around(listing.until, days);
    }
  }
  return days;
}

/// The severities that a list of events lacks, of those that the rule asks for.
template <class Events>
void ask_severities(Asker& asker, std::string_view field, Rule rule, Events events) {
  const auto& list = events(asker.application().conduct);
  const auto& submitted_on = asker.application().submitted_on;
  if (!list || !submitted_on || asker.waiting(bit(rule)) == 0) return;
  const DateRange window = look_back(*submitted_on, asker.edition(), asker.readings().three_years);
  for (std::size_t i = 0; i < list->size(); ++i) {
    const auto& event = (*list)[i];
    if (!window.contains(event.on) || severity_of(event, asker.edition())) continue;
    asker.ask_severity(
        field, rule, i, event.on,
        [&, i ](Application & a) -> auto& { return (*events(a.conduct))[i]; });
  }
}

/// A list of events or listings that nobody has given: none, or one that fails.
template <class Get, class Entry>
void ask_list(Asker& asker, std::string_view field, Rule rule, Get get, const Entry& failing) {
  asker.ask_value<std::vector<Entry>>(field, bit(rule), {{}, {failing}}, get);
}

inline void ask_common(Asker& asker) {
  const Application& application = asker.application();
  const Edition& edition = asker.edition();
  const Conduct& conduct = application.conduct;

  RuleMask by_submission = bit(Rule::notice_window);
  if (conduct.safety_accidents) by_submission |= bit(Rule::conduct_safety);
  if (conduct.environmental_incidents) by_submission |= bit(Rule::conduct_environment);
  if (conduct.listings) by_submission |= bit(Rule::conduct_listings);
  asker.ask_value(
      "/submitted_on", by_submission, submission_days(conduct, edition),
      [](auto& a) -> auto& { return a.submitted_on; });

  asker.ask_truth(
      "/recommendation/recommended", Rule::notice_recommended,
      [](auto& a) -> auto& { return a.recommendation.recommended; });
  std::vector<Date> days;
  add_days_around(edition.recommend_by.value, days);
  asker.ask_value(
      "/recommendation/on", bit(Rule::notice_recommended), days,
      [](auto& a) -> auto& { return a.recommendation.on; });

  days.clear();
  add_days_around(edition.built_by.value, days);
  const auto ask_built = [&](std::string_view field, auto get) {
    asker.ask_value(field, bit(Rule::notice_built_by), days, get);
  };
  switch (application.direction()) {
    case Track::platform:
      ask_built(
          "/platform/built_on",
          [](auto& a) -> auto& { return std::get_if<PlatformFacts>(&a.track)->built_on; });
      break;
    case Track::cloud:
      ask_built(
          "/cloud/completed_on",
          [](auto& a) -> auto& { return std::get_if<CloudFacts>(&a.track)->completed_on; });
      break;
    case Track::park:
      ask_built(
          "/park/completed_on",
          [](auto& a) -> auto& { return std::get_if<ParkFacts>(&a.track)->completed_on; });
      break;
  }

  asker.ask_truth(
      "/conduct/lawful_operation", Rule::conduct_lawful,
      [](auto& a) -> auto& { return a.conduct.lawful_operation; });
  asker.ask_truth(
      "/conduct/good_credit", Rule::conduct_credit,
      [](auto& a) -> auto& { return a.conduct.good_credit; });

  // On the day of submission, or on any day while that is unknown, of the gravest severity.
  const Date on = application.submitted_on.value_or(edition.window.value.from);
  SafetyAccident accident;
  EnvironmentalIncident incident;
  accident.on = incident.on = on;
  accident.severity = incident.severity = Severity::especially_major;
  const auto accidents = [](auto& given) -> auto& { return given.safety_accidents; };
  const auto incidents = [](auto& given) -> auto& { return given.environmental_incidents; };
  ask_list(
      asker, "/conduct/safety_accidents",
      Rule::conduct_safety, [=](auto& a) -> auto& { return accidents(a.conduct); }, accident);
  ask_severities(asker, "/conduct/safety_accidents/*/severity", Rule::conduct_safety, accidents);
  ask_list(
      asker, "/conduct/environmental_incidents",
      Rule::conduct_environment, [=](auto& a) -> auto& { return incidents(a.conduct); }, incident);
  ask_severities(asker, "/conduct/environmental_incidents/*/severity", Rule::conduct_environment,
                 incidents);
  // Without dates a listing has always been in force and still is.
  ask_list(
      asker, "/conduct/listings", Rule::conduct_listings,
      [](auto& a) -> auto& { return a.conduct.listings; }, Listing{});
  asker.ask_truth(
      "/conduct/policy_compliance", Rule::conduct_policy,
      [](auto& a) -> auto& { return a.conduct.policy_compliance; });
}

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
