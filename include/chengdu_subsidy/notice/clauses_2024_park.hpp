#pragma once
/// \file
/// The clauses of guide 三: star-rated smart parks (星级智慧园区).

#include <chengdu_subsidy/notice/clause.hpp>
#include <chengdu_subsidy/notice/clauses_2024_shared.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace data::clauses_2024 {

using enum ClauseKind;
using enum Judge;

inline constexpr Clause park[] = {
    {"guide-3.heading", "guide 三", context, {"三、星级智慧园区", "3. Star-rated smart parks"}},

    {"guide-3.1.heading", "guide 三(一)", context, {"（一）申报条件", "(1) Conditions"}},
    {"guide-3.1.1.city_plan",
     "guide 三(一)1",
     judged,
     {"1．园区在布局上符合全市统一规划，", "1. The park fits the city's overall plan,"},
     "park.city_plan facts:/park/fits_city_plan",
     authority},
    {"guide-3.1.1.basics",
     "guide 三(一)1",
     judged,
     {"在园区建设上基本实现", "and has in the main achieved"},
     "park.basics.infrastructure park.basics.operations park.basics.services "
     "park.basics.organisation park.basics.industry",
     authority},
    {"guide-3.1.1.infrastructure",
     "guide 三(一)1",
     judged,
     {"基础设施信息化、", "informatised infrastructure,"},
     "park.basics.infrastructure facts:/park/basics/infrastructure",
     authority},
    {"guide-3.1.1.operations",
     "guide 三(一)1",
     judged,
     {"运营管理精细化、", "fine-grained operation and management,"},
     "park.basics.operations facts:/park/basics/operations",
     authority},
    {"guide-3.1.1.services",
     "guide 三(一)1",
     judged,
     {"功能服务便利化、", "convenient services,"},
     "park.basics.services facts:/park/basics/services",
     authority},
    {"guide-3.1.1.organisation",
     "guide 三(一)1",
     judged,
     {"组织保障规范化、", "standardised organisation,"},
     "park.basics.organisation facts:/park/basics/organisation",
     authority},
    {"guide-3.1.1.industry",
     "guide 三(一)1",
     judged,
     {"产业发展数字化。", "and digital development of its industry."},
     "park.basics.industry facts:/park/basics/industry",
     authority},
    {"guide-3.1.2",
     "guide 三(一)2",
     computed,
     {"2．申报主体为各类工业和信息化类园区的投资建设、管理运营单位。",
      "2. The applicant invests in and builds, or manages and operates, a park of industry or of "
      "the information industry, of whatever type."},
     "park.applicant facts:/park/applicant_role facts:/park/industrial"},

    {"guide-3.2.heading", "guide 三(二)", context, {"（二）支持标准", "(2) Support"}},
    {"guide-3.2.star",
     "guide 三(二)",
     judged,
     {"对评定为三星级、四星级、五星级的智慧园区，",
      "Smart parks that are rated three, four or five stars"},
     "park.star edition:/park/levels/0/star edition:/park/levels/1/star "
     "edition:/park/levels/2/star facts:/park/assessed_star",
     authority},
    {"guide-3.2.awards",
     "guide 三(二)",
     computed,
     {"分别给予100万元、200万元、300万元的奖励。",
      "are awarded 1,000,000, 2,000,000 and 3,000,000 yuan."},
     "edition:/park/levels/0/award edition:/park/levels/1/award edition:/park/levels/2/award"},
    {"guide-3.2.upgrade",
     "guide 三(二)",
     computed,
     {"鼓励园区提档升级，按提升后星级奖励标准给予补差。",
      "Parks are encouraged to rise: the difference is made up by the award of the higher star."},
     "park.upgrade facts:/park/previous_star facts:/park/previous_award"},

    {"guide-3.3.heading", "guide 三(三)", context, {"（三）申报材料", "(3) Documents"}},
    {"guide-3.3.1",
     "guide 三(三)1",
     procedure,
     {"1．2024年度星级智慧园区事项申报表（附件5）；",
      "1. the application form for 2024 star-rated smart parks (attachment 5);"},
     "edition:/park/materials/0 edition:/materials/0 facts:/materials/application_form"},
    {"guide-3.3.2", "guide 三(三)2", procedure, licence_and_id,
     "edition:/park/materials/1 edition:/materials/2 facts:/materials/licence_and_id"},
    {"guide-3.3.3",
     "guide 三(三)3",
     procedure,
     {"3．区级（含）以上对独立园区的认定资料，包括但不限于命名文件、经审定的规划方案等；",
      "3. recognition of the independent park by the district or above, such as the document "
      "that names it or the approved planning scheme;"},
     "edition:/park/materials/2 edition:/materials/10 facts:/materials/park_recognition"},
    {"guide-3.3.4",
     "guide 三(三)4",
     procedure,
     {"4．申报单位根据《成都市智慧园区（工业和信息化类）评分细则（2021年版）》自评打分，"
      "完成2024年度成都市星级智慧园区申报表（附件5）填写，并提供相关印证资料；",
      "4. the applicant's own score by Chengdu's scoring guideline for smart parks (industry and "
      "information technology; 2021), entered in the form of 2024 (attachment 5), with "
      "supporting documents;"},
     "edition:/park/materials/3 edition:/materials/11 facts:/materials/self_assessment"},
    {"guide-3.3.5.plan",
     "guide 三(三)5",
     procedure,
     {"5．园区规划方案总平面图，", "5. the general site plan of the park's planning scheme,"},
     "edition:/park/materials/4 edition:/materials/12 facts:/materials/site_plan"},
    {"guide-3.3.5.facts",
     "guide 三(三)5",
     procedure,
     {"园区占地面积、四至边界、规划建设等基本情况，",
      "the park's area, boundaries, planning and construction and the like,"},
     "edition:/park/materials/5 edition:/materials/13 facts:/materials/basic_facts"},
    {"guide-3.3.5.industry",
     "guide 三(三)5",
     procedure,
     {"园区产业发展规划和目标定位。", "and the plan and goals of its industrial development."},
     "edition:/park/materials/6 edition:/materials/14 facts:/materials/industry_plan"},
};

}  // namespace data::clauses_2024
}  // namespace v1
}  // namespace chengdu_subsidy
