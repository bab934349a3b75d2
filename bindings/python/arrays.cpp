#include "arrays.hpp"

#include <algorithm>
#include <bit>
#include <chengdu_subsidy/notice/text.hpp>
#include <functional>
#include <initializer_list>
#include <utility>

#include "input.hpp"
#include "json/fault_text.hpp"

namespace chengdu_subsidy::python {
namespace {

using json_detail::fill;
using json_detail::same;

constexpr Text is_no_array{
    "列{0}不是数组而是{1}：请给NumPy数组，或支持缓冲区协议或__array_interface__的对象。",
    "Column {0} is no array but {1}: give a NumPy array, or another object with the buffer "
    "protocol "
    "or __array_interface__."};
constexpr Text is_not_flat{"列{0}有{1}维：请给一维数组，每行一个值。",
                           "Column {0} has {1} dimensions: give an array of one, a value a row."};
constexpr Text is_float_money{
    "列{0}是浮点金额（{1}"
    "），浮点数不能精确表示多数小数：请给以分为单位的整数（int64），从文本或Decimal"
    "用cs.fen_column换算，不要从浮点数换算。",
    "Column {0} is money in floats ({1}), which cannot hold most decimals exactly: give whole fen "
    "as "
    "int64, made from text or Decimal by cs.fen_column, not from floats."};
constexpr Text is_of_another_type{
    "列{0}的类型是{1}，应为{2}：本库不复制也不转换列，请自行写{0}.astype('{2}')"
    "并确认没有丢失数值。",
    "Column {0} is of type {1}, not {2}: columns are neither copied nor converted here, so write "
    "{0}.astype('{2}') yourself, and see that no value is lost."};
constexpr Text is_of_another_unit{
    "列{0}的类型是{1}，日期应精确到日：请写{0}.astype('datetime64[D]')。",
    "Column {0} is of type {1}, where days are meant: write {0}.astype('datetime64[D]')."};
constexpr Text is_time{"列{0}是时间（{1}），此处应为{2}的数值。",
                       "Column {0} holds points in time ({1}), where numbers are meant ({2})."};
constexpr Text is_masked{
    "列{0}带有掩码，列本身没有掩码：请给其.data，并在列known中逐行写明哪些值已知。",
    "Column {0} has a mask, for which a column has no place: give its .data, and say row by row in "
    "the column known which values are known."};
constexpr Text is_swapped{"列{0}的字节序与本机不同：请写{0}.astype('{1}')。",
                          "Column {0} has the bytes in the other order: write {0}.astype('{1}')."};
constexpr Text is_scattered{
    "列{0}在内存中不连续或未对齐：请写numpy.require({0}, requirements=['C', 'A'])。",
    "Column {0} does not lie in one aligned piece: write "
    "numpy.require({0}, requirements=['C', 'A'])."};
constexpr Text is_readonly{"列{0}不可写：请给可写的数组。",
                           "Column {0} cannot be written to: give an array that can."};

[[noreturn]] void refuse(const std::string& name, Text pattern,
                         std::initializer_list<json_detail::Sentence> parts) {
  const json_detail::Sentence sentence = fill(pattern, parts);
  raise(InputError{ErrorCode::wrong_type, "/" + name, sentence.zh, sentence.en});
}

std::string text_of_type(char kind, std::size_t size, const std::string& unit) {
  const std::string bits = std::to_string(8 * size);
  switch (kind) {
    case 'i': return "int" + bits;
    case 'u': return "uint" + bits;
    case 'f': return "float" + bits;
    case 'b': return "bool";
    case 'M': return "datetime64" + unit;
    case 'm': return "timedelta64" + unit;
    default: return "object";
  }
}

}  // namespace

Array::Array(py::handle given, std::string name)
    : name_(std::move(name)), kept_(py::reinterpret_borrow<py::object>(given)) {
  refuse_mask(given);
  if (!take_buffer(given) && !take_interface(given)) {
    refuse(name_, is_no_array, {same(name_), same(type_name(given))});
  }
}

Array::Array(Array&& other) noexcept
    : name_(std::move(other.name_)),
      kept_(std::move(other.kept_)),
      view_(std::exchange(other.view_, Py_buffer{})),
      data_(other.data_),
      length_(other.length_),
      kind_(other.kind_),
      unit_(std::move(other.unit_)),
      size_(other.size_),
      stride_(other.stride_),
      dimensions_(other.dimensions_),
      readonly_(other.readonly_),
      swapped_(other.swapped_),
      in_pieces_(other.in_pieces_) {}

Array::~Array() {
  if (view_.obj != nullptr) PyBuffer_Release(&view_);
}

bool Array::overlaps(const Array& other) const noexcept {
  if (length_ == 0 || other.length_ == 0) return false;
  const auto* const here = static_cast<const char*>(data_);
  const auto* const there = static_cast<const char*>(other.data_);
  const std::less<> before;
  return before(here, there + other.length_ * other.size_) && before(there, here + length_ * size_);
}

/// The kind of an element by its code in the `struct` module.
void Array::take_type(std::string_view code, std::size_t size) {
  size_ = size;
  if (!code.empty() && std::string_view("@=<>!").find(code.front()) != std::string_view::npos) {
    const bool big = code.front() == '>' || code.front() == '!';
    const bool little = code.front() == '<';
    swapped_ = size > 1 && ((big && std::endian::native == std::endian::little) ||
                            (little && std::endian::native == std::endian::big));
    code.remove_prefix(1);
  }
  if (code.size() != 1) return;
  if (std::string_view("bhilqn").find(code[0]) != std::string_view::npos) kind_ = 'i';
  if (std::string_view("BHILQN").find(code[0]) != std::string_view::npos) kind_ = 'u';
  if (std::string_view("efdg").find(code[0]) != std::string_view::npos) kind_ = 'f';
  if (code[0] == '?') kind_ = 'b';
}

bool Array::take_buffer(py::handle given) {
  if (PyObject_CheckBuffer(given.ptr()) == 0) return false;
  if (PyObject_GetBuffer(given.ptr(), &view_, PyBUF_FULL_RO) != 0) {
    PyErr_Clear();  // such as an array of datetime64, which has the interface only
    view_ = Py_buffer{};
    return false;
  }
  data_ = view_.buf;
  dimensions_ = view_.ndim;
  readonly_ = view_.readonly != 0;
  take_type(view_.format == nullptr ? "B" : view_.format, static_cast<std::size_t>(view_.itemsize));
  if (view_.ndim == 1) {
    length_ = static_cast<std::size_t>(view_.shape[0]);
    stride_ = view_.strides == nullptr ? view_.itemsize : view_.strides[0];
  }
  in_pieces_ = view_.ndim == 1 && view_.suboffsets != nullptr && view_.suboffsets[0] >= 0;
  return true;
}

bool Array::take_interface(py::handle given) {
  const py::object found = py::getattr(given, "__array_interface__", py::none());
  if (!py::isinstance<py::dict>(found)) return false;
  const auto interface = py::reinterpret_borrow<py::dict>(found);
  // Only what says where it lies; an interface may leave that to a buffer.
  if (!interface.contains("data") || !py::isinstance<py::tuple>(interface["data"])) return false;
  try {
    const auto shape = interface["shape"].cast<py::tuple>();
    const auto typestr = interface["typestr"].cast<std::string>();
    const auto data = interface["data"].cast<py::tuple>();
    dimensions_ = static_cast<int>(shape.size());
    if (typestr.size() < 3) return false;
    size_ = static_cast<std::size_t>(std::stoul(typestr.substr(2)));
    kind_ = typestr[1];
    unit_ = typestr.substr(std::min(typestr.find('['), typestr.size()));
    const char order = std::endian::native == std::endian::little ? '>' : '<';
    swapped_ = typestr[0] == order && size_ > 1;
    // The interface gives an address as a number. NOLINTNEXTLINE(performance-no-int-to-ptr)
    data_ = reinterpret_cast<void*>(data[0].cast<std::uintptr_t>());
    readonly_ = data[1].cast<bool>();
    if (dimensions_ == 1) {
      length_ = shape[0].cast<std::size_t>();
      stride_ = static_cast<std::ptrdiff_t>(size_);
      const py::object strides = interface.attr("get")("strides");
      if (!strides.is_none()) stride_ = strides.cast<py::tuple>()[0].cast<std::ptrdiff_t>();
    }
  } catch (const std::exception&) {
    return false;  // an interface that says something else than it must
  }
  kept_ = py::make_tuple(kept_, found);
  return true;
}

std::string Array::type_text() const { return text_of_type(kind_, size_, unit_); }

/// What a mask hides would be read as known: numpy's masked arrays, and the key `mask` of the
/// interface.
void Array::refuse_mask(py::handle given) const {
  const auto modules = py::reinterpret_borrow<py::dict>(py::module_::import("sys").attr("modules"));
  bool masked = false;
  // Whoever has made one has loaded it.
  if (modules.contains("numpy.ma")) {
    masked = py::isinstance(given, py::object(modules["numpy.ma"]).attr("MaskedArray"));
  }
  const py::object found = py::getattr(given, "__array_interface__", py::none());
  if (py::isinstance<py::dict>(found)) {
    const auto interface = py::reinterpret_borrow<py::dict>(found);
    masked = masked || (interface.contains("mask") && !interface["mask"].is_none());
  }
  if (masked) refuse(name_, is_masked, {same(name_)});
}

void Array::check_type(const Wanted& wanted, Holds holds) const {
  const std::string type =
      holds == Holds::days ? "datetime64[D]" : text_of_type(wanted.kind, wanted.size, {});
  if (holds == Holds::money && kind_ == 'f') {
    refuse(name_, is_float_money, {same(name_), same(type_text())});
  }
  if (kind_ == 'M') {
    // As numpy counts them, days are whole numbers from 1970-01-01.
    if (holds == Holds::days && unit_ == "[D]" && size_ == wanted.size) return;
    if (holds == Holds::days) refuse(name_, is_of_another_unit, {same(name_), same(type_text())});
    refuse(name_, is_time, {same(name_), same(type_text()), same(type)});
  }
  if (kind_ != wanted.kind || size_ != wanted.size) {
    refuse(name_, is_of_another_type, {same(name_), same(type_text()), same(type)});
  }
}

void Array::check(const Wanted& wanted, Holds holds, bool written) const {
  if (dimensions_ != 1) {
    refuse(name_, is_not_flat, {same(name_), same(std::to_string(dimensions_))});
  }
  check_type(wanted, holds);
  if (swapped_) refuse(name_, is_swapped, {same(name_), same(type_text())});
  if (in_pieces_ || (length_ > 1 && stride_ != static_cast<std::ptrdiff_t>(size_)) ||
      reinterpret_cast<std::uintptr_t>(data_) % wanted.alignment != 0) {
    refuse(name_, is_scattered, {same(name_)});
  }
  if (written && readonly_) refuse(name_, is_readonly, {same(name_)});
}

}  // namespace chengdu_subsidy::python
