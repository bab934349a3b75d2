#pragma once
/// \file
/// The canonical form of RFC 8785, of a document that is already parsed or of a part of it.

#include <chengdu_subsidy/json/input_error.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "json/document.hpp"

namespace chengdu_subsidy::json_detail {

/// Appends the value at a position in canonical form.
/// \param without  positions of keys to leave out, with their values
/// \returns the fault, or nothing; beside a fault what was appended is not whole
[[nodiscard]] std::optional<InputError> write_canonical(
    const Document& document, std::uint32_t position, std::string& out,
    std::span<const std::uint32_t> without = {});

/// Appends a string as canonical JSON, quotes included.
void append_canonical_string(std::string_view text, std::string& out);

/// Whether `a` comes before `b` in the order of UTF-16 code units. \pre both are UTF-8
[[nodiscard]] bool utf16_less(std::string_view a, std::string_view b) noexcept;

}  // namespace chengdu_subsidy::json_detail
