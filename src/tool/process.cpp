#include "tool/process.hpp"

#include <openssl/crypto.h>

#include <csignal>
#include <stdexcept>

namespace chengdu_subsidy::tool {

void settle_process() {
  std::signal(SIGPIPE, SIG_IGN);  // the reader has stopped
  std::signal(SIGXFSZ, SIG_IGN);  // the file has reached the size that the process may write
  if (OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr) != 1) {
    throw std::runtime_error("the crypto library does not start");
  }
}

}  // namespace chengdu_subsidy::tool
