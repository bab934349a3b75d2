// expect: could not convert|not contextually convertible|no viable|bool
#include <chengdu_subsidy/values/truth.hpp>

using namespace chengdu_subsidy;

int f(Truth truth) { return truth ? 1 : 0; }
