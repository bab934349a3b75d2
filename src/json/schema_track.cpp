#include "json/schema_track.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace chengdu_subsidy::json_detail {
namespace {

using enum Presence;

constexpr FieldShape share_fields[] = {
    {"recognised_base", "plain", "Recognised investment or fees (认定投入).", needed_or_null},
    {"rate", "plain", "Rate (比例).", needed_or_null},
    {"uncapped", "plain", "Rate × base (未限额金额).", needed_or_null},
    {"cap", "plain", "Cap (上限).", needed_or_null},
    {"binding", "binding", "Which of the two decides (限制因素).", needed_or_null},
};
constexpr FieldShape award_fields[] = {
    {"star", "park_star", "The star that counts (星级).", needed_or_null},
    {"award", "plain", "Its award (奖励标准).", needed_or_null},
    {"deducted", "plain", "What is taken off for the previous star (补差扣减).", needed_or_null},
};
/// Whether a rule is among the findings of a track: the common part, the track's own, and of the
/// minimums those that the edition sets.
bool applies(const Edition& edition, Track track, Rule rule) {
  if (const auto of = track_of(rule); of && *of != track) return false;
  const auto metric = metric_of(rule);
  if (!metric) return true;
  const auto minimums = edition.platform.minimums;
  return std::any_of(minimums.begin(), minimums.end(),
                     [&](const Minimum& minimum) { return minimum.metric == *metric; });
}

void findings_of(SchemaWriter& schema, const Edition& edition, Track track) {
  JsonWriter& json = schema.json();
  schema.begin_object("findings");
  json.key("prefixItems");
  json.begin_array();
  std::int64_t count = 0;
  for (const RuleInfo& rule : rule_table) {
    if (!applies(edition, track, rule.rule)) continue;
    ++count;
    json.begin_object();
    schema.begin_object("properties");
    schema.begin_object("rule");
    json.member("const", rule.id);
    schema.end_object();
    schema.end_object();
    json.end_object();
  }
  json.end_array();
  json.member("items", false);
  json.member("minItems", count);
  schema.end_object();

  schema.begin_object("open");
  schema.begin_object("items");
  json.key("enum");
  json.begin_array();
  for (const RuleInfo& rule : rule_table) {
    if (applies(edition, track, rule.rule)) json.value(rule.id);
  }
  json.end_array();
  schema.end_object();
  schema.end_object();
}

void at_star(SchemaWriter& schema, std::span<const StarLevel> levels) {
  // The stars' names have to outlive the table of fields that is made of them.
  std::vector<std::string> stars;
  for (const StarLevel& level : levels) stars.push_back(std::to_string(level.star));
  std::vector<FieldShape> fields;
  fields.reserve(stars.size());
  for (const std::string& star : stars) {
    fields.push_back({star, "yuan", "What this star would pay.", needed_or_null});
  }
  schema.begin_object("at_star");
  schema.object("What each star would pay (各星级金额); null where unknown.", fields);
  schema.end_object();
}

void advice_of(SchemaWriter& schema, const Edition& edition, Track track) {
  schema.begin_object("advice");
  if (track != Track::platform) {
    constexpr FieldShape attainable{"attainable_star", "attainable_star",
                                    "The highest star whose count of sub-domains is reached.",
                                    needed_or_null};
    JsonWriter& json = schema.json();
    schema.begin_object("properties");
    if (track == Track::cloud) schema.field(attainable);
    at_star(schema, track == Track::cloud ? edition.cloud.levels : edition.park.levels);
    schema.end_object();
    json.key("required");
    json.begin_array();
    if (track == Track::cloud) json.value(attainable.key);
    json.value("at_star");
    json.end_array();
  }
  schema.end_object();
}

}  // namespace

void write_track_shape(SchemaWriter& schema, const Edition& edition, Track track) {
  JsonWriter& json = schema.json();
  json.begin_object();
  schema.begin_object("if");
  schema.begin_object("properties");
  schema.begin_object("direction");
  json.member("const", word(track_words, track).id);
  schema.end_object();
  schema.end_object();
  schema.end_object();
  schema.begin_object("then");
  schema.begin_object("properties");
  findings_of(schema, edition, track);
  schema.begin_object("calculation");
  if (track == Track::park) {
    schema.object("The star that counts, its award and what is taken off.", award_fields);
  } else {
    schema.object("min(rate × recognised base, cap).", share_fields);
  }
  schema.end_object();
  advice_of(schema, edition, track);
  schema.end_object();
  schema.end_object();
  json.end_object();
}

}  // namespace chengdu_subsidy::json_detail
