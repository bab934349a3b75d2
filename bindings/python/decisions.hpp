#pragma once
/// \file
/// A decision with what it was made from, so that it can be explained later.

#include <chengdu_subsidy/chengdu_subsidy.hpp>

#include "editions.hpp"

namespace chengdu_subsidy::python {

struct PyDecision {
  Application application;
  std::shared_ptr<const LoadedEdition> owner;
  const Edition* edition;
  Decision decision;
};

}  // namespace chengdu_subsidy::python
