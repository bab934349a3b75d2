#include "facts.hpp"

// A star-rated smart park: guide 三, attachment 5.

namespace chengdu_subsidy::python {
namespace {

// Points by the id of their item or category, in the order in which they were given.
template <class List>
std::optional<Mapping<std::string, Score>> points(const std::optional<std::vector<Points>>& list,
                                                  const List& entries) {
  if (!list) return std::nullopt;
  Mapping<std::string, Score> by_id;
  for (const Points& entry : *list) {
    by_id.entries.emplace_back(entries[entry.index].id, entry.score);
  }
  return by_id;
}

}  // namespace

void bind_park(py::module_& m) {
  FactsClass<ParkBasics>(m, "ParkBasics",
                         "What the authority judges of a park's building, guide 三(一)1.")
      .field("infrastructure", &ParkBasics::infrastructure,
             "Information technology in the infrastructure (基础设施信息化).")
      .field("operations", &ParkBasics::operations, "Fine-grained operation (运营管理精细化).")
      .field("services", &ParkBasics::services, "Convenient services (功能服务便利化).")
      .field("organisation", &ParkBasics::organisation,
             "Standards in the organisation (组织保障规范化).")
      .field("industry", &ParkBasics::industry,
             "Digital technology in the park's industry (产业发展数字化).");
  using P = ParkFacts;
  FactsClass<P>(m, "Park",
                "A star-rated smart park (星级智慧园区), guide 三, attachment 5. It is paid its\n"
                "star's award, less that of the star awarded before.")
      .field("name", &P::name, "Name of the park (园区名称).")
      .field("built_on", &P::built_on, "The founding of the park (建园时间).")
      .field("completed_on", &P::completed_on,
             "The day the smart-park project was built, notice 四(一).")
      .field("district", &P::district, "District or county (所在区县).")
      .field("address", &P::address, "Address (园区地址).")
      .field("area_km2", &P::area_km2, "Area (园区面积), square kilometres.")
      .field("industries", &P::industries,
             "Main industries (园区主导产业); (): none; None: unknown.")
      .field("enterprises", &P::enterprises, "Enterprises in the park (已入驻企业总数).")
      .field("employees", &P::employees, "Persons who work there (园区从业人员总数).")
      .field(
          "summary", &P::summary,
          "The smart park and what it achieved (智慧园区建设概况及成效), at most 300 characters.")
      .field("applicant_role", &P::applicant_role,
             "What the applicant is to the park, guide 三(一)2.")
      .field("industrial", &P::industrial,
             "Whether it is an industrial or information-industry park, guide 三(一)2.")
      .field("fits_city_plan", &P::fits_city_plan,
             "Whether its layout fits the city's plan, guide 三(一)1; the authority judges it.")
      .field("basics", &P::basics, "What the authority judges, guide 三(一)1.")
      .computed(
          "scores",
          [](const P& facts) { return points(facts.scores, chengdu_2024.park.scorecard); },
          "Points of the self-assessment (智慧园区自评) by item id; None: unknown.")
      .computed(
          "subtotals",
          [](const P& facts) { return points(facts.subtotals, chengdu_2024.park.categories); },
          "Points by category id (小计); None: unknown.")
      .field("total", &P::total, "All points (总分).")
      .stars("assessed_star", &P::assessed_star,
             "The authority's rating; 0 is below the lowest star; None: not rated yet.")
      .stars("previous_star", &P::previous_star,
             "The highest star awarded before; 0 is none; None: unknown.")
      .field("previous_award", &P::previous_award,
             "Money already received for the previous star, yuan; it counts under reading\n"
             "top_up='received'.");
}

}  // namespace chengdu_subsidy::python
