#pragma once
// What a forger does who knows how digests are taken: changes a record and takes its digest again.
#include <string>
#include <string_view>

#include "json/document.hpp"
#include "record/parts.hpp"

namespace chengdu_subsidy::test {

inline std::string resealed(std::string record) {
  json_detail::Document document;
  EXPECT_FALSE(document.parse(record));
  const std::string digest = record_detail::covered_digest(document);
  constexpr std::string_view before = R"("record":")";
  const auto at = record.find(before);
  EXPECT_NE(at, std::string::npos);
  return record.replace(at + before.size(), digest.size(), digest);
}

}  // namespace chengdu_subsidy::test
