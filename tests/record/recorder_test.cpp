// What a record holds, and when there is none.
#include <chengdu_subsidy/json/canonical.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <chengdu_subsidy/version.hpp>

#include "record/making.hpp"

namespace chengdu_subsidy {
namespace {

using namespace test;

TEST(Recorder, WritesOneCanonicalLine) {
  for (const Application& application : full_applications()) {
    const std::string record = made(application);
    std::string canonical;
    ASSERT_EQ(write_canonical(record, canonical), std::nullopt);
    EXPECT_EQ(record, canonical);
    EXPECT_EQ(record.find('\n'), std::string::npos);
    EXPECT_EQ(made(application), record) << "the same arguments give the same bytes";
  }
}

TEST(Recorder, HoldsTheDecisionAndWhatItRestsOn) {
  Readings readings;
  readings.rounding = Rounding::down_to_wan;
  RecordOptions options;
  options.recorded_at = "2024-05-20 10:00 北京时间";
  const std::string record = made(full_platform(), options, readings);
  std::string decision;
  write_decision(decide(full_platform(), chengdu_2024, readings), decision);
  std::string canonical;
  ASSERT_EQ(write_canonical(decision, canonical), std::nullopt);
  for (const std::string& part :
       {R"("decision":)" + canonical, std::string(R"("edition":"chengdu-2024")"),
        R"("edition":")" + sha256(chengdu_2024) + '"',
        R"("notice":")" + std::string(chengdu_2024.notice_sha256) + '"',
        R"("library":")" + std::string(library_version) + '"',
        std::string(R"("recorded_at":"2024-05-20 10:00 北京时间")"), std::string(R"("record":1)"),
        std::string(R"("rounding":"down_to_wan","same_name":"distinct")")}) {
    EXPECT_NE(record.find(part), std::string::npos) << part;
  }
  EXPECT_EQ(made(full_platform()).find("recorded_at"), std::string::npos);
}

// The digest, taken by hand: the record without its digest and without what is disclosed.
TEST(Recorder, ItsDigestCoversAllButItselfAndWhatIsDisclosed) {
  const std::string record = made(full_park());
  const auto digest_at = record.find(R"(,"record":")");
  ASSERT_NE(digest_at, std::string::npos);
  const std::string digest = record.substr(digest_at + 11, 64);
  std::string covered = record;
  covered.erase(digest_at, 11 + 64 + 1);
  const auto from = covered.find(R"(,"disclosed":)");
  const auto until = covered.find(R"(,"edition":"chengdu-2024")", from);
  ASSERT_NE(until, std::string::npos);
  covered.erase(from, until - from);
  EXPECT_EQ(sha256(covered), digest);
}

// The commitment, taken by hand, as docs/record.md describes it.
TEST(Recorder, CommitsToEachPersonalField) {
  const Application application = full_park();
  const std::string record = made(application);
  const std::string salt_at = R"("/applicant/contact/phone":{"salt":")";
  const auto at = record.find(salt_at);
  ASSERT_NE(at, std::string::npos);
  const std::string salt = record.substr(at + salt_at.size(), 32);
  EXPECT_NE(record.find(salt + R"(","value":"028-1"})"), std::string::npos);
  const std::string commitment = sha256("[\"" + salt + R"(","/applicant/contact/phone","028-1"])");
  EXPECT_NE(record.find(R"("/applicant/contact/phone":")" + commitment + '"'), std::string::npos);
  const std::string recorded = record.substr(0, record.find(R"("decision")"));
  for (const char* const value :
       {"天府大道1号", "张三", "李四", "经理", "028-1", "a@b.cn", "一号路"}) {
    EXPECT_EQ(recorded.find(value), std::string::npos) << "stands in the application: " << value;
    EXPECT_NE(record.find(std::string(R"("value":")") + value + '"'), std::string::npos) << value;
  }
}

TEST(Recorder, EverySaltIsItsOwn) {
  const Salts drawn = draw_salts();
  const Salts again = draw_salts();
  std::vector<Salt> all(drawn.begin(), drawn.end());
  all.insert(all.end(), again.begin(), again.end());
  std::sort(all.begin(), all.end());
  EXPECT_EQ(std::adjacent_find(all.begin(), all.end()), all.end());
  EXPECT_EQ(salts_for_tests("a"), salts_for_tests("a"));
  EXPECT_NE(salts_for_tests("a")[0], salts_for_tests("b")[0]);
  EXPECT_NE(salts_for_tests("a")[0], salts_for_tests("a")[1]);
}

TEST(Recorder, MayBeMaskedFromTheStart) {
  RecordOptions options;
  options.masked = true;
  for (const Application& application : full_applications()) {
    EXPECT_EQ(made(application, options), masked(made(application)));
  }
}

TEST(Recorder, RecordsNothingThatCouldNotBeReadBack) {
  const auto refused = [](const Application& application, const RecordOptions& options = {}) {
    Recorder recorder;
    std::string out = "before";
    const auto fault = recorder.record(application, chengdu_2024, {}, Salts{}, options, out);
    EXPECT_EQ(out, "before");
    return fault ? std::string(word(error_words, fault->code).id) + " " + fault->path : "ok";
  };
  Application application = full_park();
  application.id.clear();
  EXPECT_EQ(refused(application), "bad_id /id");
  application = full_park();
  std::get<ParkFacts>(application.track).assessed_star = 2;
  EXPECT_EQ(refused(application), "unknown_value /park/assessed_star");
  application = full_park();
  application.edition = "chengdu-2025";
  EXPECT_EQ(refused(application), "unknown_edition /edition");
  application = full_park();
  application.applicant.contact->phone = "\xFF";
  EXPECT_EQ(refused(application), "bad_utf8 ");

  const auto at = [](std::string time) {
    RecordOptions options;
    options.recorded_at = std::move(time);
    return options;
  };
  EXPECT_EQ(refused(full_park(), at("")), "unknown_value /recorded_at");
  EXPECT_EQ(refused(full_park(), at(std::string(201, 'a'))), "unknown_value /recorded_at");
  EXPECT_EQ(refused(full_park(), at("\xFF")), "unknown_value /recorded_at");
  EXPECT_EQ(check(at(std::string(200, 'a'))), std::nullopt);
}

// What `x-` keys hold is no part of the application, so it is no part of the record.
TEST(Recorder, DoesNotRecordNotes) {
  ApplicationReader reader;
  Application application;
  const auto read =
      reader.read(R"({"id":"A","x-note":"private","park":{"x-b":[1.5]}})", built_in, application);
  ASSERT_FALSE(read.error);
  EXPECT_EQ(made(application).find("x-"), std::string::npos);
}

TEST(Recorder, RecordsUnderAnotherEdition) {
  Edition other = chengdu_2024;
  other.id = "next";
  other.notice_sha256 = "";
  Application application = full_park();
  application.edition = "next";
  const std::string record = made(application, {}, {}, other);
  EXPECT_NE(record.find(R"("notice":null)"), std::string::npos);
  const Edition* const both[] = {&chengdu_2024, &other};
  EXPECT_EQ(found(record, both), "identical");
  EXPECT_EQ(found(record), "different edition:/edition");
}

}  // namespace
}  // namespace chengdu_subsidy
