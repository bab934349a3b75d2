#pragma once
/// \file
/// SHA-256 (FIPS 180-4), by OpenSSL. Part of `chengdu_subsidy::record`.

#include <chengdu_subsidy/notice/edition.hpp>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// The digest of some bytes, as 64 lower-case hexadecimal digits.
/// \throws std::runtime_error where the crypto library offers no SHA-256
[[nodiscard]] std::string sha256(std::string_view bytes);

/// The digest of an edition: of all that `write_edition` writes, in canonical form. Editions that
/// differ in one figure or word differ in it.
/// \throws std::invalid_argument where a text of the edition is not UTF-8
[[nodiscard]] std::string sha256(const Edition& edition);

}  // namespace v1
}  // namespace chengdu_subsidy
