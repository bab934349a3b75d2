/// \file
/// An edition for a person: every figure, date and list in words, each beside its clause.

#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/json/edition.hpp>

#include "tool/options.hpp"

namespace chengdu_subsidy::tool {
namespace {

class EditionText {
 public:
  EditionText(const Edition& edition, Language language, std::string& out)
      : edition_(edition), language_(language), out_(out) {}

  void write() {
    line(std::string(edition_.id) + "  " + say(edition_.title));
    line(say(edition_.issuer) + say("，", ", ") + on(edition_.issued_on));
    common();
    forms();
    platform();
    cloud();
    park();
  }

 private:
  [[nodiscard]] std::string say(std::string_view zh, std::string_view en) const {
    return std::string(language_ == Language::zh ? zh : en);
  }
  [[nodiscard]] std::string say(const Text& words) const {
    return std::string(words.in(language_));
  }
  void line(const std::string& content) { out_ += content + "\n"; }
  void title(const std::string& content) { line("\n" + content); }
  void row(const std::string& name, const std::string& value, std::string_view clause = {}) {
    line("  " + name + say("：", ": ") + value +
         (clause.empty() ? "" : "  [" + clause_name(clause, language_) + "]"));
  }

  [[nodiscard]] std::string on(Date day) const { return detail::day_text(day, wording(language_)); }
  [[nodiscard]] std::string days(const DateRange& range) const {
    return detail::span_of_days(range.from, range.until, wording(language_));
  }
  [[nodiscard]] std::string yuan(Money amount) const {
    return detail::grouped(amount.to_string()) + say("元", " yuan");
  }
  [[nodiscard]] static std::string percent(Rate rate) {
    const std::int64_t millionths = rate.numerator() * (Rate::scale / rate.denominator());
    return write_decimal(millionths, Rate::decimals - 2, 0) + "%";
  }
  [[nodiscard]] std::string grade(Severity severity) const {
    return detail::named(severity_words, severity, wording(language_));
  }
  [[nodiscard]] std::string stars(const StarLevel& level) const {
    return std::to_string(level.star) + say("星级", " stars");
  }

  void common() {
    title(say("共同条件", "Common part"));
    row(say("申报时间", "Application period"), days(edition_.window.value), edition_.window.clause);
    row(say("推荐截止", "Recommended on or before"), on(edition_.recommend_by.value),
        edition_.recommend_by.clause);
    row(say("建成截止", "Built by"), on(edition_.built_by.value), edition_.built_by.clause);
    row(say("认定期", "Recognised period"), days(edition_.recognised_period.value),
        edition_.recognised_period.clause);
    row(say("回溯年数", "Years looked back"), std::to_string(edition_.years_back.value),
        edition_.years_back.clause);
    row(say("安全事故自此等级起不予支持", "Accidents fail from"), grade(edition_.safety_grade),
        edition_.safety_grade.clause);
    row(say("突发环境事件自此等级起不予支持（按等级理解时）",
            "Environmental incidents fail from, where the grade is read to qualify them"),
        grade(edition_.environment_grade), edition_.environment_grade.clause);
    for (const SeverityBounds& bounds : edition_.severity) {
      const std::string deaths = std::to_string(bounds.deaths);
      const std::string injuries = std::to_string(bounds.serious_injuries);
      row(grade(bounds.severity) + say("事故", " accident"),
          say("死亡" + deaths + "人以上，或重伤" + injuries + "人以上，或直接经济损失" +
                  yuan(bounds.direct_loss) + "以上（均含本数）",
              deaths + " deaths, " + injuries + " serious injuries or a direct loss of " +
                  yuan(bounds.direct_loss) + ", or more"),
          edition_.severity_clause);
    }
  }

  void forms() {
    const FormTerms& form = edition_.form;
    title(say("申报表", "The forms"));
    row(say("文字上限", "Longest text"),
        std::to_string(form.text_limit.value) + say("字", " characters"), form.text_limit.clause);
    row(say("经营状况年度", "Years of operating results"),
        std::to_string(form.first_result_year.value) + say("至", " to ") +
            std::to_string(form.last_result_year.value),
        form.first_result_year.clause);
    row(say("典型应用企业", "Typical users"),
        say("不少于", "at least ") + std::to_string(form.typical_users.value) + say("家", ""),
        form.typical_users.clause);
  }

  void platform() {
    const PlatformTerms& terms = edition_.platform;
    title(say(word(track_words, Track::platform).label));
    row(say("计算基数", "Base"), say(word(amount_base_words, terms.base.value).label),
        terms.base.clause);
    row(say("支持比例", "Rate"), percent(terms.rate), terms.rate.clause);
    row(say("最高金额", "Cap"), yuan(terms.cap), terms.cap.clause);
    row(say("低于此金额不予支持", "Not supported below"), yuan(terms.floor), terms.floor.clause);
    row(say("人力投入上限", "Labour share"), percent(terms.labour_share),
        terms.labour_share.clause);
    for (const Minimum& minimum : terms.minimums) {
      const bool money = minimum.metric == Metric::annual_service_revenue;
      row(say(word(metric_words, minimum.metric).label),
          say(word(comparison_words, minimum.comparison).label) + say("", " ") +
              (money ? yuan(Money::from_fen(minimum.value)) : std::to_string(minimum.value)),
          minimum.clause);
    }
    materials(terms.materials);
  }

  void cloud() {
    title(say(word(track_words, Track::cloud).label));
    for (const StarLevel& level : edition_.cloud.levels) {
      row(stars(level),
          say("不少于", "at least ") + std::to_string(level.subdomains) +
              say("项子域，上云费用的", " sub-domains; ") + percent(level.rate) +
              say("，最高", " of the fees, at most ") + yuan(level.cap),
          level.clause);
    }
    row(say("子域目录", "Sub-domains in the catalogue"),
        std::to_string(edition_.cloud.catalogue.size()));
    materials(edition_.cloud.materials);
  }

  void park() {
    title(say(word(track_words, Track::park).label));
    for (const StarLevel& level : edition_.park.levels) {
      row(stars(level), yuan(level.award), level.clause);
    }
    row(say("评分项", "Scorecard items"), std::to_string(edition_.park.scorecard.size()));
    materials(edition_.park.materials);
  }

  void materials(std::span<const MaterialRequirement> required) {
    for (const MaterialRequirement& each : required) {
      const Text& condition = word(material_condition_words, each.condition).label;
      row(say("材料", "Material"),
          say(edition_.materials[each.material].name) +
              (each.condition == MaterialCondition::always
                   ? ""
                   : say("（", " (") + say(condition) + say("）", ")")),
          each.clause);
    }
  }

  const Edition& edition_;
  Language language_;
  std::string& out_;
};

}  // namespace

void print_edition(const Edition& edition, Format format, Language language, std::string& out) {
  if (format == Format::text) {
    EditionText(edition, language, out).write();
    return;
  }
  write_edition(edition, out);
  if (!out.ends_with('\n')) out += '\n';
}

}  // namespace chengdu_subsidy::tool
