/// \file
/// From typed facts on the heap to a verdict, mixed tracks, against the same reading by hand.

#include <benchmark/benchmark.h>

#include <chengdu_subsidy/decision/decision.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>

#include "by_hand.hpp"
#include "population.hpp"

namespace {

using namespace bench;

template <class Work>
void over_mixed(benchmark::State& state, const Work& work) {
  const auto all = Population(2024).mixed(512);
  for (auto _ : state) {
    for (const auto& application : all) benchmark::DoNotOptimize(work(application));
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
}

void evaluate_mixed(benchmark::State& state) {
  over_mixed(state, [](const Application& a) { return evaluate(a); });
}
BENCHMARK(evaluate_mixed);

void evaluate_mixed_by_hand(benchmark::State& state) {
  over_mixed(state, [](const Application& a) { return amount(a); });
}
BENCHMARK(evaluate_mixed_by_hand);

void evaluate_mixed_with_findings(benchmark::State& state) {
  Finding buffer[max_findings];
  over_mixed(state, [&buffer](const Application& a) {
    const Verdict verdict = evaluate(a);
    const auto count = write_findings(verdict, a.direction(), buffer);
    benchmark::DoNotOptimize(buffer);
    return count;
  });
}
BENCHMARK(evaluate_mixed_with_findings);

void decide_mixed(benchmark::State& state) {
  over_mixed(state, [](const Application& a) { return decide(a); });
}
BENCHMARK(decide_mixed);

}  // namespace
