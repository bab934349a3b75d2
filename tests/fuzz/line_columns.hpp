#pragma once
// Money lines as offsets and entries: what `batch::measure` makes of them, beside the sums of each
// row's own lines; and what it must refuse, told by a plain reading of its documentation.

#include <chengdu_subsidy/batch/lines.hpp>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <vector>

#include "bytes.hpp"
#include "checking.hpp"
#include "verdict_columns.hpp"

namespace fuzz {

/// The day of a column, or nothing where no date has it.
inline std::optional<Date> day_of(std::int64_t days) {
  using namespace std::chrono;
  // Within what the calendar of the standard library can hold.
  if (days < -4'000'000 || days > 4'000'000) return std::nullopt;
  const year_month_day day{sys_days{std::chrono::days{days}}};
  const int year = static_cast<int>(day.year());
  if (year < 1 || year > 9999) return std::nullopt;
  return Date::from_ymd(year, static_cast<int>(static_cast<unsigned>(day.month())),
                        static_cast<int>(static_cast<unsigned>(day.day())));
}

/// How offsets are spoilt: mostly not at all; else one is any number or one beside, or there is one
/// too few, one too many or none.
struct Spoiling {
  explicit Spoiling(Bytes& bytes)
      : how(bytes.take<std::uint8_t>()),
        where(bytes.take<std::uint8_t>()),
        number(how % 32 == 31 ? bytes.take<std::int64_t>() : 0) {}

  void spoil(std::vector<std::int64_t>& offsets) const {
    if (how < 192) return;
    // Each end as often as all between them.
    const std::size_t at = where < 85    ? 0
                           : where < 170 ? offsets.size() - 1
                                         : where % offsets.size();
    switch (how % 8) {
      case 0: offsets.pop_back(); break;
      case 1: offsets.push_back(offsets.back()); break;
      case 2: offsets.clear(); break;
      case 3:
      case 4: ++offsets[at]; break;
      case 5:
      case 6: --offsets[at]; break;
      default: offsets[at] = number; break;
    }
  }

  std::uint8_t how, where;
  std::int64_t number;
};

/// A list for each row: offsets, and how many entries there must be.
struct Lists {
  std::vector<std::int64_t> offsets{0};

  void end_row(std::size_t entries) { offsets.push_back(static_cast<std::int64_t>(entries)); }

  [[nodiscard]] bool fit(std::size_t rows, std::size_t entries) const {
    if (offsets.empty()) return entries == 0;
    return offsets.size() == rows + 1 && offsets.front() == 0 &&
           offsets.back() == static_cast<std::int64_t>(entries) &&
           std::is_sorted(offsets.begin(), offsets.end());
  }

