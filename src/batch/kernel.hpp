#pragma once
/// \file
/// The loop of a batch, for any track. `Track` says what eight rows look like in lanes, how they
/// are judged, and what one row is when it has to be judged alone.

#include <algorithm>
#include <chengdu_subsidy/batch/judge.hpp>
#include <chengdu_subsidy/rules/verdict.hpp>
#include <functional>
#include <stdexcept>
#include <string>

#include "batch/rows.hpp"

namespace chengdu_subsidy::batch {

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

/// What eight rows come to.
template <class Judgement>
[[gnu::always_inline]] inline void write(const Judgement& judged, const VerdictColumns& verdicts,
                                         const Rows& rows) {
  const LaneFlags failed(judged.statuses.not_met().v != 0);
  const LaneFlags open(judged.statuses.open().v != 0);
  const IntVector unknown = IntVector{} + unknown_amount;
  const IntVector computed = judged.computed_known.bits ? judged.computed.fen() : unknown;
  const IntVector undecided = open.bits ? unknown : computed;
  store(failed.bits ? IntVector{} : undecided, verdicts.amount, rows);
  store(computed, verdicts.computed_amount, rows);
  static_assert(static_cast<int>(Outcome::supported) == 0 &&
                static_cast<int>(Outcome::not_supported) == 1 &&
                static_cast<int>(Outcome::undetermined) == 2);
  store(failed.bits ? IntVector{} + 1 : (open.bits & 2), verdicts.outcome, rows);
  store(judged.statuses.open().v, verdicts.open, rows);
  store(judged.statuses.low().v, verdicts.low, rows);
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
    const RuleTruths truths = truths_of(columns.truths, row);
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
template <class Track>
[[gnu::always_inline]] inline bool judge_block(const typename Track::Columns& columns,
                                               const VerdictColumns& verdicts,
                                               const Edition& edition, const Readings& readings,
                                               int limit, std::size_t first, std::size_t last) {
  IntVector amounts{};
  LaneFlags wrong(false);
  for (std::size_t row = first; row < last; row += lane_count) {
    const Rows rows{row, std::min(lane_count, last - row)};
    const BasicRuleTruths<LaneInts> truths{LaneInts(load(columns.truths.yes, rows)),
                                           LaneInts(load(columns.truths.no, rows))};
    wrong = detail::either(wrong, LaneFlags((truths.yes.v & truths.no.v) != 0));
    const typename Track::Lanes lanes(columns, edition, rows, amounts, wrong);
    write(Track::judge(truths, lanes, edition, readings), verdicts, rows);
  }
  const IntVector unfit = (amounts >> limit) | wrong.bits;
  std::int64_t any = 0;
  for (std::size_t i = 0; i < lane_count; ++i) any |= unfit[i];
  return any == 0;
}

/// All rows from `first` to `last`.
template <class Track>
[[gnu::always_inline]] inline void judge_rows(const typename Track::Columns& columns,
                                              const VerdictColumns& verdicts,
                                              const Edition& edition, const Readings& readings,
                                              std::size_t first, std::size_t last,
                                              BatchReport& report) {
  const int limit = Track::limit(edition);
  for (std::size_t at = first; at < last; at += block_rows) {
    const std::size_t end = std::min(at + block_rows, last);
    if (limit > 0 && judge_block<Track>(columns, verdicts, edition, readings, limit, at, end)) {
      continue;
    }
    judge_one_by_one<Track>(columns, verdicts, edition, readings, at, end, report);
  }
}

template <class Track>
using RowsFunction = void (*)(const typename Track::Columns&, const VerdictColumns&, const Edition&,
                              const Readings&, std::size_t, std::size_t, BatchReport&);

#define CHENGDU_SUBSIDY_ROWS(name)                                                                 \
  void name(const typename Track::Columns& columns, const VerdictColumns& verdicts,                \
            const Edition& edition, const Readings& readings, std::size_t first, std::size_t last, \
            BatchReport& report) {                                                                 \
    judge_rows<Track>(columns, verdicts, edition, readings, first, last, report);                  \
  }

/// The loop as each kind of processor runs it: everything is inlined into these, and so compiled
/// for their instructions.
template <class Track>
struct Compiled {
  [[gnu::flatten]] static CHENGDU_SUBSIDY_ROWS(any)
#if defined(__x86_64__)
      [[gnu::flatten, gnu::target("avx2")]] static CHENGDU_SUBSIDY_ROWS(avx2)
          [[gnu::flatten,
            gnu::target("avx512f,avx512dq,avx512bw,avx512vl")]] static CHENGDU_SUBSIDY_ROWS(avx512)
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
#undef CHENGDU_SUBSIDY_ROWS

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

}  // namespace chengdu_subsidy::batch
