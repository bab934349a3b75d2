// Reading, deciding, explaining and recording share nothing that a thread writes.
#include <chengdu_subsidy/explanation/explanation.hpp>
#include <chengdu_subsidy/explanation/text.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <thread>

#include "record/making.hpp"

namespace chengdu_subsidy {
namespace {

using namespace test;

/// All that is made of the applications, one text behind the other.
std::string everything() {
  std::string text;
  for (const Application& application : full_applications()) {
    const Decision decision = decide(application);
    write_decision(decision, text);
    text += render_text(make_explanation(decision, application, chengdu_2024), Languages::both);
    const std::string record = made(application);
    text += record + masked(record);
  }
  return text;
}

TEST(Threads, ComeToTheSameBytes) {
  // Before anything was asked of the crypto library: its context is made by several at once.
  std::vector<std::string> found(4);
  std::vector<std::thread> threads;
  for (std::string& text : found) {
    threads.emplace_back([&text] {
      (void)draw_salts();
      for (int i = 0; i < 5; ++i) text = everything();
    });
  }
  for (std::thread& thread : threads) thread.join();
  const std::string alone = everything();
  EXPECT_GT(alone.size(), 10'000U);
  for (const std::string& text : found) EXPECT_TRUE(text == alone);
}

}  // namespace
}  // namespace chengdu_subsidy
