#pragma once
/// \file
/// The archive that reads an edition: strict, and of all faults it keeps the one to report.

#include <chengdu_subsidy/json/edition.hpp>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "json/document.hpp"
#include "json/edition_checks.hpp"
#include "json/edition_fields.hpp"
#include "json/edition_storage.hpp"

namespace chengdu_subsidy::json_detail::edition_fields {

/// In what order faults are reported: what a value or key is by itself, then what is missing, then
/// what does not agree. Within each, the first in the document.
enum class FaultRank : std::uint8_t { value, missing, agreement };

class EditionReader {
 public:
  EditionReader(const Document& document, LoadedEdition::Storage& storage)
      : document_(document), storage_(storage) {}

  /// The fault to report, if there was any.
  [[nodiscard]] std::optional<InputError> fault() && { return std::move(fault_); }

  /// Reads the document as one object.
  template <class Body>
  void root(Body body) {
    object_at(0, body);
  }

  template <class Body>
  void object(std::string_view name, Body body) {
    if (const auto position = find(name)) object_at(*position, body);
  }

  template <class T, class... Checks>
  bool member(std::string_view name, T& value, const Checks&... checks) {
    const auto position = find(name);
    if (!position || !read(*position, value)) return false;
    (test(*position, value, checks), ...);
    return true;
  }

  template <class T, class Body>
  void list(std::string_view name, std::span<const T>& entries, Length length, Body body) {
    const auto position = find(name);
    if (!position || !is_list(*position)) return;
    std::vector<T>& into = storage_.new_list<T>();
    std::size_t count = 0;
    const std::uint32_t end = document_[*position].end;
    for (std::uint32_t at = *position + 1; at < end; at = document_[at].end, ++count) {
      // What is beyond the limit is counted, for the sentence, but not kept.
      if (count >= length.most) continue;
      T entry{};
      object_at(at, [&] { body(entry, std::span<const T>(into)); });
      into.push_back(entry);
    }
    entries = into;
    if (count < length.least || count > length.most) wrong_length(*position, count, length);
  }

  template <class Entry, class... Checks>
  void reference(std::string_view name, std::uint8_t& index, std::span<const Entry> list,
                 const Checks&... checks) {
    const auto position = find(name);
    std::string_view id;
    if (!position || !read(*position, id)) return;
    const auto found = find_entry(list, id);
    if (!found) {
      std::vector<std::string_view> ids;
      for (const Entry& entry : list) ids.push_back(entry.id);
      no_such_word(*position, FaultRank::agreement, id, ids);
      return;
    }
    index = static_cast<std::uint8_t>(*found);
    (test(*position, index, checks), ...);
  }

  void figure(std::string_view name, std::int64_t& value, Unit unit);

  template <class... Checks>
  void tokens(std::string_view name, std::string_view& value, Length length,
              const Checks&... checks) {
    const auto position = find(name);
    if (!position || !is_list(*position)) return;
    std::string all;
    std::size_t count = 0;
    const std::uint32_t end = document_[*position].end;
    for (std::uint32_t at = *position + 1; at < end; at = document_[at].end, ++count) {
      if (!is_text(at)) continue;
      const std::string_view token = document_[at].text;
      (test(at, token, checks), ...);
      if (count > 0) all += ' ';
      all += token;
    }
    value = storage_.keep(all);
    if (count < length.least || count > length.most) wrong_length(*position, count, length);
  }

 private:
  /// A key of the object that is being read, and where its value stands.
  struct Key {
    std::string_view name;
    std::uint32_t position;
    bool asked = false;
  };
  struct Object {
    std::uint32_t position = 0;
    std::vector<Key> keys;
    std::vector<std::string_view> asked;
  };

  template <class Body>
  void object_at(std::uint32_t position, Body&& body) {
    std::optional<Object> opened = open(position);
    if (!opened) return;
    std::swap(object_, *opened);
    body();
    close();
    std::swap(object_, *opened);
  }
  [[nodiscard]] std::optional<Object> open(std::uint32_t position);
  void close();

  /// Where the value of a needed key stands; nothing, and a fault, where there is none.
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name);

  [[nodiscard]] bool read(std::uint32_t position, std::string_view& value);
  [[nodiscard]] bool read(std::uint32_t position, std::int64_t& value);
  [[nodiscard]] bool read(std::uint32_t position, Money& value);
  [[nodiscard]] bool read(std::uint32_t position, Rate& value);
  [[nodiscard]] bool read(std::uint32_t position, Date& value);
  [[nodiscard]] bool read(std::uint32_t position, Rule& value);
  template <class T>
  requires requires(T value) { words_of(value); }
  [[nodiscard]] bool read(std::uint32_t position, T& value) {
    if (!is_string(position, {"词语（用双引号括起）", "a word in double quotes"})) return false;
    const auto& words = words_of(value);
    const std::string_view id = document_[position].text;
    if (const auto found = find_word(words, id)) {
      value = *found;
      return true;
    }
    std::vector<std::string_view> ids;
    for (const auto& word : words) ids.push_back(word.id);
    no_such_word(position, FaultRank::value, id, ids);
    return false;
  }

  template <class T, class Test>
  void test(std::uint32_t position, const T& value, const Check<Test>& check) {
    if (MaybeRefusal refused = check.test(value)) {
      report(check.alone ? FaultRank::value : FaultRank::agreement, position, std::move(*refused));
    }
  }

  [[nodiscard]] bool is(Kind kind, std::uint32_t position, Text expected);
  [[nodiscard]] bool is_string(std::uint32_t position, Text expected) {
    return is(Kind::string, position, expected);
  }
  [[nodiscard]] bool is_text(std::uint32_t position) {
    return is_string(position, {"文本（用双引号括起）", "text in double quotes"});
  }
  [[nodiscard]] bool is_list(std::uint32_t position) {
    return is(Kind::array, position, {"数组（方括号）", "a list in square brackets"});
  }
  void wrong_length(std::uint32_t position, std::size_t count, Length length);
  void no_such_word(std::uint32_t position, FaultRank rank, std::string_view id,
                    std::span<const std::string_view> known);
  void report(FaultRank rank, std::uint32_t position, Refusal refusal) {
    if (comes_first(rank, position)) note(document_.pointer(position), std::move(refusal));
  }
  /// Whether a fault of this rank and place is the one to report so far; if so, it is to be noted.
  [[nodiscard]] bool comes_first(FaultRank rank, std::uint32_t position);
  void note(std::string path, Refusal refusal);

  const Document& document_;
  LoadedEdition::Storage& storage_;
  Object object_;
  std::optional<InputError> fault_;
  FaultRank fault_rank_ = FaultRank::agreement;
  std::uint32_t fault_position_ = std::numeric_limits<std::uint32_t>::max();
};

}  // namespace chengdu_subsidy::json_detail::edition_fields
