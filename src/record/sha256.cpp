#include <openssl/evp.h>

#include <array>
#include <chengdu_subsidy/json/canonical.hpp>
#include <chengdu_subsidy/json/edition.hpp>
#include <chengdu_subsidy/record/sha256.hpp>
#include <span>
#include <stdexcept>

#include "json/hex.hpp"
#include "record/crypto_context.hpp"

namespace chengdu_subsidy {
inline namespace v1 {

std::string sha256(std::string_view bytes) {
  static EVP_MD* const algorithm =
      EVP_MD_fetch(record_detail::crypto_context(), "SHA256", "provider=default");
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int size = 0;
  if (algorithm == nullptr ||
      EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, algorithm, nullptr) != 1) {
    throw std::runtime_error("the crypto library offers no SHA-256");
  }
  return json_detail::to_hex(std::span(digest).first(size));
}

std::string sha256(const Edition& edition) {
  std::string written;
  write_edition(edition, written);
  std::string canonical;
  if (const auto fault = write_canonical(written, canonical)) {
    throw std::invalid_argument("edition " + fault->path + ": " + fault->en);
  }
  return sha256(canonical);
}

}  // namespace v1
}  // namespace chengdu_subsidy
