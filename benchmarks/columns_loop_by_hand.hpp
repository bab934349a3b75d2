// The body of a function over `c` and `rows`; included where it is to be compiled.
const auto load = [](auto v, const void* from) {
  std::memcpy(&v, from, sizeof v);
  return v;
};
constexpr std::int64_t bits = 0x4330000000000000;
constexpr double whole = 4503599627370496.0;
constexpr std::uint32_t all = (1u << 18) - 1;  // every truth that a platform needs
for (std::size_t i = 0; i < rows; i += 8) {
  const Doubles full = (Doubles)(load(Ints{}, c.full + i) | bits) - whole;
  const Doubles labour = (Doubles)(load(Ints{}, c.labour + i) | bits) - whole;
  const Doubles base = full + (labour < full ? labour : full);
  // 15%, down to the fen: the nearest whole number, or the one below it.
  const Doubles exact = base * 3.0 / 20.0;
  const Doubles near = (exact + whole) - whole;
  const Doubles down = near > exact ? near - 1.0 : near;
  const Doubles paid = down > 500'000'000.0 ? Doubles{} + 500'000'000.0 : down;
  const Ints fen = (Ints)(paid + whole) - bits;

  const Ints served = load(Ints{}, c.served + i) >= 20;
  const Ints floor = (base * 3.0 >= 200'000'000.0);
  const Masks failed_mask = load(Masks{}, c.no + i) & all;
  const Masks open_mask = ~load(Masks{}, c.yes + i) & ~failed_mask & (all >> 2);
  const Ints failed = (__builtin_convertvector(failed_mask, Ints) != 0) | ~(served & floor);
  const Ints open = __builtin_convertvector(open_mask, Ints) != 0;
  const Ints unknown = Ints{} + INT64_MIN;
  const Ints amount = failed ? Ints{} : (open ? unknown : fen);
  std::memcpy(c.amount + i, &amount, sizeof amount);
  std::memcpy(c.computed + i, &fen, sizeof fen);
  const Bytes outcome = __builtin_convertvector(failed ? Ints{} + 1 : (open & 2), Bytes);
  std::memcpy(c.outcome + i, &outcome, sizeof outcome);
}
