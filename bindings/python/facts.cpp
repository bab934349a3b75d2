#include "facts.hpp"

namespace chengdu_subsidy::python {

ApplicationReader& this_threads_reader() {
  thread_local ApplicationReader reader;
  return reader;
}

json_detail::ReadContext& this_threads_context() {
  thread_local json_detail::ReadContext context;
  return context;
}

py::dict contract_keys(const py::dict& keywords) {
  if (!keywords.contains("from_")) return keywords;
  if (keywords.contains("from")) throw py::type_error("from_ and from are one field: give one");
  py::dict keys = keywords.attr("copy")();
  keys["from"] = keys.attr("pop")("from_");
  return keys;
}

std::string show_facts(const py::object& self, const char* name, const py::dict& known) {
  static PyObject* kept = nullptr;
  const py::handle view = imported("types", "MappingProxyType", kept);
  std::string text = std::string(name) + "(";
  bool first = true;
  for (const auto& [key, unused] : known) {
    const std::string attribute = python_name(key.cast<std::string>());
    py::object value = self.attr(attribute.c_str());
    if (py::isinstance(value, view)) value = py::dict(value);
    text += (first ? "" : ", ") + attribute + "=" + py::repr(value).cast<std::string>();
    first = false;
  }
  return text + ")";
}

void bind_signature(py::module_& module) {
  py::class_<Signature> signature(module, "_Signature", py::module_local());
  finish_class(signature);
  signature.def("__get__", [](const Signature& self, const py::object&, const py::object&) {
    const py::module_ inspect = py::module_::import("inspect");
    const py::object parameter = inspect.attr("Parameter");
    py::list parameters;
    for (const auto& [name, needed] : self.fields) {
      const py::object absent = needed ? py::object(parameter.attr("empty")) : py::none();
      parameters.append(
          parameter(name, parameter.attr("KEYWORD_ONLY"), py::arg("default") = absent));
    }
    return inspect.attr("Signature")(parameters);
  });
}

}  // namespace chengdu_subsidy::python
