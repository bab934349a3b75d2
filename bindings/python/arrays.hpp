#pragma once
/// \file
/// Arrays of other libraries as they lie in memory: read and written in place, never copied. What
/// cannot be taken so is refused, with the column's name and what to write instead.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include "module.hpp"

namespace chengdu_subsidy::python {

/// What the numbers of a column stand for.
enum class Holds : std::uint8_t {
  numbers,
  money,  ///< fen, which no float may carry
  days,   ///< days since 1970-01-01: numbers, or NumPy's `datetime64[D]`
};

/// A one-dimensional array that somebody else owns, kept alive and in its place.
class Array {
 public:
  /// By the buffer protocol, else by `__array_interface__`.
  /// \throws InputError of Python; also for an array with a mask, which a column has no place for
  Array(py::handle given, std::string name);
  Array(Array&& other) noexcept;
  Array(const Array&) = delete;
  Array& operator=(const Array&) = delete;
  Array& operator=(Array&&) = delete;
  ~Array();

  /// Its values.
  /// \throws InputError of Python where they are not of this type, or not one behind the other
  template <class T>
  [[nodiscard]] std::span<const T> values(Holds holds) const {
    check({std::is_signed_v<T> ? 'i' : 'u', sizeof(T), alignof(T)}, holds, false);
    return {static_cast<const T*>(data_), length_};
  }
  /// Likewise, to be written.
  template <class T>
  [[nodiscard]] std::span<T> to_write() const {
    check({std::is_signed_v<T> ? 'i' : 'u', sizeof(T), alignof(T)}, Holds::numbers, true);
    return {static_cast<T*>(data_), length_};
  }

  [[nodiscard]] std::size_t length() const noexcept { return length_; }
  [[nodiscard]] const std::string& name() const noexcept { return name_; }
  [[nodiscard]] bool overlaps(const Array& other) const noexcept;

 private:
  struct Wanted {
    char kind;  // i: signed, u: unsigned
    std::size_t size;
    std::size_t alignment;
  };
  bool take_buffer(py::handle given);
  bool take_interface(py::handle given);
  void take_type(std::string_view code, std::size_t size);
  void refuse_mask(py::handle given) const;
  void check_type(const Wanted& wanted, Holds holds) const;
  void check(const Wanted& wanted, Holds holds, bool written) const;
  [[nodiscard]] std::string type_text() const;

  std::string name_;
  py::object kept_;
  Py_buffer view_{};
  void* data_ = nullptr;
  std::size_t length_ = 0;
  char kind_ = '?';   // as in `typestr`, of numpy
  std::string unit_;  // of points in time: [D], [ns]
  std::size_t size_ = 0;
  std::ptrdiff_t stride_ = 0;
  int dimensions_ = 1;
  bool readonly_ = false;
  bool swapped_ = false;
  bool in_pieces_ = false;  // found through pointers
};

/// Fills an array of columns by name. \throws InputError of Python for a name that is none
template <class T>
[[nodiscard]] std::string type_of_column() {
  return (std::is_signed_v<T> ? "int" : "uint") + std::to_string(8 * sizeof(T));
}

}  // namespace chengdu_subsidy::python
