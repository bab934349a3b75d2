#include "json/read_context.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "json/short_text.hpp"

namespace chengdu_subsidy::json_detail {

void ReadContext::start(std::span<const Edition* const> known, const Edition& checked_by) {
  editions = known;
  edition = &checked_by;
  any_edition = false;
  tracks = 0;
  fault_.reset();
  missing_.reset();
}

std::size_t& ReadContext::subdomain_hint(std::string_view name) noexcept {
  // Ids differ most at their ends.
  std::size_t mixed = name.size();
  for (const char c : name.substr(name.size() - std::min<std::size_t>(name.size(), 4))) {
    mixed = mixed * 31 + static_cast<unsigned char>(c);
  }
  return subdomain_hints_[mixed % subdomain_hints_.size()];
}

bool ReadContext::fail(ErrorCode code, Position at, Sentence sentence) {
  fault_ = Fault{code, at, std::move(sentence)};
  return false;
}

bool ReadContext::fail_type(Position at, Text expected) {
  return fail(ErrorCode::wrong_type, at, wrong_type(document[at], expected));
}

void ReadContext::miss(Position object, std::string_view key) {
  // An object ends after those in it, but opens before them, and that is what counts.
  if (!missing_ || object < missing_->object) missing_ = Missing{object, key};
}

bool ReadContext::check_line_ids() {
  // Sorted rather than hashed: no choice of ids makes it slow.
  std::sort(line_ids_.begin(), line_ids_.end(), [](const LineId& a, const LineId& b) {
    return std::tie(a.text, a.at) < std::tie(b.text, b.at);
  });
  const LineId* first = nullptr;
  const LineId* used_at = nullptr;
  for (std::size_t i = 1; i < line_ids_.size(); ++i) {
    if (line_ids_[i].text != line_ids_[i - 1].text) continue;
    if (first == nullptr || line_ids_[i].at < first->at) {
      first = &line_ids_[i];
      used_at = &line_ids_[i - 1];
    }
  }
  if (first == nullptr) return true;
  return fail(ErrorCode::duplicate_line, first->at,
              fill({"明细编号{0}已在{1}使用：每条明细应有自己的编号。",
                    "The line id {0} is already used at {1}: give each line an id of its own."},
                   {quoted(first->text), same(document.pointer(used_at->at))}));
}

std::optional<Position> ReadContext::find_in_line(std::string_view key) const {
  const Position end = document[line_].end;
  for (Position at = line_ + 1; at < end; at = document[at + 1].end) {
    if (same_text(document[at].text, key)) return at + 1;
  }
  return std::nullopt;
}

std::optional<InputError> ReadContext::take_fault() {
  if (fault_) {
    return InputError{fault_->code, document.pointer(fault_->at), std::move(fault_->sentence.zh),
                      std::move(fault_->sentence.en)};
  }
  if (!missing_) return std::nullopt;
  std::string path = document.pointer(missing_->object);
  append_key(path, missing_->key);
  Sentence sentence = missing_field(missing_->key);
  return InputError{ErrorCode::missing_field, std::move(path), std::move(sentence.zh),
                    std::move(sentence.en)};
}

}  // namespace chengdu_subsidy::json_detail
