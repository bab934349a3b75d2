#pragma once
/// \file
/// Editions as Python holds them.

#include <array>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/json/edition.hpp>
#include <memory>
#include <span>
#include <string_view>

#include "arguments.hpp"

namespace chengdu_subsidy::python {

/// An edition with what it points into; the built-in one points into the library.
struct PyEdition {
  std::shared_ptr<const LoadedEdition> owner;
  const Edition* edition = &chengdu_2024;

  [[nodiscard]] const Edition& get() const noexcept { return *edition; }
};

/// The editions of a call: the built-in one, and the one given, which an application means that
/// names none.
struct ChosenEditions {
  std::array<const Edition*, 2> editions{&chengdu_2024, nullptr};
  std::size_t count = 1;
  std::shared_ptr<const LoadedEdition> owner;
  std::string_view unnamed = chengdu_2024.id;

  [[nodiscard]] bool only_builtin() const noexcept { return count == 1; }
  [[nodiscard]] std::span<const Edition* const> known() const noexcept {
    return {editions.data(), count};
  }
};
/// \throws TypeError for what is neither an `Edition` nor None
[[nodiscard]] ChosenEditions choose_editions(py::handle given);

}  // namespace chengdu_subsidy::python

namespace pybind11::detail {

CHENGDU_SUBSIDY_ARGUMENT(ChosenEditions, "Edition | None", choose_editions, none());

}  // namespace pybind11::detail
