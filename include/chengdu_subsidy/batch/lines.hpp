#pragma once
/// \file
/// The money lines of many applications as offsets and entries, and the measures that come of them:
/// `measure` of `rules/` on each row, the same code, before `judge` takes them in columns.

#include <chengdu_subsidy/batch/judge.hpp>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace chengdu_subsidy {
inline namespace v1 {
namespace batch {

/// A line without `paid_on`, in a column of days.
inline constexpr std::int64_t no_day = std::numeric_limits<std::int64_t>::min();
/// A fee outside the catalogue (`other`), in a column of sub-domains.
inline constexpr std::uint8_t no_subdomain = 255;

/// What the lines of every track share. The lines of row `r` are the entries from `offsets[r]` to
/// `offsets[r + 1]`; between two equal offsets there are none, which is known. Every entry belongs
/// to a row: the first offset is 0, the last the number of entries.
struct LineColumns {
  std::size_t rows = 0;
  /// `rows + 1` of them. Empty, as the entries then are: unknown in every row.
  std::span<const std::int64_t> offsets;
  std::span<const std::int64_t> amount;  ///< fen, from 0 to `money_limit`
  /// Fen, not above the amount; `unknown_amount` where a line has not been cut. Empty: none has.
  std::span<const std::int64_t> audited;
  /// Days since 1970-01-01, years 1 to 9999; `no_day` where there is none. Empty: in every line.
  std::span<const std::int64_t> paid_on;
};

/// The investment of platforms (项目清单).
struct InvestmentLineColumns : LineColumns {
  std::span<const std::uint8_t> kind;    ///< `InvestmentKind`
  std::span<const std::uint16_t> known;  ///< bits of `PlatformColumns`, a row each; empty: all
};

/// The fees of cloud enterprises (上云费用), and what they claim.
struct FeeLineColumns : LineColumns {
  std::span<const std::uint8_t> subdomain;  ///< position in the catalogue, or `no_subdomain`
  /// The sub-domains that a row claims, likewise as offsets and entries; a repeat counts once.
  std::span<const std::int64_t> claimed_offsets;
  std::span<const std::uint8_t> claimed;
  std::span<const std::int8_t> applied_star;  ///< as in `CloudColumns`
  std::span<const std::uint16_t> known;       ///< bits of `CloudColumns`; empty: every column there
};

/// What `judge` takes of a platform's lines. None of them may be empty.
struct InvestmentMeasureColumns {
  std::span<std::int64_t> full;
  std::span<std::int64_t> labour;
  std::span<std::uint16_t> known;  ///< the bits given, but for `investment_known`
};

/// What `judge` takes of a cloud enterprise's lines. None of them may be empty.
struct FeeMeasureColumns {
  std::span<std::int64_t> fees;
  std::span<std::int16_t> subdomains;
  std::span<std::uint16_t> known;  ///< the bits given, but for those of the other two
};

/// Measures every row's lines. A row that holds what no application can (an amount out of range,
/// an audited one above it, a kind, sub-domain, star or day that there is not, a sum beyond 64
/// bits) gets -1 fen, for which `judge` gives `invalid_outcome`, is counted, and the others go on.
/// \pre no measure lies over a column of lines, and nobody writes to either meanwhile
/// \throws std::invalid_argument  naming a column of the wrong length, or offsets that do not
///                                ascend from 0 to the number of entries
BatchReport measure(const InvestmentLineColumns& lines, const InvestmentMeasureColumns& measures,
                    const Edition& edition = chengdu_2024, const Readings& readings = {},
                    const Execution& execution = {});
BatchReport measure(const FeeLineColumns& lines, const FeeMeasureColumns& measures,
                    const Edition& edition = chengdu_2024, const Readings& readings = {},
                    const Execution& execution = {});

}  // namespace batch
}  // namespace v1
}  // namespace chengdu_subsidy
