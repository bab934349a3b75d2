#include "tool/stream.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

#include "json/line_source.hpp"
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

}  // namespace

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

int run_stream(const Options& options, const LineWork& work) {
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
  std::int64_t done = 0;
  std::int64_t refused = 0;
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
    (work(*line, lines.number(), out) ? done : refused) += 1;
    if ((at_once || out.size() >= flush_at) && !flush()) return output_failed();
    progress.update(lines.number(), lines.bytes());
  }
  if (!flush()) return output_failed();
  progress.finish(lines.number(), done, refused);
  if (lines.failed()) {
    std::fprintf(stderr, "chengdu-subsidy: reading '%s' failed after line %lld\n",
                 options.file.c_str(), static_cast<long long>(lines.number()));
    return broken_output;
  }
  return refused > 0 ? some_refused : all_done;
}

}  // namespace chengdu_subsidy::tool
