#pragma once
/// \file
/// The clauses of attachment 1, the districts' summary of recommended projects (推荐汇总表).

#include <chengdu_subsidy/notice/clause.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace data::clauses_2024 {

using enum ClauseKind;

inline constexpr Clause summary[] = {
    {"form-1.attachment", "attachment 1", context, {"附件1", "Attachment 1"}},
    {"form-1.title",
     "attachment 1",
     context,
     {"成都市2024年度工业互联网市级示范平台等3个项目推荐汇总表",
      "Summary of projects recommended for Chengdu's 2024 industrial-internet demonstration "
      "platforms and two other projects"}},
    {"form-1.department",
     "attachment 1",
     form_field,
     {"区（市）县推荐单位（签章）：", "Recommending department of the district (seal):"},
     "facts:/recommendation/department facts:/recommendation/recommended"},
    {"form-1.date",
     "attachment 1",
     form_field,
     {"填表日期：", "Date:"},
     "facts:/recommendation/on"},
    {"form-1.number", "attachment 1", form_field, {"序号", "No."}, "facts:none"},
    {"form-1.project", "attachment 1", form_field, {"项目名称", "Project"}, "facts:/project_name"},
    {"form-1.applicant",
     "attachment 1",
     form_field,
     {"项目申报单位", "Applicant"},
     "facts:/applicant/name"},
    {"form-1.track",
     "attachment 1",
     form_field,
     {"申报方向", "Track"},
     "facts:/platform facts:/cloud facts:/park"},
    {"form-1.contact",
     "attachment 1",
     form_field,
     {"联系人", "Contact"},
     "facts:/applicant/contact/name"},
    {"form-1.phone",
     "attachment 1",
     form_field,
     {"联系电话", "Telephone"},
     "facts:/applicant/contact/phone"},
    {"form-1.rows", "attachment 1", context, {"1 2 3 4 ...", "1 2 3 4 ..."}},
    {"form-1.note",
     "attachment 1",
     procedure,
     {"注：此表由区（市）县工业和信息化主管部门填报。",
      "Note: this table is filled in by the district's competent department for industry and "
      "information technology."}},
};

}  // namespace data::clauses_2024
}  // namespace v1
}  // namespace chengdu_subsidy
