#pragma once
/// \file
/// The units in which the figures of the form are counted.

#include <array>
#include <chengdu_subsidy/notice/words.hpp>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {
namespace detail {

/// How a figure of the form is counted: its measure word (量词), and what one and several are
/// called.
struct MetricUnit {
  Metric metric;
  std::string_view measure;
  std::string_view one;
  std::string_view many;
};
inline constexpr std::array<MetricUnit, metric_count - 1> metric_units{{
    {Metric::enterprises_served, "家", "enterprise", "enterprises"},
    {Metric::devices_connected, "台（套）", "device", "devices"},
    {Metric::protocols, "个", "protocol", "protocols"},
    {Metric::industrial_apps, "个", "app", "apps"},
    {Metric::mechanism_models, "个", "model", "models"},
    {Metric::microservices, "个", "component", "components"},
    {Metric::solutions, "个", "solution", "solutions"},
    {Metric::parks_served, "个", "park", "parks"},
}};

}  // namespace detail
}  // namespace v1
}  // namespace chengdu_subsidy
