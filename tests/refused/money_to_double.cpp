// expect: cannot convert|no viable
#include <chengdu_subsidy/values/money.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

const double number = Money::from_fen(1);
