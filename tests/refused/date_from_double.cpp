// expect: delete
#include <chengdu_subsidy/values/date.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

const auto date = Date::from_ymd(2024.0, 5, 6);
