#pragma once
/// \file
/// Objects whose keys are ids of a list of the edition: usage, scores, subtotals, materials.

#include <bitset>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "json/application_fields.hpp"

namespace chengdu_subsidy::json_detail {

/// More keys than any such list knows.
inline constexpr std::size_t entry_slots = 2 * EditionLimits::subdomains;

/// Reads the members of an object whose keys an edition tells.
/// \param slot_of  the slot of a key, if it is known; each key has its own
/// \param names    makes the known keys, for the sentence about one that is not
/// \param take     reads the value at a position for a slot
template <class SlotOf, class Names, class Take>
bool read_entries(ReadContext& context, Position object, SlotOf slot_of, Names names, Take take) {
  if (!context.expect(object, Kind::object, object_expected)) return false;
  std::bitset<entry_slots> seen;
  const Position end = context[object].end;
  for (Position key = object + 1; key < end; key = context[key + 1].end) {
    const std::string_view name = context[key].text;
    if (is_ignored(name)) continue;
    const std::optional<std::size_t> slot = slot_of(name);
    if (!slot) {
      const std::vector<std::string> known = names();
      const std::vector<std::string_view> views(known.begin(), known.end());
      return context.fail(ErrorCode::unknown_field, key, unknown_field(name, views));
    }
    if (seen[*slot]) return context.fail(ErrorCode::duplicate_field, key, duplicate_field(name));
    seen.set(*slot);
    if (context[key + 1].kind != Kind::null && !take(*slot, key + 1)) return false;
  }
  return true;
}

/// The same for a list whose entries have an `id`; the slot is the position in the list.
template <class Entry, class Take>
bool read_entries_by_id(ReadContext& context, Position object, std::span<const Entry> list,
                        Take take) {
  const auto names = [&list] {
    std::vector<std::string> ids;
    for (const Entry& entry : list) ids.emplace_back(entry.id);
    return ids;
  };
  return read_entries(
      context, object, [&list](std::string_view key) { return find_entry(list, key); }, names,
      take);
}

}  // namespace chengdu_subsidy::json_detail
