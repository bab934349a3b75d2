#include "json/kept_findings.hpp"

#include <chengdu_subsidy/decision/observed.hpp>

#include "json/members.hpp"

namespace chengdu_subsidy::json_detail {

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

KeptFindings::OfEdition& KeptFindings::of(const Edition& edition) {
  for (const auto& entry : editions_) {
    if (entry->edition == &edition) return *entry;
  }
  editions_.push_back(std::make_unique<OfEdition>());
  editions_.back()->edition = &edition;
  return *editions_.back();
}

void KeptFindings::write(JsonWriter& json, Finding finding, const Application& application,
                         const Edition& edition, const Readings& readings) {
  const auto explained = [&] { return explain_finding(finding, application, edition, readings); };
  const auto truth = asked_truth(finding.rule, application);
  if (!truth) {
    write_finding(json, explained());
    return;
  }
  std::string& text =
      of(edition).texts[static_cast<std::size_t>(finding.rule)]
                       [static_cast<std::size_t>(finding.status)][static_cast<std::size_t>(*truth)];
  if (text.empty()) {
    JsonWriter written(text);
    write_finding(written, explained());
  }
  json.raw(text);
}

}  // namespace chengdu_subsidy::json_detail
