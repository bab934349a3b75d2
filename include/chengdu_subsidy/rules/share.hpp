#pragma once
/// \file
/// The one formula of the platform and cloud tracks: min(rate × base, cap), exactly, then the one
/// rounding. Written once for any integer; run in 64 bits where all products fit, else in Boost's
/// checked 127 bits, and in the lanes of a batch.

#include <algorithm>
#include <bit>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/lane.hpp>
#include <chengdu_subsidy/values/exact.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/money_total.hpp>
#include <chengdu_subsidy/values/rate.hpp>
#include <chengdu_subsidy/values/rounding.hpp>
#include <cstdint>
#include <type_traits>

namespace chengdu_subsidy {
inline namespace v1 {

/// What a rate applies to, in fen: what counts in full, and labour, which counts up to a limit.
/// \tparam Total  `MoneyTotal`, or lanes of amounts
template <class Total>
struct BasicShareBase {
  Total full;
  Total labour;
  Rate labour_share{};  ///< unused where there is no labour
  LabourShare labour_reading = LabourShare::recognised;
};
using ShareBase = BasicShareBase<MoneyTotal>;

/// The rate and the cap that apply to a base.
struct ShareTerms {
  Rate rate;
  Money cap;
};

/// The money of a share: after rounding, and whether before rounding it reached a floor.
struct SharePaid {
  Money rounded;
  bool reaches_floor = true;
};

namespace detail {

/// A fraction of a fen in integers of some width. The denominator comes from the edition alone.
template <class Int>
struct Fraction {
  Int numerator;
  std::int64_t denominator;
};

/// Whether a number is a product of twos and fives, so that a fraction over it is a decimal.
/// \pre `number` is from 1 to `Rate::scale`
constexpr bool divides_decimally(std::int64_t number) noexcept {
  const auto odd =
      static_cast<std::uint32_t>(number >> std::countr_zero(static_cast<std::uint64_t>(number)));
  constexpr std::uint32_t largest_power_of_five = 390'625;  // 5^8; the next is above the scale
  return largest_power_of_five % odd == 0;
}

/// The most that labour may come to (guide 一(三) note). Under reading `condition` it is not cut
/// to that, but counts nothing above it.
template <class Int>
constexpr Fraction<Int> labour_limit(const Int& full, const Int& labour, Rate share,
                                     LabourShare reading) {
  const std::int64_t part = share.numerator();
  const std::int64_t whole = share.denominator();
  if (reading != LabourShare::recognised) return {Int(Int(full + labour) * part), whole};
  // Labour may be `part` of `whole` of the sum of both, so `part` to `whole - part` of the rest.
  const std::int64_t rest = whole - part;
  if (rest == 0) return {labour, 1};
  if (divides_decimally(rest)) return {Int(full * part), rest};
  // Such a limit has no finite decimal; as a limit on money it is taken down to the fen. No share
  // of edition 2024 comes here.
  return {Int(Int(full * part) / rest), 1};
}

/// The recognised base: all that counts in full, and labour within its limit (guide 一(三) note).
template <class Int>
constexpr Fraction<Int> recognised_base(const Int& full, const Int& labour, const Rate& share,
                                        LabourShare reading) {
  const Fraction<Int> limit = labour_limit(full, labour, share, reading);
  const Int claimed = Int(labour * limit.denominator);
  if (reading == LabourShare::condition) {
    return {where(claimed > limit.numerator, full, Int(full + labour)), 1};
  }
  return {Int(full * limit.denominator + least(claimed, limit.numerator)), limit.denominator};
}

/// The exact amount before its rounding.
template <class Int>
struct ExactShare {
  Fraction<Int> base;
  Fraction<Int> uncapped;

  /// The cap over the denominator of the amount.
  [[nodiscard]] constexpr Int cap_numerator(Money cap) const {
    return Int(Int(uncapped.denominator) * cap.fen());
  }
  [[nodiscard]] constexpr auto capped(Money cap) const {
    return uncapped.numerator > cap_numerator(cap);
  }
  [[nodiscard]] constexpr Fraction<Int> payable(Money cap) const {
    return {least(uncapped.numerator, cap_numerator(cap)), uncapped.denominator};
  }
};

template <class Int>
constexpr ExactShare<Int> exact_share(const Int& full, const Int& labour, const Rate& labour_share,
                                      LabourShare labour_reading, const Rate& rate) {
  const auto recognised = recognised_base<Int>(full, labour, labour_share, labour_reading);
  return {
      recognised,
      {Int(recognised.numerator * rate.numerator()), recognised.denominator * rate.denominator()}};
}

/// What is paid, in some width.
template <class Int, class Flag>
struct BasicSharePaid {
  Int fen;
  Flag reaches_floor;
};

template <class Int>
constexpr auto pay_share(const ExactShare<Int>& share, Money cap, Money floor, Rounding rounding) {
  const Fraction<Int> payable = share.payable(cap);
  const auto reaches_floor = payable.numerator >= Int(Int(payable.denominator) * floor.fen());
  return BasicSharePaid<Int, std::remove_const_t<decltype(reaches_floor)>>{
      round_fen<Int>(payable.numerator, payable.denominator, rounding), reaches_floor};
}

/// Whether a total is nothing.
constexpr bool is_zero(const MoneyTotal& total) noexcept { return total.is_zero(); }

constexpr int bits_of(std::int64_t value) noexcept {
  return static_cast<int>(std::bit_width(static_cast<std::uint64_t>(value)));
}

/// How wide an amount may be so that no intermediate of the formula is wider than `bits`: every
/// one is a sum of at most two products of an amount, or a rounding unit, with both denominators.
/// \returns a count of bits; zero or less where the terms alone do not fit
constexpr int widest_amount(int bits, const Rate& labour_share, const ShareTerms& terms,
                            Money floor) noexcept {
  const int most =
      bits - 2 - bits_of(labour_share.denominator()) - bits_of(terms.rate.denominator());
  const int of_terms =
      std::max({bits_of(terms.cap.fen()), bits_of(floor.fen()), bits_of(fen_per_wan)});
  return of_terms <= most ? most : 0;
}

/// Whether the formula fits 64-bit integers.
constexpr bool fits_64_bits(const MoneyTotal& full, const MoneyTotal& labour,
                            const Rate& labour_share, const ShareTerms& terms,
                            Money floor) noexcept {
  const int widest = widest_amount(63, labour_share, terms, floor) - 1;
  return widest >= 0 && (full.high() | labour.high()) == 0 &&
         (full.low() | labour.low()) >> widest == 0;
}
constexpr bool fits_64_bits(const ShareBase& base, const ShareTerms& terms, Money floor) noexcept {
  return fits_64_bits(base.full, base.labour, base.labour_share, terms, floor);
}

/// The formula in 127 bits, for any base. A total of n lines needs log2(n) + 50 bits, each
/// denominator at most 20, the rest 3: no list that fits in memory can overflow it.
inline ExactShare<Wide> exact_share_wide(const ShareBase& base, Rate rate) {
  return exact_share<Wide>(to_wide(base.full), to_wide(base.labour), base.labour_share,
                           base.labour_reading, rate);
}

/// What is paid, of numbers that fit in `Money` again: the cap bounds them.
template <class Int>
constexpr SharePaid as_money(const BasicSharePaid<Int, bool>& paid) {
  return {Money::from_fen(static_cast<std::int64_t>(paid.fen)), paid.reaches_floor};
}

/// Kept apart: amounts that need it are rare, and its code is long.
[[gnu::noinline]] inline SharePaid pay_share_wide(const ShareBase& base, const ShareTerms& terms,
                                                  Money floor, Rounding rounding) {
  return as_money(pay_share(exact_share_wide(base, terms.rate), terms.cap, floor, rounding));
}

/// `share` of amounts where they are, without a copy of them.
constexpr SharePaid share_of(const MoneyTotal& full, const MoneyTotal& labour,
                             const Rate& labour_share, LabourShare labour_reading,
                             const ShareTerms& terms, Money floor, Rounding rounding) noexcept {
  if (!fits_64_bits(full, labour, labour_share, terms, floor)) [[unlikely]] {
    return pay_share_wide({full, labour, labour_share, labour_reading},
                          ShareTerms{terms.rate, terms.cap}, floor, rounding);
  }
  const auto exact = exact_share<std::int64_t>(static_cast<std::int64_t>(full.low()),
                                               static_cast<std::int64_t>(labour.low()),
                                               labour_share, labour_reading, terms.rate);
  return as_money(pay_share(exact, terms.cap, floor, rounding));
}

}  // namespace detail

/// min(rate × base, cap), rounded once.
/// \param floor  zero where the track has none
[[nodiscard]] constexpr SharePaid share(const ShareBase& base, const ShareTerms& terms, Money floor,
                                        Rounding rounding) noexcept {
  return detail::share_of(base.full, base.labour, base.labour_share, base.labour_reading, terms,
                          floor, rounding);
}

/// A single amount, rounded as the result is.
[[nodiscard]] constexpr Money rounded(Money amount, Rounding rounding) noexcept {
  return Money::from_fen(round_fen<std::int64_t>(amount.fen(), 1, rounding));
}

}  // namespace v1
}  // namespace chengdu_subsidy
