// Judging again only what a reading changes comes to what judging everything again comes to.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chengdu_subsidy/decision/sensitivity.hpp>

#include "properties/editions.hpp"
#include "properties/generators.hpp"
#include "support/sensitivity_by_brute_force.hpp"

namespace {

using namespace property;

RC_GTEST_PROP(Sensitivity, EqualsBruteForceUnderAnyEdition, ()) {
  const OtherEdition other;
  const Edition& edition = chance(50) ? chengdu_2024 : other.edition;
  const Application drawn = application(chance(50) ? Unknowns::often : Unknowns::never);
  const Readings chosen = readings();
  RC_ASSERT(sensitivity(drawn, evaluate(drawn, edition, chosen), edition, chosen) ==
            test::by_brute_force(drawn, edition, chosen));
}

}  // namespace
