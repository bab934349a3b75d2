// Columns come to the verdict of each row alone, on every kind of processor, in any number of
// threads.
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <string>

#include "batch/drawn_columns.hpp"

namespace {

using namespace test;
using batch::Processor;

// Rows of each random comparison; CHENGDU_SUBSIDY_BATCH_ROWS asks for more.
std::size_t rows_to_draw() {
  const char* const asked = std::getenv("CHENGDU_SUBSIDY_BATCH_ROWS");
  return asked != nullptr ? std::stoul(asked) : 200'000;
}

std::vector<Processor> processors() {
  std::vector<Processor> list{Processor::any};
  if (batch::this_processor() >= Processor::avx2) list.push_back(Processor::avx2);
  if (batch::this_processor() >= Processor::avx512) list.push_back(Processor::avx512);
  return list;
}

Readings draw_readings(Draw& draw) {
  Readings readings;
  for (const auto& entry : reading_table) {
    readings = with_value(readings, entry.reading,
                          static_cast<std::size_t>(draw.below(entry.value_count)));
  }
  return readings;
}

template <class Rows>
class BatchTest : public testing::Test {};
using Tracks = testing::Types<PlatformRows, CloudRows, ParkRows>;
TYPED_TEST_SUITE(BatchTest, Tracks);

template <class Rows>
void expect_rows_agree(const Rows& rows, const Edition& edition, const Readings& readings) {
  const std::size_t count = rows.yes.size();
  OwnedVerdicts expected(count);
  for (std::size_t row = 0; row < count; ++row) {
    expected.put(row, rows.alone(row, edition, readings));
  }
  for (const Processor processor : processors()) {
    OwnedVerdicts found(count);
    const auto report =
        batch::judge(rows.columns(), found.columns(), edition, readings, {1, processor});
    EXPECT_EQ(report.rows, count);
    EXPECT_EQ(report.invalid, 0u);
    EXPECT_EQ(report.first_invalid, count);
    if (found == expected) continue;
    for (std::size_t row = 0; row < count; ++row) {
      ASSERT_EQ(found.amount[row], expected.amount[row]) << "row " << row;
      ASSERT_EQ(found.computed[row], expected.computed[row]) << "row " << row;
      ASSERT_EQ(found.outcome[row], expected.outcome[row]) << "row " << row;
      ASSERT_EQ(found.open[row], expected.open[row]) << "row " << row;
      ASSERT_EQ(found.low[row], expected.low[row]) << "row " << row;
    }
  }
}

TYPED_TEST(BatchTest, EveryRowIsAsAloneUnderDrawnReadings) {
  const std::size_t each = 5'000;
  for (std::size_t drawn = 0, seed = 1; drawn < rows_to_draw(); drawn += each, ++seed) {
    Draw draw(static_cast<unsigned>(seed));
    SCOPED_TRACE("seed " + std::to_string(seed));
    const TypeParam rows(each + static_cast<std::size_t>(draw.below(9)), draw, draw.chance(30));
    expect_rows_agree(rows, chengdu_2024, draw_readings(draw));
    if (this->HasFatalFailure()) return;
  }
}

TYPED_TEST(BatchTest, EveryRowIsAsAloneUnderOtherEditions) {
  for (unsigned seed = 1; seed <= 30; ++seed) {
    Draw draw(seed + 1'000'000);
    SCOPED_TRACE("seed " + std::to_string(seed));
    Edition edition = chengdu_2024;
    edition.platform.rate.value = *Rate::from_millionths(draw.below(1'000'001));
    edition.platform.labour_share.value = *Rate::from_millionths(
        draw.one_of<std::int64_t>({0, 300'000, 500'000, 800'000, 999'999, 1'000'000}));
    edition.platform.cap.value = Money::from_fen(draw.fen(true));
    edition.platform.floor.value = Money::from_fen(draw.fen(false));
    const std::vector<Minimum> minimums{
        {Metric::enterprises_served, draw.chance(50) ? Comparison::more_than : Comparison::at_least,
         draw.one_of<std::int64_t>({0, 20, 21}), "c"}};
    edition.platform.minimums = minimums;
    std::vector<StarLevel> levels(edition.cloud.levels.begin(), edition.cloud.levels.end());
    for (auto& level : levels) {
      level.rate = *Rate::from_millionths(draw.below(1'000'001));
      level.cap = level.award = Money::from_fen(draw.fen(false));
      level.subdomains = draw.below(8);
    }
    edition.cloud.levels = levels;
    edition.park.levels = levels;
    expect_rows_agree(TypeParam(1'003, draw, draw.chance(30)), edition, draw_readings(draw));
    if (this->HasFatalFailure()) return;
  }
}

TYPED_TEST(BatchTest, AnyNumberOfRowsFillsItsColumnsAndNoMore) {
  for (std::size_t count = 0; count <= 40; ++count) {
    Draw draw(7);
    const TypeParam rows(count, draw, false);
    expect_rows_agree(rows, chengdu_2024, {});
    // What stands behind the last row stays.
    OwnedVerdicts found(count + 8);
    const OwnedVerdicts before = found;
    auto columns = found.columns();
    columns = {columns.amount.first(count), columns.computed_amount.first(count),
               columns.outcome.first(count), columns.open.first(count), columns.low.first(count)};
    batch::judge(rows.columns(), columns);
    for (std::size_t row = count; row < count + 8; ++row) {
      EXPECT_EQ(found.amount[row], before.amount[row]);
      EXPECT_EQ(found.outcome[row], before.outcome[row]);
      EXPECT_EQ(found.low[row], before.low[row]);
    }
  }
}

TYPED_TEST(BatchTest, ThreadsChangeNothing) {
  Draw draw(11);
  const TypeParam rows(100'003, draw, true);
  OwnedVerdicts one(rows.yes.size());
  const auto report = batch::judge(rows.columns(), one.columns());
  for (const unsigned threads : {0u, 2u, 3u, 8u}) {
    OwnedVerdicts several(rows.yes.size());
    const auto told = batch::judge(rows.columns(), several.columns(), chengdu_2024, {}, {threads});
    EXPECT_EQ(several, one) << threads << " threads";
    EXPECT_EQ(told.one_by_one, report.one_by_one);
    EXPECT_EQ(told.rows, report.rows);
  }
}

TYPED_TEST(BatchTest, ColumnsThatAreNotWantedAreNotWritten) {
  Draw draw(13);
  const TypeParam rows(100, draw, false);
  OwnedVerdicts all(100);
  batch::judge(rows.columns(), all.columns());
  std::vector<std::int64_t> amount(100);
  batch::judge(rows.columns(),
               {.amount = amount, .computed_amount = {}, .outcome = {}, .open = {}, .low = {}});
  EXPECT_EQ(amount, all.amount);
}

TYPED_TEST(BatchTest, WithNoColumnsEverythingIsUnknown) {
  typename TypeParam::Columns columns;
  columns.rows = 20;
  OwnedVerdicts found(20);
  batch::judge(columns, found.columns());
  for (std::size_t row = 0; row < 20; ++row) {
    EXPECT_EQ(found.amount[row], batch::unknown_amount);
    EXPECT_EQ(found.computed[row], batch::unknown_amount);
    EXPECT_EQ(found.outcome[row], static_cast<std::uint8_t>(Outcome::undetermined));
  }
}

TYPED_TEST(BatchTest, AColumnOfAnotherLengthIsRefusedByName) {
  Draw draw(17);
  const TypeParam rows(100, draw, false);
  OwnedVerdicts found(99);
  try {
    batch::judge(rows.columns(), found.columns());
    FAIL() << "accepted";
  } catch (const std::invalid_argument& error) {
    EXPECT_EQ(std::string(error.what()), "column amount has 99 rows, not 100");
  }
}

TEST(Batch, ARowThatNoApplicationCanBeIsMarkedAndTheOthersGoOn) {
  Draw draw(19);
  PlatformRows rows(1'000, draw, false);
  rows.known.assign(1'000, 0xFFFF);
  rows.labour[700] = -1;
  rows.no[800] |= rows.yes[800] = 1;
  rows.served[900] = -5;
  const PlatformRows& kept = rows;
  for (const Processor processor : processors()) {
    OwnedVerdicts found(1'000);
    const auto report =
        batch::judge(rows.columns(), found.columns(), chengdu_2024, {}, {1, processor});
    EXPECT_EQ(report.invalid, 3u);
    EXPECT_EQ(report.first_invalid, 700u);
    for (const std::size_t row : {700u, 800u, 900u}) {
      EXPECT_EQ(found.outcome[row], batch::invalid_outcome);
      EXPECT_EQ(found.amount[row], batch::unknown_amount);
      EXPECT_EQ(found.computed[row], batch::unknown_amount);
      EXPECT_EQ(found.open[row] | found.low[row], 0u);
    }
    OwnedVerdicts alone(1);
    alone.put(0, kept.alone(701, chengdu_2024, {}));
    EXPECT_EQ(found.amount[701], alone.amount[0]);
    EXPECT_EQ(found.low[701], alone.low[0]);
  }
}

TEST(Batch, AStarThatTheEditionDoesNotHaveIsMarked) {
  Draw draw(23);
  CloudRows clouds(30, draw, false);
  clouds.known.assign(30, 31);
  clouds.assessed[3] = 2;
  clouds.previous[29] = -1;
  OwnedVerdicts found(30);
  EXPECT_EQ(batch::judge(clouds.columns(), found.columns()).invalid, 2u);
  EXPECT_EQ(found.outcome[3], batch::invalid_outcome);
  EXPECT_EQ(found.outcome[29], batch::invalid_outcome);
  // The value of an unknown number is not looked at.
  clouds.known[3] = clouds.known[29] = 0;
  EXPECT_EQ(batch::judge(clouds.columns(), found.columns()).invalid, 0u);

  ParkRows parks(30, draw, false);
  parks.known.assign(30, 7);
  parks.assessed[5] = 6;
  EXPECT_EQ(batch::judge(parks.columns(), found.columns()).first_invalid, 5u);
}

// A row that claims every rule, of which nothing else is known, is open: its numbers are unknown,
// and neither the least share (guide 一(二)) nor a star is met by being claimed.
TEST(Batch, NoRowIsBelievedOnWhatItsNumbersDecide) {
  const std::vector<RuleMask> all(9, ~RuleMask{0});
  OwnedVerdicts found(all.size());
  const auto is_open = [&](RuleMask open, auto columns) {
    columns.rows = all.size();
    columns.truths.yes = all;
    for (const auto processor : {batch::Processor::any, batch::Processor::avx512}) {
      const auto report = batch::judge(columns, found.columns(), chengdu_2024, {}, {1, processor});
      EXPECT_EQ(report.invalid, 0u);
      for (std::size_t row = 0; row < all.size(); ++row) {
        EXPECT_EQ(found.outcome[row], static_cast<std::uint8_t>(Outcome::undetermined));
        EXPECT_EQ(found.amount[row], batch::unknown_amount);
        EXPECT_EQ(found.open[row], open);
      }
    }
  };
  is_open(bit(minimum_rule(Metric::enterprises_served)) | bit(Rule::platform_floor),
          batch::PlatformColumns{});
  // By default one may apply again (cloud.one_off).
  is_open(bit(Rule::cloud_star) | bit(Rule::cloud_subdomains) | bit(Rule::cloud_fees),
          batch::CloudColumns{});
  is_open(bit(Rule::park_star) | bit(Rule::park_upgrade), batch::ParkColumns{});
}

TEST(Batch, AmountsThatLanesCannotCarryAreJudgedOneByOne) {
  Draw draw(29);
  PlatformRows rows(2'000, draw, false);
  rows.known.assign(2'000, 0xFFFF);
  OwnedVerdicts found(2'000);
  rows.full.assign(2'000, 1'000'000'000);
  rows.labour.assign(2'000, 1'000'000'000);
  EXPECT_EQ(batch::judge(rows.columns(), found.columns()).one_by_one, 0u);
  rows.full[600] = money_limit.fen();
  const auto report = batch::judge(rows.columns(), found.columns());
  EXPECT_GE(report.one_by_one, 1u);
  EXPECT_LT(report.one_by_one, 1'000u);
  EXPECT_EQ(report.invalid, 0u);
}

TEST(Batch, TheTwoBitsOfARuleAreItsStatus) {
  Draw draw(30);
  ParkRows rows(500, draw, false);
  OwnedVerdicts found(500);
  batch::judge(rows.columns(), found.columns());
  std::array<int, 4> seen{};
  for (std::size_t row = 0; row < 500; ++row) {
    const Verdict alone = rows.alone(row, chengdu_2024, {});
    for_each_rule(alone.statuses, Track::park, [&](Rule rule) {
      const Status status = batch::status_of(found.open[row], found.low[row], rule);
      EXPECT_EQ(status, alone.statuses[rule]) << "row " << row << ", " << info(rule).id;
      ++seen[static_cast<std::size_t>(status)];
    });
  }
  for (const int count : seen) EXPECT_GT(count, 0);
}

TEST(Batch, TheAnnualRevenueMayBeTheBase) {
  Edition edition = chengdu_2024;
  edition.platform.base.value = AmountBase::annual_service_revenue;
  std::vector<std::int64_t> revenue;
  Draw draw(31);
  for (int i = 0; i < 1'000; ++i) revenue.push_back(draw.fen(i % 7 == 0));
  batch::PlatformColumns columns;
  columns.rows = revenue.size();
  columns.metrics[static_cast<std::size_t>(Metric::annual_service_revenue)] = revenue;
  OwnedVerdicts found(columns.rows);
  batch::judge(columns, found.columns(), edition);
  for (std::size_t row = 0; row < columns.rows; ++row) {
    PlatformMeasures measures;
    measures.set_metric(Metric::annual_service_revenue, revenue[row]);
    const Verdict alone = judge(RuleTruths{}, measures, edition, {});
    ASSERT_EQ(found.computed[row], alone.computed_amount->fen()) << row;
  }
}

}  // namespace
