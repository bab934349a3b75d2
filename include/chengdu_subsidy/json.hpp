#pragma once
/// \file
/// All of `chengdu_subsidy::json`: applications and editions in; decisions, explanations, what
/// would change them and schemas out.

#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/canonical.hpp>
#include <chengdu_subsidy/json/changes.hpp>
#include <chengdu_subsidy/json/compare.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <chengdu_subsidy/json/edition.hpp>
#include <chengdu_subsidy/json/explanation.hpp>
#include <chengdu_subsidy/json/input_error.hpp>
#include <chengdu_subsidy/json/schema.hpp>
