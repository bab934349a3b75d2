#pragma once
/// \file
/// Answers a missing fact in each way that it can be answered and keeps what comes of it. It
/// judges nothing itself: every answer goes through the rules.

#include <algorithm>
#include <chengdu_subsidy/decision/findings.hpp>
#include <chengdu_subsidy/decision/next_questions.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// What the answers of one kind lead to, other open points left as they are.
struct Answered {
  Outcome outcome = Outcome::undetermined;  ///< that of all of them, else `undetermined`
  Bounds bounds;                            ///< encloses those of all of them
  friend constexpr bool operator==(const Answered&, const Answered&) noexcept = default;
};

namespace detail {

/// Gathers the verdicts that the answers to one point lead to.
class Answers {
 public:
  /// \param waiting  the open rules that wait for the fact
  Answers(const Verdict& base, RuleMask waiting) noexcept
      : waiting_(waiting), least_ceiling_(base.bounds.max) {}

  void add(const Verdict& verdict) noexcept {
    join((verdict.statuses.not_met() & waiting_) != 0 ? unfavourable_ : favourable_, verdict);
    least_ceiling_ = std::min(least_ceiling_, verdict.bounds.max);
  }

  /// Says that between the answers tried there are others, which pay from `least` to `most`.
  void reach(Money least, Money most) noexcept {
    if (!favourable_) return;
    favourable_->bounds.min = std::min(favourable_->bounds.min, least);
    favourable_->bounds.max = std::max(favourable_->bounds.max, most);
  }

  [[nodiscard]] RuleMask waiting() const noexcept { return waiting_; }
  [[nodiscard]] const std::optional<Answered>& favourable() const noexcept { return favourable_; }
  [[nodiscard]] const std::optional<Answered>& unfavourable() const noexcept {
    return unfavourable_;
  }
  /// The most that can still be paid after the best answer.
  /// \pre there is an answer
  [[nodiscard]] Money greatest_ceiling() const noexcept {
    const auto most = [](const std::optional<Answered>& side) {
      return side ? side->bounds.max : Money{};
    };
    return std::max(most(favourable_), most(unfavourable_));
  }
  /// The most that can still be paid after the worst answer.
  [[nodiscard]] Money least_ceiling() const noexcept { return least_ceiling_; }

 private:
  static void join(std::optional<Answered>& side, const Verdict& verdict) noexcept {
    if (!side) {
      side = {verdict.outcome, verdict.bounds};
      return;
    }
    if (side->outcome != verdict.outcome) side->outcome = Outcome::undetermined;
    side->bounds.min = std::min(side->bounds.min, verdict.bounds.min);
    side->bounds.max = std::max(side->bounds.max, verdict.bounds.max);
  }

  RuleMask waiting_;
  std::optional<Answered> favourable_;
  std::optional<Answered> unfavourable_;
  Money least_ceiling_;
};

/// One point as it is found: still without its words.
struct FoundPoint {
  const FactQuestion* question = nullptr;
  std::optional<std::size_t> index{};  ///< position in the list that the field goes through
  std::optional<Date> on{};            ///< day of the event asked about
  Answers answers;
};

/// Asks for one missing fact after another.
class Asker {
 public:
  Asker(const Application& application, const Edition& edition, const Readings& readings)
      : application_(application),
        edition_(edition),
        readings_(readings),
        base_(chengdu_subsidy::evaluate(application, edition, readings)) {}

  [[nodiscard]] const Application& application() const noexcept { return application_; }
  [[nodiscard]] const Edition& edition() const noexcept { return edition_; }
  [[nodiscard]] const Readings& readings() const noexcept { return readings_; }
  [[nodiscard]] const Verdict& base() const noexcept { return base_; }
  [[nodiscard]] std::vector<FoundPoint> take() noexcept { return std::move(points_); }

  /// Those of the rules that are open.
  [[nodiscard]] RuleMask waiting(RuleMask rules) const noexcept {
    return base_.statuses.open() & rules;
  }

  [[nodiscard]] Verdict evaluate(const Application& completed) const {
    return chengdu_subsidy::evaluate(completed, edition_, readings_);
  }

  void add(std::string_view field, Answers answers) {
    points_.push_back({&question_on(field), std::nullopt, std::nullopt, answers});
  }

  /// A truth that somebody states or judges.
  template <class Get>
  void ask_truth(std::string_view field, Rule rule, Get get) {
    if (get(application_) != Truth::unknown || waiting(bit(rule)) == 0) return;
    ask(field, bit(rule), {Truth::yes, Truth::no}, get);
  }

  /// A fact with a few values, or one for which these stand for all.
  template <class Value, class Get>
  void ask_value(std::string_view field, RuleMask rules, const std::vector<Value>& values,
                 Get get) {
    if (get(application_).has_value() || waiting(rules) == 0) return;
    ask(field, rules, values, get);
  }

  /// The severity of an event in a list. \param get  the event, of a completed application
  template <class Get>
  void ask_severity(std::string_view field, Rule rule, std::size_t index, Date on, Get get) {
    std::vector<std::optional<Severity>> values;
    for (const auto& entry : severity_words) values.emplace_back(entry.value);
    ask(
        field, bit(rule), values, [&](auto& a) -> auto& { return get(a).severity; });
    points_.back().index = index;
    points_.back().on = on;
  }

  /// A number from 0 to `limit` of which more never does harm.
  /// \param set  puts a number into a completed application
  template <class Set>
  void ask_number(std::string_view field, RuleMask rules, std::int64_t limit, Set set) {
    Answers answers(base_, waiting(rules));
    if (answers.waiting() == 0) return;
    Application completed = application_;
    const auto verdict = [&](std::int64_t value) {
      set(completed, value);
      return evaluate(completed);
    };
    // The least number that fails no rule, or the one above the limit.
    std::int64_t low = 0;
    std::int64_t high = limit + 1;
    while (low < high) {
      const std::int64_t middle = low + (high - low) / 2;
      if ((verdict(middle).statuses.not_met() & answers.waiting()) != 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low > 0) answers.add(verdict(low - 1));
    if (low <= limit) {
      answers.add(verdict(low));
      answers.add(verdict(limit));
    }
    add(field, answers);
  }

 private:
  template <class Values, class Get>
  void ask(std::string_view field, RuleMask rules, const Values& values, Get get) {
    Answers answers(base_, waiting(rules));
    Application completed = application_;
    for (const auto& value : values) {
      get(completed) = value;
      answers.add(evaluate(completed));
    }
    add(field, answers);
  }
  template <class Get>
  void ask(std::string_view field, RuleMask rules, std::initializer_list<Truth> values, Get get) {
    ask<std::initializer_list<Truth>, Get>(field, rules, values, get);
  }

  const Application& application_;
  const Edition& edition_;
  const Readings& readings_;
  Verdict base_;
  std::vector<FoundPoint> points_;
};

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
