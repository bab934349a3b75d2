// Digests: the standard's own examples, the notice's text, the edition.
#include <gtest/gtest.h>

#include <chengdu_subsidy/json/edition.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <chengdu_subsidy/record/sha256.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace chengdu_subsidy {
namespace {

using namespace literals;

// FIPS 180-4's examples, and the empty message.
TEST(Sha256, GivesTheStandardsDigests) {
  EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(sha256(std::string(1'000'000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

// The contract's folder stands beside the notice's, here as in the copy that the tests keep.
TEST(Sha256, TheEditionKnowsTheNoticesText) {
  const std::filesystem::path contract = CHENGDU_SUBSIDY_CONTRACT_DIR;
  const std::filesystem::path kept =
      std::filesystem::path(CHENGDU_SUBSIDY_SOURCE_DIR) / "tests/data/contract";
  for (const auto& folder : {contract, kept}) {
    const auto file = folder.parent_path() / "notice" / "notice-2024.zh.txt";
    std::ifstream input(file, std::ios::binary);
    ASSERT_TRUE(input) << file;
    const std::string text{std::istreambuf_iterator<char>(input), {}};
    EXPECT_EQ(sha256(text), chengdu_2024.notice_sha256) << file;
  }
}

TEST(Sha256, TellsEditionsApart) {
  const std::string digest = sha256(chengdu_2024);
  EXPECT_EQ(digest.size(), 64u);
  EXPECT_EQ(sha256(chengdu_2024), digest);

  Edition other = chengdu_2024;
  other.platform.cap.value = 5'000'000.01_yuan;
  EXPECT_NE(sha256(other), digest);
  other = chengdu_2024;
  other.title.en = "Another title";
  EXPECT_NE(sha256(other), digest);
  other = chengdu_2024;
  other.notice_sha256 = "";
  EXPECT_NE(sha256(other), digest);
}

TEST(Sha256, IsTheSameForAnEditionThatWasWrittenAndRead) {
  std::string json;
  write_edition(chengdu_2024, json);
  LoadedEdition loaded;
  ASSERT_EQ(read_edition(json, loaded), std::nullopt);
  EXPECT_EQ(sha256(loaded.get()), sha256(chengdu_2024));
}

TEST(Sha256, RefusesAnEditionThatIsNoText) {
  Edition other = chengdu_2024;
  other.title.en = "\xFF";
  EXPECT_THROW((void)sha256(other), std::invalid_argument);
}

}  // namespace
}  // namespace chengdu_subsidy
