// Lines of a stream: bounded memory whatever their length, and the lines behind a long one whole.
#include <gtest/gtest.h>

#include <cstdio>
#include <memory>
#include <string>

#include "json/document.hpp"
#include "json/line_source.hpp"

namespace {

using chengdu_subsidy::json_detail::LineSource;
using chengdu_subsidy::json_detail::longest_document;

std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened(std::string& text) {
  return {fmemopen(text.data(), text.size(), "rb"), &std::fclose};
}

TEST(LineSource, GivesMoreThanADocumentMayHaveAndGoesOnBehindTheLine) {
  // The line feed behind the long line at every place around the pieces that are read.
  for (const std::size_t beyond :
       {std::size_t{1}, std::size_t{2}, std::size_t{65'535}, std::size_t{65'536},
        std::size_t{65'537}, std::size_t{300'000}}) {
    std::string text = "first\n";
    text.append(longest_document + beyond, 'x').append("\nlast");
    const auto file = opened(text);
    LineSource lines(file.get());
    ASSERT_EQ(lines.next(), "first");
    const auto cut = lines.next();
    ASSERT_TRUE(cut);
    ASSERT_GT(cut->size(), longest_document) << beyond;
    ASSERT_EQ(lines.number(), 2);
    ASSERT_EQ(lines.next(), "last") << beyond;
    ASSERT_EQ(lines.next(), std::nullopt);
    ASSERT_EQ(lines.bytes(), static_cast<std::int64_t>(text.size())) << beyond;
    ASSERT_FALSE(lines.failed());
  }
}

TEST(LineSource, TakesALongLineAtTheEnd) {
  std::string text(longest_document + 200'000, 'x');
  const auto file = opened(text);
  LineSource lines(file.get());
  const auto cut = lines.next();
  ASSERT_TRUE(cut);
  ASSERT_GT(cut->size(), longest_document);
  ASSERT_LT(cut->size(), text.size());
  ASSERT_EQ(lines.next(), std::nullopt);
  ASSERT_EQ(lines.bytes(), static_cast<std::int64_t>(text.size()));
}

TEST(LineSource, LeavesALineOfTheLargestSizeWhole) {
  std::string text(longest_document, 'x');
  text.append("\nnext\n");
  const auto file = opened(text);
  LineSource lines(file.get());
  ASSERT_EQ(lines.next()->size(), longest_document);
  ASSERT_EQ(lines.next(), "next");
  ASSERT_EQ(lines.next(), std::nullopt);
}

// Where the buffer ended behind the carriage return, the line was once cut with it, and so refused.
TEST(LineSource, DoesNotCountTheCarriageReturnOfALineOfTheLargestSize) {
  for (const std::size_t buffer : {1u, 2u, 5u, 6u, 7u, 8u, 9u, 100u}) {
    std::string text = "123456\r\n1234567\r\n12345678\r\n123456";
    const auto file = opened(text);
    LineSource lines(file.get(), buffer, 6);
    ASSERT_EQ(lines.next(), "123456") << buffer;
    ASSERT_GT(lines.next()->size(), 6u) << buffer;
    ASSERT_GT(lines.next()->size(), 6u) << buffer;
    ASSERT_EQ(lines.next(), "123456") << buffer;
    ASSERT_EQ(lines.next(), std::nullopt) << buffer;
    ASSERT_EQ(lines.bytes(), static_cast<std::int64_t>(text.size())) << buffer;
  }
}

}  // namespace
