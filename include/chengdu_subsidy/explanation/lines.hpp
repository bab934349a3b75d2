#pragma once
/// \file
/// Every claimed line with what became of it.

#include <algorithm>
#include <chengdu_subsidy/explanation/context.hpp>
#include <cstddef>
#include <string>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

template <class Line>
[[nodiscard]] LineAccount line_account(const Line& line, const std::string& list,
                                       std::size_t index) {
  LineAccount account;
  account.id = line.id;
  account.path = list + "/" + std::to_string(index);
  account.paid_on = line.paid_on;
  account.claimed = line.amount;
  account.audited = line.audited;
  account.worth = line.worth();
  account.audit_cut = line.amount - line.worth();
  return account;
}

[[nodiscard]] inline std::vector<LineAccount> lines(const PlatformFacts& facts,
                                                    const Explained& of) {
  std::vector<LineAccount> result;
  if (!facts.investment || of.edition.platform.base != AmountBase::investment) return result;
  for (const InvestmentLine& line : *facts.investment) {
    LineAccount account = line_account(line, "/platform/investment", result.size());
    account.kind = words(word(investment_kind_words, line.kind).label);
    account.labour = line.kind == InvestmentKind::labour;
    const bool inside =
        in_investment_period(line.paid_on, of.edition, of.decision.readings.investment_period);
    if (!inside) account.reason = DisallowedReason::outside_period;
    account.counted = inside ? account.worth : Money{};
    result.push_back(std::move(account));
  }
  return result;
}

/// A sub-domain's name, with its domain where another has the same name.
[[nodiscard]] inline Words subdomain_words(const Edition& edition, SubdomainIndex index) {
  const auto& catalogue = edition.cloud.catalogue;
  const Subdomain& entry = catalogue[index];
  const bool shared = std::count_if(catalogue.begin(), catalogue.end(), [&](const auto& other) {
                        return other.name.zh == entry.name.zh;
                      }) > 1;
  if (!shared) return words(entry.name);
  return sentence({"{name}（{domain}）", "{name} ({domain})"},
                  {{"name", words(entry.name)}, {"domain", words(entry.domain)}});
}

[[nodiscard]] inline std::vector<LineAccount> lines(const CloudFacts& facts, const Explained& of) {
  std::vector<LineAccount> result;
  if (!facts.fees) return result;
  const FeeScreen screen(facts, of.edition, of.decision.readings);
  for (const FeeLine& line : *facts.fees) {
    LineAccount account = line_account(line, "/cloud/fees", result.size());
    account.kind = line.subdomain ? subdomain_words(of.edition, *line.subdomain)
                                  : Words{"目录外费用", "outside the catalogue"};
    account.reason = screen.reason(line);
    if (account.reason) {
      account.counted = Money{};
    } else if (screen.complete()) {
      account.counted = account.worth;
    }
    result.push_back(std::move(account));
  }
  return result;
}

[[nodiscard]] inline std::vector<LineAccount> lines(const ParkFacts&, const Explained&) {
  return {};
}

/// What the limit on labour takes away, and what is recognised after it.
struct LabourCut {
  ExactMoney over;
  ExactMoney recognised;
};

/// That a payment does not lie in the period that counts: which that is, and where it says so.
[[nodiscard]] inline Words outside_period(const Explained& of) {
  const DateRange& period = of.edition.recognised_period.value;
  const bool cloud = of.decision.direction == Track::cloud;
  const bool whole_project =
      !cloud && of.decision.readings.investment_period == InvestmentPeriod::whole_project;
  const std::string_view clause =
      cloud ? of.edition.cloud.levels.front().clause : info(Reading::investment_period).clause;
  return sentence({"付款日不在认定期（{days}）内〔{clause}〕",
                   "Paid outside the recognised period ({days}) [{clause}]"},
                  {{"days", whole_project ? Words{span_of_days({}, period.until, Wording::zh),
                                                  span_of_days({}, period.until, Wording::en)}
                                          : days(period)},
                   {"clause", clause_words(clause)}});
}

/// What became of a line, in a sentence or two.
/// \param limited  whether the limit on labour takes something away
/// \param outside  what is said of a payment outside the period
[[nodiscard]] inline Words line_note(const LineAccount& line, bool limited, const Words& outside) {
  if (line.claimed == Money{}) return {"未申报金额。", "Nothing is claimed."};
  if (line.worth == Money{}) return {"审计全部核减。", "The audit has cut it to nothing."};
  Words note;
  if (line.audit_cut > Money{}) {
    note +=
        sentence({"审计核减{cut}。", "The audit has cut {cut}. "}, {{"cut", yuan(line.audit_cut)}});
  }
  if (line.reason) {
    const Text reason = word(disallowed_reason_words, *line.reason).label;
    note += sentence({"{reason}，不予计入。", "{reason}; it does not count."},
                     {{"reason", *line.reason == DisallowedReason::outside_period
                                     ? outside
                                     : Words{std::string(reason.zh), capitalised(reason.en)}}});
    return note;
  }
  if (!line.counted) {
    return note + Words{"待其他事项明确后确定。", "It stays open until other facts are known."};
  }
  if (line.labour && limited) {
    note += Words{"人力投入合计超过上限，核减金额见下。",
                  "All labour together is above its limit; what that takes off stands below."};
  } else if (line.audit_cut > Money{}) {
    note += Words{"其余计入。", "The rest counts."};
  } else {
    note += Words{"全额计入。", "It counts in full."};
  }
  if (!line.paid_on) {
    note += Words{"未填付款日期，按在认定期内付款计算。",
                  " Without a date it is taken as paid in the recognised period."};
  }
  return note;
}

