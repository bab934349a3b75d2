/// \file
/// Money lines in columns: each row's lines are put into the structs that `measure` reads, in
/// memory that the next row uses again.

#include <chengdu_subsidy/batch/lines.hpp>
#include <chengdu_subsidy/rules/cloud.hpp>
#include <chengdu_subsidy/rules/platform.hpp>
#include <chengdu_subsidy/values/days.hpp>
#include <optional>
#include <vector>

#include "batch/kernel.hpp"
#include "batch/star_columns.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace batch {
namespace {

constexpr std::int64_t day_zero = day_number(*Date::from_ymd(1970, 1, 1));
constexpr std::int64_t invalid_fen = -1;

/// \throws std::invalid_argument
void check_offsets(std::span<const std::int64_t> offsets, std::size_t rows, std::size_t entries,
                   const char* name) {
  if (offsets.empty() && entries == 0) return;
  // Entries that belong to no row would be dropped without a word.
  bool right = !offsets.empty() && offsets.front() == 0 &&
               static_cast<std::uint64_t>(offsets.back()) == entries;
  for (std::size_t at = 1; at < offsets.size(); ++at) {
    right = right && offsets[at - 1] <= offsets[at];
  }
  if (!offsets.empty()) check_length(offsets, rows + 1, name);
  if (!right) {
    throw std::invalid_argument("column " + std::string(name) + " must ascend from 0 to the " +
                                std::to_string(entries) + " entries");
  }
}

/// \throws std::invalid_argument
template <class T>
void check_wanted(std::span<T> column, std::size_t rows, const char* name) {
  if (rows != 0 && column.empty()) {
    throw std::invalid_argument("column " + std::string(name) + " is needed");
  }
  check_length(column, rows, name);
}

void check_lines(const LineColumns& lines) {
  check_offsets(lines.offsets, lines.rows, lines.amount.size(), "offsets");
  check_length(lines.audited, lines.amount.size(), "audited");
  check_length(lines.paid_on, lines.amount.size(), "paid_on");
}

/// An amount that an application may hold.
std::optional<Money> amount_of(std::int64_t fen) {
  if (fen < 0 || fen > money_limit.fen()) return std::nullopt;
  return Money::from_fen(fen);
}

/// Amount, audit and day of an entry. \returns false where it can be no line
template <class Line>
bool read_line(const LineColumns& lines, std::size_t at, Line& line) {
  const auto amount = amount_of(lines.amount[at]);
  if (!amount) return false;
  line.amount = *amount;
  line.audited.reset();
  const std::int64_t audited = lines.audited.empty() ? unknown_amount : lines.audited[at];
  if (audited != unknown_amount) {
    line.audited = amount_of(audited);
    if (!line.audited || *line.audited > *amount) return false;
  }
  line.paid_on.reset();
  const std::int64_t day = lines.paid_on.empty() ? no_day : lines.paid_on[at];
  if (day != no_day) {
    // Far from every date first, so that the sum cannot overflow.
    if (day < first_day_number - day_zero || day > last_day_number - day_zero) return false;
    line.paid_on = date_of(day + day_zero);
  }
  return true;
}

std::optional<std::int64_t> fen_of(const MoneyTotal& total) {
  if (total.bits() > 63) return std::nullopt;
  return static_cast<std::int64_t>(total.low());
}

/// Puts the entries of a row into a list, by `read`. \returns false where one cannot be, or where
/// the offsets are no longer those that were checked: somebody writes to them meanwhile
// Not inlined: g++ 12 would take what is not there for uninitialised.
template <class T, class Read>
[[gnu::noinline]] bool read_list(std::span<const std::int64_t> offsets, std::size_t row,
                                 std::size_t entries, std::optional<std::vector<T>>& into,
                                 std::vector<T>& memory, bool is_known, Read read) {
  if (into) memory = std::move(*into);
  into.reset();
  if (!is_known) return true;
  const auto first = static_cast<std::size_t>(offsets[row]);
  const auto last = static_cast<std::size_t>(offsets[row + 1]);
  if (first > last || last > entries) return false;
  memory.resize(last - first);
  for (std::size_t at = first; at < last; ++at) {
    if (!read(at, memory[at - first])) return false;
  }
  into = std::move(memory);
  return true;
}

std::uint16_t given_bits(std::span<const std::uint16_t> known, std::size_t row) {
  return known.empty() ? std::uint16_t{0xFFFF} : known[row];
}
std::uint16_t changed_bits(std::uint16_t bits, std::uint16_t which, bool set) {
  return static_cast<std::uint16_t>(set ? bits | which : bits & ~which);
}

class InvestmentRows {
 public:
  explicit InvestmentRows(const InvestmentLineColumns& lines) : lines_(lines) {}

  bool measure_row(std::size_t row, const InvestmentMeasureColumns& out, const Edition& edition,
                   const Readings& readings) {
    const bool listed =
        is_known(lines_.offsets, lines_.known, PlatformColumns::investment_known, row);
    const bool read = read_list(lines_.offsets, row, lines_.amount.size(), facts_.investment,
                                memory_, listed, [&](std::size_t at, InvestmentLine& line) {
                                  const std::uint8_t kind = lines_.kind[at];
                                  if (kind >= investment_kind_words.size()) return false;
                                  line.kind = static_cast<InvestmentKind>(kind);
                                  return read_line(lines_, at, line);
                                });
    std::optional<std::int64_t> full;
    std::optional<std::int64_t> labour;
    bool known = true;
    if (read) {
      const PlatformMeasures measures = chengdu_subsidy::measure(facts_, edition, readings);
      full = fen_of(measures.full);
      labour = fen_of(measures.labour);
      known = measures.investment_known;
    }
    const bool valid = full && labour;
    out.full[row] = valid ? *full : invalid_fen;
    out.labour[row] = valid ? *labour : invalid_fen;
    out.known[row] =
        changed_bits(given_bits(lines_.known, row), PlatformColumns::investment_known, known);
    return valid;
  }

