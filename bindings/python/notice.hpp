#pragma once
/// \file
/// Entries of an edition's lists, as Python holds them.

#include <span>
#include <string>

#include "editions.hpp"
#include "parts.hpp"

namespace chengdu_subsidy::python {

/// Words in both languages, on their own.
struct Words {
  Words() = default;
  explicit Words(const Text& text) : zh(text.zh), en(text.en) {}
  std::string zh;
  std::string en;
  friend bool operator==(const Words&, const Words&) = default;
};

/// An entry of one of an edition's lists, with what it points into.
template <class Entry>
struct Held {
  std::shared_ptr<const LoadedEdition> owner;
  const Edition* edition = nullptr;
  const Entry* entry = nullptr;

  const Entry& operator*() const noexcept { return *entry; }
  const Entry* operator->() const noexcept { return entry; }
  friend bool operator==(const Held& a, const Held& b) { return *a.entry == *b.entry; }
};

template <class Entry>
Entries<Held<Entry>> entries(const PyEdition& from, std::span<const Entry> list) {
  Entries<Held<Entry>> result;
  for (const Entry& entry : list) result.list.push_back({from.owner, from.edition, &entry});
  return result;
}

}  // namespace chengdu_subsidy::python
