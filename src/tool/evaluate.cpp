#include <memory>

#include "json/evaluate_line.hpp"
#include "tool/explain.hpp"
#include "tool/options.hpp"
#include "tool/stream.hpp"

namespace chengdu_subsidy::tool {

int run_evaluate(const Options& options, const Editions& editions, const Readings& readings) {
  if (options.format == Format::text) {
    const ExplainOptions wanted{LetterFormat::text, languages(options.language), {}};
    return run_explain(options, wanted, editions, readings);
  }
  using json_detail::LineEvaluator;
  return run_stream_in_threads(options, [&]() -> LineWork {
    const auto lines = std::make_shared<LineEvaluator>(editions.all(), readings);
    const auto evaluate =
        options.amounts_only ? &LineEvaluator::evaluate_amounts : &LineEvaluator::evaluate;
    return [lines, evaluate](std::string_view line, std::int64_t number, std::string& out) {
      return ((*lines).*evaluate)(line, number, out);
    };
  });
}

}  // namespace chengdu_subsidy::tool
