#pragma once
// Verdicts in columns: those of a batch beside those of each row alone.

#include <algorithm>
#include <chengdu_subsidy/batch/judge.hpp>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "bytes.hpp"
#include "checking.hpp"

namespace fuzz {

using namespace chengdu_subsidy;

/// From so many rows on they are shared out among threads (twice 32 blocks of 512).
inline constexpr std::size_t for_threads = 33'000;

/// Which of the rows that were drawn stands in a row: those behind them repeat them, each time
/// beginning with another, so that none stands in the same place of every block.
inline std::size_t drawn_row(std::size_t row, std::size_t drawn) {
  return row < drawn ? row : (row + row / drawn) % drawn;
}

/// How many rows there shall be: mostly those that are drawn; at times so many that a block of the
/// batch does not hold them, and seldom, since it takes long, so many that threads share them. That
/// depends on every byte: what a fuzzer makes of such an input is mostly small again.
inline std::size_t wanted_rows(const Bytes& bytes) {
  const std::uint64_t lot = bytes.lot();
  if (lot % 16 != 0) return 0;
  return lot % 512 == 0 ? for_threads : 500 + lot / 512 % 32;
}

/// Repeats the values of a column until there are so many rows.
template <class T>
void stretch(std::vector<T>& column, std::size_t rows) {
  const std::size_t drawn = column.size();
  column.reserve(rows);
  for (std::size_t row = drawn; row < rows; ++row) column.push_back(column[drawn_row(row, drawn)]);
}

/// What is found of some rows.
struct Found {
  explicit Found(std::size_t rows)
      : amount(rows), computed(rows), outcome(rows), open(rows), low(rows) {}
  batch::VerdictColumns columns() { return {amount, computed, outcome, open, low}; }
  void stretch(std::size_t rows) {
    fuzz::stretch(amount, rows);
    fuzz::stretch(computed, rows);
    fuzz::stretch(outcome, rows);
    fuzz::stretch(open, rows);
    fuzz::stretch(low, rows);
  }
  friend bool operator==(const Found&, const Found&) = default;

  std::vector<std::int64_t> amount, computed;
  std::vector<std::uint8_t> outcome;
  std::vector<RuleMask> open, low;
};

inline std::int64_t fen_of(const std::optional<Money>& amount) {
  return amount ? amount->fen() : batch::unknown_amount;
}

inline void put(Found& found, std::size_t row, const Verdict& verdict) {
  found.amount[row] = fen_of(verdict.amount);
  found.computed[row] = fen_of(verdict.computed_amount);
  found.outcome[row] = static_cast<std::uint8_t>(verdict.outcome);
  found.open[row] = verdict.statuses.open();
  found.low[row] = verdict.statuses.low();
}

inline void add(Found& found, const Verdict& verdict) {
  for (auto* column : {&found.amount, &found.computed}) column->emplace_back();
  for (auto* column : {&found.open, &found.low}) column->emplace_back();
  found.outcome.emplace_back();
  put(found, found.outcome.size() - 1, verdict);
}

inline void put_invalid(Found& found, std::size_t row) {
  found.amount[row] = found.computed[row] = batch::unknown_amount;
  found.outcome[row] = batch::invalid_outcome;
}

inline bool is_star(int star, std::span<const StarLevel> levels) {
  return star == 0 || std::any_of(levels.begin(), levels.end(),
                                  [star](const StarLevel& level) { return level.star == star; });
}

/// A batch comes to what is expected of each row, on every kind of processor; on this one alone,
/// and with two threads, where the rows are very many.
template <class Columns>
void check_batch(const Columns& columns, const Found& expected, const Edition& edition,
                 const Readings& readings) {
  const bool shared = columns.rows >= for_threads;
  const auto first =
      std::find(expected.outcome.begin(), expected.outcome.end(), batch::invalid_outcome);
  const auto invalid = std::count(first, expected.outcome.end(), batch::invalid_outcome);
  for (const batch::Processor processor :
       {batch::Processor::any, batch::Processor::avx2, batch::Processor::avx512}) {
    if (processor > batch::this_processor()) continue;
    if (shared && processor != batch::this_processor()) continue;
    Found found(columns.rows);
    const batch::BatchReport report =
        batch::judge(columns, found.columns(), edition, readings, {shared ? 2u : 1u, processor});
    FUZZ_REQUIRE(found == expected);
    FUZZ_REQUIRE(report.rows == columns.rows);
    FUZZ_REQUIRE(report.invalid == static_cast<std::size_t>(invalid));
    FUZZ_REQUIRE(report.first_invalid ==
                 static_cast<std::size_t>(first - expected.outcome.begin()));
  }
}

}  // namespace fuzz
