// A stream of JSON Lines: the lines that come out are those that went in, whatever the pieces in
// which they are read, and each is answered as if it were alone.
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "checking.hpp"
#include "json/evaluate_line.hpp"
#include "json/line_source.hpp"

namespace {

using namespace chengdu_subsidy;

constexpr const Edition* editions[] = {&chengdu_2024};

// Between line feeds, without a carriage return at the end; none after the last line feed.
std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto feed = text.find('\n');
    std::string_view line = text.substr(0, feed);
    text.remove_prefix(feed == std::string_view::npos ? text.size() : feed + 1);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    lines.push_back(line);
  }
  return lines;
}

std::string alone(std::string_view line, std::int64_t number) {
  json_detail::LineEvaluator evaluator(editions, {});
  std::string out;
  (void)evaluator.evaluate(line, number, out);
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text = fuzz::text(data, size);
  std::string bytes(text);
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
      fmemopen(bytes.data(), bytes.size(), "rb"), &std::fclose);
  FUZZ_REQUIRE(file != nullptr);
  json_detail::LineSource source(file.get());
  json_detail::LineEvaluator evaluator(editions, {});
  std::int64_t number = 0;
  for (const std::string_view expected : split(text)) {
    const auto line = source.next();
    FUZZ_REQUIRE(line.has_value());
    FUZZ_REQUIRE(*line == expected);
    FUZZ_REQUIRE(source.number() == ++number);
    if (line->empty()) continue;
    std::string out;
    (void)evaluator.evaluate(*line, number, out);
    FUZZ_REQUIRE(!out.empty() && out.find('\n') == out.size() - 1);
    FUZZ_REQUIRE(out == alone(*line, number));
  }
  FUZZ_REQUIRE(!source.next());
  FUZZ_REQUIRE(!source.failed());
  FUZZ_REQUIRE(source.bytes() == static_cast<std::int64_t>(size));
  return 0;
}
