#include "json/schema_writer.hpp"

namespace chengdu_subsidy::json_detail {
namespace {

/// An edition's id may hold any character; a part of a URI may not.
std::string uri_part(std::string_view text) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string part;
  for (const char c : text) {
    if (plain.find(c) != std::string_view::npos) {
      part += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      part += '%';
      part += digits[byte >> 4];
      part += digits[byte & 15];
    }
  }
  return part;
}

}  // namespace

void SchemaWriter::begin(const Edition& edition, std::string_view name, const Text& title,
                         std::string_view description) {
  json_.begin_object();
  json_.member("$schema", "https://json-schema.org/draft/2020-12/schema");
  std::string id = "https://chengdu-subsidy.example/schema/v1/";
  id.append(uri_part(edition.id)).append("/").append(name).append(".json");
  json_.member("$id", id);
  std::string both{title.en};
  both.append(" (").append(title.zh).append("), ").append(edition.id);
  json_.member("title", both);
  json_.member("description", description);
}

void SchemaWriter::end(std::string& out) {
  json_.end_object();
  out += pretty_json(compact_);
}

void SchemaWriter::type(std::string_view name) {
  constexpr std::string_view list = "[]";
  if (name.ends_with(list)) {
    name.remove_suffix(list.size());
    json_.member("type", "array");
    member_of_type("items", name);
    return;
  }
  json_.member("$ref", "#/$defs/" + std::string{name});
}

void SchemaWriter::field(const FieldShape& shape) {
  begin_object(shape.key);
  json_.member("description", shape.description);
  if (shape.presence == Presence::needed) {
    type(shape.type);
  } else {
    json_.key("anyOf");
    json_.begin_array();
    json_.begin_object();
    type(shape.type);
    json_.end_object();
    json_.begin_object();
    json_.member("type", "null");
    json_.end_object();
    json_.end_array();
  }
  end_object();
}

void SchemaWriter::required(std::span<const FieldShape> fields) {
  json_.key("required");
  json_.begin_array();
  for (const FieldShape& field : fields) {
    if (field.presence != Presence::optional) json_.value(field.key);
  }
  json_.end_array();
}

void SchemaWriter::close_object(std::span<const FieldShape> fields) {
  required(fields);
  if (extra_ == Extra::any) return;
  begin_object("patternProperties");
  json_.member("^x-", true);
  end_object();
  json_.member("additionalProperties", false);
}

void SchemaWriter::define(const ObjectShape& shape) {
  begin_object(shape.name);
  object(shape.description, shape.fields);
  end_object();
}

void SchemaWriter::define_type(std::string_view name, std::string_view description,
                               std::string_view type) {
  begin_object(name);
  json_.member("description", description);
  json_.member("type", type);
  end_object();
}

void SchemaWriter::define_pattern(std::string_view name, std::string_view description,
                                  std::string_view pattern) {
  begin_object(name);
  json_.member("description", description);
  json_.member("type", "string");
  json_.member("pattern", pattern);
  end_object();
}

void SchemaWriter::define_decimal(std::string_view name, std::string_view description,
                                  std::string_view pattern, std::int64_t least, std::int64_t most) {
  begin_object(name);
  json_.member("description", description);
  json_.key("anyOf");
  json_.begin_array();
  json_.begin_object();
  json_.member("type", "string");
  json_.member("pattern", pattern);
  json_.end_object();
  json_.begin_object();
  json_.member("type", "number");
  json_.member("minimum", least);
  json_.member("maximum", most);
  json_.end_object();
  json_.end_array();
  end_object();
}

void SchemaWriter::define_count(std::string_view name, std::string_view description,
                                std::int64_t least, std::int64_t most) {
  begin_object(name);
  json_.member("description", description);
  json_.member("type", "integer");
  json_.member("minimum", least);
  json_.member("maximum", most);
  end_object();
}

void SchemaWriter::define_text(std::string_view name, std::string_view description,
                               std::int64_t least, std::int64_t most) {
  begin_object(name);
  json_.member("description", description);
  json_.member("type", "string");
  json_.member("minLength", least);
  json_.member("maxLength", most);
  end_object();
}

void SchemaWriter::define_stars(std::string_view name, std::string_view description,
                                std::span<const StarLevel> levels, bool none) {
  begin_object(name);
  json_.member("description", description);
  json_.member("type", "integer");
  json_.key("enum");
  json_.begin_array();
  if (none) json_.value(0);
  for (const StarLevel& level : levels) json_.value(level.star);
  json_.end_array();
  end_object();
}

}  // namespace chengdu_subsidy::json_detail
