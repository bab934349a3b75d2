#include <chengdu_subsidy/version.hpp>

#include "facts.hpp"

PYBIND11_MODULE(_core, module) {
  using namespace chengdu_subsidy::python;
  module.doc() = "The compiled part of chengdu_subsidy; import that instead.";
  module.attr("__version__") = std::string(chengdu_subsidy::library_version);
  bind_words(module);
  bind_money(module);
  bind_facts(module);
  bind_editions(module);
  bind_decisions(module);
  bind_evaluate(module);
}
