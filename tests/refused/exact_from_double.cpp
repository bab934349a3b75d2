// expect: could not convert|no viable|explicit
#include <chengdu_subsidy/values/exact.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

const ExactMoney amount{1.5, 1};
