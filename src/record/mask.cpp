#include <algorithm>
#include <chengdu_subsidy/record/recorder.hpp>
#include <chengdu_subsidy/record/verifier.hpp>
#include <utility>
#include <vector>

#include "json/canonical.hpp"
#include "record/parts.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace {

/// A record that is broken must not become one that verifies by losing what was wrong with it.
InputError broken(RecordPart part, std::string path) {
  const Text sentence = word(record_part_words, part).label;
  return {ErrorCode::unknown_value, std::move(path), std::string(sentence.zh),
          std::string(sentence.en)};
}

}  // namespace

std::optional<std::string> recorded_application(std::string_view json) {
  json_detail::Document document;
  (void)document.parse(json);
  return record_detail::application_id(document);
}

std::optional<InputError> mask_record(std::string_view json, std::string& out,
                                      std::span<const std::string_view> fields) {
  using namespace record_detail;
  using json_detail::find_key;
  json_detail::ReadContext context;
  Parts parts;
  std::string canonical;
  if (auto fault = read_record(context, json, parts, canonical)) return fault;
  const json_detail::Document& document = context.document;
  if (covered_digest(document) != parts.digests.record) {
    return broken(RecordPart::digest, "/digests/record");
  }

  const Position disclosed = *find_key(document, 0, "disclosed") + 1;
  std::vector<Position> without;
  for (std::size_t i = 0; i < personal_field_count; ++i) {
    const std::string_view path = personal_fields[i].path;
    const auto key = find_key(document, disclosed, path);
    if (!key) continue;
    if (!keeps_commitment(parts, i)) {
      return broken(RecordPart::personal, document.pointer(*key));
    }
    const bool wanted =
        fields.empty() || std::find(fields.begin(), fields.end(), path) != fields.end();
    if (wanted) without.push_back(*key);
  }
  return json_detail::write_canonical(document, 0, out, without);
}

}  // namespace v1
}  // namespace chengdu_subsidy
