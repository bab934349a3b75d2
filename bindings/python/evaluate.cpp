#include "decisions.hpp"
#include "facts.hpp"
#include "parts.hpp"

namespace chengdu_subsidy::python {
namespace {

/// The application as JSON text: as it stands, or written to `kept`.
std::string_view application_json(py::handle application, std::string& kept) {
  if (const auto json = text_or_bytes(application, kept)) return *json;
  static PyObject* mapping = nullptr;
  const bool known = py::isinstance<Application>(application) ||
                     PyDict_Check(application.ptr()) != 0 ||
                     py::isinstance(application, imported("collections.abc", "Mapping", mapping));
  if (!known) {
    throw py::type_error("an application is an Application, a dict or JSON text, not " +
                         type_name(application));
  }
  write_json(application, kept);
  return kept;
}

PyDecision evaluate_one(AnyApplication given, const ChosenReadings& readings,
                        const ChosenEditions& editions) {
  const py::handle application = given.object;
  // Facts of the built-in edition are there already; under another one their positions in its
  // lists are found by their ids.
  const bool text =
      PyUnicode_Check(application.ptr()) != 0 || PyBytes_Check(application.ptr()) != 0;
  if (editions.only_builtin() && !text && PyDict_Check(application.ptr()) == 0) {
    py::detail::make_caster<std::shared_ptr<Application>> facts;
    if (facts.load(application, false)) {
      return {static_cast<std::shared_ptr<Application>&>(facts), nullptr, chengdu_2024,
              readings.value};
    }
  }
  std::string kept;
  const std::string_view json = application_json(application, kept);
  auto facts = std::make_shared<Application>();
  const auto read = this_threads_reader().read(json, editions.known(), *facts, editions.unnamed);
  if (read.error) raise(*read.error);
  const bool loaded = read.edition != &chengdu_2024;
  return {std::move(facts), loaded ? editions.owner : nullptr, *read.edition, readings.value};
}

}  // namespace

void bind_evaluate(py::module_& m) {
  m.def("evaluate", &evaluate_one, py::arg("application"), py::kw_only(),
        py::arg("readings") = ChosenReadings{}, py::arg("edition") = ChosenEditions{},
        "Decides one application.\n\n"
        "application: an Application, a dict of the contract, or JSON text (str or bytes).\n"
        "readings: Readings, a dict of names and values, or None for the defaults.\n"
        "edition: an Edition, which the application means when it names none.\n\n"
        "Raises InputError, a ValueError, for the first fault of the application: code, path and\n"
        "a sentence that says how to mend it. A value of another type, such as a float where a\n"
        "number must be exact, is a TypeError, too.");
}

}  // namespace chengdu_subsidy::python
