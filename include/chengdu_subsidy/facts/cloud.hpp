#pragma once
/// \file
/// A star-rated cloud enterprise (星级上云企业), attachment 4.

#include <chengdu_subsidy/facts/applicant.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/values/date.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/truth.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// A sub-domain as its position in the edition's catalogue (`find_subdomain`).
using SubdomainIndex = std::uint8_t;

/// One line of cloud fees (上云费用), with the conventions of `InvestmentLine`.
struct FeeLine {
  std::string id;
  std::optional<SubdomainIndex> subdomain{};  ///< none: `other`, a fee outside the catalogue
  Money amount;
  std::optional<Date> paid_on{};
  std::optional<Money> audited{};

  /// What the line is worth: the audited amount where there is one.
  [[nodiscard]] constexpr Money worth() const noexcept { return audited ? *audited : amount; }
  friend bool operator==(const FeeLine&, const FeeLine&) = default;
};

/// How a sub-domain is used (使用情况).
struct Usage {
  SubdomainIndex subdomain = 0;
  std::string text;
  friend bool operator==(const Usage&, const Usage&) = default;
};

struct CloudFacts {
  std::optional<Date> started_on{};    ///< 启动上云时间
  std::optional<Date> completed_on{};  ///< the project was built
  std::optional<Deployment> deployment{};
  std::optional<std::vector<std::string>> providers{};  ///< 云资源提供单位
  Truth benefit = Truth::unknown;
  std::optional<int> applied_star{};   ///< 申请上云星级, a star of the edition
  std::optional<int> assessed_star{};  ///< a star of the edition, 0 = rated below the lowest
  std::optional<int> previous_star{};  ///< the highest star subsidised before; 0 = none
  std::optional<std::vector<SubdomainIndex>> subdomains{};  ///< each used; a repeat counts once
  std::vector<Usage> usage{};
  Truth qualitative = Truth::unknown;    ///< the depth of use that the rated star asks for
  std::optional<Money> declared_fees{};  ///< the form's figure (上一自然年上云投入金额)
  std::optional<std::vector<FeeLine>> fees{};
  std::optional<std::vector<Recognition>> recognitions{};
  std::optional<std::string> situation{};  ///< 上云情况, 300 characters
  friend bool operator==(const CloudFacts&, const CloudFacts&) = default;
};

}  // namespace v1
}  // namespace chengdu_subsidy
