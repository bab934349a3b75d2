#include "json/document.hpp"

#include <gtest/gtest.h>
#include <simdjson.h>

#include <random>
#include <string>
#include <vector>

#include "recognizer.hpp"

namespace chengdu_subsidy::json_detail {
namespace {

using namespace std::string_literals;

/// Every test runs on each of simdjson's implementations that this machine can run.
class DocumentTest : public testing::TestWithParam<const simdjson::implementation*> {
 protected:
  void SetUp() override { simdjson::get_active_implementation() = GetParam(); }
  void TearDown() override { simdjson::get_active_implementation() = before_; }

  /// The code and path of the fault, or "ok".
  static std::string outcome(std::string_view json) {
    Document document;
    return outcome(document, json);
  }
  static std::string outcome(Document& document, std::string_view json) {
    // A buffer of exactly the text's size: reading beyond it is seen by the address sanitizer.
    const std::vector<char> exact(json.begin(), json.end());
    const auto error = document.parse({exact.data(), exact.size()});
    if (!error) return "ok";
    EXPECT_FALSE(error->zh.empty());
    EXPECT_FALSE(error->en.empty());
    return std::string{error_words[static_cast<std::size_t>(error->code)].id} + " " + error->path;
  }

 private:
  const simdjson::implementation* before_ = simdjson::get_active_implementation();
};

std::vector<const simdjson::implementation*> implementations() {
  std::vector<const simdjson::implementation*> usable;
  for (const auto* implementation : simdjson::get_available_implementations()) {
    if (implementation->supported_by_runtime_system()) usable.push_back(implementation);
  }
  return usable;
}

INSTANTIATE_TEST_SUITE_P(Simdjson, DocumentTest, testing::ValuesIn(implementations()),
                         [](const auto& tested) { return tested.param->name(); });

TEST_P(DocumentTest, KeepsOrderDuplicatesAndDigits) {
  Document document;
  ASSERT_EQ(outcome(document, R"( {"a": [1.50, -0, 1e9], "a" : {"b":null,"c":true} , "d":false,
                                   "e":"x"} )"),
            "ok");
  const std::vector<std::pair<Kind, std::string_view>> expected{
      {Kind::object, ""},   {Kind::string, "a"},   {Kind::array, ""},   {Kind::number, "1.50"},
      {Kind::number, "-0"}, {Kind::number, "1e9"}, {Kind::string, "a"}, {Kind::object, ""},
      {Kind::string, "b"},  {Kind::null, ""},      {Kind::string, "c"}, {Kind::boolean, ""},
      {Kind::string, "d"},  {Kind::boolean, ""},   {Kind::string, "e"}, {Kind::string, "x"}};
  for (std::uint32_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(document[i].kind, expected[i].first) << i;
    EXPECT_EQ(document[i].text, expected[i].second) << i;
  }
  EXPECT_EQ(document[0].end, expected.size());
  EXPECT_EQ(document[2].end, 6U);
  EXPECT_EQ(document[7].end, 12U);
  EXPECT_TRUE(document[11].truth);
  EXPECT_FALSE(document[13].truth);
}

TEST_P(DocumentTest, AcceptsEveryFormOfJson) {
  // clang-format off
  for (const char* json :
       {"null", "true", "false", "0", "-0", "-0.0", "10", "1.0", "0.5", "1e5", "1E+5", "1.25e-10",
        "123456789012345678901234567890", "\"\"", "\"a\"", "[]", "{}", "[[],{}]", " [ 1 , 2 ] ",
        "\t\r\n{\"\":\"\"}\n", "[true,false,null]", "{\"a\":{\"b\":[{}]}}", "  7  ",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", "\"\x7f\"", "\"\xEF\xBF\xBF\"",
        "\"\\uFFFF\\uFFFE\"", "[1\n,\n2]", "\"\xEF\xBB\xBF\""}) {
    // clang-format on
    EXPECT_EQ(outcome(json), "ok") << json;
  }
}

TEST_P(DocumentTest, RefusesWhatIsNotJson) {
  // clang-format off
  for (const char* json :
       {"", " ", "\n", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]",
        "[1:2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{\"a\":1 \"b\":2}",
        "{\"a\"::1}", "{1:2}", "{a:1}", "{null:1}", "{\"a\":1]", "[1}", "[[1]", "[1]]", "{}}",
        "{} {}", "1 2", "[] 1", "\"a\" \"b\"", "true false", "\"a\"\"b\"", "{}\x01", "{}x", "[1]x",
        "tru", "truee", "True", "TRUE", "nul", "nulll", "nullnull", "fals", "falsey", "true1",
        "NaN", "nan", "Infinity", "-Infinity", "inf", "undefined", "'a'", "[\"a\"x]", "[x\"a\"]",
        "[1\"a\"]", "[\"a\"1]", "[true\"a\"]", "[1[2]]", "[1{}]", "[{}1]", "[[]1]",
        "01", "-01", "00", "+1", "-", "--1", ".5", "-.5", "1.", "1.e5", "1e", "1e+", "1e-", "1E",
        "1.5.2", "1e5.5", "1e5e5", "0x10", "1_000", "1,000", "1a", "1-", "1+1", "0.", "-a", "1 .5",
        "[01]", "[1.]", "{\"a\":01}", "{\"a\":1.}", "{\"a\":.5}", "{\"x-a\":[01]}",
        "\"", "\"a", "a\"", "\"\\\"", "\"\\", "[\"a]", "\"\\a\"", "\"\\x41\"", "\"\\u\"",
        "\"\\u12\"", "\"\\u123\"", "\"\\u123g\"", "\"\\U0041\"", "\"\\u 123\"", "\"\\'\"",
        "\"\\u+123\"", "\"\\0\"", "\"\t\"", "\"\n\"", "\"a\rb\"", "\"\x01\"", "\"\x1f\"",
        "{\"a\nb\":1}", "[1\x0c]", "[1,\x0c 2]", "\x0c[1]", "[1\x1a 2]", "{\"a\"\x1a 1}", "\x0b[]",
        "[1]\x0c", "\xC2\xA0[1]", "[1]\xE3\x80\x80", "[\xEF\xBC\x91]", "/**/1", "1//", "[1]#",
        "\xEF\xBB\xBF", "\xEF\xBB\xBF{}", "\xEF\xBB\xBF \"a\"", "{} \xEF\xBB\xBF",
        "\"\\uD800\\u12\"", "\"\\uD800\\x\"", "\"\\uD800", "[\"\\uD800\",]", "{\"\\uDC00\":01}"}) {
    // clang-format on
    EXPECT_EQ(outcome(json), "bad_json ") << json;
  }
  EXPECT_EQ(outcome("{}\0"s), "bad_json ");
  EXPECT_EQ(outcome("\0"s), "bad_json ");
  EXPECT_EQ(outcome("[1,\0 2]"s), "bad_json ");
  EXPECT_EQ(outcome("\"a\0b\""s), "bad_json ");
  EXPECT_EQ(outcome("12\0"s), "bad_json ");
}

