#pragma once
/// \file
/// The arithmetic of a platform.

#include <chengdu_subsidy/explanation/steps.hpp>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

/// What the rate, the cap and the floor are.
[[nodiscard]] inline Words terms_text(const PlatformFacts&, const Edition& edition) {
  const PlatformTerms& terms = edition.platform;
  Words text = sentence({"按{base}的{rate}补助，最高{cap}。",
                         "The subsidy is {rate} of the recognised {base}, at most {cap}."},
                        {{"base", words(word(amount_base_words, terms.base.value).label)},
                         {"rate", percent(terms.rate)},
                         {"cap", yuan_and_wan(terms.cap)}});
  if (terms.floor.value > Money{}) {
    text += sentence(
        {"补助金额低于{floor}的，不纳入支持范围。", " A subsidy below {floor} is not supported."},
        {{"floor", yuan_and_wan(terms.floor)}});
  }
  return text;
}

/// How the limit on labour comes about under a reading.
[[nodiscard]] inline Words limit_text(LabourShare reading, Rate share) {
  const auto rest =
      Rate::from_millionths(Rate::scale - share.numerator() * (Rate::scale / share.denominator()));
  const std::initializer_list<Slot> slots = {{"share", percent(share)}, {"rest", percent(*rest)}};
  switch (reading) {
    case LabourShare::declared:
      return sentence(
          {"（软件、硬件投入 + 人力投入）× {share}", "(software and hardware + labour) × {share}"},
          slots);
    case LabourShare::condition:
      return sentence({"（软件、硬件投入 + 人力投入）× {share}，超过的全部不计",
                       "(software and hardware + labour) × {share}; above it, none counts"},
                      slots);
    case LabourShare::recognised: break;
  }
  if (rest->numerator() == 0) return {"不限", "none"};
  return sentence({"软件、硬件投入 × {share} ÷ {rest}，即认定投资额的{share}",
                   "software and hardware × {share} ÷ {rest}: {share} of the recognised "
                   "investment"},
                  slots);
}

/// The labour lines, the limit on them, and what of them counts.
inline void add_labour(std::vector<Step>& steps, const std::vector<LineAccount>& lines,
                       const PlatformMeasures& measures, const Explained& of) {
  const LabourShare reading = of.decision.readings.labour_share;
  const auto& [share, clause] = of.edition.platform.labour_share;
  const auto is_labour = [](const LineAccount& line) { return line.labour; };
  steps.push_back(sum_step(StepKind::labour, lines, measures.labour, is_labour, clause));
  const ExactMoney labour = exact(measures.labour);
  const ExactMoney limit = exact_money(
      labour_limit<Wide>(to_wide(measures.full), to_wide(measures.labour), share, reading));
  steps.push_back(step(StepKind::labour_limit, limit_text(reading, share), limit, clause));
  const auto& base = *std::get_if<ShareCalculation>(&of.decision.calculation)->recognised_base;
  const ExactMoney counted = base - exact(measures.full);
  Words how{"未超过上限，全部计入", "within the limit: all of it counts"};
  if (!(counted == labour)) {
    how = counted.numerator == 0
              ? Words{"超过上限，全部不计", "above the limit: none of it counts"}
              : Words{"超过上限，按上限计入", "above the limit: it counts up to the limit"};
  }
  steps.push_back(step(StepKind::labour_counted, how, counted, clause));
}

[[nodiscard]] inline std::vector<Step> steps(const PlatformFacts& facts,
                                             const std::vector<LineAccount>& lines,
                                             const Explained& of) {
  const PlatformTerms& terms = of.edition.platform;
  const PlatformMeasures measures = measure(facts, of.edition, of.decision.readings);
  const auto base = share_base(measures, of.edition, of.decision.readings);
  const auto& recognised = std::get_if<ShareCalculation>(&of.decision.calculation)->recognised_base;
  std::vector<Step> made;
  const Words not_stated{"尚未填报", "not stated yet"};
  const auto in_full = [](const LineAccount& line) { return !line.labour; };
  if (terms.base == AmountBase::annual_service_revenue) {
    made.push_back(step(StepKind::base, base ? Words{"申报表所填", "as on the form"} : not_stated,
                        recognised, terms.base.clause));
    made.back().label = words(word(metric_words, Metric::annual_service_revenue).label);
    made.back().label.en = capitalised(made.back().label.en);
  } else if (!base) {
    made.push_back(step(StepKind::base, not_stated, recognised, terms.base.clause));
  } else if (measures.labour.is_zero()) {
    made.push_back(sum_step(StepKind::base, lines, measures.full, in_full, terms.base.clause));
  } else {
    made.push_back(sum_step(StepKind::in_full, lines, measures.full, in_full, terms.base.clause));
    add_labour(made, lines, measures, of);
    made.push_back(
        step(StepKind::base,
             {"软件、硬件投入 + 计入的人力投入", "software and hardware + labour that counts"},
             recognised, terms.base.clause));
  }
  add_share(made, base, share_terms(terms), terms.rate.clause,
            sentence({"待{base}明确", "open until the {base} is known"},
                     {{"base", words(word(amount_base_words, terms.base.value).label)}}),
            of);
  if (terms.floor.value > Money{}) {
    for (const ExplainedFinding& finding : of.decision.findings) {
      if (finding.rule != Rule::platform_floor) continue;
      const Words how = finding.status == Status::met
                            ? Words{"取整前金额不低于下限", "the amount before rounding reaches it"}
                        : finding.status == Status::not_met
                            ? Words{"取整前金额低于下限，不予支持",
                                    "the amount before rounding falls short: not supported"}
                            : Words{"待金额明确", "open until the amount is known"};
      made.push_back(step(StepKind::floor, how, exact(terms.floor.value), terms.floor.clause));
    }
  }
  return made;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
