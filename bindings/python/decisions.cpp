#include "decisions.hpp"

#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <map>

#include "facts.hpp"

namespace chengdu_subsidy::python {
namespace {

std::string json_of(const PyDecision& d) {
  std::string json;
  write_decision(d.whole(), json);
  return json;
}

Language language(const std::string& name) {
  if (name == "zh") return Language::zh;
  if (name == "en") return Language::en;
  throw py::value_error("lang is 'zh' or 'en', not '" + name + "'");
}

std::string html(const PyDecision& d) {
  std::string text = explain(d.whole(), d.application, *d.edition, Language::zh);
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

// The findings of a status.
std::vector<ExplainedFinding> findings_with(const PyDecision& d, const std::string& status) {
  const auto wanted = find_word(status_words, status);
  if (!wanted) {
    throw py::value_error("a status is met, not_met, unknown or pending, not '" + status + "'");
  }
  std::vector<ExplainedFinding> found;
  for (const auto& finding : d.whole().findings) {
    if (finding.status == *wanted) found.push_back(finding);
  }
  return found;
}

// A part of a decision: attributes that are read, equality, a repr that shows them, `match`.
template <class T>
class PartClass {
 public:
  PartClass(py::module_& m, const char* name, const char* doc) : class_(m, name, doc) {
    class_.def("__eq__", [](const T& a, const T& b) { return a == b; }, py::is_operator());
    class_.def("__repr__", [name](const py::object& self) {
      std::string text = std::string("<") + name;
      for (const py::handle key : py::type::of(self).attr("__match_args__")) {
        text += " " + key.cast<std::string>() + "=" +
                py::repr(self.attr(key)).template cast<std::string>();
      }
      return text + ">";
    });
    class_.attr("__hash__") = py::none();
    class_.attr("__match_args__") = py::tuple();
  }

  template <class Get>
  PartClass& get(const char* key, Get get, const char* doc) {
    class_.def_property_readonly(key, get, doc);
    class_.attr("__match_args__") =
        py::object(class_.attr("__match_args__")) + py::make_tuple(key);
    return *this;
  }
  template <class Of>
  PartClass& message(Of of) {
    class_.def(
        "message",
        [of](const T& part, const std::string& lang) -> std::string {
          return of(part, language(lang));
        },
        py::arg("lang") = "zh", "The sentence on it, in Chinese (zh) or English (en).");
    return *this;
  }

 private:
  py::class_<T> class_;
};

void bind_findings(py::module_& m) {
  using F = ExplainedFinding;
  PartClass<F>(m, "Finding", "A rule with its status, what was found and what is required.")
      .get("rule", [](const F& f) { return std::string(info(f.rule).id); }, "The rule's id.")
      .get("status", [](const F& f) { return f.status; }, "Met, not met, unknown or pending.")
      .get("decided_by", [](const F& f) { return info(f.rule).decided_by; },
           "The facts, or the authority's judgement.")
      .get("clause", [](const F& f) { return std::string(f.clause); }, "Where the rule stands.")
      .get("observed", [](const F& f) { return f.observed; },
           "What was found, as data; None where nothing is known.")
      .get("required", [](const F& f) { return f.required; },
           "What the rule requires, as data; None where it is no single value.")
      .message([](const F& f, Language l) { return l == Language::zh ? f.zh : f.en; });
  PartClass<Warning>(m, "Warning", "A form fault that decides nothing.")
      .get("code", [](const Warning& w) { return w.code; }, "Which fault.")
      .get("path", [](const Warning& w) { return w.path; }, "Where, as a JSON Pointer.")
      .message([](const Warning& w, Language l) { return w.message(l); });
}

void bind_amounts(py::module_& m) {
  PartClass<Bounds>(m, "Bounds", "Encloses every amount that is still possible.")
      .get("min", [](const Bounds& b) { return b.min; }, "The least, yuan.")
      .get("max", [](const Bounds& b) { return b.max; }, "The most, yuan.");
  using S = ShareCalculation;
  PartClass<S>(m, "ShareCalculation",
               "min(rate × recognised base, cap), guide 一(三) and 二(三); None while unknown.")
      .get("recognised_base", [](const S& c) { return c.recognised_base; },
           "Recognised investment or fees, yuan.")
      .get("rate", [](const S& c) { return c.rate; }, "The share that is paid, 0 to 1.")
      .get("uncapped", [](const S& c) { return c.uncapped; },
           "Rate × base, yuan, exact and not rounded.")
      .get("cap", [](const S& c) { return c.cap; }, "The most that is paid, yuan.")
      .get("binding", [](const S& c) { return c.binding; }, "Whether rate or cap decides.");
  using A = AwardCalculation;
  PartClass<A>(m, "AwardCalculation",
               "The star's award less what is deducted, guide 三(三); None while unknown.")
      .get("star", [](const A& c) { return c.star; }, "The star that counts.")
      .get("award", [](const A& c) { return c.award; }, "Its award, yuan.")
      .get("deducted", [](const A& c) { return c.deducted; }, "What is deducted of it, yuan.");
  using D = Disallowed;
  PartClass<D>(m, "Disallowed", "Claimed money that was not recognised.")
      .get("line", [](const D& d) { return d.line; }, "The line's id; None: no single line.")
      .get("amount", [](const D& d) { return d.amount; }, "Yuan, more than zero.")
      .get("reason", [](const D& d) { return d.reason; }, "Why not.");
  PartClass<Advice>(m, "Advice", "What each star would pay.")
      .get("attainable_star", [](const Advice& a) { return a.attainable_star; },
           "Cloud: the highest star whose count of sub-domains is reached; 0: none; None: unknown.")
      .get(
          "at_star",
          [](const Advice& a) {
            std::map<int, std::optional<Money>> by_star;
            for (const auto& at : a.at_star) by_star.emplace(at.star, at.pays);
            return by_star;
          },
          "Star to yuan; None while unknown.");
}

void bind_checks(py::module_& m) {
  using R = ReadingChange;
  PartClass<R>(m, "ReadingChange", "What another value of one reading would change.")
      .get("reading", [](const R& c) { return std::string(info(c.reading).id); }, "Its name.")
      .get("value", [](const R& c) { return std::string(info(c.reading).values[c.value].id); },
           "The other value.")
      .get("outcome", [](const R& c) { return c.outcome; }, "The outcome under it.")
      .get("amount", [](const R& c) { return c.amount; }, "The amount under it, yuan.")
      .get("computed_amount", [](const R& c) { return c.computed_amount; },
           "The computed amount under it, yuan.");
  using S = Sensitivity;
  PartClass<S>(m, "Sensitivity", "Whether the choice of readings matters.")
      .get("robust", [](const S& s) { return s.robust; },
           "Whether every combination of readings decides alike.")
      .get("changes", [](const S& s) { return s.changes; },
           "The single readings that would change outcome or amount.")
      .get("range", [](const S& s) { return s.range; },
           "Computed amounts under all combinations of readings; None where one is unknown.");
  using M = MaterialsCheck;
  const auto ids = [](const std::vector<std::string_view>& list) {
    return std::vector<std::string>(list.begin(), list.end());
  };
  PartClass<M>(m, "Materials", "Whether the documents are complete, guide (二) of each track.")
      .get("complete", [](const M& c) { return c.complete; }, "None while unknown.")
      .get("missing", [ids](const M& c) { return ids(c.missing); }, "Ids of those not there.")
      .get("unknown", [ids](const M& c) { return ids(c.unknown); }, "Ids of those not said.");
}

}  // namespace

void bind_decisions(py::module_& m) {
  bind_findings(m);
  bind_amounts(m);
  bind_checks(m);
  using D = PyDecision;
  py::class_<D>(m, "Decision",
                "What the rules say on an application, and why. It supports the authority's\n"
                "decision and is neither true nor false: ask `outcome`.")
      .def_property_readonly("application", [](const D& d) { return d.application.id; },
          "The id of the application.")
      .def_property_readonly("edition", [](const D& d) { return std::string(d.edition->id); },
          "The id of the edition that decided.")
      .def_property_readonly("direction", [](const D& d) { return d.application.direction(); },
          "The track applied for.")
      .def_property_readonly("outcome", [](const D& d) { return d.verdict.outcome; },
          "Supported, not supported, or undetermined while a fact or a judgement is missing.")
      .def_property_readonly(
          "amount", [](const D& d) { return d.verdict.amount; },
          "What is paid, yuan; None while undetermined.")
      .def_property_readonly(
          "computed_amount", [](const D& d) { return d.verdict.computed_amount; },
          "The amount by the formula, whatever the rules say, yuan.")
      .def_property_readonly("bounds", [](const D& d) { return d.verdict.bounds; },
          "Encloses every amount that is still possible, yuan.")
      .def_property_readonly(
          "findings", [](const D& d) { return d.whole().findings; },
          "Every rule with its status, what was found and what is required.")
      .def("findings_with", &findings_with, py::arg("status"), "The findings of one status.")
      .def_property_readonly("calculation", [](const D& d) { return d.whole().calculation; },
          "How the computed amount comes about, step by step.")
      .def_property_readonly("disallowed", [](const D& d) { return d.whole().disallowed; },
          "Claimed money that was not recognised, by line and reason.")
      .def_property_readonly(
          "open",
          [](const D& d) {
            std::vector<std::string> rules;
            for (const Rule rule : d.whole().open) rules.emplace_back(info(rule).id);
            return rules;
          },
          "Rules that are unknown or pending: what to ask or judge next.")
      .def_property_readonly("readings", [](const D& d) { return d.readings; },
          "The readings used.")
      .def_property_readonly("sensitivity", [](const D& d) { return d.whole().sensitivity; },
          "Whether another reading would decide otherwise.")
      .def_property_readonly("materials", [](const D& d) { return d.whole().materials; },
          "Whether the documents are complete; decides nothing.")
      .def_property_readonly("warnings", [](const D& d) { return d.whole().warnings; },
          "Form faults; they decide nothing.")
      .def_property_readonly("advice", [](const D& d) { return d.whole().advice; },
          "What each star would pay.")
      .def(
          "explain",
          [](const D& d, const std::string& lang) {
            return explain(d.whole(), d.application, *d.edition, language(lang));
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
             return py::isinstance<D>(b) && a.whole() == b.cast<const D&>().whole();
           })
      .def("__hash__", [](const D& d) { return py::hash(py::str(json_of(d))); })
      .def("__bool__",
           [](const D&) -> bool {
             throw py::type_error(
                 "a decision is not a yes or a no: compare decision.outcome with "
                 "Outcome.supported, Outcome.not_supported or Outcome.undetermined");
           })
      .def("__reduce__",
           [](const D& d) {
             // What it was made from, decided again by whoever reads it.
             std::string facts;
             write_application(d.application, *d.edition, facts);
             const py::object edition = d.owner ? py::cast(PyEdition{d.owner, d.edition}) : py::none();
             return py::make_tuple(py::module_::import("chengdu_subsidy._again").attr("decide_again"),
                                   py::make_tuple(facts, d.readings, edition));
           })
      .def("__copy__", [](const py::object& self) { return self; })
      .def("__deepcopy__", [](const py::object& self, const py::object&) { return self; })
      .def("_repr_html_", &html)
      .def("__repr__", [](const D& d) {
        return "<Decision " + d.application.id + ": " +
               std::string(word(outcome_words, d.verdict.outcome).id) +
               (d.verdict.amount ? ", " + d.verdict.amount->to_string() + " yuan" : "") + ">";
      });
}

}  // namespace chengdu_subsidy::python
