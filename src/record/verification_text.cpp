#include <chengdu_subsidy/record/personal.hpp>
#include <chengdu_subsidy/record/verifier.hpp>
#include <chengdu_subsidy/version.hpp>

namespace chengdu_subsidy {
inline namespace v1 {
namespace {

/// The names of masked fields in a row.
std::string named(const std::vector<std::string>& paths, Language language) {
  std::string names;
  for (const std::string& path : paths) {
    if (const auto field = find_personal_field(path)) {
      if (!names.empty()) names += language == Language::zh ? "、" : ", ";
      names += personal_fields[*field].label.in(language);
    }
  }
  return names;
}

std::string shown(const std::optional<std::string>& value, Language language) {
  if (value) return *value;
  return language == Language::zh ? "无" : "nothing";
}

}  // namespace

std::string explain(const Verification& verification, std::int64_t line, Language language) {
  const bool zh = language == Language::zh;
  const std::string number = std::to_string(line);
  std::string text = zh ? "第" + number + "行" : "Line " + number;
  if (verification.application) {
    text += (zh ? "（申报编号 " : " (application ") + *verification.application + (zh ? "）" : ")");
  }
  text += zh ? "：" : ": ";
  text += word(record_result_words, verification.result).label.in(language);
  if (!verification.masked.empty()) {
    text += (zh ? "（已隐去：" : " (masked: ") + named(verification.masked, language) +
            (zh ? "）" : ")");
  }
  text += zh ? "。\n" : ".\n";
  if (verification.library && *verification.library != library_version &&
      verification.result == RecordResult::different) {
    text += zh ? "  记录由版本" + *verification.library + "写成，现由版本" +
                     std::string(library_version) + "核验。\n"
               : "  Version " + *verification.library + " wrote the record, version " +
                     std::string(library_version) + " verifies it.\n";
  }
  for (const RecordDifference& difference : verification.differences) {
    text += "  ";
    if (!difference.path.empty()) text += difference.path + (zh ? "：" : ": ");
    text += zh ? difference.zh : difference.en;
    if (difference.recorded || difference.expected) {
      text += (zh ? "记录为 " : " Recorded: ") + shown(difference.recorded, language) +
              (zh ? "，应为 " : "; expected: ") + shown(difference.expected, language) +
              (zh ? "。" : ".");
    }
    text += '\n';
  }
  return text;
}

}  // namespace v1
}  // namespace chengdu_subsidy
