#pragma once
/// \file
/// Makes the explanation of a decision.

#include <chengdu_subsidy/explanation/amount.hpp>
#include <chengdu_subsidy/explanation/cloud.hpp>
#include <chengdu_subsidy/explanation/disallowed.hpp>
#include <chengdu_subsidy/explanation/materials.hpp>
#include <chengdu_subsidy/explanation/model.hpp>
#include <chengdu_subsidy/explanation/next.hpp>
#include <chengdu_subsidy/explanation/outcome.hpp>
#include <chengdu_subsidy/explanation/park.hpp>
#include <chengdu_subsidy/explanation/particulars.hpp>
#include <chengdu_subsidy/explanation/platform.hpp>
#include <chengdu_subsidy/explanation/readings.hpp>
#include <chengdu_subsidy/explanation/rules.hpp>
#include <chengdu_subsidy/explanation/stars.hpp>
#include <chengdu_subsidy/explanation/warnings.hpp>
#include <optional>
#include <utility>

namespace chengdu_subsidy {
inline namespace v1 {

/// Explains a decision: as data, and in sentences of both languages.
///
/// \par Example
/// \code
/// const Decision decision = decide(application);
/// const Explanation explanation = make_explanation(decision, application, chengdu_2024);
/// file << render_html(explanation, Languages::both);
/// \endcode
/// \param application  the one that was decided
/// \param edition      the one that it was decided under; must outlive the explanation
[[nodiscard]] inline Explanation make_explanation(const Decision& decision,
                                                  const Application& application,
                                                  const Edition& edition) {
  using namespace explanation_detail;
  const Explained of{decision, application, edition};
  Explanation made;
  made.application = decision.application;
  made.edition = decision.edition;
  made.direction = decision.direction;
  made.outcome = decision.outcome;
  made.title = {"申报项目审核说明", "Explanation of the review of an application"};
  made.rules = rules(of);
  made.statement = statement(of, made.rules);
  made.reasons = reasons(made.rules);
  made.particulars = particulars(of);
  made.next = what_next(application, edition, decision.readings);

  const auto add = [&made](std::optional<Section> section) {
    if (section) made.sections.push_back(std::move(*section));
  };
  with_track(application, [&](const auto& facts) {
    made.lines = lines(facts, of);
    made.steps = steps(facts, made.lines, of);
    add(amount_section(of, terms_text(facts, edition), no_lines(facts, edition), made.lines,
                       made.steps, is_rated_none(facts)));
  });
  add(disallowed_section(decision, made.lines));
  add(rules_section(made.rules));
  add(next_section(made.next, made.rules, of, true));
  add(readings_section(decision));
  add(stars_section(of));
  add(materials_section(of));
  add(warnings_section(decision));
  made.caveat = sentence(
      {"本说明依据通知条款和所填事实计算得出，供审核参考；最终以{issuer}审核认定为准。",
       "This explanation follows from the notice and from the facts as stated. It supports a "
       "review; the {issuer} decides. 1 万元 is 10,000 yuan."},
      {{"issuer", words(edition.issuer)}});
  return made;
}

}  // namespace v1
}  // namespace chengdu_subsidy
