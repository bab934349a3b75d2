// expect: no matching|conversion|no viable
#include <chengdu_subsidy/values/score.hpp>

using namespace chengdu_subsidy;

const Score score = 1.5;
