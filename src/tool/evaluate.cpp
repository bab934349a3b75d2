#include <chengdu_subsidy/decision/explanation.hpp>

#include "tool/stream.hpp"

namespace chengdu_subsidy::tool {

int run_evaluate(const Options& options, const Editions& editions, const Readings& readings) {
  json_detail::LineEvaluator lines(editions.all(), readings);
  if (options.format.value_or(Format::json) == Format::json) {
    return run_stream(options, [&](std::string_view line, std::int64_t number, std::string& out) {
      return lines.evaluate(line, number, out);
    });
  }
  return run_texts(options, lines, [&](const Application& application, const Edition& edition) {
    return explain(decide(application, edition, readings), application, edition, options.language);
  });
}

}  // namespace chengdu_subsidy::tool
