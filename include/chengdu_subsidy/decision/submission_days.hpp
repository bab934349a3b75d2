#pragma once
/// \file
/// On which other days of submission the dated rules (application period, accidents, incidents,
/// listings) would be met.

#include <algorithm>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/common.hpp>
#include <chengdu_subsidy/rules/rule_bits.hpp>
#include <chengdu_subsidy/values/days.hpp>
#include <chengdu_subsidy/values/search.hpp>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// The rules that the day of submission decides, together with events and listings.
inline constexpr RuleMask dated_rules = bit(Rule::notice_window) | bit(Rule::conduct_safety) |
                                        bit(Rule::conduct_environment) |
                                        bit(Rule::conduct_listings);

/// Tries other days of submission. What a rule says can change only where an event or a listing
/// comes into sight or leaves it, or at an end of the application period: those days are asked.
class SubmissionDays {
 public:
  /// \pre the application's day of submission is known
  SubmissionDays(const Application& application, const Edition& edition, const Readings& readings)
      : submitted_on_(*application.submitted_on), edition_(edition), readings_(readings) {
    probe_.conduct = application.conduct;
    collect_edges();
  }

  /// The first day after that of the submission on which a rule is met, whether one may apply on it
  /// or not; nothing where the calendar ends before.
  [[nodiscard]] std::optional<Date> first_met(Rule rule) {
    for (const Date day : edges_) {
      if (day > submitted_on_ && (on(day).yes & bit(rule)) != 0) return day;
    }
    return std::nullopt;
  }

  /// The day of the application period, nearest to that of the submission, on which all of some
  /// rules are met and none of others fails; of two that are equally near the later one, which may
  /// still lie ahead.
  [[nodiscard]] std::optional<Date> nearest_in_window(RuleMask met, RuleMask not_failed = 0) {
    std::optional<Date> nearest;
    for (const Date day : edges_) {
      if (!edition_.window.value.contains(day)) continue;
      const RuleTruths truths = on(day);
      if ((truths.yes & met) != met || (truths.no & not_failed) != 0) continue;
      if (!nearest || distance(day) <= distance(*nearest)) nearest = day;
    }
    return nearest;
  }

 private:
  [[nodiscard]] RuleTruths on(Date day) {
    probe_.submitted_on = day;
    return measure_common(probe_, edition_, readings_);
  }

  [[nodiscard]] std::int64_t distance(Date day) const {
    return std::abs(day_number(day) - day_number(submitted_on_));
  }

  void add_edge(std::int64_t number) {
    if (const auto day = date_of(number)) edges_.push_back(*day);
  }

  template <class Event>
  void add_events(const std::optional<std::vector<Event>>& events) {
    if (!events) return;
    for (const Event& event : *events) {
      const std::int64_t own = day_number(event.on);
      add_edge(own - 1);
      // The last day of submission that still looks back on it, and the one behind.
      add_edge(last_where<std::int64_t>(own, last_day_number, 1,
                                        [&](std::int64_t number) {
                                          return look_back(*date_of(number), edition_,
                                                           readings_.three_years)
                                              .contains(event.on);
                                        }) +
               1);
    }
  }

  void collect_edges() {
    edges_ = {submitted_on_, edition_.window.value.from, edition_.window.value.until};
    add_events(probe_.conduct.safety_accidents);
    add_events(probe_.conduct.environmental_incidents);
    if (probe_.conduct.listings) {
      for (const Listing& listing : *probe_.conduct.listings) {
        if (listing.from) add_edge(day_number(*listing.from) - 1);
        if (listing.until) add_edge(day_number(*listing.until) + 1);
      }
    }
    std::sort(edges_.begin(), edges_.end());
    edges_.erase(std::unique(edges_.begin(), edges_.end()), edges_.end());
  }

  Date submitted_on_;
  const Edition& edition_;
  const Readings& readings_;
  Application probe_;  // the conduct, on the day that is asked
  std::vector<Date> edges_;
};

}  // namespace v1
}  // namespace chengdu_subsidy
