#pragma once
/// \file
/// The notice's own words, cut into clauses (条款) that findings can quote.

#include <array>
#include <chengdu_subsidy/notice/text.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <cstdint>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// What a clause is to the library.
enum class ClauseKind : std::uint8_t {
  computed,    ///< facts decide it: it yields rules and values of the edition
  judged,      ///< somebody judges it; the judgement is an input
  procedure,   ///< how one applies, who reviews, what is handed in
  form_field,  ///< a field of a form: it yields the facts that hold it
  context,     ///< titles, greetings, addresses: nothing follows from it
};
inline constexpr std::array<Word<ClauseKind>, 5> clause_kind_words{{
    {ClauseKind::computed, "computed", {"计算", "computed"}},
    {ClauseKind::judged, "judged", {"认定", "judged"}},
    {ClauseKind::procedure, "procedure", {"程序", "procedure"}},
    {ClauseKind::form_field, "form_field", {"填报项", "form field"}},
    {ClauseKind::context, "context", {"说明", "context"}},
}};

/// A piece of the notice, in its order; all of them joined are the whole text, white space aside.
struct Clause {
  std::string_view id;     ///< stable and unique
  std::string_view place;  ///< where it stands, as findings cite it: `guide 一(一)`
  ClauseKind kind = ClauseKind::context;
  Text text;  ///< zh: the notice's own words; en: a rendering
  /// What it yields, separated by blanks: rule ids, JSON Pointers into the edition
  /// (`edition:/platform/cap`) and into an application (`facts:/platform/built_on`).
  std::string_view yields;
  friend constexpr bool operator==(const Clause&, const Clause&) noexcept = default;
};

/// Whether a clause yields something, by its full name.
[[nodiscard]] constexpr bool yields(const Clause& clause, std::string_view name) noexcept {
  std::string_view rest = clause.yields;
  while (!rest.empty()) {
    const auto end = rest.find(' ');
    if (rest.substr(0, end) == name) return true;
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace v1
}  // namespace chengdu_subsidy
