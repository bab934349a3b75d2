#include "tool/compare.hpp"

#include <chengdu_subsidy/decision/compare_explanation.hpp>
#include <chengdu_subsidy/json/compare.hpp>
#include <chengdu_subsidy/json/decision.hpp>

#include "json/members.hpp"
#include "tool/stream.hpp"

namespace chengdu_subsidy::tool {
namespace {

std::string_view id_of(Side side) { return side == Side::a ? "a" : "b"; }

void put_alone(Side side, const DecisionSummary& summary, std::string& out) {
  using json_detail::two_decimals;
  json_detail::JsonWriter json(out);
  json.begin_object();
  json.member("application", summary.application);
  json.member("only", id_of(side));
  json_detail::word_member(json, "outcome", outcome_words, summary.outcome);
  json_detail::maybe(json, "amount", summary.amount, two_decimals);
  json_detail::maybe(json, "computed_amount", summary.computed_amount, two_decimals);
  json.end_object();
}

void put_refusal(const InputError& error, const std::optional<std::string>& id, std::int64_t line,
                 std::optional<Side> side, std::string& out) {
  json_detail::JsonWriter json(out);
  json.begin_object();
  json.member("application", id);
  json.member("line", line);
  if (side) json.member("side", id_of(*side));
  json_detail::error_member(json, error);
  json.end_object();
}

}  // namespace

void ComparisonWriter::add(const DecisionDifference& difference, std::string& out) {
  totals_.add(difference);
  if (difference.effect == Effect::same && !all_) return;
  if (as_json()) {
    write_difference(difference, out);
    out += '\n';
  } else {
    out += explain(difference, named(difference.b.edition), options_.language);
  }
}

void ComparisonWriter::add_alone(Side side, const DecisionSummary& summary, std::string& out) {
  const bool first = side == Side::a;
  (first ? totals_.only_a : totals_.only_b) += 1;
  if (as_json()) {
    put_alone(side, summary, out);
  } else {
    out += detail::cleaned(summary.application);
    out += first ? say("：只见于第一份。", ": in the first only.")
                 : say("：只见于第二份。", ": in the second only.");
  }
  out += '\n';
}

void ComparisonWriter::refuse(const InputError& error, const std::optional<std::string>& id,
                              std::int64_t line, std::optional<Side> side, std::string& out) {
  ++totals_.refused;
  if (as_json()) {
    put_refusal(error, id, line, side, out);
    out += '\n';
    return;
  }
  if (side) {
    out += side == Side::a ? say("第一份：", "The first: ") : say("第二份：", "The second: ");
  }
  explain_refusal(error, id, line, options_.language, out);
}

void ComparisonWriter::finish(std::string& out) const {
  if (as_json()) {
    write_totals(totals_, out);
    out += '\n';
  } else {
    out += explain(totals_, options_.language);
  }
}

const Edition& ComparisonWriter::named(std::string_view id) const {
  for (const Edition* const edition : editions_.all()) {
    if (edition->id == id) return *edition;
  }
  return editions_.current();
}

}  // namespace chengdu_subsidy::tool
