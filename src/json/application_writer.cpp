#include <chengdu_subsidy/json/application.hpp>

#include "json/application_root.hpp"

namespace chengdu_subsidy {
inline namespace v1 {

void write_application(const Application& application, const Edition& edition, std::string& out) {
  json_detail::JsonWriter json{out};
  json_detail::WriteContext context{json, edition};
  json_detail::write_value(context, application);
}

}  // namespace v1
}  // namespace chengdu_subsidy
