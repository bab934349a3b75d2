#include "json/members.hpp"

namespace chengdu_subsidy::json_detail {

void error_member(JsonWriter& json, const InputError& error) {
  json.key("error");
  json.begin_object();
  word_member(json, "code", error_words, error.code);
  json.member("path", error.path);
  json.member("message", Text{error.zh, error.en});
  json.end_object();
}

}  // namespace chengdu_subsidy::json_detail
