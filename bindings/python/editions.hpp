#pragma once
/// \file
/// Editions and readings as Python holds them.

#include <pybind11/pybind11.h>

#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/json/edition.hpp>
#include <memory>
#include <optional>
#include <vector>

namespace chengdu_subsidy::python {

namespace py = pybind11;

/// An edition with what it points into; the built-in one points into the library.
struct PyEdition {
  std::shared_ptr<const LoadedEdition> owner;
  const Edition* edition = &chengdu_2024;

  [[nodiscard]] const Edition& get() const noexcept { return *edition; }
};

/// The editions of a call: the built-in one, and the one given, which an application means that
/// names none.
struct ChosenEditions {
  std::vector<const Edition*> known{&chengdu_2024};
  std::shared_ptr<const LoadedEdition> owner;
  std::string_view unnamed = chengdu_2024.id;
};
[[nodiscard]] ChosenEditions choose_editions(const std::optional<PyEdition>& given);

/// Readings from None, a mapping of names to values, or `Readings`.
[[nodiscard]] Readings choose_readings(const py::object& given);

}  // namespace chengdu_subsidy::python
