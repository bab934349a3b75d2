#pragma once
/// \file
/// Verdicts on columns: `judge` of `rules/`, the same code, over eight rows at a time. Compiled
/// once for each kind of processor, in `chengdu_subsidy::batch`; the one at hand is chosen at run
/// time.

#include <chengdu_subsidy/batch/columns.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <cstddef>
#include <cstdint>

namespace chengdu_subsidy {
inline namespace v1 {
namespace batch {

/// What a processor can do. Results do not depend on it.
enum class Processor : std::uint8_t {
  any,     ///< what every one of its architecture can
  avx2,    ///< x86-64 with AVX2
  avx512,  ///< x86-64 with AVX-512 F, DQ, BW and VL
};

/// The best that this machine can.
[[nodiscard]] Processor this_processor() noexcept;

/// Whether rows are shared out among threads at all: the library was built with oneTBB.
[[nodiscard]] bool has_threads() noexcept;

/// How a batch is run; what comes out is the same whatever is chosen.
struct Execution {
  /// Rows are shared out among so many threads; 0: as many as the machine has processors. One
  /// where `has_threads` is false.
  unsigned threads = 1;
  /// At most what `this_processor` says.
  Processor processor = this_processor();
};

/// How a batch went.
struct BatchReport {
  std::size_t rows = 0;
  /// Rows that were judged one by one, in wide integers where needed: their block holds an amount
  /// that the lanes could not carry exactly, or a row that is invalid.
  std::size_t one_by_one = 0;
  std::size_t invalid = 0;        ///< rows with `invalid_outcome`
  std::size_t first_invalid = 0;  ///< the first of them; `rows` where there is none
};

/// Judges every row. Reads and writes nothing but the columns; allocates nothing with one thread.
/// \pre no column of verdicts lies over another column, and nobody writes to any of them meanwhile:
///      a block that does not fit the lanes is read once more, after verdicts were written
/// \throws std::invalid_argument  naming a column that is neither empty nor `rows` long
BatchReport judge(const PlatformColumns& columns, const VerdictColumns& verdicts,
                  const Edition& edition = chengdu_2024, const Readings& readings = {},
                  const Execution& execution = {});
BatchReport judge(const CloudColumns& columns, const VerdictColumns& verdicts,
                  const Edition& edition = chengdu_2024, const Readings& readings = {},
                  const Execution& execution = {});
BatchReport judge(const ParkColumns& columns, const VerdictColumns& verdicts,
                  const Edition& edition = chengdu_2024, const Readings& readings = {},
                  const Execution& execution = {});

}  // namespace batch
}  // namespace v1
}  // namespace chengdu_subsidy
