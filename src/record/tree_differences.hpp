#pragma once
/// \file
/// Where two JSON documents part.

#include <optional>
#include <string>
#include <vector>

#include "json/document.hpp"

namespace chengdu_subsidy::record_detail {

/// A place that differs; values as canonical JSON, cut where they are long.
struct TreeDifference {
  std::string path;
  std::optional<std::string> left;  ///< nothing where there is no such place
  std::optional<std::string> right;
};

/// The deepest places that differ, in order. \pre both documents are in canonical form
[[nodiscard]] std::vector<TreeDifference> tree_differences(const json_detail::Document& left,
                                                           const json_detail::Document& right);

}  // namespace chengdu_subsidy::record_detail
