#include "tool/options.hpp"

#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <fstream>
#include <string>

#include "json/document.hpp"

namespace chengdu_subsidy::tool {
namespace {

std::string list_of(const ReadingInfo& reading) {
  std::string text;
  for (std::size_t i = 0; i < reading.value_count; ++i) {
    text += (i == 0 ? "" : ", ") + std::string(reading.values[i].id);
  }
  return text;
}

}  // namespace

Editions::Editions() : all_{&chengdu_2024} {}

std::optional<std::string> Editions::load(const std::string& file) {
  std::ifstream input(file, std::ios::binary);
  if (!input) return "cannot open the edition file '" + file + "'";
  // No more than a document may have, and one byte by which the reader sees that it is too long.
  std::string json;
  for (char piece[4096]; input.good() && json.size() <= json_detail::longest_document;) {
    input.read(piece, sizeof piece);
    json.append(piece, static_cast<std::size_t>(input.gcount()));
  }
  if (input.bad()) return "cannot read the edition file '" + file + "'";
  LoadedEdition loaded;
  if (const auto error = read_edition(json, loaded)) {
    return "edition file '" + file + "', " + (error->path.empty() ? "document" : error->path) +
           ": " + std::string(word(error_words, error->code).id) + ": " + error->en + " " +
           error->zh;
  }
  loaded_.push_back(std::move(loaded));
  all_.push_back(&loaded_.back().get());
  return std::nullopt;
}

std::optional<std::string> read_readings(const std::vector<std::string>& choices, Readings& into) {
  for (const std::string& choice : choices) {
    const auto equals = choice.find('=');
    if (equals == std::string::npos) return "--reading takes NAME=VALUE, not '" + choice + "'";
    const std::string name = choice.substr(0, equals);
    const std::string value = choice.substr(equals + 1);
    const ReadingInfo* reading = find_reading(name);
    if (reading == nullptr) {
      std::string names;
      for (const auto& entry : reading_table) {
        names += (names.empty() ? "" : ", ") + std::string(entry.id);
      }
      return "there is no reading '" + name + "'; the readings are " + names;
    }
    const auto index = find_value(*reading, value);
    if (!index) {
      return "reading '" + name + "' has no value '" + value + "'; its values are " +
             list_of(*reading);
    }
    into = with_value(into, reading->reading, *index);
  }
  return std::nullopt;
}

}  // namespace chengdu_subsidy::tool
