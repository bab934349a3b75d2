#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <string>

#include "editions.hpp"
#include "json/evaluate_line.hpp"
#include "json/line_source.hpp"

// A stream of JSON Lines, from end to end without the interpreter's lock.

namespace chengdu_subsidy::python {
namespace {

constexpr std::size_t flush_at = std::size_t{1} << 18;
/// Between two looks at the interpreter: for Ctrl-C, and to tell how far it is.
constexpr std::int64_t lines_between = 4096;

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

[[noreturn]] void raise_errno(const py::object& path) {
  PyErr_SetFromErrnoWithFilenameObject(PyExc_OSError, path.ptr());
  throw py::error_already_set();
}

/// Opens a file by its path: str, bytes or os.PathLike. \throws OSError, ValueError, TypeError
File open_file(const py::object& path, const char* mode) {
  static PyObject* kept = nullptr;
  const std::string name = imported("os", "fsencode", kept)(path).cast<std::string>();
  if (name.find('\0') != std::string::npos) throw py::value_error("a path holds no zero byte");
  File file(std::fopen(name.c_str(), mode));
  if (!file) raise_errno(path);
  return file;
}

struct stat status_of(const File& file) {
  struct stat status {};
  fstat(fileno(file.get()), &status);
  return status;
}

/// Where the lines come from: bytes, or a file by its path.
class Source {
 public:
  explicit Source(const py::object& given) : given_(given) {
    if (PyObject_CheckBuffer(given.ptr()) == 0) {
      file_ = open_source();
      return;
    }
    if (PyObject_GetBuffer(given.ptr(), &view_, PyBUF_SIMPLE) != 0) throw py::error_already_set();
    if (view_.len > 0) {
      file_.reset(fmemopen(view_.buf, static_cast<std::size_t>(view_.len), "rb"));
      if (!file_) raise_errno(py::none());
    }
  }
  ~Source() {
    file_.reset();
    if (view_.obj != nullptr) PyBuffer_Release(&view_);
  }
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

  /// Null where there are no bytes at all.
  [[nodiscard]] std::FILE* file() const noexcept { return file_.get(); }
  [[nodiscard]] bool is(const File& other) const {
    if (!file_ || view_.obj != nullptr) return false;
    const struct stat here = status_of(file_);
    const struct stat there = status_of(other);
    return here.st_dev == there.st_dev && here.st_ino == there.st_ino && S_ISREG(here.st_mode);
  }
  [[noreturn]] void reading_failed() const {
    errno = EIO;
    raise_errno(given_);
  }

 private:
  [[nodiscard]] File open_source() const {
    const bool text = PyUnicode_Check(given_.ptr()) != 0;
    if (!text && !py::hasattr(given_, "__fspath__")) {
      throw py::type_error("source is JSON Lines as bytes, or a path, not " + type_name(given_));
    }
    if (text &&
        PyUnicode_FindChar(given_.ptr(), '{', 0, PyUnicode_GET_LENGTH(given_.ptr()), 1) == 0) {
      throw py::value_error("a str is a path: give JSON Lines as bytes, text.encode()");
    }
    File file = open_file(given_, "rb");
    if (S_ISDIR(status_of(file).st_mode)) {
      errno = EISDIR;
      raise_errno(given_);
    }
    return file;
  }

  py::object given_;
  Py_buffer view_{};
  File file_;
};

/// Where the decisions go: a file by its path, an object with `write`, or bytes that are kept.
class Sink {
 public:
  Sink(const py::object& given, const Source& source) : given_(given) {
    if (given.is_none()) return;
    write_ = py::getattr(given, "write", py::none());
    if (!write_.is_none()) return;
    if (PyUnicode_Check(given.ptr()) == 0 && !py::hasattr(given, "__fspath__")) {
      throw py::type_error("out is a path, a file opened for bytes, or None, not " +
                           type_name(given));
    }
    // Looked at before it is emptied.
    file_ = open_file(given, "ab");
    if (source.is(file_)) throw py::value_error("out is the file that is read from");
    file_ = open_file(given, "wb");
  }

  /// Called without the lock. Leaves `out` empty.
  void put(std::string& out) {
    if (file_) {
      if (std::fwrite(out.data(), 1, out.size(), file_.get()) != out.size()) failed();
    } else if (given_.is_none()) {
      kept_ += out;
    } else {
      const py::gil_scoped_acquire lock;
      write(out);
    }
    out.clear();
  }
  void finish() {
    if (file_ && std::fclose(file_.release()) != 0) failed();
  }
  [[nodiscard]] py::object result() const {
    return given_.is_none() ? py::object(py::bytes(kept_)) : py::none();
  }

 private:
  [[noreturn]] void failed() const {
    const int error = errno;
    const py::gil_scoped_acquire lock;
    errno = error;
    raise_errno(given_);
  }
  /// A raw file says None where it took nothing, since it does not wait.
  [[nodiscard]] bool is_raw() const {
    static PyObject* kept = nullptr;
    return py::isinstance(given_, imported("io", "RawIOBase", kept));
  }
  // A raw file may take a part only.
  void write(std::string_view out) const {
    while (!out.empty()) {
      const py::object took = write_(py::bytes(out.data(), out.size()));
      if (took.is_none() && is_raw()) {
        errno = EAGAIN;
        PyErr_SetFromErrno(PyExc_OSError);  // BlockingIOError
        throw py::error_already_set();
      }
      if (PyLong_Check(took.ptr()) == 0) return;
      const Py_ssize_t count = PyLong_AsSsize_t(took.ptr());
      if (count <= 0 || static_cast<std::size_t>(count) > out.size()) {
        PyErr_Clear();
        throw py::value_error("out.write did not say how many bytes it took");
      }
      out.remove_prefix(static_cast<std::size_t>(count));
    }
  }

  py::object given_;
  py::object write_;
  File file_;
  std::string kept_;
};

py::tuple evaluate_jsonl(const py::object& source_given, const py::object& out_given,
                         const ChosenReadings& readings, const ChosenEditions& editions,
                         const py::object& progress) {
  if (!progress.is_none() && PyCallable_Check(progress.ptr()) == 0) {
    throw py::type_error("progress is a function of lines and bytes, not " + type_name(progress));
  }
  const Source source(source_given);
  Sink sink(out_given, source);
  std::int64_t evaluated = 0;
  std::int64_t refused = 0;
  const auto look_up = [&progress](const json_detail::LineSource& lines) {
    const py::gil_scoped_acquire lock;
    if (PyErr_CheckSignals() != 0) throw py::error_already_set();
    if (!progress.is_none()) progress(lines.number(), lines.bytes());
  };
  if (source.file() != nullptr) {
    const py::gil_scoped_release unlocked;
    json_detail::LineSource lines(source.file());
    json_detail::LineEvaluator evaluator(editions.known(), readings.value, editions.unnamed);
    std::string out;
    while (const auto line = lines.next()) {
      if (lines.number() % lines_between == 0) look_up(lines);
      if (line->empty()) continue;
      (evaluator.evaluate(*line, lines.number(), out) ? evaluated : refused) += 1;
      if (out.size() >= flush_at) sink.put(out);
    }
    sink.put(out);
    if (lines.failed()) {
      const py::gil_scoped_acquire lock;
      source.reading_failed();
    }
    look_up(lines);
  }
  sink.finish();
  return py::make_tuple(sink.result(), evaluated, refused);
}

}  // namespace

void bind_stream(py::module_& m) { m.def("_evaluate_jsonl", &evaluate_jsonl); }

}  // namespace chengdu_subsidy::python
