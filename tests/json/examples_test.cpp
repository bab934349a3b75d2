// Every example of the contract through the C++ API: each named field equal.
#include <gtest/gtest.h>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/json.hpp>
#include <cstdlib>
#include <fstream>
#include <string>
#include <utility>

namespace {

using namespace chengdu_subsidy;
using rapidjson::Value;

std::string text(const Value& value) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  value.Accept(writer);
  return buffer.GetString();
}

// Where `got` lacks what `expected` names; what it has beyond that is allowed.
void compare(const Value& expected, const Value& got, const std::string& path) {
  if (expected.IsObject() && got.IsObject()) {
    for (const auto& member : expected.GetObject()) {
      const std::string below = path + "/" + member.name.GetString();
      const auto found = got.FindMember(member.name);
      if (found == got.MemberEnd()) {
        ADD_FAILURE() << below << " is missing";
      } else {
        compare(member.value, found->value, below);
      }
    }
    return;
  }
  if (expected.IsArray() && got.IsArray()) {
    ASSERT_EQ(expected.Size(), got.Size()) << path << ": " << text(got);
    for (rapidjson::SizeType i = 0; i < expected.Size(); ++i) {
      compare(expected[i], got[i], path + "/" + std::to_string(i));
    }
    return;
  }
  EXPECT_EQ(text(expected), text(got)) << path;
}

TEST(Examples, EveryNamedFieldIsEqual) {
  const char* folder = std::getenv("CHENGDU_SUBSIDY_CONTRACT_DIR");
  std::ifstream file(std::string(folder != nullptr ? folder : CHENGDU_SUBSIDY_CONTRACT_DIR) +
                     "/examples.jsonl");
  ApplicationReader reader;
  const Edition* const editions[] = {&chengdu_2024};
  std::size_t count = 0;
  for (std::string line; std::getline(file, line); ++count) {
    rapidjson::Document example;
    // Numbers stay text, so that none becomes a double on the way.
    example.Parse<rapidjson::kParseNumbersAsStringsFlag>(line.c_str());
    ASSERT_FALSE(example.HasParseError());
    Readings readings;
    for (const auto& choice : std::as_const(example)["readings"].GetObject()) {
      const ReadingInfo* reading = find_reading(choice.name.GetString());
      ASSERT_NE(reading, nullptr);
      readings = with_value(readings, reading->reading,
                            find_value(*reading, choice.value.GetString()).value());
    }
    const auto from = line.find("\"application\":") + 14;
    const auto until = line.rfind("\"decision\":");
    const std::string application_json = line.substr(from, line.rfind(',', until) - from);
    Application application;
    const auto read = reader.read(application_json, editions, application);
    ASSERT_FALSE(read.error.has_value()) << application_json;
    std::string out;
    write_decision(decide(application, *read.edition, readings), out);
    rapidjson::Document decision;
    decision.Parse<rapidjson::kParseNumbersAsStringsFlag>(out.c_str());
    ASSERT_FALSE(decision.HasParseError());
    compare(example["decision"], decision, *read.id);
    EXPECT_EQ(evaluate(application, *read.edition, readings).amount.has_value(),
              !decision["amount"].IsNull());
  }
  EXPECT_EQ(count, 60U);
}

}  // namespace
