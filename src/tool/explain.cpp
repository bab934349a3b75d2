#include "tool/explain.hpp"

#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/explanation/html.hpp>
#include <chengdu_subsidy/explanation/markdown.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <chengdu_subsidy/json/explanation.hpp>
#include <cstdio>
#include <optional>

#include "json/evaluate_line.hpp"
#include "tool/commands.hpp"
#include "tool/letter_files.hpp"
#include "tool/stream.hpp"

namespace chengdu_subsidy::tool {
namespace {

/// One explanation after another, as one text, one document, or a file each.
class Letters {
 public:
  explicit Letters(const ExplainOptions& wanted) : wanted_(wanted), book_(wanted.languages) {
    constexpr std::array<const char*, 4> extensions{".txt", ".md", ".html", ".json"};
    if (!wanted.folder.empty()) {
      files_.emplace(wanted.folder, extensions[static_cast<std::size_t>(wanted.format)]);
    }
  }

  void add(const Explanation& explanation, std::int64_t line, std::string& out) {
    if (files_) {
      std::string content = render(explanation);
      if (wanted_.format == LetterFormat::json) content += '\n';
      out += files_->write(explanation.application, line, content) + "\n";
      return;
    }
    begin(out);
    if (wanted_.format == LetterFormat::html) {
      book_.add(explanation, out);
    } else {
      out += render(explanation);
      if (wanted_.format == LetterFormat::json) out += '\n';
    }
  }

  void refuse(const InputError& error, const std::optional<std::string>& id, std::int64_t line,
              std::string& out) {
    std::string text;
    if (files_) {
      explain_refusal(error, id, line, wanted_.languages, text);
      std::fputs(text.c_str(), stderr);
      return;
    }
    begin(out);
    switch (wanted_.format) {
      case LetterFormat::json:
        write_refusal(error, id, line, out);
        out += '\n';
        break;
      case LetterFormat::text: explain_refusal(error, id, line, wanted_.languages, out); break;
      case LetterFormat::markdown:
        explain_refusal(error, id, line, wanted_.languages, text);
        out += explanation_detail::markdown_escaped(text);
        break;
      case LetterFormat::html: {
        Words words;
        explain_refusal(error, id, line, Language::zh, words.zh);
        explain_refusal(error, id, line, Language::en, words.en);
        book_.add(words, out);
        break;
      }
    }
  }

  void end(std::string& out) {
    if (files_ || wanted_.format != LetterFormat::html) return;
    begin(out);
    book_.end(out);
  }

 private:
  [[nodiscard]] std::string render(const Explanation& explanation) const {
    switch (wanted_.format) {
      case LetterFormat::text: return render_text(explanation, wanted_.languages);
      case LetterFormat::markdown: return render_markdown(explanation, wanted_.languages);
      case LetterFormat::html: return render_html(explanation, wanted_.languages);
      case LetterFormat::json: break;
    }
    std::string json;
    write_explanation(explanation, json);
    return json;
  }

  // What stands before the first letter, or between two.
  void begin(std::string& out) {
    if (!begun_ && wanted_.format == LetterFormat::html) book_.begin(out);
    if (begun_ && wanted_.format == LetterFormat::text) out += "\n" + std::string(72, '-') + "\n\n";
    if (begun_ && wanted_.format == LetterFormat::markdown) out += "\n---\n\n";
    begun_ = true;
  }

  const ExplainOptions& wanted_;
  LetterBook book_;
  std::optional<LetterFiles> files_;
  bool begun_ = false;
};

}  // namespace

void explain_refusal(const InputError& error, const std::optional<std::string>& id,
                     std::int64_t line, Languages languages, std::string& out) {
  explanation_detail::for_each_language(
      languages, [&](Language language) { explain_refusal(error, id, line, language, out); });
}

int run_explain(const Options& options, const ExplainOptions& wanted, const Editions& editions,
                const Readings& readings) {
  json_detail::LineEvaluator lines(editions.all(), readings);
  Letters letters(wanted);
  const int status =
      run_stream(options, [&](std::string_view line, std::int64_t number, std::string& out) {
        const auto& read = lines.read(line);
        if (read.error) {
          letters.refuse(*read.error, read.id, number, out);
          return false;
        }
        const Application& application = lines.application();
        const Decision decision = decide(application, *read.edition, readings);
        letters.add(make_explanation(decision, application, *read.edition), number, out);
        return true;
      });
  if (status != all_done && status != some_refused) return status;
  std::string rest;
  letters.end(rest);
  const int printed = print(rest);
  return printed == all_done ? status : printed;
}

}  // namespace chengdu_subsidy::tool
