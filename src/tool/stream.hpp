#pragma once
/// \file
/// What commands over JSON Lines share: input, output, progress, and how each of them may fail.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "json/evaluate_line.hpp"
#include "tool/options.hpp"

namespace chengdu_subsidy::tool {

/// What becomes of one line: appends to `out`. \returns false where the line is refused
using LineWork = std::function<bool(std::string_view line, std::int64_t number, std::string& out)>;

/// Reads `options.file` line by line, in constant memory, and writes what `work` makes of each.
/// Empty lines are skipped but counted. \returns the exit status
[[nodiscard]] int run_stream(const Options& options, const LineWork& work);

/// The same in `options.threads` threads: what is written does not depend on their number.
/// \param make_work  called once for each thread, so that each has buffers of its own
[[nodiscard]] int run_stream_in_threads(const Options& options,
                                        const std::function<LineWork()>& make_work);

/// What a command says on one application, for people.
using TextOf = std::function<std::string(const Application&, const Edition&)>;

/// Like `run_stream`: a text for each application, with a rule between them.
[[nodiscard]] int run_texts(const Options& options, json_detail::LineEvaluator& lines,
                            const TextOf& text);

/// A line that could not be read, as text for a person.
void explain_refusal(const InputError& error, const std::optional<std::string>& id,
                     std::int64_t line, Language language, std::string& out);

}  // namespace chengdu_subsidy::tool
