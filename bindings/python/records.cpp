#include <chengdu_subsidy/record.hpp>
#include <string>
#include <vector>

#include "decisions.hpp"
#include "input.hpp"
#include "parts.hpp"

// Records of decisions, by the same code as the tool's `record`, `mask` and `verify`.

namespace chengdu_subsidy::python {
namespace {

/// A record as its text stands, or a file's line. \throws TypeError
std::string_view record_text(py::handle given, std::string& kept) {
  if (const auto json = text_or_bytes(given, kept)) return *json;
  throw py::type_error("a record is JSON text as str or bytes, not " + type_name(given));
}

std::string record_of(const PyDecision& decision, std::optional<std::string> recorded_at,
                      bool masked, const std::optional<std::string>& salt_seed_for_tests) {
  RecordOptions options;
  options.recorded_at = std::move(recorded_at);
  options.masked = masked;
  if (const auto wrong = check(options)) raise(*wrong);
  const Salts salts = salt_seed_for_tests ? salts_for_tests(*salt_seed_for_tests) : draw_salts();
  // A recorder keeps the digests of the editions that it has seen: of the built-in one, which never
  // ends, for good; of others no longer than they live.
  thread_local Recorder builtin;
  Recorder loaded;
  Recorder& recorder = decision.has_loaded_edition() ? loaded : builtin;
  std::string record;
  if (const auto fault = recorder.record(decision.application(), decision.edition().get(),
                                         decision.readings(), salts, options, record)) {
    raise(*fault);
  }
  return record;
}

std::string masked_record(const py::object& record, const py::object& given) {
  std::vector<std::string> names;
  if (!given.is_none()) {
    if (PyUnicode_Check(given.ptr()) != 0) {
      throw py::type_error("fields is a list of JSON Pointers, not one str");
    }
    for (const py::handle name : given) names.push_back(py::cast<std::string>(name));
    // To mask none of them is not to mask all.
    if (names.empty()) throw py::value_error("fields names no field: leave it out to mask all");
  }
  std::vector<std::string_view> fields;
  for (const std::string& name : names) {
    if (!find_personal_field(name)) {
      std::string sentence = "there is no personal field '" + name + "'; there are";
      for (const PersonalField& field : personal_fields) sentence.append(" ").append(field.path);
      throw py::value_error(sentence);
    }
    fields.emplace_back(name);
  }
  std::string kept;
  std::string masked;
  if (const auto fault = mask_record(record_text(record, kept), masked, fields)) raise(*fault);
  return masked;
}

/// A Verifier and a Recorder keep digests of editions, so that only the first record waits.
Verification verification_of(const py::object& record, const ChosenEditions& editions) {
  std::string kept;
  const std::string_view json = record_text(record, kept);
  if (!editions.only_builtin()) return Verifier(editions.known()).verify(json);
  static const Edition* const only[] = {&chengdu_2024};
  thread_local Verifier builtin(only);
  return builtin.verify(json);
}

void bind_verification(py::module_& m) {
  using D = RecordDifference;
  PartClass<D>(m, "RecordDifference", "One place where a record differs.")
      .get(
          "part", [](const D& d) { return d.part; }, "What it is a difference of.")
      .get(
          "path", [](const D& d) { return d.path; },
          "JSON Pointer into the record; empty for the whole document.")
      .get(
          "recorded", [](const D& d) { return d.recorded; },
          "What stands there, as JSON, cut where it is long; None where nothing does.")
      .get(
          "expected", [](const D& d) { return d.expected; }, "What should stand there, likewise.")
      .message(
          [](const D& d, Language language) { return language == Language::zh ? d.zh : d.en; });
  using V = Verification;
  PartClass<V>(m, "Verification", "What verifying a record found; `result` says it in a word.")
      .get(
          "result", [](const V& v) { return v.result; },
          "Identical, different, or not a record at all.")
      .get(
          "application", [](const V& v) { return v.application; },
          "The application's id, where it could be told.")
      .get(
          "edition", [](const V& v) { return v.edition; }, "The edition that the record names.")
      .get(
          "library", [](const V& v) { return v.library; }, "The version that wrote the record.")
      .get(
          "masked", [](const V& v) { return v.masked; },
          "Paths of the personal fields that are masked.")
      .get(
          "differences", [](const V& v) { return v.differences; },
          "Each place where the record is not what the rules give.");
}

}  // namespace

void bind_records(py::module_& m) {
  bind_verification(m);
  py::class_<PyDecision> decision(py::type::of<PyDecision>());
  decision.def(
      "record", &record_of, py::kw_only(), py::arg("recorded_at") = py::none(),
      py::arg("masked") = false, py::arg("salt_seed_for_tests") = py::none(),
      "The record of this decision, which `verify_record` can check later: one canonical JSON\n"
      "document (RFC 8785) with digests of the notice, the edition and itself.\n\n"
      "recorded_at: when it was recorded, in your words; the library reads no clock.\n"
      "masked: leave out the values of personal fields, and their salts, for good.\n"
      "salt_seed_for_tests: what the salts follow from, for the same bytes again. Whoever knows "
      "it\n"
      "can guess masked values: for tests alone.");
  m.def(
      "mask_record", &masked_record, py::arg("record"), py::arg("fields") = py::none(),
      "The record without the values of personal fields: of all, or of those that `fields` names\n"
      "by JSON Pointer. It verifies as before. Raises InputError where it is no record, or a\n"
      "broken one.");
  m.def(
      "verify_record", &verification_of, py::arg("record"), py::kw_only(),
      py::arg("edition") = ChosenEditions{},
      "Takes a record's digests again, evaluates its application again and compares the whole.\n\n"
      "edition: one that is not built in, where the record was made under it.");
}

}  // namespace chengdu_subsidy::python
