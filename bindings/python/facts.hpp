#pragma once
/// \file
/// One Python class for each object of the contract, over the C++ struct and its table of fields.

#include <pybind11/pybind11.h>

#include <chengdu_subsidy/json/application.hpp>
#include <string>
#include <type_traits>

#include "casters.hpp"
#include "input.hpp"
#include "json/application_root.hpp"

namespace chengdu_subsidy::python {

/// Facts as JSON. Positions in lists are those of the built-in edition.
template <class T>
std::string facts_json(const T& facts) {
  std::string json;
  json_detail::JsonWriter writer(json);
  json_detail::WriteContext context{writer, chengdu_2024};
  json_detail::write_value(context, facts);
  return json;
}

/// Reads one object strictly. \throws InputError of Python
template <class T>
T read_facts(std::string_view json) {
  static const Edition* const editions[] = {&chengdu_2024};
  if constexpr (std::is_same_v<T, Application>) {
    Application application;
    const auto read = ApplicationReader().read(json, editions, application);
    if (read.error) raise(*read.error);
    return application;
  }
  json_detail::ReadContext context;
  if (const auto error = context.document.parse(json)) raise(*error);
  context.start(editions, chengdu_2024);
  // A line that stands alone is compared with no other.
  context.start_lines();
  context.start_line(json_detail::Position{0});
  T facts;
  (void)json_detail::read_value(context, json_detail::Position{0}, facts);
  if (const auto error = context.take_fault()) raise(*error);
  return facts;
}

/// A key as Python can write it: one that is a keyword there has an underscore behind it.
inline std::string python_name(std::string_view key) {
  return std::string(key) + (key == "from" ? "_" : "");
}

/// Whether a field's type is money, known or not.
template <class M>
inline constexpr bool is_money =
    std::is_same_v<M, Money> || std::is_same_v<M, std::optional<Money>>;

/// `True` is 1 to Python, and no amount to anybody. \throws TypeError
[[noreturn]] void refuse_bool(const std::string& field, const py::handle& value);

/// What `inspect.signature` and `help` show of a class of facts; made when somebody looks, since
/// `inspect` is slow to import.
struct Signature {};

/// Declares a class of facts: keyword constructor, `replace`, equality, hash, a `repr` that can be
/// evaluated, copies (the object itself: facts do not change), pickling and `match`.
template <class T>
class FactsClass {
 public:
  FactsClass(py::module_& module, const char* name, const char* doc)
      : class_(module, name, doc) {
    class_.def(py::init([](const py::kwargs& facts) {
      for (const char* const key : money_keys()) {
        if (facts.contains(key) && PyBool_Check(py::object(facts[key]).ptr())) {
          refuse_bool(key, facts[key]);
        }
      }
      if (facts.contains("from_")) facts["from"] = facts.attr("pop")("from_");
      std::string json;
      write_json(facts, json);
      return read_facts<T>(json);
    }));
    class_.def("__eq__", [](const T& a, const py::object& b) {
      return py::isinstance<T>(b) && a == py::cast<const T&>(b);
    });
    class_.def("__hash__", [](const T& facts) { return py::hash(py::str(facts_json(facts))); });
    class_.def("__repr__", [name](const py::object& self) { return show(self, name); });
    class_.def("__copy__", [](const py::object& self) { return self; });
    class_.def("__deepcopy__", [](const py::object& self, const py::object&) { return self; });
    class_.def(py::pickle(
        [](const T& facts) { return py::make_tuple(facts_json(facts)); },
        [](const py::tuple& state) { return read_facts<T>(py::cast<std::string>(state[0])); }));
    class_.def("to_dict", &to_dict,
               "The facts as the contract's JSON object, unknown ones left out.");
    class_.def("to_json", &facts_json<T>, "The facts as canonical JSON text.");
    class_.def("__chengdu_subsidy_json__", &facts_json<T>);
    class_.def(
        "replace",
        [](const py::object& self, const py::kwargs& changes) {
          py::dict all = to_dict(py::cast<const T&>(self));
          all.attr("update")(changes);
          return py::type::of(self)(**all);
        },
        "The same facts with some of them changed.");
    py::list keys;
    for (const auto& field : json_detail::FieldTable<T>::fields) {
      keys.append(py::str(python_name(field.key)));
    }
    class_.attr("__match_args__") = py::tuple(keys);
    class_.attr("__signature__") = Signature{};
  }

  /// An attribute that reads a data member.
  template <class M>
  FactsClass& field(const char* key, M T::*member, const char* doc) {
    if constexpr (is_money<M>) money_keys().push_back(key);
    class_.def_property_readonly(
        key, [member](const T& facts) { return facts.*member; }, doc);
    return *this;
  }
  /// An attribute that is computed from the facts.
  template <class Get>
  FactsClass& computed(const char* key, Get get, const char* doc) {
    class_.def_property_readonly(key, get, doc);
    return *this;
  }

 private:
  static py::dict to_dict(const T& facts) {
    static PyObject* kept = nullptr;
    return imported("json", "loads", kept)(facts_json(facts));
  }

  // Name(key=value, …) with what is known.
  static std::string show(const py::object& self, const char* name) {
    std::string text = std::string(name) + "(";
    const py::dict known = to_dict(py::cast<const T&>(self));
    bool first = true;
    for (const auto& [key, unused] : known) {
      const std::string attribute = python_name(py::cast<std::string>(key));
      text += (first ? "" : ", ") + attribute + "=" +
              py::cast<std::string>(py::repr(self.attr(attribute.c_str())));
      first = false;
    }
    return text + ")";
  }

  /// The fields that hold money; filled while the module is made, then only read.
  static std::vector<const char*>& money_keys() {
    static std::vector<const char*> keys;
    return keys;
  }

  py::class_<T> class_;
};

void bind_words(py::module_& module);
void bind_money(py::module_& module);
void bind_facts(py::module_& module);
void bind_decisions(py::module_& module);
void bind_editions(py::module_& module);
void bind_evaluate(py::module_& module);

}  // namespace chengdu_subsidy::python
