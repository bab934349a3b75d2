// Records: one that is made verifies, masked or not; one that was changed does not; and whatever
// text comes, verifying it ends.
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/canonical.hpp>
#include <chengdu_subsidy/record.hpp>
#include <string>

#include "checking.hpp"

namespace {

using namespace chengdu_subsidy;

constexpr const Edition* editions[] = {&chengdu_2024};

Verification verified(std::string_view json) { return Verifier(editions).verify(json); }

/// What is called a record: what verifies goes on to verify in its canonical form, and masked.
void check_as_record(std::string_view json) {
  const Verification found = verified(json);
  FUZZ_REQUIRE((found.result == RecordResult::identical) == found.differences.empty());
  std::string line;
  write_verification(found, 1, line);
  FUZZ_REQUIRE(!line.empty());
  if (found.result != RecordResult::identical) return;
  std::string canonical;
  FUZZ_REQUIRE(!write_canonical(json, canonical));
  FUZZ_REQUIRE(verified(canonical).result == RecordResult::identical);
  std::string masked;
  FUZZ_REQUIRE(!mask_record(json, masked));
  FUZZ_REQUIRE(verified(masked).result == RecordResult::identical);
}

/// What is an application: the record of it verifies, and any byte that is changed is noticed.
void check_as_application(std::string_view json) {
  static ApplicationReader reader;
  Application application;
  if (reader.read(json, editions, application).error) return;
  static Recorder recorder;
  std::string record;
  const auto fault =
      recorder.record(application, chengdu_2024, {}, salts_for_tests("fuzz"), {}, record);
  FUZZ_REQUIRE(!fault);
  FUZZ_REQUIRE(verified(record).result == RecordResult::identical);
  check_as_record(record);
  std::string same;
  FUZZ_REQUIRE(!write_canonical(record, same));
  FUZZ_REQUIRE(same == record);

  std::size_t seed = json.size();
  for (const char c : json) seed = seed * 31 + static_cast<unsigned char>(c);
  const std::size_t at = seed % record.size();
  std::string changed = record;
  changed[at] = static_cast<char>(changed[at] ^ (1 << seed % 7));
  FUZZ_REQUIRE(verified(changed).result != RecordResult::identical);
  FUZZ_REQUIRE(verified(std::string_view(record).substr(0, at)).result ==
               RecordResult::not_a_record);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view json = fuzz::text(data, size);
  check_as_record(json);
  check_as_application(json);
  return 0;
}
