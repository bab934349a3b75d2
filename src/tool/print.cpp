#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/json/edition.hpp>

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
      json.member("clause", rule.clause);
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
    out += "  " + std::string(known.id) + "  [" + clause_name(rule.clause, language) + "]  " +
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

void print_edition(const Edition& edition, Format format, Language language, std::string& out) {
  if (format == Format::json) {
    write_edition(edition, out);
    if (!out.ends_with('\n')) out += '\n';
    return;
  }
  const auto row = [&](std::string_view zh, std::string_view en, const std::string& value,
                       std::string_view clause) {
    out += "  " + std::string(say(language, zh, en)) + std::string(say(language, "：", ": ")) +
           value + "  [" + clause_name(clause, language) + "]\n";
  };
  const auto days = [&](const DateRange& range) {
    return detail::span_of_days(range.from, range.until, wording(language));
  };
  const auto yuan = [](Money amount) { return detail::grouped(amount.to_string()); };
  const auto grade = [&](Severity severity) {
    return detail::named(severity_words, severity, wording(language));
  };
  out += std::string(edition.id) + "  " + std::string(edition.title.in(language)) + "\n" +
         std::string(edition.issuer.in(language)) + ", " + edition.issued_on.to_string() + "\n\n";
  out += std::string(say(language, "共同条件", "Common part")) + "\n";
  row("申报时间", "Application period", days(edition.window.value), edition.window.clause);
  row("推荐截止", "Recommended by", edition.recommend_by.value.to_string(),
      edition.recommend_by.clause);
  row("建成截止", "Built by", edition.built_by.value.to_string(), edition.built_by.clause);
  row("认定期", "Recognised period", days(edition.recognised_period.value),
      edition.recognised_period.clause);
  row("回溯年数", "Years looked back", std::to_string(edition.years_back.value),
      edition.years_back.clause);
  row("安全事故等级", "Accidents from", grade(edition.safety_grade), edition.safety_grade.clause);
  for (const auto& bounds : edition.severity) {
    row("事故等级划分", "Severity",
        grade(bounds.severity) + " >= " + std::to_string(bounds.deaths) + " / " +
            std::to_string(bounds.serious_injuries) + " / " + yuan(bounds.direct_loss),
        edition.severity_clause);
  }
  const PlatformTerms& platform = edition.platform;
  out += "\n" + std::string(word(track_words, Track::platform).label.in(language)) + "\n";
  row("计算基数", "Base",
      std::string(word(amount_base_words, platform.base.value).label.in(language)),
      platform.base.clause);
  row("支持比例", "Rate", platform.rate.value.to_string(), platform.rate.clause);
  row("最高金额", "Cap", yuan(platform.cap), platform.cap.clause);
  row("最低金额", "Floor", yuan(platform.floor), platform.floor.clause);
  row("人力投入上限", "Labour share", platform.labour_share.value.to_string(),
      platform.labour_share.clause);
  for (const auto& minimum : platform.minimums) {
    const bool money = minimum.metric == Metric::annual_service_revenue;
    row(word(metric_words, minimum.metric).label.zh, word(metric_words, minimum.metric).label.en,
        std::string(word(comparison_words, minimum.comparison).label.in(language)) + " " +
            (money ? yuan(Money::from_fen(minimum.value)) : std::to_string(minimum.value)),
        minimum.clause);
  }
  out += "\n" + std::string(word(track_words, Track::cloud).label.in(language)) + "\n";
  for (const auto& level : edition.cloud.levels) {
    row(std::to_string(level.star) + "星级", std::to_string(level.star) + " stars",
        std::to_string(level.subdomains) +
            std::string(say(language, "项子域，", " sub-domains, ")) + level.rate.to_string() +
            std::string(say(language, "，最高", ", at most ")) + yuan(level.cap),
        level.clause);
  }
  out += "  " + std::string(say(language, "子域目录", "Sub-domains")) + ": " +
         std::to_string(edition.cloud.catalogue.size()) + "\n";
  out += "\n" + std::string(word(track_words, Track::park).label.in(language)) + "\n";
  for (const auto& level : edition.park.levels) {
    row(std::to_string(level.star) + "星级", std::to_string(level.star) + " stars",
        yuan(level.award), level.clause);
  }
  out += "  " + std::string(say(language, "评分项", "Scorecard items")) + ": " +
         std::to_string(edition.park.scorecard.size()) + "\n";
}

}  // namespace chengdu_subsidy::tool
