#pragma once
/// \file
/// The digests of editions, each taken once.

#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/record/sha256.hpp>
#include <map>
#include <string>

namespace chengdu_subsidy::record_detail {

/// Knows an edition by where it stands: it must neither change nor end while this is used.
class EditionDigests {
 public:
  [[nodiscard]] const std::string& of(const Edition& edition) {
    const auto known = digests_.find(&edition);
    if (known != digests_.end()) return known->second;
    return digests_.emplace(&edition, sha256(edition)).first->second;
  }

 private:
  std::map<const Edition*, std::string> digests_;
};

}  // namespace chengdu_subsidy::record_detail
