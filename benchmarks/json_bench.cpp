/// \file
/// From a JSON line to an amount and to a whole decision line, against simdjson parsing the same
/// bytes and doing nothing with them.

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/decision.hpp>

#include "population.hpp"

namespace {

using namespace bench;

std::vector<std::string> lines() {
  std::vector<std::string> result;
  for (const auto& application : Population(2024).mixed(512)) {
    write_application(application, chengdu_2024, result.emplace_back());
  }
  return result;
}

template <class Work>
void over_lines(benchmark::State& state, Work work) {
  const auto all = lines();
  std::int64_t bytes = 0;
  for (const auto& line : all) bytes += static_cast<std::int64_t>(line.size());
  for (auto _ : state) {
    for (const auto& line : all) work(line);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
  state.SetBytesProcessed(state.iterations() * bytes);
}

void json_parse_alone(benchmark::State& state) {
  simdjson::dom::parser parser;
  over_lines(state, [&parser](const std::string& line) {
    benchmark::DoNotOptimize(parser.parse(line).error());
  });
}
BENCHMARK(json_parse_alone);

void json_line_to_amount(benchmark::State& state) {
  ApplicationReader reader;
  Application application;
  const Edition* const editions[] = {&chengdu_2024};
  over_lines(state, [&](const std::string& line) {
    const auto read = reader.read(line, editions, application);
    benchmark::DoNotOptimize(evaluate(application, *read.edition).amount);
  });
}
BENCHMARK(json_line_to_amount);

void json_line_to_decision_line(benchmark::State& state) {
  ApplicationReader reader;
  Application application;
  DecisionWriter writer;
  const Edition* const editions[] = {&chengdu_2024};
  std::string out;
  over_lines(state, [&](const std::string& line) {
    const auto read = reader.read(line, editions, application);
    out.clear();
    writer.write(application, *read.edition, {}, out);
    benchmark::DoNotOptimize(out.data());
  });
}
BENCHMARK(json_line_to_decision_line);

}  // namespace
