#pragma once
/// \file
/// How the library's values look in Python: money, rates and scores as `decimal.Decimal`, dates as
/// `datetime.date`, a truth as `True`, `False` or `None`, words as members of real enums. Only the
/// way out: what comes in is read by the strict reader, so that it is refused as JSON would be.

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <array>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/record/verifier.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "module.hpp"

namespace chengdu_subsidy::python {

inline py::handle decimal_type() {
  static PyObject* kept = nullptr;
  return imported("decimal", "Decimal", kept);
}
inline py::handle date_type() {
  static PyObject* kept = nullptr;
  return imported("datetime", "date", kept);
}

/// A Decimal with the digits given; their number does not depend on a context.
inline py::object to_decimal(const std::string& digits) {
  const py::str text(digits);
  PyObject* const made = PyObject_CallOneArg(decimal_type().ptr(), text.ptr());
  if (made == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(made);
}

/// The members of the enum for a word table, in its order; made by `bind_words`.
template <class T>
std::vector<PyObject*>& enum_members() {
  static std::vector<PyObject*> made;
  return made;
}

/// The member of an enum for a value.
template <class T, std::size_t N>
py::object member(const std::array<Word<T>, N>& words, T value) {
  const auto index = static_cast<std::size_t>(&word(words, value) - words.data());
  return py::reinterpret_borrow<py::object>(enum_members<T>()[index]);
}

/// A star on its way out: a member of `Star`, or a plain int where another edition has more stars.
struct StarNumber {
  std::int64_t value = 0;
};
template <class T>
std::optional<StarNumber> star(const std::optional<T>& value) {
  return value ? std::optional(StarNumber{*value}) : std::nullopt;
}
/// The members of `Star` by number, null where there is none; made by `bind_words`.
std::array<PyObject*, 10>& star_members();
py::object to_star(StarNumber star);

/// A mapping on its way out, in the order of the entries. It cannot be changed.
template <class Key, class Value>
struct Mapping {
  std::vector<std::pair<Key, Value>> entries;
};
/// A view of a dict through which it cannot be changed.
py::object read_only(const py::dict& dict);

/// Entries with an `id` on their way out: a tuple that also finds them by it.
template <class T>
struct Entries {
  std::vector<T> list;
};
/// The findings of a decision, likewise found by rule.
struct Findings {
  const std::vector<ExplainedFinding>& list;
};
py::object to_entries(const py::tuple& entries, const char* cls);

/// The status of each rule that applies, on its way out as a mapping that cannot be changed.
struct StatusOfRules {
  const RuleStatuses& statuses;
  Track track;
};
py::object to_mapping(const StatusOfRules& rules);

/// A tree to browse on its way out.
struct Terms {
  py::object tree;
};

/// JSON text on its way out as the dict that it describes.
struct JsonObject {
  std::string text;
};
py::object from_json(const std::string& text);

}  // namespace chengdu_subsidy::python

namespace pybind11::detail {

/// A caster that only goes out.
#define CHENGDU_SUBSIDY_OUT(Type, Name, Expression)                      \
  template <>                                                            \
  struct type_caster<Type> {                                             \
    PYBIND11_TYPE_CASTER(Type, const_name(Name));                        \
    bool load(handle, bool) { return false; }                            \
    static handle cast(const Type& value, return_value_policy, handle) { \
      return object(Expression).release();                               \
    }                                                                    \
  }

CHENGDU_SUBSIDY_OUT(chengdu_subsidy::Money, "decimal.Decimal",
                    chengdu_subsidy::python::to_decimal(value.to_string()));
CHENGDU_SUBSIDY_OUT(chengdu_subsidy::Rate, "decimal.Decimal",
                    chengdu_subsidy::python::to_decimal(value.to_string()));
CHENGDU_SUBSIDY_OUT(chengdu_subsidy::Score, "decimal.Decimal",
                    chengdu_subsidy::python::to_decimal(value.to_string()));
CHENGDU_SUBSIDY_OUT(chengdu_subsidy::Area, "decimal.Decimal",
                    chengdu_subsidy::python::to_decimal(value.to_string()));
// An exact amount has as many places as it needs, and two at least.
CHENGDU_SUBSIDY_OUT(chengdu_subsidy::ExactMoney, "decimal.Decimal",
                    chengdu_subsidy::python::to_decimal(value.to_string(2)));
CHENGDU_SUBSIDY_OUT(chengdu_subsidy::Date, "datetime.date",
                    chengdu_subsidy::python::date_type()(value.year(), value.month(), value.day()));
CHENGDU_SUBSIDY_OUT(chengdu_subsidy::python::StarNumber, "Star",
                    chengdu_subsidy::python::to_star(value));
CHENGDU_SUBSIDY_OUT(chengdu_subsidy::python::Terms, "Terms", value.tree);
CHENGDU_SUBSIDY_OUT(chengdu_subsidy::python::JsonObject, "dict[str, Any]",
                    chengdu_subsidy::python::from_json(value.text));
CHENGDU_SUBSIDY_OUT(chengdu_subsidy::Truth, "bool | None",
                    value == chengdu_subsidy::Truth::unknown
                        ? object(none())
                        : object(bool_(value == chengdu_subsidy::Truth::yes)));

#define CHENGDU_SUBSIDY_WORD(Type, Words)           \
  CHENGDU_SUBSIDY_OUT(chengdu_subsidy::Type, #Type, \
                      chengdu_subsidy::python::member(chengdu_subsidy::Words, value))

CHENGDU_SUBSIDY_WORD(Track, track_words);
CHENGDU_SUBSIDY_WORD(Outcome, outcome_words);
CHENGDU_SUBSIDY_WORD(Status, status_words);
CHENGDU_SUBSIDY_WORD(DecidedBy, decided_by_words);
CHENGDU_SUBSIDY_WORD(Severity, severity_words);
CHENGDU_SUBSIDY_WORD(BlackList, black_list_words);
CHENGDU_SUBSIDY_WORD(Positioning, positioning_words);
CHENGDU_SUBSIDY_WORD(InvestmentKind, investment_kind_words);
CHENGDU_SUBSIDY_WORD(IaasModel, iaas_model_words);
CHENGDU_SUBSIDY_WORD(Deployment, deployment_words);
CHENGDU_SUBSIDY_WORD(Recognition, recognition_words);
CHENGDU_SUBSIDY_WORD(ApplicantRole, applicant_role_words);
CHENGDU_SUBSIDY_WORD(DisallowedReason, disallowed_reason_words);
CHENGDU_SUBSIDY_WORD(Binding, binding_words);
CHENGDU_SUBSIDY_WORD(WarningCode, warning_words);
CHENGDU_SUBSIDY_WORD(ClauseKind, clause_kind_words);
CHENGDU_SUBSIDY_WORD(Judge, judge_words);
CHENGDU_SUBSIDY_WORD(RecordResult, record_result_words);
CHENGDU_SUBSIDY_WORD(RecordPart, record_part_words);

#undef CHENGDU_SUBSIDY_WORD
#undef CHENGDU_SUBSIDY_OUT

/// Lists are tuples: facts and decisions do not change.
template <class T>
struct tuple_out {
  PYBIND11_TYPE_CASTER(std::vector<T>,
                       const_name("tuple[") + make_caster<T>::name + const_name(", ...]"));
  bool load(handle, bool) { return false; }
  static handle cast(const std::vector<T>& values, return_value_policy, handle parent) {
    tuple result(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
      object item = reinterpret_steal<object>(
          make_caster<T>::cast(values[i], return_value_policy::copy, parent));
      if (!item) return {};
      PyTuple_SET_ITEM(result.ptr(), static_cast<ssize_t>(i), item.release().ptr());
    }
    return result.release();
  }
};
template <class T>
struct type_caster<std::vector<T>> : tuple_out<T> {};

template <class T>
struct type_caster<chengdu_subsidy::python::Entries<T>> {
  PYBIND11_TYPE_CASTER(chengdu_subsidy::python::Entries<T>,
                       const_name("Entries[") + make_caster<T>::name + const_name("]"));
  bool load(handle, bool) { return false; }
  static handle cast(const chengdu_subsidy::python::Entries<T>& value, return_value_policy,
                     handle) {
    return chengdu_subsidy::python::to_entries(pybind11::cast(value.list), "Entries").release();
  }
};
template <>
struct type_caster<chengdu_subsidy::python::StatusOfRules> {
  static constexpr auto name = const_name("Mapping[str, Status]");
  static handle cast(const chengdu_subsidy::python::StatusOfRules& value, return_value_policy,
                     handle) {
    return chengdu_subsidy::python::to_mapping(value).release();
  }
};
template <>
struct type_caster<chengdu_subsidy::python::Findings> {
  static constexpr auto name = const_name("Findings");
  static handle cast(const chengdu_subsidy::python::Findings& value, return_value_policy, handle) {
    return chengdu_subsidy::python::to_entries(pybind11::cast(value.list), "Findings").release();
  }
};

template <class Key, class Value>
struct type_caster<chengdu_subsidy::python::Mapping<Key, Value>> {
  using Type = chengdu_subsidy::python::Mapping<Key, Value>;
  PYBIND11_TYPE_CASTER(Type, const_name("Mapping[") + make_caster<Key>::name + const_name(", ") +
                                 make_caster<Value>::name + const_name("]"));
  bool load(handle, bool) { return false; }
  static handle cast(const Type& value, return_value_policy, handle) {
    dict entries;
    for (const auto& [key, entry] : value.entries) {
      entries[pybind11::cast(key)] = pybind11::cast(entry);
    }
    return chengdu_subsidy::python::read_only(entries).release();
  }
};

}  // namespace pybind11::detail
