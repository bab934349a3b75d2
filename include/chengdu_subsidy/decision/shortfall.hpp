#pragma once
/// \file
/// What a rule that failed on a number or a date lacks, and the smallest change that meets it.
/// Every change is found by asking the rule itself, and tried before it is told.

#include <algorithm>
#include <array>
#include <chengdu_subsidy/decision/calculation.hpp>
#include <chengdu_subsidy/decision/change.hpp>
#include <chengdu_subsidy/decision/findings.hpp>
#include <chengdu_subsidy/decision/submission_days.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <chengdu_subsidy/rules/share_inverse.hpp>
#include <chengdu_subsidy/values/days.hpp>
#include <chengdu_subsidy/values/exact.hpp>
#include <chengdu_subsidy/values/search.hpp>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// What a shortfall is counted in; nothing where no number of it would do.
enum class ShortUnit : std::uint8_t { nothing, days, count, stars, yuan };
inline constexpr std::array<Word<ShortUnit>, 5> short_unit_words{{
    {ShortUnit::nothing, "nothing", {"", ""}},
    {ShortUnit::days, "days", {"天", "days"}},
    {ShortUnit::count, "count", {"项", "items"}},
    {ShortUnit::stars, "stars", {"星", "stars"}},
    {ShortUnit::yuan, "yuan", {"元", "yuan"}},
}};

/// How much is missing: above zero, or nothing (a star above the highest).
struct ShortBy {
  ShortUnit unit = ShortUnit::nothing;
  std::int64_t number = 0;  ///< days, items or stars
  ExactMoney money;         ///< exact, for `yuan`
  friend bool operator==(const ShortBy&, const ShortBy&) = default;
};

/// A rule that failed on a number or a date.
struct Shortfall {
  Rule rule = Rule::notice_window;
  ShortBy by{};  ///< what is missing
  /// Accidents, incidents and listings: the first later day of submission on which the rule is met,
  /// whether one may still apply on it or not.
  std::optional<Date> clear_on{};
  /// The smallest change after which the rule no longer fails; nothing where none does, or where an
  /// application could not state it (an amount above `money_limit`).
  std::optional<Change> change{};
  /// The rule's status after the change: `met`, or open where it waits for another fact as well.
  std::optional<Status> then{};
  friend bool operator==(const Shortfall&, const Shortfall&) = default;
};

namespace detail {

/// Finds the shortfalls of one application. Each rule that can fail on a figure has a function.
class ShortfallFinder {
 public:
  ShortfallFinder(const Application& application, const Edition& edition, const Readings& readings)
      : application_(application), edition_(edition), readings_(readings) {}

  /// \pre the rule is not met
  [[nodiscard]] std::optional<Shortfall> operator()(Rule rule) const {
    auto found = find(rule);
    if (!found || !found->change) return found;
    found->then = status_with(*found->change, rule);
    if (*found->then == Status::not_met) {
      // It takes more than this one fact, and no number of it would do.
      found->change.reset();
      found->then.reset();
    }
    return found;
  }

 private:
  using Found = std::optional<Shortfall>;

  [[nodiscard]] Found find(Rule rule) const {
    if (const auto which = metric_of(rule)) return minimum(rule, *which);
    switch (rule) {
      case Rule::notice_window: return window();
      case Rule::notice_recommended: return recommended();
      case Rule::notice_built_by: return built();
      case Rule::conduct_safety:
      case Rule::conduct_environment:
      case Rule::conduct_listings: return dated(rule);
      case Rule::platform_floor: return floor();
      case Rule::cloud_star: return star(rule, edition_.cloud.levels);
      case Rule::cloud_subdomains: return subdomains();
      case Rule::cloud_one_off: return Shortfall{.rule = rule};
      case Rule::cloud_fees: return fees();
      case Rule::park_star:
      case Rule::park_upgrade: return star(rule, edition_.park.levels);
      default: return std::nullopt;  // decided by a judgement, which no figure changes
    }
  }

  [[nodiscard]] Status status_with(const Change& change, Rule rule) const {
    return evaluate(with_change(application_, change, edition_, readings_), edition_, readings_)
        .statuses[rule];
  }

  static ShortBy days(std::int64_t number) { return {ShortUnit::days, number, {}}; }
  static ShortBy items(std::int64_t number) { return {ShortUnit::count, number, {}}; }
  static ShortBy yuan(ExactMoney money) { return {ShortUnit::yuan, 0, std::move(money)}; }

  [[nodiscard]] Found window() const {
    const DateRange& window = edition_.window.value;
    const Date day = *application_.submitted_on;
    const Date nearest = std::clamp(day, window.from, window.until);
    return Shortfall{Rule::notice_window,
                     days(std::abs(day_number(day) - day_number(nearest))),
                     {},
                     SubmitOn{nearest},
                     {}};
  }

  // The last day up to `late` that a test accepts; nothing where it accepts none.
  template <class Accepts>
  static std::optional<Date> last_day(Date late, const Accepts& accepts) {
    if (!accepts(Date{})) return std::nullopt;
    return date_of(
        last_where<std::int64_t>(first_day_number, day_number(late), 1,
                                 [&](std::int64_t number) { return accepts(*date_of(number)); }));
  }

  [[nodiscard]] Found recommended() const {
    Recommendation asked = application_.recommendation;
    asked.recommended = Truth::yes;
    if (recommended_in_time(asked, edition_) != Truth::no) return std::nullopt;  // refused, in time
    const Date late = *application_.recommendation.on;
    const auto last = last_day(late, [&](Date day) {
      asked.on = day;
      return recommended_in_time(asked, edition_) == Truth::yes;
    });
    return late_by(Rule::notice_recommended, late, last, RecommendOn{last.value_or(late)});
  }

