#include <openssl/evp.h>

#include <chengdu_subsidy/record/salts.hpp>
#include <chengdu_subsidy/record/sha256.hpp>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>

#include "record/crypto_context.hpp"

namespace chengdu_subsidy {
inline namespace v1 {

namespace {

/// OpenSSL's door to the system's generator. Not `RAND_bytes`: its generators ask for a cipher's
/// engine, and that reads the process's configuration.
class SystemRandomness {
 public:
  SystemRandomness() {
    const Source source(EVP_RAND_fetch(record_detail::crypto_context(), "SEED-SRC", nullptr));
    if (!source) return;
    context_.reset(EVP_RAND_CTX_new(source.get(), nullptr));
    if (context_ && EVP_RAND_instantiate(context_.get(), 0, 0, nullptr, 0, nullptr) != 1) {
      context_.reset();
    }
  }

  /// \returns whether all bytes were filled
  [[nodiscard]] bool fill(std::span<std::uint8_t> bytes) const {
    return context_ &&
           EVP_RAND_generate(context_.get(), bytes.data(), bytes.size(), 0, 0, nullptr, 0) == 1;
  }

 private:
  struct Free {
    void operator()(EVP_RAND* source) const { EVP_RAND_free(source); }
    void operator()(EVP_RAND_CTX* context) const { EVP_RAND_CTX_free(context); }
  };
  using Source = std::unique_ptr<EVP_RAND, Free>;
  std::unique_ptr<EVP_RAND_CTX, Free> context_;
};

}  // namespace

Salts draw_salts() {
  const SystemRandomness randomness;
  Salts salts{};
  for (Salt& salt : salts) {
    if (!randomness.fill(salt)) {
      throw std::runtime_error("the crypto library has no randomness to give");
    }
  }
  return salts;
}

Salts salts_for_tests(std::string_view seed) {
  Salts salts{};
  for (std::size_t i = 0; i < salts.size(); ++i) {
    const std::string digits = sha256(std::string(seed) + std::string(personal_fields[i].path));
    for (std::size_t byte = 0; byte < salts[i].size(); ++byte) {
      salts[i][byte] =
          static_cast<std::uint8_t>(std::stoi(digits.substr(2 * byte, 2), nullptr, 16));
    }
  }
  return salts;
}

}  // namespace v1
}  // namespace chengdu_subsidy
