// Text of money, rates, scores and areas: read as the contract says, by a second reader in
// unbounded integers, and written back without loss.
#include <boost/multiprecision/cpp_int.hpp>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <string>

#include "checking.hpp"

namespace {

using namespace chengdu_subsidy;
using Unbounded = boost::multiprecision::cpp_int;

struct Decimal {
  Unbounded units;  // in the last place that there may be
  MoneyFault fault = MoneyFault::none;
};

// Digits, perhaps a point and digits; by value no finer than so many places, nor above the largest.
Decimal decimal(std::string_view text, int places, const Unbounded& largest) {
  const auto point = text.find('.');
  const std::string whole(text.substr(0, point));
  std::string decimals(point == std::string_view::npos ? "" : text.substr(point + 1));
  const auto all_digits = [](const std::string& digits) {
    return !digits.empty() && digits.find_first_not_of("0123456789") == std::string::npos;
  };
  if (!all_digits(whole)) return {0, MoneyFault::malformed};
  if (point != std::string_view::npos && !all_digits(decimals)) return {0, MoneyFault::malformed};
  decimals.erase(decimals.find_last_not_of('0') + 1);
  if (decimals.size() > static_cast<std::size_t>(places)) return {0, MoneyFault::precision};
  decimals.resize(static_cast<std::size_t>(places), '0');
  // Leading zeros would make it octal.
  std::string digits = whole + decimals;
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  const Unbounded units(digits);
  if (units > largest) return {0, MoneyFault::range};
  return {units, MoneyFault::none};
}

// The contract's paragraph on money: a decimal, perhaps with a unit.
MoneyText expected(std::string_view text) {
  int shift = 2;
  for (const auto& [unit, places] : {std::pair{std::string_view("万元"), 6}, {"元", 2}}) {
    if (text.size() >= unit.size() && text.substr(text.size() - unit.size()) == unit) {
      text = text.substr(0, text.size() - unit.size());
      shift = places;
      break;
    }
  }
  const Decimal read = decimal(text, shift, money_limit.fen());
  return {Money::from_fen(static_cast<std::int64_t>(read.units)), read.fault};
}

void check_money(std::string_view text) {
  const MoneyText read = parse_money(text);
  const MoneyText other = expected(text);
  FUZZ_REQUIRE(read.fault == other.fault);
  FUZZ_REQUIRE(read.value == other.value);
  const MoneyText negative = parse_signed_money("-" + std::string(text));
  FUZZ_REQUIRE(negative.fault == read.fault);
  FUZZ_REQUIRE(negative.value.fen() == -read.value.fen());
  if (read.fault != MoneyFault::none) return;
  FUZZ_REQUIRE(parse_money(read.value.to_string()).value == read.value);
  FUZZ_REQUIRE(parse_money(read.value.to_plain_string()).value == read.value);
  FUZZ_REQUIRE(exact(read.value).to_string(2) == read.value.to_string());
}

// A rate is told by its fraction alone, which is in lowest terms.
void check_rate(std::string_view text) {
  const auto rate = Rate::parse(text);
  const Decimal other = decimal(text, 6, 1'000'000);
  FUZZ_REQUIRE(rate.has_value() == (other.fault == MoneyFault::none));
  if (!rate) return;
  FUZZ_REQUIRE(rate->denominator() > 0);
  FUZZ_REQUIRE(Unbounded(rate->numerator()) * 1'000'000 == other.units * rate->denominator());
  FUZZ_REQUIRE(gcd(Unbounded(rate->numerator()), Unbounded(rate->denominator())) == 1);
  const std::string written = rate->to_string();
  FUZZ_REQUIRE(decimal(written, 6, 1'000'000).units == other.units);
  FUZZ_REQUIRE(Rate::parse(written) == rate);
}

template <class Value>
void check_bounded(std::string_view text, int places, const Unbounded& largest) {
  const auto value = Value::parse(text);
  const Decimal other = decimal(text, places, largest);
  FUZZ_REQUIRE(value.has_value() == (other.fault == MoneyFault::none));
  if (!value) return;
  FUZZ_REQUIRE(value->units() == other.units);
  const std::string written = value->to_string();
  FUZZ_REQUIRE(decimal(written, places, largest).units == other.units);
  FUZZ_REQUIRE(Value::parse(written) == value);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text(data, size);
  check_money(text);
  check_rate(text);
  check_bounded<Score>(text, 2, 1'000'00);
  check_bounded<Area>(text, 6, 1'000'000'000'000);
  return 0;
}
