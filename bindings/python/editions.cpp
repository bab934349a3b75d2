#include "editions.hpp"

#include <chengdu_subsidy/json/schema.hpp>

#include "facts.hpp"

namespace chengdu_subsidy::python {
namespace {

py::object loads(const std::string& json) {
  static PyObject* kept = nullptr;
  return imported("json", "loads", kept)(json);
}

std::string edition_json(const PyEdition& edition) {
  std::string json;
  write_edition(edition.get(), json);
  return json;
}

/// A value of an edition that differs from another edition's.
struct EditionChange {
  std::string path;
  py::object before;
  py::object after;
};

// Where two JSON values differ, the deepest places only. A place that one of them lacks is None.
void collect(const std::string& path, const py::object& before, const py::object& after,
             py::list& changes) {
  const auto step = [&](const std::string& key, const py::object& a, const py::object& b) {
    std::string place = path;
    json_detail::append_key(place, key);
    collect(place, a, b, changes);
  };
  if (py::isinstance<py::dict>(before) && py::isinstance<py::dict>(after)) {
    const py::dict a = before;
    const py::dict b = after;
    for (const auto& [key, value] : a) {
      step(key.cast<std::string>(), py::reinterpret_borrow<py::object>(value),
           b.attr("get")(key));
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
    changes.append(py::cast(EditionChange{path, before, after}));
  }
}

PyEdition load(const std::string& json) {
  auto loaded = std::make_shared<LoadedEdition>();
  if (const auto error = read_edition(json, *loaded)) raise(*error);
  return {loaded, &loaded->get()};
}

std::string names() {
  std::string text;
  for (const auto& reading : reading_table) {
    text += (text.empty() ? "" : ", ") + std::string(reading.id);
  }
  return text;
}

void set(Readings& readings, const std::string& name, const py::handle& value) {
  const ReadingInfo* reading = find_reading(name);
  if (reading == nullptr) {
    throw py::value_error("there is no reading '" + name + "'; the readings are " + names());
  }
  std::optional<std::size_t> index;
  if (PyUnicode_Check(value.ptr())) index = find_value(*reading, value.cast<std::string>());
  if (!index) {
    std::string values;
    for (std::size_t i = 0; i < reading->value_count; ++i) {
      values += (i == 0 ? "" : ", ") + std::string(reading->values[i].id);
    }
    throw py::value_error("reading '" + name + "' has no value " +
                          py::repr(value).cast<std::string>() + "; its values are " + values);
  }
  readings = with_value(readings, reading->reading, *index);
}

Readings from_mapping(const py::dict& choices, Readings readings = {}) {
  for (const auto& [name, value] : choices) set(readings, py::str(name), value);
  return readings;
}

py::dict to_dict(const Readings& readings) {
  py::dict chosen;
  for (const auto& reading : reading_table) {
    const std::string_view value = value_id(readings, reading.reading);
    chosen[py::str(reading.id.data(), reading.id.size())] = py::str(value.data(), value.size());
  }
  return chosen;
}

void bind_readings(py::module_& m) {
  py::class_<Readings> readings(
      m, "Readings",
      "How open words of the notice are read. Readings() holds the defaults;\n"
      "Readings(labour_share='declared') changes one. `chengdu_subsidy.readings` explains them.");
  readings.def(py::init([](const py::kwargs& choices) { return from_mapping(choices); }));
  for (const auto& reading : reading_table) {
    const std::string doc = reading.words.empty()
                                ? "How amounts are rounded, once and at the end; the notice is silent."
                                : std::string(reading.words) + " " + std::string(reading.clause);
    readings.def_property_readonly(
        std::string(reading.id).c_str(),
        [which = reading.reading](const Readings& r) { return std::string(value_id(r, which)); },
        doc.c_str());
  }
  readings.def("__copy__", [](const py::object& self) { return self; });
  readings.def("__deepcopy__", [](const py::object& self, const py::object&) { return self; });
  readings.def("to_dict", &to_dict, "All readings by name.");
  readings.def(
      "replace",
      [](const Readings& r, const py::kwargs& changes) { return from_mapping(changes, r); },
      "The same readings with some of them changed.");
  readings.def("__eq__", [](const Readings& a, const py::object& b) {
    return py::isinstance<Readings>(b) && a == b.cast<const Readings&>();
  });
  readings.def("__hash__",
               [](const Readings& r) { return py::hash(py::str(py::repr(to_dict(r)))); });
  readings.def("__repr__", [](const Readings& r) {
    std::string text;
    for (const auto& reading : reading_table) {
      if (value_index(r, reading.reading) == 0) continue;
      text += (text.empty() ? "" : ", ") + std::string(reading.id) + "='" +
              std::string(value_id(r, reading.reading)) + "'";
    }
    return "Readings(" + text + ")";
  });
  readings.def(
      py::pickle([](const Readings& r) { return py::make_tuple(to_dict(r)); },
                 [](const py::tuple& state) { return from_mapping(state[0].cast<py::dict>()); }));
}

}  // namespace

ChosenEditions choose_editions(const std::optional<PyEdition>& given) {
  ChosenEditions chosen;
  if (given) {
    chosen.known.push_back(given->edition);
    chosen.owner = given->owner;
    chosen.unnamed = given->get().id;
  }
  return chosen;
}

Readings choose_readings(const py::object& given) {
  if (given.is_none()) return {};
  if (py::isinstance<Readings>(given)) return given.cast<const Readings&>();
  if (!PyDict_Check(given.ptr())) {
    throw py::type_error("readings are a dict of names and values, Readings or None");
  }
  return from_mapping(given.cast<py::dict>());
}

void bind_editions(py::module_& m) {
  bind_readings(m);
  using C = EditionChange;
  py::class_<C>(m, "EditionChange", "A value that differs between two editions.")
      .def_readonly("path", &C::path, "Where, as a JSON Pointer.")
      .def_readonly("before", &C::before, "Here; None where there is none.")
      .def_readonly("after", &C::after, "In the other edition; None where there is none.")
      .def("__repr__", [](const C& c) {
        return "<EditionChange " + c.path + ": " + py::repr(c.before).cast<std::string>() + " to " +
               py::repr(c.after).cast<std::string>() + ">";
      });
  py::class_<PyEdition>(m, "Edition",
                        "An edition of the notice: every number, date, list and sentence as data.")
      .def_static(
          "builtin", [] { return PyEdition{}; }, "The edition chengdu-2024.")
      .def_static(
          "load",
          [](const py::object& source) {
            if (PyUnicode_Check(source.ptr())) return load(source.cast<std::string>());
            if (PyBytes_Check(source.ptr())) return load(source.cast<std::string>());
            if (PyDict_Check(source.ptr())) {
              std::string json;
              write_json(source, json, "the edition");
              return load(json);
            }
            return load(
                source.attr("read_text")(py::arg("encoding") = "utf-8").cast<std::string>());
          },
          py::arg("source"),
          "Reads an edition from JSON text, a dict or a pathlib.Path. Raises InputError.")
      .def("dump", &edition_json, "The edition as JSON text, for `load` and for --edition.")
      .def("to_dict", [](const PyEdition& e) { return loads(edition_json(e)); },
           "The edition as a dict, for `load` after a change.")
      .def(
          "compare",
          [](const PyEdition& before, const PyEdition& after) {
            py::list changes;
            collect("", loads(edition_json(before)), loads(edition_json(after)), changes);
            return py::tuple(changes);
          },
          py::arg("other"),
          "What is another value in the other edition, by JSON Pointer; empty when all is the same.")
      .def_property_readonly("id", [](const PyEdition& e) { return std::string(e.get().id); },
                             "Its id, which applications name.")
      .def(
          "application_schema",
          [](const PyEdition& e) {
            std::string schema;
            write_application_schema(e.get(), schema);
            return loads(schema);
          },
          "The JSON Schema of applications.")
      .def(
          "decision_schema",
          [](const PyEdition& e) {
            std::string schema;
            write_decision_schema(e.get(), schema);
            return loads(schema);
          },
          "The JSON Schema of decisions.")
      .def("__eq__",
           [](const PyEdition& a, const py::object& b) {
             return py::isinstance<PyEdition>(b) &&
                    edition_json(a) == edition_json(b.cast<const PyEdition&>());
           })
      .def("__copy__", [](const py::object& self) { return self; })
      .def("__deepcopy__", [](const py::object& self, const py::object&) { return self; })
      .def("__hash__", [](const PyEdition& e) { return py::hash(py::str(edition_json(e))); })
      .def("__repr__",
           [](const PyEdition& e) { return "<Edition " + std::string(e.get().id) + ">"; })
      .def(py::pickle([](const PyEdition& e) { return py::make_tuple(edition_json(e)); },
                      [](const py::tuple& state) { return load(state[0].cast<std::string>()); }));

  // What is open, to browse: [{reading, words, clause, default, values: [{value, zh, en}]}].
  py::list table;
  for (const auto& reading : reading_table) {
    py::dict entry;
    entry["reading"] = std::string(reading.id);
    entry["words"] = std::string(reading.words);
    entry["clause"] = std::string(reading.clause);
    entry["default"] = std::string(reading.values[0].id);
    py::list values;
    for (std::size_t i = 0; i < reading.value_count; ++i) {
      py::dict value;
      value["value"] = std::string(reading.values[i].id);
      value["zh"] = std::string(reading.values[i].meaning.zh);
      value["en"] = std::string(reading.values[i].meaning.en);
      values.append(value);
    }
    entry["values"] = values;
    table.append(entry);
  }
  m.attr("readings") = py::tuple(table);
}

}  // namespace chengdu_subsidy::python
