/// \file
/// Platforms in columns.

#include <chengdu_subsidy/rules/platform.hpp>

#include "batch/kernel.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace batch {
namespace {

/// Some rows as `judge_platform` asks for them.
template <class L>
class PlatformLanes {
 public:
  using Flag = typename L::Flags;
  using Mask = typename L::Ints;
  using Number = typename L::Money;

  PlatformLanes(const PlatformColumns& columns, const Edition& edition,
                const typename L::Rows& rows, Mask& amounts, Flag& wrong)
      : columns_(columns), rows_(rows), known_(load_known<L>(columns.known, rows)) {
    investment_known =
        both(!columns.labour.empty(),
             where_known<L>(columns.full, known_, PlatformColumns::investment_known));
    const Mask of_full = where(investment_known, load(columns.full, rows), Mask(0));
    const Mask of_labour = where(investment_known, load(columns.labour, rows), Mask(0));
    amounts |= of_full | of_labour;
    full = Number::from(of_full);
    labour = Number::from(of_labour);
    if (edition.platform.base == AmountBase::annual_service_revenue) {
      amounts |= metric(Metric::annual_service_revenue).value;
    }
    for (const Minimum& minimum : edition.platform.minimums) {
      wrong = either(wrong, metric(minimum.metric).value < 0);
    }
  }

  [[nodiscard]] detail::Known<Mask, Flag> metric(Metric which) const {
    return load_fact<L>(columns_.metrics[static_cast<std::size_t>(which)], known_,
                        PlatformColumns::metric_known(which), rows_);
  }

  BasicRuleTruths<Mask> truths;  // all of them are in the columns of truths
  Flag investment_known;
  Number full;
  Number labour;

 private:
  const PlatformColumns& columns_;
  const typename L::Rows& rows_;
  Mask known_;
};

struct PlatformTrack {
  using Columns = PlatformColumns;
  static constexpr auto track = v1::Track::platform;
  template <class L>
  using Lanes = PlatformLanes<L>;

  static void check_lengths(const Columns& columns) {
    check_length(columns.full, columns.rows, "full");
    check_length(columns.labour, columns.rows, "labour");
    check_length(columns.known, columns.rows, "known");
    for (const auto& entry : metric_words) {
      check_length(columns.metrics[static_cast<std::size_t>(entry.value)], columns.rows,
                   std::string(entry.id).c_str());
    }
  }

  /// Whether every column is there that edition 2024 asks for, and every number is known.
  static bool is_complete(const Columns& columns) {
    return columns.known.empty() && !columns.truths.yes.empty() && !columns.truths.no.empty() &&
           !columns.full.empty() && !columns.labour.empty() &&
           !columns.metrics[static_cast<std::size_t>(Metric::enterprises_served)].empty();
  }

  static int limit(const Edition& edition) {
    return detail::widest_amount(lane_bits, edition.platform.labour_share.value,
                                 share_terms(edition.platform), edition.platform.floor.value);
  }

  template <class L>
  static auto judge(const BasicRuleTruths<typename L::Ints>& truths, const Lanes<L>& lanes,
                    const Edition& edition, const Readings& readings) {
    return detail::judge_platform(truths, lanes, edition, readings);
  }

  /// One row; nothing where it is invalid.
  static std::optional<PlatformMeasures> measures(const Columns& columns, const Edition& edition,
                                                  std::size_t row) {
    PlatformMeasures result;
    for (const auto& entry : metric_words) {
      const auto at = static_cast<std::size_t>(entry.value);
      result.set_metric(entry.value, fact<std::int64_t>(columns.metrics[at], columns.known,
                                                        Columns::metric_known(entry.value), row));
    }
    // Only what is asked is looked at, as in the lanes.
    for (const Minimum& minimum : edition.platform.minimums) {
      if (result.metric(minimum.metric).value < 0) return std::nullopt;
    }
    if (edition.platform.base == AmountBase::annual_service_revenue &&
        result.metric(Metric::annual_service_revenue).value < 0) {
      return std::nullopt;
    }
    result.investment_known = !columns.labour.empty() &&
                              is_known(columns.full, columns.known, Columns::investment_known, row);
    if (result.investment_known) {
      if (columns.full[row] < 0 || columns.labour[row] < 0) return std::nullopt;
      result.full.add(Money::from_fen(columns.full[row]));
      result.labour.add(Money::from_fen(columns.labour[row]));
    }
    return result;
  }
};

}  // namespace

BatchReport judge(const PlatformColumns& columns, const VerdictColumns& verdicts,
                  const Edition& edition, const Readings& readings, const Execution& execution) {
  return judge_columns<PlatformTrack>(columns, verdicts, edition, readings, execution);
}

}  // namespace batch
}  // namespace v1
}  // namespace chengdu_subsidy
