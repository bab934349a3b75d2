#include "tool/stream.hpp"

#include <unistd.h>

#include <chengdu_subsidy/decision/cleaned.hpp>
#include <cstdio>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "tool/files.hpp"
#include "tool/pipeline.hpp"
#include "tool/progress.hpp"

namespace chengdu_subsidy::tool {

void explain_refusal(const InputError& error, const std::optional<std::string>& id,
                     std::int64_t line, Language language, std::string& out) {
  const bool zh = language == Language::zh;
  out +=
      zh ? "第" + std::to_string(line) + "行无法读取" : "Line " + std::to_string(line) + " refused";
  if (id) out += (zh ? "（申报编号 " : " (application ") + detail::cleaned(*id) + (zh ? "）" : ")");
  out += zh ? "：" : ": ";
  out += detail::cleaned(zh ? error.zh : error.en);
  out += zh ? "（" : " (";
  out += word(error_words, error.code).id;
  if (!error.path.empty()) out += " " + detail::cleaned(error.path);
  out += zh ? "）\n" : ")\n";
}

namespace {

/// One run over a stream: what is read, what is written, and how it ends.
class StreamRun {
 public:
  StreamRun(const Options& options, const InputFile& input)
      : input_(input),
        lines_(fileno(input.get())),
        progress_(is_shown(options.progress), options.progress == Progress::always, input.size()) {}

  bool read(Piece& piece) { return lines_.next(piece.block); }

  void work(Piece& piece, const LineWork& line_work) const {
    json_detail::clear_buffer(piece.out);
    piece.done = piece.refused = 0;
    piece.whole = true;
    json_detail::for_each_line(piece.block, [&](std::string_view line, std::int64_t number) {
      if (lines_.stopped()) piece.whole = false;
      if (line.empty() || !piece.whole) return;
      (line_work(line, number, piece.out) ? piece.done : piece.refused) += 1;
    });
  }

  bool write(const Piece& piece) {
    // Nothing behind a gap: what is written is how the whole begins.
    cut_ = cut_ || !piece.whole;
    if (broken_ || cut_) return false;
    if (!Output::write(piece.out)) {
      broken_ = Output::broke_off(piece.block.last());
      return false;
    }
    done_ += piece.done;
    refused_ += piece.refused;
    last_ = piece.block.last();
    progress_.update(last_, piece.block.bytes);
    return true;
  }

  void stop() { lines_.stop(); }

  /// \returns the exit status
  int finish() {
    if (broken_) return *broken_;
    progress_.finish(last_, done_, refused_);
    if (lines_.failed()) return input_.broke_off(last_);
    return refused_ > 0 ? some_refused : all_done;
  }

 private:
  static bool is_shown(Progress progress) {
    return progress == Progress::always ||
           (progress == Progress::automatic && isatty(fileno(stderr)) != 0);
  }

  const InputFile& input_;
  Output output_;
  json_detail::LineBlocks lines_;
  ProgressLine progress_;
  std::optional<int> broken_;
  bool cut_ = false;  ///< a piece was left before its end, since the run is being stopped
  std::int64_t last_ = 0;
  std::int64_t done_ = 0;
  std::int64_t refused_ = 0;
};

/// \param work  what is done with a piece of the run
int run(const Options& options, unsigned threads,
        const std::function<void(const StreamRun&, Piece&)>& work) {
  const InputFile input(options.file);
  if (!input.is_readable()) return bad_call;
  if (options.file == "-" && isatty(fileno(stdin)) != 0) {
    std::fputs("Reading from the terminal, one JSON object a line; end with Ctrl-D.\n", stderr);
  }
  StreamRun stream(options, input);
  run_pipeline(
      threads,
      {[&](Piece& piece) { return stream.read(piece); }, [&](Piece& piece) { work(stream, piece); },
       [&](const Piece& piece) { return stream.write(piece); }, [&] { stream.stop(); }});
  return stream.finish();
}

/// Buffers of the threads: whoever needs one takes one that is free.
class WorkShop {
 public:
  explicit WorkShop(const std::function<LineWork()>& make_work) : make_work_(make_work) {}

  std::unique_ptr<LineWork> take() {
    {
      const std::lock_guard lock(mutex_);
      if (!free_.empty()) {
        auto work = std::move(free_.back());
        free_.pop_back();
        return work;
      }
    }
    return std::make_unique<LineWork>(make_work_());
  }
  void give_back(std::unique_ptr<LineWork> work) {
    const std::lock_guard lock(mutex_);
    free_.push_back(std::move(work));
  }

 private:
  const std::function<LineWork()>& make_work_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<LineWork>> free_;
};

}  // namespace

int run_stream(const Options& options, const LineWork& work) {
  return run(options, 1,
             [&work](const StreamRun& stream, Piece& piece) { stream.work(piece, work); });
}

int run_stream_in_threads(const Options& options, const std::function<LineWork()>& make_work) {
  WorkShop shop(make_work);
  return run(options, options.threads.value_or(all_threads()),
             [&shop](const StreamRun& stream, Piece& piece) {
               auto work = shop.take();
               stream.work(piece, *work);
               shop.give_back(std::move(work));
             });
}

}  // namespace chengdu_subsidy::tool
