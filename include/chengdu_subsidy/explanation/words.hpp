#pragma once
/// \file
/// Words of an explanation: always in both languages, so that one explanation serves every reader.

#include <chengdu_subsidy/decision/cleaned.hpp>
#include <chengdu_subsidy/decision/wording.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/text.hpp>
#include <chengdu_subsidy/values/exact.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/rate.hpp>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// Which languages a text is wanted in; `both` sets them side by side.
enum class Languages : std::uint8_t { zh, en, both };

[[nodiscard]] constexpr Languages languages(Language language) noexcept {
  return language == Language::zh ? Languages::zh : Languages::en;
}

/// The same words in Chinese and in English, of one's own.
struct Words {
  std::string zh;
  std::string en;

  [[nodiscard]] const std::string& in(Language language) const noexcept {
    return language == Language::zh ? zh : en;
  }
  [[nodiscard]] bool empty() const noexcept { return zh.empty() && en.empty(); }
  /// Whether no language owns them: a name, a figure.
  [[nodiscard]] bool alike() const noexcept { return zh == en; }
  Words& operator+=(const Words& more) {
    zh += more.zh;
    en += more.en;
    return *this;
  }
  friend Words operator+(Words a, const Words& b) { return a += b; }
  friend bool operator==(const Words&, const Words&) = default;
};

namespace explanation_detail {

using namespace detail;  // the small words that findings use, too

[[nodiscard]] inline Words words(Text text) { return {std::string(text.zh), std::string(text.en)}; }
[[nodiscard]] inline Words alike(const std::string& text) { return {text, text}; }

/// Text that somebody gave, see `cleaned`.
[[nodiscard]] inline Words given(std::string_view text) { return alike(cleaned(text)); }

/// What stands in the place of a `{name}`.
struct Slot {
  std::string_view name;
  Words words;
};

/// Fills the slots of one language, in one go: what is put in is never read as a pattern.
[[nodiscard]] inline std::string filled(std::string_view pattern, std::initializer_list<Slot> slots,
                                        Language language) {
  std::string text;
  while (!pattern.empty()) {
    const auto open = pattern.find('{');
    text += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    pattern.remove_prefix(open + 1);
    const auto close = pattern.find('}');
    for (const Slot& slot : slots) {
      if (slot.name == pattern.substr(0, close)) text += slot.words.in(language);
    }
    pattern.remove_prefix(close + 1);
  }
  return text;
}

/// A sentence with `{name}` for each of its slots.
[[nodiscard]] inline Words sentence(Text pattern, std::initializer_list<Slot> slots = {}) {
  return {filled(pattern.zh, slots, Language::zh), filled(pattern.en, slots, Language::en)};
}

/// A whole number of things: `3 lines`, `1 line`, 3笔.
[[nodiscard]] inline Words count_of(std::size_t count, std::string_view measure,
                                    std::string_view one, std::string_view many) {
  const std::string number = grouped(std::to_string(count));
  return {number + std::string(measure), number + " " + std::string(count == 1 ? one : many)};
}

/// The first letter of an English sentence as a capital.
[[nodiscard]] inline std::string capitalised(std::string_view text) {
  std::string made(text);
  if (!made.empty() && made[0] >= 'a' && made[0] <= 'z') made[0] -= 'a' - 'A';
  return made;
}

/// 1,234,567.89: an amount in yuan under a heading that names the unit.
[[nodiscard]] inline Words figure_of(Money amount) { return alike(grouped(amount.to_string())); }
[[nodiscard]] inline Words figure_of(const ExactMoney& amount) {
  return alike(grouped(amount.to_string(2)));
}
/// 1,234,567.89元, 1,234,567.89 yuan
template <class Amount>
[[nodiscard]] Words yuan(const Amount& amount) {
  return figure_of(amount) + Words{"元", " yuan"};
}
/// 123.456789万元, as the forms and the notice put amounts.
[[nodiscard]] inline Words wan(Money amount) {
  return alike(grouped(write_decimal(amount.fen(), 6, 0))) + Words{"万元", " 万元"};
}
/// 5,000,000.00元（500万元）
[[nodiscard]] inline Words yuan_and_wan(Money amount) {
  if (amount == Money{}) return yuan(amount);
  return yuan(amount) + sentence({"（{wan}）", " ({wan})"}, {{"wan", wan(amount)}});
}
[[nodiscard]] inline Words open_amount() { return {"未定", "open"}; }
[[nodiscard]] inline Words figure_of(const std::optional<Money>& amount) {
  return amount ? figure_of(*amount) : open_amount();
}

/// 15%
[[nodiscard]] inline Words percent(Rate rate) {
  constexpr int decimals = Rate::decimals - 2;
  return alike(write_decimal(rate.numerator() * (Rate::scale / rate.denominator()), decimals, 0) +
               "%");
}

[[nodiscard]] inline Words day(Date date) {
  return {day_text(date, Wording::zh), day_text(date, Wording::en)};
}
[[nodiscard]] inline Words days(const DateRange& range) {
  return {span_of_days(range.from, range.until, Wording::zh),
          span_of_days(range.from, range.until, Wording::en)};
}
[[nodiscard]] inline Words stars(std::int64_t star) {
  return {star_text(star, Language::zh), star_text(star, Language::en)};
}

/// The parts in a row: 甲、乙、丙; a, b and c.
[[nodiscard]] inline Words listed(const std::vector<Words>& parts) {
  Words list;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) list += i + 1 < parts.size() ? Words{"、", ", "} : Words{"、", " and "};
    list += parts[i];
  }
  return list;
}

/// All the stars of a track: 三星级、四星级、五星级; 3, 4 and 5 stars.
[[nodiscard]] inline Words all_stars(std::span<const StarLevel> levels) {
  std::vector<Words> names;
  for (const StarLevel& level : levels) {
    names.push_back({star_text(level.star, Language::zh), std::to_string(level.star)});
  }
  const bool one = levels.size() == 1 && levels.front().star == 1;
  return listed(names) + Words{"", one ? " star" : " stars"};
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
