#include "editions.hpp"

#include <algorithm>
#include <chengdu_subsidy/json/schema.hpp>
#include <string>

#include "edition_terms.hpp"
#include "input.hpp"
#include "json/document.hpp"
#include "notice.hpp"

namespace chengdu_subsidy::python {
namespace {

/// What one of the library's writers writes.
template <class Write>
std::string written(const PyEdition& edition, Write write) {
  std::string json;
  write(edition.get(), json);
  return json;
}
std::string edition_json(const PyEdition& edition) { return written(edition, &write_edition); }

/// A value of an edition that differs from another edition's.
struct EditionChange {
  std::string path;
  py::object before;
  py::object after;

  friend bool operator==(const EditionChange& a, const EditionChange& b) {
    return a.path == b.path && a.before.equal(b.before) && a.after.equal(b.after);
  }
};

// Where two JSON values differ, the deepest places only. A place that one of them lacks is None.
void collect(const std::string& path, const py::object& before, const py::object& after,
             std::vector<EditionChange>& changes) {
  const auto step = [&](const std::string& key, const py::object& a, const py::object& b) {
    std::string place = path;
    json_detail::append_key(place, key);
    collect(place, a, b, changes);
  };
  if (py::isinstance<py::dict>(before) && py::isinstance<py::dict>(after)) {
    const py::dict a = before;
    const py::dict b = after;
    for (const auto& [key, value] : a) {
      step(key.cast<std::string>(), py::reinterpret_borrow<py::object>(value), b.attr("get")(key));
    }
    for (const auto& [key, value] : b) {
      if (!a.contains(key)) {
        step(key.cast<std::string>(), py::none(), py::reinterpret_borrow<py::object>(value));
      }
    }
  } else if (py::isinstance<py::list>(before) && py::isinstance<py::list>(after)) {
    const py::list a = before;
    const py::list b = after;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
      const auto at = [i](const py::list& list) {
        return i < list.size() ? py::object(list[i]) : py::none();
      };
      step(std::to_string(i), at(a), at(b));
    }
  } else if (!before.equal(after)) {
    changes.push_back({path, before, after});
  }
}

std::vector<EditionChange> compare(const PyEdition& before, const py::object& other) {
  if (!py::isinstance<PyEdition>(other)) {
    throw py::type_error("an edition is compared with an Edition, not " + type_name(other));
  }
  std::vector<EditionChange> changes;
  collect("", from_json(edition_json(before)),
          from_json(edition_json(other.cast<const PyEdition&>())), changes);
  return changes;
}

PyEdition read(std::string_view json) {
  auto loaded = std::make_shared<LoadedEdition>();
  if (const auto error = read_edition(json, *loaded)) raise(*error);
  return {loaded, &loaded->get()};
}

/// \param source  text, bytes, a dict, or a path that is no str
PyEdition load(const py::object& source) {
  std::string kept;
  if (const auto json = text_or_bytes(source, kept)) return read(*json);
  if (py::hasattr(source, "__fspath__")) {
    static PyObject* path = nullptr;
    const py::object bytes = imported("pathlib", "Path", path)(source).attr("read_bytes")();
    return read(*text_or_bytes(bytes, kept));
  }
  static PyObject* mapping = nullptr;
  if (!py::isinstance(source, imported("collections.abc", "Mapping", mapping))) {
    throw py::type_error("an edition is read from JSON text, a dict or a pathlib.Path, not " +
                         type_name(source));
  }
  write_json(source, kept);
  return read(kept);
}

}  // namespace

ChosenEditions choose_editions(py::handle given) {
  ChosenEditions chosen;
  if (given.is_none()) return chosen;
  if (!py::isinstance<PyEdition>(given)) {
    throw py::type_error("edition is an Edition or None, not " + type_name(given));
  }
  const auto& edition = given.cast<const PyEdition&>();
  chosen.editions[chosen.count++] = edition.edition;
  chosen.owner = edition.owner;
  chosen.unnamed = edition.get().id;
  return chosen;
}

