#pragma once
/// \file
/// What every section of an explanation is made from.

#include <chengdu_subsidy/decision/clause_name.hpp>
#include <chengdu_subsidy/decision/decision.hpp>
#include <chengdu_subsidy/explanation/model.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// A decision with the application and the edition that it was made from.
struct Explained {
  const Decision& decision;
  const Application& application;
  const Edition& edition;
};

/// A clause's name in both languages.
[[nodiscard]] inline Words clause_words(std::string_view clause) {
  return {clause_name(clause, Language::zh), clause_name(clause, Language::en)};
}

/// A heading over amounts.
[[nodiscard]] inline Column figures(Text heading) {
  return {ColumnKind::figure, sentence(heading)};
}
[[nodiscard]] inline Column names(Text heading) { return {ColumnKind::name, sentence(heading)}; }
[[nodiscard]] inline Column names_given(Text heading) {
  return {ColumnKind::given, sentence(heading)};
}
[[nodiscard]] inline Column prose(Text heading) { return {ColumnKind::prose, sentence(heading)}; }

/// What the notice calls that which a track pays: 补助, to a park 奖励.
[[nodiscard]] inline Words payment(Track track) {
  return track == Track::park ? Words{"奖励", "award"} : Words{"补助", "subsidy"};
}

[[nodiscard]] inline Words label_of(Outcome outcome) {
  return words(word(outcome_words, outcome).label);
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
