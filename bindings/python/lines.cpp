#include <chengdu_subsidy/batch/lines.hpp>
#include <stdexcept>

#include "casters.hpp"
#include "columns.hpp"
#include "input.hpp"

// Money lines as offsets and entries, and text to fen.

namespace chengdu_subsidy::python {
namespace {

using batch::FeeLineColumns;
using batch::FeeMeasureColumns;
using batch::InvestmentLineColumns;
using batch::InvestmentMeasureColumns;

template <class Visit>
void visit_lines(batch::LineColumns& lines, Visit& visit) {
  visit("offsets", lines.offsets);
  visit("amount", lines.amount, 0, Holds::money);
  visit("audited", lines.audited, 0, Holds::money);
  visit("paid_on", lines.paid_on, 0, Holds::days);
}
template <class Visit>
void visit_columns(InvestmentLineColumns& lines, Visit& visit) {
  visit_lines(lines, visit);
  visit("kind", lines.kind);
  visit("known", lines.known);
}
template <class Visit>
void visit_columns(FeeLineColumns& lines, Visit& visit) {
  visit_lines(lines, visit);
  visit("subdomain", lines.subdomain);
  visit("claimed_offsets", lines.claimed_offsets);
  visit("claimed", lines.claimed);
  visit("applied_star", lines.applied_star);
  visit("known", lines.known);
}
template <class Visit>
void visit_columns(InvestmentMeasureColumns& measures, Visit& visit) {
  visit("full", measures.full);
  visit("labour", measures.labour);
  visit("known", measures.known);
}
template <class Visit>
void visit_columns(FeeMeasureColumns& measures, Visit& visit) {
  visit("fees", measures.fees);
  visit("subdomains", measures.subdomains);
  visit("known", measures.known);
}

/// How long each column is. One without any entry is no column that was left out: an audit of no
/// line is not the audit of every line.
void check_lengths(const std::deque<Array>& arrays, std::size_t rows, std::size_t entries,
                   std::size_t claims) {
  for (const Array& array : arrays) {
    const std::string& name = array.name();
    if (name == "offsets" || name == "claimed_offsets") {
      check_length(array, rows + 1);
    } else if (name == "known" || name == "applied_star") {
      check_length(array, rows);
    } else {
      check_length(array, name == "claimed" ? claims : entries);
    }
  }
}
std::size_t claims_of(const InvestmentLineColumns&) { return 0; }
std::size_t claims_of(const FeeLineColumns& lines) { return lines.claimed.size(); }

template <class Lines, class Measures>
py::tuple measure_columns(const py::dict& given, const py::dict& out, std::size_t rows,
                          const Edition& edition, const Readings& readings,
                          const batch::Execution& execution) {
  Lines lines;
  ColumnArrays in(given);
  visit_columns(lines, in);
  in.finish();
  lines.rows = rows;
  check_lengths(in.arrays(), rows, lines.amount.size(), claims_of(lines));
  Measures measures;
  ColumnArrays written(out);
  visit_columns(measures, written);
  written.finish();
  (void)rows_of(written.arrays(), rows);
  check_apart(in.arrays(), written.arrays());
  batch::BatchReport report;
  try {
    const py::gil_scoped_release unlocked;
    report = batch::measure(lines, measures, edition, readings, execution);
  } catch (const std::invalid_argument& fault) {
    throw py::value_error(fault.what());
  }
  return report_of(report);
}

py::tuple measure_lines(const std::string& track, const py::dict& lines, const py::dict& out,
                        std::size_t rows, const ChosenReadings& readings,
                        const ChosenEditions& editions, std::int64_t threads) {
  const Edition& edition = edition_of(editions);
  const batch::Execution execution = execution_of(threads);
  switch (track_named(track)) {
    case Track::platform:
      return measure_columns<InvestmentLineColumns, InvestmentMeasureColumns>(
          lines, out, rows, edition, readings.value, execution);
    case Track::cloud:
      return measure_columns<FeeLineColumns, FeeMeasureColumns>(lines, out, rows, edition,
                                                                readings.value, execution);
    case Track::park: break;
  }
  throw py::value_error("a park has no money lines: give its columns to evaluate_columns");
}

}  // namespace

void bind_lines(py::module_& m) {
  m.def("_measure_lines", &measure_lines, py::arg("track"), py::arg("lines"), py::arg("out"),
        py::arg("rows"), py::arg("readings"), py::arg("edition"), py::arg("threads"));
  m.attr("_no_day") = batch::no_day;
  m.attr("_no_subdomain") = batch::no_subdomain;
}

}  // namespace chengdu_subsidy::python
