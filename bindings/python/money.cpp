#include "arguments.hpp"
#include "facts.hpp"

namespace chengdu_subsidy::python {
namespace {

/// `Money` itself is handed over as `Decimal`; this is the class of those who want the type.
struct PyMoney {
  Money value;
  friend auto operator<=>(const PyMoney&, const PyMoney&) = default;
};

PyMoney read(const py::object& given) {
  if (py::isinstance<PyMoney>(given)) return given.cast<const PyMoney&>();
  std::string json;
  write_json(given, json);
  return {read_facts<Money>(json)};
}

PyMoney from_fen(const py::object& fen) {
  if (PyBool_Check(fen.ptr()) != 0 || PyIndex_Check(fen.ptr()) == 0) {
    throw py::type_error("fen are an int, not " + type_name(fen));
  }
  const auto number = py::reinterpret_steal<py::object>(PyNumber_Index(fen.ptr()));
  if (!number) throw py::error_already_set();
  int overflow = 0;
  const long long count = PyLong_AsLongLongAndOverflow(number.ptr(), &overflow);
  if (overflow != 0) {
    PyErr_SetString(PyExc_OverflowError, "so many fen leave 64 bits");
    throw py::error_already_set();
  }
  return {Money::from_fen(count)};
}

PyMoney in_range(const std::optional<Money>& result) {
  if (!result) {
    PyErr_SetString(PyExc_OverflowError, "the amount leaves 64 bits of fen");
    throw py::error_already_set();
  }
  return {*result};
}

std::string show(const PyMoney& money) {
  // A negative amount is none that a form may state.
  return money.value < Money{} ? "Money.from_fen(" + std::to_string(money.value.fen()) + ")"
                               : "Money('" + money.value.to_string() + "')";
}

}  // namespace

ChosenAmount read_amount(py::handle given) {
  if (given.is_none()) return {};
  const Money amount = read(py::reinterpret_borrow<py::object>(given)).value;
  if (amount < Money{} || amount > money_limit) {
    throw py::value_error("an amount to be paid is 0.00 to " + money_limit.to_string() +
                          " yuan, not " + amount.to_string());
  }
  return {amount};
}

void bind_money(py::module_& module) {
  using M = PyMoney;
  py::class_<M> money(
      module, "Money",
      "An exact amount, a whole number of fen (分, 1/100 yuan).\n\n"
      "value: Decimal, int, or text such as '1234567.89', '10元', '123.4567万元', in yuan and at\n"
      "most 10,000,000,000,000. A float or a bool is a TypeError; what is no amount, or finer "
      "than\n"
      "a fen, is an InputError.",
      py::module_local());
  finish_class(money);
  copies_are_itself(money);
  write_objects_of(py::type::of<M>(), [](py::handle object, json_detail::JsonWriter& json) {
    json.value(object.cast<const M&>().value.to_string());
  });
  money.def(py::init(&read), py::arg("value"), py::pos_only());
  money.def_static("from_fen", &from_fen, py::arg("fen"),
                   "The amount of so many fen; a negative one is a debt.");
  money.def_property_readonly(
      "fen", [](const M& m) { return m.value.fen(); }, "Whole fen.");
  money.def_property_readonly(
      "yuan", [](const M& m) { return m.value; }, "Yuan, with two decimals.");
  money.def(
      "__add__",
      [](const M& a, const M& b) { return in_range(Money::checked_sum(a.value, b.value)); },
      py::is_operator());
  money.def(
      "__sub__",
      [](const M& a, const M& b) { return in_range(Money::checked_difference(a.value, b.value)); },
      py::is_operator());
  // sum() begins with 0.
  money.def(
      "__radd__",
      [](const py::object& self, const py::object& start) -> py::object {
        const bool zero = PyLong_CheckExact(start.ptr()) != 0 && start.equal(py::int_(0));
        return zero ? self : py::reinterpret_borrow<py::object>(Py_NotImplemented);
      },
      py::is_operator());
  money.def(
      "__eq__", [](const M& a, const M& b) { return a == b; }, py::is_operator());
  money.def(
      "__lt__", [](const M& a, const M& b) { return a < b; }, py::is_operator());
  money.def(
      "__le__", [](const M& a, const M& b) { return a <= b; }, py::is_operator());
  money.def(
      "__gt__", [](const M& a, const M& b) { return a > b; }, py::is_operator());
  money.def(
      "__ge__", [](const M& a, const M& b) { return a >= b; }, py::is_operator());
  money.def("__hash__", [](const M& m) { return py::hash(py::int_(m.value.fen())); });
  money.def("__bool__", [](const M& m) { return m.value != Money{}; });
  money.def("__str__", [](const M& m) { return m.value.to_string(); });
  money.def("__repr__", &show);
  money.def("__reduce__", [](const py::object& self) {
    return made_again(self, "from_fen", py::int_(self.cast<const M&>().value.fen()));
  });
  money.attr("__match_args__") = py::make_tuple("yuan");
}

}  // namespace chengdu_subsidy::python
