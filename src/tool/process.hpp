#pragma once
/// \file
/// What the tool settles for its process before anything else.

namespace chengdu_subsidy::tool {

/// Output that cannot be written is told by the failed write, not by a signal that ends the
/// process, and OpenSSL reads no configuration.
void settle_process();

}  // namespace chengdu_subsidy::tool
