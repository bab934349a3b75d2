#pragma once
// What nearly every test includes, read once.
#include <gtest/gtest.h>

#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <string>
#include <vector>
