// The contract's table of readings, written out once more: names, values, which tracks ask.
#include <gtest/gtest.h>

#include <algorithm>
#include <chengdu_subsidy/notice/readings.hpp>
#include <string>
#include <vector>

namespace {

using namespace chengdu_subsidy;

struct Row {
  std::string_view id;
  std::vector<std::string_view> values;  // the first is the default
  std::vector<Track> tracks;
};

const std::vector<Track> all{Track::platform, Track::cloud, Track::park};
const std::vector<Row> contract{
    {"cutoff_day", {"included", "excluded"}, all},
    {"three_years", {"rolling", "calendar"}, all},
    {"environment_grade", {"any", "larger"}, all},
    {"investment_period", {"previous_year", "whole_project"}, {Track::platform}},
    {"labour_share", {"recognised", "declared", "condition"}, {Track::platform}},
    {"rating_limit", {"applied", "none"}, {Track::cloud}},
    {"fee_scope", {"claimed", "required"}, {Track::cloud}},
    {"same_name", {"distinct", "merged"}, {Track::cloud}},
    {"one_off", {"lump_sum", "once_per_enterprise"}, {Track::cloud}},
    {"top_up", {"standard", "received"}, {Track::park}},
    {"rounding", {"down_to_fen", "half_up_to_fen", "down_to_yuan", "down_to_wan"}, all}};

TEST(ReadingsTable, IsTheContracts) {
  ASSERT_EQ(reading_table.size(), contract.size());
  for (std::size_t i = 0; i < contract.size(); ++i) {
    const ReadingInfo& entry = reading_table[i];
    const Row& row = contract[i];
    EXPECT_EQ(entry.id, row.id);
    EXPECT_EQ(static_cast<std::size_t>(entry.reading), i);
    EXPECT_EQ(find_reading(row.id), &entry);
    ASSERT_EQ(entry.value_count, row.values.size()) << row.id;
    EXPECT_EQ(value_id({}, entry.reading), row.values.front()) << row.id;
    for (std::size_t value = 0; value < row.values.size(); ++value) {
      EXPECT_EQ(entry.values[value].id, row.values[value]);
      EXPECT_EQ(find_value(entry, row.values[value]), value);
      const Readings chosen = with_value({}, entry.reading, value);
      EXPECT_EQ(value_index(chosen, entry.reading), value) << row.id;
      EXPECT_EQ(chosen == Readings{}, value == 0) << row.id;
    }
    EXPECT_EQ(find_value(entry, ""), std::nullopt) << row.id;
    for (const Track track : all) {
      const bool asks = std::find(row.tracks.begin(), row.tracks.end(), track) != row.tracks.end();
      EXPECT_EQ(entry.asked_by(track), asks) << row.id;
    }
  }
  EXPECT_EQ(find_reading("no_reading"), nullptr);
}

// A step too early would be no fault of the sums, but a letter counts the meanings that are open.
TEST(ReadingsTable, OnlyTheRoundingOfWhichTheNoticeIsSilentComesAtTheEnd) {
  for (const ReadingInfo& entry : reading_table) {
    EXPECT_EQ(entry.step == ReadingStep::end, entry.words.empty()) << entry.id;
  }
}

}  // namespace
