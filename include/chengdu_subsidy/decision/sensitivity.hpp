#pragma once
/// \file
/// Whether the choice of readings matters: the same measure and judge under every other choice.

#include <algorithm>
#include <array>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <cstddef>
#include <optional>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// One reading whose other value alone changes the outcome, the amount or the computed amount.
struct ReadingChange {
  Reading reading = Reading::cutoff_day;
  std::size_t value = 0;  ///< position in the reading's list of values
  Outcome outcome = Outcome::undetermined;
  std::optional<Money> amount;
  std::optional<Money> computed_amount;
  friend constexpr bool operator==(const ReadingChange&, const ReadingChange&) noexcept = default;
};

struct Sensitivity {
  bool robust = true;  ///< no combination of readings changes the outcome or the amount
  std::vector<ReadingChange> changes;
  /// The computed amount over all combinations; nothing where it is unknown in any.
  std::optional<Bounds> range;
  friend bool operator==(const Sensitivity&, const Sensitivity&) = default;
};

namespace detail {

/// Calls `use` for every combination of the readings that a step of a track asks.
template <class Use>
constexpr void for_each_combination(Readings readings, Track track, ReadingStep step,
                                    std::size_t first, const Use& use) {
  for (std::size_t i = first; i < reading_count; ++i) {
    const ReadingInfo& entry = reading_table[i];
    if (entry.step != step || !entry.asked_by(track)) continue;
    for (std::size_t value = 0; value < entry.value_count; ++value) {
      for_each_combination(with_value(readings, entry.reading, value), track, step, i + 1, use);
    }
    return;
  }
  use(readings);
}

/// Calls `use` with the verdict of every combination of readings. Each step is repeated only for
/// the readings that it asks: the common truths and the track's measures do not depend on each
/// other, so they are measured apart and judged together.
template <class Facts, class Use>
constexpr void for_each_verdict(const Application& application, const Facts& facts,
                                const Edition& edition, const Readings& readings, const Use& use) {
  using Measures = decltype(measure(facts, edition, readings));
  const Track track = application.direction();
  constexpr std::size_t most = 8;
  std::array<RuleTruths, most> commons{};
  std::size_t common_count = 0;
  for_each_combination(readings, track, ReadingStep::conduct, 0, [&](const Readings& varied) {
    const RuleTruths common = measure_common(application, edition, varied);
    const auto end = commons.begin() + static_cast<std::ptrdiff_t>(common_count);
    if (std::find(commons.begin(), end, common) == end) commons[common_count++] = common;
  });

  for_each_combination(readings, track, ReadingStep::track, 0, [&](const Readings& measured) {
    const Measures measures = measure(facts, edition, measured);
    for_each_combination(measured, track, ReadingStep::judge, 0, [&](const Readings& judged) {
      for (std::size_t i = 0; i < common_count; ++i) {
        use(judge(commons[i], measures, edition, judged));
      }
    });
  });
}

}  // namespace detail

/// Varies every reading but `rounding`, which stays as chosen.
/// \param base  the verdict under `readings`
[[nodiscard]] inline Sensitivity sensitivity(const Application& application, const Verdict& base,
                                             const Edition& edition = chengdu_2024,
                                             const Readings& readings = {}) {
  Sensitivity result;
  for (const ReadingInfo& entry : reading_table) {
    if (entry.step == ReadingStep::end || !entry.asked_by(application.direction())) continue;
    for (std::size_t value = 0; value < entry.value_count; ++value) {
      if (value == value_index(readings, entry.reading)) continue;
      const Verdict other =
          evaluate(application, edition, with_value(readings, entry.reading, value));
      if (other.outcome != base.outcome || other.amount != base.amount ||
          other.computed_amount != base.computed_amount) {
        result.changes.push_back(
            {entry.reading, value, other.outcome, other.amount, other.computed_amount});
      }
    }
  }

  bool always_known = base.computed_amount.has_value();
  Bounds range;
  if (always_known) range = {*base.computed_amount, *base.computed_amount};
  with_track(application, [&](const auto& facts) {
    detail::for_each_verdict(application, facts, edition, readings, [&](const Verdict& other) {
      if (other.outcome != base.outcome || other.amount != base.amount) result.robust = false;
      if (!other.computed_amount) {
        always_known = false;
      } else if (always_known) {
        range.min = std::min(range.min, *other.computed_amount);
        range.max = std::max(range.max, *other.computed_amount);
      }
    });
  });
  if (always_known) result.range = range;
  return result;
}

}  // namespace v1
}  // namespace chengdu_subsidy
