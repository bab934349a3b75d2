#include <chengdu_subsidy/json/decision.hpp>

#include <memory>

#include "json/kept_findings.hpp"
#include "json/members.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace {

using json_detail::JsonWriter;
using json_detail::maybe;
using json_detail::truth_member;
using json_detail::two_decimals;
using json_detail::word_member;

void write_bounds(JsonWriter& json, std::string_view key, const std::optional<Bounds>& bounds) {
  json.key(key);
  if (!bounds) {
    json.null();
    return;
  }
  json.begin_object();
  json.member("min", two_decimals(bounds->min));
  json.member("max", two_decimals(bounds->max));
  json.end_object();
}

void write_calculation(JsonWriter& json, const ShareCalculation& share) {
  const auto plain = [](const ExactMoney& amount) { return amount.to_string(); };
  maybe(json, "recognised_base", share.recognised_base, plain);
  maybe(json, "rate", share.rate, [](Rate rate) { return rate.to_string(); });
  maybe(json, "uncapped", share.uncapped, plain);
  maybe(json, "cap", share.cap, [](Money cap) { return cap.to_plain_string(); });
  maybe(json, "binding", share.binding,
        [](Binding which) { return word(binding_words, which).id; });
}

void write_calculation(JsonWriter& json, const AwardCalculation& award) {
  const auto plain = [](Money amount) { return amount.to_plain_string(); };
  json.member("star", award.star);
  maybe(json, "award", award.award, plain);
  maybe(json, "deducted", award.deducted, plain);
}

void write_disallowed(JsonWriter& json, const std::vector<Disallowed>& disallowed) {
  json.key("disallowed");
  json.begin_array();
  for (const auto& entry : disallowed) {
    json.begin_object();
    json.member("line", entry.line);
    json.member("amount", entry.amount.to_string(2));
    word_member(json, "reason", disallowed_reason_words, entry.reason);
    json.end_object();
  }
  json.end_array();
}

void write_sensitivity(JsonWriter& json, const Sensitivity& sensitivity) {
  json.key("sensitivity");
  json.begin_object();
  json.member("robust", sensitivity.robust);
  json.key("changes");
  json.begin_array();
  for (const auto& change : sensitivity.changes) {
    const ReadingInfo& reading = info(change.reading);
    json.begin_object();
    json.member("reading", reading.id);
    json.member("value", reading.values[change.value].id);
    word_member(json, "outcome", outcome_words, change.outcome);
    maybe(json, "amount", change.amount, two_decimals);
    maybe(json, "computed_amount", change.computed_amount, two_decimals);
    json.end_object();
  }
  json.end_array();
  write_bounds(json, "range", sensitivity.range);
  json.end_object();
}

void write_ids(JsonWriter& json, std::string_view key, const std::vector<std::string_view>& ids) {
  json.key(key);
  json.begin_array();
  for (const auto id : ids) json.value(id);
  json.end_array();
}

void write_materials(JsonWriter& json, const MaterialsCheck& materials) {
  json.key("materials");
  json.begin_object();
  truth_member(json, "complete", materials.complete);
  write_ids(json, "missing", materials.missing);
  write_ids(json, "unknown", materials.unknown);
  json.end_object();
}

void write_warnings(JsonWriter& json, const std::vector<Warning>& warnings) {
  json.key("warnings");
  json.begin_array();
  for (const auto& warning : warnings) {
    json.begin_object();
    word_member(json, "code", warning_words, warning.code);
    json.member("path", warning.path);
    const std::string zh = warning.message(Language::zh);
    const std::string en = warning.message(Language::en);
    json.member("message", Text{zh, en});
    json.end_object();
  }
  json.end_array();
}

void write_advice(JsonWriter& json, Track direction, const Advice& advice) {
  json.key("advice");
  json.begin_object();
  if (direction == Track::cloud) json.member("attainable_star", advice.attainable_star);
  if (direction != Track::platform) {
    json.key("at_star");
    json.begin_object();
    for (const auto& at : advice.at_star) {
      maybe(json, std::to_string(at.star), at.pays, two_decimals);
    }
    json.end_object();
  }
  json.end_object();
}

/// \param write_findings  writes what stands in the list of findings
/// \param write_readings  writes the member with the readings
template <class WriteFindings, class WriteReadings>
void write(const Decision& decision, std::string& out, const WriteFindings& write_findings,
           const WriteReadings& write_readings) {
  JsonWriter json(out);
  json.begin_object();
  json_detail::write_head(json, decision);
  write_bounds(json, "bounds", decision.bounds);
  json.key("findings");
  json.begin_array();
  write_findings(json);
  json.end_array();
  json.key("calculation");
  json.begin_object();
  std::visit([&json](const auto& calculation) { write_calculation(json, calculation); },
             decision.calculation);
  json.end_object();
  write_disallowed(json, decision.disallowed);
  json_detail::write_rules(json, "open", decision.open);
  write_readings(json);
  write_sensitivity(json, decision.sensitivity);
  write_materials(json, decision.materials);
  write_warnings(json, decision.warnings);
  write_advice(json, decision.direction, decision.advice);
  json.end_object();
}

}  // namespace

void write_decision(const Decision& decision, std::string& out) {
  const auto findings = [&decision](JsonWriter& json) {
    for (const auto& finding : decision.findings) json_detail::write_finding(json, finding);
  };
  write(decision, out, findings,
        [&decision](JsonWriter& json) { json_detail::write_readings(json, decision.readings); });
}

struct DecisionWriter::State {
  json_detail::KeptFindings findings;
  std::optional<Readings> readings;  ///< whose text is kept
  std::string readings_text;

  void write_readings(JsonWriter& json, const Readings& now) {
    if (readings != now) {
      readings = now;
      readings_text.clear();
      JsonWriter written(readings_text);
      json_detail::write_readings_object(written, now);
    }
    json.key("readings");
    json.raw(readings_text);
  }
};

DecisionWriter::DecisionWriter() : state_(std::make_unique<State>()) {}
DecisionWriter::~DecisionWriter() = default;
DecisionWriter::DecisionWriter(DecisionWriter&&) noexcept = default;
DecisionWriter& DecisionWriter::operator=(DecisionWriter&&) noexcept = default;

void DecisionWriter::write(const Application& application, const Edition& edition,
                           const Readings& readings, std::string& out) {
  const Verdict verdict = evaluate(application, edition, readings);
  const Decision decision =
      detail::decide_without_findings(verdict, application, edition, readings);
  const auto findings = [&](JsonWriter& json) {
    state_->findings.write(json, verdict.statuses, application, edition, readings);
  };
  v1::write(decision, out, findings,
            [&](JsonWriter& json) { state_->write_readings(json, readings); });
}

void write_amounts(const Application& application, const Verdict& verdict, std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  json.member("application", application.id);
  word_member(json, "direction", track_words, application.direction());
  json_detail::write_amount_members(json, verdict);
  json.end_object();
}

void write_refusal(const InputError& error, const std::optional<std::string>& id, std::int64_t line,
                   std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  json.member("application", id);
  json.member("line", line);
  json_detail::error_member(json, error);
  json.end_object();
}

}  // namespace v1
}  // namespace chengdu_subsidy
