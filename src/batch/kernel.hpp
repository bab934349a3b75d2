#pragma once
/// \file
/// The loop of a batch, for any track. `Track` says what rows look like in lanes, how they are
/// judged, and what one row is when it has to be judged alone.

#include <algorithm>
#include <array>
#include <chengdu_subsidy/batch/judge.hpp>
#include <chengdu_subsidy/rules/verdict.hpp>
#include <functional>
#include <stdexcept>
#include <string>

#include "batch/rows.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace batch {

/// Rows that share one look at whether the lanes could carry them.
inline constexpr std::size_t block_rows = 512;

/// \throws std::invalid_argument
template <class T>
void check_length(std::span<T> column, std::size_t rows, const char* name) {
  if (!column.empty() && column.size() != rows) {
    throw std::invalid_argument("column " + std::string(name) + " has " +
                                std::to_string(column.size()) + " rows, not " +
                                std::to_string(rows));
  }
}

inline void check_lengths(const TruthColumns& truths, const VerdictColumns& verdicts,
                          std::size_t rows) {
  check_length(truths.yes, rows, "truths.yes");
  check_length(truths.no, rows, "truths.no");
  check_length(verdicts.amount, rows, "amount");
  check_length(verdicts.computed_amount, rows, "computed_amount");
  check_length(verdicts.outcome, rows, "outcome");
  check_length(verdicts.open, rows, "open");
  check_length(verdicts.low, rows, "low");
}

/// What some rows come to.
template <class L, class Judgement>
inline void write(const Judgement& judged, const VerdictColumns& verdicts,
                  const typename L::Rows& rows) {
  using Ints = typename L::Ints;
  const auto statuses = judged.statuses();
  const typename L::Flags failed = statuses.not_met() != 0;
  const typename L::Flags open = statuses.open() != 0;
  const Ints unknown = unknown_amount;
  const Ints computed = where(judged.computed_known, judged.computed.fen(), unknown);
  store(where(failed, Ints(0), where(open, unknown, computed)), verdicts.amount, rows);
  store(computed, verdicts.computed_amount, rows);
  static_assert(static_cast<int>(Outcome::supported) == 0 &&
                static_cast<int>(Outcome::not_supported) == 1 &&
                static_cast<int>(Outcome::undetermined) == 2);
  store(where(failed, Ints(1), bits_where(open, 2)), verdicts.outcome, rows);
  store(statuses.open(), verdicts.open, rows);
  store(statuses.low(), verdicts.low, rows);
}

template <class T>
void put(std::span<T> column, std::size_t row, T value) {
  if (!column.empty()) column[row] = value;
}

/// Rows one after the other, by the verdict of one application.
template <class Track>
[[gnu::noinline]] void judge_one_by_one(const typename Track::Columns& columns,
                                        const VerdictColumns& verdicts, const Edition& edition,
                                        const Readings& readings, std::size_t first,
                                        std::size_t last, BatchReport& report) {
  for (std::size_t row = first; row < last; ++row) {
    const RuleTruths truths = truths_of(columns.truths, Track::track, row);
    const auto measures = Track::measures(columns, edition, row);
    report.one_by_one += 1;
    if (!measures || (truths.yes & truths.no) != 0) {
      report.first_invalid = std::min(report.first_invalid, row);
      report.invalid += 1;
      put(verdicts.amount, row, unknown_amount);
      put(verdicts.computed_amount, row, unknown_amount);
      put(verdicts.outcome, row, invalid_outcome);
      put(verdicts.open, row, RuleMask{0});
      put(verdicts.low, row, RuleMask{0});
      continue;
    }
    const Verdict verdict = judge(truths, *measures, edition, readings);
    const auto fen = [](const std::optional<Money>& amount) {
      return amount ? amount->fen() : unknown_amount;
    };
    put(verdicts.amount, row, fen(verdict.amount));
    put(verdicts.computed_amount, row, fen(verdict.computed_amount));
    put(verdicts.outcome, row, static_cast<std::uint8_t>(verdict.outcome));
    put(verdicts.open, row, verdict.statuses.open());
    put(verdicts.low, row, verdict.statuses.low());
  }
}

/// The rows of one block in lanes.
/// \param limit  `widest_amount` of the lanes: amounts below 2^limit are exact
/// \returns whether all of them were fit for lanes; where not, what was written does not count
template <class Track, class L>
inline bool judge_block(const typename Track::Columns& columns, const VerdictColumns& verdicts,
                        const Edition& edition, const Readings& readings, int limit,
                        std::size_t first, std::size_t last) {
  typename L::Ints amounts;
  typename L::Flags wrong(false);
  const auto step = [&](const typename L::Rows& rows) {
    constexpr RuleMask asked = rules_of_truths(Track::track);
    const BasicRuleTruths<typename L::Ints> truths{load(columns.truths.yes, rows) & asked,
                                                   load(columns.truths.no, rows) & asked};
    wrong = either(wrong, (truths.yes & truths.no) != 0);
    const typename Track::template Lanes<L> lanes(columns, edition, rows, amounts, wrong);
    write<L>(Track::template judge<L>(truths, lanes, edition, readings), verdicts, rows);
  };
  // Apart from the last rows, so that each step knows that it is whole.
  std::size_t row = first;
  for (; row + L::count <= last; row += L::count) step({row, L::count});
  if (row < last) step({row, last - row});
  return !any_unfit(amounts, limit, wrong);
}

