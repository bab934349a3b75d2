#pragma once
/// \file
/// A decision with what it was made from. The verdict is there at once; words, sensitivity and the
/// rest are worked out when somebody first reads them. Facts, edition and readings do not change,
/// so that it makes no difference when.

#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <memory>
#include <optional>
#include <string>

#include "editions.hpp"

namespace chengdu_subsidy::python {

class PyDecision {
 public:
  /// \param kept  what the edition points into; null for the built-in one
  PyDecision(std::shared_ptr<const Application> facts, std::shared_ptr<const LoadedEdition> kept,
             const Edition& by, const Readings& chosen)
      : application_(std::move(facts)),
        owner_(std::move(kept)),
        edition_(&by),
        readings_(chosen),
        verdict_(evaluate(*application_, by, chosen)) {}

  [[nodiscard]] const Application& application() const noexcept { return *application_; }
  [[nodiscard]] PyEdition edition() const { return {owner_, edition_}; }
  [[nodiscard]] const Readings& readings() const noexcept { return readings_; }
  [[nodiscard]] const Verdict& verdict() const noexcept { return verdict_; }
  [[nodiscard]] bool has_loaded_edition() const noexcept { return owner_ != nullptr; }

  /// Everything. The interpreter's lock is held, so that one caller at a time fills it in.
  [[nodiscard]] const Decision& whole() const {
    if (!whole_) {
      whole_ = std::make_unique<Decision>(decide(*application_, *edition_, readings_));
    }
    return *whole_;
  }
  [[nodiscard]] std::string json() const;

 private:
  std::shared_ptr<const Application> application_;
  std::shared_ptr<const LoadedEdition> owner_;
  const Edition* edition_;
  Readings readings_;
  Verdict verdict_;
  mutable std::unique_ptr<Decision> whole_;
};

/// The decision in words, as a reviewer reads it.
[[nodiscard]] std::string decision_text(const PyDecision& decision, Language language);

/// A small table for notebooks: outcome, amounts and every rule, with all text escaped.
[[nodiscard]] std::string decision_html(const PyDecision& decision, Language language);

}  // namespace chengdu_subsidy::python
