#pragma once
/// \file
/// Many applications as columns: one array a fact, owned by the caller, read and written in place.
/// A column holds one value a row; a column that is empty is unknown in every row.

#include <array>
#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/rules/rule_bits.hpp>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace chengdu_subsidy {
inline namespace v1 {
namespace batch {

/// The rules that `TruthColumns` decide: all of a track but those that its numbers and stars
/// decide.
[[nodiscard]] constexpr RuleMask rules_of_truths(Track track) noexcept {
  const RuleMask all = detail::all_rules[static_cast<std::size_t>(track)];
  switch (track) {
    case Track::platform: return all & ~(detail::all_minimums | bit(Rule::platform_floor));
    case Track::cloud:
      return all & ~(bit(Rule::cloud_star) | bit(Rule::cloud_subdomains) |
                     bit(Rule::cloud_one_off) | bit(Rule::cloud_fees));
    case Track::park: break;
  }
  return all & ~(bit(Rule::park_star) | bit(Rule::park_upgrade));
}

/// What is known of the rules that a truth decides, a bit each (`bit(Rule)`): the common part and
/// the track's own. A bit in neither is open. Bits of other rules than `rules_of_truths` are not
/// read: no row can claim to meet what its numbers decide.
struct TruthColumns {
  std::span<const RuleMask> yes;
  std::span<const RuleMask> no;
};

/// Platforms (工业互联网市级示范平台).
struct PlatformColumns {
  std::size_t rows = 0;
  TruthColumns truths;
  /// Worth of the lines paid in the period, fen, not negative: software and hardware; labour.
  std::span<const std::int64_t> full;
  std::span<const std::int64_t> labour;
  /// The form's figures by `Metric`; fen for `annual_service_revenue`.
  std::array<std::span<const std::int64_t>, metric_count> metrics{};
  /// Which of a row's numbers are known, a bit each; empty: every column that is there. The value
  /// of an unknown number is not read.
  std::span<const std::uint16_t> known;

  static constexpr std::uint16_t investment_known = 1;
  [[nodiscard]] static constexpr std::uint16_t metric_known(Metric metric) noexcept {
    return static_cast<std::uint16_t>(2u << static_cast<unsigned>(metric));
  }
};

/// Cloud enterprises (星级上云企业).
struct CloudColumns {
  std::size_t rows = 0;
  TruthColumns truths;
  /// Stars: 0 or a star of the edition.
  std::span<const std::int8_t> applied_star;
  std::span<const std::int8_t> assessed_star;
  std::span<const std::int8_t> previous_star;
  std::span<const std::int16_t> subdomains;  ///< distinct sub-domains claimed
  std::span<const std::int64_t> fees;        ///< recognised fees, fen, not negative
  std::span<const std::uint16_t> known;      ///< as for platforms

  static constexpr std::uint16_t applied_known = 1;
  static constexpr std::uint16_t assessed_known = 2;
  static constexpr std::uint16_t previous_known = 4;
  static constexpr std::uint16_t subdomains_known = 8;
  static constexpr std::uint16_t fees_known = 16;
};

/// Parks (星级智慧园区).
struct ParkColumns {
  std::size_t rows = 0;
  TruthColumns truths;
  /// Stars: 0 or a star of the edition.
  std::span<const std::int8_t> assessed_star;
  std::span<const std::int8_t> previous_star;
  std::span<const std::int64_t> previous_award;  ///< fen, not negative
  std::span<const std::uint16_t> known;          ///< as for platforms

  static constexpr std::uint16_t assessed_known = 1;
  static constexpr std::uint16_t previous_known = 2;
  static constexpr std::uint16_t award_known = 4;
};

/// An amount that is not known, in a column of fen.
inline constexpr std::int64_t unknown_amount = std::numeric_limits<std::int64_t>::min();

/// The outcome of a row that holds what no application can: a negative amount or count, a star that
/// the edition does not have, a truth that is both. Its amounts are `unknown_amount`, its statuses
/// zero.
inline constexpr std::uint8_t invalid_outcome = 255;

/// Where the verdicts go. A column that is empty is not wanted.
struct VerdictColumns {
  std::span<std::int64_t> amount;           ///< fen; `unknown_amount` while undetermined
  std::span<std::int64_t> computed_amount;  ///< fen; `unknown_amount` where not known
  std::span<std::uint8_t> outcome;          ///< `Outcome`, or `invalid_outcome`
  /// The two bits of every rule's status (`bit(Rule)`): open is unknown or pending, low is not met
  /// or pending. A rule that applies and has neither is met.
  std::span<RuleMask> open;
  std::span<RuleMask> low;
};

/// The status of a rule from its two bits. \pre the rule applies to the row's track
[[nodiscard]] constexpr Status status_of(RuleMask open, RuleMask low, Rule rule) noexcept {
  const RuleMask at = bit(rule);
  return static_cast<Status>(((open & at) != 0 ? 2 : 0) + ((low & at) != 0 ? 1 : 0));
}

}  // namespace batch
}  // namespace v1
}  // namespace chengdu_subsidy
