// A caller's own threads over the same columns: nothing but the verdicts is written.
#include <gtest/gtest.h>

#include <thread>
#include <vector>

#include "batch/drawn_columns.hpp"

namespace {

using namespace test;

TEST(ThreadsOfOnesOwn, ReadTheSameColumns) {
  Draw draw(29);
  const PlatformRows rows(20'000, draw, true);
  OwnedVerdicts alone(rows.yes.size());
  batch::judge(rows.columns(), alone.columns());
  std::vector<OwnedVerdicts> found(4, OwnedVerdicts(rows.yes.size()));
  std::vector<std::thread> threads;
  for (OwnedVerdicts& verdicts : found) {
    threads.emplace_back([&] { batch::judge(rows.columns(), verdicts.columns()); });
  }
  for (std::thread& thread : threads) thread.join();
  for (const OwnedVerdicts& verdicts : found) EXPECT_EQ(verdicts, alone);
}

}  // namespace
