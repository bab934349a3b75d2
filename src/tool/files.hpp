#pragma once
/// \file
/// Input and output of commands over JSON Lines, and how each of them may fail.

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace chengdu_subsidy::tool {

/// A file to read from, or standard input.
class InputFile {
 public:
  /// \param name  `-` is standard input
  explicit InputFile(const std::string& name);

  /// Says on standard error why it cannot be read. \returns whether it can
  [[nodiscard]] bool is_readable() const;
  [[nodiscard]] std::FILE* get() const noexcept { return file_; }
  /// Bytes of a regular file, or 0.
  [[nodiscard]] std::int64_t size() const;
  /// Says on standard error that reading broke off behind a line. \returns `broken_output`
  [[nodiscard]] int broke_off(std::int64_t line) const;

 private:
  std::string name_;
  int opening_failed_ = 0;  // errno of opening it
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened_;
  std::FILE* file_;
};

/// Standard output, in large pieces; on a terminal at once.
class Output {
 public:
  Output();

  /// What is to be written next; commands append to it.
  [[nodiscard]] std::string& text() noexcept { return text_; }
  /// Writes what is there if it is much, or somebody watches. \returns whether that went well
  [[nodiscard]] bool flush_if_due();
  [[nodiscard]] bool flush();
  /// Writes text at once. \returns whether that went well
  [[nodiscard]] static bool write(std::string_view text);
  /// Says on standard error that writing failed at a line of input. \returns `broken_output`
  [[nodiscard]] static int broke_off(std::int64_t line);

 private:
  std::string text_;
  bool at_once_;
};

}  // namespace chengdu_subsidy::tool
