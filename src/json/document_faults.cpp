#include "json/document_faults.hpp"

#include <chengdu_subsidy/notice/text.hpp>
#include <cstddef>
#include <utility>

#include "json/document.hpp"

namespace chengdu_subsidy::json_detail {
namespace {

constexpr Text describe(Flaw flaw) noexcept {
  switch (flaw) {
    case Flaw::none: break;
    case Flaw::empty:
      return {"没有内容：应为一个JSON对象", "there is nothing: write one JSON object"};
    case Flaw::byte_order_mark:
      return {"不应有字节顺序标记（BOM）：请存为不带BOM的UTF-8",
              "a byte-order mark does not belong here: save as UTF-8 without BOM"};
    case Flaw::too_long:
      static_assert(longest_document == std::size_t{64} << 20, "the sentence names it");
      return {"文档超过64 MiB：请缩短；申报应每行一份",
              "the document is longer than 64 MiB: shorten it; applications stand one a line"};
    case Flaw::string:
      return {"字符串缺少右引号，或含有未转义的控制字符（换行应写作\\n）",
              "a string lacks its closing quote, or holds a raw control character (write a line "
              "break as \\n)"};
    case Flaw::escape:
      return {"转义无效：只能是\\\" \\\\ \\/ \\b \\f \\n \\r \\t或\\u加四位十六进制数",
              "no such escape: there are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four "
              "hexadecimal digits"};
    case Flaw::value:
      return {"此处应为值：字符串要加双引号，数字写成如0、-1或2.5，另有true、false和null",
              "a value must stand here: a string in double quotes, a number such as 0, -1 or 2.5, "
              "or true, false or null"};
    case Flaw::key:
      return {"此处应为双引号括起的字段名（末尾不能有多余的逗号）",
              "a key in double quotes must stand here (and no comma behind the last member)"};
    case Flaw::colon: return {"字段名之后应为冒号", "a colon must stand behind a key"};
    case Flaw::array_separator: return {"此处应为逗号或“]”", "a comma or \"]\" must stand here"};
    case Flaw::object_separator: return {"此处应为逗号或“}”", "a comma or \"}\" must stand here"};
    case Flaw::too_deep:
      return {"嵌套超过64层，请减少嵌套", "it is nested deeper than 64 levels; nest it less"};
    case Flaw::cut_short:
      return {"文档不完整：缺少结尾的括号", "it ends too early: closing brackets are missing"};
    case Flaw::trailing:
      return {"文档之后还有多余内容：一行只能有一个JSON对象",
              "something follows the document: write one JSON object a line"};
  }
  return {"", ""};
}

}  // namespace

InputError bad_json(Flaw flaw, std::size_t byte) {
  const Text text = describe(flaw);
  const std::string at = std::to_string(byte + 1);
  InputError error{ErrorCode::bad_json, "", "不是有效的JSON（第", "Not valid JSON (byte "};
  error.zh.append(at).append("字节）：").append(text.zh).append("。");
  error.en.append(at).append("): ").append(text.en).append(".");
  return error;
}

InputError bad_bytes(std::size_t byte) {
  const std::string at = std::to_string(byte + 1);
  return {ErrorCode::bad_utf8, "",
          "第" + at + "字节不是有效的UTF-8：文本可能是GBK等其他编码，请转存为UTF-8。",
          "Byte " + at +
              " is not UTF-8: the text may be in GBK or another encoding; save it as UTF-8."};
}

InputError lone_surrogate(std::string path) {
  return {ErrorCode::bad_utf8, std::move(path),
          "字符串含有不成对的代理项转义（\\uD800至\\uDFFF）：请成对书写，或直接写出该字符。",
          "A string holds a lone surrogate escape (\\uD800 to \\uDFFF): write both halves, or the "
          "character itself."};
}

}  // namespace chengdu_subsidy::json_detail
