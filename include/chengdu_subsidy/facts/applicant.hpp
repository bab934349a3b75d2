#pragma once
/// \file
/// Who applies: the heads of the forms in attachments 3 to 5, the district's recommendation and
/// the undertaking.

#include <chengdu_subsidy/values/date.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/truth.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// A count of things, 0 to 2^53.
using Count = std::int64_t;
inline constexpr Count count_limit = Count{1} << 53;

/// One year's operating results (经营状况).
struct YearResults {
  std::optional<Count> year{};
  std::optional<Money> revenue{};  ///< 主营业务收入
  std::optional<Money> tax{};      ///< 税收
  std::optional<Money> profit{};   ///< 利润; a loss is negative
  friend bool operator==(const YearResults&, const YearResults&) = default;
};

/// Whom to ask (联系人).
struct Contact {
  std::optional<std::string> name{};
  std::optional<std::string> title{};
  std::optional<std::string> phone{};
  std::optional<std::string> email{};
  friend bool operator==(const Contact&, const Contact&) = default;
};

/// The applicant (申报单位基本情况).
struct Applicant {
  std::optional<std::string> name{};
  std::optional<std::string>
      uscc{};  ///< unified social credit code (统一社会信用代码), GB 32100-2015
  std::optional<std::string> district{};
  std::optional<std::string> registered_address{};
  std::optional<std::string> legal_representative{};
  std::optional<Date> registered_on{};
  std::optional<Money> registered_capital{};
  std::optional<std::string> main_business{};
  std::optional<std::vector<YearResults>> results{};
  std::optional<Contact> contact{};
  std::optional<std::string> profile{};  ///< 企业简介, 300 characters
  friend bool operator==(const Applicant&, const Applicant&) = default;
};

/// The district's recommendation (区（市）县推荐), notice 六(二).
struct Recommendation {
  std::optional<std::string> department{};
  Truth recommended = Truth::unknown;
  std::optional<Date> on{};
  friend bool operator==(const Recommendation&, const Recommendation&) = default;
};

/// The applicant's undertaking (申报单位承诺).
struct Undertaking {
  Truth is_signed = Truth::unknown;
  std::optional<Date> signed_on{};
  friend bool operator==(const Undertaking&, const Undertaking&) = default;
};

}  // namespace v1
}  // namespace chengdu_subsidy
