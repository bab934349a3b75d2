#include "parts.hpp"

namespace chengdu_subsidy::python {

std::string show_part(const py::object& self, const char* name) {
  std::string text = std::string(name) + "(";
  bool first = true;
  for (const py::handle key : py::type::of(self).attr("__match_args__")) {
    text += (first ? "" : ", ") + key.cast<std::string>() + "=" +
            py::repr(self.attr(key)).cast<std::string>();
    first = false;
  }
  return text + ")";
}

}  // namespace chengdu_subsidy::python
