#include "facts.hpp"

namespace chengdu_subsidy::python {
namespace {

// A real enum whose members are also their words: `Outcome.supported == "supported"`.
template <class T, std::size_t N>
void bind(py::module_& module, const char* name, const std::array<Word<T>, N>& words) {
  py::list members;
  for (const auto& entry : words) {
    const py::str id(entry.id.data(), entry.id.size());
    members.append(py::make_tuple(id, id));
  }
  const py::object made = py::module_::import("enum").attr("StrEnum")(
      name, members, py::arg("module") = "chengdu_subsidy");
  for (const auto& entry : words) {
    const py::object of = made(py::str(entry.id.data(), entry.id.size()));
    of.attr("zh") = py::str(entry.label.zh.data(), entry.label.zh.size());
    of.attr("en") = py::str(entry.label.en.data(), entry.label.en.size());
  }
  // Names of the class itself, so that what is shown can be evaluated.
  made.attr("__repr__") = py::cpp_function(
      [name](const py::object& self) {
        return std::string(name) + "('" + self.attr("value").cast<std::string>() + "')";
      },
      py::is_method(made));
  module.attr(name) = made;
  enum_class<T>() = py::object(made).release().ptr();
}

}  // namespace

void bind_words(py::module_& module) {
  bind(module, "Track", track_words);
  bind(module, "Outcome", outcome_words);
  bind(module, "Status", status_words);
  bind(module, "DecidedBy", decided_by_words);
  bind(module, "Severity", severity_words);
  bind(module, "BlackList", black_list_words);
  bind(module, "Positioning", positioning_words);
  bind(module, "InvestmentKind", investment_kind_words);
  bind(module, "IaasModel", iaas_model_words);
  bind(module, "Deployment", deployment_words);
  bind(module, "Recognition", recognition_words);
  bind(module, "ApplicantRole", applicant_role_words);
  bind(module, "DisallowedReason", disallowed_reason_words);
  bind(module, "Binding", binding_words);
  bind(module, "WarningCode", warning_words);
}

}  // namespace chengdu_subsidy::python
