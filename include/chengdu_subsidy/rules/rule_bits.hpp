#pragma once
/// \file
/// The rules of one application as bits of a word: truths on the way in, statuses on the way out.

#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/rule.hpp>
#include <chengdu_subsidy/rules/lane.hpp>
#include <chengdu_subsidy/values/truth.hpp>
#include <concepts>
#include <cstdint>

namespace chengdu_subsidy {
inline namespace v1 {

/// One bit for each rule that an application can meet: the common part, then its own track.
using RuleMask = std::uint32_t;

/// The bit of a rule. Rules of different tracks share bits; one application has one track.
[[nodiscard]] constexpr RuleMask bit(Rule rule) noexcept {
  const auto position = static_cast<unsigned>(rule);
  const auto track = track_of(rule);
  if (!track) return RuleMask{1} << position;
  return RuleMask{1} << (position - static_cast<unsigned>(first_rule(*track)) +
                         static_cast<unsigned>(common_rule_count));
}

namespace detail {

consteval RuleMask mask_of_track(Track track, bool only_authority) noexcept {
  RuleMask mask = 0;
  for (const auto& entry : rule_table) {
    const auto own = track_of(entry.rule);
    if (own && *own != track) continue;
    if (only_authority && entry.decided_by != DecidedBy::authority) continue;
    mask |= bit(entry.rule);
  }
  return mask;
}

inline constexpr RuleMask common_rules = [] {
  RuleMask mask = 0;
  for (const auto& entry : rule_table) mask |= track_of(entry.rule) ? 0 : bit(entry.rule);
  return mask;
}();

/// The rules from one to another, both included.
constexpr RuleMask rules_between(Rule first, Rule last) noexcept {
  return bit(last) * 2 - bit(first);
}

inline constexpr RuleMask all_rules[track_count] = {mask_of_track(Track::platform, false),
                                                    mask_of_track(Track::cloud, false),
                                                    mask_of_track(Track::park, false)};
inline constexpr RuleMask authority_rules[track_count] = {mask_of_track(Track::platform, true),
                                                          mask_of_track(Track::cloud, true),
                                                          mask_of_track(Track::park, true)};

inline constexpr RuleMask all_minimums = [] {
  RuleMask mask = 0;
  for (const auto& entry : metric_words) mask |= bit(minimum_rule(entry.value));
  return mask;
}();

}  // namespace detail

/// The rules that apply to a track under an edition: a minimum only where the edition sets it.
[[nodiscard]] constexpr RuleMask applicable_rules(const Edition& edition, Track track) noexcept {
  RuleMask mask = detail::all_rules[static_cast<std::size_t>(track)];
  if (track == Track::platform) {
    mask &= ~detail::all_minimums;
    for (const auto& minimum : edition.platform.minimums) mask |= bit(minimum_rule(minimum.metric));
  }
  return mask;
}

/// What is known of the rules: a bit in `yes`, in `no`, or in neither.
/// \tparam Mask  `RuleMask`, or lanes of them
template <class Mask>
struct BasicRuleTruths {
  Mask yes{};
  Mask no{};

  /// Some rules, taken to hold until `hold_if` says otherwise.
  [[nodiscard]] static constexpr BasicRuleTruths holding(RuleMask rules) noexcept {
    return {rules, 0};
  }
  /// Leaves a rule holding only where it does. One that does is the usual case, and costs a test.
  constexpr void hold_if(Rule rule, Truth truth) noexcept {
    if (truth == Truth::yes) [[likely]]
      return;
    yes &= ~bit(rule);
    no |= truth == Truth::no ? bit(rule) : 0;
  }
  /// The same of rules that follow one another, the first of them and up to seven more.
  template <std::same_as<Truth>... More>
  constexpr void hold_row_if(Rule first, Truth truth, More... more) noexcept {
    constexpr std::size_t count = 1 + sizeof...(More);
    static_assert(count <= 8);
    constexpr std::uint64_t every_byte = 0x0101010101010101;
    constexpr std::uint64_t in_row = every_byte >> 8 * (8 - count);
    // A byte a truth, so that one comparison answers all of them.
    std::uint64_t row = detail::bits(truth);
    unsigned at = 0;
    ((row |= std::uint64_t{detail::bits(more)} << (at += 8)), ...);
    if (row == in_row * detail::yes_bit) [[likely]]
      return;
    // The same bit of every byte, gathered by one multiplication: the bit of byte i is moved to bit
    // 56 + i, and no two of the products meet.
    const auto gather = [](std::uint64_t bits) {
      return static_cast<RuleMask>(((bits & in_row) * 0x0102040810204080) >> 56);
    };
    yes &= ~(bit(first) * gather(~(row / detail::yes_bit)));
    no |= bit(first) * gather(row / detail::no_bit);
  }
  /// Sets a rule where it holds and where it fails; it stays open elsewhere.
  template <class Flag>
  constexpr void set_where(Rule rule, const Flag& holds, const Flag& fails) noexcept {
    using detail::bits_where;
    yes |= bits_where(holds, bit(rule));
    no |= bits_where(fails, bit(rule));
  }
  /// Sets a rule by a test, where what is tested is known.
  template <class Flag>
  constexpr void set_if_known(Rule rule, const Flag& is_known, const Flag& holds) noexcept {
    using detail::both;
    set_where(rule, both(is_known, holds), both(is_known, !holds));
  }
  // Of one application: most rules are met, and a processor foresees that.
  constexpr void set_if_known(Rule rule, bool is_known, bool holds) noexcept {
    if (!is_known) [[unlikely]]
      return;
    if (holds) [[likely]] {
      yes |= bit(rule);
    } else {
      no |= bit(rule);
    }
  }
  /// Whether all of some rules hold.
  [[nodiscard]] constexpr bool all_hold(RuleMask rules) const noexcept {
    return (yes & rules) == rules && (no & rules) == 0;
  }
  /// Truths of other rules, joined.
  friend constexpr BasicRuleTruths operator|(const BasicRuleTruths& a,
                                             const BasicRuleTruths& b) noexcept {
    return {a.yes | b.yes, a.no | b.no};
  }
  friend constexpr bool operator==(const BasicRuleTruths& a, const BasicRuleTruths& b) noexcept {
    return a.yes == b.yes && a.no == b.no;
  }
};
using RuleTruths = BasicRuleTruths<RuleMask>;

/// The status of every rule, two bits each.
/// \tparam Mask  `RuleMask`, or lanes of them
template <class Mask>
class BasicRuleStatuses {
 public:
  constexpr BasicRuleStatuses() noexcept = default;

  /// \param turned  rules that are open for the other reason than usual: `pending` though a fact
  ///                decides, `unknown` though the authority does
  constexpr BasicRuleStatuses(const BasicRuleTruths<Mask>& truths, RuleMask applicable, Track track,
                              const Mask& turned) noexcept
      : applicable_(applicable),
        open_(~(truths.yes | truths.no) & applicable),
        low_((truths.no & applicable) |
             (open_ & (turned ^ detail::authority_rules[static_cast<std::size_t>(track)]))) {}

  /// Rules that are all met.
  [[nodiscard]] static constexpr BasicRuleStatuses all_met(RuleMask applicable) noexcept {
    return BasicRuleStatuses(applicable);
  }

  /// The status of a rule. \pre the rule applies
  [[nodiscard]] constexpr Status operator[](Rule rule) const noexcept {
    const RuleMask at = bit(rule);
    return static_cast<Status>(((open_ & at) != 0 ? 2 : 0) + ((low_ & at) != 0 ? 1 : 0));
  }
  [[nodiscard]] constexpr bool applies(Rule rule) const noexcept {
    return (applicable_ & bit(rule)) != 0;
  }

  [[nodiscard]] constexpr RuleMask applicable() const noexcept { return applicable_; }
  [[nodiscard]] constexpr Mask not_met() const noexcept { return low_ & ~open_; }
  [[nodiscard]] constexpr Mask open() const noexcept { return open_; }
  /// The low bit of every status: rules that are not met or pending.
  [[nodiscard]] constexpr Mask low() const noexcept { return low_; }

  /// Kleene's conjunction of all rules.
  [[nodiscard]] constexpr Outcome outcome() const noexcept {
    if (not_met() != 0) return Outcome::not_supported;
    return open_ != 0 ? Outcome::undetermined : Outcome::supported;
  }

  friend constexpr bool operator==(const BasicRuleStatuses& a,
                                   const BasicRuleStatuses& b) noexcept {
    return a.applicable_ == b.applicable_ && a.open_ == b.open_ && a.low_ == b.low_;
  }

 private:
  explicit constexpr BasicRuleStatuses(RuleMask applicable) noexcept : applicable_(applicable) {}

  RuleMask applicable_ = 0;
  Mask open_{};  // the high bit of `Status`: unknown or pending
  Mask low_{};   // the low bit: not met, or pending
};
using RuleStatuses = BasicRuleStatuses<RuleMask>;

}  // namespace v1
}  // namespace chengdu_subsidy
