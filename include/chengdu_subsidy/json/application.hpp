#pragma once
/// \file
/// Applications as JSON: read strictly, written canonically. Part of `chengdu_subsidy::json`.

#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/json/input_error.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// Reads applications, one JSON document at a time, and keeps its buffers between them.
/// Not to be shared between threads; make one for each.
class ApplicationReader {
 public:
  /// What `read` found: an application with the edition that it names, or a fault.
  struct Result {
    /// The edition to evaluate under; null exactly when there is a fault.
    const Edition* edition = nullptr;
    /// The fault, if there is one: the first by the contract's order.
    std::optional<InputError> error;
    /// The record's id wherever it could be told, also beside a fault.
    std::optional<std::string> id;
  };

  ApplicationReader();
  ~ApplicationReader();
  ApplicationReader(ApplicationReader&&) noexcept;
  ApplicationReader& operator=(ApplicationReader&&) noexcept;

  /// Reads one document.
  /// \param json      UTF-8 text, without a byte-order mark; need not be padded or terminated
  /// \param editions  the editions that an application may name; of two with one id the later
  ///                  counts
  /// \param into      receives the application; left in an unspecified state beside a fault
  /// \param unnamed   the edition that an application means that names none
  [[nodiscard]] Result read(std::string_view json, std::span<const Edition* const> editions,
                            Application& into, std::string_view unnamed = "chengdu-2024");

  /// Reads one document under an edition, whichever it names: for asking what another edition
  /// would make of it.
  [[nodiscard]] Result read_under(std::string_view json, const Edition& edition, Application& into);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Writes an application as canonical JSON: the contract's keys in the contract's order, what is
/// unknown left out, money and decimals as strings. Reading it back gives an equal application,
/// whose usage and points stand in the order of the edition's lists.
/// \param edition  the edition whose catalogue, scorecard and materials the facts refer to
void write_application(const Application& application, const Edition& edition, std::string& out);

}  // namespace v1
}  // namespace chengdu_subsidy
