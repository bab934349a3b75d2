#include "casters.hpp"

namespace chengdu_subsidy::python {

py::object read_only(const py::dict& dict) {
  static PyObject* kept = nullptr;
  return imported("types", "MappingProxyType", kept)(dict);
}

py::object to_entries(const py::tuple& entries, const char* cls) {
  return py::module_::import("chengdu_subsidy._browse").attr(cls)(entries);
}

py::object to_mapping(const StatusOfRules& rules) {
  // The ids as Python has them, made once.
  static std::array<PyObject*, rule_count> ids{};
  py::dict result;
  for_each_rule(rules.statuses, rules.track, [&](Rule rule) {
    PyObject*& id = ids[static_cast<std::size_t>(rule)];
    if (id == nullptr) {
      const std::string_view text = info(rule).id;
      id = py::str(text.data(), text.size()).release().ptr();
    }
    const py::object status = member(status_words, rules.statuses[rule]);
    if (PyDict_SetItem(result.ptr(), id, status.ptr()) != 0) throw py::error_already_set();
  });
  return read_only(result);
}

py::object from_json(const std::string& text) {
  static PyObject* kept = nullptr;
  return imported("json", "loads", kept)(text);
}

}  // namespace chengdu_subsidy::python
