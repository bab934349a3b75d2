#pragma once
/// \file
/// An edition as a tree to browse.

#include "casters.hpp"

namespace chengdu_subsidy::python {

/// All that an edition holds, under the names of its JSON, as Python's values: amounts and rates as
/// `Decimal`, days as `date`, lists as tuples.
[[nodiscard]] Terms edition_terms(const Edition& edition);

}  // namespace chengdu_subsidy::python
