#include "columns.hpp"

#include <chengdu_subsidy/rules/rule_bits.hpp>

#include "input.hpp"
#include "json/fault_text.hpp"

namespace chengdu_subsidy::python {
namespace {

using batch::CloudColumns;
using batch::ParkColumns;
using batch::PlatformColumns;
using batch::VerdictColumns;
using json_detail::fill;
using json_detail::same;

constexpr Text is_no_column{"没有列{0}，可用的列：{1}。",
                            "There is no column {0}; the columns are {1}."};
constexpr Text is_of_other_length{"列{0}有{1}行，应为{2}行。", "Column {0} has {1} rows, not {2}."};
constexpr Text lies_over{"列{0}与列{1}的内存重叠：请给各自独立的数组。",
                         "Columns {0} and {1} share memory: give arrays that lie apart."};

[[noreturn]] void refuse(ErrorCode code, const std::string& name, Text pattern,
                         std::initializer_list<json_detail::Sentence> parts) {
  const json_detail::Sentence sentence = fill(pattern, parts);
  raise(InputError{code, "/" + name, sentence.zh, sentence.en});
}

template <class Visit>
void visit_truths(batch::TruthColumns& truths, Visit& visit) {
  visit("truths_yes", truths.yes);
  visit("truths_no", truths.no);
}
template <class Visit>
void visit_columns(PlatformColumns& columns, Visit& visit) {
  visit_truths(columns.truths, visit);
  visit("full", columns.full, PlatformColumns::investment_known, Holds::money);
  visit("labour", columns.labour, PlatformColumns::investment_known, Holds::money);
  for (const auto& entry : metric_words) {
    visit(std::string(entry.id), columns.metrics[static_cast<std::size_t>(entry.value)],
          PlatformColumns::metric_known(entry.value),
          entry.value == Metric::annual_service_revenue ? Holds::money : Holds::numbers);
  }
  visit("known", columns.known);
}
template <class Visit>
void visit_columns(CloudColumns& columns, Visit& visit) {
  visit_truths(columns.truths, visit);
  visit("applied_star", columns.applied_star, CloudColumns::applied_known);
  visit("assessed_star", columns.assessed_star, CloudColumns::assessed_known);
  visit("previous_star", columns.previous_star, CloudColumns::previous_known);
  visit("subdomains", columns.subdomains, CloudColumns::subdomains_known);
  visit("fees", columns.fees, CloudColumns::fees_known, Holds::money);
  visit("known", columns.known);
}
template <class Visit>
void visit_columns(ParkColumns& columns, Visit& visit) {
  visit_truths(columns.truths, visit);
  visit("assessed_star", columns.assessed_star, ParkColumns::assessed_known);
  visit("previous_star", columns.previous_star, ParkColumns::previous_known);
  visit("previous_award", columns.previous_award, ParkColumns::award_known, Holds::money);
  visit("known", columns.known);
}
template <class Visit>
void visit_columns(VerdictColumns& columns, Visit& visit) {
  visit("amount", columns.amount);
  visit("computed_amount", columns.computed_amount);
  visit("outcome", columns.outcome);
  visit("open", columns.open);
  visit("low", columns.low);
}

template <class Columns>
py::tuple judge_columns(const py::dict& given, const py::dict& out, const Edition& edition,
                        const Readings& readings, const batch::Execution& execution) {
  Columns columns;
  ColumnArrays in(given);
  visit_columns(columns, in);
  in.finish();
  columns.rows = rows_of(in.arrays());
  VerdictColumns verdicts;
  ColumnArrays written(out);
  visit_columns(verdicts, written);
  written.finish();
  (void)rows_of(written.arrays(), columns.rows);
  check_apart(in.arrays(), written.arrays());
  batch::BatchReport report;
  {
    const py::gil_scoped_release unlocked;
    report = batch::judge(columns, verdicts, edition, readings, execution);
  }
  return report_of(report);
}

py::tuple evaluate_columns(const std::string& track, const py::dict& columns, const py::dict& out,
                           const ChosenReadings& readings, const ChosenEditions& editions,
                           std::int64_t threads) {
  const Edition& edition = edition_of(editions);
  const batch::Execution execution = execution_of(threads);
  switch (track_named(track)) {
    case Track::platform:
      return judge_columns<PlatformColumns>(columns, out, edition, readings.value, execution);
    case Track::cloud:
      return judge_columns<CloudColumns>(columns, out, edition, readings.value, execution);
    case Track::park: break;
  }
  return judge_columns<ParkColumns>(columns, out, edition, readings.value, execution);
}

py::list column_table(const std::string& track) {
  ColumnShapes visit;
  PlatformColumns platforms;
  CloudColumns clouds;
  ParkColumns parks;
  switch (track_named(track)) {
    case Track::platform: visit_columns(platforms, visit); break;
    case Track::cloud: visit_columns(clouds, visit); break;
    case Track::park: visit_columns(parks, visit); break;
  }
  return list_of(visit.shapes);
}

/// The rules that apply, in their order, with their bits.
py::list rule_bits(const std::string& track, const ChosenEditions& editions) {
  const Track which = track_named(track);
  const RuleMask applicable = applicable_rules(edition_of(editions), which);
  py::list bits;
  for (const auto& entry : rule_table) {
    const auto own = track_of(entry.rule);
    if ((own && *own != which) || (applicable & bit(entry.rule)) == 0) continue;
    bits.append(py::make_tuple(std::string(entry.id), bit(entry.rule)));
  }
  return bits;
}

}  // namespace

const Array* ColumnArrays::take(const std::string& name) {
  const py::str key(name);
  if (!given_.contains(key)) return nullptr;
  const py::object array = given_[key];
  if (array.is_none()) return nullptr;
  return &arrays_.emplace_back(array, name);
}

void ColumnArrays::finish() const {
  for (const auto& [key, array] : given_) {
    const std::string name = py::str(key).cast<std::string>();
    if (std::find(names_.begin(), names_.end(), name) != names_.end()) continue;
    std::string known;
    for (const std::string& other : names_) known.append(known.empty() ? "" : ", ").append(other);
    refuse(ErrorCode::unknown_field, name, is_no_column, {same(name), same(known)});
  }
}

void check_length(const Array& array, std::size_t length) {
  if (array.length() == length) return;
  refuse(ErrorCode::bad_count, array.name(), is_of_other_length,
         {same(array.name()), same(std::to_string(array.length())), same(std::to_string(length))});
}

std::size_t rows_of(const std::deque<Array>& arrays, std::optional<std::size_t> rows) {
  for (const Array& array : arrays) {
    if (!rows) rows = array.length();
    check_length(array, *rows);
  }
  return rows.value_or(0);
}

void check_apart(const std::deque<Array>& in, const std::deque<Array>& out) {
  for (std::size_t at = 0; at < out.size(); ++at) {
    const auto check = [&](const Array& other) {
      if (out[at].overlaps(other)) {
        refuse(ErrorCode::wrong_type, out[at].name(), lies_over,
               {same(out[at].name()), same(other.name())});
      }
    };
    for (const Array& other : in) check(other);
    for (std::size_t before = 0; before < at; ++before) check(out[before]);
  }
}

const Edition& edition_of(const ChosenEditions& editions) {
  return editions.only_builtin() ? chengdu_2024 : *editions.editions[1];
}

batch::Execution execution_of(std::int64_t threads) {
  constexpr std::int64_t most = 1024;
  if (threads < 0 || threads > most) {
    throw py::value_error("threads is from 0 (as many as there are processors) to " +
                          std::to_string(most) + ", not " + std::to_string(threads));
  }
  batch::Execution execution;
  execution.threads = static_cast<unsigned>(threads);
  return execution;
}

py::tuple report_of(const batch::BatchReport& report) {
  return py::make_tuple(report.rows, report.one_by_one, report.invalid, report.first_invalid);
}

py::list list_of(const std::vector<ColumnShape>& shapes) {
  py::list list;
  for (const auto& shape : shapes) {
    list.append(py::make_tuple(shape.name, shape.type, shape.known, shape.money));
  }
  return list;
}

Track track_named(const std::string& track) {
  const auto found = find_word(track_words, track);
  if (!found) throw py::value_error("track is 'platform', 'cloud' or 'park', not '" + track + "'");
  return *found;
}

void bind_columns(py::module_& m) {
  m.def("_evaluate_columns", &evaluate_columns, py::arg("track"), py::arg("columns"),
        py::arg("out"), py::arg("readings"), py::arg("edition"), py::arg("threads"));
  m.def("_column_table", &column_table, py::arg("track"));
  m.def("_rule_bits", &rule_bits, py::arg("track"), py::arg("edition"));
  m.def(
      "_rules_of_truths",
      [](const std::string& track) { return batch::rules_of_truths(track_named(track)); },
      py::arg("track"));
  m.attr("_unknown_amount") = batch::unknown_amount;
  m.attr("_invalid_outcome") = batch::invalid_outcome;
  m.attr("_has_threads") = batch::has_threads();
}

}  // namespace chengdu_subsidy::python
