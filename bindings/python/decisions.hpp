#pragma once
/// \file
/// A decision with what it was made from. The verdict is there at once; words, sensitivity and the
/// rest are worked out when somebody first reads them. Facts, edition and readings do not change,
/// so that it makes no difference when.

#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <optional>

#include "editions.hpp"

namespace chengdu_subsidy::python {

class PyDecision {
 public:
  PyDecision(Application facts, std::shared_ptr<const LoadedEdition> kept, const Edition& by,
             const Readings& chosen)
      : application(std::move(facts)),
        owner(std::move(kept)),
        edition(&by),
        readings(chosen),
        verdict(evaluate(application, by, chosen)) {}

  /// Everything. The interpreter's lock is held, so that one caller at a time fills it in.
  [[nodiscard]] const Decision& whole() const {
    if (!whole_) whole_ = decide(application, *edition, readings);
    return *whole_;
  }

  Application application;
  std::shared_ptr<const LoadedEdition> owner;  ///< of a loaded edition
  const Edition* edition;
  Readings readings;
  Verdict verdict;

 private:
  mutable std::optional<Decision> whole_;
};

}  // namespace chengdu_subsidy::python