  /// Calls `use` with each entry of a row. \pre fit
  template <class Use>
  void for_each(std::size_t row, const Use& use) const {
    for (std::int64_t at = offsets[row]; at < offsets[row + 1]; ++at) {
      use(static_cast<std::size_t>(at));
    }
  }
};

/// Rows of lines. The bits of `left_out` say which columns there are not.
struct LineRows {
  LineRows(Bytes& bytes, std::size_t catalogue) {
    left_out = bytes.take<std::uint8_t>();
    const std::size_t wanted = wanted_rows(bytes);
    const Spoiling of_lines(bytes), of_claims(bytes);
    bool may_be_long = true;
    while (bytes.any() && known.size() < 40) {
      known.push_back(bytes.take<std::uint16_t>());
      applied.push_back(bytes.star());
      const auto count = bytes.take<std::uint8_t>();
      for (int i = 0; i < count % 4; ++i) line(bytes, catalogue);
      if (count >= 250 && count % 4 != 0 && may_be_long) {
        // So many lines that their sum can leave 64 bits.
        for (int i = 0; i < 12'000; ++i) repeat(amount.size() - 1);
        may_be_long = false;
      }
      lines.end_row(amount.size());
      for (int i = bytes.take<std::uint8_t>() % 8; i > 0; --i) {
        const auto which = bytes.take<std::uint8_t>();
        claimed.push_back(which % 32 == 31 ? which : static_cast<std::uint8_t>(which % catalogue));
      }
      claims.end_row(claimed.size());
    }
    drawn = known.size();
    if (drawn > 0 && may_be_long && wanted > 0) {
      again(wanted);
    } else {
      of_lines.spoil(lines.offsets);
      of_claims.spoil(claims.offsets);
    }
    if ((left_out & 1) != 0) audited.clear();
    if ((left_out & 2) != 0) paid_on.clear();
    if ((left_out & 16) != 0) applied.clear();
    if ((left_out & 32) != 0) bits.assign(known.begin(), known.end());
    if (left_out % 16 == 4) {
      lines.offsets.clear();
      for (auto* column : {&amount, &audited, &paid_on}) column->clear();
      for (auto* column : {&kind, &subdomain}) column->clear();
    }
    if (left_out % 16 == 8) {
      claims.offsets.clear();
      claimed.clear();
    }
  }

  [[nodiscard]] std::size_t rows() const { return known.size(); }
  [[nodiscard]] std::uint16_t given(std::size_t row) const {
    return bits.empty() ? std::uint16_t{0xFFFF} : bits[row];
  }
  [[nodiscard]] bool has(std::size_t row, std::uint16_t bit) const {
    return (given(row) & bit) != 0;
  }

  void put(batch::LineColumns& columns) const {
    columns.rows = rows();
    columns.offsets = lines.offsets;
    columns.amount = amount;
    columns.audited = audited;
    columns.paid_on = paid_on;
  }

  /// \returns nothing where no application has such a line
  template <class Line>
  [[nodiscard]] std::optional<Line> read(std::size_t at) const {
    Line line;
    const std::int64_t most = money_limit.fen();
    if (amount[at] < 0 || amount[at] > most) return std::nullopt;
    line.amount = Money::from_fen(amount[at]);
    if (!audited.empty() && audited[at] != batch::unknown_amount) {
      if (audited[at] < 0 || audited[at] > amount[at]) return std::nullopt;
      line.audited = Money::from_fen(audited[at]);
    }
    if (!paid_on.empty() && paid_on[at] != batch::no_day) {
      line.paid_on = day_of(paid_on[at]);
      if (!line.paid_on) return std::nullopt;
    }
    return line;
  }

  std::uint8_t left_out = 0;
  std::size_t drawn = 0;  ///< rows; the others repeat them
  Lists lines, claims;
  std::vector<std::int64_t> amount, audited, paid_on;
  std::vector<std::uint8_t> kind, subdomain, claimed;
  std::vector<std::int8_t> applied;
  std::vector<std::uint16_t> known, bits;

 private:
  void line(Bytes& bytes, std::size_t catalogue) {
    const auto how = bytes.take<std::uint8_t>();
    const auto any = bytes.take<std::uint64_t>();
    const auto most = static_cast<std::uint64_t>(money_limit.fen());
    const std::uint64_t value = any % (most + 1) >> how % 50;
    amount.push_back(static_cast<std::int64_t>(how == 255 ? any : how == 254 ? most + 1 : value));
    const auto cut = bytes.take<std::uint8_t>();
    audited.push_back(cut % 2 == 0 ? batch::unknown_amount
                      : cut < 250  ? static_cast<std::int64_t>(value >> cut % 8 / 2)
                                   : bytes.fen());
    const auto when = bytes.take<std::uint8_t>();
    const std::int64_t near = bytes.take<std::int16_t>();
    constexpr std::int64_t first = -719'162;  // 0001-01-01
    constexpr std::int64_t last = 2'932'896;  // 9999-12-31
    constexpr std::int64_t period = 19'358;   // 2023-01-01
    paid_on.push_back(when % 4 == 0   ? batch::no_day
                      : when < 240    ? period + near % 400
                      : when % 3 == 0 ? first + near % 2
                      : when % 3 == 1 ? last + near % 2
                                      : bytes.take<std::int64_t>());
    const auto which = bytes.take<std::uint8_t>();
    kind.push_back(which < 250 ? static_cast<std::uint8_t>(which % 3) : which);
    subdomain.push_back(which < 240   ? static_cast<std::uint8_t>(which % catalogue)
                        : which < 250 ? batch::no_subdomain
                                      : static_cast<std::uint8_t>(which - 1));
  }

  void repeat(std::size_t at) {
    for (auto* column : {&amount, &audited, &paid_on}) column->push_back((*column)[at]);
    for (auto* column : {&kind, &subdomain}) column->push_back((*column)[at]);
  }

  /// Repeats the rows that were drawn, with their entries.
  void again(std::size_t rows) {
    for (std::size_t row = drawn; row < rows; ++row) {
      const std::size_t from = drawn_row(row, drawn);
      known.push_back(known[from]);
      applied.push_back(applied[from]);
      lines.for_each(from, [this](std::size_t at) { repeat(at); });
      lines.end_row(amount.size());
      claims.for_each(from, [this](std::size_t at) { claimed.push_back(claimed[at]); });
      claims.end_row(claimed.size());
    }
  }
};

/// Whether a column is not there, or of this length.
template <class T>
bool empty_or(const std::vector<T>& column, std::size_t length) {
  return column.empty() || column.size() == length;
}

/// Measures, or finds the columns refused where they must be. \returns whether there are measures
template <class Lines, class Measures>
bool measured(const Lines& lines, const Measures& measures, const Readings& readings, bool right,
              batch::BatchReport& report) {
  const unsigned threads = lines.rows >= for_threads ? 2 : 1;
  try {
    report = batch::measure(lines, measures, chengdu_2024, readings, {threads});
  } catch (const std::invalid_argument&) {
    FUZZ_REQUIRE(!right);
    return false;
  }
  FUZZ_REQUIRE(right);
  FUZZ_REQUIRE(report.rows == lines.rows);
  return true;
}

inline void check_report(const batch::BatchReport& report, const Found& expected) {
  const auto& outcome = expected.outcome;
  const auto first = std::find(outcome.begin(), outcome.end(), batch::invalid_outcome);
  FUZZ_REQUIRE(report.first_invalid == static_cast<std::size_t>(first - outcome.begin()));
  FUZZ_REQUIRE(report.invalid ==
               static_cast<std::size_t>(std::count(first, outcome.end(), batch::invalid_outcome)));
}

/// What a fact leaves of the bits that were given.
inline std::uint16_t with_bit(std::uint16_t bits, std::uint16_t bit, bool set) {
  return static_cast<std::uint16_t>(set ? bits | bit : bits & ~bit);
}

inline void check_investment_lines(Bytes& bytes, const Readings& readings) {
  using Columns = batch::PlatformColumns;
  const LineRows rows(bytes, chengdu_2024.cloud.catalogue.size());
  batch::InvestmentLineColumns lines;
  rows.put(lines);
  lines.kind = rows.kind;
  lines.known = rows.bits;
  std::vector<std::int64_t> full(rows.rows()), labour(rows.rows());
  std::vector<std::uint16_t> known(rows.rows());
  const std::size_t entries = rows.amount.size();
  const bool right = rows.lines.fit(rows.rows(), entries) && empty_or(rows.audited, entries) &&
                     empty_or(rows.paid_on, entries);
  batch::BatchReport report;
  if (!measured(lines, batch::InvestmentMeasureColumns{full, labour, known}, readings, right,
                report)) {
    return;
  }

  // And what is judged of them, where all else is met.
  const RuleTruths truths{batch::rules_of_truths(Track::platform), 0};
  const std::vector<RuleMask> yes(rows.rows(), truths.yes);
  const std::vector<std::int64_t> served(rows.rows(), 20);
  Found expected(rows.drawn);
  std::vector<std::optional<PlatformMeasures>> alone(rows.drawn);
  for (std::size_t row = 0; row < rows.drawn; ++row) {
    PlatformFacts facts;
    const bool listed = !rows.lines.offsets.empty() && rows.has(row, Columns::investment_known);
    bool valid = true;
    if (listed) {
      facts.investment.emplace();
      rows.lines.for_each(row, [&](std::size_t at) {
        auto line = rows.read<InvestmentLine>(at);
        valid = valid && line && rows.kind[at] < 3;
        if (!valid) return;
        line->kind = static_cast<InvestmentKind>(rows.kind[at]);
        facts.investment->push_back(*line);
      });
    }
    if (rows.has(row, Columns::metric_known(Metric::enterprises_served))) {
      facts.enterprises_served = 20;
    }
    const PlatformMeasures measures =
        valid ? measure(facts, chengdu_2024, readings) : PlatformMeasures{};
    valid = valid && measures.full.bits() < 64 && measures.labour.bits() < 64;
    if (valid) {
      alone[row] = measures;
      put(expected, row, judge(truths, measures, chengdu_2024, readings));
    } else {
      put_invalid(expected, row);
    }
  }
  for (std::size_t row = 0; row < rows.rows(); ++row) {
    const auto& measures = alone[drawn_row(row, rows.drawn)];
    const bool investment_known = !measures || measures->investment_known;
    FUZZ_REQUIRE(known[row] ==
                 with_bit(rows.given(row), Columns::investment_known, investment_known));
    FUZZ_REQUIRE(full[row] == (measures ? static_cast<std::int64_t>(measures->full.low()) : -1));
    FUZZ_REQUIRE(labour[row] ==
                 (measures ? static_cast<std::int64_t>(measures->labour.low()) : -1));
  }
  expected.stretch(rows.rows());
  check_report(report, expected);
  Columns columns;
  columns.rows = rows.rows();
  columns.truths.yes = yes;
  columns.full = full;
  columns.labour = labour;
  columns.metrics[static_cast<std::size_t>(Metric::enterprises_served)] = served;
  columns.known = known;
  check_batch(columns, expected, chengdu_2024, readings);
}

inline void check_fee_lines(Bytes& bytes, const Readings& readings) {
  using Columns = batch::CloudColumns;
  const std::size_t catalogue = chengdu_2024.cloud.catalogue.size();
  const LineRows rows(bytes, catalogue);
  batch::FeeLineColumns lines;
  rows.put(lines);
  lines.subdomain = rows.subdomain;
  lines.claimed_offsets = rows.claims.offsets;
  lines.claimed = rows.claimed;
  lines.applied_star = rows.applied;
  lines.known = rows.bits;
  std::vector<std::int64_t> fees(rows.rows());
  std::vector<std::int16_t> subdomains(rows.rows());
  std::vector<std::uint16_t> known(rows.rows());
  const std::size_t entries = rows.amount.size();
  const bool right = rows.lines.fit(rows.rows(), entries) && empty_or(rows.audited, entries) &&
                     empty_or(rows.paid_on, entries) &&
                     rows.claims.fit(rows.rows(), rows.claimed.size());
  batch::BatchReport report;
  if (!measured(lines, batch::FeeMeasureColumns{fees, subdomains, known}, readings, right,
                report)) {
    return;
  }

  const RuleTruths truths{batch::rules_of_truths(Track::cloud), 0};
  const std::vector<RuleMask> yes(rows.rows(), truths.yes);
  const std::vector<std::int8_t> assessed(rows.rows(), 4), previous(rows.rows(), 0);
  Found expected(rows.drawn);
  std::vector<std::optional<CloudMeasures>> alone(rows.drawn);
  for (std::size_t row = 0; row < rows.drawn; ++row) {
    CloudFacts facts;
    bool valid = true;
    if (!rows.applied.empty() && rows.has(row, Columns::applied_known)) {
      facts.applied_star = rows.applied[row];
      valid = is_star(*facts.applied_star, chengdu_2024.cloud.levels);
    }
    if (rows.has(row, Columns::assessed_known)) facts.assessed_star = 4;
    if (rows.has(row, Columns::previous_known)) facts.previous_star = 0;
    if (!rows.claims.offsets.empty() && rows.has(row, Columns::subdomains_known)) {
      facts.subdomains.emplace();
      rows.claims.for_each(row, [&](std::size_t at) {
        valid = valid && rows.claimed[at] < catalogue;
        if (valid) facts.subdomains->push_back(rows.claimed[at]);
      });
    }
    if (!rows.lines.offsets.empty() && rows.has(row, Columns::fees_known)) {
      facts.fees.emplace();
      rows.lines.for_each(row, [&](std::size_t at) {
        auto line = rows.read<FeeLine>(at);
        const std::uint8_t subdomain = rows.subdomain[at];
        valid = valid && line && (subdomain < catalogue || subdomain == batch::no_subdomain);
        if (!valid) return;
        if (subdomain != batch::no_subdomain) line->subdomain = subdomain;
        facts.fees->push_back(*line);
      });
    }
    const CloudMeasures measures = valid ? measure(facts, chengdu_2024, readings) : CloudMeasures{};
    valid = valid && measures.fees.bits() < 64;
    if (valid) {
      alone[row] = measures;
      put(expected, row, judge(truths, measures, chengdu_2024, readings));
    } else {
      put_invalid(expected, row);
    }
  }
  for (std::size_t row = 0; row < rows.rows(); ++row) {
    const auto& measures = alone[drawn_row(row, rows.drawn)];
    FUZZ_REQUIRE(fees[row] == (measures ? static_cast<std::int64_t>(measures->fees.low()) : -1));
    std::uint16_t bits =
        with_bit(rows.given(row), Columns::fees_known, !measures || measures->fees_known);
    if (measures) {
      const bool counted = measures->subdomains.has_value();
      bits = with_bit(bits, Columns::subdomains_known, counted);
      FUZZ_REQUIRE(!counted || subdomains[row] == *measures->subdomains);
    } else {
      // Nothing is said of the number of sub-domains in a row that is invalid.
      bits =
          with_bit(bits, Columns::subdomains_known, (known[row] & Columns::subdomains_known) != 0);
    }
    FUZZ_REQUIRE(known[row] == bits);
  }
  expected.stretch(rows.rows());
  check_report(report, expected);
  const Columns columns{rows.rows(), {yes, {}},  rows.applied, assessed,
                        previous,    subdomains, fees,         known};
  check_batch(columns, expected, chengdu_2024, readings);
}

}  // namespace fuzz
