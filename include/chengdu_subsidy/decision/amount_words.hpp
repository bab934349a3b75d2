#pragma once
/// \file
/// Amounts, days and stars in sentences: unit and plural right, thousands separated.

#include <chengdu_subsidy/decision/wording.hpp>
#include <chengdu_subsidy/notice/text.hpp>
#include <chengdu_subsidy/values/exact.hpp>
#include <cstdint>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// Amounts, days and stars in the words of one language.
class AmountWords {
 public:
  explicit AmountWords(Language language) : language_(language) {}

  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] bool zh() const { return language_ == Language::zh; }
  [[nodiscard]] std::string say(std::string_view zh, std::string_view en) const {
    return std::string(this->zh() ? zh : en);
  }
  [[nodiscard]] std::string say(const Text& words) const {
    return std::string(words.in(language_));
  }
  [[nodiscard]] std::string yuan(const ExactMoney& amount) const {
    return grouped(amount.to_string(2)) + say("元", " yuan");
  }
  [[nodiscard]] std::string yuan(Money amount) const { return yuan(exact(amount)); }
  [[nodiscard]] std::string yuan(const MoneyTotal& amount) const { return yuan(exact(amount)); }
  /// A count with its noun: `1 day`, `2 days`, 2天.
  [[nodiscard]] std::string counted(std::int64_t number, std::string_view zh,
                                    std::string_view en) const {
    std::string text = std::to_string(number);
    if (this->zh()) return text.append(zh);
    text.append(" ").append(en);
    return number == 1 ? text : text + "s";
  }
  [[nodiscard]] std::string days(std::int64_t number) const { return counted(number, "天", "day"); }
  [[nodiscard]] std::string stars(std::int64_t number) const {
    return star_text(number, language_);
  }

 private:
  Language language_;
};

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
