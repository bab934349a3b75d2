// Text of one application: what is accepted is written and read back as the same facts, decides
// alike, and holds what a decision promises; what is refused is refused alike each time. What is no
// JSON is refused as that, and nothing else is, by a second reading; and the same document with
// other blanks, escapes and orders of members gets the same answer.
#include <chengdu_subsidy/chengdu_subsidy.hpp>
#include <chengdu_subsidy/json/application.hpp>
#include <chengdu_subsidy/json/canonical.hpp>
#include <chengdu_subsidy/json/changes.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <string>

#include "checking.hpp"
#include "plain_json.hpp"

namespace {

using namespace chengdu_subsidy;

constexpr const Edition* editions[] = {&chengdu_2024};

std::string decided(const Application& application) {
  std::string out;
  write_decision(decide(application, chengdu_2024, {}), out);
  return out;
}

void check_verdict(const Application& application) {
  const Verdict verdict = evaluate(application);
  FUZZ_REQUIRE(verdict.outcome == verdict.statuses.outcome());
  FUZZ_REQUIRE(verdict.bounds.min <= verdict.bounds.max);
  FUZZ_REQUIRE(verdict.amount.has_value() == (verdict.outcome != Outcome::undetermined));
  if (verdict.amount) {
    FUZZ_REQUIRE(verdict.bounds.min == *verdict.amount && verdict.bounds.max == *verdict.amount);
  }
  if (verdict.outcome == Outcome::supported)
    FUZZ_REQUIRE(verdict.computed_amount == verdict.amount);
  FUZZ_REQUIRE(verdict == evaluate(application));
}

void check_accepted(const Application& application, ApplicationReader& reader) {
  std::string first;
  write_application(application, chengdu_2024, first);
  Application again;
  const auto read = reader.read(first, editions, again);
  FUZZ_REQUIRE(!read.error);
  FUZZ_REQUIRE(again == application);
  std::string second;
  write_application(again, chengdu_2024, second);
  FUZZ_REQUIRE(first == second);

  check_verdict(application);
  const std::string decision = decided(application);
  FUZZ_REQUIRE(decision == decided(again));
  FUZZ_REQUIRE(decision.find('\n') == std::string::npos);
  // What goes out is JSON, with nothing in it that has two spellings.
  std::string canonical;
  FUZZ_REQUIRE(!write_canonical(decision, canonical));
  std::string changes;
  write_changes(what_would_change(application, chengdu_2024, {}, std::nullopt), changes);
  FUZZ_REQUIRE(!write_canonical(changes, canonical));
}

void check_refused(const InputError& error) {
  FUZZ_REQUIRE(!error.zh.empty() && !error.en.empty());
  FUZZ_REQUIRE(error.path.empty() || error.path.front() == '/');
}

// The same JSON written otherwise is refused alike or decides alike.
void check_rewritten(std::string_view json, const ApplicationReader::Result& read,
                     const Application& application, ApplicationReader& reader) {
  const fuzz::Json document = fuzz::PlainReader::read(json);
  const std::uint32_t seed = fuzz::seed_of(json);
  Application again;
  const std::string respelt = fuzz::Rewriter(seed, false).rewritten(document);
  const auto same = reader.read(respelt, editions, again);
  FUZZ_REQUIRE(same.error == read.error && same.id == read.id);
  if (!read.error) FUZZ_REQUIRE(again == application);
  // Which of several faults comes first depends on the order.
  const std::string reordered = fuzz::Rewriter(seed, true).rewritten(document);
  const auto alike = reader.read(reordered, editions, again);
  FUZZ_REQUIRE(alike.error.has_value() == read.error.has_value());
  if (!read.error) FUZZ_REQUIRE(decided(again) == decided(application));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view json = fuzz::text(data, size);
  static ApplicationReader kept;  // its buffers hold what came before
  ApplicationReader fresh;
  Application one;
  Application other;
  const auto read = kept.read(json, editions, one);
  const auto same = fresh.read(json, editions, other);
  FUZZ_REQUIRE(read.error == same.error && read.id == same.id);
  FUZZ_REQUIRE((read.edition == nullptr) == read.error.has_value());
  const fuzz::Text text = fuzz::text_of(json);
  fuzz::check_refusal(text, read.error);
  if (read.error) {
    check_refused(*read.error);
  } else {
    FUZZ_REQUIRE(one == other);
    check_accepted(one, kept);
  }
  if (text == fuzz::Text::good) check_rewritten(json, read, one, fresh);
  return 0;
}
