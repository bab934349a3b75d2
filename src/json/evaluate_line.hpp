#pragma once
/// \file
/// One line of a stream: an application in, a decision or a refusal out.

#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace chengdu_subsidy::json_detail {

/// Evaluates line after line and keeps its buffers; one for each thread.
class LineEvaluator {
 public:
  /// \param editions  must neither change nor end before the evaluator
  LineEvaluator(std::span<const Edition* const> editions, const Readings& readings,
                std::string_view unnamed = "chengdu-2024")
      : editions_(editions), readings_(readings), unnamed_(unnamed) {}

  /// Reads one application; a fault is kept until the next line.
  [[nodiscard]] const ApplicationReader::Result& read(std::string_view json);
  /// The application read last. \pre there was no fault
  [[nodiscard]] const Application& application() const noexcept { return application_; }

  /// Appends the decision on a line, or its refusal, and a line feed. \returns whether it was read
  bool evaluate(std::string_view json, std::int64_t number, std::string& out);

  /// The same with the amounts in the decision's place.
  bool evaluate_amounts(std::string_view json, std::int64_t number, std::string& out);

 private:
  template <class Write>
  bool read_and(std::string_view json, std::int64_t number, std::string& out, const Write& write);

  std::span<const Edition* const> editions_;
  Readings readings_;
  std::string unnamed_;
  ApplicationReader reader_;
  ApplicationReader::Result result_;
  Application application_;
  DecisionWriter writer_;
};

}  // namespace chengdu_subsidy::json_detail
