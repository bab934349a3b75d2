/// \file
/// Parks in columns.

#include <chengdu_subsidy/rules/park.hpp>

#include "batch/kernel.hpp"
#include "batch/star_columns.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace batch {
namespace {

/// Some rows as `judge_park` asks for them.
template <class L>
struct ParkLanes {
  using Flag = typename L::Flags;
  using Mask = typename L::Ints;
  using Number = typename L::Money;

  ParkLanes(const ParkColumns& columns, const Edition& edition, const typename L::Rows& rows,
            Mask& amounts, Flag& wrong) {
    const Mask known = load_known<L>(columns.known, rows);
    assessed_star = load_star<L>(columns.assessed_star, known, ParkColumns::assessed_known,
                                 edition.park.levels, rows, wrong);
    previous_star = load_star<L>(columns.previous_star, known, ParkColumns::previous_known,
                                 edition.park.levels, rows, wrong);
    const auto award = load_fact<L>(columns.previous_award, known, ParkColumns::award_known, rows);
    amounts |= award.value;
    previous_award = {award.known, Number::from(award.value)};
  }

  BasicRuleTruths<Mask> truths;  // all of them are in the columns of truths
  detail::Known<Mask, Flag> assessed_star;
  detail::Known<Mask, Flag> previous_star;
  detail::Known<Number, Flag> previous_award;
};

struct ParkTrack {
  using Columns = ParkColumns;
  static constexpr auto track = v1::Track::park;
  template <class L>
  using Lanes = ParkLanes<L>;

  static void check_lengths(const Columns& columns) {
    check_length(columns.assessed_star, columns.rows, "assessed_star");
    check_length(columns.previous_star, columns.rows, "previous_star");
    check_length(columns.previous_award, columns.rows, "previous_award");
    check_length(columns.known, columns.rows, "known");
  }

  /// Whether every column is there that edition 2024 asks for, and every number is known.
  static bool is_complete(const Columns& columns) {
    return columns.known.empty() && !columns.truths.yes.empty() && !columns.truths.no.empty() &&
           !columns.assessed_star.empty() && !columns.previous_star.empty() &&
           !columns.previous_award.empty();
  }

  static int limit(const Edition& edition) {
    int least = lane_bits;
    for (const StarLevel& level : edition.park.levels) {
      least =
          std::min(least, detail::widest_amount(lane_bits, Rate{}, {Rate{}, level.award}, Money{}));
    }
    return least;
  }

  template <class L>
  static auto judge(const BasicRuleTruths<typename L::Ints>& truths, const Lanes<L>& lanes,
                    const Edition& edition, const Readings& readings) {
    return detail::judge_park(truths, lanes, edition, readings);
  }

  /// One row; nothing where it is invalid.
  static std::optional<ParkMeasures> measures(const Columns& columns, const Edition& edition,
                                              std::size_t row) {
    ParkMeasures result;
    result.assessed_star =
        fact<int>(columns.assessed_star, columns.known, Columns::assessed_known, row);
    result.previous_star =
        fact<int>(columns.previous_star, columns.known, Columns::previous_known, row);
    for (const auto& star : {result.assessed_star, result.previous_star}) {
      if (!is_star(star, edition.park.levels)) return std::nullopt;
    }
    if (is_known(columns.previous_award, columns.known, Columns::award_known, row)) {
      if (columns.previous_award[row] < 0) return std::nullopt;
      result.previous_award = Money::from_fen(columns.previous_award[row]);
    }
    return result;
  }
};

}  // namespace

BatchReport judge(const ParkColumns& columns, const VerdictColumns& verdicts,
                  const Edition& edition, const Readings& readings, const Execution& execution) {
  return judge_columns<ParkTrack>(columns, verdicts, edition, readings, execution);
}

}  // namespace batch
}  // namespace v1
}  // namespace chengdu_subsidy
