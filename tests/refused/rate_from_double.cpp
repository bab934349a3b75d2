// expect: no matching|private|conversion|no viable
#include <chengdu_subsidy/values/rate.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

const Rate rate = 0.15;
