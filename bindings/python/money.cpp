#include <chengdu_subsidy/json/application.hpp>

#include "casters.hpp"
#include "facts.hpp"
#include "input.hpp"

namespace chengdu_subsidy::python {
namespace {

/// `Money` itself is handed over as `Decimal`; this is the class of those who want the type.
struct PyMoney {
  Money value;
};

PyMoney read(const py::object& given) {
  if (py::isinstance<PyMoney>(given)) return given.cast<const PyMoney&>();
  if (PyBool_Check(given.ptr())) refuse_bool("money", given);
  std::string json;
  write_json(given, json, "money");
  return {read_facts<Money>(json)};
}

}  // namespace

void bind_money(py::module_& module) {
  using M = PyMoney;
  py::class_<M>(module, "Money",
                "An exact amount, a whole number of fen (分, 1/100 yuan).\n\n"
                "value: Decimal, int, or text such as '1234567.89', '10元', '123.4567万元', in yuan\n"
                "and at most 10,000,000,000,000. A float or a bool is a TypeError; what is no\n"
                "amount, or finer than a fen, is an InputError.")
      .def(py::init(&read), py::arg("value"), py::pos_only())
      .def_static(
          "from_fen",
          [](const py::int_& fen) {
            if (PyBool_Check(fen.ptr())) refuse_bool("fen", fen);
            const long long count = PyLong_AsLongLong(fen.ptr());
            if (PyErr_Occurred() != nullptr) throw py::error_already_set();  // OverflowError
            return M{Money::from_fen(count)};
          },
          py::arg("fen"), "The amount of so many fen; a negative one is a debt.")
      .def_property_readonly("fen", [](const M& m) { return m.value.fen(); }, "Whole fen.")
      .def_property_readonly(
          "yuan", [](const M& m) { return m.value; }, "Yuan, with two decimals.")
      .def("__add__", [](const M& a, const M& b) { return M{a.value + b.value}; }, py::is_operator())
      .def("__sub__", [](const M& a, const M& b) { return M{a.value - b.value}; }, py::is_operator())
      .def(
          "__radd__",
          [](const M& a, const py::int_& start) -> py::object {
            // sum() begins with 0.
            if (!start.equal(py::int_(0))) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
            return py::cast(a);
          },
          py::is_operator())
      .def("__eq__", [](const M& a, const M& b) { return a.value == b.value; }, py::is_operator())
      .def("__lt__", [](const M& a, const M& b) { return a.value < b.value; }, py::is_operator())
      .def("__le__", [](const M& a, const M& b) { return a.value <= b.value; }, py::is_operator())
      .def("__gt__", [](const M& a, const M& b) { return a.value > b.value; }, py::is_operator())
      .def("__ge__", [](const M& a, const M& b) { return a.value >= b.value; }, py::is_operator())
      .def("__hash__", [](const M& m) { return py::hash(py::int_(m.value.fen())); })
      .def("__bool__", [](const M& m) { return m.value != Money{}; })
      .def("__str__", [](const M& m) { return m.value.to_string(); })
      .def("__repr__",
           [](const M& m) {
             // A negative amount is none that a form may state.
             return m.value < Money{} ? "Money.from_fen(" + std::to_string(m.value.fen()) + ")"
                                      : "Money('" + m.value.to_string() + "')";
           })
      .def("__chengdu_subsidy_json__",
           [](const M& m) { return '"' + m.value.to_string() + '"'; })
      .def("__copy__", [](const py::object& self) { return self; })
      .def("__deepcopy__", [](const py::object& self, const py::object&) { return self; })
      .def(py::pickle([](const M& m) { return py::make_tuple(m.value.fen()); },
                      [](const py::tuple& state) {
                        return M{Money::from_fen(state[0].cast<std::int64_t>())};
                      }));
}

}  // namespace chengdu_subsidy::python