TEST_P(DocumentTest, RefusesBadBytesBeforeBadJson) {
  // clang-format off
  for (const char* json :
       {"\xFF", "\x80", "{\"a\":\"\xC0\x80\"}", "\"\xC1\xBF\"", "\"\xE0\x80\x80\"",
        "\"\xED\xA0\x80\"", "\"\xED\xBF\xBF\"", "\"\xF0\x80\x80\x80\"", "\"\xF4\x90\x80\x80\"",
        "\"\xF8\x88\x80\x80\x80\"", "\"\xE4\xB8\"", "\"\xE4\"", "\xE4\xB8", "[1,]\xFF", "\xFF[1,",
        "\xEF\xBB\xBF\xFF", "\xEF\xBB", "\"\xB3\xC9\xB6\xBC\"", "{\"\xFF\":1}",
        "{\"x-a\":\"\xFF\"}", "\"\\uD800\" \xFF", "\xC3"}) {
    // clang-format on
    EXPECT_EQ(outcome(json), "bad_utf8 ") << json;
  }
}

TEST_P(DocumentTest, PlacesLoneSurrogates) {
  const std::vector<std::pair<const char*, const char*>> cases{
      {R"("\uD800")", ""},
      {R"("\uDC00")", ""},
      {R"("\uDFFF\uD800")", ""},
      {R"("\uD83D\uD83D\uDE00")", ""},
      {R"("\uD800A")", ""},
      {R"("\uD800\n")", ""},
      {R"("\uD800\u0041")", ""},
      {R"({"a":"\uDBFF"})", "/a"},
      {R"({"a":["x","\uDC00"]})", "/a/1"},
      {R"({"\uD800":1})", ""},
      {R"({"a":{"b":0,"\uD800":1}})", "/a"},
      {R"({"a":[[],{"\udc00":"\ud800"}]})", "/a/1"},
      {R"({"x-a":{"b":["\uD800"]}})", "/x-a/b/0"},
      {R"({"a/b~c":"\uD800"})", "/a~1b~0c"},
      {R"({"a":"\uD83D\uDE00","b":"\uD800","c":"\uD800"})", "/b"},
      {R"({"":{"":"\uD800"}})", "//"},
      {R"({"a":{"k":{"deep":1},"l":[1,2]},"b":[0,[1,"\uD800"]]})", "/b/1/1"}};
  for (const auto& [json, path] : cases) {
    EXPECT_EQ(outcome(json), "bad_utf8 "s + path) << json;
  }
}

