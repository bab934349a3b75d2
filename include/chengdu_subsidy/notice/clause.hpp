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
  context,     ///< titles, greetings, addresses: no rule follows from it
};
inline constexpr std::array<Word<ClauseKind>, 5> clause_kind_words{{
    {ClauseKind::computed, "computed", {"计算", "computed"}},
    {ClauseKind::judged, "judged", {"认定", "judged"}},
    {ClauseKind::procedure, "procedure", {"程序", "procedure"}},
    {ClauseKind::form_field, "form_field", {"填报项", "form field"}},
    {ClauseKind::context, "context", {"说明", "context"}},
}};

/// Who judges what a clause asks.
enum class Judge : std::uint8_t {
  none,       ///< nobody: the clause is not judged
  district,   ///< the competent department of the district, city or county
  authority,  ///< the municipal authority
  experts,    ///< the experts that the authority calls in
  audit,      ///< the special audit
};
inline constexpr std::array<Word<Judge>, 5> judge_words{{
    {Judge::none, "none", {"无", "nobody"}},
    {Judge::district,
     "district",
     {"区（市）县工业和信息化主管部门", "the district's competent department"}},
    {Judge::authority,
     "authority",
     {"市经信局", "the Municipal Bureau of Economy and Information Technology"}},
    {Judge::experts, "experts", {"评审专家", "the reviewing experts"}},
    {Judge::audit, "audit", {"专项审计", "the special audit"}},
}};

/// A piece of the notice, in its order; all of them joined are the whole text, white space aside.
///
/// A sentence is cut wherever its parts yield different things, and words that several rules share
/// (近三年) are a clause of their own, so that the clauses of a rule read as one sentence. White
/// space within a sentence is dropped, and one blank stands between the cells of a table. What a
/// table repeats on a new page has an id that ends in `.repeated`, and yields nothing.
struct Clause {  // NOLINT(clang-analyzer-optin.performance.Padding): in the order one reads it
  std::string_view id;     ///< stable and unique
  std::string_view place;  ///< where it stands, as findings cite it: `guide 一(一)`
  ClauseKind kind = ClauseKind::context;
  Text text;  ///< zh: the notice's own words; en: a rendering
  /// What it yields, separated by blanks: rule ids, JSON Pointers into the edition
  /// (`edition:/platform/cap`) and into an application (`facts:/platform/built_on`; an index of 0
  /// there stands for every entry of a list). `facts:none`: a field of a form that no fact holds.
  std::string_view yields = {};
  Judge judged_by = Judge::none;  ///< `none` but for what is judged
  friend constexpr bool operator==(const Clause&, const Clause&) noexcept = default;
};

/// Calls `use` with each thing of a list that blanks part.
template <class Use>
constexpr void for_each_token(std::string_view list, const Use& use) {
  while (!list.empty()) {
    const auto end = list.find(' ');
    use(list.substr(0, end));
    if (end == std::string_view::npos) break;
    list.remove_prefix(end + 1);
  }
}

/// Whether a clause yields something, by its full name.
[[nodiscard]] constexpr bool yields(const Clause& clause, std::string_view name) noexcept {
  bool found = false;
  for_each_token(clause.yields, [&](std::string_view token) { found = found || token == name; });
  return found;
}

}  // namespace v1
}  // namespace chengdu_subsidy
