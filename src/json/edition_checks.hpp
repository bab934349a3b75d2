#pragma once
/// \file
/// What is tested of an edition's values. `edition_fields.hpp` puts the tests beside the fields;
/// only the reader runs them.

#include <chengdu_subsidy/json/input_error.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "json/fault_text.hpp"

namespace chengdu_subsidy::json_detail::edition_fields {

/// Why a value is refused, in a sentence that says how to mend it.
struct Refusal {
  ErrorCode code = ErrorCode::unknown_value;
  Sentence sentence;
};
using MaybeRefusal = std::optional<Refusal>;

/// A test of a value. One that looks at the value alone counts before missing fields; one that
/// compares it with other values counts after them, because those may be what is missing.
template <class Test>
struct Check {
  bool alone;
  Test test;
};
template <class Test>
[[nodiscard]] constexpr Check<Test> alone(Test test) {
  return {true, test};
}
template <class Test>
[[nodiscard]] constexpr Check<Test> with_others(Test test) {
  return {false, test};
}

/// The tests without their templates, and the sentences.
namespace checks {

enum class Order : std::uint8_t { above, below, not_below };

[[nodiscard]] MaybeRefusal id(std::string_view value);
[[nodiscard]] MaybeRefusal key(std::string_view value);
[[nodiscard]] MaybeRefusal text(std::string_view value);
[[nodiscard]] MaybeRefusal label(std::string_view value);
[[nodiscard]] MaybeRefusal requirement(std::string_view value);
[[nodiscard]] MaybeRefusal yield(std::string_view value);
[[nodiscard]] MaybeRefusal judge(ClauseKind kind, Judge value);

[[nodiscard]] MaybeRefusal digest_or_none(std::string_view value);
[[nodiscard]] MaybeRefusal range(std::int64_t value, std::int64_t least, std::int64_t most);
[[nodiscard]] MaybeRefusal positive(Money value);
[[nodiscard]] MaybeRefusal subdomain_id(std::span<const Subdomain> before, std::string_view id);
[[nodiscard]] MaybeRefusal subdomain_name(std::span<const Subdomain> before, const Subdomain& entry,
                                          std::string_view name);
[[nodiscard]] Refusal taken(std::string_view id);
[[nodiscard]] Refusal expected(std::string_view id);
[[nodiscard]] Refusal order(Order order, std::int64_t other);
[[nodiscard]] Refusal order(Order order, Money other);
[[nodiscard]] Refusal order(Order order, Date other);

}  // namespace checks

/// 1 to 200 code points.
inline constexpr auto is_id = alone([](std::string_view value) { return checks::id(value); });
/// The same for an id that applications use as a key: keys that begin with `x-` are ignored there.
inline constexpr auto is_key = alone([](std::string_view value) { return checks::key(value); });
/// 1 to 2000 code points.
inline constexpr auto is_text = alone([](std::string_view value) { return checks::text(value); });
/// A text that begins the Chinese path of a sub-domain, which is a key too.
inline constexpr auto is_label = alone([](std::string_view value) { return checks::label(value); });
/// A text in which `{required}` may stand and no other placeholder.
inline constexpr auto is_requirement =
    alone([](std::string_view value) { return checks::requirement(value); });

/// What a clause may yield: a rule, or a place in the edition or in an application.
inline constexpr auto is_yield = alone([](std::string_view value) { return checks::yield(value); });

/// Somebody where a clause of that kind is judged, else nobody.
[[nodiscard]] constexpr auto judges(const ClauseKind& kind) {
  return with_others([&kind](Judge value) { return checks::judge(kind, value); });
}

/// A SHA-256 digest, or nothing.
inline constexpr auto is_digest_or_none =
    alone([](std::string_view value) { return checks::digest_or_none(value); });

[[nodiscard]] constexpr auto between(std::int64_t least, std::int64_t most) {
  return alone([least, most](std::int64_t value) { return checks::range(value, least, most); });
}

inline constexpr auto is_positive = alone([](Money value) { return checks::positive(value); });

/// The one value that may stand here, by its word.
template <class T>
[[nodiscard]] constexpr auto only(T expected, std::string_view id) {
  return with_others([expected, id](T value) -> MaybeRefusal {
    if (value == expected) return std::nullopt;
    return checks::expected(id);
  });
}

/// An id that no earlier entry has.
template <class Entry>
[[nodiscard]] constexpr auto unused_in(std::span<const Entry> before) {
  return with_others([before](std::string_view value) -> MaybeRefusal {
    if (!find_entry(before, value)) return std::nullopt;
    return checks::taken(value);
  });
}

/// A value that no earlier entry has in this member; `id_of` gives its word.
template <class Entry, class T, class IdOf>
[[nodiscard]] constexpr auto unused_as(std::span<const Entry> before, T Entry::*member,
                                       IdOf id_of) {
  return with_others([before, member, id_of](T value) -> MaybeRefusal {
    for (const Entry& entry : before) {
      if (entry.*member == value) return checks::taken(id_of(value));
    }
    return std::nullopt;
  });
}

/// An id that finds no earlier sub-domain, and is not the word for fees outside the catalogue.
[[nodiscard]] constexpr auto unused_subdomain(std::span<const Subdomain> before) {
  return with_others(
      [before](std::string_view value) { return checks::subdomain_id(before, value); });
}

/// A name that makes a Chinese path by which no earlier sub-domain is found.
[[nodiscard]] constexpr auto unused_path(const Subdomain& entry,
                                         std::span<const Subdomain> before) {
  return with_others([&entry, before](std::string_view name) {
    return checks::subdomain_name(before, entry, name);
  });
}

/// Not below another value.
template <class T>
[[nodiscard]] constexpr auto from(const T& other) {
  return with_others([other](T value) -> MaybeRefusal {
    if (!(value < other)) return std::nullopt;
    return checks::order(checks::Order::not_below, other);
  });
}

/// How a value stands to the one that the entry before has in this member.
template <class Entry, class T>
[[nodiscard]] constexpr auto follows(std::span<const Entry> before, T Entry::*member,
                                     checks::Order order) {
  return with_others([before, member, order](T value) -> MaybeRefusal {
    if (before.empty()) return std::nullopt;
    const T& last = before.back().*member;
    const bool right = order == checks::Order::above   ? last < value
                       : order == checks::Order::below ? value < last
                                                       : !(value < last);
    if (right) return std::nullopt;
    return checks::order(order, last);
  });
}

}  // namespace chengdu_subsidy::json_detail::edition_fields
