#pragma once
/// \file
/// What next: the open points, ranked by how much hangs on each.
///
/// A *point* is one missing fact, or one judgement not given, that an open rule waits for. It is
/// answered in every way that it can be answered, or by answers that enclose all the others, the
/// rest of the application left as it is, and the rules judge each time. An answer is
/// *unfavourable* when one of the rules that wait for it is then not met, so that nothing is paid;
/// it is *favourable* when none is. For either kind the outcome and the bounds hold whatever the
/// answer of that kind is, and whatever the other open points turn out to be.
///
/// What is *at stake* is the difference between what can be paid at the most after the best answer
/// and after the worst. An answer that decides alone that nothing is paid puts all that the other
/// answers can pay at stake; that which of three stars was applied for puts the difference there.
/// Points are ranked by what is at stake, then those first that can decide alone that nothing is
/// paid, then by the order of their rules.
///
/// Only what is waited for as things stand is asked: the severity of an accident once the day of
/// submission tells that it counts, what was received for a previous star once there is one. Ask
/// again when the answers are in. A rule that waits for a rating better than the one given has no
/// point: nothing is missing there.

#include <algorithm>
#include <chengdu_subsidy/decision/materials.hpp>
#include <chengdu_subsidy/decision/next_answers.hpp>
#include <chengdu_subsidy/decision/next_cloud.hpp>
#include <chengdu_subsidy/decision/next_common.hpp>
#include <chengdu_subsidy/decision/next_park.hpp>
#include <chengdu_subsidy/decision/next_platform.hpp>
#include <chengdu_subsidy/decision/next_questions.hpp>
#include <chengdu_subsidy/decision/wording.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// One missing fact and what hangs on it. Its views live as long as the edition's.
struct OpenPoint {
  std::string field;        ///< JSON Pointer of the field that answers it
  std::vector<Rule> rules;  ///< the open rules that wait for it, in the contract's order
  DecidedBy answered_by = DecidedBy::fact;
  std::string zh;  ///< the question, in both languages
  std::string en;
  /// Ids of the materials that prove the answer, of those that the edition asks for; none where
  /// the notice asks for no such paper.
  std::vector<std::string_view> materials;
  Money at_stake;
  /// What the answers lead to that fail no rule; nothing where there is no such answer.
  std::optional<Answered> favourable;
  /// What those lead to that fail one; nothing where no answer can.
  std::optional<Answered> unfavourable;

  [[nodiscard]] const std::string& question(Language language) const noexcept {
    return language == Language::zh ? zh : en;
  }
  friend bool operator==(const OpenPoint&, const OpenPoint&) = default;
};

namespace detail {

/// The question with the edition's figures in it.
inline std::string question_text(const FoundPoint& point, const Edition& edition,
                                 Language language) {
  const Wording words = wording(language);
  const auto days = [&](const DateRange& range) {
    return span_of_days(range.from, range.until, words);
  };
  const std::int64_t years = edition.years_back;
  std::string text(point.question->question.in(language));
  text = fill(text, "window", days(edition.window));
  text = fill(text, "recommend_by", day_text(edition.recommend_by, words));
  text = fill(text, "cutoff", day_text(edition.built_by, words));
  text = fill(text, "period", days(edition.recognised_period));
  text = fill(text, "years",
              std::to_string(years) +
                  std::string(choose(words, "", "年", years == 1 ? " year" : " years")));
  return fill(text, "on", point.on ? day_text(*point.on, words) : std::string());
}

/// Those materials of a question that the edition asks of the application.
inline std::vector<std::string_view> proofs(const FactQuestion& question,
                                            const Application& application,
                                            const Edition& edition) {
  const auto& ids = question.materials;
  std::optional<Deployment> deployment;
  if (const auto* cloud = std::get_if<CloudFacts>(&application.track)) {
    deployment = cloud->deployment;
  }
  std::vector<std::string_view> found;
  for (const auto& requirement : materials_of(edition, application.direction())) {
    const std::string_view id = edition.materials[requirement.material].id;
    if (std::find(ids.begin(), ids.end(), id) != ids.end() &&
        is_required(requirement.condition, deployment) != Truth::no) {
      found.push_back(id);
    }
  }
  return found;
}

inline OpenPoint open_point(const FoundPoint& found, const Asker& asker) {
  OpenPoint point;
  point.field = found.question->field;
  if (found.index) point.field.replace(point.field.find('*'), 1, std::to_string(*found.index));
  for_each_rule(asker.base().statuses, asker.application().direction(), [&](Rule rule) {
    if ((found.answers.waiting() & bit(rule)) != 0) point.rules.push_back(rule);
  });
  point.answered_by = found.question->answered_by;
  point.zh = question_text(found, asker.edition(), Language::zh);
  point.en = question_text(found, asker.edition(), Language::en);
  point.materials = proofs(*found.question, asker.application(), asker.edition());
  point.at_stake = found.answers.greatest_ceiling() - found.answers.least_ceiling();
  point.favourable = found.answers.favourable();
  point.unfavourable = found.answers.unfavourable();
  return point;
}

}  // namespace detail

/// The open points of an application, those with the most at stake first. Once the outcome is
/// decided nothing is at stake any more, and the points that are left come in the order of their
/// rules.
///
/// \par Example
/// \code
/// for (const OpenPoint& point : what_next(application)) {
///   ask(point.en, point.field);  // at stake: point.at_stake
/// }
/// \endcode
/// \param edition  must outlive the points
[[nodiscard]] inline std::vector<OpenPoint> what_next(const Application& application,
                                                      const Edition& edition = chengdu_2024,
                                                      const Readings& readings = {}) {
  detail::Asker asker(application, edition, readings);
  if (asker.base().statuses.open() == 0) return {};
  detail::ask_common(asker);
  with_track(application, [&](const auto& facts) { detail::ask_track(asker, facts); });
  std::vector<OpenPoint> points;
  for (const detail::FoundPoint& found : asker.take()) {
    points.push_back(detail::open_point(found, asker));
  }
  std::stable_sort(points.begin(), points.end(), [](const OpenPoint& a, const OpenPoint& b) {
    if (a.at_stake != b.at_stake) return a.at_stake > b.at_stake;
    const bool a_decides = a.unfavourable.has_value();
    if (a_decides != b.unfavourable.has_value()) return a_decides;
    return a.rules.front() < b.rules.front();
  });
  return points;
}

}  // namespace v1
}  // namespace chengdu_subsidy
