#include "tool/letter_files.hpp"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <system_error>

namespace chengdu_subsidy::tool {
namespace {

/// The longest name, in bytes: what is added to it stays below what file systems take.
constexpr std::size_t longest_name = 120;

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_' || c == '.';
}

/// Whether three bytes are a Chinese character, U+3400 to U+4DBF or U+4E00 to U+9FFF.
bool is_chinese(std::string_view bytes) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  if (bytes.size() < 3 || (at(1) & 0xC0U) != 0x80U || (at(2) & 0xC0U) != 0x80U) return false;
  const unsigned point = (at(0) & 0x0FU) << 12 | (at(1) & 0x3FU) << 6 | (at(2) & 0x3FU);
  return (at(0) & 0xF0U) == 0xE0U &&
         ((point >= 0x3400 && point <= 0x4DBF) || (point >= 0x4E00 && point <= 0x9FFF));
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return text;
}

/// Names that Windows keeps for devices, with whatever extension.
bool is_device(const std::string& name) {
  static const std::set<std::string> devices{"con", "prn", "aux", "nul"};
  const std::string stem = lower(name.substr(0, name.find('.')));
  const bool numbered = stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) &&
                        stem[3] >= '0' && stem[3] <= '9';
  return numbered || devices.contains(stem);
}

/// A new file beside another, under a name that nothing has: no link is followed.
/// \param made  its name, empty where there is none
std::FILE* create_beside(const std::string& path, std::string& made) {
  constexpr int most_tried = 1000;
  for (int i = 0; i < most_tried; ++i) {
    made = path + ".part" + std::to_string(i);
    const int created = open(made.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (created >= 0) return fdopen(created, "wb");
    if (errno != EEXIST) break;
  }
  made.clear();
  return nullptr;
}

/// Puts a file in its place at once: what stood there, a link too, is replaced whole or stays.
/// \returns why it is not, nothing where it is
std::error_code replace_file(const std::string& path, std::string_view content) {
  const auto last_error = [] { return std::error_code(errno, std::generic_category()); };
  std::string made;
  std::error_code error;
  std::FILE* const file = create_beside(path, made);
  if (file == nullptr || std::fwrite(content.data(), 1, content.size(), file) != content.size()) {
    error = last_error();
  }
  if (file != nullptr && std::fclose(file) != 0 && !error) error = last_error();
  if (!error) std::filesystem::rename(made, path, error);
  if (std::error_code ignored; error && !made.empty()) std::filesystem::remove(made, ignored);
  return error;
}

}  // namespace

std::string safe_file_name(std::string_view id, bool& altered) {
  std::string name;
  for (std::size_t i = 0; i < id.size();) {
    const bool chinese = is_chinese(id.substr(i, 3));
    const std::size_t size = chinese ? 3 : 1;
    if (name.size() + size > longest_name) break;
    if (chinese || (is_plain(id[i]) && !(name.empty() && id[i] == '.'))) {
      name += id.substr(i, size);
    } else if (!name.ends_with('_')) {
      name += '_';
    }
    i += size;
  }
  altered = name != id || is_device(name);
  if (is_device(name)) name.insert(0, "_");
  return name;
}

LetterFiles::LetterFiles(std::string folder, std::string extension)
    : folder_(std::move(folder)), extension_(std::move(extension)) {
  std::error_code error;
  std::filesystem::create_directories(folder_, error);
  if (!std::filesystem::is_directory(folder_, error)) {
    throw std::runtime_error("cannot make the folder '" + folder_ + "'");
  }
}

std::string LetterFiles::write(std::string_view id, std::int64_t line, std::string_view content) {
  bool altered = false;
  std::string name = safe_file_name(id, altered);
  const std::string number = "-L" + std::to_string(line);
  if (altered) name += number;
  while (!taken_.insert(lower(name)).second) name += number;
  std::string path = (std::filesystem::path(folder_) / (name + extension_)).string();
  if (const std::error_code error = replace_file(path, content)) {
    throw std::runtime_error("cannot write '" + path + "' (" + error.message() + ")");
  }
  return path;
}

}  // namespace chengdu_subsidy::tool
