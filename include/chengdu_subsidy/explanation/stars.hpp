#pragma once
/// \file
/// The section on stars: what each would pay, and which is in reach.

#include <algorithm>
#include <chengdu_subsidy/explanation/context.hpp>
#include <cstdint>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// How many of the sub-domains that a star needs are not claimed; none while that is not known.
[[nodiscard]] inline std::int64_t subdomains_missing(std::int64_t needed, const Explained& of) {
  const auto& facts = *std::get_if<CloudFacts>(&of.application.track);
  const CloudMeasures measures = measure(facts, of.edition, of.decision.readings);
  return measures.subdomains ? std::max<std::int64_t>(needed - *measures.subdomains, 0) : 0;
}

/// How many sub-domains a star needs, and how many of them are not claimed.
[[nodiscard]] inline Words subdomains_needed(std::int64_t needed, const Explained& of) {
  const auto count = [](std::int64_t number) {
    return count_of(static_cast<std::size_t>(number), "项子域", "sub-domain", "sub-domains");
  };
  const std::int64_t missing = subdomains_missing(needed, of);
  Words words = count(needed) + Words{"", " needed"};
  if (missing == 0) return words;
  return words +
         sentence({"，尚缺{missing}", "; {more} to be claimed"},
                  {{"missing", count(missing)}, {"more", {"", std::to_string(missing) + " more"}}});
}

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
      const Words count =
          subdomains_needed(find_level(of.edition.cloud.levels, at.star)->subdomains, of);
      row.cells.insert(row.cells.begin() + 1, count);
      needs = sentence({"（需{count}）", " ({count})"}, {{"count", count}});
    }
    row.line = sentence({"{star}{needs}：{amount}。", "{star}{needs}: {amount}."},
                        {{"star", stars(at.star)},
                         {"needs", needs},
                         {"amount", at.pays ? yuan(*at.pays) : open_amount()}});
    table.rows.push_back(std::move(row));
  }
  Section section{SectionKind::stars, {}};
  section.blocks.emplace_back(Paragraph{
      cloud ? Words{"以下为申请并被评定为该星级、认定上云费用不变时的金额；子域数量不足的为零。",
                    "Applied for and rated with each star, on the fees as recognised, the formula "
                    "gives the following; nothing where the sub-domains fall short."}
            : Words{"以下为评定为各星级的奖励金额；不高于此前星级的为零。",
                    "Rated with each star, the park would be awarded the following; nothing where "
                    "the star is not above the previous one."}});
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
