#pragma once
/// \file
/// A star-rated smart park (星级智慧园区), attachment 5.

#include <chengdu_subsidy/facts/applicant.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/values/date.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/score.hpp>
#include <chengdu_subsidy/values/truth.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// What the authority judges of the park's building, guide 三(一)1.
struct ParkBasics {
  Truth infrastructure = Truth::unknown;
  Truth operations = Truth::unknown;
  Truth services = Truth::unknown;
  Truth organisation = Truth::unknown;
  Truth industry = Truth::unknown;
  friend bool operator==(const ParkBasics&, const ParkBasics&) = default;
};

/// Points for the item or category at a position in the edition's list.
struct Points {
  std::uint8_t index = 0;
  Score score;
  friend bool operator==(const Points&, const Points&) = default;
};

/// What the rules read comes first (see `Application`).
struct ParkFacts {
  std::optional<Date> built_on{};      ///< the form's founding of the park (建园时间)
  std::optional<Date> completed_on{};  ///< the smart-park project was built
  std::optional<ApplicantRole> applicant_role{};
  Truth industrial = Truth::unknown;  ///< an industrial or information-industry park
  Truth fits_city_plan = Truth::unknown;
  ParkBasics basics;
  std::optional<int> assessed_star{};     ///< a star of the edition, 0 = rated below the lowest
  std::optional<int> previous_star{};     ///< the highest star awarded before; 0 = none
  std::optional<Money> previous_award{};  ///< received for the previous star
  std::optional<std::string> name{};
  std::optional<std::string> district{};
  std::optional<std::string> address{};
  std::optional<Area> area_km2{};
  std::optional<std::vector<std::string>> industries{};  ///< 园区主导产业
  std::optional<Count> enterprises{};
  std::optional<Count> employees{};
  std::optional<std::string> summary{};  ///< 智慧园区建设概况及成效, 300 characters
  std::optional<std::vector<Points>> scores{};     ///< by item
  std::optional<std::vector<Points>> subtotals{};  ///< by category
  std::optional<Score> total{};
  friend bool operator==(const ParkFacts&, const ParkFacts&) = default;
};

}  // namespace v1
}  // namespace chengdu_subsidy
