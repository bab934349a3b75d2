/// \file
/// A verdict on measures that are in the cache, against the amount alone by hand.

#include <benchmark/benchmark.h>

#include <chengdu_subsidy/rules/evaluate.hpp>

#include "by_hand.hpp"
#include "population.hpp"

namespace {

using namespace bench;

struct Measured {
  RuleTruths common;
  PlatformMeasures measures;
};

std::vector<Measured> measured() {
  std::vector<Measured> result;
  for (const auto& application : Population(2024).platforms(512)) {
    result.push_back({measure_common(application, chengdu_2024, {}),
                      measure(std::get<PlatformFacts>(application.track), chengdu_2024, {})});
  }
  return result;
}

void verdict_platform(benchmark::State& state) {
  const auto all = measured();
  for (auto _ : state) {
    for (const auto& one : all) {
      benchmark::DoNotOptimize(judge(one.common, one.measures, chengdu_2024, {}));
    }
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
}
BENCHMARK(verdict_platform);

void verdict_platform_by_hand(benchmark::State& state) {
  const auto all = measured();
  for (auto _ : state) {
    for (const auto& one : all) {
      benchmark::DoNotOptimize(
          platform_amount(static_cast<std::int64_t>(one.measures.full.low()),
                          static_cast<std::int64_t>(one.measures.labour.low())));
    }
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
}
BENCHMARK(verdict_platform_by_hand);

void verdict_platform_wide(benchmark::State& state) {
  const auto all = measured();
  for (auto _ : state) {
    for (const auto& one : all) {
      const ShareBase base{one.measures.full, one.measures.labour,
                           chengdu_2024.platform.labour_share, LabourShare::recognised};
      benchmark::DoNotOptimize(chengdu_subsidy::detail::pay_share_wide(
          base, share_terms(chengdu_2024.platform), Money{}, Rounding::down_to_fen));
    }
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
}
BENCHMARK(verdict_platform_wide);

}  // namespace
