#pragma once
/// \file
/// The section on stars: what each would pay, and which is in reach.

#include <chengdu_subsidy/explanation/context.hpp>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

[[nodiscard]] inline std::optional<Section> stars_section(const Explained& of) {
  const Advice& advice = of.decision.advice;
  if (advice.at_star.empty()) return std::nullopt;
  const bool cloud = of.decision.direction == Track::cloud;
  Table table;
  table.columns = {names({"星级", "Star"}), figures({"金额（元）", "Amount (yuan)"})};
  if (cloud) {
    table.columns.insert(table.columns.begin() + 1, names({"所需子域", "Sub-domains needed"}));
  }
  for (const StarAdvice& at : advice.at_star) {
    Row row{RowKind::plain, {stars(at.star), figure_of(at.pays)}, {}};
    Words needs;
    if (cloud) {
      const StarLevel* level = find_level(of.edition.cloud.levels, at.star);
      const Words count =
          count_of(static_cast<std::size_t>(level->subdomains), "项", "sub-domain", "sub-domains");
      row.cells.insert(row.cells.begin() + 1, count);
      needs = sentence({"（需 {count}子域）", " ({count} needed)"}, {{"count", count}});
    }
    row.line = sentence({"{star}{needs}：{amount}。", "{star}{needs}: {amount}."},
                        {{"star", stars(at.star)},
                         {"needs", needs},
                         {"amount", at.pays ? yuan(*at.pays) : open_amount()}});
    table.rows.push_back(std::move(row));
  }
  Section section{SectionKind::stars, {}};
  section.blocks.emplace_back(Paragraph{
      cloud ? Words{"以下为认定上云费用不变时，评定为各星级的金额；子域数量不足的为零。",
                    "With the fees as recognised, each star would pay the following; nothing where "
                    "the sub-domains fall short."}
            : Words{"以下为评定为各星级的金额；不高于此前星级的为零。",
                    "Each star would pay the following; nothing where it is not above the previous "
                    "one."}});
  section.blocks.emplace_back(std::move(table));
  if (advice.attainable_star) {
    section.blocks.emplace_back(
        Paragraph{*advice.attainable_star == 0
                      ? Words{"所申报的子域数量达不到任何星级的要求。",
                              "The claimed sub-domains do not suffice for any star."}
                      : sentence({"所申报的子域数量最高可达{star}的要求。",
                                  "The claimed sub-domains suffice for {star} at the most."},
                                 {{"star", stars(*advice.attainable_star)}})});
  }
  return section;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
