// expect: rate|constant expression
#include <chengdu_subsidy/values/rate.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

constexpr Rate rate = 1.5_rate;
