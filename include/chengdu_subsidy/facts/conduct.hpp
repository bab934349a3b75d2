#pragma once
/// \file
/// How the applicant has behaved, notice 四(二). An empty list is known to be none; an absent one
/// is unknown.

#include <chengdu_subsidy/facts/applicant.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/values/date.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/truth.hpp>
#include <optional>
#include <string>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// A work-safety accident (安全事故). Without a severity it follows from the consequences.
struct SafetyAccident {
  Date on;
  std::optional<Severity> severity{};
  std::optional<Count> deaths{};
  std::optional<Count> serious_injuries{};
  std::optional<Money> direct_loss{};
  friend bool operator==(const SafetyAccident&, const SafetyAccident&) = default;
};

/// An environmental incident (突发环境事件).
struct EnvironmentalIncident {
  Date on;
  std::optional<Severity> severity{};
  std::optional<std::string> description{};
  friend bool operator==(const EnvironmentalIncident&, const EnvironmentalIncident&) = default;
};

/// A time on a list of dishonesty; without `from` always in force, without `until` still.
struct Listing {
  BlackList list = BlackList::serious_dishonesty;
  std::optional<Date> from{};
  std::optional<Date> until{};
  friend bool operator==(const Listing&, const Listing&) = default;
};

struct Conduct {
  Truth lawful_operation = Truth::unknown;
  Truth good_credit = Truth::unknown;  ///< over the last three years
  Truth policy_compliance = Truth::unknown;
  std::optional<std::vector<SafetyAccident>> safety_accidents{};
  std::optional<std::vector<EnvironmentalIncident>> environmental_incidents{};
  std::optional<std::vector<Listing>> listings{};
  friend bool operator==(const Conduct&, const Conduct&) = default;
};

}  // namespace v1
}  // namespace chengdu_subsidy
