#pragma once
// Columns drawn at random, edges and unknowns among them, and the verdict on each row alone.
#include <chengdu_subsidy/batch/judge.hpp>
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <random>
#include <vector>

namespace test {

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

class Draw {
 public:
  explicit Draw(unsigned seed) : random_(seed) {}

  std::int64_t below(std::int64_t limit) {
    return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(limit));
  }
  bool chance(int percent) { return below(100) < percent; }
  template <class T>
  T one_of(std::initializer_list<T> values) {
    return *(values.begin() + below(static_cast<std::int64_t>(values.size())));
  }

  // Fen; around every threshold of the amounts, and now and then what lanes cannot carry.
  std::int64_t fen(bool extreme) {
    switch (below(8)) {
      case 0: return below(4);
      case 1:
        return one_of<std::int64_t>({66'666'666, 66'666'667, 66'666'668, 3'333'333'333,
                                     3'333'333'334, 3'333'333'335, 150'000'000, 250'000'000});
      case 2: return 1'000'000 * below(400);
      case 3:
        return extreme ? one_of<std::int64_t>({money_limit.fen(), money_limit.fen() * 5,
                                               std::int64_t{1} << 51, std::int64_t{1} << 42,
                                               (std::int64_t{1} << 43) - 1, std::int64_t{1} << 43})
                       : below(1'000'000'000);
      case 4: return below(std::int64_t{1} << 42);
      default: return below(1'000'000'000);
    }
  }
  // A truth for each rule: mostly that it holds.
  RuleTruths truths(RuleMask rules) {
    RuleTruths truths;
    const int unknown = one_of({0, 1, 20});
    const int failed = one_of({0, 1, 20});
    for (RuleMask left = rules; left != 0; left &= left - 1) {
      const RuleMask at = left & -left;
      if (chance(unknown)) continue;
      (chance(failed) ? truths.no : truths.yes) |= at;
    }
    return truths;
  }

 private:
  std::mt19937_64 random_;
};

/// Columns of verdicts that own their rows.
struct OwnedVerdicts {
  explicit OwnedVerdicts(std::size_t rows)
      : amount(rows, -7), computed(rows, -7), outcome(rows, 77), open(rows, 7), low(rows, 7) {}

  batch::VerdictColumns columns() { return {amount, computed, outcome, open, low}; }

  std::vector<std::int64_t> amount;
  std::vector<std::int64_t> computed;
  std::vector<std::uint8_t> outcome;
  std::vector<RuleMask> open;
  std::vector<RuleMask> low;

  friend bool operator==(const OwnedVerdicts&, const OwnedVerdicts&) = default;

  void put(std::size_t row, const Verdict& verdict) {
    const auto fen_of = [](const std::optional<Money>& amount_of) {
      return amount_of ? amount_of->fen() : batch::unknown_amount;
    };
    amount[row] = fen_of(verdict.amount);
    computed[row] = fen_of(verdict.computed_amount);
    outcome[row] = static_cast<std::uint8_t>(verdict.outcome);
    open[row] = verdict.statuses.open();
    low[row] = verdict.statuses.low();
  }
};

/// Rows of platforms, as columns and as the measures of one application each.
struct PlatformRows {
  using Columns = batch::PlatformColumns;

  PlatformRows(std::size_t rows, Draw& draw, bool extreme) {
    for (std::size_t row = 0; row < rows; ++row) {
      const RuleTruths truths = draw.truths(batch::rules_of_truths(Track::platform));
      yes.push_back(truths.yes);
      no.push_back(truths.no);
      full.push_back(draw.fen(extreme));
      labour.push_back(draw.chance(20) ? full.back() + draw.below(3) : draw.fen(extreme));
      served.push_back(draw.one_of<std::int64_t>({0, 19, 20, 21, 1'000'000}));
      known.push_back(static_cast<std::uint16_t>(
          (draw.chance(90) ? Columns::investment_known : 0) |
          (draw.chance(90) ? Columns::metric_known(Metric::enterprises_served) : 0)));
    }
  }
  Columns columns() const {
    Columns result;
    result.rows = yes.size();
    result.truths = {yes, no};
    result.full = full;
    result.labour = labour;
    result.metrics[static_cast<std::size_t>(Metric::enterprises_served)] = served;
    result.known = known;
    return result;
  }
  Verdict alone(std::size_t row, const Edition& edition, const Readings& readings) const {
    PlatformMeasures measures;
    measures.investment_known = (known[row] & Columns::investment_known) != 0;
    if (measures.investment_known) {
      measures.full.add(Money::from_fen(full[row]));
      measures.labour.add(Money::from_fen(labour[row]));
    }
    if ((known[row] & Columns::metric_known(Metric::enterprises_served)) != 0) {
      measures.set_metric(Metric::enterprises_served, served[row]);
    }
    return judge({yes[row], no[row]}, measures, edition, readings);
  }

  std::vector<RuleMask> yes, no;
  std::vector<std::int64_t> full, labour, served;
  std::vector<std::uint16_t> known;
};

struct CloudRows {
  using Columns = batch::CloudColumns;

  CloudRows(std::size_t rows, Draw& draw, bool extreme) {
    for (std::size_t row = 0; row < rows; ++row) {
      const RuleTruths truths = draw.truths(batch::rules_of_truths(Track::cloud));
      yes.push_back(truths.yes);
      no.push_back(truths.no);
      applied.push_back(draw.one_of<std::int8_t>({3, 4, 5}));
      assessed.push_back(draw.one_of<std::int8_t>({0, 3, 4, 5}));
      previous.push_back(draw.one_of<std::int8_t>({0, 0, 3, 4, 5}));
      subdomains.push_back(static_cast<std::int16_t>(draw.below(8)));
      fees.push_back(draw.fen(extreme));
      known.push_back(static_cast<std::uint16_t>(draw.chance(50) ? 31 : draw.below(32)));
    }
  }
  Columns columns() const {
    return {yes.size(), {yes, no}, applied, assessed, previous, subdomains, fees, known};
  }
  Verdict alone(std::size_t row, const Edition& edition, const Readings& readings) const {
    CloudMeasures measures;
    const auto has = [&](std::uint16_t bit) { return (known[row] & bit) != 0; };
    if (has(Columns::applied_known)) measures.applied_star = applied[row];
    if (has(Columns::assessed_known)) measures.assessed_star = assessed[row];
    if (has(Columns::previous_known)) measures.previous_star = previous[row];
    if (has(Columns::subdomains_known)) measures.subdomains = subdomains[row];
    measures.fees_known = has(Columns::fees_known);
    if (measures.fees_known) measures.fees.add(Money::from_fen(fees[row]));
    return judge({yes[row], no[row]}, measures, edition, readings);
  }

  std::vector<RuleMask> yes, no;
  std::vector<std::int8_t> applied, assessed, previous;
  std::vector<std::int16_t> subdomains;
  std::vector<std::int64_t> fees;
  std::vector<std::uint16_t> known;
};

struct ParkRows {
  using Columns = batch::ParkColumns;

  ParkRows(std::size_t rows, Draw& draw, bool extreme) {
    for (std::size_t row = 0; row < rows; ++row) {
      const RuleTruths truths = draw.truths(batch::rules_of_truths(Track::park));
      yes.push_back(truths.yes);
      no.push_back(truths.no);
      assessed.push_back(draw.one_of<std::int8_t>({0, 3, 4, 5}));
      previous.push_back(draw.one_of<std::int8_t>({0, 0, 3, 4, 5}));
      award.push_back(draw.fen(extreme));
      known.push_back(static_cast<std::uint16_t>(draw.chance(50) ? 7 : draw.below(8)));
    }
  }
  Columns columns() const { return {yes.size(), {yes, no}, assessed, previous, award, known}; }
  Verdict alone(std::size_t row, const Edition& edition, const Readings& readings) const {
    ParkMeasures measures;
    const auto has = [&](std::uint16_t bit) { return (known[row] & bit) != 0; };
    if (has(Columns::assessed_known)) measures.assessed_star = assessed[row];
    if (has(Columns::previous_known)) measures.previous_star = previous[row];
    if (has(Columns::award_known)) measures.previous_award = Money::from_fen(award[row]);
    return judge({yes[row], no[row]}, measures, edition, readings);
  }

  std::vector<RuleMask> yes, no;
  std::vector<std::int8_t> assessed, previous;
  std::vector<std::int64_t> award;
  std::vector<std::uint16_t> known;
};

}  // namespace test
