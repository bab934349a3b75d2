#include "tool/stream.hpp"

#include <unistd.h>

#include <cstdio>

#include "json/line_source.hpp"
#include "tool/files.hpp"
#include "tool/progress.hpp"

namespace chengdu_subsidy::tool {

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
  const InputFile input(options.file);
  if (!input.is_readable()) return bad_call;
  if (options.file == "-" && isatty(fileno(stdin)) != 0) {
    std::fputs("Reading from the terminal, one JSON object a line; end with Ctrl-D.\n", stderr);
  }

  const bool shown = options.progress == Progress::always ||
                     (options.progress == Progress::automatic && isatty(fileno(stderr)) != 0);
  ProgressLine progress(shown, options.progress == Progress::always, input.size());

  Output output;
  json_detail::LineSource lines(input.get());
  std::int64_t done = 0;
  std::int64_t refused = 0;
  while (const auto line = lines.next()) {
    if (line->empty()) continue;
    (work(*line, lines.number(), output.text()) ? done : refused) += 1;
    if (!output.flush_if_due()) return Output::broke_off(lines.number());
    progress.update(lines.number(), lines.bytes());
  }
  if (!output.flush()) return Output::broke_off(lines.number());
  progress.finish(lines.number(), done, refused);
  if (lines.failed()) return input.broke_off(lines.number());
  return refused > 0 ? some_refused : all_done;
}

}  // namespace chengdu_subsidy::tool
