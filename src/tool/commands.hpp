#pragma once
/// \file
/// How a command is added to the tool: it offers its options, and says what to run when chosen.

#include <CLI/CLI.hpp>
#include <chengdu_subsidy/explanation/words.hpp>
#include <functional>
#include <string>

#include "tool/options.hpp"

namespace chengdu_subsidy::tool {

/// One call of the tool while it is read.
struct Call {
  Options options;
  /// What the chosen command does once the editions are loaded. \returns the exit status
  std::function<int(const Editions&)> run;
};

/// The commands, in the order in which help lists them.
void offer_evaluate(CLI::App& app, Call& call);
void offer_record(CLI::App& app, Call& call);
void offer_mask(CLI::App& app, Call& call);
void offer_verify(CLI::App& app, Call& call);
void offer_compare(CLI::App& app, Call& call);
void offer_changes(CLI::App& app, Call& call);
void offer_explain(CLI::App& app, Call& call);
void offer_next(CLI::App& app, Call& call);
void offer_lists(CLI::App& app, Call& call);
void offer_clauses(CLI::App& app, Call& call);
void offer_schema(CLI::App& app, Call& call);

/// Options that several commands share.
void offer_file(CLI::App& command, Options& options);
void offer_readings(CLI::App& command, Options& options);
void offer_edition(CLI::App& command, Options& options);
void offer_language(CLI::App& command, Options& options);
void offer_languages(CLI::App& command, Languages& languages);
/// \param fallback  what help names as the default
void offer_format(CLI::App& command, Options& options, const std::string& fallback);
void offer_progress(CLI::App& command, Options& options);

/// Examples that the help of the tool and of `evaluate` end with.
extern const char* const help_examples;

/// Says on standard error what is wrong with a call. \returns `bad_call`
int fail(const std::string& sentence);

/// Writes to standard output. \returns `all_done` or `broken_output`
int print(const std::string& text);

}  // namespace chengdu_subsidy::tool