  [[nodiscard]] Found built() const {
    const Date late = *built_on(application_);
    const auto last = last_day(
        late, [&](Date day) { return built_in_time(day, edition_, readings_.cutoff_day); });
    return late_by(Rule::notice_built_by, late, last, BuildOn{last.value_or(late)});
  }

  static Shortfall late_by(Rule rule, Date late, const std::optional<Date>& last, Change change) {
    Shortfall found{.rule = rule};
    if (last) {
      found.by = days(day_number(late) - day_number(*last));
      found.change = change;
    }
    return found;
  }

  [[nodiscard]] Found dated(Rule rule) const {
    SubmissionDays tried(application_, edition_, readings_);
    Shortfall found{.rule = rule, .clear_on = tried.first_met(rule)};
    if (found.clear_on) {
      found.by = days(day_number(*found.clear_on) - day_number(*application_.submitted_on));
    }
    if (const auto day = tried.nearest_in_window(bit(rule))) found.change = SubmitOn{*day};
    return found;
  }

  [[nodiscard]] Found minimum(Rule rule, Metric which) const {
    Shortfall found{.rule = rule};
    const std::int64_t value = *metric(std::get<PlatformFacts>(application_.track), which);
    const bool money = which == Metric::annual_service_revenue;
    for (const Minimum& minimum : edition_.platform.minimums) {
      if (minimum.metric != which) continue;
      const auto least =
          least_where<std::int64_t>(value, money ? money_limit.fen() : count_limit, 1,
                                    [&](std::int64_t figure) { return meets(minimum, figure); });
      if (!least) break;
      found.by = money ? yuan({Wide(*least - value), 1}) : items(*least - value);
      found.change = SetMetric{which, *least};
      break;
    }
    return found;
  }

  [[nodiscard]] Found floor() const {
    const PlatformTerms& terms = edition_.platform;
    const auto measures = measure(std::get<PlatformFacts>(application_.track), edition_, readings_);
    const ShareBase base = *share_base(measures, edition_, readings_);
    const auto payable =
        exact_share_wide(base, share_terms(terms).rate).payable(share_terms(terms).cap);
    Shortfall found{.rule = Rule::platform_floor};
    found.by = yuan(exact(terms.floor.value) - exact_money(payable));
    const auto added =
        least_addition(base, share_terms(terms), {terms.floor.value, false}, readings_.rounding);
    // A change is told only where one figure of the application can hold it.
    const bool investment = terms.base == AmountBase::investment;
    if (!added || (investment ? *added : base.full + *added) > MoneyTotal{money_limit}) {
      return found;
    }
    if (investment) {
      found.change = AddInvestment{*added};
    } else {
      found.change = SetMetric{Metric::annual_service_revenue,
                               static_cast<std::int64_t>((base.full + *added).low())};
    }
    return found;
  }

  // The lowest star with which a rule no longer fails.
  [[nodiscard]] Found star(Rule rule, std::span<const StarLevel> levels) const {
    Shortfall found{.rule = rule};
    for (const StarLevel& level : levels) {
      if (status_with(RateStar{level.star}, rule) == Status::not_met) continue;
      found.by = {ShortUnit::stars, level.star - rated_star(), {}};
      found.change = RateStar{level.star};
      break;
    }
    return found;
  }

  [[nodiscard]] std::int64_t rated_star() const {
    const auto* cloud = std::get_if<CloudFacts>(&application_.track);
    const auto& rated = cloud != nullptr ? cloud->assessed_star
                                         : std::get<ParkFacts>(application_.track).assessed_star;
    return rated.value_or(0);
  }

  // As many as every star that is still possible needs.
  [[nodiscard]] Found subdomains() const {
    CloudMeasures measures = measure(std::get<CloudFacts>(application_.track), edition_, readings_);
    const int count = *measures.subdomains;
    const auto least =
        least_where<int>(count, static_cast<int>(EditionLimits::subdomains), 1, [&](int claimed) {
          measures.subdomains = claimed;
          return judge({}, measures, edition_, readings_).statuses[Rule::cloud_subdomains] ==
                 Status::met;
        });
    Shortfall found{.rule = Rule::cloud_subdomains};
    if (least) {
      found.by = items(*least - count);
      found.change = ClaimSubdomains{*least - count};
    }
    return found;
  }

  static Found fees() {
    return Shortfall{Rule::cloud_fees, yuan(exact(one_fen)), {}, AddFees{one_fen}, {}};
  }

  const Application& application_;
  const Edition& edition_;
  const Readings& readings_;
};

}  // namespace detail

/// The shortfalls of an application, in the order of its findings: every rule that is not met
/// because of a number or a date.
[[nodiscard]] inline std::vector<Shortfall> shortfalls(const Application& application,
                                                       const Verdict& verdict,
                                                       const Edition& edition = chengdu_2024,
                                                       const Readings& readings = {}) {
  std::vector<Shortfall> all;
  const detail::ShortfallFinder find(application, edition, readings);
  for_each_rule(verdict.statuses, application.direction(), [&](Rule rule) {
    if (verdict.statuses[rule] != Status::not_met) return;
    if (auto found = find(rule)) all.push_back(std::move(*found));
  });
  return all;
}

}  // namespace v1
}  // namespace chengdu_subsidy
