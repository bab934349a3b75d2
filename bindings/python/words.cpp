#include <algorithm>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>

#include "casters.hpp"
#include "module.hpp"

namespace chengdu_subsidy::python {
namespace {

// Shown by the name of the class itself, so that what is shown can be evaluated.
void show_as_call(const py::object& made, const std::string& name) {
  made.attr("__repr__") = py::cpp_function(
      [name](const py::object& self) {
        return name + "(" + py::repr(self.attr("value")).cast<std::string>() + ")";
      },
      py::is_method(made));
}

template <class T>
std::size_t index_of(const py::object& member) {
  const auto& members = enum_members<T>();
  return static_cast<std::size_t>(std::find(members.begin(), members.end(), member.ptr()) -
                                  members.begin());
}

// A real enum whose members are also their words: `Outcome.supported == "supported"`.
template <class T, std::size_t N>
void bind(py::module_& module, const char* name, const char* doc,
          const std::array<Word<T>, N>& words) {
  py::list pairs;
  for (const auto& entry : words) {
    const py::str id(entry.id.data(), entry.id.size());
    pairs.append(py::make_tuple(id, id));
  }
  const py::object made = py::module_::import("enum").attr("StrEnum")(
      name, pairs, py::arg("module") = "chengdu_subsidy");
  made.attr("__doc__") = doc;
  for (const auto& entry : words) {
    const py::object member = made(py::str(entry.id.data(), entry.id.size()));
    enum_members<T>().push_back(py::object(member).release().ptr());
  }
  const auto label = [&made, &words](const char* language, std::string_view Text::*label_in) {
    static PyObject* kept = nullptr;
    made.attr(language) = imported("builtins", "property", kept)(py::cpp_function(
        [&words, label_in](const py::object& self) {
          return words[index_of<T>(self)].label.*label_in;
        },
        py::is_method(made)));
  };
  label("zh", &Text::zh);
  label("en", &Text::en);
  show_as_call(made, name);
  module.attr(name) = made;
}

constexpr std::array<const char*, 10> numerals{"zero", "one", "two",   "three", "four",
                                               "five", "six", "seven", "eight", "nine"};

// The stars of the notice and 0, which compare with integers and with their digits as text.
void bind_star(py::module_& module) {
  py::list pairs;
  const auto add = [&pairs](std::int64_t star) {
    if (star < 0 || star >= static_cast<std::int64_t>(numerals.size())) return;
    const py::object pair = py::make_tuple(numerals[static_cast<std::size_t>(star)], star);
    if (!pairs.contains(pair)) pairs.append(pair);
  };
  add(0);
  for (const auto& level : chengdu_2024.cloud.levels) add(level.star);
  for (const auto& level : chengdu_2024.park.levels) add(level.star);
  const py::object made = py::module_::import("enum").attr("IntEnum")(
      "Star", pairs, py::arg("module") = "chengdu_subsidy");
  made.attr("__doc__") =
      "A star of the notice (星级), guide 二(二) and 三(二).\n\n"
      "0 as a rating is below the lowest star, 0 as the star of earlier years is none. A star is "
      "an\n"
      "integer, and compares with its digits as text, too: Star.five == '5'.";
  // Both, since an int brings its own `!=`.
  const py::handle number(reinterpret_cast<PyObject*>(&PyLong_Type));
  for (const char* const compare : {"__eq__", "__ne__"}) {
    const py::object of_text =
        py::handle(reinterpret_cast<PyObject*>(&PyUnicode_Type)).attr(compare);
    const py::object of_number = number.attr(compare);
    made.attr(compare) = py::cpp_function(
        [of_text, of_number](const py::object& self, const py::object& other) -> py::object {
          if (PyUnicode_Check(other.ptr())) return of_text(py::str(self), other);
          return of_number(self, other);
        },
        py::is_method(made));
  }
  for (const py::handle star : made) {
    star_members()[star.cast<std::size_t>()] =
        py::reinterpret_borrow<py::object>(star).release().ptr();
  }
  show_as_call(made, "Star");
  module.attr("Star") = made;
}

}  // namespace

std::array<PyObject*, 10>& star_members() {
  static std::array<PyObject*, 10> made{};
  return made;
}

py::object to_star(StarNumber star) {
  const auto index = static_cast<std::size_t>(star.value);
  if (index < star_members().size() && star_members()[index] != nullptr) {
    return py::reinterpret_borrow<py::object>(star_members()[index]);
  }
  return py::int_(star.value);
}

void bind_words(py::module_& module) {
  bind(module, "Track", "A direction that one may apply for (申报方向), notice 二.", track_words);
  bind(module, "Outcome", "What the rules together say.", outcome_words);
  bind(module, "Status",
       "What one rule says: met, not met, unknown (a fact is missing) or pending (the authority\n"
       "has not judged).",
       status_words);
  bind(module, "DecidedBy", "Who answers a rule: the facts, or the authority's judgement.",
       decided_by_words);
  bind(module, "Severity", "Severity of an accident or incident (事故等级).", severity_words);
  bind(module, "BlackList", "A list on which an applicant must not stand, notice 四(二).",
       black_list_words);
  bind(module, "Positioning", "What a platform is (发展定位), attachment 3.", positioning_words);
  bind(module, "InvestmentKind", "What an investment line buys, guide 一(三) note.",
       investment_kind_words);
  bind(module, "IaasModel", "Whose infrastructure a platform runs on, attachment 3.",
       iaas_model_words);
  bind(module, "Deployment", "How the cloud is deployed (云服务部署模型), attachment 4.",
       deployment_words);
  bind(module, "Recognition", "A recognition already held (已获认定), attachment 4.",
       recognition_words);
  bind(module, "ApplicantRole", "What the applicant is to the park, guide 三(一)2.",
       applicant_role_words);
  bind(module, "DisallowedReason", "Why claimed money is not recognised.", disallowed_reason_words);
  bind(module, "Binding", "Whether the rate or the cap decides the amount.", binding_words);
  bind(module, "WarningCode", "Which fault of the form a warning is on.", warning_words);
  bind(module, "ClauseKind", "What a clause of the notice is to the library.", clause_kind_words);
  bind(module, "Judge", "Who judges what a clause asks.", judge_words);
  bind(module, "RecordResult", "What verifying a record comes to.", record_result_words);
  bind(module, "RecordPart", "Where a record and what the rules give part.", record_part_words);
  bind_star(module);
}

}  // namespace chengdu_subsidy::python
