#pragma once
/// \file
/// What a loaded edition owns: every text and list that its views and spans point into.

#include <chengdu_subsidy/json/edition.hpp>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// Deques, because their elements stay where they are while more are added.
struct LoadedEdition::Storage {
  template <class T>
  using Lists = std::deque<std::vector<T>>;

  Edition edition;
  std::deque<std::string> texts;
  std::vector<std::uint8_t> first_of_name;
  std::tuple<Lists<SeverityBounds>, Lists<Minimum>, Lists<StarLevel>, Lists<Subdomain>,
             Lists<ScoreCategory>, Lists<ScoreItem>, Lists<Material>, Lists<MaterialRequirement>,
             Lists<RuleText>, Lists<Clause>>
      lists;

  [[nodiscard]] std::string_view keep(std::string_view text) { return texts.emplace_back(text); }

  template <class T>
  [[nodiscard]] std::vector<T>& new_list() {
    return std::get<Lists<T>>(lists).emplace_back();
  }
};

/// The one who may fill a `LoadedEdition`.
struct EditionLoader {
  static void install(std::unique_ptr<LoadedEdition::Storage> storage, LoadedEdition& into) {
    into.storage_ = std::move(storage);
  }
};

}  // namespace v1
}  // namespace chengdu_subsidy
