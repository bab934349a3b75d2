#include "input.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

#include "casters.hpp"
#include "json/document.hpp"
#include "json/fault_text.hpp"

namespace chengdu_subsidy::python {
namespace {

using json_detail::fill;
using json_detail::JsonWriter;
using json_detail::same;

// Deeper than the reader allows, so that it is the reader who refuses; a cycle ends here too.
constexpr int depth_limit = json_detail::max_depth + 8;
// More digits than any value has, and than a sentence shows.
constexpr long most_places = 64;
// RapidJSON and the reader count in 32 bits.
constexpr Py_ssize_t longest_text = (Py_ssize_t{1} << 32) - 1;

constexpr Text is_float{
    "{0}是浮点数，不能精确表示多数小数：请写Decimal('{0}')或文本'{0}'。",
    "{0} is a float, which cannot hold most decimals exactly: write Decimal('{0}') or the text "
    "'{0}'."};
constexpr Text is_inexact{
    "{0}（{1}）不是精确的十进制数：请写Decimal、整数或文本，如Decimal('1234.56')。",
    "{0} ({1}) is no exact decimal: write a Decimal, an int or text, such as Decimal('1234.56')."};
constexpr Text is_no_number{"{0}不是数值：未知的值请写None。",
                            "{0} is not a number: an unknown value is None."};
constexpr Text is_datetime{
    "{0}是时刻而不是日期：请在确定时区后写其date()。",
    "{0} is a point in time, not a day: settle its time zone and write its date()."};
constexpr Text has_no_form{
    "类型{0}的值不能写在这里：请写dict、list、str、int、Decimal、date、bool、None或本库的事实类。",
    "A {0} has no form here: write a dict, list, str, int, Decimal, date, bool, None or one of the "
    "library's facts."};
constexpr Text is_no_key{"字段名应为文本，给出的是{0}。", "A key is text, not {0}."};
constexpr Text is_too_long{"文本过长。", "The text is too long."};

/// A step on the way to a value: a key, or a position in a list.
struct Step {
  const Step* before = nullptr;
  py::handle key{};
  std::size_t index = 0;
};

std::string utf8(py::handle text) {
  return py::reinterpret_borrow<py::str>(text)
      .attr("encode")("utf-8", "replace")
      .cast<std::string>();
}

std::string pointer(const Step* step) {
  if (step == nullptr) return {};
  std::string path = pointer(step->before);
  json_detail::append_key(path, step->key ? utf8(step->key) : std::to_string(step->index));
  return path;
}

[[noreturn]] void refuse(ErrorCode code, const Step* at, Text pattern,
                         std::initializer_list<json_detail::Sentence> parts) {
  const json_detail::Sentence sentence = fill(pattern, parts);
  raise(InputError{code, pointer(at), sentence.zh, sentence.en});
}

/// The `repr` of a value, cut where it is long.
json_detail::Sentence shown(py::handle value) {
  std::string text = utf8(py::repr(value));
  constexpr std::size_t most = 60;
  if (text.size() > most) {
    std::size_t end = most;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    text.resize(end);
    text += "…";
  }
  return same(text);
}

bool is_a(py::handle value, const char* module, const char* name, PyObject*& kept) {
  const int answer = PyObject_IsInstance(value.ptr(), imported(module, name, kept).ptr());
  if (answer < 0) throw py::error_already_set();
  return answer == 1;
}
bool is_datetime_object(py::handle value) {
  static PyObject* kept = nullptr;
  return is_a(value, "datetime", "datetime", kept);
}
bool is_mapping(py::handle value) {
  static PyObject* kept = nullptr;
  return is_a(value, "collections.abc", "Mapping", kept);
}
bool is_sequence(py::handle value) {
  static PyObject* kept = nullptr;
  return is_a(value, "collections.abc", "Sequence", kept) && !PyObject_CheckBuffer(value.ptr());
}

std::unordered_map<PyTypeObject*, WriteObject>& writers() {
  static std::unordered_map<PyTypeObject*, WriteObject> made;
  return made;
}

/// How an object is written whose class, or one that it is derived from, is the library's.
WriteObject writer_of(py::handle value) {
  for (PyTypeObject* type = Py_TYPE(value.ptr()); type != nullptr; type = type->tp_base) {
    const auto found = writers().find(type);
    if (found != writers().end()) return found->second;
  }
  return nullptr;
}

/// The digits of a finite Decimal's text `-1.5E+3` without an exponent: `-1500`. Where it is far
/// beyond every value, fewer digits stand for it, and it is refused like all of them.
std::string without_exponent(std::string_view text) {
  const std::size_t mark = text.find_first_of("Ee");
  std::string digits(text.substr(0, mark));
  const bool negative = digits.front() == '-';
  if (negative) digits.erase(0, 1);
  const std::size_t point = digits.find('.');
  if (point != std::string::npos) digits.erase(point, 1);
  const bool zero = digits.find_first_not_of('0') == std::string::npos;
  // Beyond a long's range it is far beyond every value, too.
  const std::string exponent(text.substr(mark + 1));
  long places = std::strtol(exponent.c_str(), nullptr, 10);
  const auto whole = static_cast<long>(point == std::string::npos ? digits.size() : point);
  places = zero ? 0 : std::clamp(places, -most_places - whole, most_places);
  // The point stands behind so many of the digits.
  const long behind = whole + places;
  const auto size = static_cast<long>(digits.size());
  if (zero) {
    digits = "0";
  } else if (behind <= 0) {
    digits.insert(0, "0." + std::string(static_cast<std::size_t>(-behind), '0'));
  } else if (behind >= size) {
    digits.append(static_cast<std::size_t>(behind - size), '0');
  } else {
    digits.insert(static_cast<std::size_t>(behind), ".");
  }
  return (negative ? "-" : "") + digits;
}

class Writer {
 public:
  explicit Writer(std::string& out) : json_(out) {}

