#include <chengdu_subsidy/json/explanation.hpp>

#include "json/next_writer.hpp"
#include "json/writer.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace {

using json_detail::JsonWriter;
using json_detail::text_of;

template <class T, std::size_t N>
void word_member(JsonWriter& json, std::string_view key, const std::array<Word<T>, N>& words,
                 T value) {
  json.member(key, word(words, value).id);
}

// What is not there is null.
template <class T, class Write>
void maybe(JsonWriter& json, std::string_view key, const std::optional<T>& value, Write write) {
  json.key(key);
  if (value) {
    json.value(write(*value));
  } else {
    json.null();
  }
}

std::string two_decimals(Money amount) { return amount.to_string(); }

template <class List, class Write>
void array(JsonWriter& json, std::string_view key, const List& list, Write write) {
  json.key(key);
  json.begin_array();
  for (const auto& entry : list) write(entry);
  json.end_array();
}

void write_words(JsonWriter& json, std::string_view key, const std::vector<Words>& list) {
  array(json, key, list, [&](const Words& words) { json.value(text_of(words)); });
}

void write_entries(JsonWriter& json, std::string_view key, const std::vector<Entry>& entries) {
  array(json, key, entries, [&](const Entry& entry) {
    json.begin_object();
    json.member("label", text_of(entry.label));
    json.member("value", text_of(entry.value));
    json.end_object();
  });
}

void write_line(JsonWriter& json, const LineAccount& line) {
  json.begin_object();
  json.member("line", line.id);
  json.member("path", line.path);
  json.member("kind", text_of(line.kind));
  maybe(json, "paid_on", line.paid_on, [](Date on) { return on.to_string(); });
  json.member("claimed", two_decimals(line.claimed));
  maybe(json, "audited", line.audited, two_decimals);
  json.member("worth", two_decimals(line.worth));
  maybe(json, "counted", line.counted, two_decimals);
  maybe(json, "reason", line.reason,
        [](DisallowedReason reason) { return word(disallowed_reason_words, reason).id; });
  json.end_object();
}

void write_step(JsonWriter& json, const Step& step) {
  json.begin_object();
  word_member(json, "step", step_words, step.kind);
  json.member("label", text_of(step.label));
  json.member("how", text_of(step.how));
  maybe(json, "amount", step.amount, [](const ExactMoney& amount) { return amount.to_string(2); });
  json.member("star", step.star);
  json.member("clause", step.clause);
  array(json, "lines", step.lines, [&](const std::string& id) { json.value(id); });
  json.end_object();
}

void write_rule(JsonWriter& json, const RuleAccount& rule) {
  json.begin_object();
  json.member("number", static_cast<std::int64_t>(rule.number));
  json.member("rule", info(rule.rule).id);
  word_member(json, "status", status_words, rule.status);
  json.member("requirement", text_of(rule.requirement));
  json.member("required", text_of(rule.required));
  json.member("observed", text_of(rule.observed));
  json.member("clause", rule.clause);
  array(json, "quotes", rule.quotes, [&](const Quote& quote) {
    json.begin_object();
    json.member("clause", quote.clause);
    json.member("place", quote.place);
    json.member("text", text_of(quote.text));
    json.end_object();
  });
  json.end_object();
}

void write_block(JsonWriter& json, const Paragraph& paragraph) {
  json.member("paragraph", text_of(paragraph.text));
}
void write_block(JsonWriter& json, const Bullets& bullets) {
  write_words(json, "bullets", bullets.items);
}
void write_block(JsonWriter& json, const Item& item) {
  json.member("item", static_cast<std::int64_t>(item.number));
  json.member("text", text_of(item.text));
  write_entries(json, "entries", item.entries);
}
void write_block(JsonWriter& json, const Table& table) {
  constexpr std::array<std::string_view, 4> columns{"name", "given", "figure", "prose"};
  constexpr std::array<std::string_view, 4> rows{"plain", "band", "quote", "total"};
  array(json, "columns", table.columns, [&](const Column& column) {
    json.begin_object();
    json.member("kind", columns[static_cast<std::size_t>(column.kind)]);
    json.member("heading", text_of(column.heading));
    json.end_object();
  });
  array(json, "rows", table.rows, [&](const Row& row) {
    json.begin_object();
    json.member("kind", rows[static_cast<std::size_t>(row.kind)]);
    write_words(json, "cells", row.cells);
    json.end_object();
  });
}

void write_section(JsonWriter& json, const Section& section) {
  json.begin_object();
  word_member(json, "section", section_words, section.kind);
  json.member("title", word(section_words, section.kind).label);
  array(json, "blocks", section.blocks, [&](const Block& block) {
    json.begin_object();
    std::visit([&json](const auto& content) { write_block(json, content); }, block);
    json.end_object();
  });
  json.end_object();
}

}  // namespace

void write_explanation(const Explanation& explanation, std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  json.member("application", explanation.application);
  json.member("edition", explanation.edition);
  word_member(json, "direction", track_words, explanation.direction);
  word_member(json, "outcome", outcome_words, explanation.outcome);
  json.member("title", text_of(explanation.title));
  json.member("statement", text_of(explanation.statement));
  write_words(json, "reasons", explanation.reasons);
  write_entries(json, "particulars", explanation.particulars);
  array(json, "lines", explanation.lines, [&](const auto& line) { write_line(json, line); });
  array(json, "steps", explanation.steps, [&](const auto& step) { write_step(json, step); });
  array(json, "rules", explanation.rules, [&](const auto& rule) { write_rule(json, rule); });
  json_detail::write_points(json, explanation.next);
  array(json, "sections", explanation.sections,
        [&](const auto& section) { write_section(json, section); });
  json.member("caveat", text_of(explanation.caveat));
  json.end_object();
}

}  // namespace v1
}  // namespace chengdu_subsidy
