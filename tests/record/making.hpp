#pragma once
// Short ways to make records and to say what verifying them finds.
#include <gtest/gtest.h>

#include <algorithm>
#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <chengdu_subsidy/record.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "json/full_applications.hpp"

namespace chengdu_subsidy::test {

inline constexpr const Edition* built_in[] = {&chengdu_2024};

inline std::string made(const Application& application, const RecordOptions& options = {},
                        const Readings& readings = {}, const Edition& edition = chengdu_2024) {
  Recorder recorder;
  std::string record;
  const auto fault =
      recorder.record(application, edition, readings, salts_for_tests("seed"), options, record);
  EXPECT_FALSE(fault) << fault->path << ": " << fault->en;
  return record;
}

inline std::vector<Application> full_applications() {
  return {full_platform(), full_cloud(), full_park()};
}

inline std::string masked(std::string_view record,
                          const std::vector<std::string_view>& fields = {}) {
  std::string out;
  const auto fault = mask_record(record, out, fields);
  EXPECT_FALSE(fault) << fault->path << ": " << fault->en;
  return out;
}

/// The text with the first occurrence of something replaced.
inline std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  if (at != std::string::npos) text.replace(at, from.size(), to);
  return text;
}

/// What verifying finds: the result, then the part and place of each difference.
inline std::string found(std::string_view record,
                         std::span<const Edition* const> editions = built_in) {
  Verifier verifier(editions);
  const Verification verification = verifier.verify(record);
  std::string text(word(record_result_words, verification.result).id);
  EXPECT_EQ(verification.result == RecordResult::identical, verification.differences.empty());
  for (const RecordDifference& difference : verification.differences) {
    EXPECT_FALSE(difference.zh.empty() || difference.en.empty());
    text += " " + std::string(word(record_part_words, difference.part).id) + ":" + difference.path;
  }
  return text;
}

/// The place of a personal field among the disclosed ones.
inline std::string escaped(std::string_view path) {
  std::string text;
  for (const char c : path) text += c == '/' ? std::string("~1") : std::string(1, c);
  return text;
}

}  // namespace chengdu_subsidy::test
