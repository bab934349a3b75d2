#include "record/parts.hpp"

#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <chengdu_subsidy/record/sha256.hpp>
#include <utility>
#include <vector>

#include "json/application_entries.hpp"
#include "json/canonical.hpp"
#include "json/hex.hpp"
#include "json/read_reading.hpp"
#include "json/read_values.hpp"

namespace chengdu_subsidy::json_detail {

using record_detail::Commitments;
using record_detail::Digests;
using record_detail::Disclosure;
using record_detail::Disclosures;
using record_detail::Parts;

namespace {

constexpr std::size_t salt_digits = 32;

constexpr Text not_hex{"{0}不是{1}位小写十六进制数。",
                       "{0} is not {1} lower-case hexadecimal digits."};
constexpr Text other_form{
    "记录格式为{0}，本程序只认{1}：请用写成它的版本核验。",
    "This is a record of form {0}, and only {1} is known here: verify it with "
    "the version that wrote it."};

// Records are read here and written in `contents.cpp`.
struct WriteNothing {
  template <class Value>
  void operator()(WriteContext&, std::string_view, const Value&) const {}
};

template <auto Member, auto Read = field_detail::ReadByType{}>
constexpr auto part(std::string_view key) {
  return needed<Member, Read, WriteNothing{}>(key);
}

template <std::size_t Digits, class T>
bool read_hex(ReadContext& context, Position at, T& into) {
  if (!read_value(context, at, into)) return false;
  const std::string_view text = context[at].text;
  if (is_hex(text, Digits)) return true;
  return context.fail(ErrorCode::unknown_value, at,
                      fill(not_hex, {quoted(text), same(std::to_string(Digits))}));
}

bool read_form(ReadContext& context, Position at, Count& into) {
  if (!read_value(context, at, into)) return false;
  if (into == record_detail::record_form) return true;
  return context.fail(ErrorCode::unknown_value, at,
                      fill(other_form, {same(std::to_string(into)),
                                        same(std::to_string(record_detail::record_form))}));
}

bool read_object(ReadContext& context, Position at, Position& into) {
  into = at;
  return context.expect(at, Kind::object, object_expected);
}

bool read_readings(ReadContext& context, Position object, Readings& into) {
  const auto slot_of = [](std::string_view name) -> std::optional<std::size_t> {
    const ReadingInfo* const reading = find_reading(name);
    if (reading == nullptr) return std::nullopt;
    return static_cast<std::size_t>(reading->reading);
  };
  const auto names = [] {
    std::vector<std::string> ids;
    ids.reserve(reading_table.size());
    for (const ReadingInfo& reading : reading_table) ids.emplace_back(reading.id);
    return ids;
  };
  return read_entries(context, object, slot_of, names, [&](std::size_t slot, Position at) {
    return read_reading(context, at, reading_table[slot], into);
  });
}

/// An object whose keys are the paths of personal fields.
template <auto Read, class T>
bool read_by_field(ReadContext& context, Position object, record_detail::ByField<T>& into) {
  const auto names = [] {
    std::vector<std::string> paths;
    paths.reserve(personal_fields.size());
    for (const PersonalField& field : personal_fields) paths.emplace_back(field.path);
    return paths;
  };
  return read_entries(
      context, object, [](std::string_view path) { return find_personal_field(path); }, names,
      [&](std::size_t slot, Position at) { return Read(context, at, into[slot].emplace()); });
}

bool read_commitments(ReadContext& context, Position object, Commitments& into) {
  return read_by_field<&read_hex<sha256_digits, std::string>>(context, object, into);
}

}  // namespace

template <>
struct FieldTable<Disclosure> {
  static constexpr auto fields = std::to_array<Field<Disclosure>>({
      part<&Disclosure::salt, &read_hex<salt_digits, std::string>>("salt"),
      part<&Disclosure::value>("value"),
  });
};

template <>
struct FieldTable<Digests> {
  static constexpr auto fields = std::to_array<Field<Digests>>({
      part<&Digests::edition, &read_hex<sha256_digits, std::string>>("edition"),
      field<&Digests::notice, &read_hex<sha256_digits, std::optional<std::string>>, WriteNothing{}>(
          "notice"),
      part<&Digests::record, &read_hex<sha256_digits, std::string>>("record"),
  });
};

namespace {

bool read_disclosure(ReadContext& context, Position at, Disclosure& into) {
  return read_value(context, at, into);
}

bool read_disclosures(ReadContext& context, Position object, Disclosures& into) {
  return read_by_field<&read_disclosure>(context, object, into);
}

}  // namespace

template <>
struct FieldTable<Parts> {
  static constexpr auto fields = std::to_array<Field<Parts>>({
      part<&Parts::record, &read_form>("record"),
      part<&Parts::library>("library"),
      field<&Parts::recorded_at, field_detail::ReadByType{}, WriteNothing{}>("recorded_at"),
      part<&Parts::edition>("edition"),
      part<&Parts::digests>("digests"),
      part<&Parts::readings, &read_readings>("readings"),
      part<&Parts::application, &read_object>("application"),
      part<&Parts::decision, &read_object>("decision"),
      part<&Parts::personal, &read_commitments>("personal"),
      part<&Parts::disclosed, &read_disclosures>("disclosed"),
  });
};

}  // namespace chengdu_subsidy::json_detail

