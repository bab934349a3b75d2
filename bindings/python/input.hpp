#pragma once
/// \file
/// From Python to the strict reader: dicts, facts and values written as JSON text, which the reader
/// then judges as it judges every other input.

#include <pybind11/pybind11.h>

#include <chengdu_subsidy/json/input_error.hpp>
#include <optional>
#include <string>

namespace chengdu_subsidy::python {

namespace py = pybind11;

/// Writes a Python value as JSON. `Decimal` keeps its digits, dates become text, enum members their
/// word, facts their object. \throws TypeError for a float and for what JSON has no form of, naming
/// the place and what to write instead; ValueError for a Decimal that is not finite
/// \param name  how the whole is called in those sentences
void write_json(py::handle value, std::string& out, const char* name = "the application");

/// Raises `InputError` for a fault.
[[noreturn]] void raise(const InputError& error, std::optional<std::int64_t> line = std::nullopt);

/// The same as an object, not raised.
[[nodiscard]] py::object error_object(const InputError& error,
                                      std::optional<std::int64_t> line = std::nullopt);

}  // namespace chengdu_subsidy::python
