// The canonical form of RFC 8785: one meaning, one spelling.
#include "json/canonical.hpp"

#include <gtest/gtest.h>

#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/canonical.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <chengdu_subsidy/json/edition.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "full_applications.hpp"

namespace chengdu_subsidy {
namespace {

std::string canonical(std::string_view json) {
  std::string out;
  const auto fault = write_canonical(json, out);
  EXPECT_FALSE(fault) << fault->path << ": " << fault->en;
  return out;
}

/// The code and path of the fault, or "ok".
std::string refused(std::string_view json) {
  std::string out = "before";
  const auto fault = write_canonical(json, out);
  if (!fault) return "ok";
  EXPECT_EQ(out, "before");
  EXPECT_FALSE(fault->zh.empty() || fault->en.empty());
  return std::string(word(error_words, fault->code).id) + " " + fault->path;
}

// RFC 8785, 3.2.3: the keys and the order that it gives for them.
TEST(Canonical, SortsKeysByTheirUtf16CodeUnits) {
  const std::vector<std::string> ordered = {R"("\r":"a")",           R"("1":"b")",
                                            "\"\xC2\x80\":\"c\"",    "\"ö\":\"d\"",
                                            "\"€\":\"e\"",           "\"\xF0\x9F\x98\x80\":\"f\"",
                                            "\"\xEF\xAC\xB3\":\"g\""};
  std::string expected = "{";
  for (const std::string& member : ordered) expected += (expected.size() > 1 ? "," : "") + member;
  expected += '}';
  EXPECT_EQ(canonical(R"({"\u20ac":"e","\r":"a","\ufb33":"g","1":"b","\ud83d\ude00":"f",)"
                      R"("\u0080":"c","\u00f6":"d"})"),
            expected);
}

TEST(Canonical, OrdersWholeKeysAndTheirBeginnings) {
  EXPECT_EQ(canonical(R"({"b":1,"aa":2,"a":3,"":4,"B":5})"), R"({"":4,"B":5,"a":3,"aa":2,"b":1})");
  using json_detail::utf16_less;
  EXPECT_TRUE(utf16_less("a", "ab"));
  EXPECT_FALSE(utf16_less("ab", "a"));
  EXPECT_FALSE(utf16_less("a", "a"));
  // U+D7FF, U+10000, U+E000, U+FFFD: code units D7FF, D800 DC00, E000, FFFD.
  const std::vector<std::string_view> units = {"\xED\x9F\xBF", "\xF0\x90\x80\x80", "\xEE\x80\x80",
                                               "\xEF\xBF\xBD"};
  for (std::size_t i = 0; i < units.size(); ++i) {
    for (std::size_t j = 0; j < units.size(); ++j) EXPECT_EQ(utf16_less(units[i], units[j]), i < j);
  }
  // Two beyond the first plane, apart in their last byte alone.
  EXPECT_TRUE(utf16_less("\xF0\x9F\x98\x80", "\xF0\x9F\x98\x81"));
}

// RFC 8785, 3.2.2.2: what is escaped, and how.
TEST(Canonical, EscapesAsLittleAsJsonAllows) {
  EXPECT_EQ(canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""),
            "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
  EXPECT_EQ(canonical(R"("\u0000\u0008\u0009\u000a\u000b\u000c\u000d\u001f\u007f\u2028")"),
            "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\x7F\xE2\x80\xA8\"");
  EXPECT_EQ(canonical("\"\\ud83d\\ude00\""), "\"\xF0\x9F\x98\x80\"");
}

TEST(Canonical, HasNoWhiteSpaceAndKeepsListsInOrder) {
  EXPECT_EQ(canonical(" { \"b\" : [ 3 ,\t1, 2, [ ] , { } ],\r\n\"a\":{\"d\":null , \"c\":true} } "),
            R"({"a":{"c":true,"d":null},"b":[3,1,2,[],{}]})");
  EXPECT_EQ(canonical("[null,true,false]"), "[null,true,false]");
  EXPECT_EQ(canonical(" \"x\" "), "\"x\"");
}

// RFC 8785, appendix B, the integers that a double holds exactly; this library writes no others.
TEST(Canonical, TakesIntegersWithOneSpellingAndNoOtherNumbers) {
  for (const char* const number : {"0", "1", "-1", "4503599627370497", "9007199254740991",
                                   "9007199254740992", "-9007199254740992"}) {
    EXPECT_EQ(canonical(number), number);
  }
  for (const char* const number :
       {"-0", "0.0", "1.0", "1.5", "1e0", "1E3", "1e-3", "9007199254740993", "-9007199254740993",
        "123456789012345678901234567890"}) {
    EXPECT_EQ(refused(number), "bad_number ") << number;
  }
  EXPECT_EQ(refused(R"({"a":[0,{"b/c":0.5}]})"), "bad_number /a/1/b~1c");
}

TEST(Canonical, RefusesWhatHasNoOneMeaning) {
  EXPECT_EQ(refused(R"({"a":1,"b":{"c":1,"d":2,"c":1}})"), "duplicate_field /b/c");
  EXPECT_EQ(refused(R"({"a":1,"\u0061":1})"), "duplicate_field /a");
  EXPECT_EQ(refused(R"({"x-a":1,"x-a":1})"), "duplicate_field /x-a");
  EXPECT_EQ(refused(R"(["\ud800"])"), "bad_utf8 /0");
  EXPECT_EQ(refused("\"\xFF\""), "bad_utf8 ");
  EXPECT_EQ(refused(""), "bad_json ");
  EXPECT_EQ(refused("{} {}"), "bad_json ");
  EXPECT_EQ(refused(std::string(65, '[') + std::string(65, ']')), "bad_json ");
  EXPECT_EQ(canonical(std::string(64, '[') + std::string(64, ']')),
            std::string(64, '[') + std::string(64, ']'));
}

TEST(Canonical, LeavesOutWhatIsNamed) {
  json_detail::Document document;
  ASSERT_FALSE(document.parse(R"({"a":1,"b":{"c":[2],"d":3},"e":4})"));
  const std::uint32_t without[] = {*json_detail::find_key(document, 0, "a"),
                                   *json_detail::find_key(document, 4, "c")};
  std::string out;
  EXPECT_FALSE(json_detail::write_canonical(document, 0, out, without));
  EXPECT_EQ(out, R"({"b":{"d":3},"e":4})");
}

TEST(Canonical, IsItsOwnFormAndReadsAsBefore) {
  std::vector<std::string> documents;
  for (const Application& each : {test::full_platform(), test::full_cloud(), test::full_park()}) {
    write_application(each, chengdu_2024, documents.emplace_back());
    write_decision(decide(each), documents.emplace_back());
  }
  write_edition(chengdu_2024, documents.emplace_back());
  for (const std::string& json : documents) {
    const std::string once = canonical(json);
    EXPECT_EQ(canonical(once), once);
    EXPECT_LE(once.size(), json.size());
  }
  ApplicationReader reader;
  const Edition* const loaded[] = {&chengdu_2024};
  Application again;
  ASSERT_FALSE(reader.read(canonical(documents[0]), loaded, again).error);
  EXPECT_EQ(again, test::full_platform());
}

}  // namespace
}  // namespace chengdu_subsidy
