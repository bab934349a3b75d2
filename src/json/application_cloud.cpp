#include "json/application_cloud.hpp"

#include <algorithm>
#include <chengdu_subsidy/notice/subdomain_path.hpp>
#include <utility>

#include "json/application_entries.hpp"

namespace chengdu_subsidy::json_detail {
namespace {

constexpr std::string_view other_fee = "other";

constexpr Text bad_subdomain{
    "{0}不是上云目录中子域的标识或全称：请填写目录中的子域标识或“类/域/子域”。",
    "{0} is no id and no path of a sub-domain of the catalogue: write an id of the catalogue or a "
    "path 类/域/子域."};
constexpr Text subdomain_meant{
    "{0}不是上云目录中子域的标识或全称，是否应为{1}？请填写目录中的子域标识或“类/域/子域”。",
    "{0} is no id and no path of a sub-domain of the catalogue; did you mean {1}? Write an id of "
    "the catalogue or a path 类/域/子域."};

/// Ids and paths, all that a sub-domain may be called.
std::vector<std::string> subdomain_names(std::span<const Subdomain> catalogue) {
  std::vector<std::string> names;
  for (const Subdomain& entry : catalogue) names.emplace_back(entry.id);
  for (const Subdomain& entry : catalogue) names.push_back(subdomain_path(entry));
  return names;
}

std::optional<std::size_t> find_called(ReadContext& context, std::string_view name) {
  const auto catalogue = context.edition->cloud.catalogue;
  // Where a name that ends alike was found last: it need not be this one, nor this catalogue.
  std::size_t& hint = context.subdomain_hint(name);
  if (hint < catalogue.size() && same_text(catalogue[hint].id, name)) return hint;
  // Only a path holds a slash: most names need not be compared with any.
  const auto found = name.find('/') == std::string_view::npos ? find_entry(catalogue, name)
                                                              : find_subdomain(catalogue, name);
  if (found) hint = *found;
  return found;
}

/// The paths of the sub-domains that are called by a name alone.
Sentence paths_of(std::string_view name, std::span<const Subdomain> catalogue) {
  Sentence paths;
  for (const Subdomain& entry : catalogue) {
    if (entry.name.zh != name) continue;
    const Sentence path = quoted(subdomain_path(entry));
    paths.zh.append(paths.zh.empty() ? "" : "或").append(path.zh);
    paths.en.append(paths.en.empty() ? "" : " or ").append(path.en);
  }
  return paths;
}

bool fail_subdomain(ReadContext& context, Position at, bool other_allowed) {
  std::vector<std::string> names = subdomain_names(context.edition->cloud.catalogue);
  if (other_allowed) names.emplace_back(other_fee);
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::string_view given = context[at].text;
  Sentence meant = paths_of(given, context.edition->cloud.catalogue);
  if (meant.zh.empty()) {
    if (const std::string_view near = nearest(given, views); !near.empty()) meant = quoted(near);
  }
  return context.fail(ErrorCode::unknown_value, at,
                      meant.zh.empty() ? fill(bad_subdomain, {quoted(given)})
                                       : fill(subdomain_meant, {quoted(given), meant}));
}

}  // namespace

bool read_value(ReadContext& context, Position at, SubdomainIndex& into) {
  if (!context.expect(at, Kind::string, text_expected)) return false;
  const auto found = find_called(context, context[at].text);
  if (!found) return fail_subdomain(context, at, false);
  into = static_cast<SubdomainIndex>(*found);
  return true;
}

void write_value(WriteContext& context, SubdomainIndex value) {
  context.json.value(context.edition.cloud.catalogue[value].id);
}

bool read_fee_subdomain(ReadContext& context, Position at, std::optional<SubdomainIndex>& into) {
  if (!context.expect(at, Kind::string, text_expected)) return false;
  if (context[at].text == other_fee) {
    into.reset();
    return true;
  }
  const auto found = find_called(context, context[at].text);
  if (!found) return fail_subdomain(context, at, true);
  into = static_cast<SubdomainIndex>(*found);
  return true;
}

void write_fee_subdomain(WriteContext& context, std::string_view key,
                         const std::optional<SubdomainIndex>& value) {
  context.json.key(key);
  if (value) {
    write_value(context, *value);
  } else {
    context.json.value(other_fee);
  }
}

bool read_usage(ReadContext& context, Position at, std::vector<Usage>& into) {
  const auto catalogue = context.edition->cloud.catalogue;
  const auto slot_of = [&](std::string_view key) -> std::optional<std::size_t> {
    const auto found = find_called(context, key);
    if (!found) return std::nullopt;
    return 2 * *found + (catalogue[*found].id == key ? 0 : 1);
  };
  const auto names = [&] { return subdomain_names(catalogue); };
  std::vector<std::size_t> slots;  // of the entries, ascending
  const auto take = [&](std::size_t slot, Position value) {
    Usage entry{static_cast<SubdomainIndex>(slot / 2), {}};
    if (!read_value(context, value, entry.text)) return false;
    const auto place = std::upper_bound(slots.begin(), slots.end(), slot);
    into.insert(into.begin() + (place - slots.begin()), std::move(entry));
    slots.insert(place, slot);
    return true;
  };
  return read_entries(context, at, slot_of, names, take);
}

void write_usage(WriteContext& context, std::string_view key, const std::vector<Usage>& value) {
  if (value.empty()) return;
  context.json.key(key);
  context.json.begin_object();
  for (auto entry = value.begin(); entry != value.end(); ++entry) {
    const Subdomain& subdomain = context.edition.cloud.catalogue[entry->subdomain];
    const bool again = std::any_of(value.begin(), entry, [&](const Usage& earlier) {
      return earlier.subdomain == entry->subdomain;
    });
    context.json.key(again ? subdomain_path(subdomain) : subdomain.id);
    context.json.value(entry->text);
  }
  context.json.end_object();
}

}  // namespace chengdu_subsidy::json_detail
