#include <string>

#include "casters.hpp"
#include "input.hpp"
#include "json/document.hpp"
#include "json/schema_fields.hpp"

// The fields of an application as one flat list: what the headings of a table are matched with;
// and JSON text that stands in a cell of it.

namespace chengdu_subsidy::python {
namespace {

using json_detail::FieldShape;
using json_detail::ObjectShape;

/// The label of the form in a description, `Name of the project (项目名称).`: 项目名称.
std::string_view form_label(std::string_view description) {
  const std::size_t open = description.find('(');
  const std::size_t close = description.find(')', open == std::string_view::npos ? 0 : open);
  if (open == std::string_view::npos || close == std::string_view::npos) return {};
  return description.substr(open + 1, close - open - 1);
}

const ObjectShape* find_shape(std::string_view type) {
  for (const ObjectShape& shape : json_detail::application_shapes) {
    if (shape.name == type) return &shape;
  }
  return nullptr;
}

void list_fields(std::span<const FieldShape> fields, const std::string& prefix, py::list& into) {
  for (const FieldShape& field : fields) {
    const std::string path = prefix + std::string(field.key);
    if (const ObjectShape* const shape = find_shape(field.type)) {
      list_fields(shape->fields, path + ".", into);
    } else {
      into.append(py::make_tuple(path, std::string(field.type),
                                 std::string(form_label(field.description)),
                                 std::string(field.description)));
    }
  }
}

/// `[(path, type, label of the form, description)]`, the path with dots.
py::list field_table() {
  py::list fields;
  list_fields(json_detail::application_fields, "", fields);
  return fields;
}

/// A list or an object as JSON text, put into an application as it was written: the strict reader
/// sees its digits, and keys that are given twice.
struct JsonText {
  std::string text;
};

JsonText check_json(const py::str& given) {
  std::string kept;
  const std::string_view text = *text_or_bytes(given, kept);
  json_detail::Document document;
  if (const auto fault = document.parse(text)) raise(*fault);
  return {std::string(text)};
}

}  // namespace

void bind_fields(py::module_& m) {
  m.def("_field_table", &field_table);
  py::class_<JsonText> json(m, "_JsonText", "A value as JSON text.", py::module_local());
  finish_class(json);
  json.def(py::init(&check_json), py::arg("text"), py::pos_only());
  write_objects_of(py::type::of<JsonText>(),
                   [](py::handle object, json_detail::JsonWriter& writer) {
                     writer.raw(object.cast<const JsonText&>().text);
                   });
}

}  // namespace chengdu_subsidy::python
