#include <chengdu_subsidy/json/edition.hpp>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

#include "json/document.hpp"
#include "json/edition_fields.hpp"
#include "json/edition_reader.hpp"
#include "json/edition_storage.hpp"

namespace chengdu_subsidy {
inline namespace v1 {

LoadedEdition::LoadedEdition() = default;
LoadedEdition::~LoadedEdition() = default;
LoadedEdition::LoadedEdition(LoadedEdition&&) noexcept = default;
LoadedEdition& LoadedEdition::operator=(LoadedEdition&&) noexcept = default;

const Edition& LoadedEdition::get() const noexcept {
  static constexpr Edition none;
  return storage_ ? storage_->edition : none;
}

std::optional<InputError> read_edition(std::string_view json, LoadedEdition& into) {
  namespace fields = json_detail::edition_fields;
  json_detail::Document document;
  if (auto fault = document.parse(json)) return fault;
  auto storage = std::make_unique<LoadedEdition::Storage>();
  Edition& edition = storage->edition;
  fields::EditionReader reader(document, *storage);
  reader.root([&] { fields::edition(reader, edition); });
  if (auto fault = std::move(reader).fault()) return fault;

  const std::span<const Subdomain> catalogue = edition.cloud.catalogue;
  for (std::size_t i = 0; i < catalogue.size(); ++i) {
    storage->first_of_name.push_back(static_cast<std::uint8_t>(first_of_name(catalogue, i)));
  }
  edition.cloud.first_of_name = storage->first_of_name;
  EditionLoader::install(std::move(storage), into);
  return std::nullopt;
}

}  // namespace v1
}  // namespace chengdu_subsidy
