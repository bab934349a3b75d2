// Text of money, rates and scores: read as the contract says, by a second reader in unbounded
// integers, and written back without loss.
#include <boost/multiprecision/cpp_int.hpp>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <string>

#include "checking.hpp"

namespace {

using namespace chengdu_subsidy;
using Unbounded = boost::multiprecision::cpp_int;

// The contract's paragraph on money: digits, perhaps a point and digits, perhaps a unit.
MoneyText expected(std::string_view text) {
  int shift = 2;
  for (const auto& [unit, places] : {std::pair{std::string_view("万元"), 6}, {"元", 2}}) {
    if (text.size() >= unit.size() && text.substr(text.size() - unit.size()) == unit) {
      text = text.substr(0, text.size() - unit.size());
      shift = places;
      break;
    }
  }
  const auto point = text.find('.');
  const std::string whole(text.substr(0, point));
  std::string decimals(point == std::string_view::npos ? "" : text.substr(point + 1));
  const auto all_digits = [](const std::string& digits) {
    return !digits.empty() && digits.find_first_not_of("0123456789") == std::string::npos;
  };
  if (!all_digits(whole)) return {Money{}, MoneyFault::malformed};
  if (point != std::string_view::npos && !all_digits(decimals)) return {{}, MoneyFault::malformed};
  decimals.erase(decimals.find_last_not_of('0') + 1);
  if (decimals.size() > static_cast<std::size_t>(shift)) return {{}, MoneyFault::precision};
  decimals.resize(static_cast<std::size_t>(shift), '0');
  // Leading zeros would make it octal.
  std::string digits = whole + decimals;
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  const Unbounded fen(digits);
  if (fen > Unbounded(money_limit.fen())) return {{}, MoneyFault::range};
  return {Money::from_fen(static_cast<std::int64_t>(fen)), MoneyFault::none};
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

void check_others(std::string_view text) {
  if (const auto rate = Rate::parse(text)) {
    FUZZ_REQUIRE(Rate::parse(rate->to_string()) == rate);
    FUZZ_REQUIRE(rate->numerator() <= rate->denominator());
  }
  if (const auto score = Score::parse(text)) {
    FUZZ_REQUIRE(Score::parse(score->to_string()) == score);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check_money(fuzz::text(data, size));
  check_others(fuzz::text(data, size));
  return 0;
}
