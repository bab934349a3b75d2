#pragma once
/// \file
/// Comparisons as they are written: a line an application, then the totals.

#include <chengdu_subsidy/decision/compare.hpp>
#include <chengdu_subsidy/decision/compare_totals.hpp>
#include <chengdu_subsidy/json/input_error.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "tool/options.hpp"

namespace chengdu_subsidy::tool {

/// The first or the second of what is compared.
enum class Side { a, b };

/// Writes what is found about each application and adds it up.
class ComparisonWriter {
 public:
  /// \param all  also the applications that do not change
  ComparisonWriter(const Options& options, const Editions& editions, bool all)
      : options_(options), editions_(editions), all_(all) {}

  void add(const DecisionDifference& difference, std::string& out);
  /// An application that only one side has.
  void add_alone(Side side, const DecisionSummary& summary, std::string& out);
  /// A line that could not be read; `side` where it matters which file it stands in.
  void refuse(const InputError& error, const std::optional<std::string>& id, std::int64_t line,
              std::optional<Side> side, std::string& out);
  void finish(std::string& out) const;

  [[nodiscard]] bool has_refused() const noexcept { return totals_.refused > 0; }

 private:
  [[nodiscard]] bool as_json() const {
    return options_.format.value_or(Format::json) == Format::json;
  }
  [[nodiscard]] std::string_view say(std::string_view zh, std::string_view en) const {
    return options_.language == Language::zh ? zh : en;
  }
  [[nodiscard]] const Edition& named(std::string_view id) const;

  const Options& options_;
  const Editions& editions_;
  bool all_;
  ComparisonTotals totals_;
};

/// Compares two files of records or decisions, by the applications' ids. \returns the exit status
[[nodiscard]] int compare_files(const std::string& a, const std::string& b,
                                ComparisonWriter& writer);

}  // namespace chengdu_subsidy::tool
