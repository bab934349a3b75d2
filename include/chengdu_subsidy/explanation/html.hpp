#pragma once
/// \file
/// An explanation as a letter: one HTML document that needs nothing else, runs no script, and
/// prints on A4.

#include <array>
#include <chengdu_subsidy/explanation/html_text.hpp>
#include <chengdu_subsidy/explanation/letter_style.hpp>
#include <chengdu_subsidy/explanation/model.hpp>
#include <chengdu_subsidy/explanation/text.hpp>
#include <cstddef>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

namespace explanation_detail {

/// What is signed at the end of a letter.
inline constexpr std::array<Text, 4> signatures{{
    {"经办人", "Prepared by"},
    {"复核人", "Checked by"},
    {"单位（盖章）", "Office (seal)"},
    {"日期", "Date"},
}};

class HtmlRenderer {
 public:
  HtmlRenderer(Languages languages, std::string& out) : languages_(languages), out_(out) {}

  /// \param one  whether the document is one letter, of which each page says how many there are
  void begin(const Words& title, bool one) {
    constexpr std::array<std::string_view, 3> classes{"zh", "en", "both"};
    out_ += "<!DOCTYPE html>\n<html lang=\"";
    out_ += languages_ == Languages::en ? "en" : "zh-CN";
    out_ +=
        "\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    out_ += html_escaped(title.in(first_language()));
    out_ += "</title>\n<style>";
    out_ += letter_style;
    if (one) out_ += one_letter_style;
    out_ += "</style>\n</head>\n<body class=\"";
    out_ += classes[static_cast<std::size_t>(languages_)];
    out_ += "\">\n";
  }
  void end() { out_ += "</body>\n</html>\n"; }

  void letter(const Explanation& e) {
    out_ += "<article class=\"letter\">\n";
    element("h1", e.title);
    out_ += "<div class=\"outcome ";
    out_ += word(outcome_words, e.outcome).id;
    out_ += "\">\n";
    paragraph(labelled({"结论", "Outcome"}, e.statement), "");
    put(Bullets{e.reasons});
    out_ += "</div>\n<table class=\"particulars\">\n<tbody>\n";
    entries(e.particulars);
    out_ += "</tbody>\n</table>\n";
    for (std::size_t i = 0; i < e.sections.size(); ++i) section(e.sections[i], i);
    paragraph(e.caveat, "caveat");
    out_ += "<table class=\"sign\">\n<tbody>\n";
    for (std::size_t i = 0; i < signatures.size(); i += 2) {
      out_ += "<tr>";
      for (std::size_t j = i; j < i + 2; ++j) {
        cell("th", " scope=\"row\"", words(signatures[j]));
        out_ += "<td></td>";
      }
      out_ += "</tr>\n";
    }
    out_ += "</tbody>\n</table>\n</article>\n";
  }

  void note(const Words& text) {
    out_ += "<article class=\"letter\">\n";
    paragraph(text, "");
    out_ += "</article>\n";
  }

 private:
  [[nodiscard]] Language first_language() const noexcept {
    return languages_ == Languages::en ? Language::en : Language::zh;
  }
  [[nodiscard]] static std::string_view tag(Language language) noexcept {
    return language == Language::zh ? "zh-CN" : "en";
  }

  // Both languages in an element each, where they differ. A name in Chinese says so in an English
  // letter.
  void inline_text(const Words& words) {
    if (languages_ == Languages::en && words.alike() && has_chinese(words.en)) {
      out_ += "<span lang=\"zh-CN\">" + html_escaped(words.en) + "</span>";
      return;
    }
    if (languages_ != Languages::both || words.alike()) {
      out_ += html_escaped(words.in(first_language()));
      return;
    }
    for_each_language(languages_, [&](Language language) {
      out_ += "<span lang=\"";
      out_ += tag(language);
      out_ += "\">" + html_escaped(words.in(language)) + "</span>";
    });
  }
  void element(std::string_view name, const Words& words) {
    out_.append("<").append(name).append(">");
    inline_text(words);
    out_.append("</").append(name).append(">\n");
  }
  void cell(std::string_view name, std::string_view attributes, const Words& words) {
    out_.append("<").append(name).append(attributes).append(">");
    inline_text(words);
    out_.append("</").append(name).append(">");
  }

  // Side by side in both languages.
  void paragraph(const Words& text, std::string_view kind) {
    const std::string named = kind.empty() ? "" : " class=\"" + std::string(kind) + "\"";
    if (languages_ != Languages::both) {
      out_ += "<p" + named + ">" + html_escaped(text.in(first_language())) + "</p>\n";
      return;
    }
    out_ += "<div class=\"pair";
    if (!kind.empty()) out_ += " " + std::string(kind);
    out_ += "\">";
    for_each_language(languages_, [&](Language language) {
      out_ += "<p lang=\"";
      out_ += tag(language);
      out_ += "\">" + html_escaped(text.in(language)) + "</p>";
    });
    out_ += "</div>\n";
  }

  void entries(const std::vector<Entry>& list) {
    for (const Entry& entry : list) {
      out_ += "<tr>";
      cell("th", " scope=\"row\"", entry.label);
      cell("td", "", entry.value);
      out_ += "</tr>\n";
    }
  }

