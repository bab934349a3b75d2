#pragma once
/// \file
/// An edition of the notice as a plain value: every number, date, list, label and material that a
/// rule may use, each beside the clause it stands in. No rule holds a literal of its own.

#include <array>
#include <chengdu_subsidy/notice/clause.hpp>
#include <chengdu_subsidy/notice/rule.hpp>
#include <chengdu_subsidy/notice/text.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/values/date.hpp>
#include <chengdu_subsidy/values/money.hpp>
#include <chengdu_subsidy/values/rate.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// A value of the notice and the clause that states it; reads as the value.
template <class T>
struct Cited {
  T value{};
  std::string_view clause;

  constexpr operator const T&() const noexcept { return value; }  // NOLINT: meant to be implicit
  friend constexpr bool operator==(const Cited&, const Cited&) noexcept = default;
};

/// The least consequences of a severity above `general`; each bound belongs to the graver class.
struct SeverityBounds {
  Severity severity = Severity::larger;
  std::int64_t deaths = 0;            ///< persons
  std::int64_t serious_injuries = 0;  ///< persons
  Money direct_loss;
  friend constexpr bool operator==(const SeverityBounds&, const SeverityBounds&) noexcept = default;
};

/// What the rate of the platform track applies to.
enum class AmountBase : std::uint8_t { investment, annual_service_revenue };
inline constexpr std::array<Word<AmountBase>, 2> amount_base_words{{
    {AmountBase::investment, "investment", {"项目投资额", "project investment"}},
    {AmountBase::annual_service_revenue,
     "annual_service_revenue",
     {"年服务收入", "annual service revenue"}},
}};

/// Whether a minimum itself suffices.
enum class Comparison : std::uint8_t { at_least, more_than };
inline constexpr std::array<Word<Comparison>, 2> comparison_words{{
    {Comparison::at_least, "at_least", {"不少于", "at least"}},
    {Comparison::more_than, "more_than", {"多于", "more than"}},
}};

/// A minimum on a numeric fact of the platform form.
struct Minimum {
  Metric metric = Metric::enterprises_served;
  Comparison comparison = Comparison::at_least;
  std::int64_t value = 0;  ///< a count; fen for `annual_service_revenue`
  std::string_view clause;
  friend constexpr bool operator==(const Minimum&, const Minimum&) noexcept = default;
};

/// What one star of a rated track needs and pays. A track uses the members that it has.
struct StarLevel {
  std::int64_t star = 0;
  std::int64_t subdomains = 0;  ///< cloud: distinct sub-domains needed (至少实现任意…项子域)
  Rate rate;                    ///< cloud: share of the recognised fees
  Money cap;                    ///< cloud: the most that is paid
  Money award;                  ///< park: what is paid
  std::string_view clause;
  friend constexpr bool operator==(const StarLevel&, const StarLevel&) noexcept = default;
};

/// A sub-domain of going to the cloud (子域) with its class (类) and domain (域).
struct Subdomain {
  std::string_view id;
  Text group;  ///< 类
  Text domain;
  Text name;
  friend constexpr bool operator==(const Subdomain&, const Subdomain&) noexcept = default;
};

/// A category of the park scorecard (评估内容) and an item in one.
struct ScoreCategory {
  std::string_view id;
  Text name;
  friend constexpr bool operator==(const ScoreCategory&, const ScoreCategory&) noexcept = default;
};
struct ScoreItem {
  std::string_view id;
  std::uint8_t category = 0;  ///< position in the list of categories
  Text name;
  friend constexpr bool operator==(const ScoreItem&, const ScoreItem&) noexcept = default;
};

/// A document that applications come with (申报材料).
struct Material {
  std::string_view id;
  Text name;
  friend constexpr bool operator==(const Material&, const Material&) noexcept = default;
};

/// When a material is required.
enum class MaterialCondition : std::uint8_t { always, public_cloud, private_or_hybrid };
inline constexpr std::array<Word<MaterialCondition>, 3> material_condition_words{{
    {MaterialCondition::always, "always", {"必须提供", "always"}},
    {MaterialCondition::public_cloud, "public", {"公有云提供", "public cloud"}},
    {MaterialCondition::private_or_hybrid,
     "private_or_hybrid",
     {"私有云、混合云提供", "private or hybrid cloud"}},
}};

struct MaterialRequirement {
  std::uint8_t material = 0;  ///< position in `Edition::materials`
  MaterialCondition condition = MaterialCondition::always;
  std::string_view clause;
  friend constexpr bool operator==(const MaterialRequirement&,
                                   const MaterialRequirement&) noexcept = default;
};

/// What a rule asks, in words. `{required}` stands for the requirement with its figures.
struct RuleText {
  Rule rule = Rule::notice_window;
  std::string_view clause;
  Text requirement;
  friend constexpr bool operator==(const RuleText&, const RuleText&) noexcept = default;
};

/// What the forms themselves ask (attachments 3 to 5); only warnings come of it.
struct FormTerms {
  Cited<std::int64_t> text_limit;         ///< code points in a free text (300字以内)
  Cited<std::int64_t> first_result_year;  ///< 经营状况
  Cited<std::int64_t> last_result_year;
  Cited<std::int64_t> typical_users;  ///< 列举不少于三家典型应用企业
  friend constexpr bool operator==(const FormTerms&, const FormTerms&) noexcept = default;
};

struct PlatformTerms {
  Cited<AmountBase> base;
  Cited<Rate> rate;
  Cited<Money> cap;
  Cited<Money> floor;        ///< an amount below it is not supported
  Cited<Rate> labour_share;  ///< the most that labour may be of the project's investment
  std::span<const Minimum> minimums;
  std::span<const MaterialRequirement> materials;
};

