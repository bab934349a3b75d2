#pragma once
/// \file
/// The patterns that applications and decisions share.

#include <chengdu_subsidy/facts/applicant.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <cstdint>
#include <string_view>

namespace chengdu_subsidy::json_detail {

/// 0 to 10,000,000,000,000.00 yuan, a whole number of fen by value, perhaps with a unit.
inline constexpr std::string_view money_pattern =
    "^(?:(?:0*[0-9]{1,13}(?:\\.[0-9]{1,2}0*)?|0*10{13}(?:\\.0+)?)元?"
    "|(?:0*[0-9]{1,9}(?:\\.[0-9]{1,6}0*)?|0*10{9}(?:\\.0+)?)万元)$";
inline constexpr std::string_view signed_money_pattern =
    "^-?(?:(?:0*[0-9]{1,13}(?:\\.[0-9]{1,2}0*)?|0*10{13}(?:\\.0+)?)元?"
    "|(?:0*[0-9]{1,9}(?:\\.[0-9]{1,6}0*)?|0*10{9}(?:\\.0+)?)万元)$";
inline constexpr std::int64_t most_yuan = 10'000'000'000'000;
static_assert(money_limit == Money::from_yuan(most_yuan), "the patterns hold this limit");

/// Every day of the calendar, and 29 February of every year.
inline constexpr std::string_view date_pattern =
    "^(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))$";

/// 0 to 1000 with two decimals, and 0 to 1,000,000 with six, by value.
inline constexpr std::string_view score_pattern =
    "^(?:0*[0-9]{1,3}(?:\\.[0-9]{1,2}0*)?|0*1000(?:\\.0+)?)$";
inline constexpr std::string_view area_pattern =
    "^(?:0*[0-9]{1,6}(?:\\.[0-9]{1,6}0*)?|0*1000000(?:\\.0+)?)$";

/// What comes out: yuan with two decimals; with two or more; without trailing zeros.
inline constexpr std::string_view yuan_pattern = "^(?:0|[1-9][0-9]*)\\.[0-9]{2}$";
inline constexpr std::string_view exact_yuan_pattern = "^(?:0|[1-9][0-9]*)\\.[0-9]{2,}$";
inline constexpr std::string_view plain_pattern = "^(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?$";

/// A JSON Pointer, RFC 6901.
inline constexpr std::string_view pointer_pattern = "^(?:/(?:[^~/]|~[01])*)*$";

}  // namespace chengdu_subsidy::json_detail
