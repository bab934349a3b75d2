#include "edition_terms.hpp"

#include <vector>

#include "json/edition_fields.hpp"

namespace chengdu_subsidy::python {
namespace {

namespace fields = json_detail::edition_fields;

/// The archive that makes Python's values of an edition; the tests beside the fields are the
/// reader's.
class TermsArchive {
 public:
  template <class Body>
  py::object root(Body body) {
    open_.emplace_back();
    body();
    const py::dict members = open_.back();
    open_.pop_back();
    static PyObject* kept = nullptr;
    return imported("chengdu_subsidy._browse", "Terms", kept)(members);
  }

  template <class Body>
  void object(std::string_view name, Body body) {
    put(name, root(body));
  }

  template <class T, class... Checks>
  bool member(std::string_view name, const T& value, const Checks&...) {
    if constexpr (std::is_same_v<T, Rule>) {
      put(name, py::cast(info(value).id));
    } else if constexpr (requires { fields::words_of(value); }) {
      put(name, py::cast(word(fields::words_of(value), value).id));
    } else {
      put(name, py::cast(value));
    }
    return true;
  }

  template <class T, class Body>
  void list(std::string_view name, std::span<const T> entries, fields::Length, Body body) {
    py::tuple result(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
      result[i] = root([&] { body(entries[i], entries.first(i)); });
    }
    put(name, result);
  }

  template <class Entry, class... Checks>
  void reference(std::string_view name, std::uint8_t index, std::span<const Entry> list,
                 const Checks&...) {
    put(name, py::cast(list[index].id));
  }

  void figure(std::string_view name, std::int64_t value, fields::Unit unit) {
    put(name, unit == fields::Unit::fen ? py::cast(Money::from_fen(value)) : py::cast(value));
  }

 private:
  void put(std::string_view name, const py::object& value) {
    open_.back()[py::str(name.data(), name.size())] = value;
  }

  std::vector<py::dict> open_;  // the objects that are being made, the innermost last
};

}  // namespace

Terms edition_terms(const Edition& edition) {
  TermsArchive archive;
  return {archive.root([&] { fields::edition(archive, edition); })};
}

}  // namespace chengdu_subsidy::python
