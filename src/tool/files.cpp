#include "tool/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "tool/options.hpp"

namespace chengdu_subsidy::tool {
namespace {

constexpr std::size_t flush_at = std::size_t{1} << 18;

int close_if_open(std::FILE* file) { return file != nullptr ? std::fclose(file) : 0; }

}  // namespace

InputFile::InputFile(const std::string& name)
    : name_(name),
      opened_(name == "-" ? nullptr : std::fopen(name.c_str(), "rb"), &close_if_open),
      file_(name == "-" ? stdin : opened_.get()) {
  if (file_ == nullptr) opening_failed_ = errno;
}

bool InputFile::is_readable() const {
  int wrong = opening_failed_;
  struct stat status {};
  // Standard input may be closed, or open for writing alone.
  if (wrong == 0 && fstat(fileno(file_), &status) != 0) wrong = errno;
  if (wrong == 0 && (fcntl(fileno(file_), F_GETFL) & O_ACCMODE) == O_WRONLY) wrong = EBADF;
  if (wrong == 0 && S_ISDIR(status.st_mode)) wrong = EISDIR;
  if (wrong != 0) {
    std::fprintf(stderr, "chengdu-subsidy: cannot read '%s': %s\n", name_.c_str(),
                 std::strerror(wrong));
    return false;
  }
  return true;
}

std::int64_t InputFile::size() const {
  struct stat status {};
  if (fstat(fileno(file_), &status) != 0 || !S_ISREG(status.st_mode)) return 0;
  return status.st_size;
}

int InputFile::broke_off(std::int64_t line) const {
  std::fprintf(stderr, "chengdu-subsidy: reading '%s' failed after line %lld\n", name_.c_str(),
               static_cast<long long>(line));
  return broken_output;
}

Output::Output() : at_once_(isatty(fileno(stdout)) != 0) {}

bool Output::flush_if_due() { return (!at_once_ && text_.size() < flush_at) || flush(); }

bool Output::write(std::string_view text) {
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() &&
         std::fflush(stdout) == 0;
}

bool Output::flush() {
  const bool whole = write(text_);
  text_.clear();
  return whole;
}

int Output::broke_off(std::int64_t line) {
  std::fprintf(stderr,
               "chengdu-subsidy: standard output could not be written (%s); stopped at line "
               "%lld, the output is not complete\n",
               std::strerror(errno), static_cast<long long>(line));
  return broken_output;
}

}  // namespace chengdu_subsidy::tool
