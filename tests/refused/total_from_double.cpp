// expect: no matching|no viable|cannot convert
#include <chengdu_subsidy/values/money_total.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

const MoneyTotal total(1.5);
