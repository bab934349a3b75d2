// The notice's own words: constants, each clause once, and quoted by the rules that follow from it.
// That no word is missing and no rule without a clause is checked against the published text by
// tests/traceability.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <string>
#include <vector>

namespace {

using namespace chengdu_subsidy;

constexpr std::span<const Clause> clauses = chengdu_2024.clauses;

constexpr const Clause& clause(std::string_view id) {
  return clauses[find_entry(clauses, id).value()];
}

constexpr bool ids_are_unique() {
  std::array<std::string_view, clauses.size()> ids;
  for (std::size_t i = 0; i < ids.size(); ++i) ids[i] = clauses[i].id;
  std::sort(ids.begin(), ids.end());
  return std::adjacent_find(ids.begin(), ids.end()) == ids.end();
}

constexpr bool judges_are_named() {
  for (const Clause& each : clauses) {
    if ((each.kind == ClauseKind::judged) != (each.judged_by != Judge::none)) return false;
  }
  return true;
}

constexpr bool nothing_is_empty() {
  for (const Clause& each : clauses) {
    if (each.id.empty() || each.place.empty() || each.text.zh.empty() || each.text.en.empty()) {
      return false;
    }
  }
  return true;
}

// All of it before the program runs.
static_assert(clauses.size() <= EditionLimits::clauses);
static_assert(ids_are_unique());
static_assert(judges_are_named());
static_assert(nothing_is_empty());
static_assert(clause("notice-1.window").text.zh == "2024年3月31日—2024年5月6日");
static_assert(clause("notice-5.2.audit").judged_by == Judge::audit);
static_assert(yields(clause("guide-1.2.cap"), "edition:/platform/cap"));
static_assert(!yields(clause("guide-1.2.cap"), "edition:/platform"));
static_assert(!yields(clause("guide-1.2.cap"), ""));
static_assert(!yields(clause("notice-7.bureau"), ""));

std::vector<std::string> tokens(std::string_view list) {
  std::vector<std::string> found;
  for_each_token(list, [&](std::string_view token) { found.emplace_back(token); });
  return found;
}

TEST(Clauses, WhatAClauseYieldsIsPartedByBlanks) {
  EXPECT_EQ(tokens(""), (std::vector<std::string>{}));
  EXPECT_EQ(tokens("a"), (std::vector<std::string>{"a"}));
  EXPECT_EQ(tokens("a bc d"), (std::vector<std::string>{"a", "bc", "d"}));
  for (const Clause& each : clauses) {
    for (const std::string& token : tokens(each.yields)) {
      EXPECT_FALSE(token.empty()) << each.id;
      EXPECT_TRUE(yields(each, token)) << each.id;
    }
  }
}

/// The words of the notice that a rule follows from, one clause behind the other.
std::string quote(Rule rule, Language language) {
  std::string words;
  for_each_clause_of(chengdu_2024, rule, [&](const Clause& each) {
    if (language == Language::en && !words.empty()) words += ' ';
    words += each.text.in(language);
  });
  return words;
}

TEST(Clauses, EveryRuleStandsWhereItsClausesStand) {
  for (const RuleText& rule : chengdu_2024.rules) {
    const auto metric = metric_of(rule.rule);
    const bool is_set = !metric || *metric == chengdu_2024.platform.minimums[0].metric;
    std::size_t count = 0;
    for_each_clause_of(chengdu_2024, rule.rule, [&](const Clause& each) {
      ++count;
      EXPECT_EQ(each.place, rule.clause) << info(rule.rule).id << " and " << each.id;
    });
    // Only a minimum that this edition does not set has no words.
    EXPECT_EQ(count > 0, is_set) << info(rule.rule).id;
  }
}

TEST(Clauses, AreQuotedAsASentence) {
  EXPECT_EQ(quote(Rule::conduct_credit, Language::zh), "近三年信用良好，");
  EXPECT_EQ(quote(Rule::conduct_environment, Language::zh),
            "近三年未发生较大及以上安全事故、突发环境事件等，");
  EXPECT_EQ(quote(Rule::platform_security, Language::zh), "在实力上具有较强的安全防护能力，");
  EXPECT_EQ(quote(Rule::park_services, Language::zh), "在园区建设上基本实现功能服务便利化、");
  EXPECT_EQ(quote(Rule::notice_recommended, Language::zh),
            "（二）各区（市）县工业和信息化主管部门将审查合格的项目纳入项目推荐汇总表，"
            "并于2024年5月6日前完成提交。");
  EXPECT_EQ(
      quote(Rule::cloud_subdomains, Language::zh),
      "企业至少实现任意2项子域内容，企业至少实现任意4项子域内容，企业至少实现任意6项子域内容，");
  EXPECT_EQ(quote(Rule::conduct_credit, Language::en),
            "over the last three years its credit has been good,");
  EXPECT_EQ(
      quote(Rule::platform_floor, Language::en),
      "Of these, industrial-internet demonstration platforms whose recognised subsidy is below "
      "100,000 yuan are not supported.");
  Edition silent = chengdu_2024;
  silent.clauses = {};
  for_each_clause_of(silent, Rule::conduct_credit, [](const Clause&) { FAIL(); });
}

}  // namespace
