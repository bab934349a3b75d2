/// \file
/// Cloud enterprises in columns.

#include <chengdu_subsidy/rules/cloud.hpp>

#include "batch/kernel.hpp"
#include "batch/star_columns.hpp"

namespace chengdu_subsidy::batch {
namespace {

/// Some rows as `judge_cloud` asks for them.
template <int N>
struct CloudLanes {
  using Flag = LaneFlags<N>;
  using Mask = LaneInts<N>;
  using Number = LaneMoney<N>;

  [[gnu::always_inline]] CloudLanes(const CloudColumns& columns, const Edition& edition,
                                    const Rows<N>& rows, IntVector<N>& amounts,
                                    LaneFlags<N>& wrong) {
    const LaneInts<N> known = load_known(columns.known, rows);
    const auto star = [&](std::span<const std::int8_t> column, std::uint16_t bit) {
      return load_star(column, known, bit, edition.cloud.levels, rows, wrong);
    };
    applied_star = star(columns.applied_star, CloudColumns::applied_known);
    assessed_star = star(columns.assessed_star, CloudColumns::assessed_known);
    previous_star = star(columns.previous_star, CloudColumns::previous_known);
    subdomains.known =
        both(!columns.subdomains.empty(), has_bit(known, CloudColumns::subdomains_known));
    subdomains.value = LaneInts<N>(load(columns.subdomains, rows) & subdomains.known.bits);
    wrong = either(wrong, subdomains.value < 0);
    fees_known = both(!columns.fees.empty(), has_bit(known, CloudColumns::fees_known));
    const IntVector<N> of_fees = load(columns.fees, rows) & fees_known.bits;
    amounts |= of_fees;
    fees = LaneMoney<N>::from(of_fees);
  }

  BasicRuleTruths<LaneInts<N>> truths;  // all of them are in the columns of truths
  detail::Known<LaneInts<N>, LaneFlags<N>> applied_star;
  detail::Known<LaneInts<N>, LaneFlags<N>> assessed_star;
  detail::Known<LaneInts<N>, LaneFlags<N>> previous_star;
  detail::Known<LaneInts<N>, LaneFlags<N>> subdomains;
  LaneFlags<N> fees_known;
  LaneMoney<N> fees;
};

struct CloudTrack {
  using Columns = CloudColumns;
  template <int N>
  using Lanes = CloudLanes<N>;

  static void check_lengths(const Columns& columns) {
    check_length(columns.applied_star, columns.rows, "applied_star");
    check_length(columns.assessed_star, columns.rows, "assessed_star");
    check_length(columns.previous_star, columns.rows, "previous_star");
    check_length(columns.subdomains, columns.rows, "subdomains");
    check_length(columns.fees, columns.rows, "fees");
    check_length(columns.known, columns.rows, "known");
  }

  static int limit(const Edition& edition) {
    int least = lane_bits;
    for (const StarLevel& level : edition.cloud.levels) {
      least =
          std::min(least, detail::widest_amount(lane_bits, Rate{}, share_terms(level), Money{}));
    }
    return least;
  }

  template <int N>
  [[gnu::always_inline]] static auto judge(const BasicRuleTruths<LaneInts<N>>& truths,
                                           const Lanes<N>& lanes, const Edition& edition,
                                           const Readings& readings) {
    return detail::judge_cloud(truths, lanes, edition, readings);
  }

  /// One row; nothing where it is invalid.
  static std::optional<CloudMeasures> measures(const Columns& columns, const Edition& edition,
                                               std::size_t row) {
    CloudMeasures result;
    result.applied_star =
        fact<int>(columns.applied_star, columns.known, Columns::applied_known, row);
    result.assessed_star =
        fact<int>(columns.assessed_star, columns.known, Columns::assessed_known, row);
    result.previous_star =
        fact<int>(columns.previous_star, columns.known, Columns::previous_known, row);
    for (const auto& star : {result.applied_star, result.assessed_star, result.previous_star}) {
      if (!is_star(star, edition.cloud.levels)) return std::nullopt;
    }
    result.subdomains =
        fact<int>(columns.subdomains, columns.known, Columns::subdomains_known, row);
    if (result.subdomains.value_or(0) < 0) return std::nullopt;
    result.fees_known = is_known(columns.fees, columns.known, Columns::fees_known, row);
    if (result.fees_known) {
      if (columns.fees[row] < 0) return std::nullopt;
      result.fees.add(Money::from_fen(columns.fees[row]));
    }
    return result;
  }
};

}  // namespace

BatchReport judge(const CloudColumns& columns, const VerdictColumns& verdicts,
                  const Edition& edition, const Readings& readings, const Execution& execution) {
  return judge_columns<CloudTrack>(columns, verdicts, edition, readings, execution);
}

}  // namespace chengdu_subsidy::batch
