// What verifying says: identical, or each place that is not what the rules give.
#include <chengdu_subsidy/json/edition.hpp>
#include <chengdu_subsidy/version.hpp>

#include "json/document.hpp"
#include "record/making.hpp"
#include "record/resealed.hpp"

namespace chengdu_subsidy {
namespace {

using namespace test;
using namespace literals;

TEST(Verifier, FindsWhatTheRulesGaveIdentical) {
  Readings readings;
  readings.labour_share = LabourShare::declared;
  readings.top_up = TopUp::received;
  for (const Application& application : full_applications()) {
    EXPECT_EQ(found(made(application)), "identical");
    EXPECT_EQ(found(made(application, {}, readings)), "identical");
  }
}

TEST(Verifier, ReportsWhatTheRecordSaysOfItself) {
  Verifier verifier(built_in);
  const Verification verification = verifier.verify(made(full_park()));
  EXPECT_EQ(verification.result, RecordResult::identical);
  EXPECT_EQ(verification.application, "甲-1");
  EXPECT_EQ(verification.edition, "chengdu-2024");
  EXPECT_EQ(verification.library, library_version);
}

// The digest is over the meaning: blanks, the order of keys and escapes say nothing.
TEST(Verifier, TakesAnotherSpellingOfTheSameMeaning) {
  const std::string record = made(full_park());
  EXPECT_EQ(found(replaced(record, R"({"application":)", "  { \"application\" :\t")), "identical");
  EXPECT_EQ(found(replaced(record, R"("id":"甲-1")", R"("id":"\u7532-\u0031")")), "identical");
  std::string turned = replaced(record, R"(,"record":1})", "}");
  turned.insert(1, R"("record":1,)");
  EXPECT_EQ(found(turned), "identical");
}

TEST(Verifier, NamesWhatWasTampered) {
  const std::string record = made(full_park());
  EXPECT_EQ(found(replaced(record, R"("outcome":"not_supported")", R"("outcome":"supported")")),
            "different decision:/decision/outcome digest:/digests/record");
  EXPECT_EQ(found(replaced(record, R"("enterprises":9007199254740992)", R"("enterprises":7)")),
            "different digest:/digests/record");
  EXPECT_EQ(found(replaced(record, R"("record":1})", R"("recorded_at":"today","record":1})")),
            "different digest:/digests/record");
  EXPECT_EQ(found(replaced(record, R"("amount":"0.00")", R"("amount":null)")),
            "different decision:/decision/amount digest:/digests/record");
}

TEST(Verifier, TellsWhatIsRecordedAndWhatIsExpected) {
  Verifier verifier(built_in);
  const Verification verification = verifier.verify(
      replaced(made(full_park()), R"("outcome":"not_supported")", R"("outcome":"supported")"));
  ASSERT_EQ(verification.differences.size(), 2u);
  EXPECT_EQ(verification.differences[0].recorded, R"("supported")");
  EXPECT_EQ(verification.differences[0].expected, R"("not_supported")");
  EXPECT_EQ(verification.differences[0].en, "The decision is not what evaluating it again gives.");
}

// Whoever takes the digest again hides nothing but what no rule reads.
TEST(Verifier, EvaluatesAgainWhateverTheDigestSays) {
  const std::string record = made(full_park());
  const auto forged = [&](std::string_view from, std::string_view to) {
    return found(resealed(replaced(record, from, to)));
  };
  EXPECT_EQ(forged(R"("outcome":"not_supported")", R"("outcome":"supported")"),
            "different decision:/decision/outcome");
  EXPECT_EQ(forged(R"("assessed_star":4,"basics")", R"("assessed_star":5,"basics")").substr(0, 28),
            "different decision:/decision");
  EXPECT_NE(forged(R"("top_up":"standard"},"record")", R"("top_up":"received"},"record")")
                .find(" decision:/decision/readings/top_up"),
            std::string::npos);
  EXPECT_EQ(forged(R"("notice":"42fc)", R"("notice":"42fd)"), "different edition:/digests/notice");
  EXPECT_EQ(forged(R"("application":"甲-1")", R"("application":"甲-2")"),
            "different decision:/decision/application");
  EXPECT_EQ(forged(R"("id":"甲-1")", R"("id":"甲-1","x-note":1)"),
            "different application:/application/x-note");
  EXPECT_EQ(forged(R"("previous_award":"1000000.00")", R"("previous_award":1000000)"),
            "different application:/application/park/previous_award");
  EXPECT_EQ(forged(R"("id":"甲-1")", R"("legal_representative":"王五","id":"甲-1")"),
            "different application:/application/legal_representative");
  EXPECT_EQ(forged(R"("name":"成都测试有限公司")",
                   R"("legal_representative":"王五","name":"成都测试有限公司")"),
            "different application:/application/applicant/legal_representative");
  // A park's address on an application of another track.
  const std::string platform = made(full_platform());
  EXPECT_EQ(found(resealed(
                replaced(platform, R"("personal":{)",
                         R"("personal":{"/park/address":")" + std::string(64, '0') + R"(",)"))),
            "different frame:/personal/~1park~1address");
}

TEST(Verifier, PartsOfTwoRecordsDoNotMakeOne) {
  const std::string park = made(full_park());
  const std::string platform = made(full_platform());
  const auto decision = [](const std::string& record) {
    const auto from = record.find(R"("decision":)");
    return record.substr(from, record.find(R"(,"digests":)") - from);
  };
  const std::string swapped = replaced(park, decision(park), decision(platform));
  EXPECT_NE(found(swapped).find("decision:/decision/direction"), std::string::npos);
  EXPECT_NE(found(resealed(swapped)).find("decision:/decision/direction"), std::string::npos);
}

TEST(Verifier, ANewerLibraryThatGivesTheSameIsNoDifference) {
  const std::string older = resealed(replaced(
      made(full_park()), R"("library":")" + std::string(library_version), R"("library":"0.0.9)"));
  EXPECT_EQ(found(older), "identical");
  // With another result the text says which versions there were.
  const std::string changed = resealed(replaced(older, R"("outcome":")", R"("outcome":"un)"));
  Verifier verifier(built_in);
  const std::string text = explain(verifier.verify(changed), 3, Language::en);
  EXPECT_NE(text.find("Version 0.0.9 wrote the record"), std::string::npos) << text;
}

TEST(Verifier, TakesTheEditionOfTheRecordsDigest) {
  Edition other = chengdu_2024;
  other.park.levels = {};
  Edition raised = chengdu_2024;
  raised.platform.cap.value = 6'000'000_yuan;
  const std::string record = made(full_platform());
  const Edition* const behind[] = {&chengdu_2024, &raised};
  EXPECT_EQ(found(record, behind), "identical");
  const Edition* const alone[] = {&raised};
  EXPECT_EQ(found(record, alone),
            "different decision:/decision/calculation/cap edition:/digests/edition");
  EXPECT_EQ(found(record, {}), "different edition:/edition");
  EXPECT_EQ(found(replaced(record, R"("amount":)", R"("amout":)"), {}),
            "different digest:/digests/record edition:/edition");
}

TEST(Verifier, AnApplicationThatCannotBeReadIsLocated) {
  const std::string record = made(full_park());
  EXPECT_EQ(found(resealed(replaced(record, R"("assessed_star":4,"basics")",
                                    R"("assessed_star":2,"basics")"))),
            "different application:/application/park/assessed_star");
  EXPECT_EQ(
      found(replaced(record, R"("assessed_star":4,"basics")", R"("assessed_star":2,"basics")")),
      "different digest:/digests/record application:/application/park/assessed_star");
}

TEST(Verifier, WhatIsNoRecordIsSaidSo) {
  const std::string record = made(full_park());
  const auto none = [&](std::string_view text, std::string_view path) {
    EXPECT_EQ(found(text), "not_a_record document:" + std::string(path)) << text.substr(0, 60);
  };
  none("", "");
  none("null", "");
  none("[]", "");
  none("{}", "/record");
  none(record.substr(0, record.size() / 2), "");
  none("\xEF\xBB\xBF" + record, "");
  none(std::string(100'000, '['), "");
  none(R"({"application":"A","line":1,"error":{"code":"bad_json"}})", "");
  none(replaced(record, R"("record":1})", R"("record":2})"), "/record");
  none(replaced(record, R"("record":1})", R"("record":1,"record":1})"), "/record");
  none(replaced(record, R"("record":1})", R"("record":1.0})"), "/record");
  none(replaced(record, R"("record":1})", R"("record":1,"more":1})"), "/more");
  none(replaced(record, R"("record":1})", R"("record":1,"x-more":1})"), "/x-more");
  none(replaced(record, R"("record":1})", R"("record":1,"recorded_at":null})"), "/recorded_at");
  none(replaced(record, R"("disclosed":{)", R"("disclosed":{"x-note":1,)"), "/disclosed/x-note");
  none(replaced(record, R"("salt":)", R"("x-note":1,"salt":)"),
       "/disclosed/~1applicant~1contact~1email/x-note");
  none(replaced(record, R"("digests":{)", R"("digests":{"x-note":1,)"), "/digests/x-note");
  none(replaced(record, R"("edition":"chengdu-2024","library")", R"("edition":{},"library")"),
       "/edition");
  none(replaced(record, R"("library":)", R"("libary":)"), "/libary");
  none(replaced(record, R"("library":"0)", R"("library":null,"a":"0)"), "/library");
  none(replaced(record, R"("decision":{)", R"("decision":[],"a":{)"), "/decision");
  none(replaced(record,
                R"("rounding":"down_to_fen","same_name":"distinct","three_years":"rolling",)"
                R"("top_up":"standard"},"record")",
                R"("rounding":"up","same_name":"distinct","three_years":"rolling",)"
                R"("top_up":"standard"},"record")"),
       "/readings/rounding");
  none(replaced(record, R"("personal":{")", R"("personal":{"/applicant/name":"","/x)"),
       "/personal/~1applicant~1name");
  none(replaced(record, R"("salt":")", R"("salt":"A)"),
       "/disclosed/~1applicant~1contact~1email/salt");
  none(replaced(record, R"(,"disclosed":{)", R"(,"disclosing":{)"), "/disclosing");
}

// A digest's letters are lower-case: a changed byte is a changed byte.
TEST(Verifier, DigestsAreComparedToTheLetter) {
  std::string record = made(full_park());
  const auto at = record.find(R"(,"record":")") + 11;
  const auto letter = record.find_first_of("abcdef", at);
  record[letter] = static_cast<char>(record[letter] - 'a' + 'A');
  EXPECT_EQ(found(record), "not_a_record document:/digests/record");
}

TEST(Verifier, WritesWhatItFoundAsJsonAndAsText) {
  Verifier verifier(built_in);
  const std::string record = masked(made(full_platform()), {"/applicant/contact/phone"});
  std::string json;
  write_verification(verifier.verify(record), 7, json);
  EXPECT_EQ(json, R"({"application":"甲-1","line":7,"result":"identical","edition":"chengdu-2024",)"
                  R"("library":")" +
                      std::string(library_version) +
                      R"(","masked":["/applicant/contact/phone"],"differences":[]})");
  EXPECT_EQ(explain(verifier.verify(record), 7, Language::en),
            "Line 7 (application 甲-1): identical (masked: contact's telephone).\n");
  EXPECT_EQ(explain(verifier.verify(record), 7, Language::zh),
            "第7行（申报编号 甲-1）：一致（已隐去：联系人电话）。\n");

  const Verification broken =
      verifier.verify(replaced(record, R"("outcome":"not_supported")", R"("outcome":"supported")"));
  const std::string text = explain(broken, 7, Language::en);
  EXPECT_TRUE(
      text.starts_with("Line 7 (application 甲-1): different (masked: contact's telephone).\n"
                       "  /decision/outcome: The decision is not what evaluating it again gives. "
                       "Recorded: \"supported\"; expected: \"not_supported\".\n"))
      << text;
  EXPECT_NE(explain(broken, 7, Language::zh)
                .find("/decision/outcome：结论与重新审核的结果不同。记录为 \"supported\"，应为 "
                      "\"not_supported\"。"),
            std::string::npos);
  EXPECT_EQ(explain(verifier.verify("[]"), 1, Language::en),
            "Line 1: not a record.\n  Expected an object in braces, but found a list.\n");
}

TEST(Verifier, CutsLongValuesAtACharacter) {
  Verifier verifier(built_in);
  std::string longer;
  for (int i = 0; i < 500; ++i) longer += "长";
  const Verification verification = verifier.verify(
      replaced(made(full_park()), R"("outcome":"not_supported")", R"("outcome":")" + longer + '"'));
  const std::string& shown = *verification.differences.at(0).recorded;
  EXPECT_LE(shown.size(), 210u);
  EXPECT_TRUE(shown.ends_with("长…")) << shown;
}

TEST(Verifier, GoesOnAfterWhatIsNoRecord) {
  Verifier verifier(built_in);
  const std::string record = made(full_cloud());
  EXPECT_EQ(verifier.verify("[").result, RecordResult::not_a_record);
  EXPECT_EQ(verifier.verify(record).result, RecordResult::identical);
  Verifier moved = std::move(verifier);
  EXPECT_EQ(moved.verify(record).result, RecordResult::identical);
}

}  // namespace
}  // namespace chengdu_subsidy
