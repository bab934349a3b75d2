#pragma once
/// \file
/// What is wrong with an input: a code, where, and a sentence that says how to mend it.

#include <array>
#include <chengdu_subsidy/notice/words.hpp>
#include <cstdint>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {

/// The contract's error codes.
enum class ErrorCode : std::uint8_t {
  bad_utf8,
  bad_json,
  wrong_type,
  unknown_field,
  duplicate_field,
  missing_field,
  unknown_value,
  bad_id,
  bad_date,
  bad_money,
  bad_count,
  bad_number,
  money_precision,
  money_range,
  audited_above_amount,
  duplicate_line,
  bad_track,
  unknown_edition,
};
/// Each code with what it means.
inline constexpr std::array<Word<ErrorCode>, 18> error_words{{
    {ErrorCode::bad_utf8, "bad_utf8", {"不是有效的UTF-8文本", "not valid UTF-8"}},
    {ErrorCode::bad_json, "bad_json", {"不是有效的JSON", "not valid JSON"}},
    {ErrorCode::wrong_type, "wrong_type", {"值的类型不对", "a value of the wrong type"}},
    {ErrorCode::unknown_field, "unknown_field", {"未知的字段", "an unknown field"}},
    {ErrorCode::duplicate_field, "duplicate_field", {"字段重复", "a field given twice"}},
    {ErrorCode::missing_field, "missing_field", {"缺少必填字段", "a needed field is missing"}},
    {ErrorCode::unknown_value, "unknown_value", {"不在可选值之内", "not one of the values"}},
    {ErrorCode::bad_id, "bad_id", {"编号长度不对", "an id of the wrong length"}},
    {ErrorCode::bad_date, "bad_date", {"不是有效日期", "not a date"}},
    {ErrorCode::bad_money, "bad_money", {"不是有效金额", "not an amount of money"}},
    {ErrorCode::bad_count, "bad_count", {"不是有效的非负整数", "not a count"}},
    {ErrorCode::bad_number, "bad_number", {"不是有效数值", "not such a number"}},
    {ErrorCode::money_precision, "money_precision", {"金额精度超过分", "money finer than a fen"}},
    {ErrorCode::money_range, "money_range", {"金额超出上限", "money above the limit"}},
    {ErrorCode::audited_above_amount,
     "audited_above_amount",
     {"审定金额大于申报金额", "the audited amount is above the amount"}},
    {ErrorCode::duplicate_line, "duplicate_line", {"明细编号重复", "a line id used twice"}},
    {ErrorCode::bad_track, "bad_track", {"申报方向应恰好一个", "not exactly one track"}},
    {ErrorCode::unknown_edition, "unknown_edition", {"未载入的版本", "an edition not loaded"}},
}};

/// One fault of one record.
struct InputError {
  ErrorCode code = ErrorCode::bad_json;
  std::string path;  ///< JSON Pointer (RFC 6901); empty for the whole document
  std::string zh;    ///< what is wrong and how to mend it
  std::string en;
  friend bool operator==(const InputError&, const InputError&) = default;
};

}  // namespace v1
}  // namespace chengdu_subsidy
