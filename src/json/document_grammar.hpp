#pragma once
/// \file
/// The grammar between the tokens of a document, RFC 8259 to the letter.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "json/document.hpp"
#include "json/document_faults.hpp"
#include "json/document_tokens.hpp"

namespace chengdu_subsidy::json_detail {

/// Turns the positions of a text's tokens into nodes and checks what stands between them. Strings
/// lose their escapes in place. The text goes on behind its end, with blanks, for as long as a
/// literal. The walk keeps its own stack, so that no input can exhaust the machine's.
class Grammar {
 public:
  /// \param nodes  is written from its begin, and made longer where it has to be
  Grammar(char* text, std::size_t size, std::span<const std::uint32_t> tokens,
          std::vector<Node>& nodes)
      : text_(text),
        size_(size),
        tokens_(tokens),
        nodes_(nodes),
        has_escapes_(std::memchr(text, '\\', size) != nullptr) {}

  /// Reads the one value of the document; false where it is no JSON.
  bool read() {
    for (;;) {
      if (!begin_value()) return false;
      if (inside_new_container_) continue;
      while (!needs_value_) {
        if (depth_ == 0) return next_ == tokens_.size() || fail(Flaw::trailing);
        if (!separator()) return false;
      }
    }
  }

  /// How many nodes were made.
  [[nodiscard]] std::uint32_t count() const noexcept { return count_; }
  [[nodiscard]] Flaw flaw() const noexcept { return flaw_; }
  [[nodiscard]] std::size_t flaw_at() const noexcept { return flaw_at_; }
  /// The node to name for the first lone surrogate, if there is one.
  [[nodiscard]] std::optional<std::uint32_t> surrogate_at() const noexcept { return surrogate_at_; }

 private:
  bool fail(Flaw flaw) noexcept {
    if (next_ == tokens_.size()) return fail(Flaw::cut_short, size_);
    return fail(flaw, tokens_[next_]);
  }
  bool fail(Flaw flaw, std::size_t at) noexcept {
    flaw_ = flaw;
    flaw_at_ = at;
    return false;
  }

  /// The first character of the next token; no token starts with a blank.
  [[nodiscard]] char peek() const noexcept {
    return next_ < tokens_.size() ? text_[tokens_[next_]] : ' ';
  }

  std::uint32_t add(Kind kind, std::string_view text = {}) {
    const std::uint32_t position = count_++;
    const Node node{kind, false, false, position + 1, text};
    if (position < nodes_.size()) {
      nodes_[position] = node;
    } else {
      nodes_.push_back(node);
    }
    return position;
  }

  bool begin_value() {
    inside_new_container_ = false;
    needs_value_ = false;
    switch (peek()) {
      case '{': return open(Kind::object, '}');
      case '[': return open(Kind::array, ']');
      case '"': return string(add(Kind::string));
      case 't': return literal("true", Kind::boolean, true);
      case 'f': return literal("false", Kind::boolean, false);
      case 'n': return literal("null", Kind::null, false);
      default: return number();
    }
  }

  bool open(Kind kind, char close) {
    if (depth_ == open_.size()) return fail(Flaw::too_deep);
    open_[depth_++] = add(kind);
    ++next_;
    if (peek() == close) {
      end_container();
      return true;
    }
    inside_new_container_ = true;
    return kind == Kind::array || key();
  }

  void end_container() {
    nodes_[open_[--depth_]].end = count_;
    ++next_;
  }

  /// What follows a value: the end of its container, or a comma and the way to the next value.
  bool separator() {
    const bool in_object = nodes_[open_[depth_ - 1]].kind == Kind::object;
    const char c = peek();
    if (c == (in_object ? '}' : ']')) {
      end_container();
      return true;
    }
    if (c != ',') return fail(in_object ? Flaw::object_separator : Flaw::array_separator);
    ++next_;
    needs_value_ = true;
    return !in_object || key();
  }

  bool key() {
    if (peek() != '"') return fail(Flaw::key);
    const std::uint32_t owner = open_[depth_ - 1];
    add(Kind::string);
    if (!string(owner)) return false;
    if (peek() != ':') return fail(Flaw::colon);
    ++next_;
    return true;
  }

  /// Reads the string token into the last node. `named` is the node that a fault is shown at.
  bool string(std::uint32_t named) {
    // The token ends with the last character before the next token that is not blank.
    const std::size_t begin = tokens_[next_] + std::size_t{1};
    std::size_t end = next_ + 1 < tokens_.size() ? tokens_[next_ + 1] : size_;
    while (end > begin && is_blank(text_[end - 1])) --end;
    if (end <= begin || text_[end - 1] != '"') return fail(Flaw::string);
    --end;
    const std::size_t length = end - begin;
    const Unescaped plain =
        has_escapes_ ? unescape(text_ + begin, length) : Unescaped{length, nullptr, false};
    if (plain.fault != nullptr) {
      return fail(Flaw::escape, static_cast<std::size_t>(plain.fault - text_));
    }
    if (plain.lone_surrogate && !surrogate_at_) surrogate_at_ = named;
    Node& node = nodes_[count_ - 1];
    node.lone_surrogate = plain.lone_surrogate;
    node.text = {text_ + begin, plain.size};
    ++next_;
    return true;
  }

  bool literal(std::string_view word, Kind kind, bool truth) {
    const char* const at = text_ + tokens_[next_];
    // The padding behind the text makes the comparison safe.
    if (std::memcmp(at, word.data(), word.size()) != 0 || !ends(at + word.size())) {
      return fail(Flaw::value);
    }
    nodes_[add(kind)].truth = truth;
    ++next_;
    return true;
  }

  bool number() {
    if (next_ == tokens_.size()) return fail(Flaw::cut_short);
    const char* const at = text_ + tokens_[next_];
    const char* const end = end_of_number(at);
    if (end == nullptr || !ends(end)) return fail(Flaw::value);
    add(Kind::number, {at, static_cast<std::size_t>(end - at)});
    ++next_;
    return true;
  }

  [[nodiscard]] bool ends(const char* at) const noexcept {
    return at == text_ + size_ || (at < text_ + size_ && ends_scalar(*at));
  }

  char* text_;
  std::size_t size_;
  std::span<const std::uint32_t> tokens_;
  std::vector<Node>& nodes_;
  std::uint32_t count_ = 0;
  bool has_escapes_;
  std::size_t next_ = 0;
  std::array<std::uint32_t, max_depth> open_{};
  std::size_t depth_ = 0;
  bool inside_new_container_ = false;
  bool needs_value_ = false;
  std::optional<std::uint32_t> surrogate_at_;
  Flaw flaw_ = Flaw::none;
  std::size_t flaw_at_ = 0;
};
}  // namespace chengdu_subsidy::json_detail
