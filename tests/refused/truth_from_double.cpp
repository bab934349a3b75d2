// expect: delete
#include <chengdu_subsidy/values/truth.hpp>

using namespace chengdu_subsidy;

const Truth known = truth(0.5);
