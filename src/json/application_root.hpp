#pragma once
/// \file
/// The fields of the application itself.

#include <chengdu_subsidy/facts/application.hpp>
#include <string>
#include <utility>

#include "json/application_applicant.hpp"
#include "json/application_cloud.hpp"
#include "json/application_conduct.hpp"
#include "json/application_park.hpp"
#include "json/application_platform.hpp"

namespace chengdu_subsidy::json_detail {

/// The name of an edition that is loaded.
bool read_edition_name(ReadContext& context, Position at, std::optional<std::string>& into);

/// Truths by material id.
bool read_materials(ReadContext& context, Position at, MaterialTruths& into);
void write_materials(WriteContext& context, std::string_view key, const MaterialTruths& value);

/// The edition of an id, of two the later; null where it is not loaded.
[[nodiscard]] const Edition* find_edition(std::span<const Edition* const> editions,
                                          std::string_view id) noexcept;

using TrackFacts = decltype(Application::track);

/// A track. Each that is given is read, so that its faults are told; there must be one alone.
template <class Facts>
bool read_track(ReadContext& context, Position at, TrackFacts& into) {
  ++context.tracks;
  return read_value(context, at, into.template emplace<Facts>());
}

template <class Facts>
void write_track(WriteContext& context, std::string_view key, const TrackFacts& value) {
  const Facts* const facts = std::get_if<Facts>(&value);
  if (facts == nullptr) return;
  context.json.key(key);
  write_value(context, *facts);
}

template <>
struct FieldTable<Application> {
  static constexpr auto fields = std::to_array<Field<Application>>({
      needed<&Application::id, &read_id>("id"),
      field<&Application::edition, &read_edition_name>("edition"),
      field<&Application::project_name>("project_name"),
      field<&Application::submitted_on>("submitted_on"),
      field<&Application::applicant>("applicant"),
      field<&Application::conduct>("conduct"),
      field<&Application::recommendation>("recommendation"),
      field<&Application::undertaking>("undertaking"),
      field<&Application::track, &read_track<PlatformFacts>, &write_track<PlatformFacts>>(
          "platform"),
      field<&Application::track, &read_track<CloudFacts>, &write_track<CloudFacts>>("cloud"),
      field<&Application::track, &read_track<ParkFacts>, &write_track<ParkFacts>>("park"),
      field<&Application::materials, &read_materials, &write_materials>("materials"),
  });
};

}  // namespace chengdu_subsidy::json_detail
