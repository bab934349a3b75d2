#include <chengdu_subsidy/json/edition.hpp>
#include <string>

#include "json/edition_fields.hpp"
#include "json/writer.hpp"

namespace chengdu_subsidy {
namespace json_detail::edition_fields {
namespace {

/// The archive that writes an edition. The tests beside the fields are the reader's.
class EditionWriter {
 public:
  explicit EditionWriter(std::string& out) : json_(out) {}

  template <class Body>
  void root(Body body) {
    json_.begin_object();
    body();
    json_.end_object();
  }

  template <class Body>
  void object(std::string_view name, Body body) {
    json_.key(name);
    root(body);
  }

  template <class T, class... Checks>
  bool member(std::string_view name, const T& value, const Checks&...) {
    json_.key(name);
    write(value);
    return true;
  }

  template <class T, class Body>
  void list(std::string_view name, std::span<const T> entries, Length, Body body) {
    json_.key(name);
    array(entries, body);
  }
  template <class T, class Body>
  void array(std::span<const T> entries, Body body) {
    json_.begin_array();
    for (std::size_t i = 0; i < entries.size(); ++i) {
      root([&] { body(entries[i], entries.first(i)); });
    }
    json_.end_array();
  }

  template <class Entry, class... Checks>
  void reference(std::string_view name, std::uint8_t index, std::span<const Entry> list,
                 const Checks&...) {
    json_.member(name, list[index].id);
  }

  void figure(std::string_view name, std::int64_t value, Unit unit) {
    if (unit == Unit::fen) {
      member(name, Money::from_fen(value));
    } else {
      member(name, value);
    }
  }

  template <class... Checks>
  void tokens(std::string_view name, std::string_view value, Length, const Checks&...) {
    json_.key(name);
    json_.begin_array();
    for_each_token(value, [this](std::string_view token) { json_.value(token); });
    json_.end_array();
  }

 private:
  void write(std::string_view value) { json_.value(value); }
  void write(std::int64_t value) { json_.value(value); }
  void write(Money value) { json_.value(value.to_string()); }
  void write(Rate value) { json_.value(value.to_string()); }
  void write(Date value) { json_.value(value.to_string()); }
  void write(Rule value) { json_.value(info(value).id); }
  template <class T>
  requires requires(T value) { words_of(value); }
  void write(T value) { json_.value(word(words_of(value), value).id); }

  JsonWriter json_;
};

}  // namespace
}  // namespace json_detail::edition_fields

inline namespace v1 {

void write_edition(const Edition& edition, std::string& out) {
  namespace fields = json_detail::edition_fields;
  std::string compact;
  fields::EditionWriter writer(compact);
  writer.root([&] { fields::edition(writer, edition); });
  out += json_detail::pretty_json(compact);
}

void write_clauses(const Edition& edition, std::string& out) {
  namespace fields = json_detail::edition_fields;
  std::string compact;
  fields::EditionWriter writer(compact);
  writer.array(edition.clauses,
               [&](auto& entry, auto before) { fields::clause(writer, entry, before); });
  out += json_detail::pretty_json(compact);
}

}  // namespace v1
}  // namespace chengdu_subsidy
