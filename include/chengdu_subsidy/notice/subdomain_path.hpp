#pragma once
/// \file
/// A sub-domain's other name.

#include <chengdu_subsidy/notice/edition.hpp>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {

/// The Chinese path 类/域/子域 of a sub-domain: what `find_subdomain` takes instead of its id.
[[nodiscard]] inline std::string subdomain_path(const Subdomain& entry) {
  std::string path{entry.group.zh};
  return path.append("/").append(entry.domain.zh).append("/").append(entry.name.zh);
}

}  // namespace v1
}  // namespace chengdu_subsidy
