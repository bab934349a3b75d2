#pragma once
/// \file
/// An explanation as data: what a decision says, why, by which words of the notice, and what is
/// open. It is made once (`make_explanation`) and rendered as text, Markdown or HTML.
///
/// What machines read stands in `lines`, `steps`, `rules` and `next`; what people read stands in
/// `statement`, `particulars` and `sections`, made from the former. Text that the applicant gave
/// has its control characters shown as U+FFFD and is otherwise as given: each renderer escapes it.

#include <array>
#include <chengdu_subsidy/decision/next.hpp>
#include <chengdu_subsidy/explanation/words.hpp>
#include <chengdu_subsidy/notice/rule.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/values/exact.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// A label with what stands behind it.
struct Entry {
  Words label;
  Words value;
  friend bool operator==(const Entry&, const Entry&) = default;
};

/// What was claimed with one line and what became of it, before labour is limited.
/// claimed = counted + audit_cut + the worth that `reason` takes, once `counted` is known.
struct LineAccount {
  std::string id;    ///< as given
  std::string path;  ///< JSON Pointer of the line
  Words kind;        ///< what it buys, or its sub-domain
  bool labour = false;
  std::optional<Date> paid_on{};
  Money claimed;
  std::optional<Money> audited{};
  Money worth;                               ///< audited where it was, else claimed
  Money audit_cut;                           ///< claimed less worth
  std::optional<DisallowedReason> reason{};  ///< why the worth does not count, if it does not
  std::optional<Money> counted{};            ///< nothing while it can't be told
  friend bool operator==(const LineAccount&, const LineAccount&) = default;
};

/// The steps by which an amount comes about; each track takes those that it has.
enum class StepKind : std::uint8_t {
  in_full,         ///< the sum of the lines that count in full
  labour,          ///< the sum of the labour lines in the period
  labour_limit,    ///< the most that labour may come to
  labour_counted,  ///< what of it counts
  base,            ///< what the rate applies to
  star,            ///< the star that counts
  uncapped,        ///< rate × base
  cap,             ///< the most that is paid
  award,           ///< what the star is awarded
  deducted,        ///< what the previous star takes off
  payable,         ///< before the one rounding
  rounded,         ///< after it
  dropped,         ///< what the rounding took away
  added,           ///< or what it added
  floor,           ///< the least that is supported
};
inline constexpr std::array<Word<StepKind>, 15> step_words{{
    {StepKind::in_full, "in_full", {"软件、硬件投入", "Software and hardware"}},
    {StepKind::labour, "labour", {"人力投入", "Labour"}},
    {StepKind::labour_limit, "labour_limit", {"人力投入上限", "Limit on labour"}},
    {StepKind::labour_counted, "labour_counted", {"计入的人力投入", "Labour that counts"}},
    {StepKind::base, "base", {"认定投资额", "Recognised investment"}},
    {StepKind::star, "star", {"计算所用星级", "Star that counts"}},
    {StepKind::uncapped, "uncapped", {"按比例计算的金额", "Amount by the rate"}},
    {StepKind::cap, "cap", {"最高金额", "Cap"}},
    {StepKind::award, "award", {"奖励标准", "Award"}},
    {StepKind::deducted, "deducted", {"补差扣除", "Deduction for the previous star"}},
    {StepKind::payable, "payable", {"取整前金额", "Amount before rounding"}},
    {StepKind::rounded, "rounded", {"取整后金额", "Amount after rounding"}},
    {StepKind::dropped, "dropped", {"取整舍去", "Dropped by the rounding"}},
    {StepKind::added, "added", {"取整增加", "Added by the rounding"}},
    {StepKind::floor, "floor", {"支持下限", "Floor"}},
}};

/// One step of the arithmetic.
struct Step {
  StepKind kind = StepKind::base;
  Words label;
  Words how;                         ///< how it comes about, in words
  std::optional<ExactMoney> amount;  ///< nothing while unknown, and for a star
  std::optional<std::int64_t> star{};
  std::string_view clause{};         ///< where the notice says so; empty for plain arithmetic
  std::vector<std::string> lines{};  ///< ids of the lines that add up to it
  friend bool operator==(const Step&, const Step&) = default;
};

