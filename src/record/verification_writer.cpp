#include <chengdu_subsidy/record/verifier.hpp>

#include "json/members.hpp"

namespace chengdu_subsidy {
inline namespace v1 {

void write_verification(const Verification& verification, std::int64_t line, std::string& out) {
  using json_detail::word_member;
  json_detail::JsonWriter json(out);
  json.begin_object();
  json.member("application", verification.application);
  json.member("line", line);
  word_member(json, "result", record_result_words, verification.result);
  json.member("edition", verification.edition);
  json.member("library", verification.library);
  json.key("masked");
  json.begin_array();
  for (const std::string& path : verification.masked) json.value(path);
  json.end_array();
  json.key("differences");
  json.begin_array();
  for (const RecordDifference& difference : verification.differences) {
    json.begin_object();
    word_member(json, "part", record_part_words, difference.part);
    json.member("path", difference.path);
    json.member("recorded", difference.recorded);
    json.member("expected", difference.expected);
    json.member("message", Text{difference.zh, difference.en});
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

}  // namespace v1
}  // namespace chengdu_subsidy