/// What is said of the money that counts, or would but for the limit on labour.
[[nodiscard]] inline Words counts_words(bool limited) {
  return limited ? Words{"人力限额前纳入计算", "eligible before the labour limit"}
                 : Words{"计入", "counted"};
}

/// A line with all that the table says of it.
[[nodiscard]] inline Words line_sentence(const LineAccount& line, bool limited,
                                         const Words& outside) {
  const Words paid = line.paid_on
                         ? sentence({"{on}付款", "paid on {on}"}, {{"on", day(*line.paid_on)}})
                         : Words{"未填付款日期", "without a payment date"};
  const Words audited = line.audited ? sentence({"，审定{amount}", ", audited {amount}"},
                                                {{"amount", yuan(*line.audited)}})
                                     : Words{};
  return sentence({"{id}（{kind}，{paid}）：申报{claimed}{audited}，{counts}{counted}。{note}",
                   "{id} ({kind}, {paid}): claimed {claimed}{audited}, {counts} {counted}. {note}"},
                  {{"id", given(line.id)},
                   {"kind", line.kind},
                   {"paid", paid},
                   {"claimed", yuan(line.claimed)},
                   {"audited", audited},
                   {"counts", counts_words(limited)},
                   {"counted", line.counted ? yuan(*line.counted) : open_amount()},
                   {"note", line_note(line, limited, outside)}});
}

/// A row below the lines with one amount.
[[nodiscard]] inline Row amount_row(const Words& label, const Words& sign,
                                    const ExactMoney& amount) {
  return {RowKind::total,
          {label, {}, {}, {}, {}, sign + figure_of(amount), {}},
          sentence({"{label}：{amount}。", "{label}: {amount}."},
                   {{"label", label}, {"amount", sign + yuan(amount)}})};
}

/// The table of the lines, with the sums of what was claimed and what counts.
/// \param cut      what the limit on labour takes away, if it does
/// \param outside  what is said of a payment outside the period
/// \pre there is a line
[[nodiscard]] inline Table line_table(const std::vector<LineAccount>& lines,
                                      const std::optional<LabourCut>& cut, const Words& outside) {
  const bool limited = cut.has_value();
  Table table;
  table.columns = {names_given({"明细", "Line"}),
                   names_given({"类别", "Kind"}),
                   names({"付款日期", "Paid on"}),
                   figures({"申报金额（元）", "Claimed (yuan)"}),
                   figures({"审定金额（元）", "Audited (yuan)"}),
                   figures(limited ? Text{"纳入计算（人力限额前，元）",
                                          "Eligible before the labour limit (yuan)"}
                                   : Text{"计入金额（元）", "Counted (yuan)"}),
                   prose({"说明", "Note"})};
  MoneyTotal claimed;
  MoneyTotal counted;
  bool known = true;
  for (const LineAccount& line : lines) {
    table.rows.push_back(
        {RowKind::plain,
         {given(line.id), line.kind,
          line.paid_on ? day(*line.paid_on) : Words{"未填报", "not stated"},
          figure_of(line.claimed), line.audited ? figure_of(*line.audited) : alike("—"),
          figure_of(line.counted), line_note(line, limited, outside)},
         line_sentence(line, limited, outside)});
    claimed.add(line.claimed);
    counted.add(line.counted.value_or(Money{}));
    known = known && line.counted;
  }
  const Words sum = known ? figure_of(exact(counted)) : open_amount();
  table.rows.push_back({RowKind::total,
                        {Words{"合计", "Sum"}, {}, {}, figure_of(exact(claimed)), {}, sum, {}},
                        sentence({"合计：申报{claimed}，{counts}{counted}。",
                                  "Sum: claimed {claimed}, {counts} {counted}."},
                                 {{"claimed", yuan(exact(claimed))},
                                  {"counts", counts_words(limited)},
                                  {"counted", known ? yuan(exact(counted)) : open_amount()}})});
  if (cut) {
    table.rows.push_back(
        amount_row({"人力限额核减", "Taken off by the limit on labour"}, alike("−"), cut->over));
    table.rows.push_back(amount_row({"认定合计", "Recognised"}, {}, cut->recognised));
  }
  return table;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
