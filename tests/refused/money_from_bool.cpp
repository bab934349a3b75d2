// expect: constraint|no matching
#include <chengdu_subsidy/values/money.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

const Money money = Money::from_fen(true);
