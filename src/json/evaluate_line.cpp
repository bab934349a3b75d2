#include "json/evaluate_line.hpp"

namespace chengdu_subsidy::json_detail {

const ApplicationReader::Result& LineEvaluator::read(std::string_view json) {
  result_ = reader_.read(json, editions_, application_, unnamed_);
  return result_;
}

template <class Write>
bool LineEvaluator::read_and(std::string_view json, std::int64_t number, std::string& out,
                             const Write& write) {
  (void)read(json);
  if (result_.error) {
    write_refusal(*result_.error, result_.id, number, out);
  } else {
    write(*result_.edition);
  }
  out += '\n';
  return !result_.error;
}

bool LineEvaluator::evaluate(std::string_view json, std::int64_t number, std::string& out) {
  return read_and(json, number, out, [&](const Edition& edition) {
    writer_.write(application_, edition, readings_, out);
  });
}

bool LineEvaluator::evaluate_amounts(std::string_view json, std::int64_t number, std::string& out) {
  return read_and(json, number, out, [&](const Edition& edition) {
    write_amounts(application_, chengdu_subsidy::evaluate(application_, edition, readings_), out);
  });
}

}  // namespace chengdu_subsidy::json_detail
