#include <chengdu_subsidy/decision/explanation.hpp>
#include <chengdu_subsidy/json/edition.hpp>

#include "tool/commands.hpp"

namespace chengdu_subsidy::tool {
namespace {

/// Where a clause stands, in a language.
std::string place_name(std::string_view place, Language language) {
  // The names of whole parts have no number behind them.
  std::string name = clause_name(std::string(place) + ' ', language);
  if (name.ends_with(' ')) name.pop_back();
  return name;
}

void put_clause(const Clause& clause, Language language, std::string& out) {
  const bool zh = language == Language::zh;
  out += "  " + std::string(clause.id) + "  " +
         std::string(word(clause_kind_words, clause.kind).label.in(language));
  if (clause.judged_by != Judge::none) {
    out += std::string(zh ? "：" : " by ") +
           std::string(word(judge_words, clause.judged_by).label.in(language));
  }
  out += "\n    " + std::string(clause.text.in(language)) + "\n";
  if (clause.yields.empty()) return;
  detail::Joined names(wording(language));
  for_each_token(clause.yields, [&](std::string_view token) { names.add(token); });
  out += std::string(zh ? "    对应：" : "    yields: ") + names.or_else("") + "\n";
}

void print_clauses(const Edition& edition, Format format, Language language, std::string& out) {
  if (format == Format::json) {
    write_clauses(edition, out);
    out += '\n';
    return;
  }
  if (edition.clauses.empty()) {
    out += language == Language::zh ? "该版本未收录通知原文。\n"
                                    : "The edition does not record the notice's words.\n";
  }
  std::string_view place;
  for (const Clause& clause : edition.clauses) {
    if (clause.place != place) out += place_name(clause.place, language) + "\n";
    place = clause.place;
    put_clause(clause, language, out);
  }
}

}  // namespace

void offer_clauses(CLI::App& app, Call& call) {
  CLI::App* command = app.add_subcommand(
      "clauses", "The notice's own words, and what follows from each (通知条款)");
  offer_format(*command, call.options, "text");
  offer_language(*command, call.options);
  offer_edition(*command, call.options);
  command->callback([&call] {
    call.run = [&options = call.options](const Editions& editions) {
      std::string out;
      print_clauses(editions.current(), options.format.value_or(Format::text), options.language,
                    out);
      return print(out);
    };
  });
}

}  // namespace chengdu_subsidy::tool
