#pragma once
/// \file
/// Columns by name: the arrays of a call put into the structs of `chengdu_subsidy::batch`.

#include <chengdu_subsidy/batch/judge.hpp>
#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "arrays.hpp"
#include "editions.hpp"

namespace chengdu_subsidy::python {

/// What one column is, for those who make them.
struct ColumnShape {
  std::string name;
  std::string type;
  std::uint16_t known = 0;  ///< its bit in the column `known`; 0 where it has none
  bool money = false;
};

/// Writes down what columns there are.
class ColumnShapes {
 public:
  template <class T>
  void operator()(const std::string& name, std::span<T>&, std::uint16_t known = 0,
                  Holds holds = Holds::numbers) {
    shapes.push_back(
        {name, type_of_column<std::remove_const_t<T>>(), known, holds == Holds::money});
  }
  std::vector<ColumnShape> shapes;
};

/// Puts arrays in by name; None is a column that is not there.
class ColumnArrays {
 public:
  explicit ColumnArrays(py::dict given) : given_(std::move(given)) {}

  template <class T>
  void operator()(const std::string& name, std::span<T>& column, std::uint16_t = 0,
                  Holds holds = Holds::numbers) {
    names_.push_back(name);
    const Array* const array = take(name);
    if (array == nullptr) return;
    if constexpr (std::is_const_v<T>) {
      column = array->values<std::remove_const_t<T>>(holds);
    } else {
      column = array->to_write<T>();
    }
  }
  /// \throws InputError of Python for a name that no column has
  void finish() const;

  [[nodiscard]] const std::deque<Array>& arrays() const noexcept { return arrays_; }

 private:
  const Array* take(const std::string& name);

  py::dict given_;
  std::deque<Array> arrays_;
  std::vector<std::string> names_;
};

/// \throws InputError of Python where the array is not so long
void check_length(const Array& array, std::size_t length);
/// All columns of the same length, which this gives; 0 where there is none.
/// \throws InputError of Python naming the first that has another
std::size_t rows_of(const std::deque<Array>& arrays, std::optional<std::size_t> rows = {});
/// \throws InputError of Python where something that is written lies over something else
void check_apart(const std::deque<Array>& in, const std::deque<Array>& out);

/// The edition of a call: the one given, else the built-in one.
[[nodiscard]] const Edition& edition_of(const ChosenEditions& editions);
/// \throws ValueError of Python
[[nodiscard]] batch::Execution execution_of(std::int64_t threads);
[[nodiscard]] py::tuple report_of(const batch::BatchReport& report);
/// `[(name, type, bit of known, is money)]`
[[nodiscard]] py::list list_of(const std::vector<ColumnShape>& shapes);

/// \throws ValueError of Python for a word that is no track
[[nodiscard]] Track track_named(const std::string& track);

}  // namespace chengdu_subsidy::python
