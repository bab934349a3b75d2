#include <string>

#include "tool/stream.hpp"

namespace chengdu_subsidy::tool {

int run_texts(const Options& options, json_detail::LineEvaluator& lines, const TextOf& text) {
  bool first = true;
  return run_stream(options, [&](std::string_view line, std::int64_t number, std::string& out) {
    if (!first) out += "\n" + std::string(72, '-') + "\n\n";
    first = false;
    const auto& read = lines.read(line);
    if (read.error) {
      explain_refusal(*read.error, read.id, number, options.language, out);
      return false;
    }
    out += text(lines.application(), *read.edition);
    return true;
  });
}

}  // namespace chengdu_subsidy::tool
