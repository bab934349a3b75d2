#include "arguments.hpp"

#include <string>

namespace chengdu_subsidy::python {

Lang read_lang(py::handle given) {
  if (PyUnicode_Check(given.ptr()) == 0) {
    throw py::type_error("lang is 'zh' or 'en', not " + type_name(given));
  }
  if (PyUnicode_CompareWithASCIIString(given.ptr(), "zh") == 0) return {Language::zh};
  if (PyUnicode_CompareWithASCIIString(given.ptr(), "en") == 0) return {Language::en};
  throw py::value_error("lang is 'zh' or 'en', not " + py::repr(given).cast<std::string>());
}

}  // namespace chengdu_subsidy::python
