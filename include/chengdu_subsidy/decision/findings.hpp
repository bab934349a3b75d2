#pragma once
/// \file
/// The findings: each rule of an application with its status, and on request in words.

#include <algorithm>
#include <array>
#include <bit>
#include <chengdu_subsidy/decision/observed.hpp>
#include <chengdu_subsidy/decision/required.hpp>
#include <chengdu_subsidy/decision/wording.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/verdict.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// A rule and its status.
struct Finding {
  Rule rule = Rule::notice_window;
  Status status = Status::unknown;
  friend constexpr bool operator==(const Finding&, const Finding&) noexcept = default;
};

/// The most findings that an application can have.
inline constexpr std::size_t max_findings = 32;

/// Calls `use` with each rule that applies, in the contract's order.
template <class Use>
constexpr void for_each_rule(const RuleStatuses& statuses, Track track, const Use& use) {
  const auto visit = [&](std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      if (statuses.applies(static_cast<Rule>(i))) use(static_cast<Rule>(i));
    }
  };
  visit(0, common_rule_count);
  visit(static_cast<std::size_t>(first_rule(track)), end_rule(track));
}

namespace detail {

/// Findings on rules that follow one another, four at a time where memory has the order for it.
class FindingRow {
 public:
  constexpr FindingRow(const RuleStatuses& statuses, std::span<Finding> into) noexcept
      : open_(statuses.open()), low_(statuses.low()), into_(into) {}

  /// \param rules  of which findings are written: bits of the statuses
  /// \param first  the rule of bit `at`
  constexpr void write(RuleMask rules, std::size_t at, Rule first) noexcept {
    while (rules != 0) {
      const auto from = static_cast<std::size_t>(std::countr_zero(rules));
      const auto end = from + static_cast<std::size_t>(std::countr_one(rules >> from));
      for (std::size_t i = from; i < end && count_ < into_.size(); i += 4) {
        const auto rule = static_cast<std::uint8_t>(static_cast<std::size_t>(first) + i - at);
        const std::array<Finding, 4> four = findings(rule, i);
        const std::size_t room = std::min<std::size_t>(into_.size() - count_, 4);
        const std::size_t wanted = std::min(end - i, room);
        const auto here = into_.begin() + static_cast<std::ptrdiff_t>(count_);
        // All four where there is room: the next ones are written over them.
        if (room == 4) {
          std::copy_n(four.begin(), 4, here);
        } else {
          std::copy_n(four.begin(), wanted, here);
        }
        count_ += wanted;
      }
      rules = end < 32 ? rules >> end << end : 0;
    }
  }
  [[nodiscard]] constexpr std::size_t count() const noexcept { return count_; }

 private:
  // Each of four bits in 16 bits of its own: bit k is moved by 15k, and no two of the products
  // meet.
  static constexpr std::uint64_t spread(RuleMask bits) noexcept {
    return (bits & 0xFu) * 0x0000'2000'4000'8001u & every_lane;
  }
  [[nodiscard]] constexpr std::array<Finding, 4> findings(std::uint8_t rule,
                                                          std::size_t at) const noexcept {
    static_assert(sizeof(Finding) == 2 && static_cast<int>(Status::not_met) == 1 &&
                  static_cast<int>(Status::unknown) == 2 && static_cast<int>(Status::pending) == 3);
    const std::uint64_t status = spread(low_ >> at) + 2 * spread(open_ >> at);
    const std::uint64_t rules = rule * every_lane + 0x0003'0002'0001'0000u;
    if constexpr (std::endian::native == std::endian::little) {
      return std::bit_cast<std::array<Finding, 4>>(rules + (status << 8));
    } else {
      std::array<Finding, 4> four{};
      for (std::size_t k = 0; k < 4; ++k) {
        four[k] = {static_cast<Rule>(rules >> 16 * k & 0xFF),
                   static_cast<Status>(status >> 16 * k & 3)};
      }
      return four;
    }
  }

  static constexpr std::uint64_t every_lane = 0x0001'0001'0001'0001;

  RuleMask open_;
  RuleMask low_;
  std::span<Finding> into_;
  std::size_t count_ = 0;
};

}  // namespace detail

