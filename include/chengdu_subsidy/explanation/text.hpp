#pragma once
/// \file
/// An explanation as plain text.

#include <array>
#include <chengdu_subsidy/explanation/model.hpp>
#include <cstddef>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// The number in front of a section's title: 一、 or `1. `.
[[nodiscard]] inline Words section_number(std::size_t index) {
  constexpr std::array<std::string_view, section_words.size()> numerals{"一", "二", "三", "四",
                                                                        "五", "六", "七", "八"};
  return {std::string(numerals[index]) + "、", std::to_string(index + 1) + ". "};
}
[[nodiscard]] inline Words section_title(const Section& section) {
  return words(word(section_words, section.kind).label);
}

/// A label and its value: 申报编号：A-1, Application: A-1.
[[nodiscard]] inline Words labelled(const Words& label, const Words& value) {
  return label + Words{"：", ": "} + value;
}

/// Calls `use` with each language that is wanted.
template <class Use>
void for_each_language(Languages wanted, const Use& use) {
  if (wanted != Languages::en) use(Language::zh);
  if (wanted != Languages::zh) use(Language::en);
}

class TextRenderer {
 public:
  TextRenderer(Languages languages, std::string& out) : languages_(languages), out_(out) {}

  void render(const Explanation& e) {
    // The first of the particulars is which application it is.
    line("", labelled(e.particulars.front().label, e.particulars.front().value));
    line("", labelled({"结论", "Outcome"}, e.statement));
    for (const Words& reason : e.reasons) line("  ", Words{"· ", "- "} + reason);
    if (e.particulars.size() > 1) out_ += '\n';
    for (std::size_t i = 1; i < e.particulars.size(); ++i) {
      line("", labelled(e.particulars[i].label, e.particulars[i].value));
    }
    for (std::size_t i = 0; i < e.sections.size(); ++i) {
      out_ += '\n';
      line("", section_number(i) + section_title(e.sections[i]));
      for (const Block& block : e.sections[i].blocks) {
        std::visit([this](const auto& content) { put(content); }, block);
      }
    }
    out_ += '\n';
    line("", e.caveat);
  }

 private:
  void line(std::string_view indent, const Words& words) {
    if (languages_ == Languages::both && words.alike()) {
      out_ += std::string(indent) + words.zh + '\n';
      return;
    }
    for_each_language(languages_, [&](Language language) {
      out_ += std::string(indent) + words.in(language) + '\n';
    });
  }

  void put(const Paragraph& paragraph) { line("  ", paragraph.text); }
  void put(const Bullets& bullets) {
    for (const Words& item : bullets.items) line("  ", Words{"· ", "- "} + item);
  }
  void put(const Item& item) {
    line("  ", alike(std::to_string(item.number) + ". ") + item.text);
    for (const Entry& entry : item.entries) line("     ", labelled(entry.label, entry.value));
  }
  void put(const Table& table) {
    for (const Row& row : table.rows) {
      switch (row.kind) {
        case RowKind::band:
          line("  ", Words{"〔", "["} + row.cells.front() + Words{"〕", "]"});
          break;
        case RowKind::quote: line("    ", row.cells.front()); break;
        case RowKind::plain:
        case RowKind::total: line("    ", row.line); break;
      }
    }
  }

  Languages languages_;
  std::string& out_;
};

}  // namespace explanation_detail

/// An explanation as plain text that ends with a line feed. In both languages each Chinese line is
/// followed by the English one.
[[nodiscard]] inline std::string render_text(const Explanation& explanation, Languages languages) {
  std::string out;
  explanation_detail::TextRenderer(languages, out).render(explanation);
  return out;
}

}  // namespace v1
}  // namespace chengdu_subsidy
