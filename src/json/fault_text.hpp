#pragma once
/// \file
/// The sentences of faults in applications, in both languages: what is wrong with the value as
/// given, and how to mend it.

#include <chengdu_subsidy/notice/text.hpp>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "json/document.hpp"

namespace chengdu_subsidy::json_detail {

/// A sentence, or a part of one, in both languages.
struct Sentence {
  std::string zh;
  std::string en;
};

/// The pattern with `{0}`, `{1}` … replaced by the parts.
[[nodiscard]] Sentence fill(Text pattern, std::initializer_list<Sentence> parts);

/// The same words in both languages.
[[nodiscard]] Sentence same(std::string_view words);

/// Text in the quotation marks of each language; long text is cut, and control characters are
/// shown as U+FFFD.
[[nodiscard]] Sentence quoted(std::string_view text);

/// A string or number as it was given: text in quotation marks, digits plain, long ones cut.
[[nodiscard]] Sentence shown(const Node& value);

/// The words in a row, with each language's comma.
[[nodiscard]] Sentence listed(std::span<const std::string_view> words);

/// The name that takes the fewest changes to come to from `given`; of equals the first. Empty where
/// more than half of it would have to change: that is another name, and no slip.
[[nodiscard]] std::string_view nearest(std::string_view given,
                                       std::span<const std::string_view> names);

[[nodiscard]] Sentence wrong_type(const Node& given, Text expected);
[[nodiscard]] Sentence unknown_field(std::string_view key, std::span<const std::string_view> known);
[[nodiscard]] Sentence duplicate_field(std::string_view key);
[[nodiscard]] Sentence missing_field(std::string_view key);
/// On a key of the caller's own, where none may stand.
[[nodiscard]] Sentence no_note(std::string_view key);
/// On what stands in the place of a decision or record where the application could not be read.
[[nodiscard]] Sentence a_refusal();

/// Code points in UTF-8 text.
[[nodiscard]] std::size_t code_points(std::string_view utf8) noexcept;

}  // namespace chengdu_subsidy::json_detail
