#include "json/kept_findings.hpp"

#include <chengdu_subsidy/decision/asked_truth.hpp>

#include "json/members.hpp"

namespace chengdu_subsidy::json_detail {
namespace {

// Stands for a slot while a pattern is made: a control character, which no word has, and which
// JSON writes as `\u000x`.
constexpr char first_mark = '\x01';
constexpr char mark(bool observed, Wording wording) {
  return static_cast<char>(first_mark + (observed ? 3 : 0) + static_cast<int>(wording));
}

}  // namespace

void write_finding(JsonWriter& json, const ExplainedFinding& finding) {
  const RuleInfo& rule = info(finding.rule);
  json.begin_object();
  json.member("rule", rule.id);
  word_member(json, "status", status_words, finding.status);
  word_member(json, "decided_by", decided_by_words, rule.decided_by);
  json.member("clause", finding.clause);
  json.member("observed", finding.observed);
  json.member("required", finding.required);
  json.member("message", Text{finding.zh, finding.en});
  json.end_object();
}

FindingPattern::FindingPattern(Finding finding, const Edition& edition, const FindingWords& words,
                               bool own_requirement, bool own_observation) {
  FindingWords marked = words;
  detail::for_each_wording([&](Wording wording) {
    const auto at = static_cast<std::size_t>(wording);
    if (own_requirement) marked.required[at] = mark(false, wording);
    if (own_observation) marked.observed[at] = mark(true, wording);
  });
  std::string json;
  {
    JsonWriter written(json);
    write_finding(written, explain_finding(finding, edition, marked));
  }
  constexpr std::string_view escape = "\\u000";
  std::size_t from = 0;
  for (std::size_t at = json.find(escape); at != std::string::npos; at = json.find(escape, from)) {
    text_ += json.substr(from, at - from);
    const int which = json[at + escape.size()] - '0' - first_mark;
    slots_.push_back({text_.size(), which >= 3, static_cast<Wording>(which % 3)});
    from = at + escape.size() + 1;
  }
  text_ += json.substr(from);
}

void FindingPattern::write(JsonWriter& json, const FindingWords& words) const {
  const std::string_view text = text_;
  json.begin_raw();
  std::size_t from = 0;
  for (const Slot& slot : slots_) {
    json.raw_part(text.substr(from, slot.at - from));
    const auto& said = slot.observed ? words.observed : words.required;
    json.raw_part(said[static_cast<std::size_t>(slot.wording)]);
    from = slot.at;
  }
  json.raw_part(text.substr(from));
}

bool FindingPattern::writes(const FindingWords& words, const ExplainedFinding& explained) const {
  std::string here;
  std::string there;
  {
    JsonWriter patterned(here);
    write(patterned, words);
    JsonWriter whole(there);
    write_finding(whole, explained);
  }
  return here == there;
}

KeptFindings::Patterns& KeptFindings::of(const Edition& edition, const Readings& readings) {
  for (const auto& entry : editions_) {
    if (entry->edition != &edition) continue;
    if (entry->readings != readings) *entry = {&edition, readings, {}};
    return entry->patterns;
  }
  editions_.push_back(std::make_unique<OfEdition>(OfEdition{&edition, readings, {}}));
  return editions_.back()->patterns;
}

void KeptFindings::write(JsonWriter& json, const RuleStatuses& statuses,
                         const Application& application, const Edition& edition,
                         const Readings& readings) {
  Patterns& patterns = of(edition, readings);
  const detail::Observer observer(application, edition, readings);
  const detail::Requirer requirer(application, edition, readings);
  for_each_rule(statuses, application.direction(), [&](Rule rule) {
    const Finding finding{rule, statuses[rule]};
    const auto truth = asked_truth(rule, application);
    const bool own_requirement = detail::Requirer::asks_application(rule);
    if (!truth) detail::set_observed(words_, rule, observer);
    if (own_requirement) detail::set_required(words_, rule, requirer);
    const std::size_t key = truth ? static_cast<std::size_t>(*truth) : (words_.is_observed ? 1 : 0);
    auto& pattern =
        patterns[static_cast<std::size_t>(rule)][static_cast<std::size_t>(finding.status)][key];
    if (!pattern) {
      if (truth) detail::set_observed(words_, rule, observer);
      if (!own_requirement) detail::set_required(words_, rule, requirer);
      auto made =
          std::make_unique<FindingPattern>(finding, edition, words_, own_requirement, !truth);
      const ExplainedFinding explained = explain_finding(finding, edition, words_);
      if (!made->writes(words_, explained)) return write_finding(json, explained);
      pattern = std::move(made);
    }
    pattern->write(json, words_);
  });
}

}  // namespace chengdu_subsidy::json_detail
