#include "json/application_root.hpp"

#include "json/application_entries.hpp"

namespace chengdu_subsidy::json_detail {
namespace {

constexpr Text not_loaded{
    "版本{0}未载入，已载入：{1}。请核对名称，或先载入该版本。",
    "The edition {0} is not loaded; loaded are: {1}. Check its name, or load it first."};

}  // namespace

const Edition* find_edition(std::span<const Edition* const> editions,
                            std::string_view id) noexcept {
  for (std::size_t i = editions.size(); i > 0; --i) {
    if (editions[i - 1]->id == id) return editions[i - 1];
  }
  return nullptr;
}

bool read_edition_name(ReadContext& context, Position at, std::optional<std::string>& into) {
  if (!read_value(context, at, into)) return false;
  if (context.any_edition || find_edition(context.editions, *into) != nullptr) return true;
  std::vector<std::string_view> ids;
  for (const Edition* edition : context.editions) ids.push_back(edition->id);
  return context.fail(ErrorCode::unknown_edition, at,
                      fill(not_loaded, {quoted(*into), listed(ids)}));
}

bool read_materials(ReadContext& context, Position at, MaterialTruths& into) {
  return read_entries_by_id(
      context, at, context.edition->materials,
      [&](std::size_t index, Position value) { return read_value(context, value, into[index]); });
}

void write_materials(WriteContext& context, std::string_view key, const MaterialTruths& value) {
  if (value == MaterialTruths{}) return;
  context.json.key(key);
  context.json.begin_object();
  for (std::size_t i = 0; i < context.edition.materials.size(); ++i) {
    write_member(context, context.edition.materials[i].id, value[i]);
  }
  context.json.end_object();
}

}  // namespace chengdu_subsidy::json_detail
