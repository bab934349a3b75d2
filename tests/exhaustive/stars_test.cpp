// All stars × previous stars × counts × readings of the two rated tracks, against the contract's
// paragraph on stars, stated once more in plain sets.
#include <gtest/gtest.h>

#include <algorithm>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <map>
#include <set>

#include "support/applications.hpp"

namespace {

using namespace test;
using Stars = std::set<int>;
using Star = std::optional<int>;

const Stars all_stars{3, 4, 5};
const std::map<int, int> needed{{3, 2}, {4, 4}, {5, 6}};  // guide 二(二)

constexpr Star stars_applied[] = {std::nullopt, 3, 4, 5};
constexpr Star stars_rated[] = {std::nullopt, 0, 3, 4, 5};

// Guide 二(二), in fen: the rate in percent and the cap.
std::int64_t cloud_pays(int star, std::int64_t fees) {
  const std::map<int, std::pair<std::int64_t, std::int64_t>> levels{
      {3, {20, 30'000'000}}, {4, {30, 50'000'000}}, {5, {40, 100'000'000}}};
  const auto [percent, cap] = levels.at(star);
  return std::min(fees * percent / 100, cap);
}
std::int64_t award(int star) {  // guide 三(二)
  return std::map<int, std::int64_t>{{3, 100'000'000}, {4, 200'000'000}, {5, 300'000'000}}.at(star);
}

Stars possible_of_cloud(Star applied, Star assessed, RatingLimit limit) {
  const bool rated = assessed && *assessed != 0;
  if (limit == RatingLimit::none) return rated ? Stars{*assessed} : all_stars;
  if (rated && applied) return {std::min(*assessed, *applied)};
  Stars possible;
  for (const int star : all_stars) {
    if ((!rated || star <= *assessed) && (!applied || star <= *applied)) possible.insert(star);
  }
  return possible;
}

Status star_status(Star assessed, const Stars& possible) {
  if (!assessed) return Status::pending;
  if (*assessed == 0) return Status::not_met;
  return possible.size() == 1 ? Status::met : Status::unknown;
}

template <class Test>
Status over(const Stars& possible, bool rated, const Test& suffices) {
  const auto count = std::count_if(possible.begin(), possible.end(), suffices);
  if (count == static_cast<std::ptrdiff_t>(possible.size())) return Status::met;
  if (count == 0) return Status::not_met;
  return rated ? Status::unknown : Status::pending;
}

std::optional<Money> money(std::optional<std::int64_t> fen) {
  return fen ? std::optional(Money::from_fen(*fen)) : std::nullopt;
}

// A verdict whose other rules are met: the outcome and the bounds follow from these statuses.
void expect_whole(const Verdict& verdict, const std::vector<Status>& statuses,
                  std::optional<Money> computed, Money most) {
  const auto has = [&](Status status) {
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
  };
  ASSERT_EQ(verdict.computed_amount, computed);
  if (has(Status::not_met)) {
    ASSERT_EQ(verdict.outcome, Outcome::not_supported);
    ASSERT_EQ(verdict.amount, Money{});
    ASSERT_EQ(verdict.bounds, Bounds{});
  } else if (has(Status::unknown) || has(Status::pending)) {
    ASSERT_EQ(verdict.outcome, Outcome::undetermined);
    ASSERT_EQ(verdict.amount, std::nullopt);
    ASSERT_EQ(verdict.bounds, (Bounds{Money{}, most}));
  } else {
    ASSERT_EQ(verdict.outcome, Outcome::supported);
    ASSERT_EQ(verdict.amount, computed);
    ASSERT_EQ(verdict.bounds, (Bounds{*computed, *computed}));
  }
}

struct CloudCase {
  Star applied, assessed, previous;
  std::optional<int> count;
  std::optional<std::int64_t> fees;
};

void expect_cloud(const CloudCase& c, const Readings& readings) {
  CloudMeasures measures;
  measures.truths.yes = bit(Rule::cloud_benefit) | bit(Rule::cloud_qualitative);
  measures.applied_star = c.applied;
  measures.assessed_star = c.assessed;
  measures.previous_star = c.previous;
  measures.subdomains = c.count;
  measures.fees_known = c.fees.has_value();
  if (c.fees) measures.fees.add(Money::from_fen(*c.fees));
  const Application good = supported_cloud();
  const Verdict verdict =
      judge(measure_common(good, chengdu_2024, readings), measures, chengdu_2024, readings);

  const bool rated = c.assessed && *c.assessed != 0;
  const Stars possible = possible_of_cloud(c.applied, c.assessed, readings.rating_limit);
  const auto enough = [&](int star) { return c.count && *c.count >= needed.at(star); };
  const std::vector<Status> statuses{star_status(c.assessed, possible),
                                     c.count ? over(possible, rated, enough) : Status::unknown,
                                     readings.one_off == OneOff::lump_sum ? Status::met
                                     : !c.previous                        ? Status::unknown
                                     : *c.previous == 0                   ? Status::met
                                                                          : Status::not_met,
                                     !c.fees       ? Status::unknown
                                     : *c.fees > 0 ? Status::met
                                                   : Status::not_met};
  const Rule rules[] = {Rule::cloud_star, Rule::cloud_subdomains, Rule::cloud_one_off,
                        Rule::cloud_fees};
  for (std::size_t i = 0; i < statuses.size(); ++i) {
    ASSERT_EQ(verdict.statuses[rules[i]], statuses[i]) << info(rules[i]).id;
  }

  // A rating of 0 is a rating: none counts.
  Star counting;
  if (rated && possible.size() == 1) counting = *possible.begin();
  if (!c.assessed) counting = c.applied;
  std::optional<Money> computed;
  if (counting && c.fees) computed = Money::from_fen(cloud_pays(*counting, *c.fees));
  std::int64_t most = 0;
  for (const int star : possible) {
    if (c.count && !enough(star)) continue;
    constexpr std::int64_t beyond_every_cap = 1'000'000'000'000;
    most = std::max(most, cloud_pays(star, c.fees.value_or(beyond_every_cap)));
  }
  expect_whole(verdict, statuses, computed, Money::from_fen(most));
}

TEST(EveryStar, OfCloudEnterprises) {  // guide 二(二)
  int cases = 0;
  for (const RatingLimit limit : {RatingLimit::applied, RatingLimit::none}) {
    for (const OneOff one_off : {OneOff::lump_sum, OneOff::once_per_enterprise}) {
      Readings readings;
      readings.rating_limit = limit;
      readings.one_off = one_off;
      for (const Star applied : stars_applied) {
        for (const Star assessed : stars_rated) {
          for (const Star previous : stars_rated) {
            for (int count = -1; count <= 7; ++count) {
              for (const std::int64_t fees : {-1, 0, 5, 123'456'789, 2'000'000'000}) {
                const CloudCase c{applied, assessed, previous,
                                  count < 0 ? std::nullopt : std::optional(count),
                                  fees < 0 ? std::nullopt : std::optional(fees)};
                expect_cloud(c, readings);
                ASSERT_FALSE(HasFatalFailure())
                    << "applied " << applied.value_or(-1) << ", assessed " << assessed.value_or(-1)
                    << ", previous " << previous.value_or(-1) << ", count " << count << ", fees "
                    << fees << ", limit " << static_cast<int>(limit);
                ++cases;
              }
            }
          }
        }
      }
    }
  }
  EXPECT_EQ(cases, 2 * 2 * 4 * 5 * 5 * 9 * 5);
}

void expect_park(Star assessed, Star previous, std::optional<std::int64_t> received,
                 const Readings& readings) {
  Application application = supported_park();
  park(application).assessed_star = assessed;
  park(application).previous_star = previous;
  park(application).previous_award = money(received);
  const Verdict verdict = evaluate(application, chengdu_2024, readings);

  const Stars possible = assessed && *assessed != 0 ? Stars{*assessed} : all_stars;
  const auto above = [&](int star) { return previous && *previous < star; };
  // What is known to be taken off.
  std::optional<std::int64_t> deducted;
  if (previous == 0) deducted = 0;
  if (previous && *previous > 0) {
    deducted = readings.top_up == TopUp::standard ? std::optional(award(*previous)) : received;
  }
  Status upgrade = previous ? over(possible, false, above) : Status::unknown;
  if (previous && upgrade != Status::not_met && !deducted) upgrade = Status::unknown;
  const std::vector<Status> statuses{star_status(assessed, possible), upgrade};
  ASSERT_EQ(verdict.statuses[Rule::park_star], statuses[0]);
  ASSERT_EQ(verdict.statuses[Rule::park_upgrade], statuses[1]);

  std::optional<Money> computed;
  const auto left = [&](int star) {
    return std::max(award(star) - deducted.value_or(0), std::int64_t{0});
  };
  if (assessed && *assessed != 0 && deducted) computed = Money::from_fen(left(*assessed));
  std::int64_t most = 0;
  for (const int star : possible) {
    if (!previous || above(star)) most = std::max(most, left(star));
  }
  expect_whole(verdict, statuses, computed, Money::from_fen(most));
}

TEST(EveryStar, OfParks) {  // guide 三(二)
  for (const TopUp top_up : {TopUp::standard, TopUp::received}) {
    Readings readings;
    readings.top_up = top_up;
    for (const Star assessed : stars_rated) {
      for (const Star previous : stars_rated) {
        for (const std::int64_t received : {-1, 0, 1, 99'999'999, 100'000'000, 500'000'000}) {
          expect_park(assessed, previous, received < 0 ? std::nullopt : std::optional(received),
                      readings);
          ASSERT_FALSE(HasFatalFailure())
              << "assessed " << assessed.value_or(-1) << ", previous " << previous.value_or(-1)
              << ", received " << received << ", top_up " << static_cast<int>(top_up);
        }
      }
    }
  }
}

}  // namespace
