#pragma once
/// \file
/// OpenSSL, kept to itself.

#include <openssl/types.h>

namespace chengdu_subsidy {
inline namespace v1 {
namespace record_detail {

/// The library's own context of OpenSSL. The process's own one would read a configuration, from
/// wherever the environment says (`OPENSSL_CONF`), and take from it whose SHA-256 and whose random
/// numbers are used; on this one no configuration has an influence, though OpenSSL may still look
/// for the process's at its first use.
/// \throws std::runtime_error where OpenSSL makes none
[[nodiscard]] OSSL_LIB_CTX* crypto_context();

}  // namespace record_detail
}  // namespace v1
}  // namespace chengdu_subsidy
