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

/// What became of a line, in a sentence or two.
/// \param limited  whether the limit on labour takes something away
[[nodiscard]] inline Words line_note(const LineAccount& line, bool limited) {
  if (line.claimed == Money{}) return {"未申报金额。", "Nothing is claimed."};
  if (line.worth == Money{}) return {"审计全部核减。", "The audit has cut it to nothing."};
  Words note;
  if (line.audit_cut > Money{}) {
    note += sentence({"审计核减 {cut}。", "The audit has cut {cut}. "},
                     {{"cut", yuan(line.audit_cut)}});
  }
  if (line.reason) {
    const Text reason = word(disallowed_reason_words, *line.reason).label;
    note += sentence({"{reason}，不予计入。", "{reason}; it does not count."},
                     {{"reason", {std::string(reason.zh), capitalised(reason.en)}}});
    return note;
  }
  if (!line.counted) {
    return note + Words{"待其他事项明确后确定。", "It stays open until other facts are known."};
  }
  if (line.labour && limited) {
    note += Words{"计入，但受人力投入上限限制。", "It counts within the limit on labour."};
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

/// A line with all that the table says of it.
[[nodiscard]] inline Words line_sentence(const LineAccount& line, bool limited) {
  const Words paid = line.paid_on
                         ? sentence({"{on}付款", "paid on {on}"}, {{"on", day(*line.paid_on)}})
                         : Words{"未填付款日期", "without a payment date"};
  const Words audited = line.audited ? sentence({"，审定 {amount}", ", audited {amount}"},
                                                {{"amount", yuan(*line.audited)}})
                                     : Words{};
  return sentence({"{id}（{kind}，{paid}）：申报 {claimed}{audited}，计入 {counted}。{note}",
                   "{id} ({kind}, {paid}): claimed {claimed}{audited}, counted {counted}. {note}"},
                  {{"id", given(line.id)},
                   {"kind", line.kind},
                   {"paid", paid},
                   {"claimed", yuan(line.claimed)},
                   {"audited", audited},
                   {"counted", line.counted ? yuan(*line.counted) : open_amount()},
                   {"note", line_note(line, limited)}});
}

/// The table of the lines, with the sums of what was claimed and what counts.
/// \pre there is a line
[[nodiscard]] inline Table line_table(const std::vector<LineAccount>& lines, bool limited) {
  Table table;
  table.columns = {names_given({"明细", "Line"}),
                   names_given({"类别", "Kind"}),
                   names({"付款日期", "Paid on"}),
                   figures({"申报金额（元）", "Claimed (yuan)"}),
                   figures({"审定金额（元）", "Audited (yuan)"}),
                   figures({"计入金额（元）", "Counted (yuan)"}),
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
          figure_of(line.counted), line_note(line, limited)},
         line_sentence(line, limited)});
    claimed.add(line.claimed);
    counted.add(line.counted.value_or(Money{}));
    known = known && line.counted;
  }
  const Words sum = known ? figure_of(exact(counted)) : open_amount();
  table.rows.push_back({RowKind::total,
                        {Words{"合计", "Sum"}, {}, {}, figure_of(exact(claimed)), {}, sum, {}},
                        sentence({"合计：申报 {claimed}，计入 {counted}。",
                                  "Sum: claimed {claimed}, counted {counted}."},
                                 {{"claimed", yuan(exact(claimed))},
                                  {"counted", known ? yuan(exact(counted)) : open_amount()}})});
  return table;
}

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
