#pragma once
/// \file
/// What the command line says.

#include <chengdu_subsidy/json/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/notice/text.hpp>
#include <list>
#include <optional>
#include <string>
#include <vector>

namespace chengdu_subsidy::tool {

/// Exit statuses of the tool.
enum ExitStatus : int {
  all_done = 0,      ///< everything asked for was done
  some_refused = 1,  ///< some lines could not be read; the others were evaluated
  bad_call = 2,      ///< the call itself is wrong; nothing was written to standard output
  broken_output = 3  ///< standard output could not be written in full
};

enum class Format { json, text };
enum class Progress { automatic, always, never };

/// The options as given; each command uses those that it offers.
struct Options {
  std::string file = "-";  ///< `-` is standard input
  std::vector<std::string> readings;
  std::vector<std::string> edition_files;
  std::optional<Format> format;
  Language language = Language::zh;
  Progress progress = Progress::automatic;
  std::string schema_of;
  std::optional<unsigned> threads;  ///< none: as many as there are processors
  bool amounts_only = false;
};

/// The editions that a call works with: the built-in one, then those of `--edition`.
class Editions {
 public:
  Editions();
  /// Loads a file. \returns a sentence that says what is wrong, or nothing
  [[nodiscard]] std::optional<std::string> load(const std::string& file);
  [[nodiscard]] const std::vector<const Edition*>& all() const noexcept { return all_; }
  /// The edition that commands print: the last one given, else the built-in one.
  [[nodiscard]] const Edition& current() const noexcept { return *all_.back(); }

 private:
  std::list<LoadedEdition> loaded_;
  std::vector<const Edition*> all_;
};

/// Reads `NAME=VALUE` choices over the defaults. \returns what is wrong, or nothing
[[nodiscard]] std::optional<std::string> read_readings(const std::vector<std::string>& choices,
                                                       Readings& into);

/// Evaluates applications, one a line. \returns the exit status
[[nodiscard]] int run_evaluate(const Options& options, const Editions& editions,
                               const Readings& readings);

/// Print what an edition holds.
void print_catalogue(const Edition& edition, Format format, Language language, std::string& out);
void print_scorecard(const Edition& edition, Format format, Language language, std::string& out);
void print_rules(const Edition& edition, Format format, Language language, std::string& out);
void print_readings(Format format, Language language, std::string& out);
void print_edition(const Edition& edition, Format format, Language language, std::string& out);

}  // namespace chengdu_subsidy::tool
