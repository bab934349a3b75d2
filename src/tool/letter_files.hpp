#pragma once
/// \file
/// A file an application, named so that every file system takes it.

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace chengdu_subsidy::tool {

/// An id as a file name, without an extension: ASCII letters and digits, `-`, `_`, `.` and Chinese
/// characters stay, runs of anything else become one `_`, long ones are cut.
/// \returns the name, and in `altered` whether it differs from the id
[[nodiscard]] std::string safe_file_name(std::string_view id, bool& altered);

/// Writes files into a folder. No two of one run have names that differ in the case of letters
/// only; where an id could not be kept, or was there before, the line's number is added.
class LetterFiles {
 public:
  /// Makes the folder if it is not there.
  /// \throws std::runtime_error  where it can't be made
  LetterFiles(std::string folder, std::string extension);

  /// Writes one file; one that was there before, or a link, is replaced as a whole.
  /// \returns its path
  /// \throws std::runtime_error  where it can't be written
  std::string write(std::string_view id, std::int64_t line, std::string_view content);

 private:
  std::string folder_;
  std::string extension_;
  std::set<std::string> taken_;
};

}  // namespace chengdu_subsidy::tool
