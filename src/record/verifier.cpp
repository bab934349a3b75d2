#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <chengdu_subsidy/record/verifier.hpp>
#include <string_view>
#include <utility>

#include "json/canonical.hpp"
#include "record/edition_digests.hpp"
#include "record/parts.hpp"
#include "record/tree_differences.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace {

using namespace record_detail;

/// What a place in a record belongs to.
RecordPart part_at(std::string_view path) {
  if (path == "/digests/record") return RecordPart::digest;
  if (path == "/edition" || path == "/digests/edition" || path == "/digests/notice") {
    return RecordPart::edition;
  }
  if (path.starts_with("/application")) return RecordPart::application;
  if (path.starts_with("/decision")) return RecordPart::decision;
  return RecordPart::frame;
}

RecordDifference difference(RecordPart part, std::string path) {
  const Text sentence = word(record_part_words, part).label;
  RecordDifference result;
  result.part = part;
  result.path = std::move(path);
  result.zh = sentence.zh;
  result.en = sentence.en;
  return result;
}

/// A fault of a reader; its sentence says more than that of the part.
RecordDifference difference(RecordPart part, std::string_view within, InputError fault) {
  RecordDifference result;
  result.part = part;
  result.path = std::string(within) + fault.path;
  result.zh = std::move(fault.zh);
  result.en = std::move(fault.en);
  return result;
}

}  // namespace

/// One record at a time. Each step adds what differs; a step that cannot go on ends them.
struct Verifier::State {
  std::vector<const Edition*> editions;
  EditionDigests digests;
  ApplicationReader reader;
  json_detail::ReadContext context;
  json_detail::Document expected_document;
  Parts parts;
  std::string canonical;
  Verification found;

  Verification verify(std::string_view json) {
    found = Verification{};
    if (auto fault = read_record(context, json, parts, canonical)) {
      found.application = application_id(context.document);
      found.differences.push_back(difference(RecordPart::document, "", std::move(*fault)));
      return std::move(found);
    }
    found.application = application_id(context.document);
    found.edition = parts.edition;
    found.library = parts.library;
    check_disclosed();
    compare();
    found.result = found.differences.empty() ? RecordResult::identical : RecordResult::different;
    return std::move(found);
  }

 private:
  /// The edition that the record names: of several the one it was made under, else the last.
  const Edition* edition() {
    const Edition* last = nullptr;
    for (const Edition* const known : editions) {
      if (known->id != parts.edition) continue;
      if (digests.of(*known) == parts.digests.edition) return known;
      last = known;
    }
    return last;
  }

  void check_disclosed() {
    for (std::size_t i = 0; i < personal_field_count; ++i) {
      const std::string_view path = personal_fields[i].path;
      if (parts.personal[i] && !parts.disclosed[i]) found.masked.emplace_back(path);
      if (keeps_commitment(parts, i)) continue;
      std::string at = "/disclosed";
      json_detail::append_key(at, path);
      RecordDifference& broken =
          found.differences.emplace_back(difference(RecordPart::personal, std::move(at)));
      broken.recorded = parts.personal[i];
      broken.expected = commit(path, *parts.disclosed[i]);
    }
  }

  /// The digest can be checked whatever else is wrong.
  void check_digest_alone() {
    const std::string digest = covered_digest(context.document);
    if (digest == parts.digests.record) return;
    RecordDifference& broken =
        found.differences.emplace_back(difference(RecordPart::digest, "/digests/record"));
    broken.recorded = parts.digests.record;
    broken.expected = digest;
  }

  void compare() {
    const Edition* const under = edition();
    if (under == nullptr) {
      check_digest_alone();
      RecordDifference& other =
          found.differences.emplace_back(difference(RecordPart::edition, "/edition"));
      other.recorded = parts.edition;
      return;
    }
    std::string json;
    (void)json_detail::write_canonical(context.document, parts.application, json);
    const Edition* const known[] = {under};
    Application application;
    if (auto read = reader.read(json, known, application, under->id); read.error) {
      check_digest_alone();
      found.differences.push_back(
          difference(RecordPart::application, "/application", std::move(*read.error)));
      return;
    }
    std::string expected;
    if (auto fault = write_expected(std::move(application), *under, expected)) {
      found.differences.push_back(difference(RecordPart::frame, "", std::move(*fault)));
      return;
    }
    if (expected == canonical) return;
    add_differences(expected);
  }

  /// The record as it should be: this application, evaluated again under the record's readings.
  std::optional<InputError> write_expected(Application application, const Edition& under,
                                           std::string& out) {
    Contents contents;
    contents.application = without_personal_fields(application, under);
    contents.edition = parts.edition;
    contents.edition_sha256 = digests.of(under);
    contents.notice_sha256 = under.notice_sha256;
    contents.library = parts.library;
    contents.readings = parts.readings;
    contents.recorded_at = parts.recorded_at;
    for (std::size_t i = 0; i < personal_field_count; ++i) {
      auto* const value = personal_fields[i].find(application);
      if (value == nullptr) continue;
      contents.personal[i] = parts.personal[i];
      if (parts.disclosed[i]) *value = parts.disclosed[i]->value;
    }
    write_decision(decide(application, under, parts.readings), contents.decision);
    return write_record(contents, covered_digest(context.document), parts.disclosed, out);
  }

  void add_differences(const std::string& expected) {
    json_detail::Document recorded;
    (void)recorded.parse(canonical);
    (void)expected_document.parse(expected);
    for (TreeDifference& each : tree_differences(recorded, expected_document)) {
      const RecordPart part = part_at(each.path);
      RecordDifference& added =
          found.differences.emplace_back(difference(part, std::move(each.path)));
      added.recorded = std::move(each.left);
      added.expected = std::move(each.right);
    }
  }
};

Verifier::Verifier(std::span<const Edition* const> editions) : state_(std::make_unique<State>()) {
  state_->editions.assign(editions.begin(), editions.end());
}
Verifier::~Verifier() = default;
Verifier::Verifier(Verifier&&) noexcept = default;
Verifier& Verifier::operator=(Verifier&&) noexcept = default;

Verification Verifier::verify(std::string_view json) { return state_->verify(json); }

}  // namespace v1
}  // namespace chengdu_subsidy
