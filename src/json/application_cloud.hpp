#pragma once
/// \file
/// The fields of the cloud track.

#include <chengdu_subsidy/facts/cloud.hpp>

#include "json/read_values.hpp"

namespace chengdu_subsidy::json_detail {

template <>
struct WordTable<Deployment> {
  static constexpr const auto& words = deployment_words;
};
template <>
struct WordTable<Recognition> {
  static constexpr const auto& words = recognition_words;
};

/// A sub-domain by its id or its Chinese path; written as its id.
bool read_value(ReadContext& context, Position at, SubdomainIndex& into);
void write_value(WriteContext& context, SubdomainIndex value);

/// A fee line's sub-domain, or `other` for a fee outside the catalogue.
bool read_fee_subdomain(ReadContext& context, Position at, std::optional<SubdomainIndex>& into);
void write_fee_subdomain(WriteContext& context, std::string_view key,
                         const std::optional<SubdomainIndex>& value);

/// Texts by sub-domain, in the order of the catalogue, whatever that of the document. A
/// sub-domain's id and its path are two keys: each that is given makes an entry, the id's first. Of
/// two entries for one sub-domain the later is written under the path, so that both are read back.
bool read_usage(ReadContext& context, Position at, std::vector<Usage>& into);
void write_usage(WriteContext& context, std::string_view key, const std::vector<Usage>& value);

template <bool NoneAllowed>
bool read_cloud_star(ReadContext& context, Position at, std::optional<int>& into) {
  return read_star(context, at, context.edition->cloud.levels, NoneAllowed, into);
}

template <>
struct FieldTable<FeeLine> {
  static constexpr auto fields = std::to_array<Field<FeeLine>>({
      needed<&FeeLine::id, &read_line_id>("id"),
      needed<&FeeLine::subdomain, &read_fee_subdomain, &write_fee_subdomain>("subdomain"),
      needed<&FeeLine::amount>("amount"),
      field<&FeeLine::paid_on>("paid_on"),
      field<&FeeLine::audited, &read_audited>("audited"),
  });
};

template <>
struct FieldTable<CloudFacts> {
  static constexpr auto fields = std::to_array<Field<CloudFacts>>({
      field<&CloudFacts::started_on>("started_on"),
      field<&CloudFacts::completed_on>("completed_on"),
      field<&CloudFacts::deployment>("deployment"),
      field<&CloudFacts::providers>("providers"),
      field<&CloudFacts::benefit>("benefit"),
      field<&CloudFacts::applied_star, &read_cloud_star<false>>("applied_star"),
      field<&CloudFacts::assessed_star, &read_cloud_star<true>>("assessed_star"),
      field<&CloudFacts::previous_star, &read_cloud_star<true>>("previous_star"),
      field<&CloudFacts::subdomains>("subdomains"),
      field<&CloudFacts::usage, &read_usage, &write_usage>("usage"),
      field<&CloudFacts::qualitative>("qualitative"),
      field<&CloudFacts::declared_fees>("declared_fees"),
      field<&CloudFacts::fees, &read_lines<FeeLine>>("fees"),
      field<&CloudFacts::recognitions>("recognitions"),
      field<&CloudFacts::situation>("situation"),
  });
};

}  // namespace chengdu_subsidy::json_detail
