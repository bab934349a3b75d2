#pragma once
/// \file
/// Objects of an application as tables of fields. A table has an object's keys once, in the order
/// of the contract, and serves for reading, for the nearest key, for what is missing, for writing.
///
/// A value of type T is read by `read_value(context, position, T&)`, which is never shown the
/// `null` of a member: that is the same as leaving it out. It is written by
/// `write_value(context, const T&)`. `read_values.hpp` has both for plain values, this file for
/// what is made of others.

#include <array>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/values/truth.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "json/read_context.hpp"
#include "json/short_text.hpp"
#include "json/writer.hpp"

namespace chengdu_subsidy::json_detail {

/// Where an application is written to, and the edition that its positions refer to.
struct WriteContext {
  JsonWriter& json;
  const Edition& edition;
};

/// One key of the object that holds a `T`.
template <class T>
struct Field {
  std::string_view key;
  bool needed = false;
  bool (*read)(ReadContext&, Position, T&) = nullptr;
  /// Writes the key and its value, or nothing while that is unknown.
  void (*write)(WriteContext&, std::string_view key, const T&) = nullptr;
};

/// To be specialised for each type that is an object, with a member `fields`.
template <class T>
struct FieldTable;

template <class T>
concept HasFields = requires {
  FieldTable<T>::fields;
};

inline constexpr Text object_expected{"对象（花括号）", "an object in braces"};
inline constexpr Text list_expected{"数组（方括号；没有时写[]）",
                                    "a list in square brackets ([] where there are none)"};

template <class T, std::size_t N>
std::array<std::string_view, N> keys_of(const std::array<Field<T>, N>& fields) {
  std::array<std::string_view, N> keys;
  for (std::size_t i = 0; i < N; ++i) keys[i] = fields[i].key;
  return keys;
}

template <HasFields T>
bool read_value(ReadContext& context, Position object, T& into) {
  constexpr const auto& fields = FieldTable<T>::fields;
  static_assert(fields.size() <= 64);
  if (!context.expect(object, Kind::object, object_expected)) return false;
  std::uint64_t seen = 0;
  std::uint64_t given = 0;
  std::size_t likely = 0;  // keys mostly come in the order of the table
  const Position end = context[object].end;
  for (Position key = object + 1; key < end; key = context[key + 1].end) {
    const std::string_view name = context[key].text;
    if (is_ignored(name)) continue;
    std::size_t at = likely;
    while (at < fields.size() && !same_text(fields[at].key, name)) ++at;
    if (at == fields.size()) {
      at = 0;
      while (at < likely && !same_text(fields[at].key, name)) ++at;
      if (at == likely) {
        return context.fail(ErrorCode::unknown_field, key, unknown_field(name, keys_of(fields)));
      }
    }
    const std::uint64_t bit = std::uint64_t{1} << at;
    if ((seen & bit) != 0) {
      return context.fail(ErrorCode::duplicate_field, key, duplicate_field(name));
    }
    seen |= bit;
    likely = at + 1;
    if (context[key + 1].kind == Kind::null) continue;
    given |= bit;
    if (!fields[at].read(context, key + 1, into)) return false;
  }
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].needed && (given >> i & 1) == 0) {
      context.miss(object, fields[i].key);
      break;
    }
  }
  return true;
}

template <class T>
bool read_value(ReadContext& context, Position at, std::optional<T>& into) {
  return read_value(context, at, into.emplace());
}

template <class T>
bool read_value(ReadContext& context, Position list, std::vector<T>& into) {
  if (!context.expect(list, Kind::array, list_expected)) return false;
  const Position end = context[list].end;
  for (Position at = list + 1; at < end; at = context[at].end) {
    if (!read_value(context, at, into.emplace_back())) return false;
  }
  return true;
}

/// Reads a list of lines of money, whose ids must differ.
template <class Line>
bool read_lines(ReadContext& context, Position list, std::optional<std::vector<Line>>& into) {
  if (!context.expect(list, Kind::array, list_expected)) return false;
  std::vector<Line>& lines = into.emplace();
  context.start_lines();
  bool good = true;
  const Position end = context[list].end;
  for (Position at = list + 1; good && at < end; at = context[at].end) {
    context.start_line(at);
    good = read_value(context, at, lines.emplace_back());
  }
  return context.check_line_ids() && good;
}

template <HasFields T>
void write_value(WriteContext& context, const T& value) {
  context.json.begin_object();
  for (const auto& field : FieldTable<T>::fields) field.write(context, field.key, value);
  context.json.end_object();
}

template <class T>
void write_value(WriteContext& context, const std::vector<T>& values) {
  context.json.begin_array();
  for (const T& value : values) write_value(context, value);
  context.json.end_array();
}

/// Writes a member, or nothing while it is unknown.
template <class T>
void write_member(WriteContext& context, std::string_view key, const T& value) {
  // An object of which nothing is known reads as an absent one.
  if constexpr (HasFields<T>) {
    if (value == T{}) return;
  }
  context.json.key(key);
  write_value(context, value);
}

template <class T>
void write_member(WriteContext& context, std::string_view key, const std::optional<T>& value) {
  if (!value) return;
  context.json.key(key);
  write_value(context, *value);
}

inline void write_member(WriteContext& context, std::string_view key, Truth value) {
  if (value != Truth::unknown) context.json.member(key, value == Truth::yes);
}

namespace field_detail {

template <class Member>
struct MemberOf;
template <class T, class M>
struct MemberOf<M T::*> {
  using Object = T;
  using Value = M;
};

template <auto Member, auto Read, auto Write>
constexpr auto make(std::string_view key, bool needed) {
  using T = typename MemberOf<decltype(Member)>::Object;
  Field<T> field;
  field.key = key;
  field.needed = needed;
  field.read = [](ReadContext& context, Position at, T& into) {
    return Read(context, at, into.*Member);
  };
  field.write = [](WriteContext& context, std::string_view name, const T& from) {
    Write(context, name, from.*Member);
  };
  return field;
}

// As objects, so that the overloads of all subjects are found where a table is made.
struct ReadByType {
  template <class Value>
  bool operator()(ReadContext& context, Position at, Value& into) const {
    return read_value(context, at, into);
  }
};
struct WriteByType {
  template <class Value>
  void operator()(WriteContext& context, std::string_view key, const Value& value) const {
    write_member(context, key, value);
  }
};

}  // namespace field_detail

/// The field of a data member; `Read` where its type does not tell how to read it, and `Write`
/// likewise.
template <auto Member, auto Read = field_detail::ReadByType{},
          auto Write = field_detail::WriteByType{}>
constexpr auto field(std::string_view key) {
  return field_detail::make<Member, Read, Write>(key, false);
}

/// A field that its object needs.
template <auto Member, auto Read = field_detail::ReadByType{},
          auto Write = field_detail::WriteByType{}>
constexpr auto needed(std::string_view key) {
  return field_detail::make<Member, Read, Write>(key, true);
}

}  // namespace chengdu_subsidy::json_detail
