#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chengdu_subsidy/decision/explanation.hpp>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

#include "json/evaluate_line.hpp"
#include "json/line_source.hpp"
#include "tool/options.hpp"
#include "tool/progress.hpp"

namespace chengdu_subsidy::tool {
namespace {

constexpr std::size_t flush_at = std::size_t{1} << 18;

/// Bytes of a regular file, or 0.
std::int64_t size_of(std::FILE* file) {
  struct stat status {};
  if (fstat(fileno(file), &status) != 0 || !S_ISREG(status.st_mode)) return 0;
  return status.st_size;
}

/// A refused record as text.
void explain_refusal(const InputError& error, const std::optional<std::string>& id,
                     std::int64_t line, Language language, std::string& out) {
  const bool zh = language == Language::zh;
  out +=
      zh ? "第" + std::to_string(line) + "行无法读取" : "Line " + std::to_string(line) + " refused";
  if (id) out += (zh ? "（申报编号 " : " (application ") + *id + (zh ? "）" : ")");
  out += zh ? "：" : ": ";
  out += zh ? error.zh : error.en;
  out += zh ? "（" : " (";
  out += word(error_words, error.code).id;
  if (!error.path.empty()) out += " " + error.path;
  out += zh ? "）\n" : ")\n";
}

/// Evaluates line after line; one record's fault stays on its line.
class Evaluation {
 public:
  Evaluation(const Options& options, const Editions& editions, const Readings& readings)
      : format_(options.format.value_or(Format::json)),
        language_(options.language),
        readings_(readings),
        lines_(editions.all(), readings) {}

  void line(std::string_view json, std::int64_t number, std::string& out) {
    const bool read = format_ == Format::json ? lines_.evaluate(json, number, out)
                                              : explain_line(json, number, out);
    (read ? evaluated : refused) += 1;
  }

  std::int64_t evaluated = 0;
  std::int64_t refused = 0;

 private:
  bool explain_line(std::string_view json, std::int64_t number, std::string& out) {
    if (evaluated + refused > 0) out += "\n" + std::string(72, '-') + "\n\n";
    const auto& read = lines_.read(json);
    if (read.error) {
      explain_refusal(*read.error, read.id, number, language_, out);
      return false;
    }
    const Application& application = lines_.application();
    out += explain(decide(application, *read.edition, readings_), application, *read.edition,
                   language_);
    return true;
  }

  Format format_;
  Language language_;
  Readings readings_;
  json_detail::LineEvaluator lines_;
};

}  // namespace

int run_evaluate(const Options& options, const Editions& editions, const Readings& readings) {
  // A reader that stops is told by the failed write, not by a signal that ends the process.
  std::signal(SIGPIPE, SIG_IGN);
  const bool from_standard_input = options.file == "-";
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened(
      from_standard_input ? nullptr : std::fopen(options.file.c_str(), "rb"),
      [](std::FILE* file) { return file != nullptr ? std::fclose(file) : 0; });
  std::FILE* const input = from_standard_input ? stdin : opened.get();
  struct stat status {};
  if (input == nullptr || (fstat(fileno(input), &status) == 0 && S_ISDIR(status.st_mode))) {
    std::fprintf(stderr, "chengdu-subsidy: cannot read '%s': %s\n", options.file.c_str(),
                 input == nullptr ? std::strerror(errno) : std::strerror(EISDIR));
    return bad_call;
  }
  if (from_standard_input && isatty(fileno(stdin)) != 0) {
    std::fputs("Reading applications from the terminal, one JSON object a line; end with Ctrl-D.\n",
               stderr);
  }

  const bool shown = options.progress == Progress::always ||
                     (options.progress == Progress::automatic && isatty(fileno(stderr)) != 0);
  ProgressLine progress(shown, options.progress == Progress::always, size_of(input));
  // Somebody who types or pipes line by line sees each decision at once.
  const bool at_once = isatty(fileno(stdout)) != 0;

  json_detail::LineSource lines(input);
  Evaluation evaluation(options, editions, readings);
  std::string out;
  const auto flush = [&out] {
    const bool whole =
        std::fwrite(out.data(), 1, out.size(), stdout) == out.size() && std::fflush(stdout) == 0;
    out.clear();
    return whole;
  };
  const auto output_failed = [&lines] {
    std::fprintf(stderr,
                 "chengdu-subsidy: standard output could not be written (%s); stopped at line "
                 "%lld, the output is not complete\n",
                 std::strerror(errno), static_cast<long long>(lines.number()));
    return broken_output;
  };

  while (const auto line = lines.next()) {
    if (line->empty()) continue;
    evaluation.line(*line, lines.number(), out);
    if ((at_once || out.size() >= flush_at) && !flush()) return output_failed();
    progress.update(lines.number(), lines.bytes());
  }
  if (!flush()) return output_failed();
  progress.finish(lines.number(), evaluation.evaluated, evaluation.refused);
  if (lines.failed()) {
    std::fprintf(stderr, "chengdu-subsidy: reading '%s' failed after line %lld\n",
                 options.file.c_str(), static_cast<long long>(lines.number()));
    return broken_output;
  }
  return evaluation.refused > 0 ? some_refused : all_done;
}

}  // namespace chengdu_subsidy::tool
