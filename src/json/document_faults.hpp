#pragma once
/// \file
/// What can be wrong with a document before it has any meaning, in words.

#include <chengdu_subsidy/json/input_error.hpp>
#include <cstddef>
#include <cstdint>
#include <string>

namespace chengdu_subsidy::json_detail {

/// What can be wrong with a document's grammar, and how to mend it.
enum class Flaw : std::uint8_t {
  none,
  empty,
  byte_order_mark,
  too_long,
  string,
  escape,
  value,
  key,
  colon,
  array_separator,
  object_separator,
  too_deep,
  cut_short,
  trailing,
};

[[nodiscard]] InputError bad_json(Flaw flaw, std::size_t byte);
[[nodiscard]] InputError bad_bytes(std::size_t byte);
[[nodiscard]] InputError lone_surrogate(std::string path);

}  // namespace chengdu_subsidy::json_detail
