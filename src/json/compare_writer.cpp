#include <chengdu_subsidy/json/compare.hpp>

#include "json/members.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace {

using json_detail::JsonWriter;
using json_detail::maybe;
using json_detail::two_decimals;

/// `{"a": …, "b": …}`, each side what `write` makes of it.
template <class T, class Write>
void sides(JsonWriter& json, std::string_view key, const T& a, const T& b, Write write) {
  json.key(key);
  json.begin_object();
  json.member("a", write(a));
  json.member("b", write(b));
  json.end_object();
}

using MaybeMoney = std::optional<Money>;

void amount(JsonWriter& json, std::string_view key, const MaybeMoney& a, const MaybeMoney& b,
            const MaybeMoney& change) {
  json.key(key);
  json.begin_object();
  maybe(json, "a", a, two_decimals);
  maybe(json, "b", b, two_decimals);
  maybe(json, "change", change, two_decimals);
  json.end_object();
}

void bounds(JsonWriter& json, const Bounds& a, const Bounds& b) {
  const auto side = [&json](std::string_view key, const Bounds& of) {
    json.key(key);
    json.begin_object();
    json.member("min", two_decimals(of.min));
    json.member("max", two_decimals(of.max));
    json.end_object();
  };
  json.key("bounds");
  json.begin_object();
  side("a", a);
  side("b", b);
  json.end_object();
}

/// A list of what differs; `name_of` and `text_of` give the words.
template <class Difference, class NameOf, class TextOf>
void differing(JsonWriter& json, std::string_view key, std::string_view what,
               const std::vector<Difference>& list, NameOf name_of, TextOf text_of) {
  json.key(key);
  json.begin_array();
  for (const Difference& each : list) {
    json.begin_object();
    json.member(what, name_of(each.what));
    maybe(json, "a", each.a, text_of);
    maybe(json, "b", each.b, text_of);
    json.end_object();
  }
  json.end_array();
}

void total(JsonWriter& json, std::string_view key, const TotalPair& pair) {
  const auto yuan = [](const MoneyTotal& sum) { return exact(sum).to_string(2); };
  json.key(key);
  json.begin_object();
  json.member("a", yuan(pair.a));
  json.member("b", yuan(pair.b));
  json.member("change", pair.change());
  json.end_object();
}

void total_line(JsonWriter& json, const TotalLine& line) {
  json.member("applications", line.applications);
  total(json, "amount", line.amount);
  total(json, "computed_amount", line.computed_amount);
}

template <class T, std::size_t N>
void by_word(JsonWriter& json, std::string_view key, const std::array<Word<T>, N>& words,
             const std::array<TotalLine, N>& lines) {
  json.key(key);
  json.begin_object();
  for (const auto& each : words) {
    json.key(each.id);
    json.begin_object();
    total_line(json, lines[static_cast<std::size_t>(each.value)]);
    json.end_object();
  }
  json.end_object();
}

}  // namespace

void write_difference(const DecisionDifference& difference, std::string& out) {
  const DecisionSummary& a = difference.a;
  const DecisionSummary& b = difference.b;
  const auto plain = [](const std::string& text) { return text; };
  JsonWriter json(out);
  json.begin_object();
  json.member("application", b.application);
  json_detail::word_member(json, "effect", effect_words, difference.effect);
  sides(json, "edition", a.edition, b.edition, plain);
  sides(json, "direction", a.direction, b.direction,
        [](Track track) { return word(track_words, track).id; });
  sides(json, "outcome", a.outcome, b.outcome,
        [](Outcome outcome) { return word(outcome_words, outcome).id; });
  amount(json, "amount", a.amount, b.amount, difference.amount);
  amount(json, "computed_amount", a.computed_amount, b.computed_amount, difference.computed_amount);
  bounds(json, a.bounds, b.bounds);
  differing(
      json, "rules", "rule", difference.rules, [](Rule rule) { return info(rule).id; },
      [](Status status) { return word(status_words, status).id; });
  differing(
      json, "calculation", "figure", difference.calculation,
      [](CalculationMember member) { return word(calculation_member_words, member).id; }, plain);
  differing(
      json, "readings", "reading", difference.readings,
      [](Reading reading) { return info(reading).id; }, plain);
  json.end_object();
}

void write_totals(const ComparisonTotals& totals, std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  json.key("totals");
  json.begin_object();
  total_line(json, totals.all);
  by_word(json, "by_effect", effect_words, totals.by_effect);
  by_word(json, "by_track", track_words, totals.by_track);
  json.key("by_outcome");
  json.begin_array();
  for (const auto& a : outcome_words) {
    for (const auto& b : outcome_words) {
      json.begin_object();
      json.member("a", a.id);
      json.member("b", b.id);
      total_line(
          json,
          totals.by_outcome[static_cast<std::size_t>(a.value)][static_cast<std::size_t>(b.value)]);
      json.end_object();
    }
  }
  json.end_array();
  json.member("only_a", totals.only_a);
  json.member("only_b", totals.only_b);
  json.member("refused", totals.refused);
  json.end_object();
  json.end_object();
}

}  // namespace v1
}  // namespace chengdu_subsidy
