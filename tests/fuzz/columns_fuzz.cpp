// Columns of any bytes: a batch comes to the verdict on each row alone, on every kind of processor,
// and calls a row invalid exactly where it holds what no application can.
#include <algorithm>
#include <chengdu_subsidy/batch/judge.hpp>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <cstring>
#include <vector>

#include "checking.hpp"

namespace {

using namespace chengdu_subsidy;
using batch::Processor;

/// Values from the bytes of the input; zeros when they have run out.
class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size) : data_(data), left_(size) {}

  [[nodiscard]] bool any() const { return left_ > 0; }
  template <class T>
  T take() {
    T value{};
    const std::size_t size = std::min(left_, sizeof value);
    if (size > 0) std::memcpy(&value, data_, size);
    data_ += size;
    left_ -= size;
    return value;
  }
  /// An amount; mostly of a size that money has, now and then any number.
  std::int64_t fen() {
    const auto how = take<std::uint8_t>();
    const auto value = take<std::int64_t>();
    if (how % 8 == 0) return value;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(value) >> (how % 64));
  }
  std::int8_t star() {
    const auto value = take<std::int8_t>();
    constexpr std::int8_t stars[] = {0, 3, 4, 5};
    return (value & 15) == 15 ? value : stars[value & 3];
  }

 private:
  const std::uint8_t* data_;
  std::size_t left_;
};

struct Found {
  explicit Found(std::size_t rows)
      : amount(rows), computed(rows), outcome(rows), open(rows), low(rows) {}
  batch::VerdictColumns columns() { return {amount, computed, outcome, open, low}; }
  friend bool operator==(const Found&, const Found&) = default;

  std::vector<std::int64_t> amount, computed;
  std::vector<std::uint8_t> outcome;
  std::vector<RuleMask> open, low;
};

std::int64_t fen_of(const std::optional<Money>& amount) {
  return amount ? amount->fen() : batch::unknown_amount;
}

void put(Found& found, std::size_t row, const Verdict& verdict) {
  found.amount[row] = fen_of(verdict.amount);
  found.computed[row] = fen_of(verdict.computed_amount);
  found.outcome[row] = static_cast<std::uint8_t>(verdict.outcome);
  found.open[row] = verdict.statuses.open();
  found.low[row] = verdict.statuses.low();
}

void put_invalid(Found& found, std::size_t row) {
  found.amount[row] = found.computed[row] = batch::unknown_amount;
  found.outcome[row] = batch::invalid_outcome;
}

bool is_star(std::int8_t star, std::span<const StarLevel> levels) {
  return star == 0 || std::any_of(levels.begin(), levels.end(),
                                  [star](const StarLevel& level) { return level.star == star; });
}

template <class Columns>
void expect(const Columns& columns, const Found& expected, const Readings& readings) {
  for (const Processor processor : {Processor::any, Processor::avx2, Processor::avx512}) {
    if (processor > batch::this_processor()) continue;
    Found found(expected.outcome.size());
    (void)batch::judge(columns, found.columns(), chengdu_2024, readings, {1, processor});
    FUZZ_REQUIRE(found == expected);
  }
}

struct Rows {
  explicit Rows(Bytes& bytes, Track track) : asked(batch::rules_of_truths(track)) {
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
  [[nodiscard]] bool has(std::size_t row, std::uint16_t bit) const {
    return (known[row] & bit) != 0;
  }
  [[nodiscard]] RuleTruths truths(std::size_t row) const {
    return {yes[row] & asked, no[row] & asked};
  }
  [[nodiscard]] bool both(std::size_t row) const { return (truths(row).yes & truths(row).no) != 0; }

  RuleMask asked;
  std::vector<RuleMask> yes, no;
  std::vector<std::uint16_t> known;
  std::vector<std::int64_t> fen[3];
  std::vector<std::int8_t> star[3];
  std::vector<std::int16_t> count;
};

void check_platforms(Bytes& bytes, const Readings& readings) {
  using Columns = batch::PlatformColumns;
  Rows rows(bytes, Track::platform);
  Columns columns;
  columns.rows = rows.yes.size();
  columns.truths = {rows.yes, rows.no};
  columns.full = rows.fen[0];
  columns.labour = rows.fen[1];
  columns.metrics[static_cast<std::size_t>(Metric::enterprises_served)] = rows.fen[2];
  columns.known = rows.known;
  Found expected(columns.rows);
  for (std::size_t row = 0; row < columns.rows; ++row) {
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
  expect(columns, expected, readings);
}

void check_clouds(Bytes& bytes, const Readings& readings) {
  using Columns = batch::CloudColumns;
  Rows rows(bytes, Track::cloud);
  const Columns columns{rows.yes.size(), {rows.yes, rows.no}, rows.star[0], rows.star[1],
                        rows.star[2],    rows.count,          rows.fen[0],  rows.known};
  Found expected(columns.rows);
  for (std::size_t row = 0; row < columns.rows; ++row) {
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
  expect(columns, expected, readings);
}

void check_parks(Bytes& bytes, const Readings& readings) {
  using Columns = batch::ParkColumns;
  Rows rows(bytes, Track::park);
  const Columns columns{rows.yes.size(), {rows.yes, rows.no}, rows.star[0],
                        rows.star[1],    rows.fen[0],         rows.known};
  Found expected(columns.rows);
  for (std::size_t row = 0; row < columns.rows; ++row) {
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
  expect(columns, expected, readings);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes bytes(data, size);
  Readings readings;
  for (const auto& entry : reading_table) {
    readings = with_value(readings, entry.reading, bytes.take<std::uint8_t>() % entry.value_count);
  }
  switch (bytes.take<std::uint8_t>() % 3) {
    case 0: check_platforms(bytes, readings); break;
    case 1: check_clouds(bytes, readings); break;
    default: check_parks(bytes, readings); break;
  }
  return 0;
}
