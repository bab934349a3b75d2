// expect: success
#include <chengdu_subsidy/values/money.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

constexpr Money money = Money::from_fen(1) + 0.01_yuan;
static_assert(money == Money::from_fen(2L));
