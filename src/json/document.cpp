#include "json/document.hpp"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <span>
#include <vector>

#include "json/document_faults.hpp"
#include "json/document_grammar.hpp"

namespace chengdu_subsidy::json_detail {

void append_key(std::string& pointer, std::string_view key) {
  pointer += '/';
  for (const char c : key) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

struct Document::State {
  // simdjson's first stage finds the tokens at the speed of memory and is chosen for the machine
  // at run time. Its own second stages are not used: one makes doubles of numbers, the other does
  // not check what it skips.
  std::unique_ptr<simdjson::internal::dom_parser_implementation> stage1;
  std::unique_ptr<char[]> buffer;
  std::size_t capacity = 0;
  // Longer than what is in use: room that is not made anew for each document.
  std::vector<Node> nodes;
  std::uint32_t count = 0;

  void reserve(std::size_t size) {
    // One huge document among small ones must not keep its memory for good.
    const bool oversized = capacity > longest_document / 8 && size < capacity / 64;
    if (oversized) {
      stage1.reset();
      capacity = 0;
      nodes = {};
    }
    if (stage1 && size <= capacity) return;
    const std::size_t wanted =
        std::min(longest_document, std::max({size, capacity * 2, std::size_t{4096}}));
    capacity = 0;
    buffer.reset(new char[wanted + simdjson::SIMDJSON_PADDING]);
    const auto failed =
        stage1 ? stage1->set_capacity(wanted)
               : simdjson::get_active_implementation()->create_dom_parser_implementation(wanted, 1,
                                                                                         stage1);
    if (failed != simdjson::SUCCESS) throw std::bad_alloc{};
    capacity = wanted;
  }

  [[nodiscard]] std::span<const std::uint32_t> tokens() const noexcept {
    return {stage1->structural_indexes.get(), stage1->n_structural_indexes};
  }
};

Document::Document() : state_(std::make_unique<State>()) {}
Document::~Document() = default;
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;

std::optional<InputError> Document::parse(std::string_view json) {
  state_->count = 0;
  static_assert(longest_document < simdjson::SIMDJSON_MAXSIZE_BYTES);
  if (json.size() > longest_document) return bad_json(Flaw::too_long, longest_document);
  auto fault = parse_tokens(json);
  // What is no UTF-8 has a fault already: strings are checked with the tokens, and elsewhere the
  // grammar has no room for it. It is told before any other.
  if (fault) {
    const std::size_t bad = first_bad_byte(json);
    if (bad < json.size()) {
      state_->count = 0;
      return bad_bytes(bad);
    }
  }
  return fault;
}

std::optional<InputError> Document::parse_tokens(std::string_view json) {
  State& state = *state_;
  if (json.starts_with("\xEF\xBB\xBF")) return bad_json(Flaw::byte_order_mark, 0);
  if (json.empty()) return bad_json(Flaw::empty, 0);

  state.reserve(json.size());
  char* const text = state.buffer.get();
  std::memcpy(text, json.data(), json.size());
  std::memset(text + json.size(), ' ', simdjson::SIMDJSON_PADDING);
  const auto found = state.stage1->stage1(reinterpret_cast<const std::uint8_t*>(text), json.size(),
                                          simdjson::stage1_mode::regular);
  if (found == simdjson::EMPTY) return bad_json(Flaw::empty, 0);
  if (found != simdjson::SUCCESS) return bad_json(Flaw::string, bad_string_byte(json));

  Grammar grammar(text, json.size(), state.tokens(), state.nodes);
  if (!grammar.read()) return bad_json(grammar.flaw(), grammar.flaw_at());
  state.count = grammar.count();
  nodes_ = state.nodes.data();
  if (const auto at = grammar.surrogate_at()) return lone_surrogate(pointer(*at));
  return std::nullopt;
}

std::uint32_t Document::size() const noexcept { return state_->count; }

std::string Document::pointer(std::uint32_t position) const {
  const std::vector<Node>& nodes = state_->nodes;
  std::string path;
  std::uint32_t at = 0;
  while (at != position) {
    const bool in_object = nodes[at].kind == Kind::object;
    const std::uint32_t step = in_object ? 1 : 0;  // a member's key stands before its value
    std::uint32_t child = at + 1;
    std::uint32_t index = 0;
    while (nodes[child + step].end <= position) {
      child = nodes[child + step].end;
      ++index;
    }
    append_key(path, in_object ? nodes[child].text : std::string_view{std::to_string(index)});
    if (child == position) break;
    at = child + step;
  }
  return path;
}

std::optional<std::uint32_t> find_key(const Document& document, std::uint32_t object,
                                      std::string_view name) {
  if (object >= document.size() || document[object].kind != Kind::object) return std::nullopt;
  const std::uint32_t end = document[object].end;
  for (std::uint32_t key = object + 1; key < end; key = document[key + 1].end) {
    if (document[key].text == name) return key;
  }
  return std::nullopt;
}

}  // namespace chengdu_subsidy::json_detail
