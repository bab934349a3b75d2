// Text that somebody gave: whatever could act on the text around it is taken out.
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/cleaned.hpp>
#include <string>

namespace {

using chengdu_subsidy::detail::cleaned;

const std::string shown = "\xEF\xBF\xBD";  // U+FFFD

TEST(Cleaned, NamesStayAsTheyAre) {
  for (const std::string text : {"成都某某公司", "Café №1", "😀", "\xC2\xA0", ""}) {
    EXPECT_EQ(cleaned(text), text);
  }
}

TEST(Cleaned, LineEndsAndTabsBecomeBlanks) { EXPECT_EQ(cleaned("a\nb\rc\td"), "a b c d"); }

TEST(Cleaned, WhatActsOnTheTextAroundItIsShown) {
  for (const std::string unfit :
       {"\x01", "\x1F", "\x7F", "\xC2\x9F", "\xD8\x9C", "\xE2\x80\x8E", "\xE2\x80\x8F",
        "\xE2\x80\xA8", "\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x81\xA9", "\xEF\xB7\x90",
        "\xEF\xB7\xAF", "\xEF\xBF\xBE", "\xF0\x9F\xBF\xBF"}) {
    EXPECT_EQ(cleaned("a" + unfit + "b"), "a" + shown + "b");
  }
}

// Their neighbours do no harm.
TEST(Cleaned, NothingElseIs) {
  for (const std::string fit : {"\x20", "\x7E", "\xC2\xA0", "\xD8\x9B", "\xD8\x9D", "\xE2\x80\x8D",
                                "\xE2\x80\x90", "\xE2\x80\xA7", "\xE2\x80\xAF", "\xE2\x81\xA5",
                                "\xE2\x81\xAA", "\xEF\xB7\x8F", "\xEF\xB7\xB0", "\xEF\xBF\xBD"}) {
    EXPECT_EQ(cleaned(fit), fit);
  }
}

TEST(Cleaned, BytesThatAreNoCharacterAreShown) {
  EXPECT_EQ(cleaned("\xE6\x88"), shown + shown);  // cut off
  EXPECT_EQ(cleaned("\xE6\x88z"), shown + shown + "z");
  EXPECT_EQ(cleaned("\x80\xC1\xF5"), shown + shown + shown);
}

}  // namespace
