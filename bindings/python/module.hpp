#pragma once
/// \file
/// What the module is made of: one function a topic, each in a file of its own. What a later one
/// hands out must be bound by an earlier one, so that signatures name it.

#include <pybind11/pybind11.h>

#include <string>
#include <typeinfo>

namespace chengdu_subsidy::python {

namespace py = pybind11;

void bind_words(py::module_& module);
void bind_money(py::module_& module);
void bind_applicant(py::module_& module);
void bind_platform(py::module_& module);
void bind_cloud(py::module_& module);
void bind_park(py::module_& module);
void bind_application(py::module_& module);
void bind_readings(py::module_& module);
void bind_notice(py::module_& module);
void bind_editions(py::module_& module);
void bind_findings(py::module_& module);
void bind_decisions(py::module_& module);
void bind_evaluate(py::module_& module);
void bind_records(py::module_& module);
void bind_stream(py::module_& module);
void bind_columns(py::module_& module);
void bind_lines(py::module_& module);
void bind_stars(py::module_& module);
void bind_fields(py::module_& module);

/// An attribute of a module, looked up once and kept for the life of the process: a static Python
/// object that is destroyed at exit would outlive its interpreter.
inline py::handle imported(const char* module, const char* name, PyObject*& kept) {
  if (kept == nullptr) kept = py::object(py::module_::import(module).attr(name)).release().ptr();
  return kept;
}

/// The name of an object's type, for sentences.
inline std::string type_name(py::handle value) { return Py_TYPE(value.ptr())->tp_name; }

/// What every class of the module shares, beside `py::module_local()`, which finds it in one step
/// and keeps it apart from other modules' classes: an object that was never initialised
/// (`Class.__new__(Class)`) is refused, where pybind11 would read raw memory.
template <class T, class... Options>
void finish_class(py::class_<T, Options...>&) {
  py::detail::get_type_info(typeid(T))->operator_new = [](std::size_t) -> void* {
    throw py::type_error("this object was never initialised: call its class to make one");
  };
}

/// Refuses what is given without a name where everything has one. \throws TypeError
inline void refuse_unnamed(const py::args& unnamed, const std::string& what) {
  if (!unnamed.empty()) throw py::type_error(what + " by name, such as key=value");
}

/// For a class that users do not call: `how` tells where its objects come from.
template <class T, class... Options>
void made_elsewhere(py::class_<T, Options...>& made, const char* how) {
  made.def(py::init([how](const py::args&, const py::kwargs&) -> T { throw py::type_error(how); }));
}

/// For a class whose objects do not change: a copy is the object itself.
template <class T, class... Options>
void copies_are_itself(py::class_<T, Options...>& made) {
  made.def("__copy__", [](const py::object& self) { return self; });
  made.def("__deepcopy__", [](const py::object& self, const py::object&) { return self; });
}

/// What `__reduce__` gives: `make` of the object's class, called with `state` again.
inline py::tuple made_again(const py::object& self, const char* make, const py::object& state) {
  static PyObject* kept = nullptr;
  return py::make_tuple(imported("chengdu_subsidy._again", "again", kept),
                        py::make_tuple(py::type::of(self), make, state));
}

}  // namespace chengdu_subsidy::python
