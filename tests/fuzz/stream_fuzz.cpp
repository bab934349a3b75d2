// A stream of JSON Lines: both readers give the lines that went in, whatever the pieces in which
// they arrive, cut none but those that are too long, and each line is answered as if it were alone.
//
// The first four bytes choose: the first buffer of the one reader, the most that the other asks for
// at a time, the length from which on lines may be cut, and how the pieces are drawn.
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "checking.hpp"
#include "json/evaluate_line.hpp"
#include "json/line_blocks.hpp"
#include "json/line_source.hpp"

namespace {

using namespace chengdu_subsidy;
using json_detail::LineBlock;

constexpr const Edition* editions[] = {&chengdu_2024};

struct Line {
  std::string_view text;
  std::size_t end;  // of the line with its line feed, in the stream
};

// Between line feeds, without a carriage return at the end; none after the last line feed.
std::vector<Line> split(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto feed = text.find('\n', at);
    std::string_view line = text.substr(at, feed - at);
    at = feed == std::string_view::npos ? text.size() : feed + 1;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    lines.push_back({line, at});
  }
  return lines;
}

struct Choice {
  std::size_t buffer = 1;
  std::size_t step = 1;
  std::size_t longest = 0;
  std::uint32_t seed = 0;
};

// A line is given whole; only of one that is too long its beginning may be, and that is too long,
// too. What is held of it at once is bounded by the choice, not by its length.
void check_line(std::string_view line, const Line& expected, std::size_t longest,
                std::size_t most_held) {
  if (line == expected.text) return;
  FUZZ_REQUIRE(expected.text.size() > longest);
  FUZZ_REQUIRE(line.size() > longest && line.size() <= most_held);
  // The carriage return before a line feed may be among what is given.
  FUZZ_REQUIRE(expected.text.starts_with(line) || line == std::string(expected.text) + '\r');
}

void check_source(std::string_view text, const std::vector<Line>& lines, const Choice& choice) {
  std::string bytes(text);
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
      fmemopen(bytes.data(), bytes.size(), "rb"), &std::fclose);
  FUZZ_REQUIRE(file != nullptr);
  json_detail::LineSource source(file.get(), choice.buffer, choice.longest);
  const std::size_t most_held =
      std::max({choice.buffer, 2 * (choice.longest + 2), choice.longest + 2 + choice.buffer / 4});
  std::int64_t number = 0;
  for (const Line& expected : lines) {
    const auto line = source.next();
    FUZZ_REQUIRE(line.has_value());
    check_line(*line, expected, choice.longest, most_held);
    FUZZ_REQUIRE(source.number() == ++number);
    FUZZ_REQUIRE(source.bytes() == static_cast<std::int64_t>(expected.end));
  }
  FUZZ_REQUIRE(!source.next());
  FUZZ_REQUIRE(!source.failed());
  FUZZ_REQUIRE(source.bytes() == static_cast<std::int64_t>(text.size()));
}

// A socket of packets: every reading of it gets one of them, however much it asks for.
class Packets {
 public:
  Packets(std::string_view text, const Choice& choice) {
    FUZZ_REQUIRE(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends_) == 0);
    // No more than it holds while nobody reads.
    const std::size_t least = text.size() / 100 + 1;
    std::uint32_t random = choice.seed;
    while (!text.empty()) {
      random = random * 1'664'525 + 1'013'904'223;
      const std::size_t drawn = 1 + (random >> 8) % choice.step;
      const std::string_view packet = text.substr(0, std::max(least, drawn));
      FUZZ_REQUIRE(send(ends_[1], packet.data(), packet.size(), MSG_DONTWAIT) ==
                   static_cast<ssize_t>(packet.size()));
      text.remove_prefix(packet.size());
    }
    close(ends_[1]);
  }
  ~Packets() { close(ends_[0]); }
  Packets(const Packets&) = delete;
  Packets& operator=(const Packets&) = delete;

  [[nodiscard]] int file() const { return ends_[0]; }

 private:
  int ends_[2] = {-1, -1};
};

void check_blocks(std::string_view text, const std::vector<Line>& lines, const Choice& choice) {
  const Packets packets(text, choice);
  json_detail::LineBlocks blocks(packets.file(), choice.step, choice.longest);
  LineBlock block;
  std::size_t count = 0;
  while (blocks.next(block)) {
    FUZZ_REQUIRE(block.count > 0 && block.count <= 128);
    FUZZ_REQUIRE(block.first == static_cast<std::int64_t>(count) + 1);
    for_each_line(block, [&](std::string_view line, std::int64_t number) {
      FUZZ_REQUIRE(count < lines.size());
      check_line(line, lines[count], choice.longest, choice.longest + 2 + choice.step);
      FUZZ_REQUIRE(number == static_cast<std::int64_t>(++count));
    });
    FUZZ_REQUIRE(block.last() == static_cast<std::int64_t>(count));
    FUZZ_REQUIRE(block.bytes == static_cast<std::int64_t>(lines[count - 1].end));
  }
  FUZZ_REQUIRE(count == lines.size());
  FUZZ_REQUIRE(!blocks.failed() && !blocks.stopped());
}

std::string alone(std::string_view line, std::int64_t number) {
  json_detail::LineEvaluator evaluator(editions, {});
  std::string out;
  (void)evaluator.evaluate(line, number, out);
  return out;
}

void check_answers(const std::vector<Line>& lines) {
  json_detail::LineEvaluator evaluator(editions, {});
  std::int64_t number = 0;
  for (const Line& line : lines) {
    ++number;
    if (line.text.empty()) continue;
    std::string out;
    (void)evaluator.evaluate(line.text, number, out);
    FUZZ_REQUIRE(!out.empty() && out.find('\n') == out.size() - 1);
    FUZZ_REQUIRE(out == alone(line.text, number));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 5) return 0;
  const std::string_view text = fuzz::text(data, std::min<std::size_t>(size, 60'000)).substr(4);
  Choice choice;
  choice.buffer = 1 + std::size_t{data[0]} * data[0];
  choice.step = std::max(1 + std::size_t{data[1]} * data[1], text.size() / 100 + 1);
  choice.longest = data[2] < 64 ? json_detail::longest_document : data[2] - 64u;
  choice.seed = data[3];
  const std::vector<Line> lines = split(text);
  check_source(text, lines, choice);
  check_blocks(text, lines, choice);
  // Answers take a hundred times as long as lines.
  if (choice.seed % 4 == 0) check_answers(lines);
  return 0;
}
