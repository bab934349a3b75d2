#include <chengdu_subsidy/json/schema.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <chengdu_subsidy/notice/subdomain_path.hpp>

#include "json/schema_fields.hpp"
#include "json/schema_values.hpp"
#include "json/schema_writer.hpp"

namespace chengdu_subsidy {
namespace json_detail {
namespace {

std::string both(const Text& text) {
  std::string words{text.en};
  return words.append(" (").append(text.zh).append(")");
}

void define_values(SchemaWriter& schema) {
  schema.define_type("text", "Any text; lengths are counted in code points.", "string");
  schema.define_text("id", "1 to 200 code points.", 1, 200);
  schema.define_type("truth", "true or false; absent or null means unknown, never false.",
                     "boolean");
  schema.define_pattern("date", "A day of the Gregorian calendar, YYYY-MM-DD.", date_pattern);
  schema.define_count("count", "A whole number from 0 to 2^53.", 0, count_limit);
  schema.define_decimal("money",
                        "Yuan (元) as a string, perhaps with the unit 元 or 万元, or as a JSON "
                        "number; a whole number of fen, 0 to 10,000,000,000,000 yuan.",
                        money_pattern, 0, most_yuan);
  schema.define_decimal("signed_money", "As money; a loss has a leading minus.",
                        signed_money_pattern, -most_yuan, most_yuan);
  schema.define_decimal("score", "Points from 0 to 1000 with at most 2 decimals.", score_pattern, 0,
                        1000);
  schema.define_decimal("area",
                        "Square kilometres (平方公里) from 0 to 1,000,000 with at most 6 decimals.",
                        area_pattern, 0, 1'000'000);
}

void define_word_lists(SchemaWriter& schema) {
  schema.define_words("severity", "Severity (事故等级)", severity_words);
  schema.define_words("black_list", "A list of dishonesty (失信名单)", black_list_words);
  schema.define_words("positioning", "Positioning of the platform (发展定位)", positioning_words);
  schema.define_words("investment_kind", "What a line buys (投入类别)", investment_kind_words);
  schema.define_words("iaas_model", "Whose infrastructure it is (IaaS基础设施)", iaas_model_words);
  schema.define_words("deployment", "Deployment of the cloud (云服务部署模型)", deployment_words);
  schema.define_words("recognition", "A recognition held (已获认定)", recognition_words);
  schema.define_words("applicant_role", "What the applicant is to the park (申报主体)",
                      applicant_role_words);
}

/// An object whose keys an edition names: id → a value of one type.
template <class Entry>
void define_by_id(SchemaWriter& schema, std::string_view name, std::string_view description,
                  std::span<const Entry> entries, std::string_view type) {
  schema.begin_object(name);
  schema.object(description, {}, [&] {
    for (const Entry& entry : entries) schema.field({entry.id, type, both(entry.name)});
  });
  schema.end_object();
}

void define_catalogue(SchemaWriter& schema, std::span<const Subdomain> catalogue) {
  JsonWriter& json = schema.json();
  schema.begin_object("subdomain");
  json.member("description",
              "A sub-domain of going to the cloud (子域): its id or its Chinese path.");
  json.key("enum");
  json.begin_array();
  for (const Subdomain& entry : catalogue) json.value(entry.id);
  for (const Subdomain& entry : catalogue) json.value(subdomain_path(entry));
  json.end_array();
  schema.end_object();

  schema.begin_object("fee_subdomain");
  json.member("description", "A sub-domain, or `other` for a fee outside the catalogue.");
  json.key("anyOf");
  json.begin_array();
  json.begin_object();
  schema.type("subdomain");
  json.end_object();
  json.begin_object();
  json.member("const", "other");
  json.end_object();
  json.end_array();
  schema.end_object();

  schema.begin_object("usage");
  json.member("description", "How each sub-domain is used (使用情况).");
  json.member("type", "object");
  schema.begin_object("propertyNames");
  json.key("anyOf");
  json.begin_array();
  json.begin_object();
  schema.type("subdomain");
  json.end_object();
  json.begin_object();
  json.member("pattern", "^x-");
  json.end_object();
  json.end_array();
  schema.end_object();
  schema.begin_object("patternProperties");
  json.member("^x-", true);
  schema.end_object();
  schema.begin_object("additionalProperties");
  json.key("type");
  json.begin_array();
  json.value("string");
  json.value("null");
  json.end_array();
  schema.end_object();
  schema.end_object();
}

/// Exactly one of the tracks is there and not null.
void one_track(SchemaWriter& schema) {
  JsonWriter& json = schema.json();
  json.key("oneOf");
  json.begin_array();
  for (const auto& chosen : track_words) {
    json.begin_object();
    json.key("required");
    json.begin_array();
    json.value(chosen.id);
    json.end_array();
    schema.begin_object("properties");
    for (const auto& track : track_words) {
      schema.begin_object(track.id);
      json.member("type", track.value == chosen.value ? "object" : "null");
      schema.end_object();
    }
    schema.end_object();
    json.end_object();
  }
  json.end_array();
}

/// An application that names no edition is under the default one.
void edition_named(SchemaWriter& schema, const Edition& edition) {
  JsonWriter& json = schema.json();
  const bool is_default = edition.id == chengdu_2024.id;
  schema.begin_object("edition");
  json.member("description", is_default ? "The edition (版本); absent or null means this one."
                                        : "The edition (版本).");
  json.key("enum");
  json.begin_array();
  json.value(edition.id);
  if (is_default) json.null();
  json.end_array();
  schema.end_object();
}

}  // namespace
}  // namespace json_detail

inline namespace v1 {

void write_application_schema(const Edition& edition, std::string& out) {
  using namespace json_detail;
  SchemaWriter schema(Extra::ignored);
  JsonWriter& json = schema.json();
  schema.begin(edition, "application", {"项目申报", "Application"},
               "One application for a subsidy. Everything but `id` and one track is optional: "
               "absent or null means unknown. Keys that begin with `x-` are ignored.");
  json.member("type", "object");
  schema.begin_object("properties");
  for (const FieldShape& field : application_fields) schema.field(field);
  edition_named(schema, edition);
  schema.end_object();
  json.key("required");
  json.begin_array();
  json.value("id");
  if (edition.id != chengdu_2024.id) json.value("edition");
  json.end_array();
  one_track(schema);
  schema.begin_object("patternProperties");
  json.member("^x-", true);
  schema.end_object();
  json.member("additionalProperties", false);

  schema.begin_object("$defs");
  define_values(schema);
  define_word_lists(schema);
  for (const ObjectShape& shape : application_shapes) schema.define(shape);
  define_catalogue(schema, edition.cloud.catalogue);
  schema.define_stars("cloud_star", "A star of the cloud track (上云星级).", edition.cloud.levels,
                      false);
  schema.define_stars("cloud_rating", "A star of the cloud track, or 0 for none.",
                      edition.cloud.levels, true);
  schema.define_stars("park_rating", "A star of the park track (园区星级), or 0 for none.",
                      edition.park.levels, true);
  define_by_id(schema, "scores", "Points by item (自评得分).", edition.park.scorecard, "score");
  define_by_id(schema, "subtotals", "Points by category (小计).", edition.park.categories, "score");
  define_by_id(schema, "materials", "Whether each material is there (申报材料).", edition.materials,
               "truth");
  schema.end_object();
  schema.end(out);
}

}  // namespace v1
}  // namespace chengdu_subsidy
