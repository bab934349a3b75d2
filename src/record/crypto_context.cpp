#include "record/crypto_context.hpp"

#include <openssl/crypto.h>

#include <stdexcept>

namespace chengdu_subsidy {
inline namespace v1 {
namespace record_detail {

OSSL_LIB_CTX* crypto_context() {
  // Never freed: what it gives may be used until the process ends.
  static OSSL_LIB_CTX* const context = OSSL_LIB_CTX_new();
  if (context == nullptr) throw std::runtime_error("the crypto library gives no context");
  return context;
}

}  // namespace record_detail
}  // namespace v1
}  // namespace chengdu_subsidy
