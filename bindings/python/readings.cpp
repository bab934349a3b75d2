#include <chengdu_subsidy/notice/readings.hpp>

#include <string>

#include "facts.hpp"
#include "parts.hpp"

namespace chengdu_subsidy::python {
namespace {

/// `a, b, c`
class Listed {
 public:
  Listed& add(std::string_view word) {
    if (!text_.empty()) text_.append(", ");
    text_.append(word);
    return *this;
  }
  [[nodiscard]] const std::string& text() const noexcept { return text_; }

 private:
  std::string text_;
};

std::string names() {
  Listed all;
  for (const auto& reading : reading_table) all.add(reading.id);
  return all.text();
}

std::string value_names(const ReadingInfo& reading) {
  Listed all;
  for (std::size_t i = 0; i < reading.value_count; ++i) all.add(reading.values[i].id);
  return all.text();
}

void set(Readings& readings, py::handle name, py::handle value) {
  const auto shown = [](py::handle given) { return py::repr(given).cast<std::string>(); };
  const ReadingInfo* const reading =
      PyUnicode_Check(name.ptr()) != 0 ? find_reading(py::str(name).cast<std::string>()) : nullptr;
  if (reading == nullptr) {
    throw py::value_error("there is no reading " + shown(name) + "; the readings are " + names());
  }
  std::optional<std::size_t> index;
  if (PyUnicode_Check(value.ptr()) != 0) {
    index = find_value(*reading, py::str(value).cast<std::string>());
  }
  if (!index) {
    throw py::value_error("reading '" + std::string(reading->id) + "' has no value " +
                          shown(value) + "; its values are " + value_names(*reading));
  }
  readings = with_value(readings, reading->reading, *index);
}

Readings changed(Readings readings, const py::dict& choices) {
  for (const auto& [name, value] : choices) set(readings, name, value);
  return readings;
}

std::string readings_json(const Readings& readings) {
  std::string json;
  {
    json_detail::JsonWriter writer(json);
    writer.begin_object();
    for (const auto& reading : reading_table) {
      writer.member(reading.id, value_id(readings, reading.reading));
    }
    writer.end_object();
  }
  return json;
}

std::string show(const Readings& readings) {
  Listed chosen;
  for (const auto& reading : reading_table) {
    if (value_index(readings, reading.reading) == 0) continue;
    std::string choice(reading.id);
    choice.append("='").append(value_id(readings, reading.reading)).append("'");
    chosen.add(choice);
  }
  return "Readings(" + chosen.text() + ")";
}

std::string described(const ReadingInfo& reading) {
  std::string text(reading.words);
  text.append(text.empty() ? "The notice is silent" : ", ").append(reading.clause).append(".");
  for (std::size_t i = 0; i < reading.value_count; ++i) {
    const auto& value = reading.values[i];
    text.append("\n").append(value.id).append(": ").append(value.meaning.en);
    if (i == 0) text.append(" (the default)");
  }
  return text;
}

// One choice of a reading, to browse.
struct ReadingValue {
  const ReadingInfo* reading;
  std::size_t index;
  friend bool operator==(const ReadingValue&, const ReadingValue&) = default;
  [[nodiscard]] const auto& get() const { return reading->values[index]; }
};

// A reading, likewise.
struct OpenPoint {
  const ReadingInfo* reading;
  friend bool operator==(const OpenPoint&, const OpenPoint&) = default;
  const ReadingInfo* operator->() const noexcept { return reading; }
};

Entries<ReadingValue> values_of(const OpenPoint& point) {
  Entries<ReadingValue> values;
  for (std::size_t i = 0; i < point->value_count; ++i) values.list.push_back({point.reading, i});
  return values;
}

Entries<OpenPoint> open_points() {
  Entries<OpenPoint> points;
  for (const auto& reading : reading_table) points.list.push_back({&reading});
  return points;
}

void bind_table(py::module_& m) {
  using V = ReadingValue;
  PartClass<V>(m, "ReadingValue", "A way to read an open point of the notice.")
      .get(
          "id", [](const V& v) { return v.get().id; }, "Its name.")
      .get(
          "zh", [](const V& v) { return v.get().meaning.zh; }, "What it means, in Chinese.")
      .get(
          "en", [](const V& v) { return v.get().meaning.en; }, "What it means, in English.");
  using R = OpenPoint;
  PartClass<R>(m, "Reading", "A point that the notice leaves open, with the ways to read it.")
      .get(
          "id", [](const R& r) { return r->id; }, "Its name.")
      .get(
          "words", [](const R& r) { return r->words; },
          "The notice's words in question; empty where it is silent.")
      .get(
          "clause", [](const R& r) { return r->clause; }, "Where they stand.")
      .get(
          "default", [](const R& r) { return r->values[0].id; },
          "The name of the value that is used unless another is chosen.")
      .get("values", &values_of, "The ways to read it, the default first.");
  m.def("_readings", &open_points, "The points that the notice leaves open.");
}

}  // namespace

ChosenReadings read_readings(py::handle given) {
  if (given.is_none()) return {};
  if (py::isinstance<Readings>(given)) return {given.cast<const Readings&>()};
  static PyObject* kept = nullptr;
  if (!py::isinstance(given, imported("collections.abc", "Mapping", kept))) {
    throw py::type_error("readings are a dict of names and values, Readings or None, not " +
                         type_name(given));
  }
  return {changed({}, py::dict(py::reinterpret_borrow<py::object>(given)))};
}

void bind_readings(py::module_& m) {
  py::class_<Readings> readings(
      m, "Readings",
      "How open points of the notice are read. Readings() holds the defaults,\n"
      "Readings(labour_share='declared') changes one. `chengdu_subsidy.readings` explains them.\n"
      "Raises ValueError for a name or a value that there is not.",
      py::module_local());
  finish_class(readings);
  copies_are_itself(readings);
  readings.def(py::init([](const py::args& unnamed, const py::kwargs& choices) {
    refuse_unnamed(unnamed, "Readings takes its choices");
    return changed({}, choices);
  }));
  py::list keys;
  Signature signature;
  for (const auto& reading : reading_table) {
    readings.def_property_readonly(
        std::string(reading.id).c_str(),
        [which = reading.reading](const Readings& r) { return value_id(r, which); },
        described(reading).c_str());
    keys.append(py::str(std::string(reading.id)));
    signature.fields.emplace_back(reading.id, false);
  }
  readings.attr("__match_args__") = py::tuple(keys);
  readings.attr("__signature__") = signature;
  readings.def(
      "to_dict", [](const Readings& r) { return JsonObject{readings_json(r)}; },
      "All readings, name to value.");
  readings.def(
      "replace",
      [](const Readings& r, const py::args& unnamed, const py::kwargs& choices) {
        refuse_unnamed(unnamed, "replace takes choices");
        return changed(r, choices);
      },
      "The same readings with some of them changed.");
  readings.def_static(
      "from_dict", [](const ChosenReadings& r) { return r.value; }, py::arg("choices"),
      "The readings of a dict, name to value.");
  readings.def(
      "__eq__", [](const Readings& a, const Readings& b) { return a == b; }, py::is_operator());
  readings.def("__hash__", [](const Readings& r) { return py::hash(py::str(show(r))); });
  readings.def("__repr__", &show);
  readings.def("__reduce__", [](const py::object& self) {
    return made_again(self, "from_dict", from_json(readings_json(self.cast<const Readings&>())));
  });
  bind_table(m);
}

}  // namespace chengdu_subsidy::python
