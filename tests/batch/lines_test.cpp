// Money lines as offsets and entries: the measures are those of each application alone.
#include <gtest/gtest.h>
#include <chengdu_subsidy/batch/lines.hpp>
#include <chengdu_subsidy/values/days.hpp>

#include "batch/drawn_columns.hpp"

namespace {

using namespace test;

constexpr std::size_t rows = 3000;

// Lines of many rows, and the facts that they stand for. Guide 一(三) note and 二(三) note.
struct DrawnFees {
  explicit DrawnFees(unsigned seed) {
    Draw draw(seed);
    const std::int64_t size = static_cast<std::int64_t>(chengdu_2024.cloud.catalogue.size());
    const std::int64_t zero = day_number(*Date::from_ymd(1970, 1, 1));
    const std::int64_t year = day_number(*Date::from_ymd(2023, 1, 1));
    for (std::size_t row = 0; row < rows; ++row) {
      CloudFacts one;
      std::uint16_t bits = 0;
      if (!draw.chance(10)) {
        bits |= batch::CloudColumns::applied_known;
        one.applied_star = static_cast<int>(3 + draw.below(3));
      }
      applied.push_back(static_cast<std::int8_t>(one.applied_star.value_or(0)));
      if (!draw.chance(10)) {
        bits |= batch::CloudColumns::subdomains_known;
        one.subdomains.emplace();
        for (auto left = draw.below(8); left > 0; --left) {
          one.subdomains->push_back(static_cast<SubdomainIndex>(draw.below(size)));
          claimed.push_back(one.subdomains->back());
        }
      }
      claimed_offsets.push_back(static_cast<std::int64_t>(claimed.size()));
      if (!draw.chance(10)) {
        bits |= batch::CloudColumns::fees_known;
        one.fees.emplace();
        for (auto left = draw.below(6); left > 0; --left) {
          FeeLine line;
          if (!draw.chance(10)) {
            line.subdomain = one.subdomains && !one.subdomains->empty() && draw.chance(80)
                                 ? one.subdomains->front()
                                 : static_cast<SubdomainIndex>(draw.below(size));
          }
          line.amount = Money::from_fen(draw.below(1'000'000'000));
          if (draw.chance(30)) line.audited = Money::from_fen(draw.below(line.amount.fen() + 1));
          if (draw.chance(70)) line.paid_on = date_of(year + draw.below(400) - 20);
          subdomain.push_back(line.subdomain.value_or(batch::no_subdomain));
          amount.push_back(line.amount.fen());
          audited.push_back(line.audited ? line.audited->fen() : batch::unknown_amount);
          paid_on.push_back(line.paid_on ? day_number(*line.paid_on) - zero : batch::no_day);
          one.fees->push_back(line);
        }
      }
      offsets.push_back(static_cast<std::int64_t>(amount.size()));
      known.push_back(bits);
      facts.push_back(one);
    }
  }

  [[nodiscard]] batch::FeeLineColumns columns() const {
    batch::FeeLineColumns columns;
    columns.rows = rows;
    columns.offsets = offsets;
    columns.amount = amount;
    columns.audited = audited;
    columns.paid_on = paid_on;
    columns.subdomain = subdomain;
    columns.claimed_offsets = claimed_offsets;
    columns.claimed = claimed;
    columns.applied_star = applied;
    columns.known = known;
    return columns;
  }

  std::vector<CloudFacts> facts;
  std::vector<std::int64_t> offsets{0}, amount, audited, paid_on, claimed_offsets{0};
  std::vector<std::uint8_t> subdomain, claimed;
  std::vector<std::int8_t> applied;
  std::vector<std::uint16_t> known;
};

TEST(LineColumns, FeesAreThoseOfEachApplicationAlone) {
  const DrawnFees drawn(11);
  for (const FeeScope scope : {FeeScope::claimed, FeeScope::required}) {
    for (const unsigned threads : {1u, 2u}) {
      Readings readings;
      readings.fee_scope = scope;
      std::vector<std::int64_t> fees(rows);
      std::vector<std::int16_t> subdomains(rows);
      std::vector<std::uint16_t> known(rows);
      batch::Execution execution;
      execution.threads = threads;
      const auto report = batch::measure(drawn.columns(), {fees, subdomains, known}, chengdu_2024,
                                         readings, execution);
      EXPECT_EQ(report.invalid, 0u);
      EXPECT_EQ(report.first_invalid, rows);
      for (std::size_t row = 0; row < rows; ++row) {
        const CloudMeasures alone = measure(drawn.facts[row], chengdu_2024, readings);
        ASSERT_EQ((known[row] & batch::CloudColumns::fees_known) != 0, alone.fees_known) << row;
        ASSERT_EQ((known[row] & batch::CloudColumns::subdomains_known) != 0,
                  alone.subdomains.has_value())
            << row;
        ASSERT_EQ(fees[row], static_cast<std::int64_t>(alone.fees.low())) << row;
        ASSERT_EQ(subdomains[row], alone.subdomains.value_or(0)) << row;
      }
    }
  }
}

TEST(LineColumns, WhatNoApplicationCanHoldMakesItsRowInvalid) {
  const std::vector<std::int64_t> offsets{0, 1, 2};
  std::vector<std::int64_t> amount{100, money_limit.fen()};
  const std::vector<std::uint8_t> kind{0, 2};
  batch::InvestmentLineColumns lines;
  lines.rows = 2;
  lines.offsets = offsets;
  lines.amount = amount;
  lines.kind = kind;
  std::vector<std::int64_t> full(2), labour(2);
  std::vector<std::uint16_t> known(2);
  EXPECT_EQ(batch::measure(lines, {full, labour, known}).invalid, 0u);
  EXPECT_EQ(labour, (std::vector<std::int64_t>{0, money_limit.fen()}));
  amount[1] += 1;
  const auto report = batch::measure(lines, {full, labour, known});
  EXPECT_EQ(report.invalid, 1u);
  EXPECT_EQ(report.first_invalid, 1u);
  EXPECT_EQ(full, (std::vector<std::int64_t>{100, -1}));
}

TEST(LineColumns, OffsetsAscendWithinTheEntries) {
  const std::vector<std::int64_t> amount{1, 2};
  const std::vector<std::uint8_t> kind{0, 0};
  std::vector<std::int64_t> full(1), labour(1);
  std::vector<std::uint16_t> known(1);
  batch::InvestmentLineColumns lines;
  lines.rows = 1;
  lines.amount = amount;
  lines.kind = kind;
  // Entries before the first or behind the last offset would be nobody's: [1, 2] and [0, 1].
  for (const auto& offsets :
       {std::vector<std::int64_t>{1, 0}, {0, 3}, {-1, 1}, {0}, {1, 2}, {0, 1}, {}}) {
    lines.offsets = offsets;
    EXPECT_THROW(batch::measure(lines, {full, labour, known}), std::invalid_argument);
  }
  const std::vector<std::int64_t> right{0, 2};
  lines.offsets = right;
  EXPECT_THROW(batch::measure(lines, {{}, labour, known}), std::invalid_argument);
  EXPECT_NO_THROW(batch::measure(lines, {full, labour, known}));
  EXPECT_EQ(full, (std::vector<std::int64_t>{3}));
}

TEST(LineColumns, EveryClaimBelongsToARow) {
  const std::vector<std::uint8_t> claimed{0, 1};
  std::vector<std::int64_t> fees(1);
  std::vector<std::int16_t> subdomains(1);
  std::vector<std::uint16_t> known(1);
  batch::FeeLineColumns lines;
  lines.rows = 1;
  lines.claimed = claimed;
  for (const auto& offsets : {std::vector<std::int64_t>{1, 2}, {0, 1}, {}}) {
    lines.claimed_offsets = offsets;
    EXPECT_THROW(batch::measure(lines, {fees, subdomains, known}), std::invalid_argument);
  }
  const std::vector<std::int64_t> right{0, 2};
  lines.claimed_offsets = right;
  EXPECT_NO_THROW(batch::measure(lines, {fees, subdomains, known}));
  EXPECT_EQ(subdomains, (std::vector<std::int16_t>{2}));
}

// Where the offsets are written to meanwhile, as another thread might, rows are invalid and nothing
// outside the entries is read. Here each row's labour is written over the offset of the next.
TEST(LineColumns, OffsetsThatChangeMeanwhileLeadNowhereElse) {
  constexpr std::size_t few = 3;
  std::vector<std::int64_t> offsets{0, 1, 1, 1};
  const std::vector<std::int64_t> amount{100};
  const std::vector<std::uint8_t> kind{static_cast<std::uint8_t>(InvestmentKind::labour)};
  std::vector<std::int64_t> full(few);
  std::vector<std::uint16_t> known(few);
  batch::InvestmentLineColumns lines;
  lines.rows = few;
  lines.offsets = offsets;
  lines.amount = amount;
  lines.kind = kind;
  const std::span<std::int64_t> next_offsets(offsets.data() + 1, few);
  const auto report = batch::measure(lines, {full, next_offsets, known});
  EXPECT_EQ(report.invalid, 2u);
  EXPECT_EQ(full, (std::vector<std::int64_t>{0, -1, -1}));
}

}  // namespace
