// expect: throw|constant expression
#include <chengdu_subsidy/values/money.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

constexpr Money money = Money::from_fen(9'223'372'036'854'775'807) + 0.01_yuan;
