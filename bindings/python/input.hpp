#pragma once
/// \file
/// From Python to the strict reader: dicts, facts and values written as JSON text, which the reader
/// then judges as it judges every other input.

#include <chengdu_subsidy/json/input_error.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "json/writer.hpp"
#include "module.hpp"

namespace chengdu_subsidy::python {

/// Writes a Python value as JSON. `Decimal` keeps its digits, dates become text, enum members their
/// word, facts their object; a key that begins with `x-` is left out with all that it holds.
/// \throws InputError of Python for a float, for a Decimal that is not finite and for what JSON has
/// no form of, naming the place and what to write instead
void write_json(py::handle value, std::string& out);

/// How objects of a class are written; for the classes of facts and for `Money`.
using WriteObject = void (*)(py::handle object, json_detail::JsonWriter& json);
void write_objects_of(const py::type& cls, WriteObject write);

/// Text or bytes as they stand, without a copy; valid as long as the object. A lone surrogate has
/// no UTF-8: then `kept` holds bytes that the reader refuses for it.
/// \returns nothing for other objects
[[nodiscard]] std::optional<std::string_view> text_or_bytes(py::handle object, std::string& kept);

/// Raises `InputError` for a fault; of a value of another type, `InputTypeError`.
[[noreturn]] void raise(const InputError& error);

}  // namespace chengdu_subsidy::python
