#include <chengdu_subsidy/decision/explanation.hpp>

#include "json/evaluate_line.hpp"
#include "tool/options.hpp"
#include "tool/stream.hpp"

namespace chengdu_subsidy::tool {

int run_evaluate(const Options& options, const Editions& editions, const Readings& readings) {
  json_detail::LineEvaluator lines(editions.all(), readings);
  if (options.format.value_or(Format::json) == Format::json) {
    return run_stream(options, [&](std::string_view line, std::int64_t number, std::string& out) {
      return lines.evaluate(line, number, out);
    });
  }
  bool first = true;
  return run_stream(options, [&](std::string_view line, std::int64_t number, std::string& out) {
    if (!first) out += "\n" + std::string(72, '-') + "\n\n";
    first = false;
    const auto& read = lines.read(line);
    if (read.error) {
      explain_refusal(*read.error, read.id, number, options.language, out);
      return false;
    }
    const Application& application = lines.application();
    out += explain(decide(application, *read.edition, readings), application, *read.edition,
                   options.language);
    return true;
  });
}

}  // namespace chengdu_subsidy::tool
