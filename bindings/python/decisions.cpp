#include "decisions.hpp"

#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/json/decision.hpp>

#include "facts.hpp"

namespace chengdu_subsidy::python {
namespace {

std::string json_of(const PyDecision& d) {
  std::string json;
  write_decision(d.decision, json);
  return json;
}

Language language(const std::string& name) {
  if (name == "zh") return Language::zh;
  if (name == "en") return Language::en;
  throw py::value_error("lang is 'zh' or 'en', not '" + name + "'");
}

std::string html(const PyDecision& d) {
  std::string text = explain(d.decision, d.application, *d.edition, Language::zh);
  std::string out = "<pre>";
  for (const char c : text) {
    switch (c) {
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '&': out += "&amp;"; break;
      default: out += c;
    }
  }
  return out + "</pre>";
}

// The rules of a status, or all of them.
py::tuple findings(const PyDecision& d, const std::optional<std::string>& status) {
  std::optional<Status> wanted;
  if (status) {
    wanted = find_word(status_words, *status);
    if (!wanted) {
      throw py::value_error("a status is met, not_met, unknown or pending, not '" + *status + "'");
    }
  }
  py::list found;
  for (const auto& finding : d.decision.findings) {
    if (!wanted || finding.status == *wanted) found.append(py::cast(finding));
  }
  return py::tuple(found);
}

void bind_parts(py::module_& m) {
  py::class_<Bounds>(m, "Bounds", "Encloses every amount that is still possible, yuan.")
      .def_property_readonly("min", [](const Bounds& b) { return b.min; })
      .def_property_readonly("max", [](const Bounds& b) { return b.max; })
      .def("__eq__", [](const Bounds& a, const Bounds& b) { return a == b; })
      .def("__repr__", [](const Bounds& b) {
        return "<Bounds " + b.min.to_string() + " to " + b.max.to_string() + ">";
      });
  using F = ExplainedFinding;
  py::class_<F>(m, "Finding", "A rule with its status, what was found and what is required.")
      .def_property_readonly("rule", [](const F& f) { return std::string(info(f.rule).id); })
      .def_property_readonly("status", [](const F& f) { return f.status; })
      .def_property_readonly("decided_by", [](const F& f) { return info(f.rule).decided_by; })
      .def_property_readonly("clause", [](const F& f) { return std::string(f.clause); })
      .def_property_readonly("observed", [](const F& f) { return f.observed; })
      .def_property_readonly("required", [](const F& f) { return f.required; })
      .def(
          "message",
          [](const F& f, const std::string& lang) {
            return language(lang) == Language::zh ? f.zh : f.en;
          },
          py::arg("lang") = "zh", "The sentence on it, in Chinese or English.")
      .def("__repr__", [](const F& f) {
        return "<Finding " + std::string(info(f.rule).id) + ": " +
               std::string(word(status_words, f.status).id) + ">";
      });
  using S = ShareCalculation;
  py::class_<S>(m, "ShareCalculation", "min(rate × recognised base, cap); None while unknown.")
      .def_property_readonly("recognised_base", [](const S& c) { return c.recognised_base; })
      .def_property_readonly("rate", [](const S& c) { return c.rate; })
      .def_property_readonly("uncapped", [](const S& c) { return c.uncapped; })
      .def_property_readonly("cap", [](const S& c) { return c.cap; })
      .def_property_readonly("binding", [](const S& c) { return c.binding; });
  using A = AwardCalculation;
  py::class_<A>(m, "AwardCalculation",
                "The star's award less what is deducted; None while unknown.")
      .def_property_readonly("star", [](const A& c) { return c.star; })
      .def_property_readonly("award", [](const A& c) { return c.award; })
      .def_property_readonly("deducted", [](const A& c) { return c.deducted; });
  py::class_<Disallowed>(m, "Disallowed", "Claimed money that was not recognised.")
      .def_property_readonly("line", [](const Disallowed& d) { return d.line; })
      .def_property_readonly("amount", [](const Disallowed& d) { return d.amount; })
      .def_property_readonly("reason", [](const Disallowed& d) { return d.reason; });
  using R = ReadingChange;
  py::class_<R>(m, "ReadingChange", "What another value of one reading would change.")
      .def_property_readonly("reading", [](const R& c) { return std::string(info(c.reading).id); })
      .def_property_readonly(
          "value", [](const R& c) { return std::string(info(c.reading).values[c.value].id); })
      .def_property_readonly("outcome", [](const R& c) { return c.outcome; })
      .def_property_readonly("amount", [](const R& c) { return c.amount; })
      .def_property_readonly("computed_amount", [](const R& c) { return c.computed_amount; });
  py::class_<Sensitivity>(m, "Sensitivity", "Whether the choice of readings matters.")
      .def_property_readonly("robust", [](const Sensitivity& s) { return s.robust; })
      .def_property_readonly("changes", [](const Sensitivity& s) { return s.changes; })
      .def_property_readonly("range", [](const Sensitivity& s) { return s.range; });
  using M = MaterialsCheck;
  const auto ids = [](const std::vector<std::string_view>& list) {
    py::list result;
    for (const auto id : list) result.append(py::str(id.data(), id.size()));
    return py::tuple(result);
  };
  py::class_<M>(m, "Materials", "Whether the documents are complete.")
      .def_property_readonly("complete", [](const M& c) { return c.complete; })
      .def_property_readonly("missing", [ids](const M& c) { return ids(c.missing); })
      .def_property_readonly("unknown", [ids](const M& c) { return ids(c.unknown); });
  py::class_<Warning>(m, "Warning", "A form fault that decides nothing.")
      .def_property_readonly("code", [](const Warning& w) { return w.code; })
      .def_property_readonly("path", [](const Warning& w) { return w.path; })
      .def(
          "message",
          [](const Warning& w, const std::string& lang) { return w.message(language(lang)); },
          py::arg("lang") = "zh", "The sentence on it, in Chinese or English.");
  py::class_<Advice>(m, "Advice", "What each star would pay.")
      .def_property_readonly("attainable_star", [](const Advice& a) { return a.attainable_star; })
      .def_property_readonly("at_star", [](const Advice& a) {
        py::dict by_star;
        for (const auto& at : a.at_star) by_star[py::int_(at.star)] = py::cast(at.pays);
        return by_star;
      });
}

}  // namespace

void bind_decisions(py::module_& m) {
  bind_parts(m);
  using D = PyDecision;
  py::class_<D>(m, "Decision",
                "What the rules say on an application, and why. It supports the authority's\n"
                "decision and is neither true nor false: ask `outcome`.")
      .def_property_readonly("application", [](const D& d) { return d.decision.application; })
      .def_property_readonly("edition", [](const D& d) { return std::string(d.decision.edition); })
      .def_property_readonly("direction", [](const D& d) { return d.decision.direction; })
      .def_property_readonly("outcome", [](const D& d) { return d.decision.outcome; })
      .def_property_readonly(
          "amount", [](const D& d) { return d.decision.amount; },
          "What is paid, yuan; None while undetermined.")
      .def_property_readonly(
          "computed_amount", [](const D& d) { return d.decision.computed_amount; },
          "The amount by the formula, whatever the rules say, yuan.")
      .def_property_readonly("bounds", [](const D& d) { return d.decision.bounds; })
      .def_property_readonly("findings", [](const D& d) { return findings(d, std::nullopt); })
      .def("findings_with", &findings, py::arg("status"), "The findings of one status.")
      .def_property_readonly("calculation", [](const D& d) { return d.decision.calculation; })
      .def_property_readonly("disallowed", [](const D& d) { return d.decision.disallowed; })
      .def_property_readonly(
          "open",
          [](const D& d) {
            py::list rules;
            for (const Rule rule : d.decision.open) rules.append(std::string(info(rule).id));
            return py::tuple(rules);
          },
          "Rules that are unknown or pending: what to ask or judge next.")
      .def_property_readonly("readings", [](const D& d) { return d.decision.readings; })
      .def_property_readonly("sensitivity", [](const D& d) { return d.decision.sensitivity; })
      .def_property_readonly("materials", [](const D& d) { return d.decision.materials; })
      .def_property_readonly("warnings", [](const D& d) { return d.decision.warnings; })
      .def_property_readonly("advice", [](const D& d) { return d.decision.advice; })
      .def(
          "explain",
          [](const D& d, const std::string& lang) {
            return explain(d.decision, d.application, *d.edition, language(lang));
          },
          py::arg("lang") = "zh", "The decision in words, as a reviewer reads it.")
      .def("to_json", &json_of, "Canonical JSON: the same bytes as the command line tool's line.")
      .def(
          "to_dict",
          [](const D& d) {
            static PyObject* kept = nullptr;
            return imported("json", "loads", kept)(json_of(d));
          },
          "The decision as the contract's JSON object.")
      .def("__eq__",
           [](const D& a, const py::object& b) {
             return py::isinstance<D>(b) && a.decision == b.cast<const D&>().decision;
           })
      .def("__hash__", [](const D& d) { return py::hash(py::str(json_of(d))); })
      .def("__bool__",
           [](const D&) -> bool {
             throw py::type_error(
                 "a decision is not a yes or a no: compare decision.outcome with "
                 "Outcome.supported, Outcome.not_supported or Outcome.undetermined");
           })
      .def("_repr_html_", &html)
      .def("__repr__", [](const D& d) {
        return "<Decision " + d.decision.application + ": " +
               std::string(word(outcome_words, d.decision.outcome).id) +
               (d.decision.amount ? ", " + d.decision.amount->to_string() + " yuan" : "") + ">";
      });
}

}  // namespace chengdu_subsidy::python