namespace chengdu_subsidy::record_detail {

using json_detail::Document;
using json_detail::find_key;
using json_detail::Kind;

namespace {

/// What the reader of applications lets pass, a record must not hold: notes under `x-` keys, and
/// nulls for what is absent. What the application and the decision hold is compared, not read.
bool is_strict(json_detail::ReadContext& context, Position object) {
  const Document& document = context.document;
  if (document[object].kind != Kind::object) return true;
  const Position end = document[object].end;
  for (Position key = object + 1; key < end; key = document[key + 1].end) {
    const std::string_view name = document[key].text;
    if (json_detail::is_ignored(name)) {
      return context.fail(ErrorCode::unknown_field, key, json_detail::no_note(name));
    }
    if (document[key + 1].kind == Kind::null && name != "notice") {
      return context.fail(ErrorCode::missing_field, key, json_detail::missing_field(name));
    }
    const bool is_content = name == "application" || name == "decision";
    if (!is_content && !is_strict(context, key + 1)) return false;
  }
  return true;
}

}  // namespace

std::optional<InputError> read_record(json_detail::ReadContext& context, std::string_view json,
                                      Parts& into, std::string& canonical) {
  into = Parts{};
  canonical.clear();
  if (auto fault = context.document.parse(json)) return fault;
  if (auto fault = json_detail::write_canonical(context.document, 0, canonical)) return fault;
  // No application is read in place, so no edition is asked for.
  context.start({}, chengdu_2024);
  if (find_key(context.document, 0, "error")) {
    context.fail(ErrorCode::missing_field, 0, json_detail::a_refusal());
  } else if (is_strict(context, 0)) {
    (void)json_detail::read_value(context, Position{0}, into);
  }
  return context.take_fault();
}

std::optional<std::string> application_id(const Document& document) {
  const auto application = find_key(document, 0, "application");
  if (!application) return std::nullopt;
  Position at = *application + 1;
  // Beside a refusal the id itself stands there.
  if (const auto id = find_key(document, at, "id")) at = *id + 1;
  const std::string_view text = document[at].text;
  if (document[at].kind != Kind::string || !json_detail::is_record_id(text)) return std::nullopt;
  return std::string(text);
}

std::string covered_digest(const Document& document) {
  std::vector<Position> without;
  if (const auto disclosed = find_key(document, 0, "disclosed")) without.push_back(*disclosed);
  if (const auto digests = find_key(document, 0, "digests")) {
    if (const auto own = find_key(document, *digests + 1, "record")) without.push_back(*own);
  }
  std::string covered;
  (void)json_detail::write_canonical(document, 0, covered, without);
  return sha256(covered);
}

bool keeps_commitment(const Parts& parts, std::size_t field) {
  const auto& disclosed = parts.disclosed[field];
  return !disclosed || parts.personal[field] == commit(personal_fields[field].path, *disclosed);
}

}  // namespace chengdu_subsidy::record_detail
