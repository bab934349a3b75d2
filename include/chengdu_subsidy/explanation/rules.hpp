#pragma once
/// \file
/// Every rule with what it asks, what was found, and the words of the notice that it follows from.

#include <algorithm>
#include <chengdu_subsidy/explanation/context.hpp>
#include <string>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// An observed amount of the form's, in 万元 too.
[[nodiscard]] inline Words observed_with_wan(Rule rule, const Words& value, const Explained& of) {
  if (metric_of(rule) != Metric::annual_service_revenue) return value;
  const auto& facts = *std::get_if<PlatformFacts>(&of.application.track);
  return yuan_and_wan(Money::from_fen(*metric(facts, Metric::annual_service_revenue)));
}

/// What the fees still wait for, some of them being stated.
[[nodiscard]] inline Words fees_wait_for(const CloudFacts& facts) {
  if (!facts.subdomains) {
    return {"费用已填报，所申报子域未填报", "fees stated; sub-domains not stated"};
  }
  return {"费用已填报，申请上云星级未填报", "fees stated; star applied for not stated"};
}

/// That nothing was stated or judged.
[[nodiscard]] inline Words nothing_observed(const ExplainedFinding& finding, const Explained& of) {
  if (finding.rule == Rule::cloud_fees) {
    const CloudFacts& facts = *std::get_if<CloudFacts>(&of.application.track);
    if (facts.fees) return fees_wait_for(facts);
  }
  if (finding.rule == Rule::notice_recommended) {
    return {"是否推荐尚未填报", "whether it is recommended is not stated yet"};
  }
  if (finding.status == Status::met) return {"不要求填报", "nothing need be stated"};
  if (finding.status == Status::pending) return {"尚未认定", "not judged yet"};
  return {"尚未填报", "not stated yet"};
}

/// What is added to what was observed while the authority has not judged, or has given no star.
[[nodiscard]] inline Words still_pending(Rule rule, const Explained& of) {
  if (info(rule).decided_by == DecidedBy::fact) {
    return {"，待评定星级后判断", "; it waits for the star rating"};
  }
  if (rule != Rule::notice_recommended) return {"，尚未认定", "; not judged yet"};
  if (of.application.recommendation.recommended == Truth::yes) {
    return {"，推荐日期尚未填报", "; the day is not stated yet"};
  }
  return {"，是否推荐尚未明确", "; whether it is recommended is not known yet"};
}

/// A status in a letter, where what is unknown to the rules was not stated by the applicant.
[[nodiscard]] inline Words status_label(Status status) {
  Words label = words(word(status_words, status).label);
  if (status == Status::unknown) label.en = "Not stated";
  return label;
}

/// What was observed, or that nothing was stated or judged.
[[nodiscard]] inline Words observed_words(const ExplainedFinding& finding, const Explained& of) {
  const auto in = [&](Wording wording) {
    return observed(finding.rule, of.application, of.edition, of.decision.readings, wording);
  };
  const auto zh = in(Wording::zh);
  const auto en = in(Wording::en);
  const bool pending = finding.status == Status::pending;
  if (!zh || !en) return nothing_observed(finding, of);
  const Words value = observed_with_wan(finding.rule, {*zh, *en}, of);
  return pending ? value + still_pending(finding.rule, of) : value;
}

/// The clauses that a rule follows from, of those that something is computed or judged by; the
/// same words in another place once only.
[[nodiscard]] inline std::vector<Quote> quotes(const Edition& edition, Rule rule) {
  std::vector<Quote> found;
  for_each_clause_of(edition, rule, [&](const Clause& clause) {
    if (clause.kind != ClauseKind::computed && clause.kind != ClauseKind::judged) return;
    Quote quote{clause.id, clause.place, words(clause.text)};
    const bool again = std::any_of(found.begin(), found.end(), [&](const Quote& earlier) {
      return earlier.text.zh == quote.text.zh;
    });
    if (!again) found.push_back(std::move(quote));
  });
  return found;
}

[[nodiscard]] inline std::vector<RuleAccount> rules(const Explained& of) {
  std::vector<RuleAccount> accounts;
  for (const ExplainedFinding& finding : of.decision.findings) {
    RuleAccount account;
    account.number = accounts.size() + 1;
    account.rule = finding.rule;
    account.status = finding.status;
    const auto in = [&](Wording wording) {
      return required(finding.rule, of.application, of.edition, of.decision.readings, wording);
    };
    account.required = {in(Wording::zh), in(Wording::en)};
    account.requirement =
        sentence(text(of.edition, finding.rule).requirement, {{"required", account.required}});
    account.requirement.zh += "。";
    account.requirement.en = capitalised(account.requirement.en) + ".";
    account.observed = observed_words(finding, of);
    account.clause = finding.clause;
    account.quotes = quotes(of.edition, finding.rule);
    accounts.push_back(std::move(account));
  }
  return accounts;
}

/// The rules as a table; those in a row that follow from the same words stand below them.
[[nodiscard]] inline Section rules_section(const std::vector<RuleAccount>& rules) {
  Table table;
  table.columns = {names({"序号", "No."}), names({"结论", "Status"}),
                   prose({"审核内容", "What is asked"}), prose({"实际情况", "What was found"})};
  const RuleAccount* last = nullptr;
  for (const RuleAccount& rule : rules) {
    if (last == nullptr || last->clause != rule.clause || last->quotes != rule.quotes) {
      table.rows.push_back({RowKind::band, {clause_words(rule.clause)}, {}});
      for (const Quote& quote : rule.quotes) {
        const bool elsewhere = quote.place != rule.clause;
        table.rows.push_back(
            {RowKind::quote,
             {sentence({"“{words}”{place}", "“{words}”{place}"},
                       {{"words", quote.text},
                        {"place", elsewhere ? sentence({"（{place}）", " ({place})"},
                                                       {{"place", clause_words(quote.place)}})
                                            : Words{}}})},
             {}});
      }
    }
    last = &rule;
    table.rows.push_back({RowKind::plain,
                          {alike(std::to_string(rule.number)), status_label(rule.status),
                           rule.requirement, rule.observed},
                          sentence({"{number}. {status}：{requirement}实际：{observed}。",
                                    "{number}. {status}: {requirement} Observed: {observed}."},
                                   {{"number", alike(std::to_string(rule.number))},
                                    {"status", status_label(rule.status)},
                                    {"requirement", rule.requirement},
                                    {"observed", rule.observed}}),
                          rule.status});
  }
  return {SectionKind::rules, {std::move(table)}};
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
