#include "json/read_reading.hpp"

#include <string_view>
#include <vector>

#include "json/read_values.hpp"

namespace chengdu_subsidy::json_detail {

bool read_reading(ReadContext& context, Position at, const ReadingInfo& reading, Readings& into) {
  if (!context.expect(at, Kind::string, text_expected)) return false;
  if (const auto value = find_value(reading, context[at].text)) {
    into = with_value(into, reading.reading, *value);
    return true;
  }
  std::vector<std::string_view> values;
  for (std::size_t i = 0; i < reading.value_count; ++i) values.push_back(reading.values[i].id);
  return fail_word(context, at, values);
}

}  // namespace chengdu_subsidy::json_detail
