#include <chengdu_subsidy/json/compare.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <utility>
#include <vector>

#include "json/canonical.hpp"
#include "json/read_reading.hpp"
#include "json/read_values.hpp"

namespace chengdu_subsidy {
namespace json_detail {

template <>
struct WordTable<Track> {
  static constexpr const auto& words = track_words;
};
template <>
struct WordTable<Outcome> {
  static constexpr const auto& words = outcome_words;
};
template <>
struct WordTable<Status> {
  static constexpr const auto& words = status_words;
};

namespace {

constexpr Text figure_expected{"文本或数字", "text or a number"};

/// Reads by key and lets pass what it does not ask for: a decision may grow.
class SummaryReader {
 public:
  explicit SummaryReader(ReadContext& context) : context_(context) {}

  bool read(DecisionSummary& into) {
    if (!context_.expect(0, Kind::object, object_expected)) return false;
    Position decision = 0;
    // A record has its decision inside.
    if (const auto key = find_key(context_.document, 0, "decision")) decision = *key + 1;
    if (!context_.expect(decision, Kind::object, object_expected)) return false;
    return id(decision, into.application) && is_decision(decision) &&
           needed(decision, "edition", into.edition) &&
           needed(decision, "direction", into.direction) &&
           needed(decision, "outcome", into.outcome) && nullable(decision, "amount", into.amount) &&
           nullable(decision, "computed_amount", into.computed_amount) &&
           bounds(decision, into.bounds) && findings(decision, into.findings) &&
           calculation(decision, into.calculation) && readings(decision, into.readings);
  }

 private:
  /// Where the value of a member stands; a fault where there is no such member.
  std::optional<Position> member(Position object, std::string_view name) {
    if (const auto key = find_key(context_.document, object, name)) return *key + 1;
    context_.miss(object, name);
    return std::nullopt;
  }

  std::optional<Position> list_or_object(Position object, std::string_view name, Kind kind,
                                         Text expected) {
    const auto at = member(object, name);
    if (!at || !context_.expect(*at, kind, expected)) return std::nullopt;
    return at;
  }

  template <class T>
  bool needed(Position object, std::string_view name, T& into) {
    const auto at = member(object, name);
    return at && read_value(context_, *at, into);
  }

  template <class T>
  bool nullable(Position object, std::string_view name, std::optional<T>& into) {
    const auto at = member(object, name);
    if (!at) return false;
    return context_[*at].kind == Kind::null || read_value(context_, *at, into.emplace());
  }

  bool id(Position decision, std::string& into) {
    const auto at = member(decision, "application");
    if (!at) return false;
    // A refusal may not know it.
    if (context_[*at].kind == Kind::null) return is_decision(decision);
    return read_id(context_, *at, into);
  }

  bool is_decision(Position decision) {
    const bool refused = find_key(context_.document, decision, "error").has_value();
    return !refused || context_.fail(ErrorCode::missing_field, decision, a_refusal());
  }

  bool bounds(Position decision, Bounds& into) {
    const auto at = list_or_object(decision, "bounds", Kind::object, object_expected);
    return at && needed(*at, "min", into.min) && needed(*at, "max", into.max);
  }

  bool findings(Position decision, std::vector<Finding>& into) {
    const auto list = list_or_object(decision, "findings", Kind::array, list_expected);
    if (!list) return false;
    const Position end = context_[*list].end;
    for (Position at = *list + 1; at < end; at = context_[at].end) {
      if (!finding(at, into.emplace_back())) return false;
    }
    return true;
  }

  bool finding(Position at, Finding& into) {
    if (!context_.expect(at, Kind::object, object_expected)) return false;
    const auto rule = list_or_object(at, "rule", Kind::string, text_expected);
    if (!rule) return false;
    if (const auto known = find_rule(context_[*rule].text)) {
      into.rule = *known;
      return needed(at, "status", into.status);
    }
    std::vector<std::string_view> ids;
    ids.reserve(rule_table.size());
    for (const RuleInfo& known : rule_table) ids.push_back(known.id);
    return fail_word(context_, *rule, ids);
  }

  bool calculation(Position decision, CalculationTexts& into) {
    const auto object = list_or_object(decision, "calculation", Kind::object, object_expected);
    if (!object) return false;
    for (const auto& figure : calculation_member_words) {
      const auto key = find_key(context_.document, *object, figure.id);
      if (!key) continue;
      const Node& value = context_[*key + 1];
      if (value.kind == Kind::null) continue;
      if (value.kind != Kind::string && value.kind != Kind::number) {
        return context_.fail_type(*key + 1, figure_expected);
      }
      into[static_cast<std::size_t>(figure.value)] = value.text;
    }
    return true;
  }

  bool readings(Position decision, Readings& into) {
    const auto object = list_or_object(decision, "readings", Kind::object, object_expected);
    if (!object) return false;
    for (const ReadingInfo& reading : reading_table) {
      const auto at = member(*object, reading.id);
      if (!at || !read_reading(context_, *at, reading, into)) return false;
    }
    return true;
  }

  ReadContext& context_;
};

}  // namespace
}  // namespace json_detail

inline namespace v1 {

std::optional<InputError> read_decision_summary(std::string_view json, DecisionSummary& into) {
  using namespace json_detail;
  into = DecisionSummary{};
  ReadContext context;
  if (auto fault = context.document.parse(json)) return fault;
  // A key given twice would leave open which of the two is meant.
  std::string canonical;
  if (auto fault = write_canonical(context.document, 0, canonical)) return fault;
  // No application is read, so no edition is asked for.
  context.start({}, chengdu_2024);
  (void)SummaryReader(context).read(into);
  return context.take_fault();
}

}  // namespace v1
}  // namespace chengdu_subsidy
