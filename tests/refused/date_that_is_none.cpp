// expect: date|constant expression
#include <chengdu_subsidy/values/date.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

constexpr Date date = "2023-02-29"_date;
