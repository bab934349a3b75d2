// expect: no match|invalid operands
#include <chengdu_subsidy/values/money.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

const bool more = 1_yuan > 0.5;
