#pragma once
// Values of any type from the bytes of an input.

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace fuzz {

/// Values from the bytes of the input; zeros when they have run out.
class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size) : data_(data), left_(size) {
    for (std::size_t i = 0; i < size; ++i) lot_ = (lot_ ^ data[i]) * 0x100000001B3;
    lot_ ^= lot_ >> 29;
  }

  [[nodiscard]] bool any() const { return left_ > 0; }
  /// A number drawn by all the bytes.
  [[nodiscard]] std::uint64_t lot() const { return lot_; }
  template <class T>
  T take() {
    T value{};
    const std::size_t size = std::min(left_, sizeof value);
    if (size > 0) std::memcpy(&value, data_, size);
    data_ += size;
    left_ -= size;
    return value;
  }
  /// An amount; mostly of a size that money has, now and then any number.
  std::int64_t fen() {
    const auto how = take<std::uint8_t>();
    const auto value = take<std::int64_t>();
    if (how % 8 == 0) return value;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(value) >> (how % 64));
  }
  std::int8_t star() {
    const auto value = take<std::int8_t>();
    constexpr std::int8_t stars[] = {0, 3, 4, 5};
    return (value & 15) == 15 ? value : stars[value & 3];
  }

 private:
  const std::uint8_t* data_;
  std::size_t left_;
  std::uint64_t lot_ = 0xCBF29CE484222325;
};

}  // namespace fuzz
