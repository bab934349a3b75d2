/// \file
/// Platforms in columns, larger than the caches: against the same loop by hand in vectors, and
/// against copying as many bytes.

#include <benchmark/benchmark.h>

#include <chengdu_subsidy/batch/judge.hpp>
#include <cstring>
#include <random>
#include <vector>

#include "columns_by_hand.hpp"

namespace {

using namespace chengdu_subsidy;

constexpr std::size_t rows = std::size_t{1} << 21;

/// What goes in and what comes out, as one application a row; three in ten are not complete.
struct Columns {
  Columns()
      : yes(rows),
        no(rows),
        full(rows),
        labour(rows),
        served(rows),
        amount(rows),
        computed(rows),
        outcome(rows),
        open(rows),
        low(rows) {
    std::mt19937_64 random(2024);
    const RuleMask truths =
        applicable_rules(chengdu_2024, Track::platform) &
        ~(bit(Rule::platform_floor) | bit(minimum_rule(Metric::enterprises_served)));
    for (std::size_t i = 0; i < rows; ++i) {
      yes[i] = random() % 10 < 7 ? truths : truths & ~(RuleMask{1} << random() % 9);
      no[i] = random() % 10 == 0 ? truths & ~yes[i] : 0;
      full[i] = static_cast<std::int64_t>(random() % 5'000'000'000);
      labour[i] = static_cast<std::int64_t>(random() % 5'000'000'000);
      served[i] = static_cast<std::int64_t>(15 + random() % 100);
    }
  }

  [[nodiscard]] batch::PlatformColumns in() const {
    batch::PlatformColumns columns;
    columns.rows = rows;
    columns.truths = {yes, no};
    columns.full = full;
    columns.labour = labour;
    columns.metrics[static_cast<std::size_t>(Metric::enterprises_served)] = served;
    return columns;
  }
  [[nodiscard]] batch::VerdictColumns out(bool statuses) {
    batch::VerdictColumns columns;
    columns.amount = amount;
    columns.computed_amount = computed;
    columns.outcome = outcome;
    if (statuses) {
      columns.open = open;
      columns.low = low;
    }
    return columns;
  }

  std::vector<RuleMask> yes, no;
  std::vector<std::int64_t> full, labour, served, amount, computed;
  std::vector<std::uint8_t> outcome;
  std::vector<RuleMask> open, low;
};

// Bytes that a row takes in and gives out.
constexpr std::size_t bytes_in = 2 * sizeof(RuleMask) + 3 * sizeof(std::int64_t);
constexpr std::size_t bytes_out = 2 * sizeof(std::int64_t) + sizeof(std::uint8_t);

void judge_platforms(benchmark::State& state, bool statuses, unsigned threads) {
  Columns columns;
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        batch::judge(columns.in(), columns.out(statuses), chengdu_2024, {}, {threads}));
    benchmark::ClobberMemory();
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rows));
}

void platform_columns(benchmark::State& state) { judge_platforms(state, false, 1); }
BENCHMARK(platform_columns)->UseRealTime();
void platform_columns_with_statuses(benchmark::State& state) { judge_platforms(state, true, 1); }
BENCHMARK(platform_columns_with_statuses)->UseRealTime();
void platform_columns_two_threads(benchmark::State& state) { judge_platforms(state, false, 2); }
BENCHMARK(platform_columns_two_threads)->UseRealTime();

void platform_columns_hand(benchmark::State& state) {
  Columns c;
  for (auto _ : state) {
    bench::platform_columns_by_hand(
        {c.yes.data(), c.no.data(), c.full.data(), c.labour.data(), c.served.data(),
         c.amount.data(), c.computed.data(), c.outcome.data()},
        rows);
    benchmark::ClobberMemory();
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rows));
}
BENCHMARK(platform_columns_hand)->UseRealTime();

// As many bytes moved as a row of the columns moves, in and out.
void copy_as_many_bytes(benchmark::State& state) {
  constexpr std::size_t half = rows * (bytes_in + bytes_out) / 2;
  std::vector<unsigned char> from(half, 1);
  std::vector<unsigned char> to(half, 2);
  for (auto _ : state) {
    std::memcpy(to.data(), from.data(), half);
    benchmark::ClobberMemory();
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rows));
}
BENCHMARK(copy_as_many_bytes)->UseRealTime();

}  // namespace