/// Writes the findings of a verdict into the caller's buffer, in the contract's order, as far as
/// it holds; allocates nothing. What the buffer holds behind them may have been written over.
/// \returns how many were written
constexpr std::size_t write_findings(const Verdict& verdict, Track track,
                                     std::span<Finding> into) noexcept {
  const RuleMask rules = verdict.statuses.applicable();
  detail::FindingRow row(verdict.statuses, into);
  row.write(rules & detail::common_rules, 0, Rule{});
  row.write(rules & ~detail::common_rules, common_rule_count, first_rule(track));
  return row.count();
}

/// What is said of a rule, in each wording.
struct FindingWords {
  std::array<std::string, 3> required;  ///< by `Wording`
  std::array<std::string, 3> observed;  ///< by `Wording`
  bool is_observed = false;             ///< whether anything was

  [[nodiscard]] const std::string& required_in(Wording wording) const {
    return required[static_cast<std::size_t>(wording)];
  }
  /// Nothing where nothing is known of it.
  [[nodiscard]] std::optional<std::string_view> observed_in(Wording wording) const {
    if (!is_observed) return std::nullopt;
    return observed[static_cast<std::size_t>(wording)];
  }
};

namespace detail {

/// Calls `use` with each wording.
template <class Use>
constexpr void for_each_wording(const Use& use) {
  for (const Wording wording : {Wording::data, Wording::zh, Wording::en}) use(wording);
}

/// Sets what was observed under a rule, in the room that the strings have.
inline void set_observed(FindingWords& words, Rule rule, const Observer& observer) {
  for_each_wording([&](Wording wording) {
    std::string& text = words.observed[static_cast<std::size_t>(wording)];
    text.clear();
    words.is_observed = observer.observe(rule, {text, wording});
  });
}

/// Sets what a rule requires, in the room that the strings have.
inline void set_required(FindingWords& words, Rule rule, const Requirer& requirer) {
  for_each_wording([&](Wording wording) {
    std::string& text = words.required[static_cast<std::size_t>(wording)];
    text.clear();
    requirer.require(rule, {text, wording});
  });
}

/// Whom or what a pending rule waits for.
[[nodiscard]] inline std::string pending_message(Rule rule, const Edition& edition, bool zh) {
  if (info(rule).decided_by == DecidedBy::fact) {
    return zh ? "待评定星级后判断。" : " It waits for the star rating.";
  }
  if (rule == Rule::notice_recommended) {
    return zh ? "是否推荐、推荐日期尚待区（市）县工业和信息化主管部门填报。"
              : " Whether and when the district's competent department recommends it is not stated "
                "yet.";
  }
  return zh ? "尚待" + std::string(edition.issuer.zh) + "认定。"
            : " The authority has not judged this yet.";
}

/// The sentence on one rule.
/// \param required  what it requires, in the language
/// \param observed  what was observed, in the language, if anything
[[nodiscard]] inline std::string finding_message(Finding finding, const Edition& edition,
                                                 std::string_view required,
                                                 std::optional<std::string_view> observed,
                                                 Language language) {
  const bool zh = language == Language::zh;
  const std::string_view stop = zh ? "。" : ".";
  constexpr std::string_view slot = "{required}";
  const std::string_view requirement = text(edition, finding.rule).requirement.in(language);
  std::string message;
  // As long as most sentences are, so that it need not grow.
  message.reserve(requirement.size() + 256);
  message += word(status_words, finding.status).label.in(language);
  message += zh ? "：" : ": ";
  const std::size_t at = requirement.find(slot);
  message += requirement.substr(0, at);
  if (at != std::string_view::npos) {
    message += required;
    message += requirement.substr(at + slot.size());
  }
  message += stop;
  if (observed) {
    message += zh ? "实际：" : " Observed: ";
    message += *observed;
    message += stop;
  }
  if (finding.status == Status::unknown) {
    message +=
        zh ? "资料不足，请申报单位补充。" : " A fact is missing; the applicant must supply it.";
  }
  if (finding.status == Status::pending) message += pending_message(finding.rule, edition, zh);
  return message;
}

}  // namespace detail

/// The sentence on one rule: status, requirement with its figures, what was observed.
[[nodiscard]] inline std::string finding_message(Finding finding, const Application& application,
                                                 const Edition& edition, const Readings& readings,
                                                 Language language) {
  const Wording words = wording(language);
  return detail::finding_message(
      finding, edition, required(finding.rule, application, edition, readings, words),
      observed(finding.rule, application, edition, readings, words), language);
}

}  // namespace v1
}  // namespace chengdu_subsidy
