#pragma once
// Amounts and rates for the formula, extreme ones often.
#include <chengdu_subsidy/values/money_total.hpp>
#include <chengdu_subsidy/values/rate.hpp>
#include <random>

namespace test {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

/// Draws figures for the formula, the same ones in every run.
class Draw {
 public:
  explicit Draw(unsigned seed) : random_(seed) {}

  std::int64_t below(std::int64_t limit) {
    return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(limit));
  }
  // Amounts of every size, small and extreme ones often.
  Money amount() {
    switch (below(6)) {
      case 0: return Money::from_fen(below(10));
      case 1: return Money::from_fen(money_limit.fen() - below(10));
      default: return Money::from_fen(below(std::int64_t{1} << (1 + below(49))));
    }
  }
  MoneyTotal total() {
    MoneyTotal sum;
    const auto lines = below(20) == 0 ? 20'000 : below(5);
    for (std::int64_t i = 0; i < lines; ++i) sum.add(amount());
    return sum;
  }
  Rate rate() {
    switch (below(4)) {
      case 0: return 0.15_rate;
      case 1: return 0.5_rate;
      case 2: return Rate::from_millionths(below(101) * 10'000).value();
      default: return Rate::from_millionths(below(1'000'001)).value();
    }
  }

 private:
  std::mt19937_64 random_;
};

}  // namespace test