/// The terms that lanes read, with copies of the lists: nothing that the loop writes can lie there,
/// so the compiler may keep them in registers.
class NearTerms {
 public:
  explicit NearTerms(const Edition& edition) : edition_(edition) {
    keep(edition.platform.minimums, minimums_, edition_.platform.minimums);
    keep(edition.cloud.levels, cloud_levels_, edition_.cloud.levels);
    keep(edition.park.levels, park_levels_, edition_.park.levels);
  }
  NearTerms(const NearTerms&) = delete;
  NearTerms& operator=(const NearTerms&) = delete;

  [[nodiscard]] const Edition& edition() const { return edition_; }

 private:
  template <class T, std::size_t N>
  static void keep(std::span<const T> list, std::array<T, N>& copies, std::span<const T>& near) {
    if (list.size() > N) return;  // longer than a loaded edition may be: read where it is
    std::copy(list.begin(), list.end(), copies.begin());
    near = std::span<const T>(copies.data(), list.size());
  }

  Edition edition_;
  std::array<Minimum, metric_count> minimums_;
  std::array<StarLevel, EditionLimits::levels> cloud_levels_;
  std::array<StarLevel, EditionLimits::levels> park_levels_;
};

/// All rows from `first` to `last`.
template <class Track, class L>
inline void judge_rows(const typename Track::Columns& columns, const VerdictColumns& verdicts,
                       const Edition& edition, const Readings& readings, std::size_t first,
                       std::size_t last, BatchReport& report) {
  // Copies that nothing points to, which the compiler may keep in registers.
  const typename Track::Columns in = columns;
  const VerdictColumns out = verdicts;
  const int limit = Track::limit(edition);
  const auto in_blocks = [&](const Edition& terms, const Readings& chosen) {
    for (std::size_t at = first; at < last; at += block_rows) {
      const std::size_t end = std::min(at + block_rows, last);
      if (limit <= 0 || !judge_block<Track, L>(in, out, terms, chosen, limit, at, end)) {
        judge_one_by_one<Track>(columns, verdicts, edition, readings, at, end, report);
      }
    }
  };
  // What most batches ask: the compiler then works out whatever follows from the figures, and from
  // every column being there.
  constexpr Readings defaults{};
  if (&edition == &chengdu_2024 && readings == defaults && Track::is_complete(in)) {
    in_blocks(chengdu_2024, defaults);
  } else {
    const NearTerms terms(edition);
    const Readings chosen = readings;
    in_blocks(terms.edition(), chosen);
  }
}

template <class Track>
using RowsFunction = void (*)(const typename Track::Columns&, const VerdictColumns&, const Edition&,
                              const Readings&, std::size_t, std::size_t, BatchReport&);

/// The loop as each kind of processor runs it, with as many lanes as it has: everything is inlined
/// into these, and so compiled for their instructions.
template <class Track>
struct Compiled {
  using Columns = typename Track::Columns;

  [[gnu::flatten]] static void any(const Columns& columns, const VerdictColumns& verdicts,
                                   const Edition& edition, const Readings& readings,
                                   std::size_t first, std::size_t last, BatchReport& report) {
    judge_rows<Track, two_lanes::Lanes>(columns, verdicts, edition, readings, first, last, report);
  }
#if defined(__x86_64__)
  [[gnu::flatten, gnu::target("avx2")]] static void avx2(
      const Columns& columns, const VerdictColumns& verdicts, const Edition& edition,
      const Readings& readings, std::size_t first, std::size_t last, BatchReport& report) {
    judge_rows<Track, four_lanes::Lanes>(columns, verdicts, edition, readings, first, last, report);
  }
  [[gnu::flatten, gnu::target("avx512f,avx512dq,avx512bw,avx512vl")]] static void avx512(
      const Columns& columns, const VerdictColumns& verdicts, const Edition& edition,
      const Readings& readings, std::size_t first, std::size_t last, BatchReport& report) {
    judge_rows<Track, eight_lanes::Lanes>(columns, verdicts, edition, readings, first, last,
                                          report);
  }
#endif

  [[nodiscard]] static RowsFunction<Track> choose(Processor processor) {
#if defined(__x86_64__)
    const Processor at_most = std::min(processor, this_processor());
    if (at_most == Processor::avx512) return &avx512;
    if (at_most == Processor::avx2) return &avx2;
#else
    (void)processor;
#endif
    return &any;
  }
};

/// Runs `work` over shares of the rows, in threads. The shares are whole blocks, so that which rows
/// stand in a block does not depend on how many threads there are.
BatchReport share_out(std::size_t rows, unsigned threads,
                      const std::function<void(std::size_t, std::size_t, BatchReport&)>& work);

template <class Track>
BatchReport judge_columns(const typename Track::Columns& columns, const VerdictColumns& verdicts,
                          const Edition& edition, const Readings& readings,
                          const Execution& execution) {
  check_lengths(columns.truths, verdicts, columns.rows);
  Track::check_lengths(columns);
  const RowsFunction<Track> run = Compiled<Track>::choose(execution.processor);
  if (execution.threads == 1) {
    BatchReport report{columns.rows, 0, 0, columns.rows};
    run(columns, verdicts, edition, readings, 0, columns.rows, report);
    return report;
  }
  return share_out(columns.rows, execution.threads,
                   [&](std::size_t first, std::size_t last, BatchReport& report) {
                     run(columns, verdicts, edition, readings, first, last, report);
                   });
}

}  // namespace batch
}  // namespace v1
}  // namespace chengdu_subsidy
