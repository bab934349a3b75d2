#include <openssl/rand.h>

#include <chengdu_subsidy/record/salts.hpp>
#include <chengdu_subsidy/record/sha256.hpp>
#include <stdexcept>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {

Salts draw_salts() {
  Salts salts{};
  for (Salt& salt : salts) {
    if (RAND_bytes(salt.data(), static_cast<int>(salt.size())) != 1) {
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
