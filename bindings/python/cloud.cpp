#include <algorithm>
#include <chengdu_subsidy/notice/subdomain_path.hpp>

#include "facts.hpp"

// A star-rated cloud enterprise: guide 二, attachment 4.

namespace chengdu_subsidy::python {
namespace {

std::string subdomain_id(SubdomainIndex index) {
  return std::string(chengdu_2024.cloud.catalogue[index].id);
}

std::optional<std::vector<std::string>> subdomain_ids(const CloudFacts& facts) {
  if (!facts.subdomains) return std::nullopt;
  std::vector<std::string> ids;
  for (const SubdomainIndex index : *facts.subdomains) ids.push_back(subdomain_id(index));
  return ids;
}

// Under the keys that JSON has: of two texts for one sub-domain the later is under its path.
Mapping<std::string, std::string> usage(const CloudFacts& facts) {
  Mapping<std::string, std::string> texts;
  for (const Usage& entry : facts.usage) {
    const std::string id = subdomain_id(entry.subdomain);
    const auto& given = texts.entries;
    const bool again = std::any_of(given.begin(), given.end(),
                                   [&id](const auto& earlier) { return earlier.first == id; });
    texts.entries.emplace_back(
        again ? subdomain_path(chengdu_2024.cloud.catalogue[entry.subdomain]) : id, entry.text);
  }
  return texts;
}

}  // namespace

void bind_cloud(py::module_& m) {
  FactsClass<FeeLine>(m, "FeeLine",
                      "One line of cloud fees (上云费用), guide 二(三) note.\n\n"
                      "It is worth what the audit left of it, else what is claimed.")
      .field("id", &FeeLine::id, "1 to 200 characters, unique in its list.")
      .computed(
          "subdomain",
          [](const FeeLine& line) {
            return line.subdomain ? subdomain_id(*line.subdomain) : std::string("other");
          },
          "The sub-domain's id, or 'other' for a fee outside the catalogue. A Chinese path\n"
          "类/域/子域 is accepted, too.")
      .field("amount", &FeeLine::amount, "What is claimed, yuan.")
      .field("paid_on", &FeeLine::paid_on,
             "The day of payment; None: declared as paid in the recognised period.")
      .field("audited", &FeeLine::audited,
             "What the special audit left, yuan, not above the amount; None: all of it.");
  using C = CloudFacts;
  FactsClass<C>(
      m, "Cloud",
      "A star-rated cloud enterprise (星级上云企业), guide 二, attachment 4. It is paid a\n"
      "share of its recognised fees, up to a cap, both by its star.")
      .field("started_on", &C::started_on, "The day it began (启动上云时间).")
      .field("completed_on", &C::completed_on, "The day the project was built, notice 四(一).")
      .field("deployment", &C::deployment, "How the cloud is deployed (云服务部署模型).")
      .field("providers", &C::providers, "Providers (云资源提供单位); (): none; None: unknown.")
      .field("benefit", &C::benefit,
             "Whether cloud services raise resource efficiency and lower IT cost, guide 二(一);\n"
             "the authority judges it.")
      .stars("applied_star", &C::applied_star, "The star applied for (申请上云星级).")
      .stars("assessed_star", &C::assessed_star,
             "The authority's rating (综合评定); 0 is below the lowest star; None: not rated yet.")
      .stars("previous_star", &C::previous_star,
             "The highest star subsidised before; 0 is none; None: unknown.")
      .computed("subdomains", &subdomain_ids,
                "Ids of the sub-domains in use (子域), guide 二(二); (): none; None: unknown.\n"
                "Chinese paths 类/域/子域 are accepted, too.")
      .computed("usage", &usage,
                "How each sub-domain is used (使用情况), by id; empty: not stated.")
      .field("qualitative", &C::qualitative,
             "Whether the depth of use is that of the rated star, guide 二(二); the authority\n"
             "judges it.")
      .field(
          "declared_fees", &C::declared_fees,
          "The form's figure (上一自然年上云投入金额), yuan; it is only compared with the lines.")
      .field("fees", &C::fees, "Lines of fees, guide 二(三) note; (): none; None: unknown.")
      .field("recognitions", &C::recognitions,
             "Recognitions already held (已获认定); (): none; None: unknown.")
      .field("situation", &C::situation,
             "The move to the cloud (上云情况), at most 300 characters.");
}

}  // namespace chengdu_subsidy::python
