#pragma once
/// \file
/// Form faults that decide nothing, in the contract's order. Only what is given is checked.

#include <algorithm>
#include <chengdu_subsidy/decision/uscc.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/values/money_total.hpp>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

struct Warning {
  WarningCode code = WarningCode::uscc_check;
  std::string path;         ///< JSON Pointer of the field
  std::int64_t figure = 0;  ///< what the message names: a limit, a year, a minimum; else 0
  friend bool operator==(const Warning&, const Warning&) = default;

  /// The sentence that says what to do.
  [[nodiscard]] std::string message(Language language) const {
    std::string text(word(warning_words, code).label.in(language));
    const auto open = text.find('{');
    if (open != std::string::npos) {
      text.replace(open, text.find('}') - open + 1, std::to_string(figure));
    }
    return text;
  }
};

namespace detail {

/// Characters as the contract counts them: code points of UTF-8.
[[nodiscard]] constexpr std::size_t code_points(std::string_view text) noexcept {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0u) != 0x80u ? 1 : 0;
  return count;
}

/// Collects the warnings of one application. Each check is one function, named for its code.
class WarningCollector {
 public:
  WarningCollector(const Application& application, const Edition& edition)
      : application_(application), edition_(edition) {}

  [[nodiscard]] std::vector<Warning> collect() {
    const auto* platform = std::get_if<PlatformFacts>(&application_.track);
    const auto* cloud = std::get_if<CloudFacts>(&application_.track);
    const auto* park = std::get_if<ParkFacts>(&application_.track);
    check_uscc();
    check_texts(platform, cloud, park);
    if (park == nullptr) check_results();
    if (platform != nullptr) {
      check_typical_users(*platform);
      check_paid_on(platform->investment, "/platform/investment/");
      check_declared(platform->declared_investment, platform->investment,
                     "/platform/declared_investment");
    }
    if (cloud != nullptr) {
      check_paid_on(cloud->fees, "/cloud/fees/");
      check_declared(cloud->declared_fees, cloud->fees, "/cloud/declared_fees");
    }
    if (park != nullptr) check_scorecard(*park);
    if (application_.undertaking.is_signed == Truth::no) {
      add(WarningCode::undertaking_unsigned, "/undertaking/signed");
    }
    if (cloud != nullptr)
      check_order(cloud->started_on, cloud->completed_on, "/cloud/completed_on");
    if (park != nullptr) check_order(park->built_on, park->completed_on, "/park/completed_on");
    return std::move(warnings_);
  }

 private:
  void add(WarningCode code, std::string path, std::int64_t figure = 0) {
    warnings_.push_back({code, std::move(path), figure});
  }

  void check_uscc() {
    const auto& uscc = application_.applicant.uscc;
    if (uscc && !is_valid_uscc(*uscc)) add(WarningCode::uscc_check, "/applicant/uscc");
  }

  void check_text(const std::optional<std::string>& text, std::string_view path) {
    const std::int64_t limit = edition_.form.text_limit;
    if (text && static_cast<std::int64_t>(code_points(*text)) > limit) {
      add(WarningCode::text_over_300, std::string(path), limit);
    }
  }

  void check_texts(const PlatformFacts* platform, const CloudFacts* cloud, const ParkFacts* park) {
    check_text(application_.applicant.profile, "/applicant/profile");
    if (platform != nullptr) {
      check_text(platform->overview, "/platform/overview");
      check_text(platform->strengths, "/platform/strengths");
      check_text(platform->plan, "/platform/plan");
    }
    if (cloud != nullptr) check_text(cloud->situation, "/cloud/situation");
    if (park != nullptr) check_text(park->summary, "/park/summary");
  }

  void check_results() {
    const auto& results = application_.applicant.results;
    if (!results) return;
    for (std::int64_t year = edition_.form.first_result_year;
         year <= edition_.form.last_result_year; ++year) {
      const bool given = std::any_of(results->begin(), results->end(),
                                     [year](const YearResults& r) { return r.year == year; });
      if (!given) add(WarningCode::results_missing, "/applicant/results", year);
    }
  }

  void check_typical_users(const PlatformFacts& platform) {
    const std::int64_t minimum = edition_.form.typical_users;
    if (platform.typical_users &&
        static_cast<std::int64_t>(platform.typical_users->size()) < minimum) {
      add(WarningCode::typical_users_below_3, "/platform/typical_users", minimum);
    }
  }

  template <class Line>
  void check_paid_on(const std::optional<std::vector<Line>>& lines, const std::string& path) {
    if (!lines) return;
    for (std::size_t i = 0; i < lines->size(); ++i) {
      if (!(*lines)[i].paid_on) {
        add(WarningCode::paid_on_missing, path + std::to_string(i) + "/paid_on");
      }
    }
  }

  template <class Line>
  void check_declared(const std::optional<Money>& declared,
                      const std::optional<std::vector<Line>>& lines, std::string_view path) {
    if (!declared || !lines) return;
    MoneyTotal total;
    for (const Line& line : *lines) {
      if (!line.paid_on || edition_.recognised_period.value.contains(*line.paid_on)) {
        total.add(line.amount);
      }
    }
    if (total != MoneyTotal{*declared}) add(WarningCode::declared_mismatch, std::string(path));
  }

  // The points given for a position, if any.
  static std::optional<Score> points(const std::optional<std::vector<Points>>& list,
                                     std::size_t index) {
    if (!list) return std::nullopt;
    for (const Points& entry : *list) {
      if (entry.index == index) return entry.score;
    }
    return std::nullopt;
  }

  // The sum of all the points in `range`, or nothing where one is missing.
  template <class Wanted>
  static std::optional<std::int64_t> sum_of(const std::optional<std::vector<Points>>& list,
                                            std::size_t count, Wanted wanted) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (!wanted(i)) continue;
      const auto score = points(list, i);
      if (!score) return std::nullopt;
      sum += score->units();
    }
    return sum;
  }

  void check_scorecard(const ParkFacts& park) {
    const auto& items = edition_.park.scorecard;
    const auto& categories = edition_.park.categories;
    if (park.scores) {
      for (std::size_t i = 0; i < items.size(); ++i) {
        if (!points(park.scores, i)) {
          add(WarningCode::score_missing, "/park/scores/" + std::string(items[i].id));
        }
      }
    }
    for (std::size_t c = 0; c < categories.size(); ++c) {
      const auto subtotal = points(park.subtotals, c);
      const auto sum =
          sum_of(park.scores, items.size(), [&](std::size_t i) { return items[i].category == c; });
      if (subtotal && sum && subtotal->units() != *sum) {
        add(WarningCode::subtotal_mismatch, "/park/subtotals/" + std::string(categories[c].id));
      }
    }
    const auto every = [](std::size_t) { return true; };
    auto sum = sum_of(park.subtotals, categories.size(), every);
    if (!sum) sum = sum_of(park.scores, items.size(), every);
    if (park.total && sum && park.total->units() != *sum) {
      add(WarningCode::total_mismatch, "/park/total");
    }
  }

  void check_order(const std::optional<Date>& start, const std::optional<Date>& completed,
                   std::string_view path) {
    if (start && completed && *start > *completed) {
      add(WarningCode::completed_before_start, std::string(path));
    }
  }

  const Application& application_;
  const Edition& edition_;
  std::vector<Warning> warnings_;
};

}  // namespace detail

[[nodiscard]] inline std::vector<Warning> warnings(const Application& application,
                                                   const Edition& edition) {
  return detail::WarningCollector(application, edition).collect();
}

}  // namespace v1
}  // namespace chengdu_subsidy
