// Lines of a stream in blocks: as they arrive, in bounded memory whatever their length, and whole.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "json/document.hpp"
#include "json/line_blocks.hpp"

namespace {

using chengdu_subsidy::json_detail::for_each_line;
using chengdu_subsidy::json_detail::LineBlock;
using chengdu_subsidy::json_detail::LineBlocks;
using chengdu_subsidy::json_detail::longest_document;

struct Read {
  std::vector<std::string> lines;
  std::int64_t bytes = 0;
  std::int64_t last = 0;
  bool failed = false;
};

Read all_of(int file) {
  Read read;
  LineBlocks blocks(file);
  LineBlock block;
  while (blocks.next(block)) {
    EXPECT_EQ(block.first, read.last + 1);
    for_each_line(block, [&](std::string_view line, std::int64_t number) {
      EXPECT_EQ(number, ++read.last);
      read.lines.emplace_back(line);
    });
    EXPECT_EQ(block.last(), read.last);
    read.bytes = block.bytes;
  }
  read.failed = blocks.failed();
  return read;
}

Read all_of(const std::string& text) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::tmpfile(), &std::fclose);
  EXPECT_EQ(std::fwrite(text.data(), 1, text.size(), file.get()), text.size());
  std::rewind(file.get());
  return all_of(fileno(file.get()));
}

TEST(LineBlocks, GiveEveryLineWithoutItsEnd) {
  const Read read = all_of("first\nsecond\r\n\n\rlast");
  EXPECT_EQ(read.lines, (std::vector<std::string>{"first", "second", "", "\rlast"}));
  EXPECT_EQ(read.bytes, 20);
  EXPECT_FALSE(read.failed);
  EXPECT_TRUE(all_of("").lines.empty());
}

TEST(LineBlocks, GiveMoreThanADocumentMayHaveOfALineThatIsTooLongAndGoOnBehindIt) {
  // The line feed behind the long line at every place around the pieces that are read.
  for (const std::size_t beyond :
       {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{65'535}, std::size_t{65'536},
        std::size_t{65'537}, std::size_t{300'000}}) {
    std::string text = "first\n";
    text.append(longest_document + beyond, 'x').append("\nthird\nlast");
    const Read read = all_of(text);
    ASSERT_EQ(read.lines.size(), 4u) << beyond;
    EXPECT_GT(read.lines[1].size(), longest_document) << beyond;
    EXPECT_LT(read.lines[1].size(), longest_document + 100'000) << beyond;
    EXPECT_EQ(read.lines[2], "third") << beyond;
    EXPECT_EQ(read.lines[3], "last") << beyond;
    EXPECT_EQ(read.bytes, static_cast<std::int64_t>(text.size())) << beyond;
  }
}

TEST(LineBlocks, LeaveALineOfTheLargestSizeWholeAndCutNoOtherToIt) {
  const std::string largest(longest_document, 'x');
  EXPECT_EQ(all_of(largest).lines, std::vector{largest});
  EXPECT_EQ(all_of(largest + "\r\nlast").lines, (std::vector<std::string>{largest, "last"}));
  // What is before the carriage return would be a document, but the line goes on.
  const Read longer = all_of(largest + "\r" + largest);
  ASSERT_EQ(longer.lines.size(), 1u);
  EXPECT_GT(longer.lines[0].size(), longest_document);
}

TEST(LineBlocks, DoNotWaitForABlockToFill) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  LineBlocks blocks(ends[0]);
  LineBlock block;
  ASSERT_EQ(write(ends[1], "one\ntw", 6), 6);
  ASSERT_TRUE(blocks.next(block));
  EXPECT_EQ(block.text, "one\n");
  ASSERT_EQ(write(ends[1], "o\n", 2), 2);
  ASSERT_TRUE(blocks.next(block));
  EXPECT_EQ(block.text, "two\n");
  EXPECT_EQ(block.first, 2);
  close(ends[1]);
  EXPECT_FALSE(blocks.next(block));
  close(ends[0]);
}

TEST(LineBlocks, StopWhileAnotherThreadWaits) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  LineBlocks blocks(ends[0]);
  std::thread waiting([&blocks] {
    LineBlock block;
    EXPECT_FALSE(blocks.next(block));
  });
  blocks.stop();
  waiting.join();
  EXPECT_TRUE(blocks.stopped());
  EXPECT_FALSE(blocks.failed());
  close(ends[0]);
  close(ends[1]);
}

TEST(LineBlocks, TellThatReadingFailed) {
  const int folder = open("/", O_RDONLY | O_DIRECTORY);
  ASSERT_GE(folder, 0);
  const Read read = all_of(folder);
  EXPECT_TRUE(read.failed);
  EXPECT_TRUE(read.lines.empty());
  close(folder);
}

}  // namespace
