#include "facts.hpp"

#include <map>

namespace chengdu_subsidy::python {
namespace {

std::string subdomain_id(SubdomainIndex index) {
  return std::string(chengdu_2024.cloud.catalogue[index].id);
}

// Points by the id of their item or category.
template <class Entries>
std::optional<std::map<std::string, Score>> points(const std::optional<std::vector<Points>>& list,
                                                   const Entries& entries) {
  if (!list) return std::nullopt;
  std::map<std::string, Score> result;
  for (const Points& entry : *list) result.emplace(entries[entry.index].id, entry.score);
  return result;
}

void bind_applicant(py::module_& m) {
  FactsClass<YearResults>(m, "YearResults", "One year's operating results (经营状况).")
      .field("year", &YearResults::year, "The calendar year.")
      .field("revenue", &YearResults::revenue, "Main business revenue (主营业务收入), yuan.")
      .field("tax", &YearResults::tax, "Taxes (税收), yuan.")
      .field("profit", &YearResults::profit, "Profit (利润), yuan; a loss is negative.");
  FactsClass<Contact>(m, "Contact", "Whom to ask (联系人).")
      .field("name", &Contact::name, "Name.")
      .field("title", &Contact::title, "Post (职务).")
      .field("phone", &Contact::phone, "Telephone.")
      .field("email", &Contact::email, "E-mail address.");
  FactsClass<Applicant>(m, "Applicant", "The applicant (申报单位基本情况), attachments 3 to 5.")
      .field("name", &Applicant::name, "Name (企业名称).")
      .field("uscc", &Applicant::uscc, "Unified social credit code, GB 32100-2015.")
      .field("district", &Applicant::district, "District or county (所属区（市）县).")
      .field("registered_address", &Applicant::registered_address, "Registered address.")
      .field("legal_representative", &Applicant::legal_representative, "法人代表.")
      .field("registered_on", &Applicant::registered_on, "Day of registration.")
      .field("registered_capital", &Applicant::registered_capital, "Registered capital, yuan.")
      .field("main_business", &Applicant::main_business, "Main business (主营业务).")
      .field("results", &Applicant::results, "Results by year; None is unknown.")
      .field("contact", &Applicant::contact, "Whom to ask.")
      .field("profile", &Applicant::profile, "Profile, 300 characters (企业简介).");
  FactsClass<Recommendation>(m, "Recommendation", "The district's recommendation, notice 六(二).")
      .field("department", &Recommendation::department, "Who recommends.")
      .field("recommended", &Recommendation::recommended, "Whether it is recommended.")
      .field("on", &Recommendation::on, "The day of it.");
  FactsClass<Undertaking>(m, "Undertaking", "The applicant's undertaking (申报单位承诺).")
      .field("signed", &Undertaking::is_signed, "Whether it is signed.")
      .field("signed_on", &Undertaking::signed_on, "The day of it.");
}

void bind_conduct(py::module_& m) {
  FactsClass<SafetyAccident>(m, "SafetyAccident", "A work-safety accident (安全事故).")
      .field("on", &SafetyAccident::on, "The day of it.")
      .field("severity", &SafetyAccident::severity, "None: it follows from the consequences.")
      .field("deaths", &SafetyAccident::deaths, "Persons.")
      .field("serious_injuries", &SafetyAccident::serious_injuries, "Persons.")
      .field("direct_loss", &SafetyAccident::direct_loss, "Direct economic loss, yuan.");
  FactsClass<EnvironmentalIncident>(m, "EnvironmentalIncident", "突发环境事件.")
      .field("on", &EnvironmentalIncident::on, "The day of it.")
      .field("severity", &EnvironmentalIncident::severity, "Its severity.")
      .field("description", &EnvironmentalIncident::description, "What happened.");
  FactsClass<Listing>(m, "Listing", "A time on a list of dishonesty, notice 四(二).")
      .field("list", &Listing::list, "Which list.")
      .field("from_", &Listing::from, "First day; None: always in force.")
      .field("until", &Listing::until, "Last day; None: still in force.");
  FactsClass<Conduct>(m, "Conduct", "How the applicant has behaved, notice 四(二).")
      .field("lawful_operation", &Conduct::lawful_operation, "依法经营.")
      .field("good_credit", &Conduct::good_credit, "近三年信用良好.")
      .field("policy_compliance", &Conduct::policy_compliance, "The authority's judgement.")
      .field("safety_accidents", &Conduct::safety_accidents, "(): none; None: unknown.")
      .field("environmental_incidents", &Conduct::environmental_incidents,
             "(): none; None: unknown.")
      .field("listings", &Conduct::listings, "(): none; None: unknown.");
}

void bind_platform(py::module_& m) {
  FactsClass<InvestmentLine>(m, "InvestmentLine", "One line of the investment, guide 一(三) note.")
      .field("id", &InvestmentLine::id, "Unique in its list.")
      .field("kind", &InvestmentLine::kind, "Software, hardware or labour.")
      .field("amount", &InvestmentLine::amount, "Claimed, yuan.")
      .field("paid_on", &InvestmentLine::paid_on, "None: declared as paid in the period.")
      .field("audited", &InvestmentLine::audited, "What the audit left, yuan; None: all of it.");
  FactsClass<Capabilities>(m, "Capabilities", "The four capabilities, guide 一(一).")
      .field("device_access", &Capabilities::device_access, "工业设备规模接入能力.")
      .field("app_development", &Capabilities::app_development, "应用开发支持能力.")
      .field("knowledge_reuse", &Capabilities::knowledge_reuse, "工业知识沉淀、转化与复用能力.")
      .field("security", &Capabilities::security, "安全防护能力.");
  FactsClass<Iaas>(m, "Iaas", "The platform's infrastructure (IaaS基础设施).")
      .field("model", &Iaas::model, "Self-built or leased.")
      .field("provider", &Iaas::provider, "服务商.");
  FactsClass<Metrics>(m, "Metrics", "The form's core figures (平台核心指标).")
      .field("devices_connected", &Metrics::devices_connected, "接入设备数.")
      .field("protocols", &Metrics::protocols, "兼容协议数量.")
      .field("industrial_apps", &Metrics::industrial_apps, "工业APP数.")
      .field("mechanism_models", &Metrics::mechanism_models, "工业机理模型.")
      .field("microservices", &Metrics::microservices, "微服务组件数量.")
      .field("solutions", &Metrics::solutions, "解决方案数.")
      .field("parks_served", &Metrics::parks_served, "累计服务园区数量.")
      .field("annual_service_revenue", &Metrics::annual_service_revenue, "年服务收入, yuan.");
  FactsClass<TypicalUser>(m, "TypicalUser", "A typical user (平台典型应用企业).")
      .field("name", &TypicalUser::name, "Its name.")
      .field("use", &TypicalUser::use, "What it uses the platform for.");
  using P = PlatformFacts;
  FactsClass<P>(m, "Platform", "A platform (工业互联网市级示范平台), guide 一, attachment 3.")
      .field("name", &P::name, "平台名称.")
      .field("positioning", &P::positioning, "发展定位.")
      .field("built_on", &P::built_on, "建成时间.")
      .field("operated_in_city", &P::operated_in_city, "Built, deployed and operated in the city.")
      .field("fits_city_plan", &P::fits_city_plan, "The authority's judgement.")
      .field("capabilities", &P::capabilities, "The four capabilities.")
      .field("enables_transformation", &P::enables_transformation, "The authority's judgement.")
      .field("enterprises_served", &P::enterprises_served, "服务企业数.")
      .field("declared_investment", &P::declared_investment, "The form's figure, yuan.")
      .field("investment", &P::investment, "Lines; (): none; None: unknown.")
      .field("iaas", &P::iaas, "Infrastructure.")
      .field("metrics", &P::metrics, "Core figures.")
      .field("typical_users", &P::typical_users, "Typical users.")
      .field("overview", &P::overview, "平台概述, 300 characters.")
      .field("strengths", &P::strengths, "能力和发展优势, 300 characters.")
      .field("plan", &P::plan, "发展方向和计划, 300 characters.");
}

void bind_cloud(py::module_& m) {
  FactsClass<FeeLine>(m, "FeeLine", "One line of cloud fees, guide 二(三) note.")
      .field("id", &FeeLine::id, "Unique in its list.")
      .computed(
          "subdomain",
          [](const FeeLine& line) {
            return line.subdomain ? subdomain_id(*line.subdomain) : std::string("other");
          },
          "A sub-domain's id, or 'other' for a fee outside the catalogue.")
      .field("amount", &FeeLine::amount, "Claimed, yuan.")
      .field("paid_on", &FeeLine::paid_on, "None: declared as paid in the period.")
      .field("audited", &FeeLine::audited, "What the audit left, yuan; None: all of it.");
  using C = CloudFacts;
  FactsClass<C>(m, "Cloud", "A cloud enterprise (星级上云企业), guide 二, attachment 4.")
      .field("started_on", &C::started_on, "启动上云时间.")
      .field("completed_on", &C::completed_on, "The day the project was built.")
      .field("deployment", &C::deployment, "云服务部署模型.")
      .field("providers", &C::providers, "云资源提供单位.")
      .field("benefit", &C::benefit, "The authority's judgement.")
      .field("applied_star", &C::applied_star, "申请上云星级.")
      .field("assessed_star", &C::assessed_star, "The rating; 0 is below the lowest star.")
      .field("previous_star", &C::previous_star, "The highest star subsidised before; 0 is none.")
      .computed(
          "subdomains",
          [](const C& facts) -> std::optional<std::vector<std::string>> {
            if (!facts.subdomains) return std::nullopt;
            std::vector<std::string> ids;
            for (const auto index : *facts.subdomains) ids.push_back(subdomain_id(index));
            return ids;
          },
          "Ids of the sub-domains that are used; None is unknown.")
      .computed(
          "usage",
          [](const C& facts) {
            std::map<std::string, std::string> usage;
            for (const Usage& entry : facts.usage) {
              usage.emplace(subdomain_id(entry.subdomain), entry.text);
            }
            return usage;
          },
          "How each is used (使用情况), by id; a copy.")
      .field("qualitative", &C::qualitative, "The depth of use; the authority's judgement.")
      .field("declared_fees", &C::declared_fees, "The form's figure, yuan.")
      .field("fees", &C::fees, "Lines; (): none; None: unknown.")
      .field("recognitions", &C::recognitions, "已获认定.")
      .field("situation", &C::situation, "上云情况, 300 characters.");
}

void bind_park(py::module_& m) {
  FactsClass<ParkBasics>(m, "ParkBasics", "What the authority judges of a park, guide 三(一)1.")
      .field("infrastructure", &ParkBasics::infrastructure, "基础设施信息化.")
      .field("operations", &ParkBasics::operations, "运营管理精细化.")
      .field("services", &ParkBasics::services, "功能服务便利化.")
      .field("organisation", &ParkBasics::organisation, "组织保障规范化.")
      .field("industry", &ParkBasics::industry, "产业发展数字化.");
  using P = ParkFacts;
  FactsClass<P>(m, "Park", "A smart park (星级智慧园区), guide 三, attachment 5.")
      .field("name", &P::name, "园区名称.")
      .field("built_on", &P::built_on, "建园时间.")
      .field("completed_on", &P::completed_on, "The day the smart-park project was built.")
      .field("district", &P::district, "所在区县.")
      .field("address", &P::address, "园区地址.")
      .field("area_km2", &P::area_km2, "Square kilometres.")
      .field("industries", &P::industries, "园区主导产业.")
      .field("enterprises", &P::enterprises, "已入驻企业总数.")
      .field("employees", &P::employees, "园区从业人员总数.")
      .field("summary", &P::summary, "智慧园区建设概况及成效, 300 characters.")
      .field("applicant_role", &P::applicant_role, "What the applicant is to the park.")
      .field("industrial", &P::industrial, "An industrial or information-industry park.")
      .field("fits_city_plan", &P::fits_city_plan, "The authority's judgement.")
      .field("basics", &P::basics, "The authority's judgements.")
      .computed(
          "scores",
          [](const P& facts) { return points(facts.scores, chengdu_2024.park.scorecard); },
          "Points by item id; a copy; None is unknown.")
      .computed(
          "subtotals",
          [](const P& facts) { return points(facts.subtotals, chengdu_2024.park.categories); },
          "Points by category id; a copy; None is unknown.")
      .field("total", &P::total, "总分.")
      .field("assessed_star", &P::assessed_star, "The rating; 0 is below the lowest star.")
      .field("previous_star", &P::previous_star, "The highest star awarded before; 0 is none.")
      .field("previous_award", &P::previous_award, "Received for the previous star, yuan.");
}

template <class Facts>
std::optional<Facts> track(const Application& a) {
  const Facts* facts = std::get_if<Facts>(&a.track);
  return facts != nullptr ? std::optional(*facts) : std::nullopt;
}

void bind_application(py::module_& m) {
  using A = Application;
  FactsClass<A>(m, "Application",
                "One application. Everything but `id` and one track may be unknown (None).\n\n"
                "Facts are read by the library's strict reader: what is wrong raises InputError\n"
                "with a code, a path and a sentence that says how to mend it.")
      .field("id", &A::id, "1 to 200 characters.")
      .field("edition", &A::edition, "None: chengdu-2024.")
      .field("project_name", &A::project_name, "项目名称.")
      .field("submitted_on", &A::submitted_on, "The day of submission.")
      .field("applicant", &A::applicant, "Who applies.")
      .field("conduct", &A::conduct, "How the applicant has behaved.")
      .field("recommendation", &A::recommendation, "The district's recommendation.")
      .field("undertaking", &A::undertaking, "The applicant's undertaking.")
      .computed("platform", &track<PlatformFacts>, "The platform, if that is the track.")
      .computed("cloud", &track<CloudFacts>, "The cloud enterprise, if that is the track.")
      .computed("park", &track<ParkFacts>, "The park, if that is the track.")
      .computed("direction", &A::direction, "The track applied for.")
      .computed(
          "materials",
          [](const A& a) {
            std::map<std::string, Truth> given;
            for (std::size_t i = 0; i < chengdu_2024.materials.size(); ++i) {
              if (a.materials[i] == Truth::unknown) continue;
              given.emplace(chengdu_2024.materials[i].id, a.materials[i]);
            }
            return given;
          },
          "Whether each material is there, by id; a copy.");
}

}  // namespace

void refuse_bool(const std::string& field, const py::handle& value) {
  throw py::type_error(field + ": " + py::repr(value).cast<std::string>() +
                       " is a bool, which is no amount of money; write Decimal('1.00'), 1 or '1元'");
}

void bind_facts(py::module_& m) {
  py::class_<Signature>(m, "_Signature")
      .def("__get__", [](const Signature&, const py::object&, const py::object& type) {
        const py::module_ inspect = py::module_::import("inspect");
        const py::object parameter = inspect.attr("Parameter");
        py::list parameters;
        for (const py::handle key : type.attr("__match_args__")) {
          parameters.append(parameter(key, parameter.attr("KEYWORD_ONLY"),
                                      py::arg("default") = py::none()));
        }
        return inspect.attr("Signature")(parameters);
      });
  bind_applicant(m);
  bind_conduct(m);
  bind_platform(m);
  bind_cloud(m);
  bind_park(m);
  bind_application(m);
}

}  // namespace chengdu_subsidy::python
