#include "json/next_writer.hpp"

#include <chengdu_subsidy/json/explanation.hpp>

namespace chengdu_subsidy {
namespace json_detail {
namespace {

void write_bounds(JsonWriter& json, const Bounds& bounds) {
  json.member("min", bounds.min.to_string());
  json.member("max", bounds.max.to_string());
}

void write_answered(JsonWriter& json, std::string_view key,
                    const std::optional<Answered>& answered) {
  json.key(key);
  if (!answered) {
    json.null();
    return;
  }
  json.begin_object();
  json.member("outcome", word(outcome_words, answered->outcome).id);
  write_bounds(json, answered->bounds);
  json.end_object();
}

}  // namespace

void write_points(JsonWriter& json, std::span<const OpenPoint> points) {
  json.key("next");
  json.begin_array();
  for (const OpenPoint& point : points) {
    json.begin_object();
    json.member("field", point.field);
    json.member("question", Text{point.zh, point.en});
    json.member("answered_by", word(decided_by_words, point.answered_by).id);
    json.key("rules");
    json.begin_array();
    for (const Rule rule : point.rules) json.value(info(rule).id);
    json.end_array();
    json.key("materials");
    json.begin_array();
    for (const std::string_view material : point.materials) json.value(material);
    json.end_array();
    json.member("at_stake", point.at_stake.to_string());
    write_answered(json, "favourable", point.favourable);
    write_answered(json, "unfavourable", point.unfavourable);
    json.end_object();
  }
  json.end_array();
}

}  // namespace json_detail

inline namespace v1 {

void write_next(std::string_view application, const Verdict& verdict,
                std::span<const OpenPoint> points, std::string& out) {
  json_detail::JsonWriter json(out);
  json.begin_object();
  json.member("application", application);
  json.member("outcome", word(outcome_words, verdict.outcome).id);
  json.key("bounds");
  json.begin_object();
  json_detail::write_bounds(json, verdict.bounds);
  json.end_object();
  json_detail::write_points(json, points);
  json.end_object();
}

}  // namespace v1
}  // namespace chengdu_subsidy