  void write(py::handle value, const Step* at, int depth) {
    PyObject* const object = value.ptr();
    if (object == Py_None) return json_.null();
    if (PyBool_Check(object)) return json_.value(object == Py_True);
    // An enum member is a string, too; its value is the word.
    if (PyUnicode_Check(object)) return text(value, at);
    if (PyLong_Check(object)) return integer(value);
    if (PyDict_Check(object)) return dict(value, at, depth);
    if (PyList_Check(object) || PyTuple_Check(object)) return sequence(value, at, depth);
    if (PyFloat_Check(object)) refuse_float(value, at);
    if (py::isinstance(value, decimal_type())) return decimal(value, at);
    if (const WriteObject write_object = writer_of(value)) return write_object(value, json_);
    if (py::isinstance(value, date_type())) return date(value, at);
    if (is_mapping(value)) return mapping(value, at, depth);
    if (is_sequence(value)) return sequence(value, at, depth);
    number_of_another_library(value, at);
  }

 private:
  void text(py::handle value, const Step* at) {
    Py_ssize_t size = 0;
    if (const char* utf8 = PyUnicode_AsUTF8AndSize(value.ptr(), &size)) {
      if (size > longest_text) refuse(ErrorCode::bad_json, at, is_too_long, {});
      return json_.value(std::string_view(utf8, static_cast<std::size_t>(size)));
    }
    if (PyErr_ExceptionMatches(PyExc_UnicodeEncodeError) == 0) throw py::error_already_set();
    PyErr_Clear();
    // A lone surrogate has no UTF-8; as an escape the reader finds it and says where it is.
    static PyObject* kept = nullptr;
    const py::object plain = py::reinterpret_steal<py::object>(
        PyUnicode_Substring(value.ptr(), 0, PyUnicode_GET_LENGTH(value.ptr())));
    json_.raw(imported("json", "dumps", kept)(plain).cast<std::string>(), rapidjson::kStringType);
  }

  void digits(std::string_view written) { json_.raw(written, rapidjson::kNumberType); }

  void integer(py::handle value) {
    int overflow = 0;
    const long long number = PyLong_AsLongLongAndOverflow(value.ptr(), &overflow);
    if (overflow == 0) return json_.value(static_cast<std::int64_t>(number));
    // Through Decimal, which writes as many digits as there are.
    digits(py::str(decimal_type()(value)).cast<std::string>());
  }

  void decimal(py::handle value, const Step* at) {
    // A class derived from it may write itself otherwise.
    const bool exact =
        Py_TYPE(value.ptr()) == reinterpret_cast<PyTypeObject*>(decimal_type().ptr());
    const std::string written =
        py::str(exact ? py::reinterpret_borrow<py::object>(value) : decimal_type()(value))
            .cast<std::string>();
    const char first = written[written.front() == '-' ? 1 : 0];
    if (first < '0' || first > '9') {
      refuse(ErrorCode::bad_number, at, is_no_number, {same(written)});
    }
    // An exponent is the Decimal's own affair: 1E+3 and 1000 are one value.
    const bool plain = written.find_first_of("Ee") == std::string::npos;
    digits(plain ? written : without_exponent(written));
  }

  [[noreturn]] static void refuse_float(py::handle value, const Step* at) {
    const bool finite = std::isfinite(PyFloat_AS_DOUBLE(value.ptr()));
    const py::object plain = py::float_(PyFloat_AS_DOUBLE(value.ptr()));
    refuse(ErrorCode::wrong_type, at, finite ? is_float : is_no_number, {shown(plain)});
  }

  void date(py::handle value, const Step* at) {
    if (is_datetime_object(value)) refuse(ErrorCode::wrong_type, at, is_datetime, {shown(value)});
    text(date_type().attr("isoformat")(value), at);
  }

