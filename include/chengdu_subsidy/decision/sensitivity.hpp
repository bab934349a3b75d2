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
#include <span>
#include <utility>
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

/// The most combinations of readings that one step of a track asks.
[[nodiscard]] constexpr std::size_t most_combinations() noexcept {
  std::size_t most = 1;
  for (const Track track : {Track::platform, Track::cloud, Track::park}) {
    for (const ReadingStep step : {ReadingStep::conduct, ReadingStep::track, ReadingStep::judge}) {
      std::size_t count = 1;
      for (const ReadingInfo& entry : reading_table) {
        if (entry.step == step && entry.asked_by(track)) count *= entry.value_count;
      }
      most = std::max(most, count);
    }
  }
  return most;
}

/// The values of one step under its combinations of readings, each once.
template <class T>
class Distinct {
 public:
  constexpr void add(const T& value) {
    const auto known = all();
    if (std::find(known.begin(), known.end(), value) == known.end()) values_[count_++] = value;
  }
  [[nodiscard]] constexpr std::span<const T> all() const noexcept {
    return {values_.data(), count_};
  }

 private:
  std::array<T, most_combinations()> values_{};
  std::size_t count_ = 0;
};

/// The verdicts on one application under other readings. Each step of judging is repeated only for
/// the readings that it asks: the common truths and the track's measures do not depend on each
/// other, so they are measured apart and judged together.
template <class Facts>
class OtherReadings {
 public:
  constexpr OtherReadings(const Application& application, const Facts& facts,
                          const Edition& edition, const Readings& readings) noexcept
      : application_(application), facts_(facts), edition_(edition), readings_(readings) {}

  /// Calls `use` with each other value of a reading, by its position, and the verdict under it;
  /// not where that is seen to be the same.
  template <class Use>
  constexpr void for_each_change(const Use& use) const {
    const Common common = common_under(readings_);
    const Measures measures = measures_under(readings_);
    for (const ReadingInfo& entry : reading_table) {
      if (entry.step == ReadingStep::end || !entry.asked_by(application_.direction())) continue;
      for (std::size_t value = 0; value < entry.value_count; ++value) {
        if (value == value_index(readings_, entry.reading)) continue;
        const Readings varied = with_value(readings_, entry.reading, value);
        // What is judged again is what differs: of what is the same, so is the verdict.
        if (entry.step == ReadingStep::conduct) {
          const Common other = common_under(varied);
          if (other != common) use(entry.reading, value, judge(other, measures, edition_, varied));
        } else if (entry.step == ReadingStep::track) {
          const Measures other = measures_under(varied);
          if (other != measures) use(entry.reading, value, judge(common, other, edition_, varied));
        } else {
          use(entry.reading, value, judge(common, measures, edition_, varied));
        }
      }
    }
  }

  /// Calls `use` with each verdict that any combination of readings leads to.
  template <class Use>
  constexpr void for_each_verdict(const Use& use) const {
    Distinct<Common> commons;
    combine(readings_, ReadingStep::conduct,
            [&](const Readings& varied) { commons.add(common_under(varied)); });
    Distinct<Measures> measured;
    combine(readings_, ReadingStep::track,
            [&](const Readings& varied) { measured.add(measures_under(varied)); });
    combine(readings_, ReadingStep::judge, [&](const Readings& judged) {
      for (const Measures& measures : measured.all()) {
        for (const Common& common : commons.all()) use(judge(common, measures, edition_, judged));
      }
    });
  }

 private:
  using Common = RuleTruths;
  using Measures = decltype(measure(std::declval<const Facts&>(), std::declval<const Edition&>(),
                                    std::declval<const Readings&>()));

  [[nodiscard]] constexpr Common common_under(const Readings& readings) const noexcept {
    return measure_common(application_, built_on(facts_), edition_, readings);
  }
  [[nodiscard]] constexpr Measures measures_under(const Readings& readings) const noexcept {
    return measure(facts_, edition_, readings);
  }
  template <class Use>
  constexpr void combine(const Readings& readings, ReadingStep step, const Use& use) const {
    for_each_combination(readings, application_.direction(), step, 0, use);
  }

  const Application& application_;
  const Facts& facts_;
  const Edition& edition_;
  const Readings& readings_;
};

}  // namespace detail

/// Varies every reading but `rounding`, which stays as chosen.
/// \param base  the verdict under `readings`
[[nodiscard]] inline Sensitivity sensitivity(const Application& application, const Verdict& base,
                                             const Edition& edition = chengdu_2024,
                                             const Readings& readings = {}) {
  Sensitivity result;
  bool always_known = base.computed_amount.has_value();
  Bounds range;
  if (always_known) range = {*base.computed_amount, *base.computed_amount};
  with_track(application, [&](const auto& facts) {
    const detail::OtherReadings others(application, facts, edition, readings);
    others.for_each_change([&](Reading reading, std::size_t value, const Verdict& other) {
      if (other.outcome != base.outcome || other.amount != base.amount ||
          other.computed_amount != base.computed_amount) {
        result.changes.push_back(
            {reading, value, other.outcome, other.amount, other.computed_amount});
      }
    });
    others.for_each_verdict([&](const Verdict& other) {
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
