// Columns of any bytes: a batch comes to the verdict on each row alone, on every kind of processor,
// and calls a row invalid exactly where it holds what no application can. Lines of any bytes: what
// is measured of them is what each row alone comes to, and offsets that are none are refused.
#include <chengdu_subsidy/batch/judge.hpp>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <vector>

#include "bytes.hpp"
#include "line_columns.hpp"
#include "verdict_columns.hpp"

namespace {

using namespace chengdu_subsidy;
using fuzz::Bytes;
using fuzz::Found;
using fuzz::is_star;
using fuzz::put;
using fuzz::put_invalid;

struct Rows {
  explicit Rows(Bytes& bytes, Track track)
      : asked(batch::rules_of_truths(track)), wanted(fuzz::wanted_rows(bytes)) {
    while (bytes.any() && yes.size() < 40) {
      const auto truths = bytes.take<std::uint64_t>();
      // Bits of other rules, too: they are not read.
      yes.push_back(static_cast<RuleMask>(truths));
      no.push_back(static_cast<RuleMask>(truths >> 32));
      // A truth that is both is invalid: seldom.
      if ((truths >> 63) == 0) no.back() &= ~yes.back();
      known.push_back(bytes.take<std::uint16_t>());
      for (auto& column : fen) column.push_back(bytes.fen());
      for (auto& column : star) column.push_back(bytes.star());
      count.push_back(bytes.take<std::int16_t>());
    }
  }
  [[nodiscard]] std::size_t drawn() const { return yes.size(); }
  /// Repeats the rows that were drawn. \returns how many there are then
  std::size_t stretch() {
    const std::size_t rows = drawn() == 0 ? 0 : std::max(drawn(), wanted);
    for (auto* column : {&yes, &no}) fuzz::stretch(*column, rows);
    fuzz::stretch(known, rows);
    for (auto& column : fen) fuzz::stretch(column, rows);
    for (auto& column : star) fuzz::stretch(column, rows);
    fuzz::stretch(count, rows);
    return rows;
  }
  [[nodiscard]] bool has(std::size_t row, std::uint16_t bit) const {
    return (known[row] & bit) != 0;
  }
  [[nodiscard]] RuleTruths truths(std::size_t row) const {
    return {yes[row] & asked, no[row] & asked};
  }
  [[nodiscard]] bool both(std::size_t row) const { return (truths(row).yes & truths(row).no) != 0; }

