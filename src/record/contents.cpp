#include "record/contents.hpp"

#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/canonical.hpp>
#include <chengdu_subsidy/record/sha256.hpp>

#include "json/canonical.hpp"
#include "json/members.hpp"

namespace chengdu_subsidy::record_detail {
namespace {

using json_detail::JsonWriter;

/// Calls `use` with the path and the value of each field that there is.
template <class T, class Use>
void for_each_field(const ByField<T>& values, const Use& use) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i]) use(personal_fields[i].path, *values[i]);
  }
}

/// What rides beside the part that the digest covers.
struct Beside {
  std::string_view digest;
  const Disclosures& disclosed;
};

void write(const Contents& contents, const Beside* beside, std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  json.member("record", record_form);
  json.member("library", contents.library);
  if (contents.recorded_at) json.member("recorded_at", *contents.recorded_at);
  json.member("edition", contents.edition);
  json.key("digests");
  json.begin_object();
  json.member("edition", contents.edition_sha256);
  json.key("notice");
  if (contents.notice_sha256.empty()) {
    json.null();
  } else {
    json.value(contents.notice_sha256);
  }
  if (beside != nullptr) json.member("record", beside->digest);
  json.end_object();
  json_detail::write_readings(json, contents.readings);
  json.key("application");
  json.raw(contents.application);
  json.key("decision");
  json.raw(contents.decision);
  json.key("personal");
  json.begin_object();
  for_each_field(contents.personal, [&](std::string_view path, const std::string& commitment) {
    json.member(path, commitment);
  });
  json.end_object();
  if (beside != nullptr) {
    json.key("disclosed");
    json.begin_object();
    for_each_field(beside->disclosed, [&](std::string_view path, const Disclosure& disclosure) {
      json.key(path);
      json.begin_object();
      json.member("salt", disclosure.salt);
      json.member("value", disclosure.value);
      json.end_object();
    });
    json.end_object();
  }
  json.end_object();
}

std::optional<InputError> write_in_canonical_form(const Contents& contents, const Beside* beside,
                                                  std::string& out) {
  std::string json;
  write(contents, beside, json);
  return write_canonical(json, out);
}

}  // namespace

std::string commit(std::string_view path, const Disclosure& disclosure) {
  std::string canonical = "[";
  json_detail::append_canonical_string(disclosure.salt, canonical);
  canonical += ',';
  json_detail::append_canonical_string(path, canonical);
  canonical += ',';
  json_detail::append_canonical_string(disclosure.value, canonical);
  canonical += ']';
  return sha256(canonical);
}

std::string without_personal_fields(Application application, const Edition& edition) {
  for (const PersonalField& field : personal_fields) {
    if (auto* const value = field.find(application)) value->reset();
  }
  std::string json;
  write_application(application, edition, json);
  return json;
}

std::optional<InputError> write_covered(const Contents& contents, std::string& out) {
  return write_in_canonical_form(contents, nullptr, out);
}

std::optional<InputError> write_record(const Contents& contents, std::string_view digest,
                                       const Disclosures& disclosed, std::string& out) {
  const Beside beside{digest, disclosed};
  return write_in_canonical_form(contents, &beside, out);
}

}  // namespace chengdu_subsidy::record_detail
