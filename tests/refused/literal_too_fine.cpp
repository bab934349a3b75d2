// expect: fen|not a constant|constant expression
#include <chengdu_subsidy/values/money.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

constexpr Money money = 0.001_yuan;
