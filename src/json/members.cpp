#include "json/members.hpp"

namespace chengdu_subsidy::json_detail {

void readings_member(JsonWriter& json, const Readings& readings) {
  json.key("readings");
  json.begin_object();
  for (const auto& reading : reading_table) {
    json.member(reading.id, value_id(readings, reading.reading));
  }
  json.end_object();
}

void error_member(JsonWriter& json, const InputError& error) {
  json.key("error");
  json.begin_object();
  word_member(json, "code", error_words, error.code);
  json.member("path", error.path);
  json.member("message", Text{error.zh, error.en});
  json.end_object();
}

}  // namespace chengdu_subsidy::json_detail