  // An integer that is none of Python's, such as numpy's; else there is no form for it.
  void number_of_another_library(py::handle value, const Step* at) {
    const bool truth = std::string_view(Py_TYPE(value.ptr())->tp_name) == "numpy.bool_" ||
                       std::string_view(Py_TYPE(value.ptr())->tp_name) == "numpy.bool";
    if (truth) return json_.value(PyObject_IsTrue(value.ptr()) == 1);
    if (PyIndex_Check(value.ptr()) != 0) {
      const auto number = py::reinterpret_steal<py::object>(PyNumber_Index(value.ptr()));
      if (number) return integer(number);
      PyErr_Clear();
    }
    const json_detail::Sentence type = same(type_name(value));
    if (py::hasattr(value, "__float__") && !py::hasattr(value, "__len__")) {
      refuse(ErrorCode::wrong_type, at, is_inexact, {shown(value), type});
    }
    refuse(ErrorCode::wrong_type, at, has_no_form, {type});
  }

  void member(py::handle key, py::handle value, const Step* at, int depth) {
    if (PyUnicode_Check(key.ptr()) == 0) {
      refuse(ErrorCode::wrong_type, at, is_no_key, {shown(key)});
    }
    const Step step{at, key};
    if (PyUnicode_GET_LENGTH(key.ptr()) >= 2 && PyUnicode_READ_CHAR(key.ptr(), 0) == 'x' &&
        PyUnicode_READ_CHAR(key.ptr(), 1) == '-') {
      return;  // the applicant's own business
    }
    text(key, &step);  // a key is written as text is: RapidJSON knows its place
    element(value, &step, depth);
  }

  void dict(py::handle members, const Step* at, int depth) {
    json_.begin_object();
    Py_ssize_t place = 0;
    PyObject* key = nullptr;
    PyObject* value = nullptr;
    while (PyDict_Next(members.ptr(), &place, &key, &value) != 0) {
      // Held, since a value's own code might change the dict.
      const auto held_key = py::reinterpret_borrow<py::object>(key);
      const auto held_value = py::reinterpret_borrow<py::object>(value);
      member(held_key, held_value, at, depth);
    }
    json_.end_object();
  }

  void mapping(py::handle members, const Step* at, int depth) {
    json_.begin_object();
    for (const py::handle key : members) {
      const auto held = py::reinterpret_borrow<py::object>(key);
      const py::object value = members[held];
      member(held, value, at, depth);
    }
    json_.end_object();
  }

  void sequence(py::handle values, const Step* at, int depth) {
    json_.begin_array();
    Step step{at};
    for (const py::handle value : values) {
      const auto held = py::reinterpret_borrow<py::object>(value);
      element(held, &step, depth);
      ++step.index;
    }
    json_.end_array();
  }

  void element(py::handle value, const Step* at, int depth) {
    if (depth >= depth_limit) return json_.null();
    write(value, at, depth + 1);
  }

  JsonWriter json_;
};

}  // namespace

void write_json(py::handle value, std::string& out) { Writer(out).write(value, nullptr, 0); }

void write_objects_of(const py::type& cls, WriteObject write) {
  writers()[reinterpret_cast<PyTypeObject*>(cls.ptr())] = write;
}

std::optional<std::string_view> text_or_bytes(py::handle object, std::string& kept) {
  Py_ssize_t size = 0;
  if (PyUnicode_Check(object.ptr())) {
    if (const char* utf8 = PyUnicode_AsUTF8AndSize(object.ptr(), &size)) {
      return std::string_view(utf8, static_cast<std::size_t>(size));
    }
    if (PyErr_ExceptionMatches(PyExc_UnicodeEncodeError) == 0) throw py::error_already_set();
    PyErr_Clear();
    const auto bytes = py::reinterpret_steal<py::object>(
        PyUnicode_AsEncodedString(object.ptr(), "utf-8", "surrogatepass"));
    if (!bytes) throw py::error_already_set();
    kept = bytes.cast<std::string>();
    return kept;
  }
  if (PyBytes_Check(object.ptr())) {
    return std::string_view(PyBytes_AS_STRING(object.ptr()),
                            static_cast<std::size_t>(PyBytes_GET_SIZE(object.ptr())));
  }
  if (PyByteArray_Check(object.ptr()) || PyMemoryView_Check(object.ptr())) {
    const auto bytes = py::reinterpret_steal<py::object>(PyBytes_FromObject(object.ptr()));
    if (!bytes) throw py::error_already_set();
    kept = bytes.cast<std::string>();
    return kept;
  }
  return std::nullopt;
}

void raise(const InputError& error) {
  static PyObject* general = nullptr;
  static PyObject* of_type = nullptr;
  const py::handle cls = error.code == ErrorCode::wrong_type
                             ? imported("chengdu_subsidy._errors", "InputTypeError", of_type)
                             : imported("chengdu_subsidy._errors", "InputError", general);
  const std::string_view code = word(error_words, error.code).id;
  const py::object object =
      cls(py::str(code.data(), code.size()), error.path, py::none(), error.zh, error.en);
  PyErr_SetObject(cls.ptr(), object.ptr());
  throw py::error_already_set();
}

}  // namespace chengdu_subsidy::python
