#pragma once
/// \file
/// Editions as JSON: the whole policy as data, out and in. Part of `chengdu_subsidy::json`.

#include <chengdu_subsidy/json/input_error.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// An edition that was read, with the storage that it points into.
class LoadedEdition {
 public:
  LoadedEdition();
  ~LoadedEdition();
  LoadedEdition(LoadedEdition&&) noexcept;
  LoadedEdition& operator=(LoadedEdition&&) noexcept;

  /// Valid as long as this object or one that it was moved into.
  [[nodiscard]] const Edition& get() const noexcept;

  struct Storage;  ///< private to the reader

 private:
  friend struct EditionLoader;
  std::unique_ptr<Storage> storage_;
};

/// Reads what `write_edition` writes. Every key is needed, none is unknown, and every value is
/// tested for what the rules rely on (rates from 0 to 1, levels ascending, ids unique, positions
/// known by id, dates in order, lengths within `EditionLimits`).
/// \returns the first fault, or nothing and `into` holds the edition
[[nodiscard]] std::optional<InputError> read_edition(std::string_view json, LoadedEdition& into);

/// Writes an edition as JSON, indented, each figure with its clause.
void write_edition(const Edition& edition, std::string& out);

/// Writes the clauses alone, as `write_edition` has them: a list, empty where none are recorded.
void write_clauses(const Edition& edition, std::string& out);

}  // namespace v1
}  // namespace chengdu_subsidy
