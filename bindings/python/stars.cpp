#include <chengdu_subsidy/rules/cloud.hpp>
#include <chengdu_subsidy/rules/park.hpp>

#include "batch/rows.hpp"
#include "columns.hpp"

// The star that counts, row by row: what the totals of a budget are told by.

namespace chengdu_subsidy::python {
namespace {

using batch::CloudColumns;
using batch::fact;
using batch::ParkColumns;

/// Where no star counts, and the rating is not 0.
constexpr std::int8_t no_star = -1;

struct Ratings {
  std::span<const std::int8_t> applied;
  std::span<const std::int8_t> assessed;
  std::span<const std::uint16_t> known;
  std::span<std::int8_t> star;
};

/// A rating of 0 stays 0, though it is no star.
std::int8_t told(const StarLevel* level, const std::optional<int>& assessed) {
  if (level != nullptr) return static_cast<std::int8_t>(level->star);
  return assessed == 0 ? std::int8_t{0} : no_star;
}

void find_cloud_stars(const Ratings& of, const Edition& edition, RatingLimit reading) {
  for (std::size_t row = 0; row < of.star.size(); ++row) {
    CloudMeasures measures;
    measures.applied_star = fact<int>(of.applied, of.known, CloudColumns::applied_known, row);
    measures.assessed_star = fact<int>(of.assessed, of.known, CloudColumns::assessed_known, row);
    of.star[row] = told(star_that_counts(measures, edition, reading), measures.assessed_star);
  }
}

void find_park_stars(const Ratings& of, const Edition& edition) {
  for (std::size_t row = 0; row < of.star.size(); ++row) {
    ParkMeasures measures;
    measures.assessed_star = fact<int>(of.assessed, of.known, ParkColumns::assessed_known, row);
    of.star[row] = told(star_that_counts(measures, edition), measures.assessed_star);
  }
}

void counting_stars(const std::string& track, const py::dict& columns, const py::dict& out,
                    const ChosenReadings& readings, const ChosenEditions& editions) {
  const Edition& edition = edition_of(editions);
  const Track which = track_named(track);
  if (which == Track::platform) throw py::value_error("a platform has no star");
  Ratings ratings;
  ColumnArrays in(columns);
  in("applied_star", ratings.applied);
  in("assessed_star", ratings.assessed);
  in("known", ratings.known);
  in.finish();
  ColumnArrays written(out);
  written("star", ratings.star);
  written.finish();
  (void)rows_of(in.arrays(), ratings.star.size());
  check_apart(in.arrays(), written.arrays());
  const py::gil_scoped_release unlocked;
  if (which == Track::cloud) {
    find_cloud_stars(ratings, edition, readings.value.rating_limit);
  } else {
    find_park_stars(ratings, edition);
  }
}

}  // namespace

void bind_stars(py::module_& m) {
  m.def("_counting_stars", &counting_stars, py::arg("track"), py::arg("columns"), py::arg("out"),
        py::arg("readings"), py::arg("edition"));
}

}  // namespace chengdu_subsidy::python
