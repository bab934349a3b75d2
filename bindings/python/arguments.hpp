#pragma once
/// \file
/// Arguments that functions take: each with the type that a signature shows, and refused with a
/// sentence of its own.

#include <chengdu_subsidy/explanation/words.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/notice/text.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <cstdint>
#include <optional>

#include "module.hpp"

namespace chengdu_subsidy::python {

/// `lang`: zh or en.
struct Lang {
  Language value = Language::zh;
};
[[nodiscard]] Lang read_lang(py::handle given);

/// `lang`: zh, en, or both side by side.
struct Langs {
  Languages value = Languages::zh;
};
[[nodiscard]] Langs read_langs(py::handle given);

/// `format`: what an explanation is rendered as.
struct LetterFormat {
  enum class Form : std::uint8_t { text, markdown, html } value = Form::text;
};
[[nodiscard]] LetterFormat read_letter_format(py::handle given);

/// `application`: whatever it is that `evaluate` is given.
struct AnyApplication {
  py::handle object;
};

/// `amount`: yuan in every form that facts take, or None.
struct ChosenAmount {
  std::optional<Money> value;
};
[[nodiscard]] ChosenAmount read_amount(py::handle given);

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
CHENGDU_SUBSIDY_ARGUMENT(Langs, "Literal['zh', 'en', 'both']", read_langs, str("zh"));
CHENGDU_SUBSIDY_ARGUMENT(LetterFormat, "Literal['text', 'markdown', 'html']", read_letter_format,
                         str("text"));
CHENGDU_SUBSIDY_ARGUMENT(ChosenAmount, "MoneyInput | None", read_amount, none());
CHENGDU_SUBSIDY_ARGUMENT(ChosenReadings, "ReadingsInput", read_readings, none());
CHENGDU_SUBSIDY_ARGUMENT(AnyApplication, "ApplicationInput", read_application, none());

}  // namespace pybind11::detail
