#include <chengdu_subsidy/json/input_error.hpp>
#include <chengdu_subsidy/json/schema.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <string>

#include "json/schema_track.hpp"
#include "json/schema_values.hpp"
#include "json/schema_writer.hpp"

namespace chengdu_subsidy {
namespace json_detail {
namespace {

using enum Presence;

constexpr FieldShape decision_fields[] = {
    {"application", "id", "The application's id (申报编号).", needed},
    {"edition", "edition", "The edition that was applied (版本).", needed},
    {"direction", "direction", "The track (申报方向).", needed},
    {"outcome", "outcome", "What the rules together say (结论).", needed},
    {"amount", "yuan", "The subsidy (支持金额); null while undetermined.", needed_or_null},
    {"computed_amount", "yuan",
     "The amount for the star that counts, whatever the rules say (测算金额).", needed_or_null},
    {"bounds", "bounds", "Every amount that is still possible lies in it (金额范围).", needed},
    {"findings", "finding[]", "Every rule, once, in order (逐条审查).", needed},
    {"calculation", "calculation", "How the amount comes about (金额计算).", needed},
    {"disallowed", "disallowed[]", "Claimed money that was not recognised (未认定金额).", needed},
    {"open", "rule[]", "Rules that are unknown or pending, in order (待补充、待认定).", needed},
    {"readings", "readings", "The readings used (口径).", needed},
    {"sensitivity", "sensitivity", "Whether the choice of readings matters (口径敏感性).", needed},
    {"materials", "materials", "Whether the materials are complete (申报材料).", needed},
    {"warnings", "warning[]", "Form faults that decide nothing (提示).", needed},
    {"advice", "advice", "What each star would pay (建议).", needed},
};
constexpr FieldShape bounds_fields[] = {
    {"min", "yuan", "The least.", needed},
    {"max", "yuan", "The most.", needed},
};
constexpr FieldShape finding_fields[] = {
    {"rule", "rule", "The rule (规则).", needed},
    {"status", "status", "What it says (状态).", needed},
    {"decided_by", "decided_by", "Who answers it (判定主体)."},
    {"clause", "text", "Where it stands in the notice (条款)."},
    {"observed", "text", "What was stated or judged (实际情况)."},
    {"required", "text", "What the rule asks (要求)."},
    {"message", "message", "A sentence in both languages (说明)."},
};
constexpr FieldShape message_fields[] = {
    {"zh", "text", "In Chinese.", needed},
    {"en", "text", "In English.", needed},
};
constexpr FieldShape disallowed_fields[] = {
    {"line", "id", "The line's id; null for a reason that lies in all of them.", needed_or_null},
    {"amount", "exact_yuan", "How much (金额).", needed},
    {"reason", "disallowed_reason", "Why (原因).", needed},
};
constexpr FieldShape sensitivity_fields[] = {
    {"robust", "truth", "No combination of readings changes outcome or amount.", needed},
    {"changes", "change[]", "Each single reading that changes something.", needed},
    {"range", "bounds", "Of computed_amount over all combinations.", needed_or_null},
};
constexpr FieldShape change_fields[] = {
    {"reading", "reading", "The reading (口径).", needed},
    {"value", "text", "Its other value.", needed},
    {"outcome", "outcome", "The outcome under it.", needed},
    {"amount", "yuan", "The amount under it.", needed_or_null},
    {"computed_amount", "yuan", "The computed amount under it.", needed_or_null},
};
constexpr FieldShape materials_fields[] = {
    {"complete", "truth", "All that are required are there (齐全).", needed_or_null},
    {"missing", "material[]", "Known not to be there (缺少).", needed},
    {"unknown", "material[]", "Not known (待确认).", needed},
};
constexpr FieldShape warning_fields[] = {
    {"code", "warning_code", "Which fault.", needed},
    {"path", "pointer", "Where, as a JSON Pointer.", needed},
    {"message", "message", "How to mend it (说明)."},
};
constexpr FieldShape refusal_fields[] = {
    {"application", "id", "The record's id, where it could be told.", needed_or_null},
    {"line", "line", "The line of the stream, from 1 (行号).", needed},
    {"error", "error", "What is wrong with it (错误).", needed},
};
constexpr FieldShape error_fields[] = {
    {"code", "error_code", "Which fault (错误代码).", needed},
    {"path", "pointer", "Where, as a JSON Pointer.", needed},
    {"message", "message", "What is wrong and how to mend it (说明)."},
};

constexpr ObjectShape decision_shapes[] = {
    {"bounds", "An interval of amounts, both ends included.", bounds_fields},
    {"finding", "What one rule says.", finding_fields},
    {"message", "The same sentence in both languages.", message_fields},
    {"disallowed", "Claimed money that was not recognised (未认定金额).", disallowed_fields},
    {"sensitivity", "Whether the choice of readings matters.", sensitivity_fields},
    {"change", "What changes under one other reading.", change_fields},
    {"materials", "Whether the materials are complete.", materials_fields},
    {"warning", "A form fault that decides nothing.", warning_fields},
    {"refusal", "What stands in a decision's place for a record that could not be read.",
     refusal_fields},
    {"error", "The fault of a record.", error_fields},
};

void define_values(SchemaWriter& schema, const Edition& edition) {
  JsonWriter& json = schema.json();
  schema.define_type("text", "Any text.", "string");
  schema.define_text("id", "1 to 200 code points.", 1, 200);
  schema.define_type("truth", "true or false.", "boolean");
  schema.define_count("line", "A line's number.", 1, count_limit);
  schema.define_pattern("yuan", "Yuan with two decimals.", yuan_pattern);
  schema.define_pattern("exact_yuan", "Yuan with two decimals, more where a fen is divided.",
                        exact_yuan_pattern);
  schema.define_pattern("plain", "An exact decimal without trailing zeros after the point.",
                        plain_pattern);
  schema.define_pattern("pointer", "A JSON Pointer (RFC 6901).", pointer_pattern);
  schema.begin_object("edition");
  json.member("description", "This edition.");
  json.member("const", edition.id);
  schema.end_object();
  schema.define_stars("park_star", "A star of the park track (园区星级).", edition.park.levels,
                      false);
  schema.define_stars("attainable_star", "A star of the cloud track (上云星级), or 0 for none.",
                      edition.cloud.levels, true);
}

void define_word_lists(SchemaWriter& schema, const Edition& edition) {
  schema.define_words("direction", "The track (申报方向)", track_words);
  schema.define_words("outcome", "Outcome (结论)", outcome_words);
  schema.define_words("status", "Status (状态)", status_words);
  schema.define_words("decided_by", "Who decides (判定主体)", decided_by_words);
  schema.define_words("binding", "What decides the amount (限制因素)", binding_words);
  schema.define_words("disallowed_reason", "Reason (原因)", disallowed_reason_words);
  schema.define_words("error_code", "Fault of a record (错误)", error_words);
  schema.define_ids("warning_code", "A form fault (提示).",
                    std::span<const Word<WarningCode>>{warning_words});
  schema.define_ids("rule", "A rule (规则).", std::span<const RuleInfo>{rule_table});
  schema.define_ids("reading", "A reading (口径).", std::span<const ReadingInfo>{reading_table});
  schema.define_ids("material", "A material (申报材料).", edition.materials);
}

void define_readings(SchemaWriter& schema) {
  JsonWriter& json = schema.json();
  schema.begin_object("readings");
  json.member("description", "The readings used (口径), all of them.");
  json.member("type", "object");
  schema.begin_object("properties");
  for (const ReadingInfo& reading : reading_table) {
    schema.begin_object(reading.id);
    std::string words;
    if (!reading.words.empty()) words.append(reading.words).append(": ");
    json.key("enum");
    json.begin_array();
    for (std::size_t i = 0; i < reading.value_count; ++i) {
      const ReadingValue& value = reading.values[i];
      json.value(value.id);
      words.append(i == 0 ? "" : "; ").append(value.id).append(" = ").append(value.meaning.en);
    }
    json.end_array();
    json.member("description", words);
    schema.end_object();
  }
  schema.end_object();
  json.key("required");
  json.begin_array();
  for (const ReadingInfo& reading : reading_table) json.value(reading.id);
  json.end_array();
  schema.end_object();
}

}  // namespace
}  // namespace json_detail

inline namespace v1 {

void write_decision_schema(const Edition& edition, std::string& out) {
  using namespace json_detail;
  SchemaWriter schema(Extra::any);
  JsonWriter& json = schema.json();
  schema.begin(edition, "decision", {"审查结论", "Decision"},
               "One line of output: a decision, or what stands in its place for a record that "
               "could not be read. Fields may be added.");
  json.key("oneOf");
  json.begin_array();
  for (const std::string_view line : {"decision", "refusal"}) {
    json.begin_object();
    schema.type(line);
    json.end_object();
  }
  json.end_array();

  schema.begin_object("$defs");
  schema.begin_object("decision");
  schema.object("What the rules say of one application.", decision_fields);
  json.key("allOf");
  json.begin_array();
  for (const auto& track : track_words) write_track_shape(schema, edition, track.value);
  json.end_array();
  schema.end_object();
  schema.define_type("calculation", "Depends on the direction.", "object");
  schema.define_type("advice", "Depends on the direction.", "object");
  for (const ObjectShape& shape : decision_shapes) schema.define(shape);
  define_readings(schema);
  define_word_lists(schema, edition);
  define_values(schema, edition);
  schema.end_object();
  schema.end(out);
}

}  // namespace v1
}  // namespace chengdu_subsidy
