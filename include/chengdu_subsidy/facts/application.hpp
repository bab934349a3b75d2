#pragma once
/// \file
/// One application: what the applicant said and the authority judged.

#include <array>
#include <chengdu_subsidy/facts/applicant.hpp>
#include <chengdu_subsidy/facts/cloud.hpp>
#include <chengdu_subsidy/facts/conduct.hpp>
#include <chengdu_subsidy/facts/park.hpp>
#include <chengdu_subsidy/facts/platform.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <optional>
#include <string>
#include <variant>

namespace chengdu_subsidy {
inline namespace v1 {

/// Whether each material is there, by its position in `Edition::materials`.
using MaterialTruths = std::array<Truth, EditionLimits::materials>;

/// What the rules read stands side by side at the end, so that judging many applications waits for
/// as little memory as may be.
struct Application {
  std::string id;                        ///< 1 to 200 code points
  std::optional<std::string> edition{};  ///< none: `chengdu-2024`
  std::optional<std::string> project_name{};
  Applicant applicant;
  Undertaking undertaking;
  MaterialTruths materials{};
  Recommendation recommendation;
  std::optional<Date> submitted_on{};
  Conduct conduct;
  std::variant<PlatformFacts, CloudFacts, ParkFacts> track;

  /// Which of the three it applies for.
  [[nodiscard]] constexpr Track direction() const noexcept {
    return static_cast<Track>(track.index());
  }
  friend bool operator==(const Application&, const Application&) = default;
};

}  // namespace v1
}  // namespace chengdu_subsidy
