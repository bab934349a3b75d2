#pragma once
/// \file
/// The rules of one application as bits of a word: truths on the way in, statuses on the way out.

#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/rule.hpp>
#include <chengdu_subsidy/values/truth.hpp>
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

constexpr RuleMask mask_of_track(Track track, bool only_authority) noexcept {
  RuleMask mask = 0;
  for (const auto& entry : rule_table) {
    const auto own = track_of(entry.rule);
    if (own && *own != track) continue;
    if (only_authority && entry.decided_by != DecidedBy::authority) continue;
    mask |= bit(entry.rule);
  }
  return mask;
}

inline constexpr RuleMask all_rules[track_count] = {mask_of_track(Track::platform, false),
                                                    mask_of_track(Track::cloud, false),
                                                    mask_of_track(Track::park, false)};
inline constexpr RuleMask authority_rules[track_count] = {mask_of_track(Track::platform, true),
                                                          mask_of_track(Track::cloud, true),
                                                          mask_of_track(Track::park, true)};

constexpr RuleMask all_minimums() noexcept {
  RuleMask mask = 0;
  for (const auto& entry : metric_words) mask |= bit(minimum_rule(entry.value));
  return mask;
}

}  // namespace detail

/// The rules that apply to a track under an edition: a minimum only where the edition sets it.
[[nodiscard]] constexpr RuleMask applicable_rules(const Edition& edition, Track track) noexcept {
  RuleMask mask = detail::all_rules[static_cast<std::size_t>(track)];
  if (track == Track::platform) {
    mask &= ~detail::all_minimums();
    for (const auto& minimum : edition.platform.minimums) mask |= bit(minimum_rule(minimum.metric));
  }
  return mask;
}

/// What is known of the rules: a bit in `yes`, in `no`, or in neither.
struct RuleTruths {
  RuleMask yes = 0;
  RuleMask no = 0;

  constexpr void set(Rule rule, Truth truth) noexcept {
    if (truth == Truth::yes) yes |= bit(rule);
    if (truth == Truth::no) no |= bit(rule);
  }
  /// Truths of other rules, joined.
  friend constexpr RuleTruths operator|(RuleTruths a, RuleTruths b) noexcept {
    return {a.yes | b.yes, a.no | b.no};
  }
  friend constexpr bool operator==(RuleTruths, RuleTruths) noexcept = default;
};

/// The status of every rule, two bits each.
class RuleStatuses {
 public:
  constexpr RuleStatuses() noexcept = default;

  /// \param turned  rules that are open for the other reason than usual: `pending` though a fact
  ///                decides, `unknown` though the authority does
  constexpr RuleStatuses(RuleTruths truths, RuleMask applicable, Track track,
                         RuleMask turned) noexcept
      : applicable_(applicable),
        open_(applicable & ~(truths.yes | truths.no)),
        low_((applicable & truths.no) |
             (open_ & (detail::authority_rules[static_cast<std::size_t>(track)] ^ turned))) {}

  /// The status of a rule. \pre the rule applies
  [[nodiscard]] constexpr Status operator[](Rule rule) const noexcept {
    const RuleMask at = bit(rule);
    return static_cast<Status>(((open_ & at) != 0 ? 2 : 0) + ((low_ & at) != 0 ? 1 : 0));
  }
  [[nodiscard]] constexpr bool applies(Rule rule) const noexcept {
    return (applicable_ & bit(rule)) != 0;
  }

  [[nodiscard]] constexpr RuleMask applicable() const noexcept { return applicable_; }
  [[nodiscard]] constexpr RuleMask not_met() const noexcept { return low_ & ~open_; }
  [[nodiscard]] constexpr RuleMask open() const noexcept { return open_; }

  /// Kleene's conjunction of all rules.
  [[nodiscard]] constexpr Outcome outcome() const noexcept {
    if (not_met() != 0) return Outcome::not_supported;
    return open_ != 0 ? Outcome::undetermined : Outcome::supported;
  }

  friend constexpr bool operator==(RuleStatuses, RuleStatuses) noexcept = default;

 private:
  RuleMask applicable_ = 0;
  RuleMask open_ = 0;  // the high bit of `Status`: unknown or pending
  RuleMask low_ = 0;   // the low bit: not met, or pending
};

}  // namespace v1
}  // namespace chengdu_subsidy
