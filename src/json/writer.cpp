#include "json/writer.hpp"

#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>

namespace chengdu_subsidy::json_detail {
namespace {

/// RapidJSON's own `RawNumber` puts a number into quotes; the digits must come out as they went in.
class PrettyPrinter : public rapidjson::PrettyWriter<StringStream> {
 public:
  using PrettyWriter::PrettyWriter;
  bool RawNumber(const char* digits, rapidjson::SizeType size, bool /*copy*/) {
    return RawValue(digits, size, rapidjson::kNumberType);
  }
};

}  // namespace

std::string pretty_json(std::string_view compact) {
  std::string out;
  StringStream stream(out);
  PrettyPrinter printer(stream);
  printer.SetIndent(' ', 2);
  rapidjson::MemoryStream in(compact.data(), compact.size());
  rapidjson::Reader reader;
  reader.Parse<rapidjson::kParseNumbersAsStringsFlag>(in, printer);
  return out;
}

}  // namespace chengdu_subsidy::json_detail
