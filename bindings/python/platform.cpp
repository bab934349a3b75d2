#include "facts.hpp"

// An industrial-internet demonstration platform: guide 一, attachment 3.

namespace chengdu_subsidy::python {
namespace {

void bind_parts(py::module_& m) {
  FactsClass<InvestmentLine>(m, "InvestmentLine",
                             "One line of the investment (项目清单), guide 一(三) note.\n\n"
                             "It is worth what the audit left of it, else what is claimed.")
      .field("id", &InvestmentLine::id, "1 to 200 characters, unique in its list.")
      .field("kind", &InvestmentLine::kind, "Software, hardware or labour.")
      .field("amount", &InvestmentLine::amount, "What is claimed, yuan.")
      .field("paid_on", &InvestmentLine::paid_on,
             "The day of payment; None: declared as paid in the recognised period.")
      .field("audited", &InvestmentLine::audited,
             "What the special audit left, yuan, not above the amount; None: all of it.");
  FactsClass<Capabilities>(m, "Capabilities",
                           "The four capabilities, which the authority judges, guide 一(一).")
      .field("device_access", &Capabilities::device_access,
             "Connecting industrial devices at scale (工业设备规模接入能力).")
      .field("app_development", &Capabilities::app_development,
             "Supporting application development (应用开发支持能力).")
      .field("knowledge_reuse", &Capabilities::knowledge_reuse,
             "Gathering, converting and reusing industrial knowledge\n"
             "(工业知识经验沉淀、转化与复用能力).")
      .field("security", &Capabilities::security, "Security and protection (安全防护能力).");
  FactsClass<Iaas>(m, "Iaas", "The platform's infrastructure (IaaS基础设施), attachment 3.")
      .field("model", &Iaas::model, "Self-built or leased.")
      .field("provider", &Iaas::provider, "Whose it is (服务商).");
  FactsClass<Metrics>(m, "Metrics", "The form's core figures (平台核心指标), attachment 3.")
      .field("devices_connected", &Metrics::devices_connected, "Devices connected (接入设备数).")
      .field("protocols", &Metrics::protocols, "Protocols supported (兼容协议数量).")
      .field("industrial_apps", &Metrics::industrial_apps, "Industrial apps (工业APP数).")
      .field("mechanism_models", &Metrics::mechanism_models, "Mechanism models (工业机理模型).")
      .field("microservices", &Metrics::microservices, "Microservices (微服务组件数量).")
      .field("solutions", &Metrics::solutions, "Solutions (解决方案数).")
      .field("parks_served", &Metrics::parks_served, "Parks served so far (累计服务园区数量).")
      .field("annual_service_revenue", &Metrics::annual_service_revenue,
             "Service revenue of a year (年服务收入), yuan.");
  FactsClass<TypicalUser>(m, "TypicalUser",
                          "A typical user of the platform (平台典型应用企业), attachment 3.")
      .field("name", &TypicalUser::name, "Name of the enterprise.")
      .field("use", &TypicalUser::use, "What it uses the platform for.");
}

}  // namespace

void bind_platform(py::module_& m) {
  bind_parts(m);
  using P = PlatformFacts;
  FactsClass<P>(
      m, "Platform",
      "An industrial-internet demonstration platform (工业互联网市级示范平台), guide 一,\n"
      "attachment 3. It is paid a share of its recognised investment, up to a cap.")
      .field("name", &P::name, "Name of the platform (平台名称).")
      .field("positioning", &P::positioning, "What the platform is (发展定位).")
      .field("built_on", &P::built_on, "The day it was built (建成时间), notice 四(一).")
      .field("operated_in_city", &P::operated_in_city,
             "Whether it is built, deployed and operated in the city, guide 一(一).")
      .field("fits_city_plan", &P::fits_city_plan,
             "Whether its layout fits the city's plan, guide 一(一); the authority judges it.")
      .field("capabilities", &P::capabilities, "The four capabilities, guide 一(一).")
      .field("enables_transformation", &P::enables_transformation,
             "Whether it serves the industrial internet and manufacturing's digital\n"
             "transformation, guide 一(一); the authority judges it.")
      .field("enterprises_served", &P::enterprises_served,
             "Enterprises served (服务企业数), guide 一(一).")
      .field("declared_investment", &P::declared_investment,
             "The form's figure (认定期内投资金额), yuan; it is only compared with the lines.")
      .field("investment", &P::investment,
             "Lines of the investment, guide 一(三) note; (): none; None: unknown.")
      .field("iaas", &P::iaas, "Infrastructure (IaaS基础设施).")
      .field("metrics", &P::metrics, "Core figures (平台核心指标).")
      .field("typical_users", &P::typical_users,
             "Typical users, three or more; (): none; None: unknown.")
      .field("overview", &P::overview, "Overview (平台概述), at most 300 characters.")
      .field("strengths", &P::strengths, "Strengths (能力和发展优势), at most 300 characters.")
      .field("plan", &P::plan, "Plans (发展方向和计划), at most 300 characters.");
}

}  // namespace chengdu_subsidy::python
