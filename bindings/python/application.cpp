#include "facts.hpp"

namespace chengdu_subsidy::python {
namespace {

template <class Facts>
std::optional<Facts> track(const Application& a) {
  const Facts* facts = std::get_if<Facts>(&a.track);
  return facts != nullptr ? std::optional(*facts) : std::nullopt;
}

Mapping<std::string, bool> materials(const Application& a) {
  Mapping<std::string, bool> given;
  for (std::size_t i = 0; i < chengdu_2024.materials.size(); ++i) {
    if (a.materials[i] == Truth::unknown) continue;
    given.entries.emplace_back(chengdu_2024.materials[i].id, a.materials[i] == Truth::yes);
  }
  return given;
}

}  // namespace

void bind_application(py::module_& m) {
  using A = Application;
  FactsClass<A>(
      m, "Application",
      "One application. Everything but `id` and one track may be unknown (None).\n\n"
      "Facts are read by the library's strict reader under the built-in edition: what is\n"
      "wrong raises InputError with a code, a path and a sentence that says how to mend\n"
      "it. A value of another type, such as a float or a bool for money, is a TypeError,\n"
      "too.")
      .field("id", &A::id, "1 to 200 characters.")
      .field("edition", &A::edition, "The edition it names; None: the one it is evaluated under.")
      .field("project_name", &A::project_name, "Name of the project (项目名称).")
      .field("submitted_on", &A::submitted_on, "The day of submission, notice 一.")
      .field("applicant", &A::applicant, "Who applies.")
      .field("conduct", &A::conduct, "How the applicant has behaved, notice 四(二).")
      .field("recommendation", &A::recommendation, "The district's recommendation, notice 六(二).")
      .field("undertaking", &A::undertaking, "The applicant's undertaking.")
      .computed("platform", &track<PlatformFacts>, "The platform, if that is the track.")
      .computed("cloud", &track<CloudFacts>, "The cloud enterprise, if that is the track.")
      .computed("park", &track<ParkFacts>, "The park, if that is the track.")
      .computed("materials", &materials,
                "Whether each document (申报材料) is there, by id; what is unknown is not in it.")
      .computed("direction", &A::direction, "The track applied for; it follows from the facts.");
}

}  // namespace chengdu_subsidy::python
