#pragma once
/// \file
/// How the library's values look in Python: money, rates and scores as `decimal.Decimal`, dates as
/// `datetime.date`, a truth as `True`, `False` or `None`, words as members of real enums. Only the
/// way out: what comes in is read by the strict reader, so that it is refused as JSON would be.

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <string>

namespace chengdu_subsidy::python {

namespace py = pybind11;

/// An attribute of a module, looked up once and kept for the life of the process: a static Python
/// object that is destroyed at exit would outlive its interpreter.
inline py::handle imported(const char* module, const char* name, PyObject*& kept) {
  if (kept == nullptr) kept = py::object(py::module_::import(module).attr(name)).release().ptr();
  return kept;
}

inline py::handle decimal_type() {
  static PyObject* kept = nullptr;
  return imported("decimal", "Decimal", kept);
}
inline py::handle date_type() {
  static PyObject* kept = nullptr;
  return imported("datetime", "date", kept);
}

/// A Decimal with the digits given.
inline py::object to_decimal(const std::string& digits) { return decimal_type()(digits); }

/// The enum class of a word table; made by `bind_words`.
template <class T>
PyObject*& enum_class() {
  static PyObject* made = nullptr;
  return made;
}

/// The member of an enum for a value.
template <class T, std::size_t N>
py::object member(const std::array<Word<T>, N>& words, T value) {
  const std::string_view id = word(words, value).id;
  return py::handle(enum_class<T>())(py::str(id.data(), id.size()));
}

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
CHENGDU_SUBSIDY_OUT(chengdu_subsidy::ExactMoney, "decimal.Decimal",
                    chengdu_subsidy::python::to_decimal(value.to_string()));
CHENGDU_SUBSIDY_OUT(chengdu_subsidy::Date, "datetime.date",
                    chengdu_subsidy::python::date_type()(value.year(), value.month(), value.day()));
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

}  // namespace pybind11::detail
