#include "json/evaluate_line.hpp"

#include <chengdu_subsidy/json/decision.hpp>

namespace chengdu_subsidy::json_detail {

const ApplicationReader::Result& LineEvaluator::read(std::string_view json) {
  result_ = reader_.read(json, editions_, application_, unnamed_);
  return result_;
}

bool LineEvaluator::evaluate(std::string_view json, std::int64_t number, std::string& out) {
  (void)read(json);
  if (result_.error) {
    write_refusal(*result_.error, result_.id, number, out);
  } else {
    write_decision(decide(application_, *result_.edition, readings_), out);
  }
  out += '\n';
  return !result_.error;
}

}  // namespace chengdu_subsidy::json_detail
