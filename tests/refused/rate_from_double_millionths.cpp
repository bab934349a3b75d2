// expect: delete
#include <chengdu_subsidy/values/rate.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

const auto rate = Rate::from_millionths(0.15);
