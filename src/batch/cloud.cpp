/// \file
/// Cloud enterprises in columns.

#include <chengdu_subsidy/rules/cloud.hpp>

#include "batch/kernel.hpp"
#include "batch/star_columns.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace batch {
namespace {

/// Some rows as `judge_cloud` asks for them.
template <class L>
struct CloudLanes {
  using Flag = typename L::Flags;
  using Mask = typename L::Ints;
  using Number = typename L::Money;

  CloudLanes(const CloudColumns& columns, const Edition& edition, const typename L::Rows& rows,
             Mask& amounts, Flag& wrong) {
    const Mask known = load_known<L>(columns.known, rows);
    const auto levels = edition.cloud.levels;
    applied_star =
        load_star<L>(columns.applied_star, known, CloudColumns::applied_known, levels, rows, wrong);
    assessed_star = load_star<L>(columns.assessed_star, known, CloudColumns::assessed_known, levels,
                                 rows, wrong);
    previous_star = load_star<L>(columns.previous_star, known, CloudColumns::previous_known, levels,
                                 rows, wrong);
    subdomains = load_fact<L>(columns.subdomains, known, CloudColumns::subdomains_known, rows);
    wrong = either(wrong, subdomains.value < 0);
    const auto of_fees = load_fact<L>(columns.fees, known, CloudColumns::fees_known, rows);
    amounts |= of_fees.value;
    fees_known = of_fees.known;
    fees = Number::from(of_fees.value);
  }

  BasicRuleTruths<Mask> truths;  // all of them are in the columns of truths
  detail::Known<Mask, Flag> applied_star;
  detail::Known<Mask, Flag> assessed_star;
  detail::Known<Mask, Flag> previous_star;
  detail::Known<Mask, Flag> subdomains;
  Flag fees_known;
  Number fees;
};

struct CloudTrack {
  using Columns = CloudColumns;
  static constexpr auto track = v1::Track::cloud;
  template <class L>
  using Lanes = CloudLanes<L>;

  static void check_lengths(const Columns& columns) {
    check_length(columns.applied_star, columns.rows, "applied_star");
    check_length(columns.assessed_star, columns.rows, "assessed_star");
    check_length(columns.previous_star, columns.rows, "previous_star");
    check_length(columns.subdomains, columns.rows, "subdomains");
    check_length(columns.fees, columns.rows, "fees");
    check_length(columns.known, columns.rows, "known");
  }

  /// Whether every column is there that edition 2024 asks for, and every number is known.
  static bool is_complete(const Columns& columns) {
    return columns.known.empty() && !columns.truths.yes.empty() && !columns.truths.no.empty() &&
           !columns.applied_star.empty() && !columns.assessed_star.empty() &&
           !columns.previous_star.empty() && !columns.subdomains.empty() && !columns.fees.empty();
  }

  static int limit(const Edition& edition) {
    int least = lane_bits;
    for (const StarLevel& level : edition.cloud.levels) {
      least =
          std::min(least, detail::widest_amount(lane_bits, Rate{}, share_terms(level), Money{}));
    }
    return least;
  }

  template <class L>
  static auto judge(const BasicRuleTruths<typename L::Ints>& truths, const Lanes<L>& lanes,
                    const Edition& edition, const Readings& readings) {
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

}  // namespace batch
}  // namespace v1
}  // namespace chengdu_subsidy
