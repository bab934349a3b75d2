#include "input.hpp"

#include "casters.hpp"
#include "json/document.hpp"
#include "json/writer.hpp"

namespace chengdu_subsidy::python {
namespace {

using json_detail::JsonWriter;

// Deeper than the reader allows, so that it is the reader who refuses; a cycle ends here too.
constexpr int depth_limit = json_detail::max_depth + 8;

std::string type_name(py::handle value) { return Py_TYPE(value.ptr())->tp_name; }

class Writer {
 public:
  Writer(std::string& out, const char* name) : json_(out), name_(name) {}

  void write(py::handle value, int depth) {
    PyObject* const object = value.ptr();
    if (object == Py_None) return json_.null();
    if (PyBool_Check(object)) return json_.value(object == Py_True);
    // An enum member is a string, too; its value is the word.
    if (PyUnicode_Check(object)) return text(value);
    if (PyLong_Check(object)) return number(py::str(value));
    if (PyFloat_Check(object)) refuse_float(value);
    if (py::isinstance(value, decimal_type())) return decimal(value);
    if (py::isinstance(value, date_type())) return text(value.attr("isoformat")());
    if (PyDict_Check(object)) return mapping(py::reinterpret_borrow<py::dict>(value), depth);
    if (PyList_Check(object) || PyTuple_Check(object)) return sequence(value, depth);
    if (py::hasattr(value, "__chengdu_subsidy_json__")) {
      const py::object json = value.attr("__chengdu_subsidy_json__")();
      return json_.raw(json.cast<std::string>());
    }
    throw py::type_error(place() + ": a " + type_name(value) +
                         " has no form here; write a dict, list, str, int, Decimal, date, bool, "
                         "None or one of the library's facts");
  }

 private:
  void text(py::handle value) {
    Py_ssize_t size = 0;
    if (const char* utf8 = PyUnicode_AsUTF8AndSize(value.ptr(), &size)) {
      return json_.value(std::string_view(utf8, static_cast<std::size_t>(size)));
    }
    // A lone surrogate has no UTF-8; as an escape the reader finds it and says where it is.
    PyErr_Clear();
    static PyObject* kept = nullptr;
    json_.raw(imported("json", "dumps", kept)(value).cast<std::string>(), rapidjson::kStringType);
  }

  void number(const py::str& digits) { json_.raw(digits.cast<std::string>()); }

  void decimal(py::handle value) {
    if (!value.attr("is_finite")().cast<bool>()) {
      throw py::value_error(place() + ": " + py::str(value).cast<std::string>() +
                            " is not a number; an unknown value is None");
    }
    // Fixed-point, so that 1E+3 and 1000 are one value; the digits are not touched.
    number(py::str(value.attr("__format__")("f")));
  }

  [[noreturn]] void refuse_float(py::handle value) {
    const std::string shown = py::repr(value).cast<std::string>();
    throw py::type_error(place() + ": " + shown +
                         " is a float, which cannot hold most decimals exactly; write Decimal('" +
                         shown + "') or the text '" + shown + "'");
  }

  void mapping(const py::dict& members, int depth) {
    json_.begin_object();
    for (const auto& [key, value] : members) {
      if (!PyUnicode_Check(key.ptr())) {
        throw py::type_error(place() + ": keys are str, not " + type_name(key));
      }
      const auto shown = py::reinterpret_borrow<py::str>(key);
      path_.push_back(shown);
      text(key);  // a key is written as text is: RapidJSON knows its place
      step(value, depth);
      path_.pop_back();
    }
    json_.end_object();
  }

  void sequence(py::handle values, int depth) {
    json_.begin_array();
    std::size_t index = 0;
    for (const py::handle value : values) {
      path_.push_back(py::str(std::to_string(index++)));
      step(value, depth);
      path_.pop_back();
    }
    json_.end_array();
  }

  void step(py::handle value, int depth) {
    if (depth >= depth_limit) return json_.null();
    write(value, depth + 1);
  }

  std::string place() const {
    std::string pointer;
    for (const py::str& step : path_) {
      json_detail::append_key(pointer, step.attr("encode")("utf-8", "replace").cast<std::string>());
    }
    return pointer.empty() ? name_ : pointer;
  }

  JsonWriter json_;
  const char* name_;
  std::vector<py::str> path_;
};

}  // namespace

void write_json(py::handle value, std::string& out, const char* name) {
  Writer(out, name).write(value, 0);
}

py::object error_object(const InputError& error, std::optional<std::int64_t> line) {
  static PyObject* kept = nullptr;
  const std::string_view code = word(error_words, error.code).id;
  return imported("chengdu_subsidy._errors", "InputError", kept)(
      py::str(code.data(), code.size()), error.path, line, error.zh, error.en);
}

void raise(const InputError& error, std::optional<std::int64_t> line) {
  const py::object object = error_object(error, line);
  PyErr_SetObject(reinterpret_cast<PyObject*>(Py_TYPE(object.ptr())), object.ptr());
  throw py::error_already_set();
}

}  // namespace chengdu_subsidy::python
