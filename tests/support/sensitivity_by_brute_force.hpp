#pragma once
// The sensitivity as the contract says it: everything is evaluated again under every combination.
#include <algorithm>
#include <chengdu_subsidy/decision/sensitivity.hpp>
#include <optional>

namespace test {

using namespace chengdu_subsidy;

template <class Use>
void for_all_readings(Readings readings, std::size_t from, const Use& use) {
  if (from + 1 == reading_count) return use(readings);  // the last is the rounding
  for (std::size_t v = 0; v < reading_table[from].value_count; ++v) {
    for_all_readings(with_value(readings, reading_table[from].reading, v), from + 1, use);
  }
}

inline Sensitivity by_brute_force(const Application& a, const Edition& edition,
                                  const Readings& readings) {
  const Verdict base = evaluate(a, edition, readings);
  Sensitivity result;
  bool known = true;
  std::optional<Bounds> range;
  for_all_readings(readings, 0, [&](const Readings& other) {
    const Verdict verdict = evaluate(a, edition, other);
    result.robust =
        result.robust && verdict.outcome == base.outcome && verdict.amount == base.amount;
    if (!verdict.computed_amount) {
      known = false;
      return;
    }
    const Money money = *verdict.computed_amount;
    if (!range) range = Bounds{money, money};
    range = Bounds{std::min(range->min, money), std::max(range->max, money)};
  });
  if (known) result.range = range;
  for (std::size_t r = 0; r + 1 < reading_count; ++r) {
    for (std::size_t v = 0; v < reading_table[r].value_count; ++v) {
      const Verdict other = evaluate(a, edition, with_value(readings, reading_table[r].reading, v));
      if (other.outcome == base.outcome && other.amount == base.amount &&
          other.computed_amount == base.computed_amount) {
        continue;
      }
      result.changes.push_back(
          {reading_table[r].reading, v, other.outcome, other.amount, other.computed_amount});
    }
  }
  return result;
}

}  // namespace test