  RuleMask asked;
  std::size_t wanted;  // rows
  std::vector<RuleMask> yes, no;
  std::vector<std::uint16_t> known;
  std::vector<std::int64_t> fen[3];
  std::vector<std::int8_t> star[3];
  std::vector<std::int16_t> count;
};

void check_platforms(Bytes& bytes, const Readings& readings) {
  using Columns = batch::PlatformColumns;
  Rows rows(bytes, Track::platform);
  const std::size_t drawn = rows.drawn();
  Columns columns;
  columns.rows = rows.stretch();
  columns.truths = {rows.yes, rows.no};
  columns.full = rows.fen[0];
  columns.labour = rows.fen[1];
  columns.metrics[static_cast<std::size_t>(Metric::enterprises_served)] = rows.fen[2];
  columns.known = rows.known;
  Found expected(drawn);
  for (std::size_t row = 0; row < drawn; ++row) {
    PlatformMeasures measures;
    const auto served_bit = Columns::metric_known(Metric::enterprises_served);
    measures.investment_known = rows.has(row, Columns::investment_known);
    const bool negative =
        (measures.investment_known && (rows.fen[0][row] < 0 || rows.fen[1][row] < 0)) ||
        (rows.has(row, served_bit) && rows.fen[2][row] < 0);
    if (negative || rows.both(row)) {
      put_invalid(expected, row);
      continue;
    }
    if (measures.investment_known) {
      measures.full.add(Money::from_fen(rows.fen[0][row]));
      measures.labour.add(Money::from_fen(rows.fen[1][row]));
    }
    if (rows.has(row, served_bit)) {
      measures.set_metric(Metric::enterprises_served, rows.fen[2][row]);
    }
    put(expected, row, judge(rows.truths(row), measures, chengdu_2024, readings));
  }
  expected.stretch(columns.rows);
  fuzz::check_batch(columns, expected, chengdu_2024, readings);
}

void check_clouds(Bytes& bytes, const Readings& readings) {
  using Columns = batch::CloudColumns;
  Rows rows(bytes, Track::cloud);
  const std::size_t drawn = rows.drawn();
  const std::size_t count = rows.stretch();
  const Columns columns{count,        {rows.yes, rows.no}, rows.star[0], rows.star[1],
                        rows.star[2], rows.count,          rows.fen[0],  rows.known};
  Found expected(drawn);
  for (std::size_t row = 0; row < drawn; ++row) {
    CloudMeasures measures;
    const std::uint16_t bits[] = {Columns::applied_known, Columns::assessed_known,
                                  Columns::previous_known};
    std::optional<int>* const stars[] = {&measures.applied_star, &measures.assessed_star,
                                         &measures.previous_star};
    bool invalid = rows.both(row);
    for (std::size_t i = 0; i < 3; ++i) {
      if (!rows.has(row, bits[i])) continue;
      *stars[i] = rows.star[i][row];
      invalid = invalid || !is_star(rows.star[i][row], chengdu_2024.cloud.levels);
    }
    if (rows.has(row, Columns::subdomains_known)) {
      measures.subdomains = rows.count[row];
      invalid = invalid || rows.count[row] < 0;
    }
    measures.fees_known = rows.has(row, Columns::fees_known);
    invalid = invalid || (measures.fees_known && rows.fen[0][row] < 0);
    if (invalid) {
      put_invalid(expected, row);
      continue;
    }
    if (measures.fees_known) measures.fees.add(Money::from_fen(rows.fen[0][row]));
    put(expected, row, judge(rows.truths(row), measures, chengdu_2024, readings));
  }
  expected.stretch(columns.rows);
  fuzz::check_batch(columns, expected, chengdu_2024, readings);
}

void check_parks(Bytes& bytes, const Readings& readings) {
  using Columns = batch::ParkColumns;
  Rows rows(bytes, Track::park);
  const std::size_t drawn = rows.drawn();
  const std::size_t count = rows.stretch();
  const Columns columns{count,        {rows.yes, rows.no}, rows.star[0],
                        rows.star[1], rows.fen[0],         rows.known};
  Found expected(drawn);
  for (std::size_t row = 0; row < drawn; ++row) {
    ParkMeasures measures;
    bool invalid = rows.both(row);
    if (rows.has(row, Columns::assessed_known)) {
      measures.assessed_star = rows.star[0][row];
      invalid = invalid || !is_star(rows.star[0][row], chengdu_2024.park.levels);
    }
    if (rows.has(row, Columns::previous_known)) {
      measures.previous_star = rows.star[1][row];
      invalid = invalid || !is_star(rows.star[1][row], chengdu_2024.park.levels);
    }
    if (rows.has(row, Columns::award_known)) {
      invalid = invalid || rows.fen[0][row] < 0;
      measures.previous_award = Money::from_fen(rows.fen[0][row]);
    }
    if (invalid) {
      put_invalid(expected, row);
      continue;
    }
    put(expected, row, judge(rows.truths(row), measures, chengdu_2024, readings));
  }
  expected.stretch(columns.rows);
  fuzz::check_batch(columns, expected, chengdu_2024, readings);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes bytes(data, size);
  Readings readings;
  for (const auto& entry : reading_table) {
    readings = with_value(readings, entry.reading, bytes.take<std::uint8_t>() % entry.value_count);
  }
  switch (bytes.take<std::uint8_t>() % 5) {
    case 0: check_platforms(bytes, readings); break;
    case 1: check_clouds(bytes, readings); break;
    case 2: check_parks(bytes, readings); break;
    case 3: fuzz::check_investment_lines(bytes, readings); break;
    default: fuzz::check_fee_lines(bytes, readings); break;
  }
  return 0;
}
