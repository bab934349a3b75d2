#pragma once
/// \file
/// What each star would pay, and which is in reach.

#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <cstdint>
#include <optional>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

struct StarAdvice {
  std::int64_t star = 0;
  std::optional<Money> pays;  ///< nothing while unknown
  friend bool operator==(const StarAdvice&, const StarAdvice&) = default;
};

struct Advice {
  /// Cloud: the highest star whose count of sub-domains is reached; 0 if none, nothing if unknown.
  std::optional<std::int64_t> attainable_star;
  std::vector<StarAdvice> at_star;  ///< cloud and park, from the lowest star up
  friend bool operator==(const Advice&, const Advice&) = default;
};

[[nodiscard]] inline Advice advise(const PlatformMeasures&, const Edition&, const Readings&) {
  return {};
}

[[nodiscard]] inline Advice advise(const CloudMeasures& measures, const Edition& edition,
                                   const Readings& readings) {
  Advice advice;
  if (measures.subdomains) advice.attainable_star = 0;
  for (const StarLevel& level : edition.cloud.levels) {
    StarAdvice at{level.star, star_pays(measures, level, readings.rounding)};
    if (measures.subdomains) {
      if (*measures.subdomains >= level.subdomains) {
        advice.attainable_star = level.star;
      } else {
        at.pays = Money{};
      }
    }
    advice.at_star.push_back(at);
  }
  return advice;
}

[[nodiscard]] inline Advice advise(const ParkMeasures& measures, const Edition& edition,
                                   const Readings& readings) {
  Advice advice;
  const auto deducted = deduction(measures, edition, readings.top_up);
  for (const StarLevel& level : edition.park.levels) {
    StarAdvice at{level.star, std::nullopt};
    if (measures.previous_star && *measures.previous_star >= level.star) {
      at.pays = Money{};
    } else if (deducted) {
      at.pays = topped_up(level, *deducted, readings.rounding);
    }
    advice.at_star.push_back(at);
  }
  return advice;
}

}  // namespace v1
}  // namespace chengdu_subsidy
