#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "full_applications.hpp"
#include "reading.hpp"

namespace chengdu_subsidy {
namespace {

using namespace test;
using namespace std::string_literals;

TEST(ApplicationReaderValues, ReadsMoneyFromItsDigits) {
  const std::vector<std::pair<std::string, std::int64_t>> cases{
      {"0", 0},
      {"1", 100},
      {"1.5", 150},
      {"1.50", 150},
      {"1.230", 123},
      {"0.01", 1},
      {"0.0", 0},
      {"10000000000000", 1'000'000'000'000'000},
      {"10000000000000.000", 1'000'000'000'000'000},
      {"9999999999999.99", 999'999'999'999'999},
      {"0.10000000000000000000000", 10},
      {"\"0\"", 0},
      {"\"1234567.89\"", 123'456'789},
      {"\"007\"", 700},
      {"\"1.230\"", 123},
      {"\"10元\"", 1000},
      {"\"0.5元\"", 50},
      {"\"123.456789万元\"", 123'456'789},
      {"\"1万元\"", 1'000'000},
      {"\"1000000000万元\"", 1'000'000'000'000'000},
      {"\"0.000001万元\"", 1},
      {"\"0.0000010万元\"", 1},
      {"\"\\u0031\\u5143\"", 100}};
  for (const auto& [text, fen] : cases) {
    const Read found = read(platform(R"("declared_investment":)" + text));
    ASSERT_FALSE(found.result.error) << text << found.result.error->en;
    EXPECT_EQ(std::get<PlatformFacts>(found.application.track).declared_investment,
              Money::from_fen(fen))
        << text;
  }
}

TEST(ApplicationReaderValues, RefusesWhatIsNoMoney) {
  const std::string path = "/platform/declared_investment";
  for (const char* text :
       {"-1",           "-0",        "-0.0",       "1e6",          "1E6",       "1.5e3",
        "0e0",          "1e400",     "\"\"",       "\" 1\"",       "\"1 \"",    "\"+1\"",
        "\"-1\"",       "\"1,000\"", "\"1_000\"",  "\"1e6\"",      "\".5\"",    "\"5.\"",
        "\"1.2.3\"",    "\"１\"",    "\"1 元\"",   "\"1万\"",      "\"1亿元\"", "\"元\"",
        "\"万元\"",     "\"1元元\"", "\"¥1\"",     "\"1\\u0000\"", "\"0x10\"",  "\"NaN\"",
        "\"Infinity\"", "\"一\"",    "\"1，000\"", "\"1。5\"",     "\"--1\"",   "\"1.-5\"",
        "\"1\\n\""}) {
    EXPECT_EQ(outcome(platform(R"("declared_investment":)"s + text)), "bad_money " + path) << text;
  }
  for (const char* text :
       {"0.001", "1.005", "\"0.001\"", "\"0.0000001万元\"", "\"1.234元\"",
        "99999999999999999999.001", "\"10000000000000.001\"", "0.000000000000000000000001"}) {
    EXPECT_EQ(outcome(platform(R"("declared_investment":)"s + text)), "money_precision " + path)
        << text;
  }
  for (const char* text :
       {"10000000000001", "10000000000000.01", "\"10000000000000.01\"", "\"1000000000.000001万元\"",
        "92233720368547758.07", "99999999999999999999999999999999", "\"18446744073709551616\"",
        "184467440737095516.17"}) {
    EXPECT_EQ(outcome(platform(R"("declared_investment":)"s + text)), "money_range " + path)
        << text;
  }
  for (const char* text : {"true", "[]", "{}", "[1]"}) {
    EXPECT_EQ(outcome(platform(R"("declared_investment":)"s + text)), "wrong_type " + path) << text;
  }
}

TEST(ApplicationReaderValues, AllowsASignForProfitAlone) {
  const auto results = [](const std::string& member) {
    return head(R"("applicant":{"results":[{)" + member + "}]}");
  };
  for (const auto& [text, fen] : std::vector<std::pair<std::string, std::int64_t>>{
           {"-1", -100},
           {"\"-1.5万元\"", -1'500'000},
           {"-0", 0},
           {"\"-0\"", 0},
           {"3", 300},
           {"\"-10000000000000\"", -1'000'000'000'000'000}}) {
    const Read found = read(results(R"("profit":)" + text));
    ASSERT_FALSE(found.result.error) << text;
    EXPECT_EQ(found.application.applicant.results->front().profit, Money::from_fen(fen)) << text;
  }
  expect_all(
      {{results(R"("profit":"--1")"), "bad_money /applicant/results/0/profit"},
       {results(R"("profit":"+1")"), "bad_money /applicant/results/0/profit"},
       {results(R"("profit":"-")"), "bad_money /applicant/results/0/profit"},
       {results(R"("profit":"- 1")"), "bad_money /applicant/results/0/profit"},
       {results(R"("profit":-1e3)"), "bad_money /applicant/results/0/profit"},
       {results(R"("profit":-0.001)"), "money_precision /applicant/results/0/profit"},
       {results(R"("profit":-10000000000000.01)"), "money_range /applicant/results/0/profit"},
       {results(R"("profit":false)"), "wrong_type /applicant/results/0/profit"},
       {results(R"("tax":-1)"), "bad_money /applicant/results/0/tax"},
       {results(R"("revenue":"-1")"), "bad_money /applicant/results/0/revenue"}});
}

TEST(ApplicationReaderValues, ReadsCounts) {
  const std::string path = "/platform/enterprises_served";
  const auto served = [](const std::string& text) {
    return platform(R"("enterprises_served":)" + text);
  };
  for (const auto& [text, count] : std::vector<std::pair<std::string, std::int64_t>>{
           {"0", 0}, {"20", 20}, {"9007199254740992", 9007199254740992}}) {
    const Read found = read(served(text));
    ASSERT_FALSE(found.result.error);
    EXPECT_EQ(std::get<PlatformFacts>(found.application.track).enterprises_served, count);
  }
  for (const char* text : {"-1", "-0", "1.0", "1.5", "0.0", "1e3", "2E1", "0e0", "9007199254740993",
                           "9223372036854775808", "99999999999999999999999999999"}) {
    EXPECT_EQ(outcome(served(text)), "bad_count " + path) << text;
  }
  for (const char* text : {"\"20\"", "\"\"", "true", "[]", "{}"}) {
    EXPECT_EQ(outcome(served(text)), "wrong_type " + path) << text;
  }
  EXPECT_EQ(outcome(head(R"("applicant":{"results":[{"year":2021.0}]})")),
            "bad_count /applicant/results/0/year");
  EXPECT_EQ(outcome(head(R"("conduct":{"safety_accidents":[{"on":"2023-01-01","deaths":-1}]})")),
            "bad_count /conduct/safety_accidents/0/deaths");
}

TEST(ApplicationReaderValues, ReadsScoresAndAreas) {
  for (const auto& [text, units] :
       std::vector<std::pair<std::string, std::int64_t>>{{"0", 0},
                                                         {"1000", 100'000},
                                                         {"\"1000.00\"", 100'000},
                                                         {"9.5", 950},
                                                         {"\"0.01\"", 1},
                                                         {"1.100", 110}}) {
    const Read found = read(park(R"("total":)" + text));
    ASSERT_FALSE(found.result.error) << text;
    EXPECT_EQ(std::get<ParkFacts>(found.application.track).total->units(), units) << text;
  }
  for (const char* text : {"-1", "-0", "1e2", "1000.01", "1001", "0.001", "\"\"", "\"+1\"",
                           "\"1 \"", "\"５\"", "\"1分\"", "\".5\"", "\"1,0\"", "1e-2", "\"9.\""}) {
    EXPECT_EQ(outcome(park(R"("total":)"s + text)), "bad_number /park/total") << text;
    EXPECT_EQ(outcome(park(R"("scores":{"operations.fire":)"s + text + "}")),
              "bad_number /park/scores/operations.fire")
        << text;
    EXPECT_EQ(outcome(park(R"("subtotals":{"services":)"s + text + "}")),
              "bad_number /park/subtotals/services")
        << text;
  }
  for (const char* text : {"true", "[]", "{}"}) {
    EXPECT_EQ(outcome(park(R"("total":)"s + text)), "wrong_type /park/total");
    EXPECT_EQ(outcome(park(R"("area_km2":)"s + text)), "wrong_type /park/area_km2");
  }
  for (const char* text : {"0", "1000000", "\"1000000.000000\"", "0.000001", "\"2.5\""}) {
    EXPECT_EQ(outcome(park(R"("area_km2":)"s + text)), "ok") << text;
  }
  for (const char* text :
       {"-1", "1000000.000001", "1000001", "0.0000001", "1e3", "\"2平方公里\""}) {
    EXPECT_EQ(outcome(park(R"("area_km2":)"s + text)), "bad_number /park/area_km2") << text;
  }
}

TEST(ApplicationReaderValues, ReadsDates) {
  for (const char* text : {"2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29", "2023-12-31"}) {
    EXPECT_EQ(outcome(head("\"submitted_on\":\""s + text + "\"")), "ok") << text;
  }
  for (const char* text : {"2023-02-29",   "1900-02-29",
                           "0000-01-01",   "2024-13-01",
                           "2024-00-01",   "2024-01-00",
                           "2024-01-32",   "2024-04-31",
                           "2024-1-1",     "24-01-01",
                           "2024/01/01",   "2024-01-01 ",
                           " 2024-01-01",  "2024-01-01T00:00:00",
                           "20240101",     "",
                           "2024-01",      "２０２４-01-01",
                           "2024年1月1日", "-024-01-01",
                           "+024-01-01",   "2024-01-0a",
                           "10000-01-01",  "2024-01-01\\u0000"}) {
    EXPECT_EQ(outcome(head("\"submitted_on\":\""s + text + "\"")), "bad_date /submitted_on")
        << text;
  }
  for (const char* text : {"20240101", "true", "[]", "{}"}) {
    EXPECT_EQ(outcome(head("\"submitted_on\":"s + text)), "wrong_type /submitted_on") << text;
  }
}

TEST(ApplicationReaderValues, ReadsTruths) {
  for (const char* text : {"\"true\"", "1", "0", "\"\"", "\"是\"", "[]", "{}"}) {
    EXPECT_EQ(outcome(head(R"("undertaking":{"signed":)"s + text + "}")),
              "wrong_type /undertaking/signed")
        << text;
    EXPECT_EQ(outcome(head(R"("materials":{"application_form":)"s + text + "}")),
              "wrong_type /materials/application_form")
        << text;
  }
}

TEST(ApplicationReaderValues, ReadsStars) {
  for (const char* text : {"3", "4", "5"}) {
    EXPECT_EQ(outcome(cloud(R"("applied_star":)"s + text)), "ok");
    EXPECT_EQ(outcome(cloud(R"("assessed_star":)"s + text)), "ok");
    EXPECT_EQ(outcome(park(R"("previous_star":)"s + text)), "ok");
  }
  for (const char* text : {"0", "1", "2", "6", "-3", "-0", "3.0", "3e0", "1e9", "30",
                           "99999999999999999999", "4294967299", "0.3e1"}) {
    EXPECT_EQ(outcome(cloud(R"("applied_star":)"s + text)), "unknown_value /cloud/applied_star")
        << text;
  }
  for (const char* key : {"assessed_star", "previous_star"}) {
    EXPECT_EQ(outcome(cloud("\""s + key + "\":0")), "ok");
    EXPECT_EQ(outcome(park("\""s + key + "\":0")), "ok");
    for (const char* text : {"1", "2", "6", "-0", "0.0", "0e0", "-3", "3.0", "00.1"}) {
      const std::string expected = text == "00.1"s ? "bad_json " : "unknown_value /cloud/"s + key;
      EXPECT_EQ(outcome(cloud("\""s + key + "\":" + text)), expected) << text;
    }
    for (const char* text : {"\"3\"", "true", "[]", "{}", "\"\""}) {
      EXPECT_EQ(outcome(cloud("\""s + key + "\":" + text)), "wrong_type /cloud/"s + key) << text;
      EXPECT_EQ(outcome(park("\""s + key + "\":" + text)), "wrong_type /park/"s + key) << text;
    }
  }
  EXPECT_EQ(outcome(park(R"("applied_star":3)")), "unknown_field /park/applied_star");
}

TEST(ApplicationReaderValues, RefusesUnknownWords) {
  expect_all({
      {platform(R"("positioning":"Industry")"), "unknown_value /platform/positioning"},
      {platform(R"("positioning":"")"), "unknown_value /platform/positioning"},
      {platform(R"("positioning":1)"), "wrong_type /platform/positioning"},
      {platform(R"("iaas":{"model":"rented"})"), "unknown_value /platform/iaas/model"},
      {lines(R"({"id":"1","kind":"people","amount":1})"),
       "unknown_value /platform/investment/0/kind"},
      {cloud(R"("deployment":"public ")"), "unknown_value /cloud/deployment"},
      {cloud(R"("recognitions":["miit_typical","x"])"), "unknown_value /cloud/recognitions/1"},
      {cloud(R"("subdomains":["base.network.cdn","CDN"])"), "unknown_value /cloud/subdomains/1"},
      {cloud(R"("subdomains":["other"])"), "unknown_value /cloud/subdomains/0"},
      {cloud(R"("subdomains":["基础上云/网络资源/cdn"])"), "unknown_value /cloud/subdomains/0"},
      {cloud(R"("subdomains":["基础上云/网络资源/CDN/"])"), "unknown_value /cloud/subdomains/0"},
      {cloud(R"("subdomains":["/"])"), "unknown_value /cloud/subdomains/0"},
      {fees(R"({"id":"1","subdomain":"Other","amount":1})"),
       "unknown_value /cloud/fees/0/subdomain"},
      {fees(R"({"id":"1","subdomain":7,"amount":1})"), "wrong_type /cloud/fees/0/subdomain"},
      {park(R"("applicant_role":"owner")"), "unknown_value /park/applicant_role"},
      {head(R"("conduct":{"listings":[{"list":"none"}]})"),
       "unknown_value /conduct/listings/0/list"},
      {head(R"("conduct":{"safety_accidents":[{"on":"2023-01-01","severity":"small"}]})"),
       "unknown_value /conduct/safety_accidents/0/severity"},
      {head(R"("conduct":{"environmental_incidents":[{"on":"2023-01-01","severity":3}]})"),
       "wrong_type /conduct/environmental_incidents/0/severity"},
  });
}

TEST(ApplicationReaderValues, KnowsASubdomainByItsIdAndItsPath) {
  const Read found = read(cloud(
      R"("subdomains":["基础上云/计算资源/云服务器","base.network.cdn"],"usage":{)"
      R"("基础上云/网络资源/CDN":"甲","base.compute.cloud_server":"乙","base.network.cdn":"丙"},)"
      R"("fees":[{"id":"1","subdomain":"基础上云/网络资源/CDN","amount":1},)"
      R"({"id":"2","subdomain":"other","amount":1}])"));
  ASSERT_FALSE(found.result.error);
  const auto& facts = std::get<CloudFacts>(found.application.track);
  const auto cdn = subdomain("base.network.cdn");
  const auto server = subdomain("base.compute.cloud_server");
  EXPECT_EQ(facts.subdomains, (std::vector<SubdomainIndex>{server, cdn}));
  EXPECT_EQ(facts.usage, (std::vector<Usage>{{server, "乙"}, {cdn, "丙"}, {cdn, "甲"}}));
  EXPECT_EQ(facts.fees->at(0).subdomain, cdn);
  EXPECT_FALSE(facts.fees->at(1).subdomain);
}

TEST(ApplicationReaderValues, RefusesBadIds) {
  const auto repeated = [](const std::string& part, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += part;
    return text;
  };
  const auto record = [](const std::string& id) {
    return R"({"id":")" + id + R"(","platform":{}})";
  };
  expect_all({
      {record(""), "bad_id /id"},
      {record(repeated("a", 200)), "ok"},
      {record(repeated("a", 201)), "bad_id /id"},
      {record(repeated("成", 200)), "ok"},
      {record(repeated("成", 201)), "bad_id /id"},
      {record(repeated("\\uD83D\\uDE00", 200)), "ok"},
      {record(repeated("\\uD83D\\uDE00", 201)), "bad_id /id"},
      {record("\\u0000"), "ok"},
      {record(" "), "ok"},
      {lines(R"({"id":"","kind":"software","amount":1})"), "bad_id /platform/investment/0/id"},
      {lines(R"({"id":")" + repeated("a", 201) + R"(","kind":"software","amount":1})"),
       "bad_id /platform/investment/0/id"},
      {lines(R"({"id":7,"kind":"software","amount":1})"), "wrong_type /platform/investment/0/id"},
      {fees(R"({"id":"","subdomain":"other","amount":1})"), "bad_id /cloud/fees/0/id"},
  });
}

}  // namespace
}  // namespace chengdu_subsidy
