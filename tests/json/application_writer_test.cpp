#include <gtest/gtest.h>

#include <chengdu_subsidy/json/application.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "full_applications.hpp"
#include "json/document.hpp"

namespace chengdu_subsidy {
namespace {

using namespace test;

const Edition* const loaded[] = {&chengdu_2024};

std::string written(const Application& application) {
  std::string json;
  write_application(application, chengdu_2024, json);
  return json;
}

/// Reads what was written and compares.
void expect_round_trip(const Application& application) {
  const std::string json = written(application);
  ApplicationReader reader;
  Application again;
  const auto result = reader.read(json, loaded, again);
  ASSERT_FALSE(result.error) << json << "\n" << result.error->path << ": " << result.error->en;
  EXPECT_EQ(again, application) << json;
  EXPECT_EQ(written(again), json);
}

TEST(ApplicationWriter, WritesEveryFieldInTheOrderOfTheContract) {
  EXPECT_EQ(written(full_platform()), full_platform_json);
  EXPECT_EQ(written(full_cloud()), full_cloud_json);
  EXPECT_EQ(written(full_park()), full_park_json);
}

TEST(ApplicationWriter, RoundTripsEveryField) {
  expect_round_trip(full_platform());
  expect_round_trip(full_cloud());
  expect_round_trip(full_park());
}

TEST(ApplicationWriter, LeavesOutWhatIsUnknown) {
  Application application;
  application.id = "A";
  EXPECT_EQ(written(application), R"({"id":"A","platform":{}})");
  application.track = CloudFacts{};
  EXPECT_EQ(written(application), R"({"id":"A","cloud":{}})");
  application.track = ParkFacts{};
  EXPECT_EQ(written(application), R"({"id":"A","park":{}})");
  expect_round_trip(application);
}

TEST(ApplicationWriter, TellsNoneFromUnknown) {
  Application application;
  application.id = "A";
  application.applicant.results.emplace();
  application.applicant.contact.emplace();
  application.conduct.listings.emplace();
  CloudFacts cloud;
  cloud.subdomains.emplace();
  cloud.fees.emplace();
  application.track = cloud;
  EXPECT_EQ(written(application),
            R"({"id":"A","applicant":{"results":[],"contact":{}},"conduct":{"listings":[]},)"
            R"("cloud":{"subdomains":[],"fees":[]}})");
  expect_round_trip(application);
  ParkFacts park;
  park.scores.emplace();
  park.subtotals.emplace();
  application.track = park;
  expect_round_trip(application);
}

TEST(ApplicationWriter, EscapesText) {
  Application application;
  application.id = std::string{"\0\"\\/\b\f\n\r\t\x1f\x7f 成都\xF0\x9F\x98\x80", 22};
  application.project_name = "";
  expect_round_trip(application);
}

TEST(ApplicationWriter, Appends) {
  Application application;
  application.id = "A";
  std::string out = "x";
  write_application(application, chengdu_2024, out);
  EXPECT_EQ(out, R"(x{"id":"A","platform":{}})");
}

/// The application of an example's line, as it stands there.
std::string application_of(const json_detail::Document& document, const std::string& line) {
  for (std::uint32_t key = 1; key < document[0].end; key = document[key + 1].end) {
    if (document[key].text != "application") continue;
    const std::string_view marker = "\"application\": ";
    const std::size_t begin = line.find(marker) + marker.size();
    return line.substr(begin, line.find(", \"decision\": ") - begin);
  }
  return {};
}

TEST(ApplicationWriter, RoundTripsTheContractsExamples) {
  std::filesystem::path directory;
#ifdef CHENGDU_SUBSIDY_CONTRACT_DIR
  directory = CHENGDU_SUBSIDY_CONTRACT_DIR;
#endif
  if (const char* named = std::getenv("CHENGDU_SUBSIDY_CONTRACT_DIR")) directory = named;
  if (directory.empty()) GTEST_SKIP() << "CHENGDU_SUBSIDY_CONTRACT_DIR is not set";
  std::ifstream lines{directory / "examples.jsonl"};
  ASSERT_TRUE(lines) << "no examples.jsonl in " << directory;
  ApplicationReader reader;
  json_detail::Document document;
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    ASSERT_FALSE(document.parse(line));
    const std::string json = application_of(document, line);
    Application application;
    const auto result = reader.read(json, loaded, application);
    ASSERT_FALSE(result.error) << result.error->path << ": " << result.error->en << "\n" << json;
    EXPECT_EQ(result.id, application.id);
    expect_round_trip(application);
  }
  EXPECT_GT(count, 0);
}

}  // namespace
}  // namespace chengdu_subsidy
