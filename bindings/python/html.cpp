#include <chengdu_subsidy/decision/explanation.hpp>
#include <string>

#include "decisions.hpp"

// A decision as people and notebooks show it.

namespace chengdu_subsidy::python {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '&': out += "&amp;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

/// A sign beside the word, since not everybody sees the colours.
struct Look {
  std::string_view sign;
  std::string_view colour;
};
Look look(Status status) {
  switch (status) {
    case Status::met: return {"✓", "#1a7f37"};
    case Status::not_met: return {"✗", "#cf222e"};
    case Status::unknown: return {"?", "#9a6700"};
    case Status::pending: break;
  }
  return {"…", "#0969da"};
}
std::string_view colour(Outcome outcome) {
  switch (outcome) {
    case Outcome::supported: return look(Status::met).colour;
    case Outcome::not_supported: return look(Status::not_met).colour;
    case Outcome::undetermined: break;
  }
  return look(Status::pending).colour;
}

constexpr Text status_title{"状态", "Status"};
constexpr Text requirement_title{"要求", "Requirement"};
constexpr Text observed_title{"实际", "Observed"};
constexpr Text clause_title{"依据", "Clause"};
constexpr Text explained{"全部说明", "The whole explanation"};

class Page {
 public:
  Page(const PyDecision& decision, Language language)
      : decision_(decision), language_(language), words_(wording(language)) {}

  std::string page() {
    const std::string words = decision_text(decision_, language_);
    const std::size_t head = words.find("\n\n");
    out_ = "<div lang=\"" + std::string(language_ == Language::zh ? "zh" : "en") +
           "\" style=\"border-left:4px solid ";
    out_ += colour(decision_.verdict().outcome);
    out_ += ";padding-left:1em\">\n<p style=\"white-space:pre-line\">";
    out_ += escaped(std::string_view(words).substr(0, head)) + "</p>\n" + table();
    out_ += "<details><summary>" + say(explained) + "</summary>\n<pre>" + escaped(words) +
            "</pre></details>\n</div>\n";
    return std::move(out_);
  }

 private:
  [[nodiscard]] const Edition& edition() const { return *decision_.edition().edition; }
  [[nodiscard]] std::string say(const Text& text) const { return escaped(text.in(language_)); }

  [[nodiscard]] static std::string cell(std::string_view text, std::string_view tag = "td",
                                        std::string_view style = "") {
    std::string out = "<" + std::string(tag) + " style=\"text-align:left;padding:2px 8px";
    out.append(style).append("\">").append(escaped(text)).append("</").append(tag);
    return out.append(">");
  }

  [[nodiscard]] std::string row(const ExplainedFinding& finding) const {
    constexpr std::string_view whole = ";white-space:nowrap";
    const Rule rule = finding.rule;
    const auto& facts = decision_.application();
    const auto& readings = decision_.readings();
    const Look seen = look(finding.status);
    std::string status(seen.sign);
    status.append(" ").append(word(status_words, finding.status).label.in(language_));
    std::string out = "<tr title=\"" + std::string(info(rule).id) + "\">";
    out += cell(status, "td", std::string(whole) + ";color:" + std::string(seen.colour));
    out += cell(detail::fill(text(edition(), rule).requirement.in(language_), "required",
                             required(rule, facts, edition(), readings, words_)));
    out += cell(observed(rule, facts, edition(), readings, words_).value_or(""));
    out += cell(clause_name(finding.clause, language_), "td", whole);
    return out + "</tr>\n";
  }

  [[nodiscard]] std::string table() const {
    std::string out = "<table>\n<thead><tr>";
    for (const Text& title : {status_title, requirement_title, observed_title, clause_title}) {
      out += cell(title.in(language_), "th");
    }
    out += "</tr></thead>\n<tbody>\n";
    for (const ExplainedFinding& finding : decision_.whole().findings) out += row(finding);
    return out + "</tbody>\n</table>\n";
  }

  const PyDecision& decision_;
  Language language_;
  Wording words_;
  std::string out_;
};

}  // namespace

std::string decision_text(const PyDecision& decision, Language language) {
  return explain(decision.whole(), decision.application(), decision.edition().get(), language);
}

std::string decision_html(const PyDecision& decision, Language language) {
  return Page(decision, language).page();
}

}  // namespace chengdu_subsidy::python
