#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <chengdu_subsidy/record/recorder.hpp>
#include <chengdu_subsidy/version.hpp>
#include <string_view>
#include <utility>

#include "json/canonical.hpp"
#include "json/hex.hpp"
#include "json/read_values.hpp"
#include "record/contents.hpp"
#include "record/edition_digests.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace {

constexpr Text bad_time{"记录时间应为1至200个字符的UTF-8文本。",
                        "The time of recording must be text of 1 to 200 characters in UTF-8."};

bool is_text(std::string_view text) {
  std::string json;
  json_detail::append_canonical_string(text, json);
  json_detail::Document document;
  return !document.parse(json);
}

}  // namespace

std::optional<InputError> check(const RecordOptions& options) {
  const auto& time = options.recorded_at;
  if (!time || (json_detail::is_record_id(*time) && is_text(*time))) return std::nullopt;
  return InputError{ErrorCode::unknown_value, "/recorded_at", std::string(bad_time.zh),
                    std::string(bad_time.en)};
}

struct Recorder::State {
  ApplicationReader reader;
  record_detail::EditionDigests editions;

  /// Whether these facts are what they are read back as: only then can a record be verified.
  std::optional<InputError> check_facts(const Application& application, const Edition& edition) {
    std::string json;
    write_application(application, edition, json);
    const Edition* const known[] = {&edition};
    Application again;
    auto read = reader.read(json, known, again, edition.id);
    return std::move(read.error);
  }
};

Recorder::Recorder() : state_(std::make_unique<State>()) {}
Recorder::~Recorder() = default;
Recorder::Recorder(Recorder&&) noexcept = default;
Recorder& Recorder::operator=(Recorder&&) noexcept = default;

std::optional<InputError> Recorder::record(const Application& application, const Edition& edition,
                                           const Readings& readings, const Salts& salts,
                                           const RecordOptions& options, std::string& out) {
  using namespace record_detail;
  if (auto fault = state_->check_facts(application, edition)) return fault;
  if (auto fault = chengdu_subsidy::check(options)) return fault;

  Contents contents;
  contents.application = without_personal_fields(application, edition);
  write_decision(decide(application, edition, readings), contents.decision);
  contents.edition = edition.id;
  contents.edition_sha256 = state_->editions.of(edition);
  contents.notice_sha256 = edition.notice_sha256;
  contents.library = library_version;
  contents.readings = readings;
  contents.recorded_at = options.recorded_at;

  Disclosures disclosed;
  Application holder = application;
  for (std::size_t i = 0; i < personal_field_count; ++i) {
    const auto* const value = personal_fields[i].find(holder);
    if (value == nullptr || !*value) continue;
    const Disclosure disclosure{json_detail::to_hex(salts[i]), **value};
    contents.personal[i] = commit(personal_fields[i].path, disclosure);
    if (!options.masked) disclosed[i] = disclosure;
  }

  std::string covered;
  if (auto fault = write_covered(contents, covered)) return fault;
  return write_record(contents, sha256(covered), disclosed, out);
}

}  // namespace v1
}  // namespace chengdu_subsidy
