#include "record/tree_differences.hpp"

#include <cstddef>
#include <cstdint>

#include "json/canonical.hpp"

namespace chengdu_subsidy::record_detail {
namespace {

using json_detail::Document;
using json_detail::Kind;
using json_detail::Node;

using Position = std::uint32_t;

constexpr std::size_t shown_bytes = 200;

std::string shown(const Document& document, Position at) {
  std::string text;
  (void)json_detail::write_canonical(document, at, text);
  if (text.size() <= shown_bytes) return text;
  std::size_t end = shown_bytes;
  while ((static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) --end;
  text.resize(end);
  return text + "…";
}

/// Walks two documents side by side. Their keys are sorted, so members meet as in a merge.
class Walk {
 public:
  Walk(const Document& left, const Document& right) : left_(left), right_(right) {}

  std::vector<TreeDifference> differences() && {
    values(0, 0);
    return std::move(found_);
  }

 private:
  void values(Position l, Position r) {
    const Node& a = left_[l];
    const Node& b = right_[r];
    if (a.kind != b.kind) return differ(l, r);
    switch (a.kind) {
      case Kind::null: break;
      case Kind::boolean:
        if (a.truth != b.truth) differ(l, r);
        break;
      case Kind::number:
      case Kind::string:
        if (a.text != b.text) differ(l, r);
        break;
      case Kind::array: elements(l, r); break;
      case Kind::object: members(l, r); break;
    }
  }

  void elements(Position l, Position r) {
    const Position l_end = left_[l].end;
    const Position r_end = right_[r].end;
    ++l;
    ++r;
    for (std::size_t i = 0; l < l_end || r < r_end; ++i) {
      step(std::to_string(i), l < l_end ? std::optional(l) : std::nullopt,
           r < r_end ? std::optional(r) : std::nullopt);
      if (l < l_end) l = left_[l].end;
      if (r < r_end) r = right_[r].end;
    }
  }

  void members(Position l, Position r) {
    const Position l_end = left_[l].end;
    const Position r_end = right_[r].end;
    ++l;
    ++r;
    while (l < l_end || r < r_end) {
      const bool both = l < l_end && r < r_end;
      const bool same = both && left_[l].text == right_[r].text;
      const bool in_left =
          same || r >= r_end || (both && json_detail::utf16_less(left_[l].text, right_[r].text));
      const bool in_right = same || !in_left;
      step(in_left ? left_[l].text : right_[r].text, in_left ? std::optional(l + 1) : std::nullopt,
           in_right ? std::optional(r + 1) : std::nullopt);
      if (in_left) l = left_[l + 1].end;
      if (in_right) r = right_[r + 1].end;
    }
  }

  void step(std::string_view key, std::optional<Position> l, std::optional<Position> r) {
    const std::size_t size = path_.size();
    json_detail::append_key(path_, key);
    if (l && r) {
      values(*l, *r);
    } else {
      differ(l, r);
    }
    path_.resize(size);
  }

  void differ(std::optional<Position> l, std::optional<Position> r) {
    TreeDifference& difference = found_.emplace_back();
    difference.path = path_;
    if (l) difference.left = shown(left_, *l);
    if (r) difference.right = shown(right_, *r);
  }

  const Document& left_;
  const Document& right_;
  std::string path_;
  std::vector<TreeDifference> found_;
};

}  // namespace

std::vector<TreeDifference> tree_differences(const Document& left, const Document& right) {
  return Walk(left, right).differences();
}

}  // namespace chengdu_subsidy::record_detail