  void section(const Section& section, std::size_t index) {
    const std::string_view id = word(section_words, section.kind).id;
    out_ += "<section>\n";
    element("h2", section_number(index) + section_title(section));
    for (const Block& block : section.blocks) {
      if (const auto* table = std::get_if<Table>(&block)) {
        put(*table, id);
      } else if (const auto* bullets = std::get_if<Bullets>(&block)) {
        put(*bullets);
      } else if (const auto* item = std::get_if<Item>(&block)) {
        put(*item);
      } else {
        paragraph(std::get_if<Paragraph>(&block)->text, "");
      }
    }
    out_ += "</section>\n";
  }

  void put(const Bullets& bullets) {
    if (bullets.items.empty()) return;
    out_ += "<ul>\n";
    for (const Words& item : bullets.items) element("li", item);
    out_ += "</ul>\n";
  }

  void put(const Item& item) {
    out_ += "<div class=\"item\">\n";
    paragraph(alike(std::to_string(item.number) + ". ") + item.text, "");
    out_ += "<table>\n<tbody>\n";
    entries(item.entries);
    out_ += "</tbody>\n</table>\n</div>\n";
  }

  void put(const Table& table, std::string_view kind) {
    constexpr std::array<std::string_view, 4> column_classes{"name", "given", "figure", "prose"};
    const auto column_class = [&](const Column& column, bool is_long) {
      return " class=\"" + std::string(column_classes[static_cast<std::size_t>(column.kind)]) +
             (is_long ? " long\"" : "\"");
    };
    // A narrow screen shows the rows one below the other, which takes away what a table means to
    // those who hear it: the roles give it back.
    out_ += "<table class=\"data " + std::string(kind) +
            "\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">";
    for (const Column& column : table.columns) {
      cell("th", column_class(column, false) + " scope=\"col\" role=\"columnheader\"",
           column.heading);
    }
    constexpr std::string_view group = "<tbody role=\"rowgroup\">\n";
    out_ += "</tr>\n</thead>\n";
    out_ += group;
    for (const Row& row : table.rows) {
      // A band heads the rows down to the next one.
      if (row.kind == RowKind::band && &row != &table.rows.front()) {
        out_ += "</tbody>\n";
        out_ += group;
      }
      out_ += "<tr" + row_class(row) + " role=\"row\">";
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        // A figure stays on its line unless it is so long that a column of them would not fit.
        constexpr std::size_t longest_figure = 16;
        const bool is_long =
            table.columns[i].kind == ColumnKind::figure && row.cells[i].zh.size() > longest_figure;
        const std::string whole = " colspan=\"" + std::to_string(table.columns.size()) + "\"";
        if (row.kind == RowKind::band) {
          cell("th", whole + " scope=\"rowgroup\" role=\"rowheader\"", row.cells[i]);
        } else if (row.kind == RowKind::quote) {
          cell("td", whole + " role=\"cell\"", row.cells[i]);
        } else {
          const bool heads = i == 0;
          cell(heads ? "th" : "td",
               column_class(table.columns[i], is_long) +
                   (heads ? " scope=\"row\" role=\"rowheader\"" : " role=\"cell\"") +
                   " data-label=\"" + html_escaped(heading_text(table.columns[i].heading)) + "\"",
               row.cells[i]);
        }
      }
      out_ += "</tr>\n";
    }
    out_ += "</tbody>\n</table>\n";
  }

  [[nodiscard]] static std::string row_class(const Row& row) {
    std::string_view name;
    switch (row.kind) {
      case RowKind::band: name = "band"; break;
      case RowKind::quote: name = "quote"; break;
      case RowKind::total: name = "total"; break;
      case RowKind::plain:
        if (row.status) name = word(status_words, *row.status).id;
        break;
    }
    return name.empty() ? std::string() : " class=\"" + std::string(name) + "\"";
  }

  // A heading as plain text: it stands before a cell where a screen is too narrow for a table.
  [[nodiscard]] std::string heading_text(const Words& heading) const {
    if (languages_ == Languages::both) return heading.zh + " " + heading.en;
    return heading.in(first_language());
  }

  Languages languages_;
  std::string& out_;
};

}  // namespace explanation_detail

/// Writes several letters into one document, each beginning on a page of its own.
///
/// \par Example
/// \code
/// std::string html;
/// const LetterBook book(Languages::zh);
/// book.begin(html);
/// for (const Explanation& explanation : explanations) book.add(explanation, html);
/// book.end(html);
/// \endcode
class LetterBook {
 public:
  explicit LetterBook(Languages languages) noexcept : languages_(languages) {}
  /// Begins the document.
  void begin(std::string& out) const {
    explanation_detail::HtmlRenderer(languages_, out)
        .begin({"申报项目审核说明", "Explanations of reviews"}, false);
  }
  /// Appends a letter.
  void add(const Explanation& explanation, std::string& out) const {
    explanation_detail::HtmlRenderer(languages_, out).letter(explanation);
  }
  /// Appends a page that says something else.
  void add(const Words& note, std::string& out) const {
    explanation_detail::HtmlRenderer(languages_, out).note(note);
  }
  /// Ends the document.
  void end(std::string& out) const { explanation_detail::HtmlRenderer(languages_, out).end(); }

 private:
  Languages languages_;
};

/// An explanation as one self-contained HTML document. In both languages paragraphs stand side by
/// side, and each cell holds the Chinese above the English.
[[nodiscard]] inline std::string render_html(const Explanation& explanation, Languages languages) {
  std::string out;
  explanation_detail::HtmlRenderer renderer(languages, out);
  const std::string id = detail::cleaned(explanation.application);
  renderer.begin(explanation.title + Words{" " + id, " " + id}, true);
  renderer.letter(explanation);
  renderer.end();
  return out;
}

}  // namespace v1
}  // namespace chengdu_subsidy
