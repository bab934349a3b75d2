#pragma once
/// \file
/// The whole header-only library: values, the edition 2024, facts, rules and decisions. JSON is a
/// compiled part of its own, `<chengdu_subsidy/json.hpp>`.

#include <chengdu_subsidy/decision/decision.hpp>
#include <chengdu_subsidy/decision/what_would_change.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/evaluate.hpp>
#include <chengdu_subsidy/values/date.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/rate.hpp>
#include <chengdu_subsidy/version.hpp>
