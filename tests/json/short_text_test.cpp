// Keys are compared and copied word by word: each byte of them counts, and no other.
#include "json/short_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using namespace chengdu_subsidy::json_detail;

TEST(ShortText, SeesEveryByteOfEveryLength) {
  for (std::size_t size = 0; size <= 40; ++size) {
    std::string one;
    for (std::size_t i = 0; i < size; ++i) one += static_cast<char>('a' + i % 26);
    EXPECT_TRUE(same_text(one, std::string(one))) << size;
    EXPECT_FALSE(same_text(one, one + 'x')) << size;
    EXPECT_FALSE(same_text(one + 'x', one)) << size;
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = one;
      other[at] = '\xff';
      EXPECT_FALSE(same_text(one, other)) << size << ' ' << at;
    }
  }
}

TEST(ShortText, CopiesEveryLengthAndNoMore) {
  const std::string text = "工业互联网市级示范平台 0123456789 abcdefghijklmnopqrstuvwxyz";
  for (std::size_t size = 0; size <= 40; ++size) {
    std::string room(48, '.');
    copy_text(std::string_view(text).substr(0, size), room.data());
    EXPECT_EQ(room, text.substr(0, size) + std::string(48 - size, '.'));
  }
}

}  // namespace
