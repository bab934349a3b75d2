#pragma once
/// \file
/// A JSON document as a flat list of nodes in document order, with each number's own digits.
/// simdjson does the reading; this keeps what the strict readers need: order, duplicates, digits.

#include <chengdu_subsidy/json/input_error.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace chengdu_subsidy::json_detail {

enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

/// One value, or one key of an object (a `string` node before its value).
struct Node {
  Kind kind = Kind::null;
  bool truth = false;           ///< of a boolean
  bool lone_surrogate = false;  ///< of a string: it holds half a character, read as U+FFFD
  std::uint32_t end = 0;        ///< the position behind this value and all that it holds
  std::string_view text;        ///< a number as written; a string's characters, unescaped
};

/// Nesting beyond this is refused as `bad_json`.
inline constexpr int max_depth = 64;
/// Bytes beyond this are refused as `bad_json`, so that no input can ask for any amount of memory.
inline constexpr std::size_t longest_document = std::size_t{64} << 20;

/// Appends `/` and a key to a JSON Pointer, with `~` and `/` escaped by RFC 6901.
void append_key(std::string& pointer, std::string_view key);

/// Parses a document and holds it until the next one; keeps its buffers.
class Document {
 public:
  Document();
  ~Document();
  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;

  /// Checks the length (`bad_json`), the bytes (`bad_utf8`), the grammar by RFC 8259 and the depth
  /// (`bad_json`), then that no string or key holds a lone surrogate escape (`bad_utf8`, at its
  /// path; a key's at that of its object). \returns the fault, or nothing. The nodes can be read
  /// where the document is good JSON: without a fault, and beside that of a lone surrogate
  [[nodiscard]] std::optional<InputError> parse(std::string_view json);

  /// How many nodes there are; 0 where the document is no JSON.
  [[nodiscard]] std::uint32_t size() const noexcept;

  /// The node at a position; the root stands at 0. The members of an object are key, value, key,
  /// value … from position + 1 to its `end`; the elements of an array likewise.
  [[nodiscard]] const Node& operator[](std::uint32_t position) const noexcept {
    return nodes_[position];
  }

  /// The JSON Pointer (RFC 6901) of the value at a position; a key's is that of its value.
  /// Found by walking down from the root: meant for faults, not for every value.
  [[nodiscard]] std::string pointer(std::uint32_t position) const;

 private:
  struct State;
  // Everything but the length, and the fault of bytes that are no UTF-8 may be another.
  std::optional<InputError> parse_tokens(std::string_view json);

  std::unique_ptr<State> state_;
  const Node* nodes_ = nullptr;
};

/// The position of a member's key, if the value at `object` is an object that has the member; of
/// one given twice the first.
[[nodiscard]] std::optional<std::uint32_t> find_key(const Document& document, std::uint32_t object,
                                                    std::string_view name);

}  // namespace chengdu_subsidy::json_detail
