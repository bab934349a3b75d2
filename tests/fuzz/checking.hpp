#pragma once
// What the fuzz targets share: an oracle that ends the run where it fails, and text from bytes.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace fuzz {

/// Ends the run where something that must hold does not; libFuzzer then keeps the input.
inline void require(bool holds, const char* claim) {
  if (holds) return;
  std::fprintf(stderr, "claim failed: %s\n", claim);
  std::abort();
}

inline std::string_view text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace fuzz

/// The claim is its own message.
#define FUZZ_REQUIRE(claim) ::fuzz::require(static_cast<bool>(claim), #claim)

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
