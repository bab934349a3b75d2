#include <chengdu_subsidy/json/compare.hpp>
#include <deque>
#include <map>
#include <utility>

#include "json/line_source.hpp"
#include "tool/compare.hpp"
#include "tool/files.hpp"

namespace chengdu_subsidy::tool {
namespace {

/// What one file has read and the other has not met yet, by the application's id; of one id that
/// comes more than once, the first stands for the first, the second for the second, and so on.
class Waiting {
 public:
  struct Entry {
    std::int64_t line;
    DecisionSummary summary;
  };

  void put(std::int64_t line, DecisionSummary summary) {
    std::string id = summary.application;
    by_id_[std::move(id)].push_back({line, std::move(summary)});
  }

  std::optional<DecisionSummary> take(const std::string& id) {
    const auto found = by_id_.find(id);
    if (found == by_id_.end()) return std::nullopt;
    DecisionSummary summary = std::move(found->second.front().summary);
    found->second.pop_front();
    if (found->second.empty()) by_id_.erase(found);
    return summary;
  }

  /// All that is left, in the order of its lines.
  [[nodiscard]] std::map<std::int64_t, DecisionSummary> rest() && {
    std::map<std::int64_t, DecisionSummary> by_line;
    for (auto& [id, entries] : by_id_) {
      for (Entry& entry : entries) by_line.emplace(entry.line, std::move(entry.summary));
    }
    by_id_.clear();
    return by_line;
  }

 private:
  std::map<std::string, std::deque<Entry>> by_id_;
};

/// One of the two files.
struct Reader {
  explicit Reader(Side of, const std::string& name) : side(of), file(name), lines(file.get()) {}

  Side side;
  InputFile file;
  json_detail::LineSource lines;
  Waiting waiting;
  bool at_end = false;
};

/// Reads the next line of a file, and compares it with the other's decision on the same
/// application if that was read before.
void step(Reader& reader, Reader& other, ComparisonWriter& writer, std::string& out) {
  const auto line = reader.lines.next();
  reader.at_end = !line;
  if (!line || line->empty()) return;
  const std::int64_t number = reader.lines.number();
  DecisionSummary summary;
  if (const auto fault = read_decision_summary(*line, summary)) {
    std::optional<std::string> id;
    if (!summary.application.empty()) id = summary.application;
    writer.refuse(*fault, id, number, reader.side, out);
    return;
  }
  auto met = other.waiting.take(summary.application);
  if (!met) {
    reader.waiting.put(number, std::move(summary));
  } else if (reader.side == Side::a) {
    writer.add(compare(std::move(summary), std::move(*met)), out);
  } else {
    writer.add(compare(std::move(*met), std::move(summary)), out);
  }
}

}  // namespace

int compare_files(const std::string& name_a, const std::string& name_b, ComparisonWriter& writer) {
  Reader a(Side::a, name_a);
  Reader b(Side::b, name_b);
  if (!a.file.is_readable() || !b.file.is_readable()) return bad_call;

  Output output;
  while (!a.at_end || !b.at_end) {
    if (!a.at_end) step(a, b, writer, output.text());
    if (!b.at_end) step(b, a, writer, output.text());
    if (!output.flush_if_due()) return Output::broke_off(b.lines.number());
  }
  for (Reader* const reader : {&a, &b}) {
    for (const auto& [line, summary] : std::move(reader->waiting).rest()) {
      writer.add_alone(reader->side, summary, output.text());
      if (!output.flush_if_due()) return Output::broke_off(line);
    }
    if (reader->lines.failed()) return reader->file.broke_off(reader->lines.number());
  }
  writer.finish(output.text());
  if (!output.flush()) return Output::broke_off(b.lines.number());
  return writer.has_refused() ? some_refused : all_done;
}

}  // namespace chengdu_subsidy::tool
