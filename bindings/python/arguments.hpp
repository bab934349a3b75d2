#pragma once
/// \file
/// Arguments that functions take: each with the type that a signature shows, and refused with a
/// sentence of its own.

#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/notice/text.hpp>

#include "module.hpp"

namespace chengdu_subsidy::python {

/// `lang`: zh or en.
struct Lang {
  Language value = Language::zh;
};
[[nodiscard]] Lang read_lang(py::handle given);

/// `application`: whatever it is that `evaluate` is given.
struct AnyApplication {
  py::handle object;
};

/// `readings`: None, a mapping of names to values, or `Readings`.
struct ChosenReadings {
  Readings value;
};
[[nodiscard]] ChosenReadings read_readings(py::handle given);

inline AnyApplication read_application(py::handle given) { return {given}; }

}  // namespace chengdu_subsidy::python

namespace pybind11::detail {

/// A caster that comes in; it goes out as the default that a signature shows.
#define CHENGDU_SUBSIDY_ARGUMENT(Type, Name, Read, Default)                                 \
  template <>                                                                               \
  struct type_caster<chengdu_subsidy::python::Type> {                                       \
    PYBIND11_TYPE_CASTER(chengdu_subsidy::python::Type, const_name(Name));                  \
    bool load(handle given, bool) {                                                         \
      value = chengdu_subsidy::python::Read(given);                                         \
      return true;                                                                          \
    }                                                                                       \
    static handle cast(const chengdu_subsidy::python::Type&, return_value_policy, handle) { \
      return object(Default).release();                                                     \
    }                                                                                       \
  }

CHENGDU_SUBSIDY_ARGUMENT(Lang, "Literal['zh', 'en']", read_lang, str("zh"));
CHENGDU_SUBSIDY_ARGUMENT(ChosenReadings, "ReadingsInput", read_readings, none());
CHENGDU_SUBSIDY_ARGUMENT(AnyApplication, "ApplicationInput", read_application, none());

}  // namespace pybind11::detail
