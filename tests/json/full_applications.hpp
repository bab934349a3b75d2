#pragma once
/// \file
/// For each track an application with every field of the contract, as a value and as its
/// canonical JSON, written out by hand.

#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <string>

namespace chengdu_subsidy::test {

using namespace chengdu_subsidy::literals;

inline std::uint8_t subdomain(std::string_view id) {
  return static_cast<std::uint8_t>(find_subdomain(chengdu_2024.cloud.catalogue, id).value());
}
inline std::size_t material(std::string_view id) {
  return find_entry(chengdu_2024.materials, id).value();
}
inline Points item(std::string_view id, std::string_view score) {
  return {static_cast<std::uint8_t>(find_entry(chengdu_2024.park.scorecard, id).value()),
          Score::parse(score).value()};
}
inline Points category(std::string_view id, std::string_view score) {
  return {static_cast<std::uint8_t>(find_entry(chengdu_2024.park.categories, id).value()),
          Score::parse(score).value()};
}

/// Everything but the track.
inline Application full_head() {
  Application a;
  a.id = "甲-1";
  a.edition = "chengdu-2024";
  a.project_name = "工业互联网平台";
  a.submitted_on = "2024-04-19"_date;
  a.applicant.name = "成都测试有限公司";
  a.applicant.uscc = "91350100M000100Y43";
  a.applicant.district = "高新区";
  a.applicant.registered_address = "天府大道1号";
  a.applicant.legal_representative = "张三";
  a.applicant.registered_on = "2010-02-03"_date;
  a.applicant.registered_capital = 10'000'000_yuan;
  a.applicant.main_business = "软件";
  a.applicant.results = {
      {2021, 1.01_yuan, 2.02_yuan, Money::from_fen(-303)}, {2022, 4_yuan, 5_yuan, 6_yuan}, {}};
  a.applicant.contact = Contact{"李四", "经理", "028-1", "a@b.cn"};
  a.applicant.profile = "简介";
  a.conduct.lawful_operation = Truth::yes;
  a.conduct.good_credit = Truth::no;
  a.conduct.policy_compliance = Truth::yes;
  a.conduct.safety_accidents = {{"2023-01-02"_date, Severity::larger, 1, 2, 3.5_yuan},
                                {"2023-01-03"_date, {}, {}, {}, {}}};
  a.conduct.environmental_incidents = {{"2022-05-06"_date, Severity::especially_major, "泄漏"}};
  a.conduct.listings = {{BlackList::work_safety_dishonesty, "2020-01-01"_date, "2021-01-01"_date},
                        {BlackList::environmental_bad, {}, {}},
                        {BlackList::serious_dishonesty, {}, {}}};
  a.recommendation = {"高新区经信局", Truth::yes, "2024-05-06"_date};
  a.undertaking = {Truth::no, "2024-04-18"_date};
  a.materials[material("application_form")] = Truth::yes;
  a.materials[material("industry_plan")] = Truth::no;
  return a;
}

inline const std::string full_head_json =
    R"({"id":"甲-1","edition":"chengdu-2024","project_name":"工业互联网平台","submitted_on":"2024-04-19",)"
    R"("applicant":{"name":"成都测试有限公司","uscc":"91350100M000100Y43","district":"高新区",)"
    R"("registered_address":"天府大道1号","legal_representative":"张三","registered_on":"2010-02-03",)"
    R"("registered_capital":"10000000.00","main_business":"软件","results":[)"
    R"({"year":2021,"revenue":"1.01","tax":"2.02","profit":"-3.03"},)"
    R"({"year":2022,"revenue":"4.00","tax":"5.00","profit":"6.00"},{}],)"
    R"("contact":{"name":"李四","title":"经理","phone":"028-1","email":"a@b.cn"},"profile":"简介"},)"
    R"("conduct":{"lawful_operation":true,"good_credit":false,"policy_compliance":true,)"
    R"("safety_accidents":[{"on":"2023-01-02","severity":"larger","deaths":1,"serious_injuries":2,)"
    R"("direct_loss":"3.50"},{"on":"2023-01-03"}],)"
    R"("environmental_incidents":[{"on":"2022-05-06","severity":"especially_major",)"
    R"("description":"泄漏"}],"listings":[{"list":"work_safety_dishonesty","from":"2020-01-01",)"
    R"("until":"2021-01-01"},{"list":"environmental_bad"},{"list":"serious_dishonesty"}]},)"
    R"("recommendation":{"department":"高新区经信局","recommended":true,"on":"2024-05-06"},)"
    R"("undertaking":{"signed":false,"signed_on":"2024-04-18"},)";
inline const std::string full_tail_json =
    R"(,"materials":{"application_form":true,"industry_plan":false}})";

inline Application full_platform() {
  Application a = full_head();
  PlatformFacts p;
  p.name = "平台";
  p.positioning = Positioning::cross_industry;
  p.built_on = "2023-12-30"_date;
  p.operated_in_city = Truth::yes;
  p.fits_city_plan = Truth::no;
  p.capabilities = {Truth::yes, Truth::no, Truth::yes, Truth::no};
  p.enables_transformation = Truth::yes;
  p.enterprises_served = 20;
  p.declared_investment = 1'000'000_yuan;
  p.investment = {{"L1", InvestmentKind::software, 3_yuan, "2023-01-01"_date, 2.5_yuan},
                  {"L2", InvestmentKind::hardware, 4_yuan, {}, {}},
                  {"L3", InvestmentKind::labour, 0_yuan, {}, 0_yuan}};
  p.iaas = {IaasModel::leased, "某云"};
  p.metrics = {1, 2, 3, 4, 5, 6, 7, 8.88_yuan};
  p.typical_users = {{"甲公司", "设备管理"}, {}};
  p.overview = "概况";
  p.strengths = "优势";
  p.plan = "计划";
  a.track = p;
  return a;
}
inline const std::string full_platform_json =
    full_head_json +
    R"("platform":{"name":"平台","positioning":"cross_industry","built_on":"2023-12-30",)"
    R"("operated_in_city":true,"fits_city_plan":false,"capabilities":{"device_access":true,)"
    R"("app_development":false,"knowledge_reuse":true,"security":false},)"
    R"("enables_transformation":true,"enterprises_served":20,"declared_investment":"1000000.00",)"
    R"("investment":[{"id":"L1","kind":"software","amount":"3.00","paid_on":"2023-01-01",)"
    R"("audited":"2.50"},{"id":"L2","kind":"hardware","amount":"4.00"},)"
    R"({"id":"L3","kind":"labour","amount":"0.00","audited":"0.00"}],)"
    R"("iaas":{"model":"leased","provider":"某云"},"metrics":{"devices_connected":1,"protocols":2,)"
    R"("industrial_apps":3,"mechanism_models":4,"microservices":5,"solutions":6,"parks_served":7,)"
    R"("annual_service_revenue":"8.88"},"typical_users":[{"name":"甲公司","use":"设备管理"},{}],)"
    R"("overview":"概况","strengths":"优势","plan":"计划"})" +
    full_tail_json;

inline Application full_cloud() {
  Application a = full_head();
  CloudFacts c;
  c.started_on = "2022-01-01"_date;
  c.completed_on = "2023-06-01"_date;
  c.deployment = Deployment::hybrid_cloud;
  c.providers = {"甲云", "乙云"};
  c.benefit = Truth::yes;
  c.applied_star = 5;
  c.assessed_star = 0;
  c.previous_star = 3;
  c.subdomains = {subdomain("base.network.cdn"), subdomain("base.compute.cloud_server"),
                  subdomain("base.network.cdn")};
  c.usage = {{subdomain("base.compute.cloud_server"), ""},
             {subdomain("base.network.cdn"), "加速"},
             {subdomain("base.network.cdn"), "又一处"}};
  c.qualitative = Truth::no;
  c.declared_fees = 0.01_yuan;
  c.fees = {{"F1", subdomain("base.network.cdn"), 3_yuan, "2023-01-01"_date, 2.5_yuan},
            {"F2", {}, 4_yuan, {}, {}}};
  c.recognitions = {Recognition::sichuan_typical, Recognition::miit_typical};
  c.situation = "情况";
  a.track = c;
  return a;
}
inline const std::string full_cloud_json =
    full_head_json +
    R"("cloud":{"started_on":"2022-01-01","completed_on":"2023-06-01","deployment":"hybrid",)"
    R"("providers":["甲云","乙云"],"benefit":true,"applied_star":5,"assessed_star":0,)"
    R"("previous_star":3,"subdomains":["base.network.cdn","base.compute.cloud_server",)"
    R"("base.network.cdn"],"usage":{"base.compute.cloud_server":"","base.network.cdn":"加速",)"
    R"("基础上云/网络资源/CDN":"又一处"},"qualitative":false,"declared_fees":"0.01",)"
    R"("fees":[{"id":"F1","subdomain":"base.network.cdn","amount":"3.00","paid_on":"2023-01-01",)"
    R"("audited":"2.50"},{"id":"F2","subdomain":"other","amount":"4.00"}],)"
    R"("recognitions":["sichuan_typical","miit_typical"],"situation":"情况"})" +
    full_tail_json;

inline Application full_park() {
  Application a = full_head();
  ParkFacts p;
  p.name = "园区";
  p.built_on = "2015-01-01"_date;
  p.completed_on = "2023-06-01"_date;
  p.district = "武侯区";
  p.address = "一号路";
  p.area_km2 = Area::parse("12.345678");
  p.industries = {"电子", "软件"};
  p.enterprises = 9007199254740992;
  p.employees = 0;
  p.summary = "概况";
  p.applicant_role = ApplicantRole::operator_manager;
  p.industrial = Truth::yes;
  p.fits_city_plan = Truth::no;
  p.basics = {Truth::yes, Truth::no, Truth::yes, Truth::no, Truth::yes};
  p.scores = {item("infrastructure.network", "9.5"), item("infrastructure.data_centre", "1000"),
              item("industry.analysis", "0")};
  p.subtotals = {category("services", "20"), category("industry", "0.01")};
  p.total = Score::parse("95.25");
  p.assessed_star = 4;
  p.previous_star = 0;
  p.previous_award = 1'000'000_yuan;
  a.track = p;
  return a;
}
inline const std::string full_park_json =
    full_head_json +
    R"("park":{"name":"园区","built_on":"2015-01-01","completed_on":"2023-06-01",)"
    R"("district":"武侯区","address":"一号路","area_km2":"12.345678","industries":["电子","软件"],)"
    R"("enterprises":9007199254740992,"employees":0,"summary":"概况","applicant_role":"operator",)"
    R"("industrial":true,"fits_city_plan":false,"basics":{"infrastructure":true,)"
    R"("operations":false,"services":true,"organisation":false,"industry":true},)"
    R"("scores":{"infrastructure.network":"9.5","infrastructure.data_centre":"1000",)"
    R"("industry.analysis":"0"},"subtotals":{"services":"20","industry":"0.01"},)"
    R"("total":"95.25","assessed_star":4,"previous_star":0,"previous_award":"1000000.00"})" +
    full_tail_json;

}  // namespace chengdu_subsidy::test
