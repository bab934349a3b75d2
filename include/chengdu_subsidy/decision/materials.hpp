#pragma once
/// \file
/// Whether the documents are complete (申报材料). It never changes the outcome.

#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <string_view>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

struct MaterialsCheck {
  Truth complete = Truth::unknown;
  std::vector<std::string_view> missing;  ///< ids, in the order of the guide
  std::vector<std::string_view> unknown;
  friend bool operator==(const MaterialsCheck&, const MaterialsCheck&) = default;
};

/// Whether a condition holds for a deployment; unknown while the deployment is.
[[nodiscard]] constexpr Truth is_required(MaterialCondition condition,
                                          const std::optional<Deployment>& deployment) noexcept {
  if (condition == MaterialCondition::always) return Truth::yes;
  return truth_if(deployment, [condition](Deployment which) {
    return (which == Deployment::public_cloud) == (condition == MaterialCondition::public_cloud);
  });
}

[[nodiscard]] inline MaterialsCheck check_materials(const Application& application,
                                                    const Edition& edition) {
  std::optional<Deployment> deployment;
  if (const auto* cloud = std::get_if<CloudFacts>(&application.track)) {
    deployment = cloud->deployment;
  }
  MaterialsCheck check;
  for (const auto& requirement : materials_of(edition, application.direction())) {
    // What is there, or is not needed, is in order.
    const Truth in_order = application.materials[requirement.material] |
                           !is_required(requirement.condition, deployment);
    const std::string_view id = edition.materials[requirement.material].id;
    if (in_order == Truth::no) check.missing.push_back(id);
    if (in_order == Truth::unknown) check.unknown.push_back(id);
  }
  if (!check.missing.empty()) {
    check.complete = Truth::no;
  } else if (check.unknown.empty()) {
    check.complete = Truth::yes;
  }
  return check;
}

}  // namespace v1
}  // namespace chengdu_subsidy
