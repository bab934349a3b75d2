#include "json/edition_reader.hpp"

#include <algorithm>
#include <chengdu_subsidy/facts/applicant.hpp>
#include <string>

namespace chengdu_subsidy::json_detail::edition_fields {
std::optional<EditionReader::Object> EditionReader::open(std::uint32_t position) {
  if (!is(Kind::object, position, {"对象（花括号）", "an object in braces"})) return std::nullopt;
  Object object;
  object.position = position;
  const std::uint32_t end = document_[position].end;
  for (std::uint32_t key = position + 1; key < end; key = document_[key + 1].end) {
    const std::string_view name = document_[key].text;
    if (!name.starts_with("x-")) object.keys.push_back({name, key + 1});
  }
  // Sorted by name, and in the order of the document where a name is repeated.
  std::stable_sort(object.keys.begin(), object.keys.end(),
                   [](const Key& a, const Key& b) { return a.name < b.name; });
  for (std::size_t i = 1; i < object.keys.size(); ++i) {
    if (object.keys[i].name != object.keys[i - 1].name) continue;
    object.keys[i].asked = true;
    report(FaultRank::value, object.keys[i].position,
           {ErrorCode::duplicate_field, duplicate_field(object.keys[i].name)});
  }
  return object;
}

void EditionReader::close() {
  // Only the first in the document may be reported, so only for it the nearest name is sought.
  const Key* first = nullptr;
  for (const Key& key : object_.keys) {
    if (!key.asked && (first == nullptr || key.position < first->position)) first = &key;
  }
  if (first == nullptr) return;
  report(FaultRank::value, first->position,
         {ErrorCode::unknown_field, unknown_field(first->name, object_.asked)});
}

std::optional<std::uint32_t> EditionReader::find(std::string_view name) {
  object_.asked.push_back(name);
  const auto key = std::lower_bound(object_.keys.begin(), object_.keys.end(), name,
                                    [](const Key& a, std::string_view b) { return a.name < b; });
  const bool there = key != object_.keys.end() && key->name == name;
  if (there) {
    key->asked = true;
    if (document_[key->position].kind != Kind::null) return key->position;
  }
  if (comes_first(FaultRank::missing, object_.position)) {
    std::string path = document_.pointer(object_.position);
    append_key(path, name);
    note(std::move(path), {ErrorCode::missing_field, missing_field(name)});
  }
  return std::nullopt;
}

bool EditionReader::is(Kind kind, std::uint32_t position, Text expected) {
  if (document_[position].kind == kind) return true;
  report(FaultRank::value, position,
         {ErrorCode::wrong_type, wrong_type(document_[position], expected)});
  return false;
}

bool EditionReader::read(std::uint32_t position, std::string_view& value) {
  if (!is_text(position)) return false;
  value = storage_.keep(document_[position].text);
  return true;
}

bool EditionReader::read(std::uint32_t position, std::int64_t& value) {
  if (!is(Kind::number, position, {"不带引号的整数", "a whole number without quotes"}))
    return false;
  const std::string_view digits = document_[position].text;
  const ScaledDecimal number = read_decimal(digits, 0, count_limit);
  if (number.fault != DecimalFault::none || digits.find('.') != std::string_view::npos) {
    report(FaultRank::value, position,
           {ErrorCode::bad_count,
            {"应为0到2^53的整数，不带符号、小数点或指数。",
             "Write a whole number from 0 to 2^53, without a sign, fraction or exponent."}});
    return false;
  }
  value = number.units;
  return true;
}

bool EditionReader::read(std::uint32_t position, Money& value) {
  if (!is_string(position, {"金额（用双引号括起，如\"500000.00\"）",
                            "an amount in double quotes, such as \"500000.00\""})) {
    return false;
  }
  const MoneyText money = parse_money(document_[position].text);
  switch (money.fault) {
    case MoneyFault::none: value = money.value; return true;
    case MoneyFault::malformed:
      report(FaultRank::value, position,
             {ErrorCode::bad_money,
              {"应为金额，如\"500000.00\"或\"50万元\"，不带符号、空格、千位分隔符或指数。",
               "Write an amount such as \"500000.00\" or \"50万元\", without a sign, blank, "
               "separator or exponent."}});
      break;
    case MoneyFault::precision:
      report(FaultRank::value, position,
             {ErrorCode::money_precision,
              {"金额最多精确到分，请改为整数分。",
               "Write an amount in whole fen: at most two decimals of a yuan."}});
      break;
    case MoneyFault::range:
      report(
          FaultRank::value, position,
          {ErrorCode::money_range,
           {"金额不能超过10000000000000元。", "Write an amount of at most 10000000000000 yuan."}});
      break;
  }
  return false;
}

bool EditionReader::read(std::uint32_t position, Rate& value) {
  if (!is_string(position, {"比例（用双引号括起，如\"0.15\"）",
                            "a rate in double quotes, such as \"0.15\""})) {
    return false;
  }
  if (const auto rate = Rate::parse(document_[position].text)) {
    value = *rate;
    return true;
  }
  report(FaultRank::value, position,
         {ErrorCode::bad_number,
          {"应为0到1的小数，如\"0.15\"，最多六位小数。",
           "Write a decimal from 0 to 1 with at most six decimals, such as \"0.15\"."}});
  return false;
}

bool EditionReader::read(std::uint32_t position, Date& value) {
  if (!is_string(position, {"日期（用双引号括起，如\"2024-05-06\"）",
                            "a date in double quotes, such as \"2024-05-06\""})) {
    return false;
  }
  if (const auto date = Date::parse(document_[position].text)) {
    value = *date;
    return true;
  }
  report(FaultRank::value, position,
         {ErrorCode::bad_date,
          {"应为真实存在的日期，写作年-月-日，如\"2024-05-06\"。",
           "Write a day that exists as year-month-day, such as \"2024-05-06\"."}});
  return false;
}

bool EditionReader::read(std::uint32_t position, Rule& value) {
  if (!is_string(position, {"规则编号（用双引号括起）", "a rule's id in double quotes"})) {
    return false;
  }
  const std::string_view id = document_[position].text;
  if (const auto rule = find_rule(id)) {
    value = *rule;
    return true;
  }
  std::vector<std::string_view> ids;
  for (const RuleInfo& rule : rule_table) ids.push_back(rule.id);
  no_such_word(position, FaultRank::value, id, ids);
  return false;
}

void EditionReader::figure(std::string_view name, std::int64_t& value, Unit unit) {
  if (unit == Unit::count) {
    member(name, value);
  } else if (Money money; unit == Unit::fen && member(name, money)) {
    value = money.fen();
  } else if (unit == Unit::unknown) {
    // Nothing can be said of it until the field that tells its unit is mended.
    static_cast<void>(find(name));
  }
}

void EditionReader::wrong_length(std::uint32_t position, std::size_t count, Length length) {
  // It stands behind the entries: of a list in a fixed order, the first that is out of its place
  // says more than the number.
  if (!comes_first(FaultRank::agreement, document_[position].end)) return;
  const Sentence there = same(std::to_string(count));
  const Sentence least = same(std::to_string(length.least));
  const Sentence most = same(std::to_string(length.most));
  note(document_.pointer(position),
       {ErrorCode::bad_count,
        length.least == length.most
            ? fill({"列表应有{0}项，现有{1}项。", "The list must have {0} entries; it has {1}."},
                   {most, there})
            : fill({"列表应有{0}到{1}项，现有{2}项。",
                    "The list must have {0} to {1} entries; it has {2}."},
                   {least, most, there})});
}

void EditionReader::no_such_word(std::uint32_t position, FaultRank rank, std::string_view id,
                                 std::span<const std::string_view> known) {
  // A long list is not repeated in full: the nearest word is what helps.
  constexpr std::size_t most_listed = 12;
  Sentence sentence;
  if (known.empty()) {
    sentence = fill({"没有{0}：所引用的列表为空，请先在其中补充。",
                     "There is no {0}: the list that it refers to is empty; add it there first."},
                    {quoted(id)});
  } else {
    const std::string_view near = nearest(id, known);
    sentence = near.empty()
                   ? fill({"没有{0}这个值。", "There is no {0}."}, {quoted(id)})
                   : fill({"没有{0}这个值，是否应为{1}？", "There is no {0}; did you mean {1}?"},
                          {quoted(id), quoted(near)});
    if (known.size() <= most_listed) {
      const Sentence all = fill({"可选值为：{0}。", " There are: {0}."}, {listed(known)});
      sentence.zh += all.zh;
      sentence.en += all.en;
    }
  }
  report(rank, position, {ErrorCode::unknown_value, std::move(sentence)});
}

bool EditionReader::comes_first(FaultRank rank, std::uint32_t position) {
  if (fault_ && std::pair{rank, position} >= std::pair{fault_rank_, fault_position_}) return false;
  fault_rank_ = rank;
  fault_position_ = position;
  return true;
}

void EditionReader::note(std::string path, Refusal refusal) {
  Sentence& sentence = refusal.sentence;
  fault_ =
      InputError{refusal.code, std::move(path), std::move(sentence.zh), std::move(sentence.en)};
}

}  // namespace chengdu_subsidy::json_detail::edition_fields
