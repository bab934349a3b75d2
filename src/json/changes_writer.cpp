#include <chengdu_subsidy/json/changes.hpp>

#include "json/members.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace {

using json_detail::JsonWriter;
using json_detail::maybe;
using json_detail::word_member;
using json_detail::write_readings;

std::string decimals(Money amount) { return amount.to_string(); }
std::string decimals(const MoneyTotal& amount) { return exact(amount).to_string(2); }
std::string decimals(const ExactMoney& amount) { return amount.to_string(2); }

template <class T>
void yuan(JsonWriter& json, std::string_view key, const std::optional<T>& amount) {
  maybe(json, key, amount, [](const T& known) { return decimals(known); });
}

void maybe_date(JsonWriter& json, std::string_view key, const std::optional<Date>& date) {
  maybe(json, key, date, [](Date day) { return day.to_string(); });
}

// What is missing, under the name of what it is counted in.
void write_short_by(JsonWriter& json, const ShortBy& by) {
  json.key("short_by");
  if (by.unit == ShortUnit::nothing) {
    json.null();
    return;
  }
  json.begin_object();
  const std::string_view unit = word(short_unit_words, by.unit).id;
  if (by.unit == ShortUnit::yuan) {
    json.member(unit, decimals(by.money));
  } else {
    json.member(unit, by.number);
  }
  json.end_object();
}

// The new value of the changed field, or what is added to it.
struct ChangeWriter {
  JsonWriter& json;

  void operator()(const SubmitOn& c) const { json.member("to", c.day.to_string()); }
  void operator()(const RecommendOn& c) const { json.member("to", c.day.to_string()); }
  void operator()(const BuildOn& c) const { json.member("to", c.day.to_string()); }
  void operator()(const SetMetric& c) const {
    if (c.metric == Metric::annual_service_revenue) {
      json.member("to", decimals(Money::from_fen(c.value)));
    } else {
      json.member("to", c.value);
    }
  }
  void operator()(const AddInvestment& c) const { json.member("add", decimals(c.amount)); }
  void operator()(const ClaimSubdomains& c) const { json.member("add", c.more); }
  void operator()(const AddFees& c) const { json.member("add", decimals(c.amount)); }
  void operator()(const RateStar& c) const { json.member("to", c.star); }
};

void write_shortfall(JsonWriter& json, const ExplainedShortfall& found, Track track) {
  json.begin_object();
  json.member("rule", info(found.rule).id);
  write_short_by(json, found.by);
  maybe_date(json, "clear_on", found.clear_on);
  json.key("change");
  if (found.change) {
    json.begin_object();
    json.member("field", changed_field(*found.change, track));
    std::visit(ChangeWriter{json}, *found.change);
    json.end_object();
  } else {
    json.null();
  }
  maybe(json, "then", found.then, [](Status status) { return word(status_words, status).id; });
  json.member("message", Text{found.zh, found.en});
  json.end_object();
}

void write_target(JsonWriter& json, std::string_view key, const std::optional<BaseTarget>& target) {
  json.key(key);
  if (!target) {
    json.null();
    return;
  }
  json.begin_object();
  json.member("reach", decimals(target->goal.amount));
  json.member("least", decimals(target->least));
  json.member("pays", decimals(target->pays));
  yuan(json, "missing", target->missing);
  yuan(json, "add", target->added);
  yuan(json, "then_pays", target->then_pays);
  json.end_object();
}

void write_targets(JsonWriter& json, const PlatformTargets& targets) {
  word_member(json, "base", amount_base_words, targets.base);
  yuan(json, "recognised", targets.recognised);
  json.key("labour");
  if (targets.labour) {
    json.begin_object();
    json.member("claimed", decimals(targets.labour->claimed));
    yuan(json, "most", targets.labour->most);
    json.end_object();
  } else {
    json.null();
  }
  write_target(json, "floor", targets.floor);
  write_target(json, "cap", targets.cap);
  write_target(json, "amount", targets.amount);
}

void write_targets(JsonWriter& json, const CloudTargets& targets) {
  json.key("at_star");
  json.begin_array();
  for (const CloudStarTarget& at : targets.at_star) {
    json.begin_object();
    json.member("star", at.star);
    json.member("apply_for", at.apply_for);
    json.member("subdomains_missing", at.subdomains_missing);
    json_detail::truth_member(json, "supported_before", at.supported_before);
    yuan(json, "recognised", at.recognised);
    yuan(json, "pays", at.pays);
    write_target(json, "cap", at.cap);
    write_target(json, "amount", at.amount);
    json.end_object();
  }
  json.end_array();
}

void write_targets(JsonWriter& json, const ParkTargets& targets) {
  json.key("at_star");
  json.begin_array();
  for (const ParkStarTarget& at : targets.at_star) {
    json.begin_object();
    json.member("star", at.star);
    json.member("award", decimals(at.award));
    yuan(json, "pays", at.pays);
    json.end_object();
  }
  json.end_array();
  yuan(json, "deducted", targets.deducted);
  json.member("star_for_amount", targets.star_for_amount);
}

}  // namespace

void write_changes(const Changes& changes, std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  json_detail::write_head(json, changes);
  json.key("shortfalls");
  json.begin_array();
  for (const auto& found : changes.shortfalls) write_shortfall(json, found, changes.direction);
  json.end_array();
  json_detail::write_rules(json, "other_failures", changes.other_failures);
  maybe_date(json, "submit_on", changes.submit_on);
  yuan(json, "wanted", changes.wanted);
  json.key("targets");
  json.begin_object();
  std::visit([&json](const auto& targets) { write_targets(json, targets); }, changes.targets);
  json.end_object();
  write_readings(json, changes.readings);
  json.end_object();
}

}  // namespace v1
}  // namespace chengdu_subsidy
