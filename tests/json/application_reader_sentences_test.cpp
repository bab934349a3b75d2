#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"

namespace chengdu_subsidy {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

using namespace test;
using namespace std::string_literals;

TEST(ApplicationReaderSentences, SaysWhatIsWrongAndHowToMendIt) {
  const auto sentences = [](const std::string& json) {
    const auto error = read(json).result.error;
    return error ? error->zh + "\n" + error->en : "ok"s;
  };
  EXPECT_EQ(
      sentences(platform(R"("declared_investment":"1e6")")),
      "“1e6”不是有效金额：请填写数字，不带正负号、空格、千位分隔符，不用科学计数法，如"
      "“1234567.89”（元）或“123.456789万元”。\n"
      "\"1e6\" is not an amount of money: write yuan as plain digits such as \"1234567.89\" or "
      "\"123.456789万元\".");
  EXPECT_EQ(sentences(head(R"("aplicant":{})")),
            "此处没有字段“aplicant”，是否应为“applicant”？自行添加的字段请以“x-”开头。\n"
            "There is no field \"aplicant\" here; did you mean \"applicant\"? Let keys of your own "
            "begin with \"x-\".");
  EXPECT_EQ(sentences(cloud(R"("applied_star":6)")),
            "6不是此处可填的星级：请填写整数3、4、5之一。\n"
            "6 is not a star that can stand here: write one of the integers 3, 4, 5.");
  EXPECT_EQ(sentences(cloud(R"("subdomains":["基础上云/计算资源/云服务"])")),
            "“基础上云/计算资源/云服务”不是上云目录中子域的标识或全称，是否应为“基础上云/计算资源/"
            "云服务器”？"
            "请填写目录中的子域标识或“类/域/子域”。\n"
            "\"基础上云/计算资源/云服务\" is no id and no path of a sub-domain of the catalogue; "
            "did you mean "
            "\"基础上云/计算资源/云服务器\"? Write an id of the catalogue or a path 类/域/子域.");
  // A name alone is shown where it stands in the catalogue; what is like nothing is not guessed.
  EXPECT_THAT(sentences(cloud(R"("subdomains":["销售管理"])")),
              HasSubstr("是否应为“业务上云/供应链/销售管理”或“业务上云/销售服务/销售管理”？"));
  EXPECT_EQ(sentences(cloud(R"("subdomains":["x"])")),
            "“x”不是上云目录中子域的标识或全称：请填写目录中的子域标识或“类/域/子域”。\n"
            "\"x\" is no id and no path of a sub-domain of the catalogue: write an id of the "
            "catalogue or a path 类/域/子域.");
  EXPECT_EQ(sentences(cloud(R"("deployment":"公有云")")),
            "“公有云”不在可选值之内：可填public（公有云）、private（私有云）、hybrid（混合云）。\n"
            "\"公有云\" is not one of the values: write one of public, private, hybrid.");
  EXPECT_THAT(sentences(head(R"("undertaking":{"foo":1})")),
              AllOf(HasSubstr("此处没有字段“foo”；可填的字段有"), HasSubstr("the fields are ")));
  EXPECT_EQ(sentences(park(R"("scores":{"foo":1})")),
            "此处没有字段“foo”；自行添加的字段请以“x-”开头。\n"
            "There is no field \"foo\" here; let keys of your own begin with \"x-\".");
  EXPECT_EQ(sentences(head(R"("undertaking":{"signed":"yes"})")),
            "此处应为true或false（未知时写null或省略），给出的是文本“yes”。\n"
            "Expected true or false (null or nothing while unknown), but found the text \"yes\".");
  EXPECT_EQ(sentences(R"({"id":"A","platform":{},"park":{}})"),
            "一份申报填写了2个申报方向：只保留“platform”、“cloud”、“park”之一，其余另行申报。\n"
            "2 tracks are given in one application: keep one of \"platform\", \"cloud\" and "
            "\"park\", and apply for the others on their own.");
  // A value is shown as it is: not taken for a pattern, not at any length.
  EXPECT_NE(sentences(head(R"("submitted_on":"{0}{1}\n")")).find("“{0}{1}\xEF\xBF\xBD”"),
            std::string::npos);
  EXPECT_LT(sentences(head("\"submitted_on\":\"" + std::string(100'000, 'x') + "\"")).size(), 600U);
  EXPECT_LT(sentences(head("\"" + std::string(100'000, 'x') + "\":1")).size(), 600U);
}

TEST(ApplicationReaderSentences, NamesTheNearestOfEveryKindOfKey) {
  const auto named = [](const std::string& json, const std::string& name) {
    const auto error = read(json).result.error;
    return error && error->en.find("did you mean \"" + name + "\"") != std::string::npos &&
           error->zh.find("是否应为“" + name + "”") != std::string::npos;
  };
  EXPECT_TRUE(named(head(R"("undertakings":{})"), "undertaking"));
  EXPECT_TRUE(named(head(R"("applicant":{"contact":{"e-mail":""}})"), "email"));
  EXPECT_TRUE(named(lines(R"({"ammount":1})"), "amount"));
  EXPECT_TRUE(named(head(R"("materials":{"siteplan":true})"), "site_plan"));
  EXPECT_TRUE(named(park(R"("scores":{"operation.fire":1})"), "operations.fire"));
  EXPECT_TRUE(named(park(R"("subtotals":{"organization":1})"), "organisation"));
  EXPECT_TRUE(named(cloud(R"("usage":{"base.network.cdm":""})"), "base.network.cdn"));
  EXPECT_TRUE(named(cloud(R"("usage":{"基础上云/网络/CDN":""})"), "基础上云/网络资源/CDN"));
  EXPECT_TRUE(named(fees(R"({"subdomain":"others"})"), "other"));
}

}  // namespace
}  // namespace chengdu_subsidy
