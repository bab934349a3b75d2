#include <cstdio>
#include <memory>

#include "decisions.hpp"
#include "facts.hpp"
#include "json/evaluate_line.hpp"
#include "json/line_source.hpp"

namespace chengdu_subsidy::python {
namespace {

// JSON text of an application that did not come as facts of the built-in edition.
std::string application_text(const py::object& application) {
  if (PyUnicode_Check(application.ptr())) {
    if (PyUnicode_AsUTF8(application.ptr()) != nullptr) return application.cast<std::string>();
    // A lone surrogate: as bytes it is refused as what it is, bad UTF-8.
    PyErr_Clear();
    return application.attr("encode")("utf-8", "surrogatepass").cast<std::string>();
  }
  if (PyBytes_Check(application.ptr())) return application.cast<std::string>();
  std::string json;
  if (py::isinstance<Application>(application))
    return facts_json(application.cast<const Application&>());
  if (!PyDict_Check(application.ptr())) {
    throw py::type_error("an application is an Application, a dict or JSON text");
  }
  write_json(application, json);
  return json;
}

PyDecision evaluate_one(const py::object& application, const py::object& readings_given,
                        const std::optional<PyEdition>& edition) {
  const Readings readings = choose_readings(readings_given);
  if (!edition && py::isinstance<Application>(application)) {
    return {application.cast<const Application&>(), nullptr, chengdu_2024, readings};
  }
  const ChosenEditions chosen = choose_editions(edition);
  thread_local ApplicationReader reader;
  Application facts;
  const auto read =
      reader.read(application_text(application), chosen.known, facts, chosen.unnamed);
  if (read.error) raise(*read.error);
  return {std::move(facts), chosen.owner, *read.edition, readings};
}

/// Where decisions go: a file, or bytes that are given back.
class Sink {
 public:
  explicit Sink(const std::optional<std::string>& path) {
    if (!path) return;
    file_.reset(std::fopen(path->c_str(), "wb"));
    if (!file_) fail(*path);
    path_ = *path;
  }
  void flush(std::string& out, bool last) {
    if (!file_) {
      all_ += out;
    } else if (std::fwrite(out.data(), 1, out.size(), file_.get()) != out.size() ||
               (last && std::fflush(file_.get()) != 0)) {
      const py::gil_scoped_acquire held;
      fail(path_);
    }
    out.clear();
  }
  [[nodiscard]] py::object result() const {
    return file_ ? py::none() : py::object(py::bytes(all_));
  }

 private:
  [[noreturn]] static void fail(const std::string& path) {
    PyErr_SetFromErrnoWithFilename(PyExc_OSError, path.c_str());
    throw py::error_already_set();
  }
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Close> file_;
  std::string path_;
  std::string all_;
};

std::string path_text(const py::object& path) {
  static PyObject* kept = nullptr;
  return imported("os", "fsencode", kept)(path).cast<std::string>();
}

py::tuple evaluate_jsonl(const py::object& source, const py::object& out_path,
                         const py::object& readings_given, const std::optional<PyEdition>& edition,
                         const py::object& progress) {
  const Readings readings = choose_readings(readings_given);
  const ChosenEditions chosen = choose_editions(edition);
  const bool from_bytes = PyBytes_Check(source.ptr());
  std::string bytes;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
      nullptr, [](std::FILE* f) { return f != nullptr ? std::fclose(f) : 0; });
  if (from_bytes) {
    bytes = source.cast<std::string>();
    file.reset(
        fmemopen(bytes.empty() ? nullptr : bytes.data(), bytes.empty() ? 1 : bytes.size(), "rb"));
  } else {
    const std::string path = path_text(source);
    file.reset(std::fopen(path.c_str(), "rb"));
    if (!file) {
      PyErr_SetFromErrnoWithFilename(PyExc_OSError, path.c_str());
      throw py::error_already_set();
    }
  }
  std::optional<std::string> target;
  if (!out_path.is_none()) target = path_text(out_path);
  Sink sink(target);
  std::int64_t evaluated = 0;
  std::int64_t refused = 0;
  {
    const py::gil_scoped_release released;
    json_detail::LineSource lines(file.get());
    json_detail::LineEvaluator evaluator(chosen.known, readings, chosen.unnamed);
    std::string out;
    const bool empty = from_bytes && bytes.empty();
    while (const auto line = empty ? std::nullopt : lines.next()) {
      if (line->empty()) continue;
      (evaluator.evaluate(*line, lines.number(), out) ? evaluated : refused) += 1;
      if (out.size() >= (std::size_t{1} << 18)) sink.flush(out, false);
      if ((evaluated + refused) % 4096 == 0) {
        const py::gil_scoped_acquire held;
        if (PyErr_CheckSignals() != 0) throw py::error_already_set();
        if (!progress.is_none()) progress(lines.number(), lines.bytes());
      }
    }
    sink.flush(out, true);
  }
  return py::make_tuple(sink.result(), evaluated, refused);
}

}  // namespace

void bind_evaluate(py::module_& m) {
  m.def("evaluate", &evaluate_one, py::arg("application"), py::kw_only(),
        py::arg("readings") = py::none(), py::arg("edition") = std::nullopt,
        "Decides one application: an Application, a dict of the contract, or JSON text.\n\n"
        "readings: a dict of names and values, Readings, or None for the defaults.\n"
        "edition: an Edition that the application means when it names none.\n"
        "Raises InputError for a fault, TypeError for a float where a number must be exact.");
  m.def("_evaluate_jsonl", &evaluate_jsonl);
}

}  // namespace chengdu_subsidy::python
