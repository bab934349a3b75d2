#pragma once
/// \file
/// Writes JSON Schemas from tables of fields.

#include <array>
#include <chengdu_subsidy/notice/edition.hpp>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "json/writer.hpp"

namespace chengdu_subsidy::json_detail {

/// Whether a key may be absent and whether its value may be null.
enum class Presence : std::uint8_t {
  optional,       ///< absent and null alike mean unknown
  needed,         ///< present and known
  needed_or_null  ///< present, null where unknown
};

/// One key of an object.
struct FieldShape {
  std::string_view key;
  std::string_view type;  ///< a name in `$defs`; with `[]` behind it, a list of those
  std::string_view description;
  Presence presence = Presence::optional;
};

/// An object as a definition of its own.
struct ObjectShape {
  std::string_view name;
  std::string_view description;
  std::span<const FieldShape> fields;
};

/// Which keys an object may have beside its own.
enum class Extra : std::uint8_t {
  ignored,  ///< those that begin with `x-`: an input
  any       ///< whatever is added one day: an output
};

class SchemaWriter {
 public:
  explicit SchemaWriter(Extra extra) : json_(compact_), extra_(extra) {}

  /// Opens the schema. \param name  what it is of, as the last part of its `$id`
  void begin(const Edition& edition, std::string_view name, const Text& title,
             std::string_view description);
  /// Closes it and appends it, indented.
  void end(std::string& out);

  [[nodiscard]] JsonWriter& json() noexcept { return json_; }

  void begin_object(std::string_view key) {
    json_.key(key);
    json_.begin_object();
  }
  void end_object() { json_.end_object(); }

  /// `{"$ref": …}` to a definition, or a list of it.
  void type(std::string_view name);
  /// A member with that.
  void member_of_type(std::string_view key, std::string_view name) {
    begin_object(key);
    type(name);
    end_object();
  }
  /// The members of an object's schema; `named` puts in properties that an edition names.
  void object(std::string_view description, std::span<const FieldShape> fields) {
    object(description, fields, [] {});
  }
  template <class Named>
  void object(std::string_view description, std::span<const FieldShape> fields, Named named) {
    json_.member("description", description);
    json_.member("type", "object");
    begin_object("properties");
    for (const FieldShape& each : fields) field(each);
    named();
    end_object();
    close_object(fields);
  }
  void field(const FieldShape& shape);
  /// A list of the keys that must be there.
  void required(std::span<const FieldShape> fields);

  // Definitions, to stand in `$defs`.
  void define(const ObjectShape& shape);
  void define_type(std::string_view name, std::string_view description, std::string_view type);
  void define_pattern(std::string_view name, std::string_view description,
                      std::string_view pattern);
  /// A decimal in a string, or a number whose digits a schema cannot see.
  void define_decimal(std::string_view name, std::string_view description, std::string_view pattern,
                      std::int64_t least, std::int64_t most);
  void define_count(std::string_view name, std::string_view description, std::int64_t least,
                    std::int64_t most);
  void define_text(std::string_view name, std::string_view description, std::int64_t least,
                   std::int64_t most);
  /// The stars of a track, and with `none` also 0.
  void define_stars(std::string_view name, std::string_view description,
                    std::span<const StarLevel> levels, bool none);
  template <class T, std::size_t N>
  void define_words(std::string_view name, std::string_view description,
                    const std::array<Word<T>, N>& words) {
    begin_object(name);
    std::string labels{description};
    for (const auto& word : words) {
      labels.append(&word == words.data() ? ": " : "; ").append(word.id);
      labels.append(" (").append(word.label.zh).append(")");
    }
    json_.member("description", labels);
    json_.member("type", "string");
    json_.key("enum");
    json_.begin_array();
    for (const auto& word : words) json_.value(word.id);
    json_.end_array();
    end_object();
  }
  /// The ids of an edition's list.
  template <class Entry>
  void define_ids(std::string_view name, std::string_view description,
                  std::span<const Entry> entries) {
    begin_object(name);
    json_.member("description", description);
    json_.key("enum");
    json_.begin_array();
    for (const Entry& entry : entries) json_.value(entry.id);
    json_.end_array();
    end_object();
  }

 private:
  void close_object(std::span<const FieldShape> fields);

  std::string compact_;
  JsonWriter json_;
  Extra extra_;
};

}  // namespace chengdu_subsidy::json_detail
