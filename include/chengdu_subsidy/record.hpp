#pragma once
/// \file
/// All of `chengdu_subsidy::record`: records of decisions, masked where that is wanted, and
/// verified. It needs OpenSSL's libcrypto; neither the headers nor `chengdu_subsidy::json` do.

#include <chengdu_subsidy/record/personal.hpp>
#include <chengdu_subsidy/record/recorder.hpp>
#include <chengdu_subsidy/record/salts.hpp>
#include <chengdu_subsidy/record/sha256.hpp>
#include <chengdu_subsidy/record/verifier.hpp>