void bind_editions(py::module_& m) {
  using C = EditionChange;
  PartClass<C>(m, "EditionChange", "A value that differs between two editions.")
      .get(
          "path", [](const C& c) { return c.path; }, "Where, as a JSON Pointer.")
      .get(
          "before", [](const C& c) { return c.before; },
          "The value here, as JSON has it; None where there is none.")
      .get(
          "after", [](const C& c) { return c.after; },
          "The value in the other edition; None where there is none.");
  using E = PyEdition;
  py::class_<E> edition(m, "Edition",
                        "An edition of the notice: every number, day, list and sentence as data. "
                        "It does not change;\n"
                        "to make another, change what `to_dict` gives and `load` it.",
                        py::module_local());
  finish_class(edition);
  copies_are_itself(edition);
  made_elsewhere(edition, "an edition is read by Edition.load");
  edition.def_static(
      "builtin", [] { return E{}; }, "The edition chengdu-2024.");
  edition.def_static(
      "load", &load, py::arg("source"),
      "Reads an edition: JSON text (str or bytes), a dict, or a file by its\n"
      "pathlib.Path. Every key is needed and every value is tested; the first fault\n"
      "raises InputError.");
  edition.def("dump", &edition_json,
              "The edition as JSON text, for `load` and for the tool's --edition.");
  edition.def(
      "to_dict", [](const E& e) { return JsonObject{edition_json(e)}; },
      "The edition as a dict of JSON's values, for `load` after a change.");
  edition.def("compare", &compare, py::arg("other"),
              "What is another value in the other edition, in this one's order; empty when all is\n"
              "the same.");
  edition.def_property_readonly(
      "id", [](const E& e) { return e.get().id; }, "Its id, as applications name it.");
  edition.def_property_readonly(
      "title", [](const E& e) { return Words(e.get().title); }, "The title of the notice.");
  edition.def_property_readonly(
      "issuer", [](const E& e) { return Words(e.get().issuer); }, "The authority that issued it.");
  edition.def_property_readonly(
      "issued_on", [](const E& e) { return e.get().issued_on; }, "The day of issue.");
  edition.def_property_readonly(
      "terms", [](const E& e) { return edition_terms(e.get()); },
      "All that the edition holds, to browse: edition.terms.platform.rate.value. The names are\n"
      "those of its JSON; amounts and rates are Decimals, days are dates, lists are tuples.");
  edition.def_property_readonly(
      "catalogue", [](const E& e) { return entries(e, e.get().cloud.catalogue); },
      "The sub-domains of going to the cloud (上云目录), guide 二(二), by position or id.");
  edition.def_property_readonly(
      "scorecard", [](const E& e) { return entries(e, e.get().park.scorecard); },
      "The items of the park's self-assessment, attachment 5, by position or id.");
  edition.def_property_readonly(
      "rules", [](const E& e) { return entries(e, e.get().rules); },
      "What the rules ask, in the order of findings, by position or id.");
  edition.def_property_readonly(
      "clauses", [](const E& e) { return entries(e, e.get().clauses); },
      "The notice's own words (通知条款), clause by clause, by position or id.");
  edition.def_property_readonly(
      "materials", [](const E& e) { return entries(e, e.get().materials); },
      "The documents that are asked for, by position or id.");
  edition.def(
      "application_schema",
      [](const E& e) { return JsonObject{written(e, &write_application_schema)}; },
      "The JSON Schema (draft 2020-12) of applications under this edition.");
  edition.def(
      "decision_schema", [](const E& e) { return JsonObject{written(e, &write_decision_schema)}; },
      "The JSON Schema (draft 2020-12) of decisions under this edition.");
  edition.def(
      "__eq__", [](const E& a, const E& b) { return edition_json(a) == edition_json(b); },
      py::is_operator());
  edition.def("__hash__", [](const E& e) { return py::hash(py::str(edition_json(e))); });
  edition.def("__repr__", [](const E& e) { return "<Edition " + std::string(e.get().id) + ">"; });
  edition.def("__reduce__", [](const py::object& self) {
    return made_again(self, "load", py::str(edition_json(self.cast<const E&>())));
  });
}

}  // namespace chengdu_subsidy::python
