// Every day from 2018 to 2026 for each rule on a date, against the rule stated once more with the
// calendar of the standard library.
#include <gtest/gtest.h>

#include <chengdu_subsidy/rules/evaluate.hpp>
#include <chengdu_subsidy/values/days.hpp>
#include <chrono>
#include <vector>

#include "support/applications.hpp"

namespace {

using namespace test;
namespace calendar = std::chrono;
using calendar::sys_days, calendar::year_month_day;
using namespace std::chrono_literals;

constexpr sys_days first{calendar::January / 1 / 2018};
constexpr sys_days last{calendar::December / 31 / 2026};

// The notice's days, written once more.
constexpr sys_days opens{calendar::March / 31 / 2024};            // notice 一
constexpr sys_days closes{calendar::May / 6 / 2024};              // notice 一, 六(二)
constexpr sys_days cut_off{calendar::December / 31 / 2023};       // notice 四(一)
constexpr sys_days last_year_from{calendar::January / 1 / 2023};  // guide 一(三)2, 二(二)
constexpr sys_days last_year_until{calendar::December / 31 / 2023};

Date date(sys_days day) {
  const year_month_day d{day};
  return *Date::from_ymd(static_cast<int>(d.year()), static_cast<int>(unsigned{d.month()}),
                         static_cast<int>(unsigned{d.day()}));
}

// From the same month and day three years before, 29 February falling back to the 28th, or from
// the first of January of that year.
sys_days three_years_before(sys_days day, ThreeYears reading) {
  const year_month_day d{day};
  const auto year = d.year() - calendar::years{3};
  if (reading == ThreeYears::calendar) return sys_days{year / calendar::January / 1};
  const year_month_day same = year / d.month() / d.day();
  return same.ok() ? sys_days{same} : sys_days{year / calendar::February / 28};
}

template <class Check>
void on_every_day(const Check& check) {
  int days = 0;
  for (sys_days day = first; day <= last; day += calendar::days{1}, ++days) {
    check(day);
    if (testing::Test::HasFatalFailure()) return;
  }
  EXPECT_EQ(days, 3287);
}

Status expected(bool holds) { return holds ? Status::met : Status::not_met; }

TEST(EveryDay, OfSubmission) {  // notice 一
  Application application = supported_platform();
  on_every_day([&](sys_days day) {
    application.submitted_on = date(day);
    ASSERT_EQ(status(application, Rule::notice_window), expected(opens <= day && day <= closes))
        << date(day).to_string();
  });
}

TEST(EveryDay, OfRecommendation) {  // notice 六(二)
  Application application = supported_platform();
  on_every_day([&](sys_days day) {
    application.recommendation.on = date(day);
    ASSERT_EQ(status(application, Rule::notice_recommended), expected(day <= closes))
        << date(day).to_string();
  });
}

TEST(EveryDay, OfBuilding) {  // notice 四(一)
  std::vector<Application> tracks{supported_platform(), supported_cloud(), supported_park()};
  Readings excluded;
  excluded.cutoff_day = CutoffDay::excluded;
  on_every_day([&](sys_days day) {
    platform(tracks[0]).built_on = date(day);
    cloud(tracks[1]).completed_on = date(day);
    park(tracks[2]).completed_on = date(day);
    for (const Application& application : tracks) {
      ASSERT_EQ(status(application, Rule::notice_built_by), expected(day <= cut_off))
          << date(day).to_string();
      ASSERT_EQ(status(application, Rule::notice_built_by, excluded), expected(day < cut_off))
          << date(day).to_string();
    }
  });
}

// Every event day beside every day of submission: 10.8 million pairs, two readings.
TEST(EveryPairOfDays, OfSubmissionAndEvent) {  // notice 四(二)
  std::uint64_t wrong = 0;
  std::uint64_t inside = 0;
  for (const ThreeYears reading : {ThreeYears::rolling, ThreeYears::calendar}) {
    on_every_day([&](sys_days submitted) {
      const DateRange window = look_back(date(submitted), chengdu_2024, reading);
      const sys_days from = three_years_before(submitted, reading);
      for (sys_days day = first; day <= last; day += calendar::days{1}) {
        const bool in_window = from <= day && day <= submitted;
        wrong += window.contains(date(day)) != in_window ? 1u : 0u;
        inside += in_window ? 1u : 0u;
      }
    });
  }
  EXPECT_EQ(wrong, 0u);
  EXPECT_GT(inside, 1'000'000u);
}

// The rules ask that window: every event day, some days of submission, both kinds of event.
TEST(EveryDay, OfAnEvent) {  // notice 四(二)
  Application application = supported_platform();
  for (const sys_days submitted : {opens, closes, sys_days{calendar::February / 29 / 2024},
                                   sys_days{calendar::January / 1 / 2024}}) {
    application.submitted_on = date(submitted);
    for (const ThreeYears reading : {ThreeYears::rolling, ThreeYears::calendar}) {
      Readings readings;
      readings.three_years = reading;
      on_every_day([&](sys_days day) {
        const bool outside = day < three_years_before(submitted, reading) || submitted < day;
        application.conduct.safety_accidents = {{date(day), Severity::larger, {}, {}, {}}};
        application.conduct.environmental_incidents = {{date(day), Severity::general, {}}};
        const auto statuses = evaluate(application, chengdu_2024, readings).statuses;
        ASSERT_EQ(statuses[Rule::conduct_safety], expected(outside)) << date(day).to_string();
        ASSERT_EQ(statuses[Rule::conduct_environment], expected(outside)) << date(day).to_string();
      });
    }
  }
}

TEST(EveryDay, OfAListingsEnds) {  // notice 四(二), both ends included
  Application application = supported_platform();
  const sys_days submitted{calendar::April / 19 / 2024};
  application.submitted_on = date(submitted);
  const auto with = [&](std::optional<Date> from, std::optional<Date> until) {
    application.conduct.listings = {{BlackList::serious_dishonesty, from, until}};
    return status(application, Rule::conduct_listings);
  };
  on_every_day([&](sys_days day) {
    ASSERT_EQ(with(date(day), {}), expected(submitted < day)) << date(day).to_string();
    ASSERT_EQ(with({}, date(day)), expected(day < submitted)) << date(day).to_string();
    ASSERT_EQ(with(date(day), date(day)), expected(day != submitted)) << date(day).to_string();
  });
}

TEST(EveryDay, OfAPayment) {  // guide 一(三)2, 二(二)
  Application of_platform = supported_platform();
  Application of_cloud = supported_cloud();
  Readings whole;
  whole.investment_period = InvestmentPeriod::whole_project;
  on_every_day([&](sys_days day) {
    const bool last_year = last_year_from <= day && day <= last_year_until;
    platform(of_platform).investment->front().paid_on = date(day);
    platform(of_platform).investment->resize(1);
    cloud(of_cloud).fees->front().paid_on = date(day);
    cloud(of_cloud).fees->resize(1);
    const auto counts = [](const Application& application, const Readings& readings) {
      return evaluate(application, chengdu_2024, readings).computed_amount.value() > Money{};
    };
    ASSERT_EQ(counts(of_platform, {}), last_year) << date(day).to_string();
    ASSERT_EQ(counts(of_platform, whole), day <= cut_off) << date(day).to_string();
    ASSERT_EQ(counts(of_cloud, {}), last_year) << date(day).to_string();
    ASSERT_EQ(counts(of_cloud, whole), last_year) << date(day).to_string();
  });
}

// What is no day is none: every day and month from below the first to above the last.
TEST(EveryDay, ThatTheCalendarHasAndNoOther) {
  for (const int year : {-1, 0, 1, 4, 1900, 2000, 2023, 2024, 2100, 9998, 9999, 10'000}) {
    for (int month = -1; month <= 14; ++month) {
      for (int day = -1; day <= 33; ++day) {
        const year_month_day expected_day{calendar::year{year},
                                          calendar::month{static_cast<unsigned>(month)},
                                          calendar::day{static_cast<unsigned>(day)}};
        const bool exists =
            1 <= year && year <= 9999 && 1 <= month && 1 <= day && expected_day.ok();
        ASSERT_EQ(Date::from_ymd(year, month, day).has_value(), exists)
            << year << ' ' << month << ' ' << day;
      }
    }
  }
  EXPECT_EQ(Date{}, Date::from_ymd(1, 1, 1));
  EXPECT_EQ(date_of(last_day_number), Date::from_ymd(9999, 12, 31));
  EXPECT_EQ(date_of(last_day_number + 1), std::nullopt);
  EXPECT_EQ(date_of(first_day_number), Date{});
  EXPECT_EQ(date_of(first_day_number - 1), std::nullopt);
}

// The calendar itself: each day is the day after the one before, as text and as a number.
TEST(EveryDay, OfTenThousandYearsIsReadAndWritten) {
  sys_days day{calendar::January / 1 / 1};
  const sys_days end{calendar::December / 31 / 9999};
  std::uint64_t wrong = 0;
  for (std::int64_t number = first_day_number; day <= end; day += calendar::days{1}, ++number) {
    const Date expected_date = date(day);
    const std::string text = expected_date.to_string();
    wrong += Date::parse(text) == expected_date && date_of(number) == expected_date &&
                     day_number(expected_date) == number
                 ? 0u
                 : 1u;
  }
  EXPECT_EQ(wrong, 0u);
}

}  // namespace
