#pragma once
/// \file
/// The one formula of the platform and cloud tracks: min(rate × base, cap), exactly, then the one
/// rounding. Written once for any integer; run in 64 bits where all products fit, else in Boost's
/// checked 127 bits.

#include <algorithm>
#include <bit>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/values/exact.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/money_total.hpp>
#include <chengdu_subsidy/values/rate.hpp>
#include <chengdu_subsidy/values/rounding.hpp>
#include <cstdint>

namespace chengdu_subsidy {
inline namespace v1 {

/// What a rate applies to, in fen: what counts in full, and labour, which counts up to a limit.
struct ShareBase {
  MoneyTotal full;
  MoneyTotal labour;
  Rate labour_share{};  ///< unused where there is no labour
  LabourShare labour_reading = LabourShare::recognised;
};

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

/// A fraction of a fen in integers of some width.
template <class Int>
struct Fraction {
  Int numerator;
  Int denominator;
};

/// Whether a number is a product of twos and fives, so that a fraction over it is a decimal.
constexpr bool divides_decimally(std::int64_t number) noexcept {
  while (number % 2 == 0) number /= 2;
  while (number % 5 == 0) number /= 5;
  return number == 1;
}

/// The recognised base: all that counts in full, and labour within its limit (guide 一(三) note).
template <class Int>
constexpr Fraction<Int> recognised_base(const Int& full, const Int& labour, Rate share,
                                        LabourShare reading) {
  if (labour == 0) return {full, Int(1)};
  const std::int64_t part = share.numerator();
  const std::int64_t whole = share.denominator();
  switch (reading) {
    case LabourShare::condition:
      return {Int(labour * whole) > Int((full + labour) * part) ? full : Int(full + labour),
              Int(1)};
    case LabourShare::declared: {
      const Int limit = Int((full + labour) * part);
      const Int claimed = Int(labour * whole);
      return {Int(full * whole + std::min(claimed, limit)), Int(whole)};
    }
    case LabourShare::recognised: break;
  }
  // Labour may be `part` of `whole` of the sum of both, so `part` to `whole - part` of the rest.
  const std::int64_t rest = whole - part;
  if (rest == 0) return {Int(full + labour), Int(1)};
  if (divides_decimally(rest)) {
    const Int limit = Int(full * part);
    const Int claimed = Int(labour * rest);
    return {Int(full * rest + std::min(claimed, limit)), Int(rest)};
  }
  // Such a limit has no finite decimal; as a limit on money it is taken down to the fen. No share
  // of edition 2024 comes here.
  return {Int(full + std::min(labour, Int(full * part / rest))), Int(1)};
}

/// The exact amount before its rounding.
template <class Int>
struct ExactShare {
  Fraction<Int> base;
  Fraction<Int> uncapped;
  bool capped;

  [[nodiscard]] constexpr Fraction<Int> payable(Money cap) const {
    return capped ? Fraction<Int>{Int(cap.fen()), Int(1)} : uncapped;
  }
};

template <class Int>
constexpr ExactShare<Int> exact_share(const Int& full, const Int& labour, const ShareBase& base,
                                      const ShareTerms& terms) {
  const auto recognised =
      recognised_base<Int>(full, labour, base.labour_share, base.labour_reading);
  const Fraction<Int> uncapped{Int(recognised.numerator * terms.rate.numerator()),
                               Int(recognised.denominator * terms.rate.denominator())};
  const bool capped = uncapped.numerator > Int(uncapped.denominator * terms.cap.fen());
  return {recognised, uncapped, capped};
}

template <class Int>
constexpr SharePaid pay_share(const ExactShare<Int>& share, const ShareTerms& terms, Money floor,
                              Rounding rounding) {
  const Fraction<Int> payable = share.payable(terms.cap);
  const Int fen = round_fen<Int>(payable.numerator, payable.denominator, rounding);
  return {Money::from_fen(static_cast<std::int64_t>(fen)),
          payable.numerator >= Int(payable.denominator * floor.fen())};
}

/// Whether no intermediate of the formula can leave 64 bits: every one is a sum of at most two
/// products of an amount, or a rounding unit, with the two denominators.
constexpr bool fits_64_bits(const ShareBase& base, const ShareTerms& terms, Money floor) noexcept {
  const auto width = [](std::int64_t value) {
    return static_cast<int>(std::bit_width(static_cast<std::uint64_t>(value)));
  };
  const int amount = std::max({base.full.bits() + 1, base.labour.bits() + 1, width(terms.cap.fen()),
                               width(floor.fen()), width(fen_per_wan)});
  return amount + width(base.labour_share.denominator()) + width(terms.rate.denominator()) + 2 <=
         63;
}

/// The formula in 127 bits, for any base. A total of n lines needs log2(n) + 50 bits, each
/// denominator at most 20, the rest 3: no list that fits in memory can overflow it.
inline ExactShare<Wide> exact_share_wide(const ShareBase& base, const ShareTerms& terms) {
  return exact_share<Wide>(to_wide(base.full), to_wide(base.labour), base, terms);
}

inline SharePaid pay_share_wide(const ShareBase& base, const ShareTerms& terms, Money floor,
                                Rounding rounding) {
  return pay_share<Wide>(exact_share_wide(base, terms), terms, floor, rounding);
}

}  // namespace detail

/// min(rate × base, cap), rounded once.
/// \param floor  zero where the track has none
[[nodiscard]] constexpr SharePaid share(const ShareBase& base, const ShareTerms& terms, Money floor,
                                        Rounding rounding) noexcept {
  if (!detail::fits_64_bits(base, terms, floor)) {
    return detail::pay_share_wide(base, terms, floor, rounding);
  }
  const auto exact =
      detail::exact_share<std::int64_t>(static_cast<std::int64_t>(base.full.low()),
                                        static_cast<std::int64_t>(base.labour.low()), base, terms);
  return detail::pay_share<std::int64_t>(exact, terms, floor, rounding);
}

/// A single amount, rounded as the result is.
[[nodiscard]] constexpr Money rounded(Money amount, Rounding rounding) noexcept {
  return Money::from_fen(round_fen<std::int64_t>(amount.fen(), 1, rounding));
}

}  // namespace v1
}  // namespace chengdu_subsidy
