#pragma once
/// \file
/// The one description of an edition's JSON: every field's name, its place and its tests, once.
///
/// An archive goes through it: the writer takes the values out, the reader puts them in and, having
/// been told every name, knows which keys are unknown. An archive offers
///
///     member(name, value, checks...)   a text, whole number, amount, rate, date or word
///     object(name, body)               an object whose members `body` goes through
///     list(name, entries, length, body)
///                                      a list of objects: body(entry, the entries before it)
///     reference(name, position, list, checks...)
///                                      an entry of another list, written as its id
///     figure(name, value, unit)        a number that is a count or an amount in fen
///     tokens(name, value, length, checks...)
///                                      a list of texts without blanks, held as one text
///
/// and `member` tells whether there is a value to rely on.

#include <chengdu_subsidy/notice/edition.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "json/edition_checks.hpp"

namespace chengdu_subsidy::json_detail::edition_fields {

/// The table of the words that a value has in JSON.
[[nodiscard]] constexpr const auto& words_of(Severity) { return severity_words; }
[[nodiscard]] constexpr const auto& words_of(AmountBase) { return amount_base_words; }
[[nodiscard]] constexpr const auto& words_of(Comparison) { return comparison_words; }
[[nodiscard]] constexpr const auto& words_of(MaterialCondition) { return material_condition_words; }
[[nodiscard]] constexpr const auto& words_of(Metric) { return metric_words; }
[[nodiscard]] constexpr const auto& words_of(DecidedBy) { return decided_by_words; }
[[nodiscard]] constexpr const auto& words_of(ClauseKind) { return clause_kind_words; }
[[nodiscard]] constexpr const auto& words_of(Judge) { return judge_words; }

/// `T` or, for the writer, `const T`.
template <class U, class T>
concept Is = std::same_as<std::remove_const_t<U>, T>;

/// How many entries a list may have.
struct Length {
  std::size_t least;
  std::size_t most;
};

/// What a number counts; `unknown` where the field that tells could not be read.
enum class Unit : std::uint8_t { unknown, count, fen };

template <class Archive, Is<Text> T, class... Checks>
void text(Archive& archive, std::string_view name, T& value, const Checks&... zh_checks) {
  archive.object(name, [&] {
    archive.member("zh", value.zh, is_text, zh_checks...);
    archive.member("en", value.en, is_text);
  });
}

/// A figure with its clause; `body` goes through the figure under the name that it is given.
template <class Archive, class Clause, class Body>
void cited(Archive& archive, std::string_view name, Clause& clause, Body body) {
  archive.object(name, [&] {
    body("value");
    archive.member("clause", clause, is_id);
  });
}

template <class Archive, class Figure, class... Checks>
void figure(Archive& archive, std::string_view name, Figure& value, const Checks&... checks) {
  cited(archive, name, value.clause,
        [&](std::string_view inner) { archive.member(inner, value.value, checks...); });
}

template <class Archive, class Period>
void period(Archive& archive, std::string_view name, Period& value) {
  cited(archive, name, value.clause, [&](std::string_view inner) {
    archive.object(inner, [&] {
      archive.member("from", value.value.from);
      archive.member("until", value.value.until, from(value.value.from));
    });
  });
}

/// From the gravest down; `general` is what is left.
template <class Archive, class Bounds>
void severity_bounds(Archive& archive, std::string_view name, Bounds& list) {
  constexpr std::size_t count = severity_words.size() - 1;
  archive.list(name, list, Length{count, count}, [&](auto& entry, auto before) {
    using checks::Order;
    const auto turn = static_cast<Severity>(count - before.size());
    archive.member("severity", entry.severity, only(turn, word(severity_words, turn).id));
    archive.member("deaths", entry.deaths, between(1, std::int64_t{1} << 53),
                   follows(before, &SeverityBounds::deaths, Order::below));
    archive.member("serious_injuries", entry.serious_injuries, between(1, std::int64_t{1} << 53),
                   follows(before, &SeverityBounds::serious_injuries, Order::below));
    archive.member("direct_loss", entry.direct_loss, is_positive,
                   follows(before, &SeverityBounds::direct_loss, Order::below));
  });
}

template <class Archive, Is<FormTerms> Terms>
void form(Archive& archive, Terms& terms) {
  // A warning is raised for every missing year, so their number is bounded too.
  constexpr std::int64_t most_years = 100;
  const std::int64_t& first = terms.first_result_year.value;
  figure(archive, "text_limit", terms.text_limit);
  figure(archive, "first_result_year", terms.first_result_year, between(1, 9999));
  figure(archive, "last_result_year", terms.last_result_year, between(1, 9999), from(first),
         with_others([&first](std::int64_t last) {
           return checks::range(last, first, first + most_years - 1);
         }));
  figure(archive, "typical_users", terms.typical_users);
}

template <class Archive, class Requirements>
void materials_required(Archive& archive, std::string_view name, Requirements& list,
                        std::span<const Material> materials) {
  const auto id_of = [materials](std::uint8_t position) { return materials[position].id; };
  archive.list(name, list, Length{0, EditionLimits::materials}, [&](auto& entry, auto before) {
    archive.reference("material", entry.material, materials,
                      unused_as(before, &MaterialRequirement::material, id_of));
    archive.member("condition", entry.condition);
    archive.member("clause", entry.clause, is_id);
  });
}

template <class Archive, class Minimums>
void minimums(Archive& archive, std::string_view name, Minimums& list) {
  const auto id_of = [](Metric metric) { return word(metric_words, metric).id; };
  archive.list(name, list, Length{0, metric_count}, [&](auto& entry, auto before) {
    const bool known =
        archive.member("metric", entry.metric, unused_as(before, &Minimum::metric, id_of));
    archive.member("comparison", entry.comparison);
    const bool money = entry.metric == Metric::annual_service_revenue;
    archive.figure("value", entry.value, !known ? Unit::unknown : money ? Unit::fen : Unit::count);
    archive.member("clause", entry.clause, is_id);
  });
}

/// The levels of a rated track; `pay` goes through what a star of that track needs and pays.
template <class Archive, class Levels, class Pay>
void star_levels(Archive& archive, std::string_view name, Levels& list, Pay pay) {
  archive.list(name, list, Length{1, EditionLimits::levels}, [&](auto& level, auto before) {
    archive.member("star", level.star, between(1, 9),
                   follows(before, &StarLevel::star, checks::Order::above));
    pay(level, before);
    archive.member("clause", level.clause, is_id);
  });
}

template <class Archive, Is<PlatformTerms> Terms>
void platform(Archive& archive, Terms& terms, std::span<const Material> materials) {
  figure(archive, "base", terms.base);
  figure(archive, "rate", terms.rate);
  figure(archive, "cap", terms.cap);
  figure(archive, "floor", terms.floor);
  figure(archive, "labour_share", terms.labour_share);
  minimums(archive, "minimums", terms.minimums);
  materials_required(archive, "materials", terms.materials, materials);
}

template <class Archive, Is<CloudTerms> Terms>
void cloud(Archive& archive, Terms& terms, std::span<const Material> materials) {
  star_levels(archive, "levels", terms.levels, [&](auto& level, auto before) {
    archive.member("subdomains", level.subdomains,
                   between(0, std::int64_t{EditionLimits::subdomains}),
                   follows(before, &StarLevel::subdomains, checks::Order::not_below));
    archive.member("rate", level.rate);
    archive.member("cap", level.cap);
  });
  const Length length{0, EditionLimits::subdomains};
  archive.list("catalogue", terms.catalogue, length, [&](auto& entry, auto before) {
    archive.member("id", entry.id, is_key, unused_subdomain(before));
    text(archive, "class", entry.group, is_label);
    text(archive, "domain", entry.domain);
    text(archive, "subdomain", entry.name, unused_path(entry, before));
  });
  materials_required(archive, "materials", terms.materials, materials);
}

template <class Archive, Is<ParkTerms> Terms>
void park(Archive& archive, Terms& terms, std::span<const Material> materials) {
  star_levels(archive, "levels", terms.levels,
              [&](auto& level, auto) { archive.member("award", level.award); });
  const Length categories{0, EditionLimits::score_categories};
  archive.list("categories", terms.categories, categories, [&](auto& entry, auto before) {
    archive.member("id", entry.id, is_key, unused_in(before));
    text(archive, "name", entry.name);
  });
  const Length items{0, EditionLimits::score_items};
  archive.list("scorecard", terms.scorecard, items, [&](auto& entry, auto before) {
    archive.member("id", entry.id, is_key, unused_in(before));
    archive.reference("category", entry.category, std::span{terms.categories});
    text(archive, "item", entry.name);
  });
  materials_required(archive, "materials", terms.materials, materials);
}

/// Every rule once, in its order. Who decides is the rule's nature, not the edition's choice: it
/// is written for the reader's information.
template <class Archive, class Rules>
void rules(Archive& archive, std::string_view name, Rules& list) {
  archive.list(name, list, Length{rule_count, rule_count}, [&](auto& entry, auto before) {
    const RuleInfo& turn = rule_table[before.size()];
    DecidedBy decided_by = turn.decided_by;
    archive.member("rule", entry.rule, only(turn.rule, turn.id));
    archive.member("decided_by", decided_by,
                   only(turn.decided_by, word(decided_by_words, turn.decided_by).id));
    archive.member("clause", entry.clause, is_id);
    archive.member("zh", entry.requirement.zh, is_requirement);
    archive.member("en", entry.requirement.en, is_requirement);
  });
}

/// A clause, behind those before it.
template <class Archive, Is<Clause> C>
void clause(Archive& archive, C& value, std::span<const Clause> before) {
  archive.member("id", value.id, is_id, unused_in(before));
  archive.member("place", value.place, is_id);
  archive.member("kind", value.kind);
  archive.member("judged_by", value.judged_by, judges(value.kind));
  text(archive, "text", value.text);
  archive.tokens("yields", value.yields, Length{0, EditionLimits::yields}, is_yield);
}

/// The whole edition. The materials stand before the tracks, which refer to them.
template <class Archive, Is<Edition> E>
void edition(Archive& archive, E& value) {
  archive.member("id", value.id, is_id);
  text(archive, "title", value.title);
  text(archive, "issuer", value.issuer);
  archive.member("issued_on", value.issued_on);
  archive.member("notice_sha256", value.notice_sha256, is_digest_or_none);
  period(archive, "window", value.window);
  figure(archive, "recommend_by", value.recommend_by);
  figure(archive, "built_by", value.built_by);
  period(archive, "recognised_period", value.recognised_period);
  figure(archive, "years_back", value.years_back, between(0, 100));
  figure(archive, "safety_grade", value.safety_grade);
  figure(archive, "environment_grade", value.environment_grade);
  cited(archive, "severity", value.severity_clause,
        [&](std::string_view inner) { severity_bounds(archive, inner, value.severity); });
  archive.object("form", [&] { form(archive, value.form); });
  archive.list("materials", value.materials, Length{0, EditionLimits::materials},
               [&](auto& entry, auto before) {
                 archive.member("id", entry.id, is_key, unused_in(before));
                 text(archive, "name", entry.name);
               });
  archive.object("platform", [&] { platform(archive, value.platform, value.materials); });
  archive.object("cloud", [&] { cloud(archive, value.cloud, value.materials); });
  archive.object("park", [&] { park(archive, value.park, value.materials); });
  rules(archive, "rules", value.rules);
  archive.list("clauses", value.clauses, Length{0, EditionLimits::clauses},
               [&](auto& entry, auto before) { clause(archive, entry, before); });
}

}  // namespace chengdu_subsidy::json_detail::edition_fields
