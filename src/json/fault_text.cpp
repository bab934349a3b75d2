#include "json/fault_text.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace chengdu_subsidy::json_detail {
namespace {

/// So much of a value is shown in a sentence.
constexpr std::size_t shown_characters = 40;
/// So much of a key is compared with the known ones: every known key is far shorter.
constexpr std::size_t compared_bytes = 256;

constexpr bool continues_character(char c) noexcept {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::string shortened(std::string_view text) {
  std::string result;
  std::size_t characters = 0;
  for (const char c : text) {
    if (!continues_character(c) && ++characters > shown_characters) {
      result += "…";
      break;
    }
    const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    if (control) {
      result += "\xEF\xBF\xBD";
    } else {
      result += c;
    }
  }
  return result;
}

void append_filled(std::string& to, std::string_view pattern, std::span<const Sentence> parts,
                   std::string Sentence::*language) {
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}') {
      to += parts[static_cast<std::size_t>(pattern[i + 1] - '0')].*language;
      i += 2;
    } else {
      to += pattern[i];
    }
  }
}

/// Insertions, deletions and replacements of bytes from one to the other.
std::size_t edit_distance(std::string_view from, std::string_view to,
                          std::vector<std::size_t>& row) {
  row.resize(to.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (const char given : from) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < to.size(); ++j) {
      const std::size_t replaced = diagonal + (given == to[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

Sentence found(const Node& given) {
  switch (given.kind) {
    case Kind::null: return same("null");
    case Kind::boolean: return same(given.truth ? "true" : "false");
    case Kind::number: return fill({"数字{0}", "the number {0}"}, {shown(given)});
    case Kind::string: return fill({"文本{0}", "the text {0}"}, {shown(given)});
    case Kind::array: return {"数组", "a list"};
    case Kind::object: break;
  }
  return {"对象", "an object"};
}

}  // namespace

Sentence fill(Text pattern, std::initializer_list<Sentence> parts) {
  Sentence result;
  const std::span<const Sentence> all{parts.begin(), parts.size()};
  append_filled(result.zh, pattern.zh, all, &Sentence::zh);
  append_filled(result.en, pattern.en, all, &Sentence::en);
  return result;
}

Sentence same(std::string_view words) { return {std::string{words}, std::string{words}}; }

Sentence quoted(std::string_view text) {
  const std::string plain = shortened(text);
  return {"“" + plain + "”", '"' + plain + '"'};
}

Sentence shown(const Node& value) {
  return value.kind == Kind::string ? quoted(value.text) : same(shortened(value.text));
}

Sentence listed(std::span<const std::string_view> words) {
  Sentence row;
  for (const std::string_view word : words) {
    if (!row.en.empty()) {
      row.zh += "、";
      row.en += ", ";
    }
    row.zh += word;
    row.en += word;
  }
  return row;
}

std::string_view nearest(std::string_view given, std::span<const std::string_view> names) {
  std::vector<std::size_t> row;
  std::string_view best;
  std::size_t fewest = static_cast<std::size_t>(-1);
  for (const std::string_view name : names) {
    const std::size_t changes = edit_distance(given.substr(0, compared_bytes), name, row);
    if (changes < fewest) {
      fewest = changes;
      best = name;
    }
  }
  return 2 * fewest <= std::max(std::min(given.size(), compared_bytes), best.size())
             ? best
             : std::string_view{};
}

Sentence wrong_type(const Node& given, Text expected) {
  return fill({"此处应为{0}，给出的是{1}。", "Expected {0}, but found {1}."},
              {{std::string{expected.zh}, std::string{expected.en}}, found(given)});
}

Sentence unknown_field(std::string_view key, std::span<const std::string_view> known) {
  const std::string_view near = nearest(key, known);
  constexpr std::size_t most_listed = 16;  // a longer list helps nobody in a sentence
  if (near.empty() && (known.empty() || known.size() > most_listed)) {
    return fill({"此处没有字段{0}；自行添加的字段请以“x-”开头。",
                 "There is no field {0} here; let keys of your own begin with \"x-\"."},
                {quoted(key)});
  }
  if (near.empty()) {
    return fill({"此处没有字段{0}；可填的字段有{1}。自行添加的字段请以“x-”开头。",
                 "There is no field {0} here; the fields are {1}. Let keys of your own begin with "
                 "\"x-\"."},
                {quoted(key), listed(known)});
  }
  return fill({"此处没有字段{0}，是否应为{1}？自行添加的字段请以“x-”开头。",
               "There is no field {0} here; did you mean {1}? Let keys of your own begin with "
               "\"x-\"."},
              {quoted(key), quoted(near)});
}

Sentence duplicate_field(std::string_view key) {
  return fill({"字段{0}在同一对象中出现了两次，请只保留一个。",
               "The field {0} is given twice in one object; keep one of them."},
              {quoted(key)});
}

Sentence missing_field(std::string_view key) {
  return fill({"缺少必填字段{0}（未填或为null），请补充。",
               "The needed field {0} is absent or null; please add it."},
              {quoted(key)});
}

Sentence no_note(std::string_view key) {
  return fill({"此处不能有自行添加的字段{0}。", "No key of your own, such as {0}, may stand here."},
              {quoted(key)});
}

Sentence a_refusal() {
  return {"该行表示一份未能读取的申报，其中没有结论。",
          "This line stands for an application that could not be read: it holds no decision."};
}

std::size_t code_points(std::string_view utf8) noexcept {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return !continues_character(c); }));
}

}  // namespace chengdu_subsidy::json_detail
