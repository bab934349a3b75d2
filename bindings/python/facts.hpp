#pragma once
/// \file
/// One Python class for each object of the contract, over the C++ struct and its table of fields.

#include <chengdu_subsidy/json/application.hpp>
#include <memory>
#include <string>
#include <type_traits>

#include "casters.hpp"
#include "input.hpp"
#include "json/application_root.hpp"

namespace chengdu_subsidy::python {

/// Writes facts as the contract's object. Positions in lists are those of the built-in edition.
template <class T>
void write_facts(const T& facts, json_detail::JsonWriter& json) {
  json_detail::WriteContext context{json, chengdu_2024};
  json_detail::write_value(context, facts);
}
template <class T>
std::string facts_json(const T& facts) {
  std::string json;
  {
    json_detail::JsonWriter writer(json);
    write_facts(facts, writer);
  }
  return json;
}

/// This thread's reader; nothing of Python runs while it reads.
ApplicationReader& this_threads_reader();
json_detail::ReadContext& this_threads_context();

/// Reads one object strictly. \throws InputError of Python
template <class T>
T read_facts(std::string_view json) {
  static const Edition* const editions[] = {&chengdu_2024};
  T facts{};
  if constexpr (std::is_same_v<T, Application>) {
    const auto read = this_threads_reader().read(json, editions, facts);
    if (read.error) raise(*read.error);
  } else {
    json_detail::ReadContext& context = this_threads_context();
    if (const auto error = context.document.parse(json)) raise(*error);
    context.start(editions, chengdu_2024);
    // A line that stands alone is compared with no other.
    context.start_lines();
    context.start_line(json_detail::Position{0});
    (void)json_detail::read_value(context, json_detail::Position{0}, facts);
    if (const auto error = context.take_fault()) raise(*error);
  }
  return facts;
}

/// A key as Python can write it: one that is a keyword there has an underscore behind it.
inline std::string python_name(std::string_view key) {
  return std::string(key) + (key == "from" ? "_" : "");
}
/// The keywords of a call as the contract's keys. \throws TypeError where one is given twice
py::dict contract_keys(const py::dict& keywords);

/// The names of a class's fields, with whether each is needed. `inspect.signature` and `help` ask
/// for it; made when somebody looks, since `inspect` is slow to import.
struct Signature {
  std::vector<std::pair<std::string, bool>> fields;
};
void bind_signature(py::module_& module);

/// `Name(key=value, …)` with the facts that are known.
std::string show_facts(const py::object& self, const char* name, const py::dict& known);

/// Declares a class of facts: keyword constructor, `replace`, equality, hash, a `repr` that can be
/// evaluated, copies (the object itself: facts do not change), pickling and `match`.
template <class T>
class FactsClass {
 public:
  FactsClass(py::module_& module, const char* name, const char* doc)
      : class_(module, name, doc, py::module_local()) {
    finish_class(class_);
    copies_are_itself(class_);
    write_objects_of(class_, [](py::handle object, json_detail::JsonWriter& json) {
      write_facts(object.cast<const T&>(), json);
    });
    class_.def(py::init([name](const py::args& unnamed, const py::kwargs& facts) {
      refuse_unnamed(unnamed, std::string(name) + " takes its facts");
      return from_keywords(facts);
    }));
    class_.def(
        "__eq__", [](const T& a, const T& b) { return a == b; }, py::is_operator());
    class_.def("__hash__", [](const T& facts) { return py::hash(py::str(facts_json(facts))); });
    class_.def("__repr__", [name](const py::object& self) {
      return show_facts(self, name, to_dict(self.cast<const T&>()));
    });
    class_.def("__reduce__", [](const py::object& self) {
      return made_again(self, "from_json", py::str(facts_json(self.cast<const T&>())));
    });
    class_.def(
        "to_dict", [](const T& facts) { return JsonObject{facts_json(facts)}; },
        "The facts as the contract's JSON object, what is unknown left out.");
    class_.def("to_json", &facts_json<T>,
               "The facts as canonical JSON text, what is unknown left out.");
    class_.def(
        "replace",
        [](const py::object& self, const py::args& unnamed, const py::kwargs& changes) {
          refuse_unnamed(unnamed, "replace takes facts");
          py::dict all = to_dict(self.cast<const T&>());
          all.attr("update")(contract_keys(changes));
          return py::type::of(self)(**all);
        },
        "The same facts with some of them changed; None makes one unknown.");
    class_.def_static("from_json", &read_text, py::arg("text"),
                      "The facts of JSON text, str or bytes. Raises InputError.");
    class_.def_static("from_dict", &read_dict, py::arg("facts"),
                      "The facts of a dict of the contract. Raises InputError.");
    Signature signature;
    py::list names;
    for (const auto& field : json_detail::FieldTable<T>::fields) {
      names.append(py::str(python_name(field.key)));
      signature.fields.emplace_back(python_name(field.key), field.needed);
    }
    class_.attr("__match_args__") = py::tuple(names);
    class_.attr("__signature__") = signature;
  }

  /// An attribute that reads a data member.
  template <class M>
  FactsClass& field(const char* key, M T::*member, const char* doc) {
    return computed(
        key, [member](const T& facts) { return facts.*member; }, doc);
  }
  /// An attribute that is computed from the facts.
  template <class Get>
  FactsClass& computed(const char* key, Get get, const char* doc) {
    class_.def_property_readonly(key, get, doc);
    return *this;
  }
  /// A star, as a member of `Star`.
  FactsClass& stars(const char* key, std::optional<int> T::*member, const char* doc) {
    return computed(
        key, [member](const T& facts) { return star(facts.*member); }, doc);
  }

 private:
  // Decisions share the application that they were made from.
  using Class = std::conditional_t<std::is_same_v<T, Application>,
                                   py::class_<T, std::shared_ptr<T>>, py::class_<T>>;

  static py::dict to_dict(const T& facts) { return from_json(facts_json(facts)); }

  static T from_keywords(const py::dict& keywords) {
    std::string json;
    write_json(contract_keys(keywords), json);
    return read_facts<T>(json);
  }
  static T read_text(const py::object& text) {
    std::string kept;
    const auto json = text_or_bytes(text, kept);
    if (!json) throw py::type_error("JSON text is str or bytes, not " + type_name(text));
    return read_facts<T>(*json);
  }
  static T read_dict(const py::object& facts) {
    std::string json;
    write_json(facts, json);
    return read_facts<T>(json);
  }

  Class class_;
};

}  // namespace chengdu_subsidy::python
