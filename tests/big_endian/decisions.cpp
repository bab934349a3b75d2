// Says the decisions on some applications in words, so that two machines can be compared: built for
// this one and for one whose bytes stand the other way round (./run test big-endian).
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/decision/changes_text.hpp>
#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/decision/what_would_change.hpp>
#include <cstdio>

#include "support/applications.hpp"
#include "support/draw.hpp"

namespace {

using namespace test;

void say(const std::string& text) { std::fputs((text + "\n").c_str(), stdout); }

void say_share(Draw& draw) {
  const ShareBase base{draw.total(), draw.total(), draw.rate(),
                       static_cast<LabourShare>(draw.below(3))};
  const ShareTerms terms{draw.rate(), draw.amount()};
  const auto rounding = static_cast<Rounding>(draw.below(4));
  const SharePaid paid = share(base, terms, draw.amount(), rounding);
  say(paid.rounded.to_string() + (paid.reaches_floor ? " reaches" : " does not reach"));
  say(exact(base.full + base.labour).to_string());
}

}  // namespace

int main() {
  std::vector<Application> applications{supported_platform(), supported_cloud(), supported_park()};
  applications.emplace_back();
  applications.back().id = "申报";
  for (const Application& application : applications) {
    for (const auto& entry : reading_table) {
      for (std::size_t value = 0; value < entry.value_count; ++value) {
        const Readings readings = with_value({}, entry.reading, value);
        for (const Language language : {Language::zh, Language::en}) {
          say(explain(decide(application, chengdu_2024, readings), application, chengdu_2024,
                      language));
          say(explain(what_would_change(application, chengdu_2024, readings, 300'000_yuan),
                      application, chengdu_2024, language));
        }
      }
    }
  }
  Draw draw(20240331);
  for (int i = 0; i < 5'000; ++i) say_share(draw);
  for (const char* text : {"0.01", "123.456789万元", "10000000000000", "1e3", "0.001"}) {
    say(parse_money(text).value.to_string());
  }
}
