// Editions as JSON: all of it goes out and comes in, and what the rules rely on is tested.

#include <gtest/gtest.h>
#include <rapidjson/document.h>
#include <rapidjson/pointer.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <array>
#include <chengdu_subsidy/json/edition.hpp>
#include <chengdu_subsidy/notice/chengdu_2024.hpp>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace chengdu_subsidy;
using Dom = rapidjson::Document;

std::string written(const Edition& edition) {
  std::string out;
  write_edition(edition, out);
  return out;
}

constexpr Clause clause(std::string_view id) {
  return chengdu_2024.clauses[find_entry(chengdu_2024.clauses, id).value()];
}
/// A computed clause, a judged one, and one that yields nothing.
constexpr std::array few_clauses{clause("notice-1.window"), clause("notice-4.2.policy"),
                                 clause("notice-7.bureau")};

/// An edition with little in each list but the rules: the tests that change it place by place read
/// it thousands of times.
constexpr Edition small_edition() {
  Edition edition = chengdu_2024;
  edition.id = "small";
  edition.materials = edition.materials.first(3);
  edition.platform.materials = edition.platform.materials.first(2);
  edition.cloud.materials = edition.cloud.materials.first(2);
  edition.park.materials = edition.park.materials.first(2);
  edition.cloud.catalogue = edition.cloud.catalogue.first(3);
  edition.cloud.first_of_name = edition.cloud.first_of_name.first(3);
  edition.cloud.levels = edition.cloud.levels.first(2);
  edition.park.levels = edition.park.levels.first(2);
  edition.park.categories = edition.park.categories.first(2);
  edition.park.scorecard = edition.park.scorecard.first(2);
  edition.clauses = few_clauses;
  return edition;
}

const std::string& original() {
  static const std::string text = written(small_edition());
  return text;
}

Dom parsed(std::string_view json) {
  Dom dom;
  dom.Parse(json.data(), json.size());
  EXPECT_FALSE(dom.HasParseError()) << json;
  return dom;
}

std::string printed(const Dom& dom) {
  rapidjson::StringBuffer buffer;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
  writer.SetIndent(' ', 2);
  dom.Accept(writer);
  return {buffer.GetString(), buffer.GetSize()};
}

void set(Dom& dom, std::string_view pointer, std::string_view json) {
  const Dom value = parsed(json);
  rapidjson::Pointer(pointer.data(), pointer.size()).Set(dom, value);
}

/// The edition with other values at some places.
std::string changed(std::initializer_list<std::pair<std::string_view, std::string_view>> changes) {
  Dom dom = parsed(original());
  for (const auto& [pointer, json] : changes) set(dom, pointer, json);
  return printed(dom);
}

/// What reading says, as `code path`; empty when there is no fault.
std::string fault(std::string_view json) {
  LoadedEdition edition;
  const auto error = read_edition(json, edition);
  if (!error) return "";
  EXPECT_FALSE(error->zh.empty());
  EXPECT_FALSE(error->en.empty());
  EXPECT_TRUE(edition.get().id.empty()) << "beside a fault nothing is read";
  return std::string{word(error_words, error->code).id} + ' ' + error->path;
}

std::string escaped(std::string_view key) {
  std::string part;
  for (const char c : key) {
    if (c == '~') part += "~0";
    if (c == '/') part += "~1";
    if (c != '~' && c != '/') part += c;
  }
  return part;
}

/// Calls `use` with every value and its pointer, the root first.
void walk(const rapidjson::Value& value, const std::string& pointer,
          const std::function<void(const rapidjson::Value&, const std::string&)>& use) {
  use(value, pointer);
  if (value.IsObject()) {
    for (const auto& member : value.GetObject()) {
      walk(member.value, pointer + '/' + escaped(member.name.GetString()), use);
    }
  } else if (value.IsArray()) {
    for (rapidjson::SizeType i = 0; i < value.Size(); ++i) {
      walk(value[i], pointer + '/' + std::to_string(i), use);
    }
  }
}

std::vector<std::string> pointers(const std::function<bool(const rapidjson::Value&)>& wanted) {
  const Dom dom = parsed(original());
  std::vector<std::string> found;
  walk(dom, "", [&](const rapidjson::Value& value, const std::string& pointer) {
    if (wanted(value)) found.push_back(pointer);
  });
  return found;
}

