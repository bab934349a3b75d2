#pragma once
/// \file
/// A change of one fact, as data, and the application as it would be with it.

#include <algorithm>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <chengdu_subsidy/notice/readings.hpp>
#include <chengdu_subsidy/rules/cloud.hpp>
#include <chengdu_subsidy/values/exact.hpp>
#include <chengdu_subsidy/values/money_total.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace chengdu_subsidy {
inline namespace v1 {

/// The application is submitted on another day.
struct SubmitOn {
  Date day;
  friend constexpr bool operator==(const SubmitOn&, const SubmitOn&) noexcept = default;
};
/// The district recommends on another day.
struct RecommendOn {
  Date day;
  friend constexpr bool operator==(const RecommendOn&, const RecommendOn&) noexcept = default;
};
/// The project is built on another day.
struct BuildOn {
  Date day;
  friend constexpr bool operator==(const BuildOn&, const BuildOn&) noexcept = default;
};
/// A figure of the platform form is another one.
struct SetMetric {
  Metric metric = Metric::enterprises_served;
  std::int64_t value = 0;  ///< a count; fen for `annual_service_revenue`
  friend constexpr bool operator==(const SetMetric&, const SetMetric&) noexcept = default;
};
/// Software or hardware is added, paid in the recognised period.
struct AddInvestment {
  MoneyTotal amount;
  friend constexpr bool operator==(const AddInvestment&, const AddInvestment&) noexcept = default;
};
/// That many more sub-domains are claimed.
struct ClaimSubdomains {
  std::int64_t more = 0;
  friend constexpr bool operator==(const ClaimSubdomains&,
                                   const ClaimSubdomains&) noexcept = default;
};
/// Cloud fees are added, paid in the recognised period, for a claimed sub-domain (where none is
/// claimed, one is claimed with them) whose fees the readings recognise.
struct AddFees {
  MoneyTotal amount;
  friend constexpr bool operator==(const AddFees&, const AddFees&) noexcept = default;
};
/// The authority rates with another star.
struct RateStar {
  std::int64_t star = 0;
  friend constexpr bool operator==(const RateStar&, const RateStar&) noexcept = default;
};

using Change = std::variant<SubmitOn, RecommendOn, BuildOn, SetMetric, AddInvestment,
                            ClaimSubdomains, AddFees, RateStar>;

namespace detail {

/// An id prefix that no line begins with.
template <class Line>
std::string unused_prefix(const std::vector<Line>& lines) {
  std::string prefix = "added-";
  while (std::any_of(lines.begin(), lines.end(),
                     [&](const Line& line) { return line.id.starts_with(prefix); })) {
    prefix += '+';
  }
  return prefix;
}

/// Adds an amount as lines like `line`, each within what a line can hold.
template <class Line>
void append_lines(std::vector<Line>& lines, const MoneyTotal& amount, Line line) {
  const std::string prefix = unused_prefix(lines);
  Wide rest = to_wide(amount);
  for (std::size_t number = 1; rest > 0; ++number) {
    const Wide part = std::min(rest, Wide(money_limit.fen()));
    rest -= part;
    line.id = prefix + std::to_string(number);
    line.amount = Money::from_fen(static_cast<std::int64_t>(part));
    lines.push_back(line);
  }
}

/// A sub-domain to claim beside none, such that no fee is recognised by the claim alone; the first
/// of the catalogue where there is no such sub-domain.
inline std::vector<SubdomainIndex> one_claim(CloudFacts facts, const Edition& edition,
                                             const Readings& readings) {
  const std::size_t count = edition.cloud.catalogue.size();
  for (std::size_t i = 0; i < count; ++i) {
    facts.subdomains = {static_cast<SubdomainIndex>(i)};
    if (measure(facts, edition, readings).fees.is_zero()) return *facts.subdomains;
  }
  return std::vector<SubdomainIndex>(std::min<std::size_t>(count, 1), 0);
}

/// The claimed sub-domain whose fees are recognised in full; the first claimed one where the
/// readings recognise none. \pre one is claimed
inline SubdomainIndex recognised_subdomain(const CloudFacts& facts, const Edition& edition,
                                           const Readings& readings) {
  const FeeScreen screen(facts, edition, readings);
  FeeLine probe;
  for (const SubdomainIndex index : *facts.subdomains) {
    probe.subdomain = index;
    if (!screen.reason(probe)) return index;
  }
  return facts.subdomains->front();
}

/// Makes one change to an application. A change that does not fit its track leaves it as it is.
class Changer {
 public:
  Changer(Application& application, const Edition& edition, const Readings& readings)
      : application_(application), edition_(edition), readings_(readings) {}

  void operator()(const SubmitOn& change) const { application_.submitted_on = change.day; }
  void operator()(const RecommendOn& change) const { application_.recommendation.on = change.day; }

  void operator()(const BuildOn& change) const {
    if (auto* platform = track<PlatformFacts>()) platform->built_on = change.day;
    if (auto* cloud = track<CloudFacts>()) cloud->completed_on = change.day;
    if (auto* park = track<ParkFacts>()) park->completed_on = change.day;
  }

  void operator()(const SetMetric& change) const {
    if (auto* platform = track<PlatformFacts>()) set_metric(*platform, change.metric, change.value);
  }

  void operator()(const AddInvestment& change) const {
    auto* platform = track<PlatformFacts>();
    if (platform == nullptr) return;
    if (!platform->investment) platform->investment.emplace();
    InvestmentLine line;
    line.paid_on = edition_.recognised_period.value.until;
    append_lines(*platform->investment, change.amount, std::move(line));
  }

  void operator()(const ClaimSubdomains& change) const {
    auto* cloud = track<CloudFacts>();
    if (cloud == nullptr) return;
    CloudFacts claims;
    claims.subdomains = cloud->subdomains ? *cloud->subdomains : std::vector<SubdomainIndex>{};
    const auto count = [&] {
      return static_cast<std::int64_t>(FeeScreen(claims, edition_, readings_).claimed_count());
    };
    const std::int64_t wanted = count() + change.more;
    for (std::size_t i = 0; i < edition_.cloud.catalogue.size() && count() < wanted; ++i) {
      const std::int64_t before = count();
      claims.subdomains->push_back(static_cast<SubdomainIndex>(i));
      if (count() == before) claims.subdomains->pop_back();
    }
    cloud->subdomains = std::move(claims.subdomains);
  }

  void operator()(const AddFees& change) const {
    auto* cloud = track<CloudFacts>();
    if (cloud == nullptr) return;
    if (!cloud->fees) cloud->fees.emplace();
    if (!cloud->subdomains || cloud->subdomains->empty()) {
      cloud->subdomains = one_claim(*cloud, edition_, readings_);
    }
    if (cloud->subdomains->empty()) return;  // an empty catalogue: there is nothing to pay for
    FeeLine line;
    line.subdomain = recognised_subdomain(*cloud, edition_, readings_);
    line.paid_on = edition_.recognised_period.value.until;
    append_lines(*cloud->fees, change.amount, std::move(line));
  }

  void operator()(const RateStar& change) const {
    const int star = static_cast<int>(change.star);
    if (auto* cloud = track<CloudFacts>()) cloud->assessed_star = star;
    if (auto* park = track<ParkFacts>()) park->assessed_star = star;
  }

 private:
  template <class Facts>
  [[nodiscard]] Facts* track() const {
    return std::get_if<Facts>(&application_.track);
  }

  Application& application_;
  const Edition& edition_;
  const Readings& readings_;
};

}  // namespace detail

/// The application with one fact changed, all others as they are.
///
/// \par Example
/// \code
/// const Application cured = with_change(application, *shortfall.change);
/// evaluate(cured).statuses[shortfall.rule];  // == *shortfall.then
/// \endcode
[[nodiscard]] inline Application with_change(Application application, const Change& change,
                                             const Edition& edition = chengdu_2024,
                                             const Readings& readings = {}) {
  std::visit(detail::Changer(application, edition, readings), change);
  return application;
}

/// JSON Pointer of the fact that a change is to.
/// \param rule  the rule that the change is for
[[nodiscard]] inline std::string changed_field(const Change& change, Track track) {
  const std::string own = "/" + std::string(word(track_words, track).id);
  return std::visit(
      [&](const auto& what) -> std::string {
        using What = std::decay_t<decltype(what)>;
        if constexpr (std::is_same_v<What, SubmitOn>) return "/submitted_on";
        if constexpr (std::is_same_v<What, RecommendOn>) return "/recommendation/on";
        if constexpr (std::is_same_v<What, BuildOn>) {
          return own + (track == Track::platform ? "/built_on" : "/completed_on");
        }
        if constexpr (std::is_same_v<What, SetMetric>) {
          return std::string(info(minimum_rule(what.metric)).field);
        }
        if constexpr (std::is_same_v<What, AddInvestment>) return own + "/investment";
        if constexpr (std::is_same_v<What, ClaimSubdomains>) return own + "/subdomains";
        if constexpr (std::is_same_v<What, AddFees>) return own + "/fees";
        return own + "/assessed_star";
      },
      change);
}

}  // namespace v1
}  // namespace chengdu_subsidy
