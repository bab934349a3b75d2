#pragma once
/// \file
/// JSON in the one form that digests are taken over. Part of `chengdu_subsidy::json`.

#include <chengdu_subsidy/json/input_error.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// Appends a JSON document in the canonical form of RFC 8785: no white space, keys in the order of
/// their UTF-16 code units, and in strings no escapes but those that JSON demands. Two documents
/// of one meaning give the same bytes.
///
/// Of numbers it takes the integers from -2^53 to 2^53, written as digits: those have one spelling.
/// Fractions, exponents and `-0` are refused (`bad_number`): all that this library writes has
/// amounts and decimals as strings. So are keys given twice (`duplicate_field`), lone surrogates
/// and what is no JSON.
/// \returns the fault, or nothing; beside a fault `out` is as it was
[[nodiscard]] std::optional<InputError> write_canonical(std::string_view json, std::string& out);

}  // namespace v1
}  // namespace chengdu_subsidy