struct CloudTerms {
  std::span<const StarLevel> levels;  ///< from the lowest star to the highest
  std::span<const Subdomain> catalogue;
  /// For each sub-domain the position of the first one with its name: itself, mostly.
  std::span<const std::uint8_t> first_of_name;
  std::span<const MaterialRequirement> materials;
};

struct ParkTerms {
  std::span<const StarLevel> levels;  ///< from the lowest star to the highest
  std::span<const ScoreCategory> categories;
  std::span<const ScoreItem> scorecard;
  std::span<const MaterialRequirement> materials;
};

/// How long the lists of an edition may be: what the fixed-size measures hold.
struct EditionLimits {
  static constexpr std::size_t levels = 8;
  static constexpr std::size_t subdomains = 128;
  static constexpr std::size_t materials = 32;
  static constexpr std::size_t score_items = 64;
  static constexpr std::size_t score_categories = 8;
  // Of the clauses there is no measure; the bounds keep a file within reason.
  static constexpr std::size_t clauses = 1024;
  static constexpr std::size_t yields = 64;  ///< of one clause
};

/// The whole edition. Its views and spans live as long as what they were made from: for ever for
/// `chengdu_2024`, as long as the owner for one that was loaded.
struct Edition {
  std::string_view id;
  Text title;
  Text issuer;
  Date issued_on;
  /// SHA-256 of the notice's text, its bytes in UTF-8, as 64 lower-case hexadecimal digits; empty
  /// where the text is not recorded.
  std::string_view notice_sha256;

  Cited<DateRange> window;             ///< days on which one may apply (申报时间)
  Cited<Date> recommend_by;            ///< last day for the district's recommendation
  Cited<Date> built_by;                ///< cut-off for building (2023年12月31日前)
  Cited<DateRange> recognised_period;  ///< payments that count (上一自然年)
  Cited<std::int64_t> years_back;      ///< how far accidents and incidents are looked back on
  Cited<Severity> safety_grade;        ///< accidents of this severity or graver fail
  Cited<Severity> environment_grade;   ///< incidents likewise, under reading `environment_grade`
  std::string_view severity_clause;    ///< where the bounds below come from
  std::span<const SeverityBounds> severity;  ///< from the gravest down

  FormTerms form;
  PlatformTerms platform;
  CloudTerms cloud;
  ParkTerms park;
  std::span<const Material> materials;
  std::span<const RuleText> rules;  ///< one for each of `Rule`, in its order
  std::span<const Clause> clauses;  ///< the whole text, in its order; empty where not recorded
};

/// The text of a rule in an edition. \pre the edition holds every rule in its order
[[nodiscard]] constexpr const RuleText& text(const Edition& edition, Rule rule) noexcept {
  return edition.rules[static_cast<std::size_t>(rule)];
}

/// Where a rule stands in an edition: a minimum where the edition sets it, any other at its text.
[[nodiscard]] constexpr std::string_view clause_of(const Edition& edition, Rule rule) noexcept {
  if (const auto metric = metric_of(rule)) {
    for (const Minimum& minimum : edition.platform.minimums) {
      if (minimum.metric == *metric) return minimum.clause;
    }
  }
  return text(edition, rule).clause;
}

/// Calls `use` with each clause that a rule follows from, in the notice's order.
template <class Use>
constexpr void for_each_clause_of(const Edition& edition, Rule rule, const Use& use) {
  for (const Clause& clause : edition.clauses) {
    if (yields(clause, info(rule).id)) use(clause);
  }
}

/// What a track asks to be handed in, in its order.
[[nodiscard]] constexpr std::span<const MaterialRequirement> materials_of(const Edition& edition,
                                                                          Track track) noexcept {
  switch (track) {
    case Track::platform: return edition.platform.materials;
    case Track::cloud: return edition.cloud.materials;
    case Track::park: break;
  }
  return edition.park.materials;
}

/// The level of a star, or nothing where the list has none.
[[nodiscard]] constexpr const StarLevel* find_level(std::span<const StarLevel> levels,
                                                    std::int64_t star) noexcept {
  for (const auto& level : levels) {
    if (level.star == star) return &level;
  }
  return nullptr;
}

/// The position of an entry by its id.
template <class Entry>
[[nodiscard]] constexpr std::optional<std::size_t> find_entry(std::span<const Entry> entries,
                                                              std::string_view id) noexcept {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    // Ids begin alike more often than they end alike.
    const std::string_view other = entries[i].id;
    if (other.size() != id.size() || (!id.empty() && other.back() != id.back())) continue;
    if (other == id) return i;
  }
  return std::nullopt;
}

/// The position of a sub-domain by its id or by its Chinese path `类/域/子域`.
[[nodiscard]] constexpr std::optional<std::size_t> find_subdomain(
    std::span<const Subdomain> catalogue, std::string_view id_or_path) noexcept {
  for (std::size_t i = 0; i < catalogue.size(); ++i) {
    const Subdomain& entry = catalogue[i];
    if (entry.id == id_or_path) return i;
    std::string_view rest = id_or_path;
    const auto step = [&rest](std::string_view part) {
      if (!rest.starts_with(part)) return false;
      rest.remove_prefix(part.size());
      return true;
    };
    if (step(entry.group.zh) && step("/") && step(entry.domain.zh) && step("/") &&
        step(entry.name.zh) && rest.empty()) {
      return i;
    }
  }
  return std::nullopt;
}

/// The position of the first sub-domain that has the name of the one at `index`.
[[nodiscard]] constexpr std::size_t first_of_name(std::span<const Subdomain> catalogue,
                                                  std::size_t index) noexcept {
  std::size_t first = 0;
  while (catalogue[first].name.zh != catalogue[index].name.zh) ++first;
  return first;
}

}  // namespace v1
}  // namespace chengdu_subsidy
