#pragma once
/// \file
/// The yardstick of the columns: platforms of this one notice, in vectors, as one would write them
/// by hand. Figures are written into the code, nothing is unknown, nothing is checked.

#include <cstddef>
#include <cstdint>

namespace bench {

/// The columns that both read, and those that both write.
struct HandColumns {
  const std::uint32_t* yes;
  const std::uint32_t* no;
  const std::int64_t* full;
  const std::int64_t* labour;
  const std::int64_t* served;
  std::int64_t* amount;
  std::int64_t* computed;
  std::uint8_t* outcome;
};

/// \pre rows is a multiple of 8; amounts are below 2^43 fen
void platform_columns_by_hand(const HandColumns& columns, std::size_t rows);

}  // namespace bench
