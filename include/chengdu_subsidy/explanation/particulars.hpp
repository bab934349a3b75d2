#pragma once
/// \file
/// Who applies, for what, when, and by which notice.

#include <chengdu_subsidy/explanation/context.hpp>
#include <optional>
#include <string>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// Gathers labels and values: what the form asks for is shown as missing, the rest left out.
class Particulars {
 public:
  void always(Text label, std::optional<Words> value) {
    entries_.push_back({words(label), value ? *value : Words{"未填报", "not stated"}});
  }
  void if_given(Text label, const std::optional<std::string>& value) {
    if (value) entries_.push_back({words(label), given(*value)});
  }
  [[nodiscard]] std::vector<Entry> take() { return std::move(entries_); }

 private:
  std::vector<Entry> entries_;
};

[[nodiscard]] inline std::optional<Words> maybe_given(const std::optional<std::string>& text) {
  return text ? std::optional(given(*text)) : std::nullopt;
}
[[nodiscard]] inline std::optional<Words> maybe_day(const std::optional<Date>& date) {
  return date ? std::optional(day(*date)) : std::nullopt;
}
/// A form's figure: the form asks for 万元.
[[nodiscard]] inline Words form_figure(Money amount) {
  return wan(amount) + sentence({"（{yuan}）", " ({yuan})"}, {{"yuan", yuan(amount)}});
}

inline void add_track(Particulars& into, const PlatformFacts& facts) {
  into.if_given({"平台名称", "Platform"}, facts.name);
  into.always({"建成日期", "Built on"}, maybe_day(facts.built_on));
  if (facts.declared_investment) {
    into.always({"申报表所填投资金额", "Investment on the form"},
                form_figure(*facts.declared_investment));
  }
}

inline void add_track(Particulars& into, const CloudFacts& facts) {
  const auto star = [](const std::optional<int>& value) {
    return value ? std::optional(stars(*value)) : std::nullopt;
  };
  into.always({"建成日期", "Built on"}, maybe_day(facts.completed_on));
  into.always({"申请上云星级", "Star applied for"}, star(facts.applied_star));
  if (facts.deployment) {
    into.always({"云服务部署模型", "Deployment"},
                words(word(deployment_words, *facts.deployment).label));
  }
  if (facts.declared_fees) {
    into.always({"申报表所填上云投入", "Cloud fees on the form"},
                form_figure(*facts.declared_fees));
  }
}

inline void add_track(Particulars& into, const ParkFacts& facts) {
  into.if_given({"园区名称", "Park"}, facts.name);
  into.always({"建成日期", "Built on"}, maybe_day(facts.completed_on));
}

[[nodiscard]] inline std::vector<Entry> particulars(const Explained& of) {
  const Application& a = of.application;
  const Edition& edition = of.edition;
  Particulars into;
  into.always({"申报编号", "Application"}, given(a.id));
  into.always({"申报单位", "Applicant"}, maybe_given(a.applicant.name));
  into.if_given({"统一社会信用代码", "Unified social credit code"}, a.applicant.uscc);
  into.if_given({"所属区（市）县", "District"}, a.applicant.district);
  into.always({"项目名称", "Project"}, maybe_given(a.project_name));
  into.always({"申报方向", "Track"}, words(word(track_words, of.decision.direction).label));
  into.always({"依据", "Notice"},
              sentence({"《{title}》（{issuer}，{on}）", "{title} ({issuer}, {on})"},
                       {{"title", words(edition.title)},
                        {"issuer", words(edition.issuer)},
                        {"on", day(edition.issued_on)}}));
  into.always({"规则版本", "Edition"}, given(edition.id));
  into.always({"申报日期", "Submitted on"}, maybe_day(a.submitted_on));
  with_track(a, [&](const auto& facts) { add_track(into, facts); });
  if (a.recommendation.department || a.recommendation.on) {
    std::vector<Words> parts;
    if (a.recommendation.department) parts.push_back(given(*a.recommendation.department));
    if (a.recommendation.recommended == Truth::no) parts.push_back({"不予推荐", "refused"});
    if (a.recommendation.on) parts.push_back(day(*a.recommendation.on));
    Words text;
    for (const Words& part : parts) text += text.empty() ? part : Words{"，", ", "} + part;
    into.always({"区（市）县推荐情况", "Recommendation"}, text);
  }
  return into.take();
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