 private:
  const InvestmentLineColumns& lines_;
  PlatformFacts facts_;
  std::vector<InvestmentLine> memory_;
};

class FeeRows {
 public:
  explicit FeeRows(const FeeLineColumns& lines) : lines_(lines) {}

  bool measure_row(std::size_t row, const FeeMeasureColumns& out, const Edition& edition,
                   const Readings& readings) {
    const std::size_t size = edition.cloud.catalogue.size();
    const bool claimed =
        is_known(lines_.claimed_offsets, lines_.known, CloudColumns::subdomains_known, row);
    const bool listed = is_known(lines_.offsets, lines_.known, CloudColumns::fees_known, row);
    facts_.applied_star =
        fact<int>(lines_.applied_star, lines_.known, CloudColumns::applied_known, row);
    const bool read = is_star(facts_.applied_star, edition.cloud.levels) &&
                      read_list(lines_.claimed_offsets, row, lines_.claimed.size(),
                                facts_.subdomains, claimed_memory_, claimed,
                                [&](std::size_t at, SubdomainIndex& index) {
                                  index = lines_.claimed[at];
                                  return index < size;
                                }) &&
                      read_list(lines_.offsets, row, lines_.amount.size(), facts_.fees, memory_,
                                listed, [&](std::size_t at, FeeLine& line) {
                                  line.subdomain.reset();
                                  const std::uint8_t subdomain = lines_.subdomain[at];
                                  if (subdomain != no_subdomain) {
                                    if (subdomain >= size) return false;
                                    line.subdomain = subdomain;
                                  }
                                  return read_line(lines_, at, line);
                                });
    std::optional<std::int64_t> fees;
    bool fees_known = true;
    int subdomains = 0;
    bool counted = true;
    if (read) {
      const CloudMeasures measures = chengdu_subsidy::measure(facts_, edition, readings);
      fees = fen_of(measures.fees);
      fees_known = measures.fees_known;
      counted = measures.subdomains.has_value();
      subdomains = measures.subdomains.value_or(0);
    }
    out.fees[row] = fees ? *fees : invalid_fen;
    out.subdomains[row] = static_cast<std::int16_t>(subdomains);
    out.known[row] = changed_bits(
        changed_bits(given_bits(lines_.known, row), CloudColumns::fees_known, fees_known),
        CloudColumns::subdomains_known, counted);
    return fees.has_value();
  }

 private:
  const FeeLineColumns& lines_;
  CloudFacts facts_;
  std::vector<FeeLine> memory_;
  std::vector<SubdomainIndex> claimed_memory_;
};

template <class Rows, class Lines, class Measures>
BatchReport measure_columns(const Lines& lines, const Measures& measures, const Edition& edition,
                            const Readings& readings, const Execution& execution) {
  const auto work = [&](std::size_t first, std::size_t last, BatchReport& report) {
    Rows rows(lines);
    for (std::size_t row = first; row < last; ++row) {
      report.one_by_one += 1;
      if (rows.measure_row(row, measures, edition, readings)) continue;
      report.first_invalid = std::min(report.first_invalid, row);
      report.invalid += 1;
    }
  };
  if (execution.threads != 1) return share_out(lines.rows, execution.threads, work);
  BatchReport report{lines.rows, 0, 0, lines.rows};
  work(0, lines.rows, report);
  return report;
}

}  // namespace

BatchReport measure(const InvestmentLineColumns& lines, const InvestmentMeasureColumns& measures,
                    const Edition& edition, const Readings& readings, const Execution& execution) {
  check_lines(lines);
  if (!lines.offsets.empty()) check_wanted(lines.kind, lines.amount.size(), "kind");
  check_length(lines.known, lines.rows, "known");
  check_wanted(measures.full, lines.rows, "full");
  check_wanted(measures.labour, lines.rows, "labour");
  check_wanted(measures.known, lines.rows, "known");
  return measure_columns<InvestmentRows>(lines, measures, edition, readings, execution);
}

BatchReport measure(const FeeLineColumns& lines, const FeeMeasureColumns& measures,
                    const Edition& edition, const Readings& readings, const Execution& execution) {
  check_lines(lines);
  if (!lines.offsets.empty()) check_wanted(lines.subdomain, lines.amount.size(), "subdomain");
  check_offsets(lines.claimed_offsets, lines.rows, lines.claimed.size(), "claimed_offsets");
  check_length(lines.applied_star, lines.rows, "applied_star");
  check_length(lines.known, lines.rows, "known");
  check_wanted(measures.fees, lines.rows, "fees");
  check_wanted(measures.subdomains, lines.rows, "subdomains");
  check_wanted(measures.known, lines.rows, "known");
  return measure_columns<FeeRows>(lines, measures, edition, readings, execution);
}

}  // namespace batch
}  // namespace v1
}  // namespace chengdu_subsidy
