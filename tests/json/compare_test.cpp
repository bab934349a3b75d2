// What a comparison reads of decisions and records, and what it writes.
#include <gtest/gtest.h>

#include <chengdu_subsidy/json/compare.hpp>
#include <chengdu_subsidy/json/decision.hpp>

#include "full_applications.hpp"

namespace chengdu_subsidy {
namespace {

std::string written(const Decision& decision) {
  std::string json;
  write_decision(decision, json);
  return json;
}

std::string refused(std::string_view json) {
  DecisionSummary into;
  const auto fault = read_decision_summary(json, into);
  return fault ? std::string(word(error_words, fault->code).id) + " " + fault->path : "ok";
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  if (at != std::string::npos) text.replace(at, from.size(), to);
  return text;
}

TEST(DecisionSummary, IsReadBackAsItWasWritten) {
  Readings readings;
  readings.rounding = Rounding::down_to_wan;
  for (const Application& each : {test::full_platform(), test::full_cloud(), test::full_park()}) {
    for (const Readings& under : {Readings{}, readings}) {
      const Decision decision = decide(each, chengdu_2024, under);
      const std::string json = written(decision);
      DecisionSummary read;
      ASSERT_EQ(read_decision_summary(json, read), std::nullopt);
      EXPECT_EQ(read, summarise(decision));
      DecisionSummary in_record;
      ASSERT_EQ(read_decision_summary(R"({"record":1,"decision":)" + json + '}', in_record),
                std::nullopt);
      EXPECT_EQ(in_record, read);
    }
  }
}

TEST(DecisionSummary, AFaultIsLocated) {
  const std::string json = written(decide(test::full_park()));
  EXPECT_EQ(refused(json), "ok");
  EXPECT_EQ(refused(""), "bad_json ");
  EXPECT_EQ(refused("[]"), "wrong_type ");
  EXPECT_EQ(refused("{}"), "missing_field /application");
  EXPECT_EQ(refused(R"({"application":null,"line":1,"error":{}})"), "missing_field ");
  EXPECT_EQ(refused(R"({"decision":7})"), "wrong_type /decision");
  EXPECT_EQ(refused(replaced(json, R"("outcome":)", R"("outcom":)")), "missing_field /outcome");
  EXPECT_EQ(refused(replaced(json, R"("direction":"park")", R"("direction":"lake")")),
            "unknown_value /direction");
  EXPECT_EQ(refused(replaced(json, R"("rule":"notice.window")", R"("rule":"notice.door")")),
            "unknown_value /findings/0/rule");
  EXPECT_EQ(refused(replaced(json, R"("rounding":"down_to_fen")", R"("rounding":"up")")),
            "unknown_value /readings/rounding");
  EXPECT_EQ(refused(replaced(json, R"("min":")", R"("min":"x)")), "bad_money /bounds/min");
  EXPECT_EQ(refused(replaced(json, "{", R"({"outcome":"supported",)")), "duplicate_field /outcome");
}

TEST(DecisionSummary, LetsPassWhatItDoesNotCompare) {
  const std::string json = written(decide(test::full_park()));
  EXPECT_EQ(refused(replaced(json, "{", R"({"later":[{"a":null}],)")), "ok");
}

TEST(Comparison, IsWrittenWithFixedKeys) {
  Application five = test::full_park();
  std::get<ParkFacts>(five.track).assessed_star = 5;
  std::string json;
  write_difference(compare(decide(test::full_park()), decide(five)), json);
  EXPECT_TRUE(json.starts_with(R"({"application":"甲-1","effect":")")) << json;
  std::size_t last = 0;
  for (const char* const key :
       {"application", "effect", "edition", "direction", "outcome", "amount", "computed_amount",
        "bounds", "rules", "calculation", "readings"}) {
    const auto at = json.find('"' + std::string(key) + R"(":)", last);
    ASSERT_NE(at, std::string::npos) << key;
    last = at;
  }
  EXPECT_NE(json.find(R"({"figure":"star","a":"4","b":"5"})"), std::string::npos) << json;
}

}  // namespace
}  // namespace chengdu_subsidy
