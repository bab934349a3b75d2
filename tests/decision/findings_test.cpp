// Findings written four at a time are those of the rules one by one, whatever the statuses, the
// rules that apply and the room there is.
#include <gtest/gtest.h>

#include <array>
#include <chengdu_subsidy/decision/findings.hpp>
#include <random>
#include <span>

namespace {

using namespace chengdu_subsidy;

class Masks {
 public:
  RuleMask any() { return static_cast<RuleMask>(engine_()); }
  std::size_t below(std::size_t limit) { return engine_() % limit; }

 private:
  std::mt19937 engine_{2024};
};

TEST(WriteFindings, AreThoseOfEachRuleInOrderAndTouchNothingBehindTheBuffer) {
  Masks masks;
  for (int i = 0; i < 300'000; ++i) {
    const auto track = static_cast<Track>(masks.below(track_count));
    RuleMask applicable = detail::all_rules[static_cast<std::size_t>(track)];
    if (masks.below(2) == 0) applicable &= masks.any() | masks.any();
    RuleTruths truths{masks.any() | masks.any(), 0};
    truths.no = masks.any() & ~truths.yes;
    Verdict verdict;
    verdict.statuses = RuleStatuses(truths, applicable, track, masks.any() & masks.any());

    std::array<Finding, max_findings + 4> buffer{};
    const std::size_t room = masks.below(max_findings + 1);
    const std::size_t count = write_findings(verdict, track, std::span(buffer).first(room));

    std::size_t expected = 0;
    for_each_rule(verdict.statuses, track, [&](Rule rule) {
      if (expected == room) return;
      const Finding one{rule, verdict.statuses[rule]};
      ASSERT_EQ(buffer[expected], one) << i << " at " << expected;
      ++expected;
    });
    ASSERT_EQ(count, expected) << i;
    for (std::size_t k = room; k < buffer.size(); ++k) ASSERT_EQ(buffer[k], Finding{}) << i;
  }
}

// It is constexpr: a compiler can tell the findings of a verdict.
constexpr std::size_t written_when_compiled() {
  Verdict verdict;
  verdict.statuses = RuleStatuses::all_met(applicable_rules(chengdu_2024, Track::platform));
  std::array<Finding, max_findings> buffer{};
  const std::size_t count = write_findings(verdict, Track::platform, buffer);
  for (std::size_t i = 0; i < count; ++i) {
    if (buffer[i].status != Status::met) return 0;
  }
  return count;
}
static_assert(written_when_compiled() == 18);

}  // namespace
