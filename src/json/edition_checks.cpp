#include "json/edition_checks.hpp"

#include <string>

#include "json/hex.hpp"

namespace chengdu_subsidy::json_detail::edition_fields::checks {
namespace {

constexpr std::size_t longest_id = 200;
constexpr std::size_t longest_text = 2000;

Sentence number(std::int64_t value) { return same(std::to_string(value)); }

MaybeRefusal length(std::string_view value, ErrorCode code, std::size_t longest) {
  const std::size_t size = code_points(value);
  if (size >= 1 && size <= longest) return std::nullopt;
  return Refusal{
      code, fill({"应为1到{0}个字符，现为{1}个。", "Write 1 to {0} characters; there are {1}."},
                 {same(std::to_string(longest)), same(std::to_string(size))})};
}

MaybeRefusal not_ignored(std::string_view value, ErrorCode code) {
  if (!value.starts_with("x-")) return std::nullopt;
  return Refusal{code,
                 {"不能以“x-”开头：申报材料以它作字段名，而以此开头的字段会被忽略。",
                  "It must not begin with \"x-\": applications use it as a key, and such keys are "
                  "ignored."}};
}

Refusal out_of_order(ErrorCode code, Order order, const Sentence& other) {
  switch (order) {
    case Order::above:
      return {code, fill({"应大于前一项的{0}。",
                          "It must be above {0}, the value of the entry before it."},
                         {other})};
    case Order::below:
      return {code, fill({"应小于前一项的{0}。",
                          "It must be below {0}, the value of the entry before it."},
                         {other})};
    case Order::not_below: break;
  }
  if (code == ErrorCode::bad_date) {
    return {code, fill({"不得早于{0}。", "It must not be earlier than {0}."}, {other})};
  }
  return {code, fill({"不得小于{0}。", "It must not be below {0}."}, {other})};
}

}  // namespace

MaybeRefusal id(std::string_view value) { return length(value, ErrorCode::bad_id, longest_id); }

MaybeRefusal key(std::string_view value) {
  if (MaybeRefusal refused = id(value)) return refused;
  return not_ignored(value, ErrorCode::bad_id);
}

MaybeRefusal text(std::string_view value) {
  return length(value, ErrorCode::unknown_value, longest_text);
}

MaybeRefusal label(std::string_view value) {
  if (MaybeRefusal refused = text(value)) return refused;
  return not_ignored(value, ErrorCode::unknown_value);
}

MaybeRefusal requirement(std::string_view value) {
  if (MaybeRefusal refused = text(value)) return refused;
  constexpr std::string_view placeholder = "{required}";
  std::string_view rest = value;
  for (std::size_t at; (at = rest.find_first_of("{}")) != std::string_view::npos;) {
    rest.remove_prefix(at);
    if (!rest.starts_with(placeholder)) {
      return Refusal{ErrorCode::unknown_value,
                     {"除占位符{required}外，文字中不能有花括号。",
                      "No brace may stand in it but those of the placeholder {required}."}};
    }
    rest.remove_prefix(placeholder.size());
  }
  return std::nullopt;
}

MaybeRefusal yield(std::string_view value) {
  constexpr std::string_view in_edition = "edition:/";
  constexpr std::string_view in_facts = "facts:/";
  const bool known = value.starts_with(in_edition) || value.starts_with(in_facts) ||
                     value == "facts:none" || find_rule(value);
  // They are held in one text, where blanks part them.
  if (known && value.find(' ') == std::string_view::npos) return std::nullopt;
  return Refusal{ErrorCode::unknown_value,
                 {"应为规则编号、“edition:/…”、“facts:/…”或“facts:none”，其中不能有空格。",
                  "Write a rule's id, \"edition:/…\", \"facts:/…\" or \"facts:none\", without "
                  "blanks."}};
}

MaybeRefusal judge(ClauseKind kind, Judge value) {
  if ((kind == ClauseKind::judged) == (value != Judge::none)) return std::nullopt;
  if (kind == ClauseKind::judged) {
    return Refusal{ErrorCode::unknown_value,
                   {"认定类条款应写明由谁认定。", "A judged clause must name who judges it."}};
  }
  return Refusal{ErrorCode::unknown_value,
                 {"只有认定类条款由人认定，此处应为“none”。",
                  "Only a judged clause is judged by somebody; here belongs \"none\"."}};
}

MaybeRefusal digest_or_none(std::string_view value) {
  if (value.empty() || is_hex(value, sha256_digits)) return std::nullopt;
  return Refusal{ErrorCode::unknown_value,
                 {"应为64位小写十六进制数（SHA-256）；没有通知原文时留空。",
                  "Write the 64 lower-case hexadecimal digits of a SHA-256, or nothing where the "
                  "notice's text is not recorded."}};
}

MaybeRefusal range(std::int64_t value, std::int64_t least, std::int64_t most) {
  if (value >= least && value <= most) return std::nullopt;
  return Refusal{ErrorCode::bad_count,
                 fill({"应为{0}到{1}的整数。", "Write a whole number from {0} to {1}."},
                      {number(least), number(most)})};
}

MaybeRefusal positive(Money value) {
  if (value > Money{}) return std::nullopt;
  return Refusal{ErrorCode::bad_money, {"金额应大于零。", "The amount must be above zero."}};
}

MaybeRefusal subdomain_id(std::span<const Subdomain> before, std::string_view id) {
  if (id == "other") {
    return Refusal{ErrorCode::bad_id,
                   {"“other”表示目录以外的费用，请另取编号。",
                    "\"other\" means a fee outside the catalogue; choose another id."}};
  }
  if (find_subdomain(before, id)) return taken(id);
  return std::nullopt;
}

MaybeRefusal subdomain_name(std::span<const Subdomain> before, const Subdomain& entry,
                            std::string_view name) {
  std::string path{entry.group.zh};
  path.append("/").append(entry.domain.zh).append("/").append(name);
  if (find_subdomain(before, path)) return taken(path);
  return std::nullopt;
}

Refusal taken(std::string_view id) {
  return {ErrorCode::duplicate_line,
          fill({"前面已有{0}，请改名或删去一项。",
                "An earlier entry is {0} already; rename or remove one of them."},
               {quoted(id)})};
}

Refusal expected(std::string_view id) {
  return {ErrorCode::unknown_value, fill({"此处应为{0}。", "Here belongs {0}."}, {quoted(id)})};
}

Refusal order(Order order, std::int64_t other) {
  return out_of_order(ErrorCode::bad_count, order, number(other));
}
Refusal order(Order order, Money other) {
  return out_of_order(ErrorCode::bad_money, order, same(other.to_string()));
}
Refusal order(Order order, Date other) {
  return out_of_order(ErrorCode::bad_date, order, same(other.to_string()));
}

}  // namespace chengdu_subsidy::json_detail::edition_fields::checks
