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
#include <chengdu_subsidy/rules/usual.hpp>
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

namespace detail {

constexpr Verdict evaluate_with(const Application& application, const Edition& edition,
                                const Readings& readings) noexcept {
  return with_track(application, [&](const auto& facts) {
    return judge(measure_common(application, built_on(facts), edition, readings),
                 measure(facts, edition, readings), edition, readings);
  });
}

/// `evaluate_with` what is usual: the compiler works out whatever follows from the figures.
[[gnu::flatten]] constexpr Verdict evaluate_as_usual(const Application& application) noexcept {
  return evaluate_with(application, chengdu_2024, Readings{});
}

}  // namespace detail

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
  if (detail::is_usual(edition, readings)) return detail::evaluate_as_usual(application);
  return detail::evaluate_with(application, edition, readings);
}

}  // namespace v1
}  // namespace chengdu_subsidy
