// Decisions written one after the other, with what is kept between them, are those of `decide`.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chengdu_subsidy/json/decision.hpp>

#include "properties/editions.hpp"
#include "properties/generators.hpp"

namespace {

using namespace property;

std::string at_once(const Application& application, const Edition& edition,
                    const Readings& readings) {
  std::string json;
  write_decision(decide(application, edition, readings), json);
  return json;
}

RC_GTEST_PROP(DecisionWriter, WritesWhatDecideSays, ()) {
  const OtherEdition other;
  DecisionWriter writer;
  for (int i = 0; i < 8; ++i) {
    const Application drawn = application(Unknowns::often);
    const Edition& edition = chance(70) ? chengdu_2024 : other.edition;
    const Readings chosen = readings();
    std::string json = "before";
    writer.write(drawn, edition, chosen, json);
    RC_ASSERT(json == "before" + at_once(drawn, edition, chosen));
  }
}

// What is kept is kept only where nothing else of the application can be said.
RC_GTEST_PROP(AskedTruth, IsAllThatIsObserved, ()) {
  const Application drawn = application(Unknowns::often);
  const Readings chosen = readings();
  for (std::size_t i = 0; i < rule_count; ++i) {
    const Rule rule = static_cast<Rule>(i);
    const auto truth = asked_truth(rule, drawn);
    if (!truth) continue;
    RC_ASSERT(required(rule, drawn, chengdu_2024, chosen, Wording::data) == "true");
    const auto seen = observed(rule, drawn, chengdu_2024, chosen, Wording::data);
    RC_ASSERT(seen == (*truth == Truth::unknown ? std::nullopt
                       : *truth == Truth::yes   ? std::optional<std::string>("true")
                                                : std::optional<std::string>("false")));
  }
}

}  // namespace
