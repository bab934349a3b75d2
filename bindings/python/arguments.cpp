#include "arguments.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <utility>

namespace chengdu_subsidy::python {

namespace {

/// One of a few words. \throws TypeError, ValueError that name them all
template <class Value, std::size_t Count>
Value choose(py::handle given, const char* what,
             const std::array<std::pair<const char*, Value>, Count>& choices) {
  std::string all;
  for (const auto& [word, value] : choices) {
    if (PyUnicode_Check(given.ptr()) != 0 &&
        PyUnicode_CompareWithASCIIString(given.ptr(), word) == 0) {
      return value;
    }
    const bool last = word == choices.back().first;
    all += (all.empty() ? "" : last ? " or " : ", ") + ("'" + std::string(word) + "'");
  }
  const std::string sentence = std::string(what) + " is " + all + ", not ";
  if (PyUnicode_Check(given.ptr()) == 0) throw py::type_error(sentence + type_name(given));
  throw py::value_error(sentence + py::repr(given).cast<std::string>());
}

template <class Value>
using Choice = std::pair<const char*, Value>;

}  // namespace

Lang read_lang(py::handle given) {
  constexpr std::array<Choice<Language>, 2> choices{{{"zh", Language::zh}, {"en", Language::en}}};
  return {choose(given, "lang", choices)};
}

Langs read_langs(py::handle given) {
  constexpr std::array<Choice<Languages>, 3> choices{
      {{"zh", Languages::zh}, {"en", Languages::en}, {"both", Languages::both}}};
  return {choose(given, "lang", choices)};
}

LetterFormat read_letter_format(py::handle given) {
  using Form = LetterFormat::Form;
  constexpr std::array<Choice<Form>, 3> choices{
      {{"text", Form::text}, {"markdown", Form::markdown}, {"html", Form::html}}};
  return {choose(given, "format", choices)};
}

}  // namespace chengdu_subsidy::python
