#pragma once
/// \file
/// The section on materials: what is missing and what was not stated.

#include <chengdu_subsidy/explanation/context.hpp>
#include <string_view>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// For which deployment a material is asked, while that is not stated; else nothing.
[[nodiscard]] inline Words condition_words(std::string_view id, const Explained& of) {
  const auto* cloud = std::get_if<CloudFacts>(&of.application.track);
  if (cloud == nullptr || cloud->deployment) return {};
  for (const auto& requirement : materials_of(of.edition, of.decision.direction)) {
    if (of.edition.materials[requirement.material].id != id) continue;
    switch (requirement.condition) {
      case MaterialCondition::public_cloud:
        return {"（购买公有云服务的须提供）", " (if the cloud is public)"};
      case MaterialCondition::private_or_hybrid:
        return {"（建设私有云、混合云的须提供）", " (if it is private or hybrid)"};
      case MaterialCondition::always: break;
    }
  }
  return {};
}

/// A material with the place that asks for it.
[[nodiscard]] inline Words material_words(std::string_view id, const Explained& of) {
  const std::size_t at = *find_entry(of.edition.materials, id);
  std::string_view clause;
  for (const auto& requirement : materials_of(of.edition, of.decision.direction)) {
    if (requirement.material == at) clause = requirement.clause;
  }
  return sentence({"{name}（{clause}）{condition}", "{name} ({clause}){condition}"},
                  {{"name", words(of.edition.materials[at].name)},
                   {"clause", clause_words(clause)},
                   {"condition", condition_words(id, of)}});
}

[[nodiscard]] inline Section materials_section(const Explained& of) {
  const MaterialsCheck& check = of.decision.materials;
  Section section{SectionKind::materials, {}};
  if (check.complete == Truth::yes) {
    section.blocks.emplace_back(Paragraph{{"申报材料齐全。", "The materials are complete."}});
    return section;
  }
  const auto list = [&](const std::vector<std::string_view>& ids, Text heading) {
    if (ids.empty()) return;
    section.blocks.emplace_back(
        Paragraph{sentence(heading, {{"count", count_of(ids.size(), "项", "material", "materials")},
                                     {"are", {"", ids.size() == 1 ? "is" : "are"}}})});
    Bullets bullets;
    for (const std::string_view id : ids) bullets.items.push_back(material_words(id, of));
    section.blocks.emplace_back(std::move(bullets));
  };
  list(check.missing, {"缺少以下{count}：", "{count} {are} missing:"});
  list(check.unknown,
       {"以下{count}未说明是否提供：", "Of {count} it is not stated whether they are handed in:"});
  if (check.unknown.size() == 1) {
    std::get_if<Paragraph>(&section.blocks[section.blocks.size() - 2])->text.en =
        "Of 1 material it is not stated whether it is handed in:";
  }
  section.blocks.emplace_back(Paragraph{{"材料是否齐全不影响以上结论，请申报单位补齐。",
                                         "The materials do not change the outcome above; the "
                                         "applicant is asked to complete them."}});
  return section;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
