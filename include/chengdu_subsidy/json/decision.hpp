#pragma once
/// \file
/// Decisions as JSON. Part of `chengdu_subsidy::json`.

#include <chengdu_subsidy/decision/decision.hpp>
#include <chengdu_subsidy/json/input_error.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {

/// Appends a decision as one line of canonical JSON, without a line feed: fixed keys in a fixed
/// order, so the same decision gives the same bytes.
void write_decision(const Decision& decision, std::string& out);

/// Decides applications and writes the decisions, one after the other: the bytes of
/// `write_decision(decide(…))`, faster, since what does not depend on an application is kept.
/// Editions that it was given must neither change nor end before it. Not to be shared between
/// threads; make one for each.
class DecisionWriter {
 public:
  DecisionWriter();
  ~DecisionWriter();
  DecisionWriter(DecisionWriter&&) noexcept;
  DecisionWriter& operator=(DecisionWriter&&) noexcept;

  /// Appends the decision on an application, without a line feed.
  void write(const Application& application, const Edition& edition, const Readings& readings,
             std::string& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Appends what a verdict pays as one lean line of canonical JSON, without a line feed: of the
/// decision's members `application`, `direction`, `outcome`, `amount` and `computed_amount`.
/// \param verdict  what `evaluate` says on the application
void write_amounts(const Application& application, const Verdict& verdict, std::string& out);

/// Appends what stands in a decision's place for a record that could not be read.
/// \param id    the record's id, where it could be told
/// \param line  the line of the stream, from 1
void write_refusal(const InputError& error, const std::optional<std::string>& id, std::int64_t line,
                   std::string& out);

}  // namespace v1
}  // namespace chengdu_subsidy
