#pragma once
/// \file
/// The whole text of the 2024 notice in clauses, in its order: the notice, the districts' summary,
/// the guide, the forms.

#include <array>
#include <chengdu_subsidy/notice/clauses_2024_cloud.hpp>
#include <chengdu_subsidy/notice/clauses_2024_cloud_table.hpp>
#include <chengdu_subsidy/notice/clauses_2024_form_3.hpp>
#include <chengdu_subsidy/notice/clauses_2024_form_4.hpp>
#include <chengdu_subsidy/notice/clauses_2024_form_5.hpp>
#include <chengdu_subsidy/notice/clauses_2024_notice.hpp>
#include <chengdu_subsidy/notice/clauses_2024_park.hpp>
#include <chengdu_subsidy/notice/clauses_2024_platform.hpp>
#include <chengdu_subsidy/notice/clauses_2024_summary.hpp>
#include <cstddef>
#include <span>

namespace chengdu_subsidy {
inline namespace v1 {
namespace data {

/// The parts one behind the other.
template <std::size_t... Sizes>
consteval auto joined(const Clause (&... parts)[Sizes]) {
  std::array<Clause, (Sizes + ...)> all{};
  std::size_t next = 0;
  for (const std::span<const Clause> part : {std::span<const Clause>(parts)...}) {
    for (const Clause& clause : part) all[next++] = clause;
  }
  return all;
}

inline constexpr auto notice_clauses_2024 = joined(
    clauses_2024::notice, clauses_2024::summary, clauses_2024::platform, clauses_2024::cloud,
    clauses_2024::cloud_table, clauses_2024::cloud_documents, clauses_2024::park,
    clauses_2024::form_3, clauses_2024::form_4, clauses_2024::form_4_usage, clauses_2024::form_5);

}  // namespace data
}  // namespace v1
}  // namespace chengdu_subsidy
