#pragma once
/// \file
/// Classes of what is only read: parts of a decision, entries of an edition's lists.

#include <string>

#include "arguments.hpp"
#include "casters.hpp"

namespace chengdu_subsidy::python {

/// `Name(key=value, …)` of all attributes that `match` knows.
std::string show_part(const py::object& self, const char* name);

/// Declares such a class: attributes that are read, equality, hash, a `repr` that shows them,
/// copies (the object itself) and `match`.
template <class T>
class PartClass {
 public:
  PartClass(py::module_& module, const char* name, const char* doc)
      : class_(module, name, doc, py::module_local()) {
    finish_class(class_);
    copies_are_itself(class_);
    made_elsewhere(class_, "only the library makes objects of this class");
    class_.def(
        "__eq__", [](const T& a, const T& b) { return a == b; }, py::is_operator());
    class_.def("__hash__",
               [name](const py::object& self) { return py::hash(py::str(show_part(self, name))); });
    class_.def("__repr__",
               [name](const py::object& self) { return "<" + show_part(self, name) + ">"; });
    class_.attr("__match_args__") = py::tuple();
  }

  /// An attribute.
  template <class Read>
  PartClass& get(const char* key, Read read, const char* doc) {
    class_.def_property_readonly(key, read, doc);
    class_.attr("__match_args__") = py::object(class_.attr("__match_args__")) + py::make_tuple(key);
    return *this;
  }
  /// A method `message(lang)`, which gives a sentence.
  template <class Of>
  PartClass& message(Of of) {
    class_.def(
        "message", [of](const T& part, Lang lang) -> std::string { return of(part, lang.value); },
        py::arg("lang") = Lang{}, "The sentence on it, in Chinese (zh) or English (en).");
    return *this;
  }

 private:
  py::class_<T> class_;
};

}  // namespace chengdu_subsidy::python
