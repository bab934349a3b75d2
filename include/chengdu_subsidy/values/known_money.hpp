#pragma once
/// \file
/// An amount that may not be known, in the room of one that is.

#include <chengdu_subsidy/values/money.hpp>
#include <cstdint>
#include <limits>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {

/// As `std::optional<Money>` in 8 bytes, and becomes one. The least of all 64-bit numbers stands
/// for what is not known; no amount of the rules comes near it.
class KnownMoney {
 public:
  constexpr KnownMoney() noexcept = default;
  constexpr KnownMoney(std::nullopt_t) noexcept {}                 // NOLINT: as an optional
  constexpr KnownMoney(Money amount) noexcept : money_(amount) {}  // NOLINT: as an optional

  [[nodiscard]] constexpr bool has_value() const noexcept { return money_ != unknown; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }
  /// \pre `has_value()`
  [[nodiscard]] constexpr const Money& operator*() const noexcept { return money_; }
  /// \pre `has_value()`
  [[nodiscard]] constexpr const Money* operator->() const noexcept { return &money_; }
  /// \throws std::bad_optional_access when it is not known
  [[nodiscard]] constexpr Money value() const {
    if (!has_value()) throw std::bad_optional_access();
    return money_;
  }
  [[nodiscard]] constexpr Money value_or(Money other) const noexcept {
    return has_value() ? money_ : other;
  }
  [[nodiscard]] constexpr operator std::optional<Money>() const noexcept {  // NOLINT: it is one
    return has_value() ? std::optional(money_) : std::nullopt;
  }

  friend constexpr bool operator==(const KnownMoney&, const KnownMoney&) noexcept = default;
  friend constexpr bool operator==(const KnownMoney& a, Money b) noexcept {
    return a.has_value() && a.money_ == b;
  }
  friend constexpr bool operator==(const KnownMoney& a, std::nullopt_t) noexcept {
    return !a.has_value();
  }
  friend constexpr bool operator==(const KnownMoney& a, const std::optional<Money>& b) noexcept {
    return std::optional<Money>(a) == b;
  }

 private:
  static constexpr Money unknown = Money::from_fen(std::numeric_limits<std::int64_t>::min());

  Money money_ = unknown;
};

}  // namespace v1
}  // namespace chengdu_subsidy
