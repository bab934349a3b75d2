#include <chengdu_subsidy/decision/changes_text.hpp>
#include <chengdu_subsidy/json/changes.hpp>
#include <chengdu_subsidy/json/decision.hpp>
#include <memory>
#include <optional>

#include "json/evaluate_line.hpp"
#include "tool/commands.hpp"
#include "tool/stream.hpp"

namespace chengdu_subsidy::tool {
namespace {

constexpr const char* changes_help =
    "Reads applications as 'evaluate' does. For every rule that failed on a number or a date it "
    "says\n"
    "what is missing and the smallest change that meets the rule; then what the floor, the cap "
    "and\n"
    "each star need, and with --amount what that amount needs, right to the fen:\n"
    "  chengdu-subsidy changes --format text --lang en --amount 300000 applications.jsonl\n";

int run_changes(const Options& options, const Editions& editions, const Readings& readings,
                const std::optional<Money>& wanted) {
  json_detail::LineEvaluator lines(editions.all(), readings);
  const auto changes = [&](const Edition& edition) {
    return what_would_change(lines.application(), edition, readings, wanted);
  };
  if (options.format.value_or(Format::json) == Format::json) {
    return run_stream(options, [&](std::string_view line, std::int64_t number, std::string& out) {
      const auto& read = lines.read(line);
      if (read.error) {
        write_refusal(*read.error, read.id, number, out);
      } else {
        write_changes(changes(*read.edition), out);
      }
      out += '\n';
      return !read.error;
    });
  }
  return run_texts(options, lines, [&](const Application& application, const Edition& edition) {
    return explain(changes(edition), application, edition, options.language);
  });
}

}  // namespace

void offer_changes(CLI::App& app, Call& call) {
  CLI::App* command = app.add_subcommand(
      "changes",
      "What would change a decision: what is missing, what an amount needs (差距与目标)");
  command->footer(changes_help);
  offer_file(*command, call.options);
  const auto amount = std::make_shared<std::optional<std::string>>();
  command
      ->add_option("--amount", *amount,
                   "An amount to be paid, in yuan (300000, 300000.50 or 30万元): what it needs")
      ->option_text("YUAN");
  offer_readings(*command, call.options);
  offer_edition(*command, call.options);
  offer_format(*command, call.options, "json");
  offer_language(*command, call.options);
  offer_progress(*command, call.options);
  command->callback([&call, amount] {
    call.run = [&options = call.options, amount](const Editions& editions) {
      Readings readings;
      if (const auto wrong = read_readings(options.readings, readings)) return fail(*wrong);
      std::optional<Money> wanted;
      if (*amount) {
        const MoneyText read = parse_money(**amount);
        if (read.fault != MoneyFault::none) {
          return fail("--amount '" + **amount +
                      "' is no amount in yuan with at most two decimals, such as 300000.50");
        }
        wanted = read.value;
      }
      return run_changes(options, editions, readings, wanted);
    };
  });
}

}  // namespace chengdu_subsidy::tool
