#include "json/canonical.hpp"

#include <algorithm>
#include <chengdu_subsidy/facts/applicant.hpp>
#include <chengdu_subsidy/json/canonical.hpp>
#include <chengdu_subsidy/values/decimal_text.hpp>
#include <utility>
#include <vector>

#include "json/fault_text.hpp"

namespace chengdu_subsidy {
namespace json_detail {
namespace {

constexpr Text not_an_integer{
    "{0}不是-2^53至2^53之间、只用数字书写的整数：规范形式中，金额和小数一律写成文本。",
    "{0} is not an integer from -2^53 to 2^53 written as digits: in canonical form amounts and "
    "decimals are strings."};

bool is_canonical_integer(std::string_view digits) noexcept {
  const bool negative = digits.starts_with('-');
  if (negative) digits.remove_prefix(1);
  if (digits.find('.') != std::string_view::npos) return false;
  const ScaledDecimal read = read_decimal(digits, 0, count_limit);
  return read.fault == DecimalFault::none && !(negative && read.units == 0);
}

/// Walks down a document; it is never deeper than `max_depth`.
class CanonicalWriter {
 public:
  CanonicalWriter(const Document& document, std::string& out,
                  std::span<const std::uint32_t> without)
      : document_(document), out_(out), without_(without) {}

  std::optional<InputError> value(std::uint32_t position) {
    const Node& node = document_[position];
    switch (node.kind) {
      case Kind::null: out_ += "null"; break;
      case Kind::boolean: out_ += node.truth ? "true" : "false"; break;
      case Kind::number:
        if (!is_canonical_integer(node.text)) {
          return fault(ErrorCode::bad_number, position, fill(not_an_integer, {shown(node)}));
        }
        out_ += node.text;
        break;
      case Kind::string: append_canonical_string(node.text, out_); break;
      case Kind::array: return array(position);
      case Kind::object: return object(position);
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] InputError fault(ErrorCode code, std::uint32_t position, Sentence sentence) const {
    return {code, document_.pointer(position), std::move(sentence.zh), std::move(sentence.en)};
  }

  std::optional<InputError> array(std::uint32_t position) {
    out_ += '[';
    const std::uint32_t end = document_[position].end;
    for (std::uint32_t at = position + 1; at < end; at = document_[at].end) {
      if (at != position + 1) out_ += ',';
      if (auto wrong = value(at)) return wrong;
    }
    out_ += ']';
    return std::nullopt;
  }

  std::optional<InputError> object(std::uint32_t position) {
    std::vector<std::uint32_t> keys;
    const std::uint32_t end = document_[position].end;
    for (std::uint32_t key = position + 1; key < end; key = document_[key + 1].end) {
      if (std::find(without_.begin(), without_.end(), key) == without_.end()) keys.push_back(key);
    }
    std::stable_sort(keys.begin(), keys.end(), [this](std::uint32_t a, std::uint32_t b) {
      return utf16_less(document_[a].text, document_[b].text);
    });
    out_ += '{';
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const std::string_view name = document_[keys[i]].text;
      if (i > 0) {
        if (name == document_[keys[i - 1]].text) {
          return fault(ErrorCode::duplicate_field, keys[i], duplicate_field(name));
        }
        out_ += ',';
      }
      append_canonical_string(name, out_);
      out_ += ':';
      if (auto wrong = value(keys[i] + 1)) return wrong;
    }
    out_ += '}';
    return std::nullopt;
  }

  const Document& document_;
  std::string& out_;
  std::span<const std::uint32_t> without_;
};

/// The letter of a two-character escape, or 0.
constexpr char short_escape(char c) noexcept {
  switch (c) {
    case '"': return '"';
    case '\\': return '\\';
    case '\b': return 'b';
    case '\t': return 't';
    case '\n': return 'n';
    case '\f': return 'f';
    case '\r': return 'r';
    default: return 0;
  }
}

}  // namespace

std::optional<InputError> write_canonical(const Document& document, std::uint32_t position,
                                          std::string& out,
                                          std::span<const std::uint32_t> without) {
  return CanonicalWriter(document, out, without).value(position);
}

void append_canonical_string(std::string_view text, std::string& out) {
  out += '"';
  for (const char c : text) {
    if (const char letter = short_escape(c)) {
      out += '\\';
      out += letter;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      constexpr std::string_view digits = "0123456789abcdef";
      out += "\\u00";
      out += digits[static_cast<unsigned char>(c) >> 4];
      out += digits[static_cast<unsigned char>(c) & 0xF];
    } else {
      out += c;
    }
  }
  out += '"';
}

bool utf16_less(std::string_view a, std::string_view b) noexcept {
  const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (x == a.end() || y == b.end()) return x == a.end() && y != b.end();
  const auto in_a = static_cast<unsigned char>(*x);
  const auto in_b = static_cast<unsigned char>(*y);
  // Bytes order as code points do. In UTF-16, what lies beyond the first plane (lead bytes from
  // F0) is written with surrogates, and those come before U+E000 to U+FFFF (lead bytes EE and EF).
  const bool beyond_a = in_a >= 0xF0;
  if (in_a >= 0xEE && in_b >= 0xEE && beyond_a != (in_b >= 0xF0)) return beyond_a;
  return in_a < in_b;
}

}  // namespace json_detail

inline namespace v1 {

std::optional<InputError> write_canonical(std::string_view json, std::string& out) {
  json_detail::Document document;
  if (auto fault = document.parse(json)) return fault;
  std::string written;
  if (auto fault = json_detail::write_canonical(document, 0, written)) return fault;
  out += written;
  return std::nullopt;
}

}  // namespace v1
}  // namespace chengdu_subsidy