TEST_P(DocumentTest, UndoesEscapes) {
  const std::vector<std::pair<std::string, std::string>> cases{
      {R"("\"\\\/\b\f\n\r\t")", "\"\\/\b\f\n\r\t"},
      {R"("\u0041\u00e9\u6210\uFFFF")", "A\u00e9\u6210\xEF\xBF\xBF"},
      {R"("\uD83D\uDE00\ud834\uDD1E")", "\xF0\x9F\x98\x80\xF0\x9D\x84\x9E"},
      {R"("\uDBFF\uDFFF")", "\xF4\x8F\xBF\xBF"},
      {R"("a\u0000b")", "a\0b"s},
      {R"("\\u0041")", "\\u0041"},
      {R"("\\\"")", "\\\""},
      {R"("成都\n市")", "成都\n市"}};
  for (const auto& [json, text] : cases) {
    Document document;
    ASSERT_EQ(outcome(document, json), "ok") << json;
    EXPECT_EQ(document[0].text, text) << json;
  }
}

TEST_P(DocumentTest, AllowsSixtyFourLevels) {
  const auto nested = [](std::size_t levels, const std::string& open, const std::string& close,
                         const std::string& inside) {
    std::string json;
    for (std::size_t i = 0; i < levels; ++i) json += open;
    json += inside;
    for (std::size_t i = 0; i < levels; ++i) json += close;
    return json;
  };
  EXPECT_EQ(outcome(nested(64, "[", "]", "")), "ok");
  EXPECT_EQ(outcome(nested(64, "[", "]", "1")), "ok");
  EXPECT_EQ(outcome(nested(65, "[", "]", "")), "bad_json ");
  EXPECT_EQ(outcome(nested(63, "{\"a\":", "}", "{}")), "ok");
  EXPECT_EQ(outcome(nested(64, "{\"a\":", "}", "1")), "ok");
  EXPECT_EQ(outcome(nested(64, "{\"a\":", "}", "{}")), "bad_json ");
  EXPECT_EQ(outcome(nested(64, "{\"a\":", "}", "[]")), "bad_json ");
  EXPECT_EQ(outcome(std::string(1'000'000, '[')), "bad_json ");
  // The levels are those that are open at once.
  std::string siblings = "[";
  for (int i = 0; i < 1000; ++i) siblings += "[],";
  EXPECT_EQ(outcome(siblings + "[]]"), "ok");
}

