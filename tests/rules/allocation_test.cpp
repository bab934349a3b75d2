// A verdict allocates nothing and throws nothing, whatever the application and the readings.
#include <gtest/gtest.h>

#include <chengdu_subsidy/decision/findings.hpp>
#include <chengdu_subsidy/decision/sensitivity.hpp>
#include <cstdlib>
#include <new>

#include "support/applications.hpp"

namespace {
std::size_t allocations = 0;
}

[[gnu::noinline]] void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

using namespace test;

static_assert(noexcept(evaluate(std::declval<const Application&>())));

std::vector<Application> applications() {
  std::vector<Application> all{supported_platform(), supported_cloud(), supported_park()};
  for (Application a : std::vector(all)) {
    a.conduct.safety_accidents = {{{.on = "2023-01-01"_date, .deaths = 3}}};
    a.conduct.environmental_incidents = {{{.on = "2022-01-01"_date}}};
    a.conduct.listings = {{{.list = BlackList::environmental_bad, .until = "2024-12-31"_date}}};
    all.push_back(a);
  }
  Application large = supported_platform();
  // Beyond 64 bits, so that the wide path is taken too.
  for (int i = 0; i < 20'000; ++i) {
    platform(large).investment->push_back(
        line("L" + std::to_string(i), InvestmentKind::hardware, money_limit));
  }
  all.push_back(large);
  return all;
}

TEST(Allocation, TheCounterCounts) {
  const std::size_t before = allocations;
  const auto text = std::make_unique<std::string>(100, 'x');
  EXPECT_EQ(allocations - before, 2U);
}

TEST(Allocation, AVerdictAllocatesNothingUnderAnyReading) {
  for (const Application& application : applications()) {
    detail::for_each_combination(
        Readings{}, application.direction(), ReadingStep::track, 0, [&](const Readings& track) {
          detail::for_each_combination(
              track, application.direction(), ReadingStep::judge, 0, [&](const Readings& readings) {
                const std::size_t before = allocations;
                const Verdict verdict = evaluate(application, chengdu_2024, readings);
                Finding buffer[max_findings];
                const std::size_t count = write_findings(verdict, application.direction(), buffer);
                EXPECT_EQ(allocations, before);
                EXPECT_GE(count, 15U);
              });
        });
  }
}

}  // namespace
