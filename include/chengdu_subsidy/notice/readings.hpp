#pragma once
/// \file
/// Readings: where the notice leaves a meaning open, the choice is named here and nowhere else.

#include <array>
#include <chengdu_subsidy/notice/text.hpp>
#include <chengdu_subsidy/notice/words.hpp>
#include <chengdu_subsidy/values/rounding.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace chengdu_subsidy {
inline namespace v1 {

/// 2023年12月31日前: whether the cut-off day itself counts. Notice 四(一).
enum class CutoffDay : std::uint8_t { included, excluded };
/// 近三年: the window back from the day of submission. Notice 四(二).
enum class ThreeYears : std::uint8_t { rolling, calendar };
/// 较大及以上…突发环境事件: whether the grade also qualifies environmental incidents. Notice
/// 四(二).
enum class EnvironmentGrade : std::uint8_t { any, larger };
/// 上一自然年平台投资 / 认定期内投资金额: which payments count. Guide 一(三)2, attachment 3.
enum class InvestmentPeriod : std::uint8_t { previous_year, whole_project };
/// 不超过项目总投入的50%: what labour is limited to. Guide 一(三) note.
enum class LabourShare : std::uint8_t { recognised, declared, condition };
/// 综合评定为… / 申报星级评定: whether a rating counts above the star applied for. Guide 二(二).
enum class RatingLimit : std::uint8_t { applied, none };
/// 仅认定企业申报星级评定所要求子域的相关投入: which fees count. Guide 二(三) note.
enum class FeeScope : std::uint8_t { claimed, required };
/// 任意2项子域: whether sub-domains of one name are one. Guide 二(二).
enum class SameName : std::uint8_t { distinct, merged };
/// 最高一次性: whether an enterprise is supported once only. Guide 二(二).
enum class OneOff : std::uint8_t { lump_sum, once_per_enterprise };
/// 按提升后星级奖励标准给予补差: what an upgrade is measured against. Guide 三(二).
enum class TopUp : std::uint8_t { standard, received };

/// One choice for each open meaning. Value-initialised, it holds the defaults: the more natural
/// reading, and between equals the one that pays less.
struct Readings {
  CutoffDay cutoff_day = CutoffDay::included;
  ThreeYears three_years = ThreeYears::rolling;
  EnvironmentGrade environment_grade = EnvironmentGrade::any;
  InvestmentPeriod investment_period = InvestmentPeriod::previous_year;
  LabourShare labour_share = LabourShare::recognised;
  RatingLimit rating_limit = RatingLimit::applied;
  FeeScope fee_scope = FeeScope::claimed;
  SameName same_name = SameName::distinct;
  OneOff one_off = OneOff::lump_sum;
  TopUp top_up = TopUp::standard;
  Rounding rounding = Rounding::down_to_fen;

  friend constexpr bool operator==(const Readings&, const Readings&) noexcept = default;
};

/// Names a reading, in the contract's order.
enum class Reading : std::uint8_t {
  cutoff_day,
  three_years,
  environment_grade,
  investment_period,
  labour_share,
  rating_limit,
  fee_scope,
  same_name,
  one_off,
  top_up,
  rounding,
};
inline constexpr std::size_t reading_count = 11;

/// The step that asks a reading. Sensitivity repeats a step only for the readings it asks; a test
/// varies all the others and sees nothing move.
enum class ReadingStep : std::uint8_t {
  conduct,  ///< measuring dates, events and listings of the common part
  track,    ///< measuring the track's own facts
  judge,    ///< judging the measures
  end,      ///< the one rounding; sensitivity leaves it as chosen
};

/// One value that a reading may take.
struct ReadingValue {
  std::string_view id;
  Text meaning;
};

struct ReadingInfo {
  Reading reading;
  std::string_view id;
  std::string_view words;   ///< the words of the notice in question, of two places with ` / `
  std::string_view clause;  ///< where they stand
  ReadingStep step;
  std::uint8_t tracks;  ///< bit t: the track t asks it
  std::uint8_t value_count;
  std::array<ReadingValue, 4> values;  ///< the first is the default
  /// Where those of the words stand that come after ` / `; empty where there are none.
  std::string_view other_clause{};

  [[nodiscard]] constexpr bool asked_by(Track track) const noexcept {
    return (tracks >> static_cast<unsigned>(track) & 1u) != 0;
  }
};

namespace detail {
inline constexpr std::uint8_t platform_bit = 1u << static_cast<unsigned>(Track::platform);
inline constexpr std::uint8_t cloud_bit = 1u << static_cast<unsigned>(Track::cloud);
inline constexpr std::uint8_t park_bit = 1u << static_cast<unsigned>(Track::park);
inline constexpr std::uint8_t every_track = platform_bit | cloud_bit | park_bit;
}  // namespace detail

/// Every reading, its values and what they mean, in the contract's order.
inline constexpr std::array<ReadingInfo, reading_count> reading_table{{
    {Reading::cutoff_day,
     "cutoff_day",
     "2023年12月31日前",
     "notice 四(一)",
     ReadingStep::conduct,
     detail::every_track,
     2,
     {{{"included", {"12月31日当天建成的也算", "built on the cut-off day itself counts"}},
       {"excluded", {"须在12月31日之前建成", "it must be built before the cut-off day"}}}}},
    {Reading::three_years,
     "three_years",
     "近三年",
     "notice 四(二)",
     ReadingStep::conduct,
     detail::every_track,
     2,
     {{{"rolling",
        {"自申报日往前推三年的同月同日起",
         "from the same month and day three years before submission"}},
       {"calendar",
        {"自三年前那一年的1月1日起", "from 1 January of the year three years before"}}}}},
    {Reading::environment_grade,
     "environment_grade",
     "较大及以上安全事故、突发环境事件",
     "notice 四(二)",
     ReadingStep::conduct,
     detail::every_track,
     2,
     {{{"any", {"发生任何等级的突发环境事件，均不符合", "any environmental incident fails"}},
       {"larger",
        {"仅发生较大及以上突发环境事件的，不符合",
         "only an environmental incident of larger or graver severity fails"}}}}},
    {Reading::investment_period,
     "investment_period",
     "上一自然年平台投资 / 认定期内投资金额",
     "guide 一(三)2",
     ReadingStep::track,
     detail::platform_bit,
     2,
     {{{"previous_year",
        {"只计上一自然年内付款的投资", "only what was paid in the previous calendar year"}},
       {"whole_project",
        {"计截至上一自然年末付款的全部投资", "all that was paid up to the end of that year"}}}},
     "attachment 3"},
    {Reading::labour_share,
     "labour_share",
     "不超过项目总投入的50%",
     "guide 一(三) note",
     ReadingStep::judge,
     detail::platform_bit,
     3,
     {{{"recognised",
        {"人力投入以最终认定投入的规定比例为限，超出部分不计",
         "labour counts up to the share of what is recognised"}},
       {"declared",
        {"人力投入以期内全部投入的规定比例为限，超出部分不计",
         "labour counts up to the share of all lines in the period"}},
       {"condition",
        {"人力投入超过规定比例的，全部不计", "labour above the share counts nothing at all"}}}}},
    {Reading::rating_limit,
     "rating_limit",
     "综合评定为… / 申报星级评定",
     "guide 二(二)",
     ReadingStep::judge,
     detail::cloud_bit,
     2,
     {{{"applied", {"评定星级以申报星级为限", "a rating counts up to the star applied for"}},
       {"none", {"按评定星级，不受申报星级限制", "the rating counts, whatever was applied for"}}}},
     "guide 二(三) note"},
    {Reading::fee_scope,
     "fee_scope",
     "仅认定企业申报星级评定所要求子域的相关投入",
     "guide 二(三) note",
     ReadingStep::track,
     detail::cloud_bit,
     2,
     {{{"claimed", {"计全部所申报子域的费用", "the fees of all claimed sub-domains"}},
       {"required",
        {"按费用由高到低，只计与申报星级所要求数量相同的所申报子域",
         "only those of as many claimed sub-domains as the star applied for requires, the highest "
         "first"}}}}},
    {Reading::same_name,
     "same_name",
     "任意2项子域",
     "guide 二(二)",
     ReadingStep::track,
     detail::cloud_bit,
     2,
     {{{"distinct", {"不同域下同名的子域算两项", "sub-domains of one name in two domains are two"}},
       {"merged", {"同名子域算一项", "sub-domains of one name are one"}}}}},
    {Reading::one_off,
     "one_off",
     "最高一次性",
     "guide 二(二)",
     ReadingStep::judge,
     detail::cloud_bit,
     2,
     {{{"lump_sum", {"一次性拨付，不限制再次申报", "paid in one sum; one may apply again"}},
       {"once_per_enterprise", {"每家企业只支持一次", "an enterprise is supported once only"}}}}},
    {Reading::top_up,
     "top_up",
     "按提升后星级奖励标准给予补差",
     "guide 三(二)",
     ReadingStep::judge,
     detail::park_bit,
     2,
     {{{"standard", {"减去原星级的奖励标准", "less the award of the previous star"}},
       {"received", {"减去原星级实际所得奖励", "less what was received for the previous star"}}}}},
    {Reading::rounding,
     "rounding",
     "",
     "",
     ReadingStep::end,
     detail::every_track,
     4,
     {{{"down_to_fen", {"舍去不足一分的部分", "fractions of a fen are dropped"}},
       {"half_up_to_fen", {"四舍五入到分", "half a fen and more becomes a fen"}},
       {"down_to_yuan", {"舍去不足一元的部分", "what is below a yuan is dropped"}},
       {"down_to_wan", {"舍去不足一万元的部分", "what is below 10,000 yuan is dropped"}}}}},
}};

[[nodiscard]] constexpr const ReadingInfo& info(Reading reading) noexcept {
  return reading_table[static_cast<std::size_t>(reading)];
}

namespace detail {

/// Calls `use` with the member that holds a reading.
template <class R, class Use>
constexpr auto with_reading(R& readings, Reading reading, Use use) noexcept {
  switch (reading) {
    case Reading::cutoff_day: return use(readings.cutoff_day);
    case Reading::three_years: return use(readings.three_years);
    case Reading::environment_grade: return use(readings.environment_grade);
    case Reading::investment_period: return use(readings.investment_period);
    case Reading::labour_share: return use(readings.labour_share);
    case Reading::rating_limit: return use(readings.rating_limit);
    case Reading::fee_scope: return use(readings.fee_scope);
    case Reading::same_name: return use(readings.same_name);
    case Reading::one_off: return use(readings.one_off);
    case Reading::top_up: return use(readings.top_up);
    case Reading::rounding: break;
  }
  return use(readings.rounding);
}

}  // namespace detail

/// The position of the chosen value in the reading's list of values.
[[nodiscard]] constexpr std::size_t value_index(const Readings& readings,
                                                Reading reading) noexcept {
  return detail::with_reading(readings, reading,
                              [](auto value) { return static_cast<std::size_t>(value); });
}

/// The word of the chosen value.
[[nodiscard]] constexpr std::string_view value_id(const Readings& readings,
                                                  Reading reading) noexcept {
  return info(reading).values[value_index(readings, reading)].id;
}

/// The same readings with one of them set to another of its values.
/// \pre `index` is below the reading's `value_count`
[[nodiscard]] constexpr Readings with_value(Readings readings, Reading reading,
                                            std::size_t index) noexcept {
  detail::with_reading(readings, reading, [index](auto& value) {
    value = static_cast<std::remove_reference_t<decltype(value)>>(index);
    return 0;
  });
  return readings;
}

/// Finds a reading by its name.
[[nodiscard]] constexpr const ReadingInfo* find_reading(std::string_view id) noexcept {
  for (const auto& entry : reading_table) {
    if (entry.id == id) return &entry;
  }
  return nullptr;
}

/// Finds the position of a reading's value by its name.
[[nodiscard]] constexpr std::optional<std::size_t> find_value(const ReadingInfo& reading,
                                                              std::string_view id) noexcept {
  for (std::size_t i = 0; i < reading.value_count; ++i) {
    if (reading.values[i].id == id) return i;
  }
  return std::nullopt;
}

}  // namespace v1
}  // namespace chengdu_subsidy
