#include <chengdu_subsidy/json/decision.hpp>
#include <chengdu_subsidy/record.hpp>
#include <memory>

#include "json/evaluate_line.hpp"
#include "tool/commands.hpp"
#include "tool/stream.hpp"

namespace chengdu_subsidy::tool {
namespace {

constexpr const char* record_help =
    "Reads applications as 'evaluate' does and writes a record a line: one canonical JSON "
    "document\n"
    "(RFC 8785) with the application, the readings, the decision, the version, and SHA-256 "
    "digests\n"
    "of the notice, the edition and itself. 'verify' tells later whether it is really what the\n"
    "rules gave. A line that cannot be read gives an error in its place and the others go on.\n"
    "Personal fields stand in it as values with salts that 'mask' can take out without breaking\n"
    "that; see docs/record.md.\n";

constexpr const char* mask_help =
    "Reads records, one a line, and writes them without the values of personal fields: of all, or\n"
    "of those that --field names. They verify as before; the values cannot be brought back from\n"
    "them. A line that is no record, or a broken one, gives an error in its place.\n";

struct RecordChoices {
  RecordOptions record;
  std::optional<std::string> test_seed;
};

int run_record(const Options& options, const Editions& editions, const RecordChoices& choices) {
  Readings readings;
  if (const auto wrong = read_readings(options.readings, readings)) return fail(*wrong);
  if (const auto wrong = check(choices.record)) return fail("--recorded-at: " + wrong->en);
  json_detail::LineEvaluator lines(editions.all(), readings);
  Recorder recorder;
  return run_stream(options, [&](std::string_view line, std::int64_t number, std::string& out) {
    const auto& read = lines.read(line);
    std::optional<InputError> fault = read.error;
    if (!fault) {
      const Salts salts = choices.test_seed
                              ? salts_for_tests(*choices.test_seed + ':' + std::to_string(number))
                              : draw_salts();
      fault =
          recorder.record(lines.application(), *read.edition, readings, salts, choices.record, out);
    }
    if (fault) write_refusal(*fault, read.id, number, out);
    out += '\n';
    return !fault;
  });
}

int run_mask(const Options& options, const std::vector<std::string>& names) {
  std::vector<std::string_view> fields;
  for (const std::string& name : names) {
    if (!find_personal_field(name)) {
      std::string sentence = "--field: there is no such personal field; there are";
      for (const PersonalField& field : personal_fields) sentence.append(" ").append(field.path);
      return fail(sentence);
    }
    fields.emplace_back(name);
  }
  return run_stream(options, [&](std::string_view line, std::int64_t number, std::string& out) {
    const auto fault = mask_record(line, out, fields);
    if (fault) write_refusal(*fault, recorded_application(line), number, out);
    out += '\n';
    return !fault;
  });
}

}  // namespace

void offer_record(CLI::App& app, Call& call) {
  CLI::App* command =
      app.add_subcommand("record", "Records of decisions that can be verified later (审核记录)");
  command->footer(record_help);
  const auto choices = std::make_shared<RecordChoices>();
  offer_file(*command, call.options);
  offer_readings(*command, call.options);
  offer_edition(*command, call.options);
  command->add_flag("--masked", choices->record.masked,
                    "Leave out the values of personal fields from the start");
  command
      ->add_option("--recorded-at", choices->record.recorded_at,
                   "When this was recorded, in your words; the tool reads no clock")
      ->option_text("TEXT");
  command
      ->add_option("--salt-seed-for-tests", choices->test_seed,
                   "Derive the salts from this text, so that the same call gives the same bytes.\n"
                   "Whoever knows it can guess masked values: for tests alone")
      ->option_text("TEXT");
  offer_progress(*command, call.options);
  command->callback([&call, choices] {
    call.run = [&options = call.options, choices](const Editions& editions) {
      return run_record(options, editions, *choices);
    };
  });
}

void offer_mask(CLI::App& app, Call& call) {
  CLI::App* command =
      app.add_subcommand("mask", "Records without the values of personal fields (隐去个人信息)");
  command->footer(mask_help);
  const auto fields = std::make_shared<std::vector<std::string>>();
  offer_file(*command, call.options);
  command->add_option("--field", *fields, "Mask only this field, a JSON Pointer; may be repeated")
      ->option_text("POINTER")
      ->allow_extra_args(false);
  offer_progress(*command, call.options);
  command->callback([&call, fields] {
    call.run = [&options = call.options, fields](const Editions&) {
      return run_mask(options, *fields);
    };
  });
}

}  // namespace chengdu_subsidy::tool