bool is_leaf(const rapidjson::Value& value) { return !value.IsObject() && !value.IsArray(); }

template <class T>
bool same_list(std::span<const T> a, std::span<const T> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

void expect_same(const Edition& a, const Edition& b) {
  EXPECT_EQ(a.id, b.id);
  EXPECT_EQ(a.title, b.title);
  EXPECT_EQ(a.issuer, b.issuer);
  EXPECT_EQ(a.issued_on, b.issued_on);
  EXPECT_EQ(a.notice_sha256, b.notice_sha256);
  EXPECT_EQ(a.window, b.window);
  EXPECT_EQ(a.recommend_by, b.recommend_by);
  EXPECT_EQ(a.built_by, b.built_by);
  EXPECT_EQ(a.recognised_period, b.recognised_period);
  EXPECT_EQ(a.years_back, b.years_back);
  EXPECT_EQ(a.safety_grade, b.safety_grade);
  EXPECT_EQ(a.environment_grade, b.environment_grade);
  EXPECT_EQ(a.severity_clause, b.severity_clause);
  EXPECT_TRUE(same_list(a.severity, b.severity));
  EXPECT_EQ(a.form, b.form);
  EXPECT_EQ(a.platform.base, b.platform.base);
  EXPECT_EQ(a.platform.rate, b.platform.rate);
  EXPECT_EQ(a.platform.cap, b.platform.cap);
  EXPECT_EQ(a.platform.floor, b.platform.floor);
  EXPECT_EQ(a.platform.labour_share, b.platform.labour_share);
  EXPECT_TRUE(same_list(a.platform.minimums, b.platform.minimums));
  EXPECT_TRUE(same_list(a.platform.materials, b.platform.materials));
  EXPECT_TRUE(same_list(a.cloud.levels, b.cloud.levels));
  EXPECT_TRUE(same_list(a.cloud.catalogue, b.cloud.catalogue));
  EXPECT_TRUE(same_list(a.cloud.first_of_name, b.cloud.first_of_name));
  EXPECT_TRUE(same_list(a.cloud.materials, b.cloud.materials));
  EXPECT_TRUE(same_list(a.park.levels, b.park.levels));
  EXPECT_TRUE(same_list(a.park.categories, b.park.categories));
  EXPECT_TRUE(same_list(a.park.scorecard, b.park.scorecard));
  EXPECT_TRUE(same_list(a.park.materials, b.park.materials));
  EXPECT_TRUE(same_list(a.materials, b.materials));
  EXPECT_TRUE(same_list(a.rules, b.rules));
  EXPECT_TRUE(same_list(a.clauses, b.clauses));
}

TEST(EditionTest, ComesBackAsItWentOut) {
  for (const Edition& edition : {chengdu_2024, small_edition()}) {
    const std::string text = written(edition);
    LoadedEdition loaded;
    ASSERT_EQ(read_edition(text, loaded), std::nullopt);
    expect_same(loaded.get(), edition);
    EXPECT_EQ(written(loaded.get()), text);
  }
}

TEST(EditionTest, IsIndentedWithEachFigureBesideItsClause) {
  EXPECT_TRUE(original().starts_with("{\n  \"id\": \"small\",\n  \"title\": {\n"));
  EXPECT_NE(original().find("    \"rate\": {\n      \"value\": \"0.15\",\n"
                            "      \"clause\": \"guide 一(二)\"\n    },\n"),
            std::string::npos);
  EXPECT_EQ(printed(parsed(original())), original());
}

TEST(EditionTest, IsAppended) {
  std::string out = "// ";
  write_edition(small_edition(), out);
  EXPECT_EQ(out, "// " + original());
}

TEST(EditionTest, ReadsWhateverTheOrderOfTheKeys) {
  Dom dom = parsed(original());
  // Materials and categories behind what refers to them.
  for (const char* const key : {"materials", "issued_on", "id"}) {
    rapidjson::Value name(key, dom.GetAllocator());
    rapidjson::Value value(dom[key], dom.GetAllocator());
    dom.RemoveMember(key);
    dom.AddMember(name, value, dom.GetAllocator());
  }
  rapidjson::Value& park = dom["park"];
  rapidjson::Value categories(park["categories"], dom.GetAllocator());
  park.RemoveMember("categories");
  park.AddMember("categories", categories, dom.GetAllocator());
  LoadedEdition loaded;
  ASSERT_EQ(read_edition(printed(dom), loaded), std::nullopt);
  EXPECT_EQ(written(loaded.get()), original());
}

// What else may stand in a leaf's place: the next number, another day or word, a fen more, a
// longer text.
std::vector<std::string> alternatives(const rapidjson::Value& leaf) {
  if (leaf.IsInt64()) {
    return {std::to_string(leaf.GetInt64() + 1), std::to_string(leaf.GetInt64() - 1)};
  }
  const std::string text = leaf.GetString();
  std::vector<std::string> found;
  const auto add = [&](std::string_view other) {
    if (other != text) found.push_back('"' + std::string{other} + '"');
  };
  const auto add_words = [&](const auto& words) {
    const auto has_text = [&](const auto& each) { return each.id == text; };
    if (std::none_of(words.begin(), words.end(), has_text)) return;
    for (const auto& each : words) add(each.id);
  };
  add_words(severity_words);
  add_words(amount_base_words);
  add_words(comparison_words);
  add_words(material_condition_words);
  add_words(metric_words);
  add_words(decided_by_words);
  add_words(clause_kind_words);
  add_words(judge_words);
  add_words(rule_table);
  if (!found.empty()) return found;
  if (Date::parse(text)) {
    for (const auto day : {"2023-06-30", "2024-04-01"}) add(day);
  } else if (const MoneyText money = parse_money(text); money.fault == MoneyFault::none) {
    add((money.value + Money::from_fen(1)).to_string());
  } else if (text.size() == 64) {
    add(text.substr(1) + text.front());
  } else {
    add(text + "改");
  }
  return found;
}

// Every text that equals a leaf's is renamed with it: an id and what refers to it.
std::string renamed(const std::string& from, const std::string& to) {
  Dom dom = parsed(original());
  for (const std::string& pointer : pointers(is_leaf)) {
    rapidjson::Value& leaf = *rapidjson::Pointer(pointer.c_str()).Get(dom);
    if (leaf.IsString() && leaf.GetString() == from) {
      leaf.SetString(to.c_str(), dom.GetAllocator());
    }
  }
  return printed(dom);
}

TEST(EditionTest, EveryFigureThatIsChangedIsReadChanged) {
  const Dom dom = parsed(original());
  for (const std::string& pointer : pointers(is_leaf)) {
    const rapidjson::Value& leaf = *rapidjson::Pointer(pointer.c_str()).Get(dom);
    const std::string_view word = leaf.IsString() ? leaf.GetString() : "";
    // Whether a clause is judged and who judges it go together.
    const bool is_judged = pointer.ends_with("/kind") && word == "judged";
    const bool is_fixed = pointer.ends_with("/rule") || pointer.ends_with("/decided_by") ||
                          pointer.ends_with("/severity") || is_judged ||
                          (pointer.ends_with("/judged_by") && word == "none");
    const std::string blamed =
        is_judged ? pointer.substr(0, pointer.rfind('/')) + "/judged_by" : pointer;
    bool accepted = false;
    const auto accepts = [&](const std::string& text) {
      LoadedEdition loaded;
      if (const auto error = read_edition(text, loaded)) {
        // The agreement of a fixed word is tested where it stands.
        if (is_fixed) {
          EXPECT_EQ(error->path, blamed);
        }
        return false;
      }
      EXPECT_NE(text, original()) << pointer;
      EXPECT_EQ(written(loaded.get()), text) << pointer;
      return true;
    };
    for (const std::string& other : alternatives(leaf)) {
      if (!accepted) accepted = accepts(changed({{pointer, other}}));
    }
    if (!accepted && !is_fixed) {
      ASSERT_TRUE(leaf.IsString()) << pointer;
      accepted = accepts(renamed(leaf.GetString(), leaf.GetString() + std::string{"-2"}));
    }
    EXPECT_EQ(accepted, !is_fixed) << pointer;
  }
}

TEST(EditionTest, ReadsAMinimumOfMoney) {
  const std::string text = changed({{"/platform/minimums/0/metric", R"("annual_service_revenue")"},
                                    {"/platform/minimums/0/comparison", R"("more_than")"},
                                    {"/platform/minimums/0/value", R"("50000000.01")"},
                                    {"/platform/base/value", R"("annual_service_revenue")"}});
  LoadedEdition loaded;
  ASSERT_EQ(read_edition(text, loaded), std::nullopt);
  ASSERT_EQ(loaded.get().platform.minimums.size(), 1u);
  EXPECT_EQ(loaded.get().platform.minimums[0].value, 5'000'000'001);
  EXPECT_EQ(loaded.get().platform.base, AmountBase::annual_service_revenue);
  EXPECT_EQ(written(loaded.get()), text);
}

// With all the words an edition is the notice as data, and what a clause yields a list.
TEST(EditionTest, HoldsTheClauses) {
  const Dom dom = parsed(original());
  const rapidjson::Value& first = dom["clauses"][0];
  EXPECT_STREQ(first["text"]["zh"].GetString(), "2024年3月31日—2024年5月6日");
  ASSERT_EQ(first["yields"].Size(), 3u);
  EXPECT_STREQ(first["yields"][1].GetString(), "edition:/window");
  EXPECT_EQ(dom["clauses"][2]["yields"].Size(), 0u);

  std::string alone;
  write_clauses(small_edition(), alone);
  EXPECT_EQ(parsed(alone), dom["clauses"]);
  LoadedEdition none;
  ASSERT_EQ(read_edition(changed({{"/clauses", "[]"}}), none), std::nullopt);
  EXPECT_TRUE(none.get().clauses.empty());
  alone.clear();
  write_clauses(none.get(), alone);
  EXPECT_EQ(alone, "[]");
}

TEST(EditionTest, ReadsAmountsWithAUnit) {
  LoadedEdition loaded;
  ASSERT_EQ(read_edition(changed({{"/platform/cap/value", R"("600万元")"}}), loaded), std::nullopt);
  EXPECT_EQ(loaded.get().platform.cap.value, Money::from_yuan(6'000'000));
}

TEST(EditionTest, DerivesTheFirstOfEachName) {
  LoadedEdition loaded;
  ASSERT_EQ(read_edition(changed({{"/cloud/catalogue/2/domain/zh", R"("存储资源")"},
                                  {"/cloud/catalogue/2/subdomain/zh", R"("裸金属服务器")"}}),
                         loaded),
            std::nullopt);
  const std::span<const std::uint8_t> first = loaded.get().cloud.first_of_name;
  EXPECT_EQ(std::vector<int>(first.begin(), first.end()), (std::vector<int>{0, 1, 1}));
}

TEST(EditionTest, NeedsEveryKey) {
  const Dom dom = parsed(original());
  walk(dom, "", [&](const rapidjson::Value& value, const std::string& pointer) {
    if (!value.IsObject()) return;
    for (const auto& member : value.GetObject()) {
      const std::string path = pointer + '/' + escaped(member.name.GetString());
      Dom copy;
      copy.CopyFrom(dom, copy.GetAllocator());
      rapidjson::Pointer(path.c_str()).Erase(copy);
      EXPECT_EQ(fault(printed(copy)), "missing_field " + path);
      EXPECT_EQ(fault(changed({{path, "null"}})), "missing_field " + path);
    }
  });
}

TEST(EditionTest, RefusesOtherTypes) {
  for (const std::string& pointer : pointers([](const rapidjson::Value&) { return true; })) {
    // A list and not a leaf, so that nothing takes it but a list, which wants objects in it.
    const std::string text = pointer.empty() ? "[[]]" : changed({{pointer, "[[]]"}});
    const bool is_list = rapidjson::Pointer(pointer.c_str()).Get(parsed(original()))->IsArray();
    EXPECT_EQ(fault(text), "wrong_type " + pointer + (is_list ? "/0" : ""));
    if (!pointer.empty()) {
      EXPECT_EQ(fault(changed({{pointer, "true"}})), "wrong_type " + pointer);
    }
  }
  EXPECT_EQ(fault(changed({{"/platform/rate/value", "0.15"}})), "wrong_type /platform/rate/value");
  EXPECT_EQ(fault(changed({{"/platform/cap/value", "5000000"}})), "wrong_type /platform/cap/value");
  EXPECT_EQ(fault(changed({{"/years_back/value", R"("3")"}})), "wrong_type /years_back/value");
}

TEST(EditionTest, RefusesUnknownKeysButThoseForNotes) {
  for (const std::string& pointer :
       pointers([](const rapidjson::Value& value) { return value.IsObject(); })) {
    const std::string note = pointer + "/x-note";
    EXPECT_EQ(fault(changed({{note, R"([{"a": 1, "a": null}, "b"])"}})), "");
    const std::string unknown = pointer + "/a~1b~0";
    EXPECT_EQ(fault(changed({{unknown, "null"}})), "unknown_field " + unknown);
  }
  LoadedEdition loaded;
  const auto error = read_edition(changed({{"/platform/labor_share", "{}"}}), loaded);
  ASSERT_TRUE(error);
  EXPECT_NE(error->en.find("\"labour_share\""), std::string::npos) << error->en;
  EXPECT_NE(error->zh.find("labour_share"), std::string::npos) << error->zh;
}

TEST(EditionTest, RefusesAKeyGivenTwice) {
  std::string text = original();
  text.replace(text.find("\"issued_on\""), 11, "\"id\"");
  EXPECT_EQ(fault(text), "duplicate_field /id");
  text = original();
  text.insert(text.find("\"until\""), "\"until\": \"2024-05-06\", ");
  EXPECT_EQ(fault(text), "duplicate_field /window/value/until");
  text = original();
  text.insert(1, "\"x-a\": 1, \"x-a\": 2, ");
  EXPECT_EQ(fault(text), "");
}

TEST(EditionTest, RefusesWhatIsNoDocument) {
  EXPECT_EQ(fault(""), "bad_json ");
  EXPECT_EQ(fault(original() + "}"), "bad_json ");
  EXPECT_EQ(fault("\xEF\xBB\xBF" + original()), "bad_json ");
  EXPECT_EQ(fault("{\"id\": \"\xFF\"}"), "bad_utf8 ");
  EXPECT_EQ(fault("{}"), "missing_field /id");
  EXPECT_EQ(fault("null"), "wrong_type ");
}

struct Faulty {
  const char* pointer;
  std::string json;
  const char* code;
};

TEST(EditionTest, RefusesValuesByThemselves) {
  const std::string long_id = '"' + std::string(201, 'a') + '"';
  const std::string long_text = '"' + std::string(2001, 'a') + '"';
  const Faulty faults[] = {
      {"/id", R"("")", "bad_id"},
      {"/id", long_id, "bad_id"},
      {"/title/zh", R"("")", "unknown_value"},
      {"/title/en", long_text, "unknown_value"},
      {"/window/clause", R"("")", "bad_id"},
      {"/window/clause", long_id, "bad_id"},
      {"/issued_on", R"("2024-02-30")", "bad_date"},
      {"/issued_on", R"("2024-3-1")", "bad_date"},
      {"/notice_sha256", R"("42fc29a7")", "unknown_value"},
      {"/notice_sha256", '"' + std::string(64, 'A') + '"', "unknown_value"},
      {"/notice_sha256", '"' + std::string(65, 'a') + '"', "unknown_value"},
      {"/window/value/from", R"("2024/03/31")", "bad_date"},
      {"/years_back/value", "101", "bad_count"},
      {"/years_back/value", "-1", "bad_count"},
      {"/years_back/value", "3.0", "bad_count"},
      {"/years_back/value", "3e0", "bad_count"},
      {"/safety_grade/value", R"("large")", "unknown_value"},
      {"/severity/value/0/deaths", "9007199254740993", "bad_count"},
      {"/severity/value/2/deaths", "0", "bad_count"},
      {"/severity/value/2/serious_injuries", "0", "bad_count"},
      {"/severity/value/2/direct_loss", R"("0")", "bad_money"},
      {"/form/text_limit/value", "-300", "bad_count"},
      {"/form/first_result_year/value", "0", "bad_count"},
      {"/form/last_result_year/value", "10000", "bad_count"},
      {"/materials/0/id", R"("x-form")", "bad_id"},
      {"/platform/base/value", R"("revenue")", "unknown_value"},
      {"/platform/rate/value", R"("1.000001")", "bad_number"},
      {"/platform/rate/value", R"("0.1500001")", "bad_number"},
      {"/platform/rate/value", R"("15%")", "bad_number"},
      {"/platform/rate/value", R"("-0.15")", "bad_number"},
      {"/platform/cap/value", R"("5,000,000")", "bad_money"},
      {"/platform/cap/value", R"("5e6")", "bad_money"},
      {"/platform/cap/value", R"("-5")", "bad_money"},
      {"/platform/cap/value", R"("0.001")", "money_precision"},
      {"/platform/cap/value", R"("10000000000000.01")", "money_range"},
      {"/platform/minimums/0/metric", R"("enterprises")", "unknown_value"},
      {"/platform/minimums/0/comparison", R"(">=")", "unknown_value"},
      {"/platform/materials/0/condition", R"("sometimes")", "unknown_value"},
      {"/cloud/levels/0/star", "0", "bad_count"},
      {"/cloud/levels/1/star", "10", "bad_count"},
      {"/cloud/levels/1/subdomains", "129", "bad_count"},
      {"/cloud/levels/0/subdomains", "-1", "bad_count"},
      {"/cloud/catalogue/0/id", R"("x-server")", "bad_id"},
      {"/cloud/catalogue/0/class/zh", R"("x-class")", "unknown_value"},
      {"/park/categories/0/id", R"("x-category")", "bad_id"},
      {"/park/scorecard/0/id", R"("x-item")", "bad_id"},
      {"/rules/0/zh", R"("在{period}内提交")", "unknown_value"},
      {"/rules/0/zh", R"("在{required}}内提交")", "unknown_value"},
      {"/rules/0/en", R"("in {required")", "unknown_value"},
      {"/rules/0/rule", R"("notice.windows")", "unknown_value"},
      {"/rules/0/decided_by", R"("court")", "unknown_value"},
      {"/clauses/0/id", R"("")", "bad_id"},
      {"/clauses/0/place", long_id, "bad_id"},
      {"/clauses/0/kind", R"("law")", "unknown_value"},
      {"/clauses/0/judged_by", R"("court")", "unknown_value"},
      {"/clauses/0/text/zh", R"("")", "unknown_value"},
      {"/clauses/0/text/en", long_text, "unknown_value"},
      {"/clauses/0/yields/0", R"("notice.windows")", "unknown_value"},
      {"/clauses/0/yields/1", R"("edition:window")", "unknown_value"},
      {"/clauses/0/yields/1", R"("/window")", "unknown_value"},
      {"/clauses/0/yields/2", R"("facts:")", "unknown_value"},
      {"/clauses/0/yields/2", R"("facts:/a facts:/b")", "unknown_value"},
      {"/clauses/0/yields/2", R"("")", "unknown_value"},
  };
  for (const Faulty& each : faults) {
    EXPECT_EQ(fault(changed({{each.pointer, each.json}})),
              std::string{each.code} + ' ' + each.pointer)
        << each.json.substr(0, 40);
  }
}

TEST(EditionTest, RefusesValuesThatDoNotAgree) {
  const Faulty faults[] = {
      {"/window/value/until", R"("2024-03-30")", "bad_date"},
      {"/recognised_period/value/until", R"("2022-12-31")", "bad_date"},
      {"/severity/value/0/severity", R"("major")", "unknown_value"},
      {"/severity/value/1/deaths", "30", "bad_count"},
      {"/severity/value/1/serious_injuries", "101", "bad_count"},
      {"/severity/value/2/direct_loss", R"("50000000")", "bad_money"},
      {"/form/last_result_year/value", "2020", "bad_count"},
      {"/form/last_result_year/value", "2121", "bad_count"},
      {"/materials/1/id", R"("application_form")", "duplicate_line"},
      {"/platform/materials/1/material", R"("application_form")", "duplicate_line"},
      {"/platform/materials/0/material", R"("aplication_form")", "unknown_value"},
      {"/cloud/levels/1/star", "3", "bad_count"},
      {"/cloud/levels/1/star", "2", "bad_count"},
      {"/cloud/levels/1/subdomains", "1", "bad_count"},
      {"/cloud/catalogue/1/id", R"("base.compute.cloud_server")", "duplicate_line"},
      {"/cloud/catalogue/1/id", R"("基础上云/计算资源/云服务器")", "duplicate_line"},
      {"/cloud/catalogue/1/id", R"("other")", "bad_id"},
      {"/cloud/catalogue/1/subdomain/zh", R"("云服务器")", "duplicate_line"},
      {"/park/levels/1/star", "3", "bad_count"},
      {"/park/categories/1/id", R"("infrastructure")", "duplicate_line"},
      {"/park/scorecard/1/id", R"("infrastructure.network")", "duplicate_line"},
      {"/park/scorecard/0/category", R"("infrastructures")", "unknown_value"},
      {"/rules/3/rule", R"("conduct.credit")", "unknown_value"},
      {"/rules/0/decided_by", R"("authority")", "unknown_value"},
      {"/clauses/1/id", R"("notice-1.window")", "duplicate_line"},
      {"/clauses/0/judged_by", R"("audit")", "unknown_value"},
      {"/clauses/1/judged_by", R"("none")", "unknown_value"},
  };
  for (const Faulty& each : faults) {
    EXPECT_EQ(fault(changed({{each.pointer, each.json}})),
              std::string{each.code} + ' ' + each.pointer)
        << each.json;
  }
  // Equal counts of sub-domains for two stars are no contradiction.
  EXPECT_EQ(fault(changed({{"/cloud/levels/1/subdomains", "2"}})), "");
  EXPECT_EQ(fault(changed({{"/window/value/until", R"("2024-03-31")"}})), "");
  EXPECT_EQ(fault(changed({{"/form/last_result_year/value", "2120"}})), "");
  EXPECT_EQ(fault(changed({{"/clauses/0/kind", R"("judged")"},
                           {"/clauses/0/judged_by", R"("experts")"},
                           {"/clauses/0/yields/0", R"("facts:none")"}})),
            "");
  // It is the judge that does not fit the kind.
  EXPECT_EQ(fault(changed({{"/clauses/0/kind", R"("judged")"}})),
            "unknown_value /clauses/0/judged_by");
  // An edition need not know the text that it was made from.
  EXPECT_EQ(fault(changed({{"/notice_sha256", R"("")"}})), "");
}

TEST(EditionTest, RefusesTheSameMinimumTwice) {
  Dom dom = parsed(original());
  rapidjson::Value& list = dom["platform"]["minimums"];
  rapidjson::Value again(list[0], dom.GetAllocator());
  list.PushBack(again, dom.GetAllocator());
  EXPECT_EQ(fault(printed(dom)), "duplicate_line /platform/minimums/1/metric");
}

TEST(EditionTest, BoundsTheLists) {
  struct List {
    const char* pointer;
    std::size_t least;
    std::size_t most;
    const char* id;  ///< what must differ between the entries
    bool is_number;
  };
  const List lists[] = {
      {"/cloud/levels", 1, EditionLimits::levels, "star", true},
      {"/park/levels", 1, EditionLimits::levels, "star", true},
      {"/cloud/catalogue", 0, EditionLimits::subdomains, "id", false},
      {"/park/scorecard", 0, EditionLimits::score_items, "id", false},
      {"/clauses", 0, EditionLimits::clauses, "id", false},
  };
  for (const List& list : lists) {
    const auto sized = [&list](std::size_t size) {
      Dom dom = parsed(original());
      rapidjson::Value& entries = *rapidjson::Pointer(list.pointer).Get(dom);
      const rapidjson::Value first(entries[0], dom.GetAllocator());
      entries.Clear();
      for (std::size_t i = 0; i < size; ++i) {
        rapidjson::Value entry(first, dom.GetAllocator());
        const std::string name = "n" + std::to_string(i);
        if (list.is_number) {
          entry[list.id].SetUint64(i + 1);
        } else {
          entry[list.id].SetString(name.c_str(), dom.GetAllocator());
        }
        if (entry.HasMember("subdomain")) {
          entry["subdomain"]["zh"].SetString(name.c_str(), dom.GetAllocator());
        }
        entries.PushBack(entry, dom.GetAllocator());
      }
      return fault(printed(dom));
    };
    const std::string wrong = std::string{"bad_count "} + list.pointer;
    EXPECT_EQ(sized(list.most), "");
    EXPECT_EQ(sized(list.most + 1), wrong);
    EXPECT_EQ(sized(list.least), "");
    if (list.least > 0) {
      EXPECT_EQ(sized(list.least - 1), wrong);
    }
  }
  const auto yielding = [](std::size_t count) {
    std::string list = R"(["notice.window")";
    for (std::size_t i = 1; i < count; ++i) list += R"(, "facts:/submitted_on")";
    return fault(changed({{"/clauses/0/yields", list + "]"}}));
  };
  EXPECT_EQ(yielding(EditionLimits::yields), "");
  EXPECT_EQ(yielding(EditionLimits::yields + 1), "bad_count /clauses/0/yields");
  EXPECT_EQ(fault(changed({{"/severity/value", "[]"}})), "bad_count /severity/value");
  EXPECT_EQ(fault(changed({{"/rules", "[]"}})), "bad_count /rules");
}

TEST(EditionTest, NamesTheRuleThatIsMissingOrOutOfOrder) {
  Dom dom = parsed(original());
  dom["rules"].Erase(dom["rules"].Begin() + 5);
  LoadedEdition loaded;
  const auto error = read_edition(printed(dom), loaded);
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code, ErrorCode::unknown_value);
  EXPECT_EQ(error->path, "/rules/5/rule");
  EXPECT_NE(error->en.find("conduct.safety"), std::string::npos) << error->en;

  dom = parsed(original());
  dom["rules"].PopBack();
  EXPECT_EQ(fault(printed(dom)), "bad_count /rules");
}

TEST(EditionTest, ReportsValuesFirstThenWhatIsMissingThenWhatDisagrees) {
  Dom dom = parsed(original());
  set(dom, "/window/value/until", R"("2020-01-01")");
  EXPECT_EQ(fault(printed(dom)), "bad_date /window/value/until");
  dom["park"].RemoveMember("levels");
  EXPECT_EQ(fault(printed(dom)), "missing_field /park/levels");
  // A reference is not blamed for what its list lacks.
  dom.RemoveMember("materials");
  EXPECT_EQ(fault(printed(dom)), "missing_field /materials");
  set(dom, "/rules/7/zh", R"("{")");
  EXPECT_EQ(fault(printed(dom)), "unknown_value /rules/7/zh");
  set(dom, "/rules/3/clause", "4");
  EXPECT_EQ(fault(printed(dom)), "wrong_type /rules/3/clause");
  // Nor is a minimum's value, for its metric.
  EXPECT_EQ(fault(changed({{"/platform/minimums/0/metric", "null"},
                           {"/platform/minimums/0/value", R"("1.00")"}})),
            "missing_field /platform/minimums/0/metric");
}

TEST(LoadedEditionTest, SurvivesMoves) {
  LoadedEdition first;
  ASSERT_EQ(read_edition(original(), first), std::nullopt);
  const Edition* const where = &first.get();
  const char* const title = first.get().title.zh.data();

  LoadedEdition second(std::move(first));
  EXPECT_EQ(&second.get(), where);
  std::vector<LoadedEdition> many;
  many.push_back(std::move(second));
  for (int i = 0; i < 10; ++i) many.emplace_back();
  LoadedEdition last;
  ASSERT_EQ(read_edition(changed({{"/id", R"("another")"}}), last), std::nullopt);
  last = std::move(many.front());
  many.clear();

  EXPECT_EQ(&last.get(), where);
  EXPECT_EQ(last.get().title.zh.data(), title);
  expect_same(last.get(), small_edition());
}

TEST(LoadedEditionTest, IsEmptyUntilItIsReadAndKeptBesideAFault) {
  LoadedEdition edition;
  EXPECT_TRUE(edition.get().id.empty());
  ASSERT_EQ(read_edition(original(), edition), std::nullopt);
  EXPECT_TRUE(read_edition("{}", edition));
  EXPECT_EQ(edition.get().id, "small");
  ASSERT_EQ(read_edition(changed({{"/id", R"("chengdu-2025")"}}), edition), std::nullopt);
  EXPECT_EQ(edition.get().id, "chengdu-2025");
  const LoadedEdition moved = std::move(edition);
  EXPECT_EQ(moved.get().id, "chengdu-2025");
}

}  // namespace
