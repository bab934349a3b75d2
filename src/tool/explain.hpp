#pragma once
/// \file
/// Decisions in words: what `explain` does, and `evaluate --format text`.

#include <chengdu_subsidy/explanation/words.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <string>

#include "tool/options.hpp"

namespace chengdu_subsidy::tool {

enum class LetterFormat { text, markdown, html, json };

struct ExplainOptions {
  LetterFormat format = LetterFormat::text;
  Languages languages = Languages::zh;
  std::string folder;  ///< a file an application in it; empty: all on standard output
};

/// Explains the decisions on applications, one a line. \returns the exit status
[[nodiscard]] int run_explain(const Options& options, const ExplainOptions& wanted,
                              const Editions& editions, const Readings& readings);

/// A line that could not be read, as text in one language after the other.
void explain_refusal(const InputError& error, const std::optional<std::string>& id,
                     std::int64_t line, Languages languages, std::string& out);

}  // namespace chengdu_subsidy::tool
