#pragma once
/// \file
/// The yardstick: the amounts, and nothing else, as one would write them by hand in int64 for this
/// one notice. No statuses, no unknowns, no editions, no readings, no overflow checks.

#include <algorithm>
#include <chengdu_subsidy/facts/application.hpp>
#include <chengdu_subsidy/rules/platform.hpp>
#include <cstdint>

namespace bench {

using namespace chengdu_subsidy;

/// 15% of the investment with labour up to the rest, at most five million, in fen.
inline std::int64_t platform_amount(std::int64_t full, std::int64_t labour) {
  const std::int64_t base = full + std::min(labour, full);
  return std::min<std::int64_t>(base * 15 / 100, 500'000'000);
}

inline bool paid_in_2023(const std::optional<Date>& day) { return !day || day->year() == 2023; }

inline std::int64_t amount(const PlatformFacts& facts) {
  std::int64_t full = 0;
  std::int64_t labour = 0;
  for (const auto& line : *facts.investment) {
    if (!paid_in_2023(line.paid_on)) continue;
    const std::int64_t worth = line.audited ? line.audited->fen() : line.amount.fen();
    (line.kind == InvestmentKind::labour ? labour : full) += worth;
  }
  return platform_amount(full, labour);
}

inline std::int64_t amount(const CloudFacts& facts) {
  std::uint64_t claimed[2] = {0, 0};
  for (const auto index : *facts.subdomains) claimed[index / 64] |= std::uint64_t{1} << index % 64;
  std::int64_t fees = 0;
  for (const auto& line : *facts.fees) {
    if (!paid_in_2023(line.paid_on) || !line.subdomain) continue;
    if ((claimed[*line.subdomain / 64] >> *line.subdomain % 64 & 1) == 0) continue;
    fees += line.audited ? line.audited->fen() : line.amount.fen();
  }
  switch (std::min(*facts.applied_star, *facts.assessed_star)) {
    case 3: return std::min<std::int64_t>(fees * 20 / 100, 30'000'000);
    case 4: return std::min<std::int64_t>(fees * 30 / 100, 50'000'000);
    default: return std::min<std::int64_t>(fees * 40 / 100, 100'000'000);
  }
}

inline std::int64_t amount(const ParkFacts& facts) {
  const auto award = [](int star) { return star < 3 ? 0 : (star - 2) * std::int64_t{100'000'000}; };
  return std::max<std::int64_t>(0, award(*facts.assessed_star) - award(*facts.previous_star));
}

inline std::int64_t amount(const Application& application) {
  return std::visit([](const auto& facts) { return amount(facts); }, application.track);
}

}  // namespace bench
