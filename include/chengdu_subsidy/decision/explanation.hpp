#pragma once
/// \file
/// The decision as a reviewer wants to read it. `make_explanation` gives it as data; other forms
/// are `render_markdown` (`<chengdu_subsidy/explanation/markdown.hpp>`) and `render_html`
/// (`<chengdu_subsidy/explanation/html.hpp>`).

#include <chengdu_subsidy/decision/clause_name.hpp>
#include <chengdu_subsidy/decision/decision.hpp>
#include <chengdu_subsidy/explanation/explanation.hpp>
#include <chengdu_subsidy/explanation/text.hpp>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/notice/edition.hpp>
#include <string>

namespace chengdu_subsidy {
inline namespace v1 {

/// The decision in words, as plain text that ends with a line feed.
///
/// \par Example
/// \code
/// std::cout << explain(decide(application), application, chengdu_2024, Language::en);
/// \endcode
[[nodiscard]] inline std::string explain(const Decision& decision, const Application& application,
                                         const Edition& edition, Languages languages) {
  return render_text(make_explanation(decision, application, edition), languages);
}
[[nodiscard]] inline std::string explain(const Decision& decision, const Application& application,
                                         const Edition& edition, Language language) {
  return explain(decision, application, edition, languages(language));
}

}  // namespace v1
}  // namespace chengdu_subsidy
