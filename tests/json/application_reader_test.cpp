#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "full_applications.hpp"
#include "reading.hpp"

namespace chengdu_subsidy {
namespace {

using namespace test;
using namespace std::string_literals;

TEST(ApplicationReader, ReadsEveryFieldIntoItsMember) {
  for (const auto& [json, expected] :
       {std::pair{full_platform_json, full_platform()}, std::pair{full_cloud_json, full_cloud()},
        std::pair{full_park_json, full_park()}}) {
    const Read found = read(json);
    ASSERT_FALSE(found.result.error) << found.result.error->path << " " << found.result.error->en;
    EXPECT_EQ(found.application, expected);
    EXPECT_EQ(found.result.id, expected.id);
    EXPECT_EQ(found.result.edition, &chengdu_2024);
  }
}

TEST(ApplicationReader, ReadsMembersInAnyOrder) {
  const Read found =
      read(R"({"park":{"previous_award":"1","name":"N"},"undertaking":{"signed_on":"2024-01-01",)"
           R"("signed":true},"id":"A"})");
  ASSERT_FALSE(found.result.error);
  Application expected;
  expected.id = "A";
  expected.undertaking = {Truth::yes, "2024-01-01"_date};
  ParkFacts facts;
  facts.name = "N";
  facts.previous_award = 1_yuan;
  expected.track = facts;
  EXPECT_EQ(found.application, expected);
}

TEST(ApplicationReader, TakesNullAsAbsent) {
  const Read found = read(
      R"({"edition":null,"project_name":null,"submitted_on":null,"applicant":null,"conduct":null,)"
      R"("recommendation":{"department":null,"recommended":null,"on":null},"undertaking":null,)"
      R"("platform":null,"park":null,"materials":{"application_form":null},"id":"A","cloud":{)"
      R"("subdomains":null,"usage":{"base.network.cdn":null},"fees":[{"id":"F","subdomain":)"
      R"("other","amount":1,"paid_on":null,"audited":null}],"assessed_star":null}})");
  ASSERT_FALSE(found.result.error) << found.result.error->path;
  Application expected;
  expected.id = "A";
  CloudFacts facts;
  facts.fees = {{"F", {}, 1_yuan, {}, {}}};
  expected.track = facts;
  EXPECT_EQ(found.application, expected);
}

TEST(ApplicationReader, TellsNoneFromUnknown) {
  const Read found =
      read(R"({"id":"A","conduct":{"listings":[]},"park":{"scores":{},"industries":[]}})");
  ASSERT_FALSE(found.result.error);
  EXPECT_EQ(found.application.conduct.listings->size(), 0U);
  EXPECT_FALSE(found.application.conduct.safety_accidents);
  const auto& facts = std::get<ParkFacts>(found.application.track);
  EXPECT_EQ(facts.scores->size(), 0U);
  EXPECT_EQ(facts.industries->size(), 0U);
  EXPECT_FALSE(facts.subtotals);
}

TEST(ApplicationReader, TellsTheIdWhereItCan) {
  const std::vector<std::pair<std::string, std::optional<std::string>>> cases{
      {R"({"id":"A","platform":{}})", "A"},
      {R"({"zzz":1,"id":"A"})", "A"},
      {R"({"id":"A","id":"B"})", "A"},
      {R"({"id":1,"id":"B"})", "B"},
      {R"({"id":"","id":"B"})", "B"},
      {R"({"x-a":{"id":"C"}})", std::nullopt},
      {R"({"id":null})", std::nullopt},
      {R"({"id":""})", std::nullopt},
      {R"([{"id":"A"}])", std::nullopt},
      {R"({"id":"A",})", std::nullopt},
      {"{\"id\":\"A\",\"x-\":\"\xFF\"}", std::nullopt},
      {R"({"id":"A","x-":"\uD800"})", "A"},
      {R"({"x-":"\uD800","id":"\uD800"})", std::nullopt},
      {"", std::nullopt}};
  for (const auto& [json, id] : cases) EXPECT_EQ(read(json).result.id, id) << json;
}

TEST(ApplicationReader, FindsTheEdition) {
  Edition other = chengdu_2024;
  other.id = "other";
  other.cloud.levels = other.cloud.levels.first(1);
  Edition again = chengdu_2024;
  const Edition* const editions[] = {&chengdu_2024, &other, &again};
  ApplicationReader reader;
  Application application;
  const auto find = [&](std::string_view json) { return reader.read(json, editions, application); };
  EXPECT_EQ(find(R"({"id":"A","cloud":{}})").edition, &again);
  EXPECT_EQ(find(R"({"id":"A","cloud":{},"edition":"chengdu-2024"})").edition, &again);
  EXPECT_EQ(find(R"({"id":"A","cloud":{"applied_star":3},"edition":"other"})").edition, &other);
  // The edition decides what is known, wherever in the record it is named.
  const auto refused = find(R"({"id":"A","cloud":{"applied_star":4},"edition":"other"})");
  ASSERT_TRUE(refused.error);
  EXPECT_EQ(refused.error->code, ErrorCode::unknown_value);
  EXPECT_EQ(refused.error->path, "/cloud/applied_star");
  // Beside an edition that is not loaded the values before it are checked by the built-in one.
  EXPECT_EQ(find(R"({"cloud":{"applied_star":4},"edition":"none"})").error->code,
            ErrorCode::unknown_edition);
  EXPECT_EQ(find(R"({"cloud":{"applied_star":2},"edition":"none"})").error->path,
            "/cloud/applied_star");

  const Edition* const only_other[] = {&other};
  const auto absent = reader.read(R"({"id":"A","cloud":{}})", only_other, application);
  ASSERT_TRUE(absent.error);
  EXPECT_EQ(absent.error->code, ErrorCode::unknown_edition);
  EXPECT_EQ(absent.error->path, "/edition");
}

TEST(ApplicationReader, KeepsNothingOfTheRecordBefore) {
  ApplicationReader reader;
  Application application;
  ASSERT_FALSE(reader.read(full_cloud_json, loaded, application).error);
  ASSERT_TRUE(reader.read(R"({"zzz":1})", loaded, application).error);
  ASSERT_TRUE(reader.read(R"({"id":)", loaded, application).error);
  ASSERT_TRUE(reader.read(R"({})", loaded, application).error);
  ASSERT_FALSE(reader.read(R"({"id":"B","park":{}})", loaded, application).error);
  Application expected;
  expected.id = "B";
  expected.track = ParkFacts{};
  EXPECT_EQ(application, expected);
  ApplicationReader moved = std::move(reader);
  ASSERT_FALSE(moved.read(full_park_json, loaded, application).error);
  EXPECT_EQ(application, full_park());
}

TEST(ApplicationReader, StaysFastOnHostileInput) {
  constexpr int many = 200'000;
  std::string own = R"({"id":"A","platform":{})";
  std::string list;
  for (int i = 0; i < many; ++i) {
    own += ",\"x-" + std::to_string(i) + "\":0";
    list += (i == 0 ? "" : ",") + R"({"id":"line )"s + std::to_string(i) +
            R"(","kind":"labour","amount":1})";
  }
  EXPECT_EQ(outcome(own + "}"), "ok");
  EXPECT_EQ(outcome(lines(list)), "ok");
  EXPECT_EQ(outcome(lines(list + R"(,{"id":"line 7","kind":"labour","amount":1})")),
            "duplicate_line /platform/investment/" + std::to_string(many) + "/id");
  std::string wide = R"({"id":"1","kind":"labour","audited":1)";
  for (int i = 0; i < many; ++i) wide += ",\"x-\":{}";
  EXPECT_EQ(outcome(lines(wide + ",\"amount\":0}")),
            "audited_above_amount /platform/investment/0/audited");
}

}  // namespace
}  // namespace chengdu_subsidy
