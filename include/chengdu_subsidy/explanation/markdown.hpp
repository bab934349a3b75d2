#pragma once
/// \file
/// An explanation as Markdown: CommonMark with the tables of GitHub Flavored Markdown.

#include <chengdu_subsidy/explanation/model.hpp>
#include <chengdu_subsidy/explanation/text.hpp>
#include <cstddef>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// Text in which nothing is Markdown or HTML.
[[nodiscard]] inline std::string markdown_escaped(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '&': escaped += "&amp;"; break;
      case '\\':
      case '`':
      case '*':
      case '_':
      case '[':
      case ']':
      case '|':
      case '~':
      case '#': escaped += '\\'; [[fallthrough]];
      default: escaped += c;
    }
  }
  return escaped;
}

class MarkdownRenderer {
 public:
  MarkdownRenderer(Languages languages, std::string& out) : languages_(languages), out_(out) {}

  void render(const Explanation& e) {
    heading("# ", e.title);
    for_each_language(languages_, [&](Language language) {
      const Words label = labelled({"结论", "Outcome"}, {});
      out_ += "**" + label.in(language) + "** " + escaped(e.statement, language) + "\n\n";
    });
    put(Bullets{e.reasons});
    for (const Entry& entry : e.particulars) {
      out_ +=
          "- **" + inline_text(entry.label) + "**" + separator() + inline_text(entry.value) + "\n";
    }
    out_ += '\n';
    for (std::size_t i = 0; i < e.sections.size(); ++i) {
      heading("## ", section_number(i) + section_title(e.sections[i]));
      for (const Block& block : e.sections[i].blocks) {
        std::visit([this](const auto& content) { put(content); }, block);
      }
    }
    put(Paragraph{e.caveat});
    out_.pop_back();  // the blank line that would end it
  }

 private:
  [[nodiscard]] static std::string escaped(const Words& words, Language language) {
    return markdown_escaped(words.in(language));
  }
  // Both languages on one line, where they differ.
  [[nodiscard]] std::string inline_text(const Words& words) const {
    if (languages_ == Languages::en) return escaped(words, Language::en);
    std::string text = escaped(words, Language::zh);
    if (languages_ == Languages::both && !words.alike()) {
      text += " / " + escaped(words, Language::en);
    }
    return text;
  }
  [[nodiscard]] std::string separator() const { return languages_ == Languages::zh ? "：" : ": "; }

  void heading(std::string_view mark, const Words& words) {
    out_ += std::string(mark) + inline_text(words) + "\n\n";
  }

  void put(const Paragraph& paragraph) {
    for_each_language(
        languages_, [&](Language language) { out_ += escaped(paragraph.text, language) + "\n\n"; });
  }
  void put(const Bullets& bullets) {
    for (const Words& item : bullets.items) out_ += "- " + inline_text(item) + "\n";
    if (!bullets.items.empty()) out_ += '\n';
  }
  void put(const Item& item) {
    out_ += "**" + std::to_string(item.number) + ".** " + inline_text(item.text) + "\n\n";
    for (const Entry& entry : item.entries) {
      out_ += "- " + inline_text(entry.label) + separator() + inline_text(entry.value) + "\n";
    }
    out_ += '\n';
  }
  void put(const Table& table) {
    bool open = false;
    for (const Row& row : table.rows) {
      if (row.kind == RowKind::band || row.kind == RowKind::quote) {
        // A table has no cell over its whole width: it ends here, and another begins below.
        if (open) out_ += '\n';
        open = false;
        out_ += row.kind == RowKind::band ? "**" + inline_text(row.cells.front()) + "**\n\n"
                                          : "> " + inline_text(row.cells.front()) + "\n\n";
        continue;
      }
      if (!open) put_heading(table.columns);
      open = true;
      for (const Words& cell : row.cells) {
        const std::string text = inline_text(cell);
        const bool bold = row.kind == RowKind::total && !text.empty();
        out_ += bold ? "| **" + text + "** " : "| " + text + " ";
      }
      out_ += "|\n";
    }
    out_ += '\n';
  }
  void put_heading(const std::vector<Column>& columns) {
    for (const Column& column : columns) out_ += "| " + inline_text(column.heading) + " ";
    out_ += "|\n";
    for (const Column& column : columns) {
      out_ += column.kind == ColumnKind::figure ? "| ---: " : "| --- ";
    }
    out_ += "|\n";
  }

  Languages languages_;
  std::string& out_;
};

}  // namespace explanation_detail

/// An explanation as Markdown that ends with a line feed. In both languages each Chinese paragraph
/// is followed by the English one, and labels and cells hold both.
[[nodiscard]] inline std::string render_markdown(const Explanation& explanation,
                                                 Languages languages) {
  std::string out;
  explanation_detail::MarkdownRenderer(languages, out).render(explanation);
  return out;
}

}  // namespace v1
}  // namespace chengdu_subsidy
