// For random applications: every record verifies, masked or not, and whatever is changed in one is
// caught. CHENGDU_SUBSIDY_RECORDS says for how many (20000 is a long run).
#include <chengdu_subsidy/json/canonical.hpp>
#include <cstdlib>
#include <random>

#include "properties/generators.hpp"
#include "record/making.hpp"
#include "record/mutation.hpp"
#include "record/resealed.hpp"

namespace chengdu_subsidy {
namespace {

using namespace test;

int records() {
  const char* const given = std::getenv("CHENGDU_SUBSIDY_RECORDS");
  return given != nullptr ? std::atoi(given) : 2000;
}

std::string personal_text(std::mt19937_64& random) {
  static const std::vector<std::string> pieces = {
      "成都", "a", "\"", "\\", "\n", "\x01", "/", "1", "\xF0\x9F\x98\x80", "028-", "é", " "};
  std::string text;
  for (auto i = random() % 6; i > 0; --i) text += pieces[random() % pieces.size()];
  return text;
}

/// A random application in which personal fields are common.
Application drawn(std::uint64_t seed, std::mt19937_64& random) {
  Application application = rc::gen::exec([] {
                              return property::application(property::Unknowns::often);
                            })(rc::Random(seed), 100)
                                .value();
  application.id = "甲-" + std::to_string(seed);
  if (random() % 4 != 0) application.applicant.contact.emplace();
  for (const PersonalField& field : personal_fields) {
    auto* const value = field.find(application);
    if (value != nullptr && random() % 4 != 0) *value = personal_text(random);
  }
  return application;
}

Readings drawn_readings(std::uint64_t seed) {
  return rc::gen::exec([] { return property::readings(); })(rc::Random(seed), 100).value();
}

class Tampering : public testing::Test {
 protected:
  /// Whether a changed record means what the record means, but for values that it may have masked.
  static bool only_masks(const std::string& changed, const std::string& without) {
    std::string masked;
    return !mask_record(changed, masked) && masked == without;
  }

  RecordResult result_of(std::string_view record) { return verifier_.verify(record).result; }

  /// \returns whether the meaning was changed
  bool expect_caught(const std::string& changed, const std::string& record,
                     const std::string& without) {
    std::string canonical;
    const bool same = !write_canonical(changed, canonical) && canonical == record;
    if (same || only_masks(changed, without)) {
      EXPECT_EQ(result_of(changed), RecordResult::identical) << changed;
      return false;
    }
    const Verification verification = verifier_.verify(changed);
    EXPECT_NE(verification.result, RecordResult::identical) << changed;
    EXPECT_FALSE(verification.differences.empty());
    return true;
  }

  Verifier verifier_{built_in};
};

TEST_F(Tampering, EveryRecordVerifiesAndEveryChangeIsCaught) {
  Recorder recorder;
  int changes = 0;
  const auto count = static_cast<std::uint64_t>(records());
  for (std::uint64_t seed = 1; seed <= count && !HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    const Application application = drawn(seed, random);
    std::string record;
    const auto fault = recorder.record(application, chengdu_2024, drawn_readings(seed),
                                       salts_for_tests(std::to_string(seed)), {}, record);
    ASSERT_FALSE(fault) << fault->path << ": " << fault->en;
    ASSERT_EQ(result_of(record), RecordResult::identical) << record;
    const std::string without = masked(record);
    ASSERT_EQ(result_of(without), RecordResult::identical) << without;

    Mutation mutation(random);
    for (int i = 0; i < 3; ++i) {
      changes += expect_caught(mutation.of_meaning(record), record, without) ? 1 : 0;
      changes += expect_caught(mutation.of_bytes(record), record, without) ? 1 : 0;
    }
    changes += expect_caught(mutation.of_meaning(without), without, without) ? 1 : 0;
  }
  // Nearly all of the changes tried change the meaning.
  EXPECT_GT(changes, records() * 6);
}

// A forger who takes the digest again is caught wherever the record says what the rules give.
TEST_F(Tampering, AChangedDecisionIsCaughtEvenUnderANewDigest) {
  Recorder recorder;
  const auto count = static_cast<std::uint64_t>(records()) / 4;
  for (std::uint64_t seed = 1; seed <= count && !HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    std::string record;
    ASSERT_FALSE(recorder.record(drawn(seed, random), chengdu_2024, {},
                                 salts_for_tests(std::to_string(seed)), {}, record));
    const auto from = record.find(R"("decision":)") + 11;
    const auto until = record.find(R"(,"digests":)", from);
    const std::string decision = record.substr(from, until - from);
    const std::string changed = Mutation(random).of_meaning(decision);
    std::string canonical;
    if (!write_canonical(changed, canonical) && canonical == decision) continue;
    const std::string forged = replaced(record, decision, changed);
    std::string one;
    if (write_canonical(forged, one)) continue;  // a key given twice: caught above
    const Verification verification = verifier_.verify(resealed(forged));
    ASSERT_NE(verification.result, RecordResult::identical) << forged;
    for (const RecordDifference& difference : verification.differences) {
      EXPECT_TRUE(difference.path.starts_with("/decision")) << difference.path;
    }
  }
}

}  // namespace
}  // namespace chengdu_subsidy
