#pragma once
/// \file
/// Short ways to write records and to say what became of them.

#include <gtest/gtest.h>

#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chengdu_subsidy::test {

inline constexpr const Edition* loaded[] = {&chengdu_2024};

struct Read {
  Application application;
  ApplicationReader::Result result;
};

inline Read read(std::string_view json) {
  ApplicationReader reader;
  Read read;
  read.result = reader.read(json, loaded, read.application);
  EXPECT_EQ(read.result.edition == nullptr, read.result.error.has_value());
  return read;
}

/// The code and the path of the fault, or "ok".
inline std::string outcome(std::string_view json) {
  const auto result = read(json).result;
  if (!result.error) return "ok";
  EXPECT_FALSE(result.error->zh.empty()) << json;
  EXPECT_FALSE(result.error->en.empty()) << json;
  EXPECT_EQ(result.error->zh.find('{'), std::string::npos) << result.error->zh;
  EXPECT_EQ(result.error->en.find("{0"), std::string::npos) << result.error->en;
  return std::string{error_words[static_cast<std::size_t>(result.error->code)].id} + " " +
         result.error->path;
}

using Cases = std::vector<std::pair<std::string, std::string>>;

inline void expect_all(const Cases& cases) {
  for (const auto& [json, expected] : cases) EXPECT_EQ(outcome(json), expected) << json;
}

/// A record with these members beside its id and a track.
inline std::string head(const std::string& members) {
  return R"({"id":"A",)" + members + R"(,"platform":{}})";
}
inline std::string platform(const std::string& members) {
  return R"({"id":"A","platform":{)" + members + "}}";
}
inline std::string cloud(const std::string& members) {
  return R"({"id":"A","cloud":{)" + members + "}}";
}
inline std::string park(const std::string& members) {
  return R"({"id":"A","park":{)" + members + "}}";
}
inline std::string lines(const std::string& list) {
  return platform(R"("investment":[)" + list + "]");
}
inline std::string fees(const std::string& list) { return cloud(R"("fees":[)" + list + "]"); }

}  // namespace chengdu_subsidy::test