/// Words of the notice.
struct Quote {
  std::string_view clause;  ///< the clause's id
  std::string_view place;   ///< where it stands
  Words text;
  friend bool operator==(const Quote&, const Quote&) = default;
};

/// One rule of the decision.
struct RuleAccount {
  std::size_t number = 0;  ///< from 1, in the contract's order
  Rule rule = Rule::notice_window;
  Status status = Status::unknown;
  Words requirement;  ///< the sentence, with its figures
  Words required;     ///< the figures alone
  Words observed;     ///< or that nothing was stated or judged
  std::string_view clause;
  std::vector<Quote> quotes;  ///< none where the edition records no clauses
  friend bool operator==(const RuleAccount&, const RuleAccount&) = default;
};

/// A sentence or several.
struct Paragraph {
  Words text;
  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};
/// Sentences in a row, one a line.
struct Bullets {
  std::vector<Words> items;
  friend bool operator==(const Bullets&, const Bullets&) = default;
};
/// A numbered point: a sentence, and what belongs to it.
struct Item {
  std::size_t number = 0;
  Words text;
  std::vector<Entry> entries;
  friend bool operator==(const Item&, const Item&) = default;
};

enum class ColumnKind : std::uint8_t {
  name,    ///< a few words of the explanation's own
  given,   ///< a name that may be of any length
  figure,  ///< an amount, set to the right
  prose,   ///< a sentence
};
struct Column {
  ColumnKind kind = ColumnKind::name;
  Words heading;
  friend bool operator==(const Column&, const Column&) = default;
};
enum class RowKind : std::uint8_t {
  plain,
  band,   ///< one cell over the whole width, above the rows that it is about
  quote,  ///< the same, holding words of the notice
  total,  ///< a sum, or what leads from one to the next; below all others
};
struct Row {
  RowKind kind = RowKind::plain;
  std::vector<Words> cells;
  Words line;                      ///< the row in a sentence, where there is no table; else empty
  std::optional<Status> status{};  ///< of the rule that the row is about
  friend bool operator==(const Row&, const Row&) = default;
};
struct Table {
  std::vector<Column> columns;
  std::vector<Row> rows;
  friend bool operator==(const Table&, const Table&) = default;
};

using Block = std::variant<Paragraph, Bullets, Item, Table>;

enum class SectionKind : std::uint8_t {
  amount,
  disallowed,
  rules,
  next,
  readings,
  stars,
  materials,
  warnings,
};
inline constexpr std::array<Word<SectionKind>, 8> section_words{{
    {SectionKind::amount, "amount", {"金额计算", "The amount"}},
    {SectionKind::disallowed, "disallowed", {"未予认定的金额", "What was not recognised"}},
    {SectionKind::rules, "rules", {"逐条审核", "Rule by rule"}},
    {SectionKind::next, "next", {"待明确事项", "What is open, and who answers it"}},
    {SectionKind::readings, "readings", {"条款理解的影响", "Readings that matter"}},
    {SectionKind::stars, "stars", {"各星级对应金额", "What each star would pay"}},
    {SectionKind::materials, "materials", {"申报材料", "Materials"}},
    {SectionKind::warnings, "warnings", {"填报提示", "Form faults"}},
}};

/// A section; only those with something to say are there.
struct Section {
  SectionKind kind = SectionKind::amount;
  std::vector<Block> blocks;
  friend bool operator==(const Section&, const Section&) = default;
};

/// The explanation of one decision. Its views live as long as the edition's.
struct Explanation {
  std::string application;  ///< the application's id, as given
  std::string_view edition;
  Track direction = Track::platform;
  Outcome outcome = Outcome::undetermined;
  Words title;
  Words statement;             ///< the outcome, in a sentence or two
  std::vector<Words> reasons;  ///< the rules that are not met, a sentence each
  std::vector<Entry> particulars;
  std::vector<LineAccount> lines;
  std::vector<Step> steps;
  std::vector<RuleAccount> rules;
  std::vector<OpenPoint> next;
  std::vector<Section> sections;
  Words caveat;
  friend bool operator==(const Explanation&, const Explanation&) = default;
};

}  // namespace v1
}  // namespace chengdu_subsidy
