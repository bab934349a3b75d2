#pragma once
/// \file
/// The section on form faults, which decide nothing.

#include <chengdu_subsidy/explanation/context.hpp>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

[[nodiscard]] inline std::optional<Section> warnings_section(const Decision& decision) {
  if (decision.warnings.empty()) return std::nullopt;
  Section section{SectionKind::warnings, {}};
  section.blocks.emplace_back(Paragraph{{"以下填报问题不影响结论，请核对或补正。",
                                         "These faults of the form do not change the outcome; "
                                         "please check or mend them."}});
  Table table;
  table.columns = {prose({"问题", "What is wrong"}), prose({"填报字段", "Field"})};
  for (const Warning& warning : decision.warnings) {
    const Words message{warning.message(Language::zh), warning.message(Language::en)};
    table.rows.push_back({RowKind::plain,
                          {message, given(warning.path)},
                          sentence({"{message}〔{path}〕", "{message} [{path}]"},
                                   {{"message", message}, {"path", given(warning.path)}})});
  }
  section.blocks.emplace_back(std::move(table));
  return section;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
