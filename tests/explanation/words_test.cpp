// Small words of an explanation, and text that must stay text.
#include <gtest/gtest.h>

#include <array>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/explanation/html.hpp>
#include <chengdu_subsidy/explanation/markdown.hpp>
#include <chengdu_subsidy/explanation/text.hpp>

#include "support/applications.hpp"

namespace {

using namespace test;
using namespace explanation_detail;

TEST(ExplanationWords, OnlyAnEnglishLetterBecomesACapital) {
  EXPECT_EQ(capitalised("the rest"), "The rest");
  EXPECT_EQ(capitalised("zones"), "Zones");
  EXPECT_EQ(capitalised("The rest"), "The rest");
  EXPECT_EQ(capitalised("{name}"), "{name}");
  EXPECT_EQ(capitalised("4 stars"), "4 stars");
  EXPECT_EQ(capitalised("申报"), "申报");
  EXPECT_EQ(capitalised(""), "");
}

TEST(ExplanationWords, AreEmptyWhereNeitherLanguageSaysAnything) {
  EXPECT_TRUE(Words{}.empty());
  EXPECT_FALSE((Words{"", " (4 stars)"}).empty());
  EXPECT_FALSE((Words{"项", ""}).empty());
}

TEST(ExplanationWords, StarsAreNamedByTheirNumber) {
  std::array<StarLevel, 2> levels{};
  levels[0].star = 1;
  levels[1].star = 12;
  const std::span<const StarLevel> all(levels);
  EXPECT_EQ(all_stars(all.first(1)), (Words{"一星级", "1 star"}));
  EXPECT_EQ(all_stars(all.last(1)), (Words{"12星级", "12 stars"}));
  EXPECT_EQ(all_stars(all), (Words{"一星级、12星级", "1 and 12 stars"}));
}

TEST(ExplanationWords, ChineseIsToldByItsCharacters) {
  for (const std::string text : {"文", "a、", "\xE3\x80\x80", "（", "\xEF\xBF\xAF"}) {
    EXPECT_TRUE(has_chinese(text)) << text;
  }
  for (const std::string text :
       {"", "plain", "\xE2\xBF\xBF", "\xEA\x80\x80", "\xEF\xBB\xBF", "\xEF\xBF\xB0", "😀"}) {
    EXPECT_FALSE(has_chinese(text)) << text;
  }
}

TEST(ExplanationWords, NothingGivenIsMarkup) {
  EXPECT_EQ(markdown_escaped(R"(a\b`c*d_e[f]g|h~i#j)"), R"(a\\b\`c\*d\_e\[f\]g\|h\~i\#j)");
  EXPECT_EQ(markdown_escaped("<b>&"), "&lt;b&gt;&amp;");
  EXPECT_EQ(html_escaped(R"(<a href='x'>"&")"), "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;");
}

// What no language owns stands there once, also where both languages are wanted.
TEST(ExplanationWords, WhatIsAlikeIsWrittenOnce) {
  Explanation e;
  e.particulars.push_back({{"申报编号", "Application"}, alike("T")});
  e.sections.push_back({SectionKind::amount, {Paragraph{alike("42")}, Paragraph{{"甲", "a"}}}});
  const std::string both = render_text(e, Languages::both);
  EXPECT_NE(both.find("\n  42\n  甲\n  a\n"), std::string::npos) << both;
  const std::string english = render_text(e, Languages::en);
  EXPECT_NE(english.find("\n  42\n  a\n"), std::string::npos) << english;
}

}  // namespace
