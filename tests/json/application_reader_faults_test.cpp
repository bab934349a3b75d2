#include <gtest/gtest.h>

#include <string>

#include "full_applications.hpp"
#include "reading.hpp"

namespace chengdu_subsidy {
namespace {

using namespace test;
using namespace std::string_literals;

TEST(ApplicationReaderFaults, RefusesWrongTypes) {
  expect_all({
      {"[]", "wrong_type "},
      {"null", "wrong_type "},
      {"\"A\"", "wrong_type "},
      {"1", "wrong_type "},
      {R"({"id":1,"platform":{}})", "wrong_type /id"},
      {head(R"("edition":2024)"), "wrong_type /edition"},
      {head(R"("project_name":["a"])"), "wrong_type /project_name"},
      {head(R"("applicant":[])"), "wrong_type /applicant"},
      {head(R"("applicant":"x")"), "wrong_type /applicant"},
      {head(R"("applicant":{"contact":"028"})"), "wrong_type /applicant/contact"},
      {head(R"("applicant":{"results":{}})"), "wrong_type /applicant/results"},
      {head(R"("applicant":{"results":[null]})"), "wrong_type /applicant/results/0"},
      {head(R"("applicant":{"results":[{},[]]})"), "wrong_type /applicant/results/1"},
      {head(R"("conduct":{"listings":null,"safety_accidents":[null]})"),
       "wrong_type /conduct/safety_accidents/0"},
      {head(R"("materials":[])"), "wrong_type /materials"},
      {R"({"id":"A","platform":[]})", "wrong_type /platform"},
      {R"({"id":"A","cloud":false})", "wrong_type /cloud"},
      {R"({"id":"A","park":""})", "wrong_type /park"},
      {platform(R"("investment":{})"), "wrong_type /platform/investment"},
      {lines("null"), "wrong_type /platform/investment/0"},
      {platform(R"("typical_users":["x"])"), "wrong_type /platform/typical_users/0"},
      {cloud(R"("providers":["x",null])"), "wrong_type /cloud/providers/1"},
      {cloud(R"("providers":"x")"), "wrong_type /cloud/providers"},
      {cloud(R"("subdomains":[null])"), "wrong_type /cloud/subdomains/0"},
      {cloud(R"("subdomains":[1])"), "wrong_type /cloud/subdomains/0"},
      {cloud(R"("recognitions":[null])"), "wrong_type /cloud/recognitions/0"},
      {cloud(R"("usage":[])"), "wrong_type /cloud/usage"},
      {cloud(R"("usage":{"base.network.cdn":1})"), "wrong_type /cloud/usage/base.network.cdn"},
      {cloud(R"("usage":{"基础上云/网络资源/CDN":true})"),
       "wrong_type /cloud/usage/基础上云~1网络资源~1CDN"},
      {park(R"("scores":[])"), "wrong_type /park/scores"},
      {park(R"("subtotals":1)"), "wrong_type /park/subtotals"},
      {park(R"("industries":[3])"), "wrong_type /park/industries/0"},
  });
}

TEST(ApplicationReaderFaults, RefusesUnknownAndRepeatedFields) {
  expect_all({
      {head(R"("titel":1)"), "unknown_field /titel"},
      {head(R"("":1)"), "unknown_field /"},
      {head(R"("ID":1)"), "unknown_field /ID"},
      {head(R"("X-a":1)"), "unknown_field /X-a"},
      {head(R"("x":1)"), "unknown_field /x"},
      {head(R"("x_a":null)"), "unknown_field /x_a"},
      {head(R"("a/b~c":1)"), "unknown_field /a~1b~0c"},
      {head(R"("id\u0000":1)"), "unknown_field /id"s + '\0'},
      {head(R"("applicant":{"usc":1})"), "unknown_field /applicant/usc"},
      {head(R"("conduct":{"safety_accidents":[{"date":1}]})"),
       "unknown_field /conduct/safety_accidents/0/date"},
      {head(R"("materials":{"form":true})"), "unknown_field /materials/form"},
      {cloud(R"("usage":{"other":"x"})"), "unknown_field /cloud/usage/other"},
      {cloud(R"("usage":{"基础上云/云":"x"})"), "unknown_field /cloud/usage/基础上云~1云"},
      {park(R"("scores":{"network":1})"), "unknown_field /park/scores/network"},
      {park(R"("subtotals":{"infrastructure.network":1})"),
       "unknown_field /park/subtotals/infrastructure.network"},
      {lines(R"({"id":"1","kind":"software","amount":1,"subdomain":"other"})"),
       "unknown_field /platform/investment/0/subdomain"},
      {R"({"id":"A","id":"A","platform":{}})", "duplicate_field /id"},
      {R"({"id":"A","id":null,"platform":{}})", "duplicate_field /id"},
      {R"({"id":null,"id":"A","platform":{}})", "duplicate_field /id"},
      {R"({"id":"A","platform":{},"platform":null})", "duplicate_field /platform"},
      {R"({"id":"A","platform":{},"\u0070latform":{}})", "duplicate_field /platform"},
      {R"({"id":"A","edition":"chengdu-2024","edition":"x","platform":{}})",
       "duplicate_field /edition"},
      {head(R"("applicant":{"contact":{"name":"a","phone":"b","name":"a"}})"),
       "duplicate_field /applicant/contact/name"},
      {head(R"("materials":{"site_plan":true,"site_plan":true})"),
       "duplicate_field /materials/site_plan"},
      {cloud(R"("usage":{"base.network.cdn":null,"base.network.cdn":null})"),
       "duplicate_field /cloud/usage/base.network.cdn"},
      {cloud(R"("usage":{"基础上云/网络资源/CDN":"","基础上云/网络资源/CDN":""})"),
       "duplicate_field /cloud/usage/基础上云~1网络资源~1CDN"},
      {park(R"("scores":{"operations.fire":1,"operations.fire":1})"),
       "duplicate_field /park/scores/operations.fire"},
  });
}

TEST(ApplicationReaderFaults, IgnoresKeysOfOnesOwn) {
  expect_all({
      {head(R"("x-":1,"x-note":{"id":1,"id":[null]},"x-note":null)"), "ok"},
      {head(R"("applicant":{"x-a":[[[[{"x":1,"x":2}]]]],"name":"n"})"), "ok"},
      {cloud(R"("usage":{"x-a":1,"x-a":2})"), "ok"},
      {cloud(R"("fees":[{"x-a":1,"x-a":2,"id":"1","subdomain":"other","amount":1}])"), "ok"},
      {park(R"("scores":{"x-a":"?"},"subtotals":{"x-b":[]},"x-c":true)"), "ok"},
      {head(R"("materials":{"x-a":7})"), "ok"},
      {R"({"x-id":"A","platform":{}})", "missing_field /id"},
      {head(R"("x-a":01)"), "bad_json "},
      {head(R"("x-a":"\uD800")"), "bad_utf8 /x-a"},
      {head(R"("x-a":{"b":{"\uDC00":1}})"), "bad_utf8 /x-a/b"},
  });
}

TEST(ApplicationReaderFaults, RefusesAnAuditAboveTheAmount) {
  const auto line = [](const std::string& rest) {
    return lines(R"({"id":"1","kind":"software",)" + rest + "}");
  };
  const std::string fault = "audited_above_amount /platform/investment/0/audited";
  expect_all({
      {line(R"("amount":1,"audited":1)"), "ok"},
      {line(R"("amount":"1万元","audited":10000.00)"), "ok"},
      {line(R"("amount":1,"audited":0)"), "ok"},
      {line(R"("amount":1,"audited":1.01)"), fault},
      {line(R"("audited":1.01,"amount":1)"), fault},
      {line(R"("audited":"1.000001万元","amount":"1万元")"), fault},
      // It stands before what comes behind `audited`, though `amount` comes later still.
      {line(R"("audited":2,"paid_on":"x","amount":1)"), fault},
      {line(R"("audited":2,"amount":1,"amount":5)"), fault},
      {line(R"("paid_on":"x","audited":2,"amount":1)"), "bad_date /platform/investment/0/paid_on"},
      // A faulty amount is a fault of its own.
      {line(R"("audited":2,"amount":"one")"), "bad_money /platform/investment/0/amount"},
      {line(R"("audited":2,"amount":0.001)"), "money_precision /platform/investment/0/amount"},
      {line(R"("audited":2,"amount":[1])"), "wrong_type /platform/investment/0/amount"},
      {line(R"("audited":2,"amount":null)"), "missing_field /platform/investment/0/amount"},
      {line(R"("audited":2)"), "missing_field /platform/investment/0/amount"},
      {line(R"("audited":"x","amount":1)"), "bad_money /platform/investment/0/audited"},
      {line(R"("audited":2,"x-a":{"amount":1},"amount":3)"), "ok"},
      {fees(R"({"id":"1","subdomain":"other","amount":1,"audited":2})"),
       "audited_above_amount /cloud/fees/0/audited"},
      {lines(R"({"id":"1","kind":"software","amount":9,"audited":9},)"
             R"({"id":"2","kind":"software","amount":3,"audited":4})"),
       "audited_above_amount /platform/investment/1/audited"},
  });
}

TEST(ApplicationReaderFaults, RefusesALineIdUsedTwice) {
  const auto line = [](const std::string& id, const std::string& amount = "1") {
    return R"({"id":")" + id + R"(","kind":"software","amount":)" + amount + "}";
  };
  expect_all({
      {lines(line("a") + "," + line("b") + "," + line("A")), "ok"},
      {lines(line("a") + "," + line("a")), "duplicate_line /platform/investment/1/id"},
      {lines(line("a") + "," + line("\\u0061")), "duplicate_line /platform/investment/1/id"},
      {lines(line("a") + "," + line("b") + "," + line("b") + "," + line("a")),
       "duplicate_line /platform/investment/2/id"},
      {lines(line("b") + "," + line("a") + "," + line("c") + "," + line("b") + "," + line("a")),
       "duplicate_line /platform/investment/3/id"},
      // The id of the second line stands before that line's other faults, and behind the first's.
      {lines(line("a") + "," + line("a", "-1")), "duplicate_line /platform/investment/1/id"},
      {lines(line("a", "-1") + "," + line("a")), "bad_money /platform/investment/0/amount"},
      {lines(line("a") + "," + R"({"kind":"x","id":"a","amount":1})"),
       "unknown_value /platform/investment/1/kind"},
      {lines(line("a") + "," + line("a") + ",null"), "duplicate_line /platform/investment/1/id"},
      {lines(line("a") + R"(,{"id":"a"})"), "duplicate_line /platform/investment/1/id"},
      {lines(line("a") + R"(,{"id":"a","id":"a"})"), "duplicate_line /platform/investment/1/id"},
      {fees(R"({"id":"1","subdomain":"other","amount":1},)"
            R"({"id":"1","subdomain":"other","amount":1})"),
       "duplicate_line /cloud/fees/1/id"},
      {R"({"id":"A","platform":{"investment":[)" + line("a") +
           R"(]},"cloud":{"fees":[{"id":"a","subdomain":"other","amount":1}]}})",
       "bad_track "},
  });
}

TEST(ApplicationReaderFaults, TellsWhatIsMissing) {
  expect_all({
      {"{}", "missing_field /id"},
      {R"({"id":null,"platform":{}})", "missing_field /id"},
      {R"({"platform":{}})", "missing_field /id"},
      {lines("{}"), "missing_field /platform/investment/0/id"},
      {lines(R"({"id":null,"kind":"software","amount":1})"),
       "missing_field /platform/investment/0/id"},
      {lines(R"({"id":"1"})"), "missing_field /platform/investment/0/kind"},
      {lines(R"({"amount":1,"id":"1"})"), "missing_field /platform/investment/0/kind"},
      {lines(R"({"id":"1","kind":"software"})"), "missing_field /platform/investment/0/amount"},
      {lines(R"({"id":"1","kind":"software","amount":1},{"kind":"software"})"),
       "missing_field /platform/investment/1/id"},
      {fees(R"({"id":"1","amount":1})"), "missing_field /cloud/fees/0/subdomain"},
      {fees(R"({"subdomain":"other","amount":1})"), "missing_field /cloud/fees/0/id"},
      {fees(R"({"id":"1","subdomain":"other"})"), "missing_field /cloud/fees/0/amount"},
      {head(R"("conduct":{"safety_accidents":[{}]})"),
       "missing_field /conduct/safety_accidents/0/on"},
      {head(R"("conduct":{"environmental_incidents":[{"severity":"major"}]})"),
       "missing_field /conduct/environmental_incidents/0/on"},
      {head(R"("conduct":{"listings":[{"from":"2020-01-01"}]})"),
       "missing_field /conduct/listings/0/list"},
      // Objects in the order in which they open, the root first.
      {R"({"platform":{"investment":[{}]}})", "missing_field /id"},
      {R"({"conduct":{"listings":[{}],"safety_accidents":[{}]},"id":"A"})",
       "missing_field /conduct/listings/0/list"},
      {R"({"id":"A","cloud":{"fees":[{}]},"conduct":{"listings":[{}]}})",
       "missing_field /cloud/fees/0/id"},
      // Any faulty value or key comes first, wherever it stands.
      {R"({"platform":{"investment":[{}]},"submitted_on":"x"})", "bad_date /submitted_on"},
      {R"({"platform":{"investment":[{},{"kind":"x"}]}})",
       "unknown_value /platform/investment/1/kind"},
      {R"({"platform":{},"zzz":1})", "unknown_field /zzz"},
      // And what is missing comes before the tracks.
      {R"({"submitted_on":"2024-04-01"})", "missing_field /id"},
  });
}

TEST(ApplicationReaderFaults, WantsOneTrack) {
  expect_all({
      {R"({"id":"A"})", "bad_track "},
      {R"({"id":"A","platform":null})", "bad_track "},
      {R"({"id":"A","platform":{},"cloud":{}})", "bad_track "},
      {R"({"id":"A","platform":{},"cloud":{},"park":{}})", "bad_track "},
      {R"({"id":"A","platform":{},"cloud":null,"park":null})", "ok"},
      {R"({"id":"A","platform":{},"cloud":{"benefit":1}})", "wrong_type /cloud/benefit"},
      {R"({"id":"A","platform":{"investment":[{}]},"cloud":{}})",
       "missing_field /platform/investment/0/id"},
  });
}

TEST(ApplicationReaderFaults, TakesTheFirstFaultOfTheDocument) {
  expect_all({
      {R"({"submitted_on":"x","id":""})", "bad_date /submitted_on"},
      {R"({"id":"","submitted_on":"x"})", "bad_id /id"},
      {R"({"id":"A","zzz":1,"id":"A"})", "unknown_field /zzz"},
      {R"({"id":"A","id":"A","zzz":1})", "duplicate_field /id"},
      {R"({"id":"A","applicant":{"name":1,"zzz":2}})", "wrong_type /applicant/name"},
      {R"({"id":"A","applicant":{"zzz":2,"name":1}})", "unknown_field /applicant/zzz"},
      {R"({"id":"A","materials":{"zzz":1},"applicant":[]})", "unknown_field /materials/zzz"},
      {R"({"edition":"x","id":""})", "unknown_edition /edition"},
      {R"({"id":"","edition":"x"})", "bad_id /id"},
      {R"({"id":"","edition":"x","zzz":"\uD800"})", "bad_utf8 /zzz"},
      {R"({"id":"","edition":"x","zzz":"\uD800",})", "bad_json "},
      {"{\"id\":\"\",\"edition\":\"\xFF\",\"zzz\":\"\\uD800\",}", "bad_utf8 "},
  });
}

TEST(ApplicationReaderFaults, ChecksBytesAndJsonFirst) {
  expect_all({
      {"", "bad_json "},
      {"  ", "bad_json "},
      {R"({"id":"A","platform":{})", "bad_json "},
      {R"({"id":"A","platform":{}}})", "bad_json "},
      {"\xEF\xBB\xBF"
       R"({"id":"A","platform":{}})",
       "bad_json "},
      {R"({"id":"A","platform":{},})", "bad_json "},
      {R"({"id":"A","platform":{"enterprises_served":020}})", "bad_json "},
      {R"({"id":"A","platform":{"enterprises_served":NaN}})", "bad_json "},
      {R"({'id':'A'})", "bad_json "},
      {"{\"id\":\"\xB3\xC9\",\"platform\":{}}", "bad_utf8 "},
      {R"({"id":"\uD800","platform":{}})", "bad_utf8 /id"},
      {R"({"id":"A","platform":{"\uD800":1}})", "bad_utf8 /platform"},
      {R"({"id":"A\u0000B","platform":{}})", "ok"},
  });
}

}  // namespace
}  // namespace chengdu_subsidy
