// Strings are copied as a whole only where nothing in them needs an escape.
#include <gtest/gtest.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <string>
#include <string_view>

#include "json/writer.hpp"

namespace {

using namespace chengdu_subsidy::json_detail;

std::string by_rapidjson(std::string_view text) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  return {buffer.GetString(), buffer.GetSize()};
}

// Every byte at every place of every length up to three words: none is missed, none is in doubt.
TEST(JsonWriter, EscapesWhatNeedsIt) {
  for (std::size_t size = 1; size <= 24; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      for (int byte = 0; byte < 256; ++byte) {
        std::string text(size, 'a');
        text[at] = static_cast<char>(byte);
        const bool plain = byte >= 0x20 && byte != '"' && byte != '\\';
        ASSERT_EQ(is_plain(text), plain) << size << ' ' << at << ' ' << byte;
        std::string json;
        JsonWriter(json).value(std::string_view(text));
        ASSERT_EQ(json, by_rapidjson(text));
      }
    }
  }
  EXPECT_TRUE(is_plain(""));
  EXPECT_TRUE(is_plain("工业互联网平台示范项目"));
}

TEST(JsonWriter, TakesJsonInParts) {
  std::string json;
  {
    JsonWriter writer(json);
    writer.begin_array();
    writer.raw("{\"a\":1}");
    writer.begin_raw();
    writer.raw_part("{\"b\":");
    writer.raw_part("2}");
    writer.value("c");
    writer.end_array();
  }
  EXPECT_EQ(json, R"([{"a":1},{"b":2},"c"])");
}

}  // namespace
