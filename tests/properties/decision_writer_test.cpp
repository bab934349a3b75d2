// Decisions written one after the other, with what is kept between them, are those of `decide`.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chengdu_subsidy/json/decision.hpp>
#include <vector>

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

// A text of an edition may look like what stands for a slot while a finding's pattern is made.
RC_GTEST_PROP(DecisionWriter, WritesAnyText, ()) {
  std::vector<RuleText> texts(chengdu_2024.rules.begin(), chengdu_2024.rules.end());
  for (RuleText& text : texts) {
    const auto awkward = [] {
      return one_of<std::string_view>({"{required}", "\x01", "\x06{required}\x04",
                                       "\\u0001{required}", "\"\t\\{required}\x1f", "\\", ""});
    };
    if (chance(50)) text.requirement = {awkward(), awkward()};
    if (chance(20)) text.clause = awkward();
  }
  Edition edition = chengdu_2024;
  edition.rules = texts;
  DecisionWriter writer;
  for (int i = 0; i < 4; ++i) {
    const Application drawn = application(Unknowns::often);
    std::string json;
    writer.write(drawn, edition, {}, json);
    RC_ASSERT(json == at_once(drawn, edition, {}));
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

// And what is required is kept where it is the same for every application.
RC_GTEST_PROP(Requirement, AsksTheApplicationOnlyWhereItSaysSo, ()) {
  const Application one = application(Unknowns::often);
  const Application other = application(Unknowns::often);
  const Readings chosen = readings();
  for (std::size_t i = 0; i < rule_count; ++i) {
    const Rule rule = static_cast<Rule>(i);
    if (detail::Requirer::asks_application(rule)) continue;
    for (const Wording wording : {Wording::data, Wording::zh, Wording::en}) {
      RC_ASSERT(required(rule, one, chengdu_2024, chosen, wording) ==
                required(rule, other, chengdu_2024, chosen, wording));
    }
  }
}

}  // namespace
