#pragma once
// Draws editions whose figures differ from those of 2024: rates of 0 and 1, caps of a fen, shares
// without a finite decimal, other dates.
#include <array>

#include "properties/generators.hpp"

namespace property {

inline Rate rate() {
  switch (below(5)) {
    case 0: return one_of({0_rate, 1_rate, 0.000001_rate, 0.999999_rate});
    case 1: return one_of({0.15_rate, 0.5_rate, 0.3_rate});
    default: return *Rate::from_millionths(below(1'000'001));
  }
}

inline Money limit() {
  switch (below(5)) {
    case 0: return one_of({0_yuan, 0.01_yuan, 99.99_yuan, 100'000_yuan, 5'000'000_yuan});
    case 1: return money_limit;
    default: return Money::from_fen(below(2'000'000'000));
  }
}

/// An edition with what it points into; not to be copied.
struct OtherEdition {
  OtherEdition() {
    // Up to two of the form's figures, which the drawn applications state.
    const auto count = static_cast<std::size_t>(below(3));
    for (std::size_t i = 0; i < count; ++i) {
      const bool money = i == 1;
      minimums[i] = {money ? Metric::annual_service_revenue : Metric::enterprises_served,
                     chance(50) ? Comparison::at_least : Comparison::more_than,
                     money ? one_of<std::int64_t>({0, 99, 5'000'000'000})
                           : one_of<std::int64_t>({0, 19, 20, 21, 500}),
                     "x"};
    }
    std::int64_t needed = 0;
    for (std::size_t i = 0; i < cloud.size(); ++i) {
      needed += below(4);
      cloud[i] = {static_cast<std::int64_t>(i) + 3, needed, rate(), limit(), {}, "x"};
      park[i] = {static_cast<std::int64_t>(i) + 3, 0, {}, {}, limit(), "x"};
    }
    edition.window.value = chance(50) ? chengdu_2024.window.value
                                      : DateRange{one_of({"2024-02-01"_date, "2024-04-15"_date}),
                                                  one_of({"2024-04-15"_date, "2024-06-01"_date})};
    edition.recommend_by.value = one_of({"2024-04-30"_date, "2024-05-06"_date});
    edition.built_by.value = one_of({"2023-05-31"_date, "2023-12-31"_date, Date{}});
    edition.years_back.value = one_of<std::int64_t>({0, 1, 3, 5});
    edition.platform.base.value =
        chance(80) ? AmountBase::investment : AmountBase::annual_service_revenue;
    edition.platform.rate.value = rate();
    edition.platform.cap.value = limit();
    edition.platform.floor.value = limit();
    edition.platform.labour_share.value = rate();
    edition.platform.minimums = std::span<const Minimum>(minimums).first(count);
    edition.cloud.levels = cloud;
    edition.park.levels = park;
  }
  OtherEdition(const OtherEdition&) = delete;
  OtherEdition& operator=(const OtherEdition&) = delete;

  std::array<Minimum, 2> minimums{};
  std::array<StarLevel, 3> cloud{};
  std::array<StarLevel, 3> park{};
  Edition edition = chengdu_2024;
};

}  // namespace property
