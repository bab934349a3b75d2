#pragma once
// Changes one thing in a JSON document, anywhere in it.
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chengdu_subsidy::test {

class Mutation {
 public:
  explicit Mutation(std::mt19937_64& random) : random_(random) {}

  /// The document with one value, key or member changed.
  std::string of_meaning(std::string_view json) {
    rapidjson::Document document;
    document.Parse(json.data(), json.size());
    allocator_ = &document.GetAllocator();
    std::vector<rapidjson::Value*> values;
    collect(document, values);
    rapidjson::Value& value = *values[below(values.size())];
    if (below(8) == 0) {
      swap(value, *values[below(values.size())]);
    } else {
      change(value);
    }
    return printed(document);
  }

  /// The text with one byte changed, dropped or doubled.
  std::string of_bytes(std::string_view json) {
    std::string text(json);
    const std::size_t at = below(text.size());
    switch (below(4)) {
      case 0: text.erase(at, 1); break;
      case 1: text.insert(at, 1, text[at]); break;
      case 2: text[at] = static_cast<char>(text[at] ^ (1 << below(8))); break;
      default: text[at] = static_cast<char>(' ' + below(95)); break;
    }
    return text;
  }

 private:
  using Value = rapidjson::Value;

  std::size_t below(std::size_t limit) { return random_() % limit; }

  static void collect(Value& value, std::vector<Value*>& into) {
    into.push_back(&value);
    if (value.IsObject()) {
      // By position: clang 14 finds the comparison of these iterators ambiguous.
      for (rapidjson::SizeType i = 0; i < value.MemberCount(); ++i) {
        collect((value.MemberBegin() + static_cast<std::ptrdiff_t>(i))->value, into);
      }
    } else if (value.IsArray()) {
      for (auto& element : value.GetArray()) collect(element, into);
    }
  }

  static std::string printed(const Value& value) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
  }

  Value text(const std::string& characters) {
    Value value;
    value.SetString(characters.data(), static_cast<rapidjson::SizeType>(characters.size()),
                    *allocator_);
    return value;
  }

  // Two parts change places; where one holds the other, it is put in its place.
  void swap(Value& a, Value& b) {
    const std::string in_a = printed(a);
    const std::string in_b = printed(b);
    const bool apart = in_a.find(in_b) == std::string::npos && in_b.find(in_a) == std::string::npos;
    Value copy(b, *allocator_);
    if (apart) b = Value(a, *allocator_);
    a = copy;
  }

  void change(Value& value) {
    if (below(12) == 0) {
      value = other_type(value);
    } else if (value.IsString()) {
      value = text(other_text({value.GetString(), value.GetStringLength()}));
    } else if (value.IsInt64()) {
      value.SetInt64(value.GetInt64() + (below(2) == 0 ? 1 : -1));
    } else if (value.IsBool()) {
      value.SetBool(!value.GetBool());
    } else if (value.IsArray()) {
      change_list(value);
    } else if (value.IsObject()) {
      change_object(value);
    } else {
      value = text("0.00");
    }
  }

  Value other_type(const Value& value) {
    switch (below(4)) {
      case 0: return Value(rapidjson::kNullType);
      case 1: return Value(rapidjson::kObjectType);
      case 2: return Value(rapidjson::kArrayType);
      default: return value.IsString() ? Value(1) : text(printed(value));
    }
  }

  std::string other_text(std::string characters) {
    if (characters.empty()) return "x";
    const std::size_t at = below(characters.size());
    switch (below(5)) {
      case 0: return characters + ' ';
      case 1: return {};
      case 2: return "改" + characters;
      default:
        // A letter or digit stays one, so that digests, salts and dates keep their form.
        if (static_cast<unsigned char>(characters[at]) >= 0x80) return characters + "改";
        characters[at] = characters[at] == '1' ? '2' : '1';
        return characters;
    }
  }

  void change_list(Value& list) {
    if (list.Empty()) {
      list.PushBack(text("x"), *allocator_);
      return;
    }
    const auto size = list.Size();
    const auto at = static_cast<rapidjson::SizeType>(below(size));
    switch (below(3)) {
      case 0: list.Erase(list.Begin() + at); break;
      case 1: list.PushBack(Value(list[at], *allocator_), *allocator_); break;
      default: list[at].Swap(list[static_cast<rapidjson::SizeType>(below(size))]); break;
    }
  }

  void change_object(Value& object) {
    if (object.ObjectEmpty() || below(3) == 0) {
      static const char* const keys[] = {"x-note", "note", "amount", "/applicant/contact/phone"};
      object.AddMember(text(keys[below(4)]), text("x"), *allocator_);
      return;
    }
    auto member = object.MemberBegin() + static_cast<std::ptrdiff_t>(below(object.MemberCount()));
    if (below(2) == 0) {
      object.RemoveMember(member);
    } else {
      member->name = text(std::string(member->name.GetString()) + "_");
    }
  }

  std::mt19937_64& random_;
  rapidjson::Document::AllocatorType* allocator_ = nullptr;
};

}  // namespace chengdu_subsidy::test
