#include "facts.hpp"

// Who applies, and how the applicant has behaved: attachments 3 to 5, notice 四(二) and 六(二).

namespace chengdu_subsidy::python {
namespace {

void bind_enterprise(py::module_& m) {
  FactsClass<YearResults>(m, "YearResults",
                          "One year's operating results (经营状况), attachments 3 and 4.")
      .field("year", &YearResults::year, "The calendar year.")
      .field("revenue", &YearResults::revenue, "Main business revenue (主营业务收入), yuan.")
      .field("tax", &YearResults::tax, "Taxes (税收), yuan.")
      .field("profit", &YearResults::profit, "Profit (利润), yuan; a loss is negative.");
  FactsClass<Contact>(m, "Contact", "Whom to ask (联系人), attachments 3 to 5.")
      .field("name", &Contact::name, "Name (姓名).")
      .field("title", &Contact::title, "Post (职务).")
      .field("phone", &Contact::phone, "Telephone (电话).")
      .field("email", &Contact::email, "E-mail address (邮箱).");
  FactsClass<Applicant>(m, "Applicant", "The applicant (申报单位基本情况), attachments 3 to 5.")
      .field("name", &Applicant::name, "Name of the enterprise (企业名称).")
      .field(
          "uscc", &Applicant::uscc,
          "Unified social credit code (统一社会信用代码), GB 32100-2015. One with a wrong check\n"
          "character raises the warning uscc_check.")
      .field("district", &Applicant::district, "District or county (所属区（市）县).")
      .field("registered_address", &Applicant::registered_address, "Registered address (注册地址).")
      .field("legal_representative", &Applicant::legal_representative,
             "Legal representative (法人代表).")
      .field("registered_on", &Applicant::registered_on, "Day of registration (注册时间).")
      .field("registered_capital", &Applicant::registered_capital,
             "Registered capital (注册资金), yuan.")
      .field("main_business", &Applicant::main_business, "Main business (主营业务).")
      .field("results", &Applicant::results,
             "Operating results, a year each; (): none; None: unknown.")
      .field("contact", &Applicant::contact, "Whom to ask; None: unknown.")
      .field("profile", &Applicant::profile,
             "Profile of the enterprise (企业简介), at most 300 characters.");
}

void bind_procedure(py::module_& m) {
  FactsClass<Recommendation>(m, "Recommendation", "The district's recommendation, notice 六(二).")
      .field("department", &Recommendation::department, "The department that recommends.")
      .field("recommended", &Recommendation::recommended,
             "Whether it recommends; None: not judged yet.")
      .field("on", &Recommendation::on, "The day of the recommendation.");
  FactsClass<Undertaking>(m, "Undertaking",
                          "The applicant's undertaking (申报单位承诺), attachments 3 to 5.")
      .field("signed", &Undertaking::is_signed,
             "Whether it is signed; False raises the warning undertaking_unsigned.")
      .field("signed_on", &Undertaking::signed_on, "The day of the signature.");
}

void bind_conduct(py::module_& m) {
  FactsClass<SafetyAccident>(m, "SafetyAccident",
                             "A work-safety accident (安全事故), notice 四(二).\n\n"
                             "Without a severity it follows from the consequences, State Council\n"
                             "Decree No. 493, article 3.")
      .field("on", &SafetyAccident::on, "The day of the accident.")
      .field("severity", &SafetyAccident::severity, "None: it follows from the consequences.")
      .field("deaths", &SafetyAccident::deaths, "Persons dead.")
      .field("serious_injuries", &SafetyAccident::serious_injuries, "Persons seriously injured.")
      .field("direct_loss", &SafetyAccident::direct_loss, "Direct economic loss, yuan.");
  FactsClass<EnvironmentalIncident>(m, "EnvironmentalIncident",
                                    "An environmental incident (突发环境事件), notice 四(二).")
      .field("on", &EnvironmentalIncident::on, "The day of the incident.")
      .field("severity", &EnvironmentalIncident::severity, "Its severity; None: unknown.")
      .field("description", &EnvironmentalIncident::description, "What happened.");
  FactsClass<Listing>(m, "Listing", "A time on a list of dishonesty, notice 四(二).")
      .field("list", &Listing::list, "Which list.")
      .field("from_", &Listing::from, "First day, itself included; None: always in force.")
      .field("until", &Listing::until, "Last day, itself included; None: still in force.");
  FactsClass<Conduct>(m, "Conduct", "How the applicant has behaved, notice 四(二).")
      .field("lawful_operation", &Conduct::lawful_operation,
             "Whether it operates lawfully (依法经营).")
      .field("good_credit", &Conduct::good_credit,
             "Whether its credit was good over the last three years (近三年信用良好).")
      .field("policy_compliance", &Conduct::policy_compliance,
             "Whether the project is in line with industrial policy and the laws on safety,\n"
             "environment, energy, fire and statistics; the authority judges it.")
      .field("safety_accidents", &Conduct::safety_accidents,
             "Work-safety accidents; (): none; None: unknown.")
      .field("environmental_incidents", &Conduct::environmental_incidents,
             "Environmental incidents; (): none; None: unknown.")
      .field("listings", &Conduct::listings, "Times on lists; (): none; None: unknown.");
}

}  // namespace

void bind_applicant(py::module_& m) {
  bind_signature(m);
  bind_enterprise(m);
  bind_procedure(m);
  bind_conduct(m);
}

}  // namespace chengdu_subsidy::python
