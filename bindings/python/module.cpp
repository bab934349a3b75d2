#include "module.hpp"

#include <chengdu_subsidy/version.hpp>
#include <exception>
#include <new>

namespace {

namespace py = pybind11;

/// What gets this far is none of the faults that an input can have. Nobody is shown the words of a
/// C++ library bare. By value, as pybind11 calls it.
// NOLINTNEXTLINE(performance-unnecessary-value-param)
void translate(std::exception_ptr thrown) {
  try {
    if (thrown) std::rethrow_exception(thrown);
  } catch (const py::cast_error&) {
    PyErr_SetString(PyExc_TypeError, "a value of another type than is expected here");
  } catch (const py::error_already_set&) {
    throw;  // Python's own, and those that the binding raises, go on as they are
  } catch (const py::builtin_exception&) {
    throw;
  } catch (const std::bad_alloc&) {
    PyErr_NoMemory();
  } catch (const std::exception& error) {
    PyErr_Format(PyExc_SystemError,
                 "a fault inside chengdu_subsidy, not of the input; please report it (%s)",
                 error.what());
  }
}

}  // namespace

PYBIND11_MODULE(_core, module) {
  using namespace chengdu_subsidy::python;
  module.doc() = "The compiled part of chengdu_subsidy; import that instead.";
  // Classes and functions are named as users import them.
  module.attr("__module__") = "chengdu_subsidy";
  module.attr("__version__") = std::string(chengdu_subsidy::library_version);
  py::register_local_exception_translator(&translate);
  bind_words(module);
  bind_money(module);
  bind_applicant(module);
  bind_platform(module);
  bind_cloud(module);
  bind_park(module);
  bind_application(module);
  bind_readings(module);
  bind_notice(module);
  bind_editions(module);
  bind_findings(module);
  bind_decisions(module);
  bind_evaluate(module);
  bind_records(module);
  bind_stream(module);
  bind_columns(module);
  bind_lines(module);
  bind_stars(module);
  bind_fields(module);
  py::delattr(module, "__module__");
}
