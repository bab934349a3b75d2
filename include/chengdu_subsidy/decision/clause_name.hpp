#pragma once
/// \file
/// How a place in the notice is called.

#include <chengdu_subsidy/notice/text.hpp>
#include <string>
#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {

/// A clause's name in a language: `guide 二(三) note` is 申报指南二(三)注.
[[nodiscard]] inline std::string clause_name(std::string_view clause, Language language) {
  if (language == Language::en) return std::string(clause);
  constexpr Word<int> words[] = {{0, "notice ", {"通知", ""}},
                                 {0, "guide ", {"申报指南", ""}},
                                 {0, "attachments ", {"附件", ""}},
                                 {0, "attachment ", {"附件", ""}},
                                 {0, " note", {"注", ""}}};
  std::string name(clause);
  for (const auto& entry : words) {
    const auto at = name.find(entry.id);
    if (at != std::string::npos) name.replace(at, entry.id.size(), entry.label.zh);
  }
  return name;
}

}  // namespace v1
}  // namespace chengdu_subsidy
