#include <chengdu_subsidy/decision/explanation.hpp>

#include "json/writer.hpp"
#include "tool/options.hpp"

namespace chengdu_subsidy::tool {
namespace {

using json_detail::JsonWriter;

// Compact JSON made readable, with a final line feed.
void put_pretty(const std::string& compact, std::string& out) {
  out += json_detail::pretty_json(compact);
  out += '\n';
}

std::string_view say(Language language, std::string_view zh, std::string_view en) {
  return language == Language::zh ? zh : en;
}

// A heading whenever it changes.
void heading(std::string_view text, std::string& last, std::string_view indent, std::string& out) {
  if (last == text) return;
  last = text;
  out += std::string(indent) + last + "\n";
}

}  // namespace

void print_catalogue(const Edition& edition, Format format, Language language, std::string& out) {
  if (format == Format::json) {
    std::string compact;
    JsonWriter json(compact);
    json.begin_array();
    for (const auto& entry : edition.cloud.catalogue) {
      json.begin_object();
      json.member("id", entry.id);
      json.member("class", entry.group);
      json.member("domain", entry.domain);
      json.member("subdomain", entry.name);
      json.end_object();
    }
    json.end_array();
    put_pretty(compact, out);
    return;
  }
  std::string group;
  std::string domain;
  for (const auto& entry : edition.cloud.catalogue) {
    heading(entry.group.in(language), group, "", out);
    heading(entry.domain.in(language), domain, "  ", out);
    out += "    " + std::string(entry.name.in(language)) + "  " + std::string(entry.id) + "\n";
  }
}

void print_scorecard(const Edition& edition, Format format, Language language, std::string& out) {
  if (format == Format::json) {
    std::string compact;
    JsonWriter json(compact);
    json.begin_array();
    for (const auto& entry : edition.park.scorecard) {
      json.begin_object();
      json.member("id", entry.id);
      json.member("category", edition.park.categories[entry.category].name);
      json.member("item", entry.name);
      json.end_object();
    }
    json.end_array();
    put_pretty(compact, out);
    return;
  }
  std::string category;
  for (const auto& entry : edition.park.scorecard) {
    const ScoreCategory& of = edition.park.categories[entry.category];
    heading(of.name.in(language), category, "", out);
    out += "  " + std::string(entry.name.in(language)) + "  " + std::string(entry.id) + "\n";
  }
}

void print_rules(const Edition& edition, Format format, Language language, std::string& out) {
  // A rule as it stands in the edition, with no application before it.
  const auto sentence = [&](const RuleText& rule, Language in) {
    Application blank;
    if (track_of(rule.rule) == Track::cloud) blank.track = CloudFacts{};
    if (track_of(rule.rule) == Track::park) blank.track = ParkFacts{};
    return detail::fill(rule.requirement.in(in), "required",
                        required(rule.rule, blank, edition, Readings{}, wording(in)));
  };
  const auto applies = [&](Rule rule) {
    const auto track = track_of(rule);
    return !track || (applicable_rules(edition, *track) & bit(rule)) != 0;
  };
  if (format == Format::json) {
    std::string compact;
    JsonWriter json(compact);
    json.begin_array();
    for (const auto& rule : edition.rules) {
      if (!applies(rule.rule)) continue;
      const RuleInfo& known = info(rule.rule);
      const auto track = track_of(rule.rule);
      json.begin_object();
      json.member("rule", known.id);
      json.member("track", track ? word(track_words, *track).id : std::string_view("common"));
      json.member("decided_by", word(decided_by_words, known.decided_by).id);
      json.member("clause", clause_of(edition, rule.rule));
      const std::string zh = sentence(rule, Language::zh);
      const std::string en = sentence(rule, Language::en);
      json.member("requirement", Text{zh, en});
      json.end_object();
    }
    json.end_array();
    put_pretty(compact, out);
    return;
  }
  std::string part;
  for (const auto& rule : edition.rules) {
    if (!applies(rule.rule)) continue;
    const auto track = track_of(rule.rule);
    heading(track ? word(track_words, *track).label.in(language)
                  : say(language, "共同条件", "common part"),
            part, "", out);
    const RuleInfo& known = info(rule.rule);
    out += "  " + std::string(known.id) + "  [" +
           clause_name(clause_of(edition, rule.rule), language) + "]  " +
           std::string(word(decided_by_words, known.decided_by).label.in(language)) + "\n    " +
           sentence(rule, language) + "\n";
  }
}

void print_readings(Format format, Language language, std::string& out) {
  if (format == Format::json) {
    std::string compact;
    JsonWriter json(compact);
    json.begin_array();
    for (const auto& reading : reading_table) {
      json.begin_object();
      json.member("reading", reading.id);
      json.member("words", reading.words);
      json.member("clause", reading.clause);
      json.member("default", reading.values[0].id);
      json.key("values");
      json.begin_array();
      for (std::size_t i = 0; i < reading.value_count; ++i) {
        json.begin_object();
        json.member("value", reading.values[i].id);
        json.member("meaning", reading.values[i].meaning);
        json.end_object();
      }
      json.end_array();
      json.end_object();
    }
    json.end_array();
    put_pretty(compact, out);
    return;
  }
  for (const auto& reading : reading_table) {
    out += reading.id;
    if (!reading.words.empty()) {
      out +=
          "  " + std::string(reading.words) + "  [" + clause_name(reading.clause, language) + "]";
    } else {
      out += say(language, "  （通知未作规定）", "  (the notice is silent)");
    }
    out += '\n';
    for (std::size_t i = 0; i < reading.value_count; ++i) {
      out += (i == 0 ? "  * " : "    ") + std::string(reading.values[i].id) + "  " +
             std::string(reading.values[i].meaning.in(language)) + "\n";
    }
  }
  out += say(language, "\n* 为默认理解。\n", "\n* marks the default.\n");
}

}  // namespace chengdu_subsidy::tool
