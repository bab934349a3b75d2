#include "json/read_values.hpp"

#include <charconv>
#include <string>
#include <vector>

namespace chengdu_subsidy::json_detail {
namespace {

constexpr std::size_t id_limit = 200;

constexpr Text date_expected{"日期文本，如“2024-04-01”", "a date as text, such as \"2024-04-01\""};
constexpr Text money_expected{"金额：数字，或文本如“123.45万元”",
                              "an amount of money: a number, or text such as \"123.45万元\""};
constexpr Text count_expected{"非负整数（数字，不加引号）", "a whole number without quotes"};
constexpr Text decimal_expected{"数值：数字或十进制文本", "a number, or a decimal as text"};
constexpr Text truth_expected{"true或false（未知时写null或省略）",
                              "true or false (null or nothing while unknown)"};
constexpr Text star_expected{"星级（整数，不加引号）", "a star as an integer without quotes"};

constexpr Text bad_date{
    "{0}不是有效日期：请按“YYYY-MM-DD”填写真实存在的日期，如“2024-04-01”。",
    "{0} is not a date: write a day that exists as \"YYYY-MM-DD\", such as \"2024-04-01\"."};
constexpr Text bad_money{
    "{0}不是有效金额：请填写数字，不带正负号、空格、千位分隔符，不用科学计数法，如“1234567."
    "89”（元）或“123."
    "456789万元”。",
    "{0} is not an amount of money: write yuan as plain digits such as \"1234567.89\" or "
    "\"123.456789万元\"."};
constexpr Text bad_signed_money{
    "{0}不是有效金额：请填写数字，不带空格、千位分隔符，不用科学计数法，如“1234567.89”（元）或“123."
    "456789万元”；"
    "亏损以“-”开头。",
    "{0} is not an amount of money: write yuan as plain digits such as \"1234567.89\" or "
    "\"123.456789万元\", a loss with \"-\" before it."};
constexpr Text money_precision{
    "{0}的精度超过分：请保留到0.01元（以万元计为六位小数）。",
    "{0} is finer than a fen: round it to 0.01 yuan (six decimals of 万元)."};
constexpr Text money_range{
    "{0}超过上限10,000,000,000,000元：请核对单位是元还是万元。",
    "{0} is above the limit of 10,000,000,000,000 yuan: check whether yuan or 万元 is meant."};
constexpr Text bad_count{
    "{0}不是有效的数量：请填写0至9007199254740992的整数，不带符号、小数点和指数。",
    "{0} is not a count: write a whole number from 0 to 9007199254740992 without sign, point or "
    "exponent."};
constexpr Text bad_score{
    "{0}不是有效分值：请填写0至1000、最多两位小数的数字，不带符号和指数。",
    "{0} is not a score: write 0 to 1000 with at most two decimals, without sign or exponent."};
constexpr Text bad_area{
    "{0}不是有效面积：请填写0至1000000平方公里、最多六位小数的数字，不带符号和指数。",
    "{0} is not an area: write 0 to 1000000 square kilometres with at most six decimals, without "
    "sign or exponent."};
constexpr Text bad_id{"编号{0}有{1}个字符：应为1至200个字符。",
                      "The id {0} has {1} characters: it must have 1 to 200."};
constexpr Text bad_word{"{0}不在可选值之内：可填{1}。",
                        "{0} is not one of the values: write one of {1}."};
constexpr Text bad_star{"{0}不是此处可填的星级：请填写整数{1}之一。",
                        "{0} is not a star that can stand here: write one of the integers {1}."};
constexpr Text audited_above{"审定金额{0}大于申报金额{1}：审定金额不得高于申报金额，请核对。",
                             "The audited amount {0} is above the amount {1}: an audit can only "
                             "leave or cut an amount; check both."};

bool is_number_or_text(const Node& node) noexcept {
  return node.kind == Kind::number || node.kind == Kind::string;
}

bool take_money(ReadContext& context, Position at, const MoneyText& read, Text malformed,
                Money& into) {
  const auto fail = [&](ErrorCode code, Text pattern) {
    return context.fail(code, at, fill(pattern, {shown(context[at])}));
  };
  switch (read.fault) {
    case MoneyFault::malformed: return fail(ErrorCode::bad_money, malformed);
    case MoneyFault::precision: return fail(ErrorCode::money_precision, money_precision);
    case MoneyFault::range: return fail(ErrorCode::money_range, money_range);
    case MoneyFault::none: break;
  }
  into = read.value;
  return true;
}

template <class Decimal>
bool read_decimal_value(ReadContext& context, Position at, Text malformed, Decimal& into) {
  const Node& node = context[at];
  if (!is_number_or_text(node)) return context.fail_type(at, decimal_expected);
  const auto value = Decimal::parse(node.text);
  if (!value) return context.fail(ErrorCode::bad_number, at, fill(malformed, {shown(node)}));
  into = *value;
  return true;
}

}  // namespace

bool read_value(ReadContext& context, Position at, std::string& into) {
  if (!context.expect(at, Kind::string, text_expected)) return false;
  into = context[at].text;
  return true;
}

bool read_value(ReadContext& context, Position at, Date& into) {
  if (!context.expect(at, Kind::string, date_expected)) return false;
  const auto date = Date::parse(context[at].text);
  if (!date) return context.fail(ErrorCode::bad_date, at, fill(bad_date, {shown(context[at])}));
  into = *date;
  return true;
}

bool read_value(ReadContext& context, Position at, Money& into) {
  const Node& node = context[at];
  if (!is_number_or_text(node)) return context.fail_type(at, money_expected);
  return take_money(context, at, parse_money(node.text), bad_money, into);
}

bool read_signed_money(ReadContext& context, Position at, std::optional<Money>& into) {
  const Node& node = context[at];
  if (!is_number_or_text(node)) return context.fail_type(at, money_expected);
  return take_money(context, at, parse_signed_money(node.text), bad_signed_money, into.emplace());
}

bool read_value(ReadContext& context, Position at, Count& into) {
  if (!context.expect(at, Kind::number, count_expected)) return false;
  const std::string_view digits = context[at].text;
  const ScaledDecimal read = read_decimal(digits, 0, count_limit);
  // `1.0` is an integer by value, but not as written.
  if (read.fault != DecimalFault::none || digits.find('.') != std::string_view::npos) {
    return context.fail(ErrorCode::bad_count, at, fill(bad_count, {shown(context[at])}));
  }
  into = read.units;
  return true;
}

bool read_value(ReadContext& context, Position at, Truth& into) {
  if (!context.expect(at, Kind::boolean, truth_expected)) return false;
  into = truth(context[at].truth);
  return true;
}

bool read_value(ReadContext& context, Position at, Score& into) {
  return read_decimal_value(context, at, bad_score, into);
}

bool read_value(ReadContext& context, Position at, Area& into) {
  return read_decimal_value(context, at, bad_area, into);
}

bool is_record_id(std::string_view text) noexcept {
  return !text.empty() && code_points(text) <= id_limit;
}

bool read_id(ReadContext& context, Position at, std::string& into) {
  if (!read_value(context, at, into)) return false;
  if (is_record_id(into)) return true;
  return context.fail(ErrorCode::bad_id, at,
                      fill(bad_id, {quoted(into), same(std::to_string(code_points(into)))}));
}

bool read_line_id(ReadContext& context, Position at, std::string& into) {
  if (!read_id(context, at, into)) return false;
  context.add_line_id(at);
  return true;
}

bool read_audited(ReadContext& context, Position at, std::optional<Money>& into) {
  if (!read_value(context, at, into)) return false;
  const auto amount_at = context.find_in_line("amount");
  if (!amount_at || !is_number_or_text(context[*amount_at])) return true;
  const MoneyText amount = parse_money(context[*amount_at].text);
  if (amount.fault != MoneyFault::none || *into <= amount.value) return true;
  return context.fail(ErrorCode::audited_above_amount, at,
                      fill(audited_above, {shown(context[at]), shown(context[*amount_at])}));
}

bool fail_word(ReadContext& context, Position at, std::span<const std::string_view> words,
               std::span<const std::string_view> labels) {
  Sentence names = listed(words);
  if (!labels.empty()) {
    names.zh.clear();
    for (std::size_t i = 0; i < words.size(); ++i) {
      names.zh.append(i == 0 ? "" : "、").append(words[i]);
      names.zh.append("（").append(labels[i]).append("）");
    }
  }
  return context.fail(ErrorCode::unknown_value, at, fill(bad_word, {shown(context[at]), names}));
}

bool read_star(ReadContext& context, Position at, std::span<const StarLevel> levels,
               bool none_allowed, std::optional<int>& into) {
  if (!context.expect(at, Kind::number, star_expected)) return false;
  const std::string_view given = context[at].text;
  int star = 0;
  const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), star);
  const bool plain = error == std::errc{} && end == given.data() + given.size() && given[0] != '-';
  if (plain && ((none_allowed && star == 0) || find_level(levels, star) != nullptr)) {
    into = star;
    return true;
  }
  std::vector<std::string> stars;
  if (none_allowed) stars.emplace_back("0");
  for (const StarLevel& level : levels) stars.push_back(std::to_string(level.star));
  const std::vector<std::string_view> views(stars.begin(), stars.end());
  return context.fail(ErrorCode::unknown_value, at,
                      fill(bad_star, {shown(context[at]), listed(views)}));
}

void write_value(WriteContext& context, const std::string& value) { context.json.value(value); }
void write_value(WriteContext& context, Date value) { context.json.value(value.to_string()); }
void write_value(WriteContext& context, Money value) { context.json.value(value.to_string()); }
void write_value(WriteContext& context, Count value) { context.json.value(value); }
void write_value(WriteContext& context, int value) { context.json.value(value); }
void write_value(WriteContext& context, Score value) { context.json.value(value.to_string()); }
void write_value(WriteContext& context, Area value) { context.json.value(value.to_string()); }

}  // namespace chengdu_subsidy::json_detail
