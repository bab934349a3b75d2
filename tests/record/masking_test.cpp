// Personal fields: they decide nothing, they can be taken out, and nothing can take their place.
#include <chengdu_subsidy/json/decision.hpp>

#include "json/document.hpp"
#include "record/making.hpp"

namespace chengdu_subsidy {
namespace {

using namespace test;

std::string decision_on(const Application& application) {
  std::string json;
  write_decision(decide(application), json);
  return json;
}

std::string refused(std::string_view record) {
  std::string out = "before";
  const auto fault = mask_record(record, out);
  EXPECT_EQ(out == "before", fault.has_value());
  return fault ? std::string(word(error_words, fault->code).id) + " " + fault->path : "ok";
}

TEST(PersonalFields, DecideNothing) {
  for (Application application : full_applications()) {
    const std::string before = decision_on(application);
    std::size_t places = 0;
    for (const PersonalField& field : personal_fields) {
      auto* const value = field.find(application);
      if (value == nullptr) continue;
      ++places;
      ASSERT_TRUE(*value) << field.path;
      for (const auto& other : {std::optional<std::string>(std::string(5000, 'x')),
                                std::optional<std::string>(""), std::optional<std::string>()}) {
        *value = other;
        EXPECT_EQ(decision_on(application), before) << field.path;
      }
    }
    EXPECT_EQ(places, std::holds_alternative<ParkFacts>(application.track) ? 7u : 6u);
  }
}

TEST(PersonalFields, StandWhereTheirPathsSay) {
  for (const PersonalField& field : personal_fields) {
    Application application = full_park();
    **field.find(application) = "here";
    std::string json;
    write_application(application, chengdu_2024, json);
    json_detail::Document document;
    ASSERT_FALSE(document.parse(json));
    std::string at;
    for (std::uint32_t i = 0; i < document.size(); ++i) {
      if (document[i].text == "here") at = document.pointer(i);
    }
    EXPECT_EQ(at, field.path);
    EXPECT_EQ(&personal_fields[*find_personal_field(field.path)], &field);
  }
  EXPECT_EQ(find_personal_field("/applicant/name"), std::nullopt);
  Application nobody;
  EXPECT_EQ(personal_fields[*find_personal_field("/applicant/contact/phone")].find(nobody),
            nullptr);
  EXPECT_EQ(personal_fields[*find_personal_field("/park/address")].find(nobody), nullptr);
}

TEST(Masking, KeepsTheRecordVerifying) {
  for (const Application& application : full_applications()) {
    const std::string record = made(application);
    const std::string without = masked(record);
    EXPECT_EQ(found(without), "identical");
    EXPECT_NE(without.find(R"("disclosed":{})"), std::string::npos);
    for (const char* const value : {"天府大道1号", "张三", "李四", "028-1", "a@b.cn"}) {
      EXPECT_EQ(without.find(value), std::string::npos) << value;
    }
    EXPECT_EQ(masked(without), without);
    Verifier verifier(built_in);
    const std::size_t fields = std::holds_alternative<ParkFacts>(application.track) ? 7 : 6;
    EXPECT_EQ(verifier.verify(without).masked.size(), fields);
    EXPECT_TRUE(verifier.verify(record).masked.empty());
  }
}

TEST(Masking, TakesOutOneFieldAlone) {
  for (const PersonalField& field : personal_fields) {
    const std::string without = masked(made(full_park()), {field.path});
    EXPECT_EQ(found(without), "identical");
    Verifier verifier(built_in);
    EXPECT_EQ(verifier.verify(without).masked, std::vector<std::string>{std::string(field.path)});
  }
}

TEST(Masking, LeavesRecordsWithoutPersonalFieldsAsTheyAre) {
  Application nobody;
  nobody.id = "A";
  const std::string record = made(nobody);
  EXPECT_EQ(masked(record), record);
  EXPECT_EQ(found(record), "identical");
  // A contact of whom nothing is known is not the same as none.
  nobody.applicant.contact.emplace();
  EXPECT_NE(made(nobody), record);
  EXPECT_EQ(found(made(nobody)), "identical");
}

// The value cannot be exchanged, nor the salt, nor a masked value brought back wrong.
TEST(Masking, NothingElseCanTakeAValuesPlace) {
  const std::string record = made(full_park());
  const std::string phone = "/disclosed/" + escaped("/applicant/contact/phone");
  const std::string other = replaced(record, R"("value":"028-1")", R"("value":"028-2")");
  EXPECT_EQ(found(other), "different personal:" + phone);
  EXPECT_EQ(refused(other), "unknown_value " + phone);

  const auto salt = record.find(R"("salt":")") + 8;
  std::string salted = record;
  salted[salt] = salted[salt] == '0' ? '1' : '0';
  EXPECT_TRUE(found(salted).starts_with("different personal:/disclosed/")) << found(salted);

  const std::string back = replaced(
      masked(record), R"("disclosed":{})",
      R"("disclosed":{"/applicant/contact/phone":{"salt":"00000000000000000000000000000000",)"
      R"("value":"028-1"}})");
  EXPECT_EQ(found(back), "different personal:" + phone);
}

TEST(Masking, ATamperedCommitmentIsCaught) {
  for (const bool with_values : {true, false}) {
    std::string record = made(full_platform());
    if (!with_values) record = masked(record);
    const auto at = record.find(R"("personal":{"/applicant/contact/email":")") + 40;
    record[at] = record[at] == '0' ? '1' : '0';
    const std::string found_then = found(record);
    EXPECT_NE(found_then.find("digest:/digests/record"), std::string::npos) << found_then;
    EXPECT_EQ(found_then.find("personal:") != std::string::npos, with_values) << found_then;
    EXPECT_NE(refused(record), "ok");
  }
}

TEST(Masking, DoesNotHideWhatIsWrongWithARecord) {
  const std::string record = made(full_platform());
  EXPECT_EQ(refused(replaced(record, R"("outcome":")", R"("outcome":"un)")),
            "unknown_value /digests/record");
  EXPECT_EQ(refused("{}"), "missing_field /record");
  EXPECT_EQ(refused("["), "bad_json ");
  EXPECT_EQ(refused(R"({"application":"A","line":1,"error":{}})"), "missing_field ");
}

TEST(Masking, TellsTheApplicationOfARecord) {
  EXPECT_EQ(recorded_application(made(full_park())), "甲-1");
  EXPECT_EQ(recorded_application(R"({"application":"A","line":1,"error":{}})"), "A");
  EXPECT_EQ(recorded_application(R"({"application":null,"line":1,"error":{}})"), std::nullopt);
  EXPECT_EQ(recorded_application("["), std::nullopt);
  EXPECT_EQ(recorded_application("[]"), std::nullopt);
}

}  // namespace
}  // namespace chengdu_subsidy
