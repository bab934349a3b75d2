#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <utility>

#include "json/application_root.hpp"

namespace chengdu_subsidy {
inline namespace v1 {
namespace {

using namespace json_detail;

constexpr Text no_track{
    "没有填写申报方向：请加入字段“platform”（工业互联网市级示范平台）、“cloud”（星级上云企业）、“pa"
    "rk”（星级智慧园区）之一。",
    "No track is given: give one of \"platform\", \"cloud\" and \"park\"."};
constexpr Text many_tracks{
    "一份申报填写了{0}个申报方向：只保留“platform”、“cloud”、“park”之一，其余另行申报。",
    "{0} tracks are given in one application: keep one of \"platform\", \"cloud\" and \"park\", "
    "and apply for the others on their own."};
constexpr Text default_not_loaded{
    "未写明版本的申报适用“{0}”，但该版本未载入：请写明“edition”，或先载入该版本。",
    "An application without \"edition\" means \"{0}\", which is not loaded: name an edition, or "
    "load "
    "that one first."};

/// What must be known of a record before it is read in order.
struct Preview {
  std::optional<std::string> id;
  std::optional<std::string_view> edition;
};

Preview look_ahead(const Document& document) {
  Preview preview;
  if (document.size() == 0 || document[0].kind != Kind::object) return preview;
  bool edition_seen = false;
  const Position end = document[0].end;
  for (Position key = 1; key < end; key = document[key + 1].end) {
    const Node& value = document[key + 1];
    if (document[key].text == "id") {
      const bool proper =
          value.kind == Kind::string && !value.lone_surrogate && is_record_id(value.text);
      if (proper && !preview.id) preview.id.emplace(value.text);
    } else if (document[key].text == "edition" && !edition_seen) {
      edition_seen = true;
      if (value.kind == Kind::string) preview.edition = value.text;
    }
  }
  return preview;
}

InputError whole_document(ErrorCode code, Sentence sentence, std::string path = {}) {
  return {code, std::move(path), std::move(sentence.zh), std::move(sentence.en)};
}

}  // namespace

struct ApplicationReader::State {
  ReadContext context;

  /// What could be told of the document before it is read in order, or its fault.
  Preview parse(std::string_view json, Result& result) {
    result.error = context.document.parse(json);
    Preview preview = look_ahead(context.document);
    result.id = std::move(preview.id);
    return preview;
  }

  /// Reads what was parsed, once `context` was started.
  void read(Application& into, Result& result) {
    into = Application{};
    (void)read_value(context, Position{0}, into);
    result.error = context.take_fault();
    if (result.error) return;
    if (context.tracks == 0) {
      result.error = whole_document(ErrorCode::bad_track, fill(no_track, {}));
    } else if (context.tracks > 1) {
      result.error = whole_document(ErrorCode::bad_track,
                                    fill(many_tracks, {same(std::to_string(context.tracks))}));
    }
  }
};

ApplicationReader::ApplicationReader() : state_(std::make_unique<State>()) {}
ApplicationReader::~ApplicationReader() = default;
ApplicationReader::ApplicationReader(ApplicationReader&&) noexcept = default;
ApplicationReader& ApplicationReader::operator=(ApplicationReader&&) noexcept = default;

ApplicationReader::Result ApplicationReader::read(std::string_view json,
                                                  std::span<const Edition* const> editions,
                                                  Application& into, std::string_view unnamed) {
  ReadContext& context = state_->context;
  Result result;
  const Preview preview = state_->parse(json, result);
  if (result.error) return result;

  const Edition* const edition = find_edition(editions, preview.edition.value_or(unnamed));
  // Where the edition is not known, that is a fault, but perhaps not the first.
  context.start(editions, edition != nullptr ? *edition : chengdu_2024);
  state_->read(into, result);
  if (result.error) return result;
  if (edition == nullptr) {
    result.error =
        whole_document(ErrorCode::unknown_edition,
                       fill(default_not_loaded, {same(std::string(unnamed))}), "/edition");
  } else {
    result.edition = edition;
  }
  return result;
}

ApplicationReader::Result ApplicationReader::read_under(std::string_view json,
                                                        const Edition& edition, Application& into) {
  ReadContext& context = state_->context;
  Result result;
  (void)state_->parse(json, result);
  if (result.error) return result;
  context.start({}, edition);
  context.any_edition = true;
  state_->read(into, result);
  if (!result.error) result.edition = &edition;
  return result;
}

}  // namespace v1
}  // namespace chengdu_subsidy
