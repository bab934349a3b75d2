"""The formula of the platform and cloud tracks as the C++ has it, step by step.

Each function names the one in `include/chengdu_subsidy/` that it models; the steps and their order
are those of the code, because what is proved is that no step overflows. `test_model_is_the_code.py`
compares the two on values. `a` is an arithmetic (`arithmetic.py`), amounts are fen.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

READINGS = ("recognised", "declared", "condition")  # LabourShare, notice/readings.hpp
ROUNDINGS = {  # rounding_unit, values/rounding.hpp
    "down_to_fen": 1,
    "half_up_to_fen": 1,
    "down_to_yuan": 100,
    "down_to_wan": 1_000_000,
}
SCALE = 1_000_000  # Rate::scale, values/rate.hpp


class Base(NamedTuple):
    """ShareBase, rules/share.hpp: what counts in full, and labour with its limit."""

    full: Any
    labour: Any
    share: Fraction
    reading: str


class Parts(NamedTuple):
    """Fraction, rules/share.hpp."""

    numerator: Any
    denominator: Any


def divides_decimally(number: int) -> bool:
    """detail::divides_decimally, rules/share.hpp."""
    while number % 2 == 0:
        number //= 2
    return 5**8 % number == 0


def recognised_base(a: Any, base: Base) -> Parts:
    """detail::recognised_base, rules/share.hpp."""
    part, whole = base.share.numerator, base.share.denominator
    full, labour = base.full, base.labour
    everything = a.add(full, labour)
    if base.reading == "condition":
        return by_condition(a, full, labour, part, whole, everything)
    if base.reading == "declared":
        return by_declared(a, full, labour, part, whole, everything)
    rest = whole - part
    if rest == 0:
        return Parts(everything, 1)
    if divides_decimally(rest):
        return by_recognised(a, full, labour, part, rest)
    return by_recognised_fen(a, full, labour, part, rest)


def by_condition(a: Any, full: Any, labour: Any, part: Any, whole: Any, everything: Any) -> Parts:
    over = a.mul(labour, whole) > a.mul(everything, part)
    return Parts(a.where(over, full, everything), 1)


def by_declared(a: Any, full: Any, labour: Any, part: Any, whole: Any, everything: Any) -> Parts:
    limited = a.least(a.mul(labour, whole), a.mul(everything, part))
    return Parts(a.add(a.mul(full, whole), limited), whole)


def by_recognised(a: Any, full: Any, labour: Any, part: Any, rest: Any) -> Parts:
    limited = a.least(a.mul(labour, rest), a.mul(full, part))
    return Parts(a.add(a.mul(full, rest), limited), rest)


def by_recognised_fen(a: Any, full: Any, labour: Any, part: Any, rest: Any) -> Parts:
    return Parts(a.add(full, a.least(labour, a.quotient(a.mul(full, part), rest))), 1)


def uncapped(a: Any, base: Base, rate: Fraction) -> Parts:
    """detail::exact_share, rules/share.hpp: its member `uncapped`."""
    recognised = recognised_base(a, base)
    return Parts(
        a.mul(recognised.numerator, rate.numerator), recognised.denominator * rate.denominator
    )


def payable(a: Any, amount: Parts, cap: Any) -> Parts:
    """ExactShare::payable, rules/share.hpp."""
    return Parts(a.least(amount.numerator, a.mul(amount.denominator, cap)), amount.denominator)


def reaches_floor(a: Any, amount: Parts, floor: Any) -> Any:
    """detail::pay_share, rules/share.hpp: its first half."""
    return amount.numerator >= a.mul(amount.denominator, floor)


def round_fen(a: Any, amount: Parts, rounding: str) -> Any:
    """round_fen, values/rounding.hpp."""
    numerator, denominator = amount
    if rounding == "half_up_to_fen":
        return a.quotient(a.add(a.mul(numerator, 2), denominator), a.mul(denominator, 2))
    unit = ROUNDINGS[rounding]
    return a.mul(a.quotient(numerator, a.mul(denominator, unit)), unit)


def share(a: Any, base: Base, rate: Fraction, cap: Any, floor: Any, rounding: str) -> Any:
    """share, rules/share.hpp: what is paid, and whether before rounding it reaches the floor."""
    amount = payable(a, uncapped(a, base, rate), cap)
    return round_fen(a, amount, rounding), reaches_floor(a, amount, floor)


def widest_amount(bits: int, labour_share: Fraction, rate: Fraction, cap: int, floor: int) -> int:
    """detail::widest_amount, rules/share.hpp."""
    most = bits - 2 - labour_share.denominator.bit_length() - rate.denominator.bit_length()
    terms = max(cap.bit_length(), floor.bit_length(), ROUNDINGS["down_to_wan"].bit_length())
    return most if terms <= most else 0


def widest_in_64_bits(labour_share: Fraction, rate: Fraction, cap: int, floor: int) -> int:
    """detail::fits_64_bits, rules/share.hpp: an amount fits when it has at most so many bits."""
    return widest_amount(63, labour_share, rate, cap, floor) - 1


def counts_in_full(a: Any, base: Base) -> Any:
    """detail::labour_counts_in_full, rules/share_inverse.hpp."""
    found = recognised_base(a, base)
    return found.numerator == a.mul(a.add(base.full, base.labour), found.denominator)


def over_any_rate(amount: Any) -> Any:
    """detail::over_any_rate, rules/share_inverse.hpp: doubled until the factor passes the scale."""
    return amount * 2 ** (SCALE - 1).bit_length()
