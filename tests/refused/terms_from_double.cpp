// expect: could not convert|no viable|cannot convert
#include <chengdu_subsidy/rules/share.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

const ShareTerms terms{0.15, 5'000'000.0};
