#pragma once
/// \file
/// Which cloud fees are recognised, and why the others are not: guide 二(二) and 二(三) note.

#include <array>
#include <bit>
#include <chengdu_subsidy/facts/cloud.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/values/money_total.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace chengdu_subsidy {
inline namespace v1 {

/// A set of sub-domains, one bit each, on the stack.
class SubdomainSet {
 public:
  constexpr void insert(std::size_t index) noexcept {
    size_ += contains(index) ? 0 : 1;
    low_ |= index < word_bits ? mask(index) : 0;
    high_ |= index < word_bits ? 0 : mask(index);
  }
  [[nodiscard]] constexpr bool contains(std::size_t index) const noexcept {
    return ((index < word_bits ? low_ : high_) & mask(index)) != 0;
  }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

  /// Calls `use` with each, in the order of the catalogue.
  template <class Use>
  constexpr void for_each(const Use& use) const noexcept {
    for (std::uint64_t rest = low_; rest != 0; rest &= rest - 1) {
      use(static_cast<std::size_t>(std::countr_zero(rest)));
    }
    for (std::uint64_t rest = high_; rest != 0; rest &= rest - 1) {
      use(word_bits + static_cast<std::size_t>(std::countr_zero(rest)));
    }
  }

 private:
  static constexpr std::size_t word_bits = 64;
  static_assert(EditionLimits::subdomains == 2 * word_bits);

  static constexpr std::uint64_t mask(std::size_t index) noexcept {
    return std::uint64_t{1} << (index % word_bits);
  }
  // Two words by name: an array that is asked at a position would have to lie in memory.
  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
  std::size_t size_ = 0;
};

/// Sorts fee lines into recognised and not, under the readings. The sums, the disallowed lines
/// and the count of sub-domains all ask this one screen.
class FeeScreen {
 public:
  constexpr FeeScreen(const CloudFacts& facts, const Edition& edition,
                      const Readings& readings) noexcept
      : edition_(edition), merged_(readings.same_name == SameName::merged) {
    claimed_known_ = facts.subdomains.has_value();
    if (claimed_known_) {
      for (const SubdomainIndex index : *facts.subdomains) claimed_.insert(key(index));
    }
    limited_ = readings.fee_scope == FeeScope::required;
    if (limited_ && claimed_known_ && facts.applied_star && facts.fees) {
      select_highest(facts);
      required_known_ = true;
    }
  }

  [[nodiscard]] constexpr bool claimed_known() const noexcept { return claimed_known_; }
  /// Distinct sub-domains claimed; under reading `same_name: merged` one name counts once.
  [[nodiscard]] constexpr std::size_t claimed_count() const noexcept { return claimed_.size(); }

  /// Whether every line can be sorted.
  [[nodiscard]] constexpr bool complete() const noexcept {
    return claimed_known_ && (!limited_ || required_known_);
  }

  /// The first reason against a line, of those that can be known; nothing where there is none.
  /// With a complete screen, nothing means recognised.
  [[nodiscard]] constexpr std::optional<DisallowedReason> reason(
      const FeeLine& line) const noexcept {
    if (!in_period(line)) return DisallowedReason::outside_period;
    if (!line.subdomain) return DisallowedReason::not_in_catalogue;
    if (!is_claimed(line)) return DisallowedReason::subdomain_not_claimed;
    if (!within_limit(line)) return DisallowedReason::beyond_required;
    return std::nullopt;
  }

  /// Whether a line is recognised: whether there is no reason against it. \pre `complete()`
  [[nodiscard]] constexpr bool recognises(const FeeLine& line) const noexcept {
    return in_period(line) && line.subdomain && is_claimed(line) && within_limit(line);
  }

 private:
  // Under `merged` a name is counted, claimed and summed at its first place in the catalogue.
  [[nodiscard]] constexpr std::size_t key(SubdomainIndex index) const noexcept {
    return merged_ ? edition_.cloud.first_of_name[index] : index;
  }

  [[nodiscard]] constexpr bool in_period(const FeeLine& line) const noexcept {
    return holds_if_known(
        line.paid_on, [this](Date day) { return edition_.recognised_period.value.contains(day); });
  }
  // Of a line with a sub-domain, and as far as it can be known.
  [[nodiscard]] constexpr bool is_claimed(const FeeLine& line) const noexcept {
    return !claimed_known_ || claimed_.contains(key(*line.subdomain));
  }
  [[nodiscard]] constexpr bool within_limit(const FeeLine& line) const noexcept {
    return !required_known_ || required_.contains(key(*line.subdomain));
  }

  // Reading `fee_scope: required`: as many claimed sub-domains as the star applied for needs,
  // the highest fees first, a tie to the earlier in the catalogue.
  [[gnu::noinline]] constexpr void select_highest(const CloudFacts& facts) noexcept {
    std::array<MoneyTotal, EditionLimits::subdomains> totals{};
    for (const FeeLine& line : *facts.fees) {
      if (in_period(line) && line.subdomain && is_claimed(line)) {
        totals[key(*line.subdomain)].add(line.worth());
      }
    }
    const StarLevel* level = find_level(edition_.cloud.levels, *facts.applied_star);
    const std::int64_t wanted = level != nullptr ? level->subdomains : 0;
    const std::size_t none = edition_.cloud.catalogue.size();
    for (std::int64_t chosen = 0; chosen < wanted; ++chosen) {
      std::size_t best = none;
      claimed_.for_each([&](std::size_t i) {
        if (i >= none || required_.contains(i)) return;
        if (best == none || totals[i] > totals[best]) best = i;
      });
      if (best == none) break;
      required_.insert(best);
    }
  }

  const Edition& edition_;
  bool merged_;
  bool claimed_known_ = false;
  bool limited_ = false;         // reading `fee_scope: required`
  bool required_known_ = false;  // and which sub-domains those are
  SubdomainSet claimed_;
  SubdomainSet required_;
};

}  // namespace v1
}  // namespace chengdu_subsidy
