#pragma once
/// \file
/// From an application to its verdict: measure, then judge.

#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/cloud.hpp>
#include <chengdu_subsidy/rules/common.hpp>
#include <chengdu_subsidy/rules/park.hpp>
#include <chengdu_subsidy/rules/platform.hpp>
#include <chengdu_subsidy/rules/verdict.hpp>
#include <variant>

namespace chengdu_subsidy {
inline namespace v1 {

/// Calls `use` with the facts of the application's track.
template <class Use>
constexpr decltype(auto) with_track(const Application& application, Use&& use) noexcept {
  if (const auto* platform = std::get_if<PlatformFacts>(&application.track)) return use(*platform);
  if (const auto* cloud = std::get_if<CloudFacts>(&application.track)) return use(*cloud);
  return use(*std::get_if<ParkFacts>(&application.track));
}

/// The verdict on an application: the outcome, the amounts, the bounds and the status of every
/// rule. Reads its arguments and nothing else, allocates nothing, throws nothing.
///
/// \par Example
/// \code
/// Application application;  // … filled in
/// const Verdict verdict = evaluate(application);
/// if (verdict.outcome == Outcome::supported) pay(*verdict.amount);
/// \endcode
[[nodiscard]] constexpr Verdict evaluate(const Application& application,
                                         const Edition& edition = chengdu_2024,
                                         const Readings& readings = {}) noexcept {
  const RuleTruths common = measure_common(application, edition, readings);
  return with_track(application, [&](const auto& facts) {
    return judge(common, measure(facts, edition, readings), edition, readings);
  });
}

}  // namespace v1
}  // namespace chengdu_subsidy
