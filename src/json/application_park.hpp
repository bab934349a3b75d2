#pragma once
/// \file
/// The fields of the park track.

#include <algorithm>
#include <chengdu_subsidy/facts/park.hpp>

#include "json/application_entries.hpp"
#include "json/read_values.hpp"

namespace chengdu_subsidy::json_detail {

template <>
struct WordTable<ApplicantRole> {
  static constexpr const auto& words = applicant_role_words;
};

inline bool read_park_star(ReadContext& context, Position at, std::optional<int>& into) {
  return read_star(context, at, context.edition->park.levels, true, into);
}

/// Points by the ids of one of the edition's lists, in the list's order: the order of an object's
/// keys says nothing, so equal facts are equal whatever it was.
template <auto List>
bool read_points(ReadContext& context, Position at, std::optional<std::vector<Points>>& into) {
  std::vector<Points>& points = into.emplace();
  return read_entries_by_id(
      context, at, context.edition->park.*List, [&](std::size_t index, Position value) {
        Points entry{static_cast<std::uint8_t>(index), {}};
        if (!read_value(context, value, entry.score)) return false;
        const auto later = std::find_if(points.begin(), points.end(), [&](const Points& other) {
          return other.index > entry.index;
        });
        points.insert(later, entry);
        return true;
      });
}

template <auto List>
void write_points(WriteContext& context, std::string_view key,
                  const std::optional<std::vector<Points>>& value) {
  if (!value) return;
  context.json.key(key);
  context.json.begin_object();
  for (const Points& entry : *value) {
    context.json.key((context.edition.park.*List)[entry.index].id);
    write_value(context, entry.score);
  }
  context.json.end_object();
}

template <>
struct FieldTable<ParkBasics> {
  static constexpr auto fields = std::to_array<Field<ParkBasics>>({
      field<&ParkBasics::infrastructure>("infrastructure"),
      field<&ParkBasics::operations>("operations"),
      field<&ParkBasics::services>("services"),
      field<&ParkBasics::organisation>("organisation"),
      field<&ParkBasics::industry>("industry"),
  });
};

template <>
struct FieldTable<ParkFacts> {
  static constexpr auto fields = std::to_array<Field<ParkFacts>>({
      field<&ParkFacts::name>("name"),
      field<&ParkFacts::built_on>("built_on"),
      field<&ParkFacts::completed_on>("completed_on"),
      field<&ParkFacts::district>("district"),
      field<&ParkFacts::address>("address"),
      field<&ParkFacts::area_km2>("area_km2"),
      field<&ParkFacts::industries>("industries"),
      field<&ParkFacts::enterprises>("enterprises"),
      field<&ParkFacts::employees>("employees"),
      field<&ParkFacts::summary>("summary"),
      field<&ParkFacts::applicant_role>("applicant_role"),
      field<&ParkFacts::industrial>("industrial"),
      field<&ParkFacts::fits_city_plan>("fits_city_plan"),
      field<&ParkFacts::basics>("basics"),
      field<&ParkFacts::scores, &read_points<&ParkTerms::scorecard>,
            &write_points<&ParkTerms::scorecard>>("scores"),
      field<&ParkFacts::subtotals, &read_points<&ParkTerms::categories>,
            &write_points<&ParkTerms::categories>>("subtotals"),
      field<&ParkFacts::total>("total"),
      field<&ParkFacts::assessed_star, &read_park_star>("assessed_star"),
      field<&ParkFacts::previous_star, &read_park_star>("previous_star"),
      field<&ParkFacts::previous_award>("previous_award"),
  });
};

}  // namespace chengdu_subsidy::json_detail