TEST_P(DocumentTest, FindsTheWayBackToEveryNode) {
  Document document;
  ASSERT_EQ(outcome(document, R"({"a":[1,{"b":2}],"c/d":{"e~":{"f":[[3]]}},"a":4})"), "ok");
  std::vector<std::string> found;
  for (std::uint32_t i = 0; i < document[0].end; ++i) found.push_back(document.pointer(i));
  const std::vector<std::string> expected{
      "",          "/a",          "/a",          "/a/0",          "/a/1",
      "/a/1/b",    "/a/1/b",      "/c~1d",       "/c~1d",         "/c~1d/e~0",
      "/c~1d/e~0", "/c~1d/e~0/f", "/c~1d/e~0/f", "/c~1d/e~0/f/0", "/c~1d/e~0/f/0/0",
      "/a",        "/a"};
  EXPECT_EQ(found, expected);
}

TEST_P(DocumentTest, IsUsedAgainAfterEveryOutcome) {
  Document document;
  EXPECT_EQ(outcome(document, "[1,2,3]"), "ok");
  EXPECT_EQ(outcome(document, "[1,2"), "bad_json ");
  EXPECT_EQ(outcome(document, "\"\\uD800\""), "bad_utf8 ");
  EXPECT_EQ(outcome(document, std::string(100'000, ' ') + "[\"" + std::string(50'000, 'a') + "\"]"),
            "ok");
  EXPECT_EQ(document[1].text.size(), 50'000U);
  EXPECT_EQ(outcome(document, "7"), "ok");
  EXPECT_EQ(document[0].text, "7");
  EXPECT_EQ(document[0].end, 1U);
  Document moved = std::move(document);
  EXPECT_EQ(moved[0].text, "7");
}

TEST_P(DocumentTest, ReadsStringsAcrossEveryBlockBoundary) {
  for (std::size_t size = 0; size < 200; ++size) {
    std::string plain(size, 'a');
    std::string json = "[\"" + plain + "\",\"" + plain + "\\\\\"," + std::string(size, ' ') + "12]";
    Document document;
    ASSERT_EQ(outcome(document, json), "ok") << size;
    EXPECT_EQ(document[1].text, plain);
    EXPECT_EQ(document[2].text, plain + "\\");
    EXPECT_EQ(document[3].text, "12");
    json.pop_back();
    EXPECT_EQ(outcome(document, json), "bad_json ");
  }
}

TEST_P(DocumentTest, AgreesWithAPlainRecognizer) {
  const std::vector<std::string> pieces{"[",        "]",       "{",
                                        "}",        ",",       ":",
                                        "\"",       "\"a\"",   "\"\\n\"",
                                        "\"\\\\\"", "\\",      "\\\"",
                                        "\\u0041",  "1",       "0",
                                        "-",        ".",       "5",
                                        "e",        "E",       "+",
                                        "01",       "1.5",     "true",
                                        "false",    "null",    "t",
                                        "nul",      " ",       "\n",
                                        "\t",       "\x0c",    "\x1a",
                                        "\x01",     "{\"k\":", "[1,",
                                        "成",       "x",       "                    "};
  std::mt19937 random{20240331};
  const auto below = [&random](std::size_t n) { return random() % n; };
  const std::string good = R"({"id":"A","n":[1,-2.5e3,true,null],"o":{"k":"v\n\\","e":{},"f":[]}})";
  Document document;
  int accepted = 0;
  for (int round = 0; round < 60'000; ++round) {
    std::string json;
    if (round % 3 == 0) {
      for (std::size_t i = below(8); i > 0; --i) json += pieces[below(pieces.size())];
    } else {
      json = good;
      for (std::size_t i = 1 + below(2); i > 0; --i) {
        const std::size_t at = below(json.size());
        switch (below(3)) {
          case 0: json.erase(at, 1 + below(3)); break;
          case 1: json.insert(at, pieces[below(pieces.size())]); break;
          default: json[at] = good[below(good.size())]; break;
        }
        if (json.empty()) json = " ";
      }
    }
    const std::string expected = !simdjson::validate_utf8(json)    ? "bad_utf8 "
                                 : test::Recognizer::accepts(json) ? "ok"
                                                                   : "bad_json ";
    ASSERT_EQ(outcome(document, json), expected) << json;
    if (expected == "ok") ++accepted;
  }
  EXPECT_GT(accepted, 1000);
}

}  // namespace
}  // namespace chengdu_subsidy::json_detail
