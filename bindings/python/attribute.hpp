#pragma once
/// \file
/// Attributes that are read often.

#include <pybind11/pybind11.h>

#include <exception>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "module.hpp"

namespace chengdu_subsidy::python {

/// What an attribute is in Python; the other way is an exception, as CPython wants it.
template <class T, auto Read>
PyObject* read_attribute(PyObject* type, PyObject* object) {
  auto* const wanted = reinterpret_cast<PyTypeObject*>(type);
  try {
    if (PyObject_TypeCheck(object, wanted) == 0) {
      throw py::type_error("this is an attribute of " + std::string(wanted->tp_name) +
                           "; it was asked of " + type_name(object));
    }
    const T* self = nullptr;
    // Of the class itself an object holds one value, of a derived class perhaps several.
    if (Py_TYPE(object) == wanted) {
      self = static_cast<const T*>(
          reinterpret_cast<py::detail::instance*>(object)->get_value_and_holder().value_ptr());
    }
    // An object that was never initialised has none: the cast refuses it as everywhere.
    return py::cast(Read(self != nullptr ? *self : py::handle(object).cast<const T&>()))
        .release()
        .ptr();
  } catch (py::error_already_set& error) {
    error.restore();
  } catch (const py::builtin_exception& error) {
    error.set_error();
  } catch (const std::bad_alloc&) {
    PyErr_NoMemory();
  } catch (const std::exception& error) {
    PyErr_SetString(PyExc_RuntimeError, error.what());
  }
  return nullptr;
}

/// Declares a read-only attribute whose getter CPython calls directly, without pybind11's search
/// for an overload, which takes several times as long as the reading.
/// \tparam Read  a function from `const T&` to a value that has a name in Python
template <auto Read, class T, class... Options>
void def_attribute(py::class_<T, Options...>& cls, const char* name, const char* doc) {
  using Value = std::remove_cvref_t<decltype(Read(std::declval<const T&>()))>;
  static_assert(std::string_view(py::detail::make_caster<Value>::name.text).find('%') ==
                    std::string_view::npos,
                "a class that pybind11 binds has no name before it is bound");
  // CPython keeps pointers to both.
  static const std::string signature =
      "(self: " + std::string(reinterpret_cast<PyTypeObject*>(cls.ptr())->tp_name) + ") -> " +
      py::detail::make_caster<Value>::name.text + "\n\n" + doc;
  static PyMethodDef method{name, &read_attribute<T, Read>, METH_O, signature.c_str()};
  const auto getter =
      py::reinterpret_steal<py::object>(PyCFunction_NewEx(&method, cls.ptr(), nullptr));
  if (!getter) throw py::error_already_set();
  const py::handle property(reinterpret_cast<PyObject*>(&PyProperty_Type));
  cls.attr(name) = property(getter, py::none(), py::none(), doc);
}

}  // namespace chengdu_subsidy::python
