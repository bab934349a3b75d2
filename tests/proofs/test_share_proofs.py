"""Proofs on min(rate x base, cap) with the edition's numbers, over all amounts of money.

Z3 is asked for a counterexample and finds that there is none. Amounts are integers of any size
unless 64 bits are spoken of, so what is proved holds for sums of lines too.
"""

from __future__ import annotations

from typing import Any

import formula as f
import pytest
import z3
from arithmetic import MOST, Exact, Machine, Upper
from edition import Terms, edition, every_terms, fen, platform

EXACT = Exact()
TERMS = every_terms()
# A track without labour has no reading of it.
CASES = [
    (terms, reading)
    for terms in TERMS
    for reading in (f.READINGS if terms.labour_share else f.READINGS[:1])
]
cases = pytest.mark.parametrize(
    ("terms", "reading"), CASES, ids=[f"{terms.name}-{reading}" for terms, reading in CASES]
)
roundings = pytest.mark.parametrize("rounding", f.ROUNDINGS)


def counterexample(*claims: Any) -> Any:
    """A model in which everything but the last claim holds; None where there is none."""
    solver = z3.Solver()
    solver.set("timeout", 60_000)
    *given, claim = claims
    solver.add(*given, z3.Not(claim))
    answer = solver.check()
    assert answer != z3.unknown, solver.reason_unknown()
    return solver.model() if answer == z3.sat else None


def base_of(terms: Terms, reading: str, suffix: str = "") -> f.Base:
    full, labour = z3.Ints(f"full{suffix} labour{suffix}")
    return f.Base(full, labour if terms.labour_share else 0, terms.labour_share, reading)


def amounts(*bases: f.Base) -> list[Any]:
    return [x >= 0 for base in bases for x in (base.full, base.labour)]


def paid(base: f.Base, terms: Terms, rounding: str, floor: Any = 0) -> Any:
    return f.share(EXACT, base, terms.rate, terms.cap, floor, rounding)


@cases
@roundings
def test_what_is_paid_is_neither_negative_nor_above_the_cap(
    terms: Terms, reading: str, rounding: str
) -> None:
    base = base_of(terms, reading)
    money, _ = paid(base, terms, rounding)
    assert counterexample(*amounts(base), z3.And(money >= 0, money <= terms.cap)) is None
    # The claim can fail: one fen below the cap it does.
    assert counterexample(*amounts(base), money < terms.cap) is not None


@cases
def test_rounding_takes_less_than_its_unit_and_adds_at_most_half_a_fen(
    terms: Terms, reading: str
) -> None:
    base = base_of(terms, reading)
    exact = f.payable(EXACT, f.uncapped(EXACT, base, terms.rate), terms.cap)
    for rounding, unit in f.ROUNDINGS.items():
        money, _ = paid(base, terms, rounding)
        over = money * exact.denominator - exact.numerator
        most = exact.denominator if rounding == "half_up_to_fen" else 0
        least = exact.denominator * unit - most // 2
        claim = z3.And(2 * over <= most, over > -least if not most else 2 * over > -most)
        assert counterexample(*amounts(base), claim) is None, rounding


@cases
@roundings
def test_more_of_what_counts_in_full_never_pays_less(
    terms: Terms, reading: str, rounding: str
) -> None:
    base = base_of(terms, reading)
    more = base._replace(full=z3.Int("more"))
    goal = z3.Int("goal")
    (before, reached), (after, reaches) = (paid(b, terms, rounding, goal) for b in (base, more))
    claim = z3.And(before <= after, z3.Implies(reached, reaches))
    assert counterexample(*amounts(base, more), base.full <= more.full, goal >= 0, claim) is None


@pytest.mark.parametrize("reading", f.READINGS)
def test_more_labour_never_pays_less_but_where_it_is_a_condition(reading: str) -> None:
    terms = platform()
    base = base_of(terms, reading)
    more = base._replace(labour=z3.Int("more"))
    before, after = (paid(b, terms, "down_to_fen")[0] for b in (base, more))
    found = counterexample(*amounts(base, more), base.labour <= more.labour, before <= after)
    # Under `condition` labour above its share counts nothing, so that one fen more loses it all.
    assert (found is None) == (reading != "condition")


@pytest.mark.parametrize("reading", f.READINGS)
def test_labour_is_recognised_up_to_its_share_and_nothing_is_invented(reading: str) -> None:
    """Guide 一(三) note, in the contract's words, against the code's integers."""
    terms = platform()
    base = base_of(terms, reading)
    full, labour, share = base.full, base.labour, z3.RealVal(str(terms.labour_share))
    everything = z3.ToReal(full + labour)
    over = z3.ToReal(labour) > share * everything
    within = {
        # Labour is at most its share of what is recognised: share / (1 - share) of the rest.
        "recognised": z3.If(over, z3.ToReal(full) / (1 - share), everything),
        "declared": z3.If(over, z3.ToReal(full) + share * everything, everything),
        "condition": z3.If(over, z3.ToReal(full), everything),
    }[reading]
    found = f.recognised_base(EXACT, base)
    claim = z3.ToReal(found.numerator) == within * found.denominator
    assert counterexample(*amounts(base), claim) is None


@cases
@roundings
def test_no_step_of_the_64_bit_path_overflows_where_the_range_check_admits_it(
    terms: Terms, reading: str, rounding: str
) -> None:
    """So both paths give the same integers: two's complement without overflow is exact."""
    widest = f.widest_in_64_bits(terms.labour_share, terms.rate, terms.cap, terms.floor)
    machine = Machine()
    full, labour = z3.BitVecs("full labour", 64)
    base = f.Base(full, labour if terms.labour_share else 0, terms.labour_share, reading)
    f.share(machine, base, terms.rate, terms.cap, terms.floor, rounding)
    admitted = [z3.ULT(x, z3.BitVecVal(1 << widest, 64)) for x in (full, labour)]
    assert len(machine.fits) >= 4
    for fits in machine.fits:
        assert counterexample(*admitted, fits) is None
    if terms.labour_share:  # without the range check there are amounts that overflow
        assert counterexample(full >= 0, labour >= 0, z3.And(*machine.fits)) is not None


def test_the_range_check_is_right_for_every_edition() -> None:
    """Any rates of six decimals, any cap and floor: no step exceeds 63 bits where it admits it."""
    admitted = 0
    for share_bits in range(1, f.SCALE.bit_length() + 1):
        for rate_bits in range(1, f.SCALE.bit_length() + 1):
            most = 63 - 2 - share_bits - rate_bits  # widest_amount, where the terms fit
            if most < f.ROUNDINGS["down_to_wan"].bit_length():
                continue
            admitted += 1
            terms = 2**most - 1  # the largest cap and floor that it lets pass
            amount = 2 ** (most - 1) - 1
            share, rate = (
                2**share_bits - 1,
                2**rate_bits - 1,
            )  # the largest terms of the fractions
            upper = Upper()
            everything = upper.add(amount, amount)
            for base in (
                f.by_condition(upper, amount, amount, share, share, everything),
                f.by_declared(upper, amount, amount, share, share, everything),
                f.by_recognised(upper, amount, amount, share, share),
                f.by_recognised_fen(upper, amount, amount, share, share),
            ):
                exact = f.Parts(upper.mul(base.numerator, rate), upper.mul(base.denominator, rate))
                pays = f.payable(upper, exact, terms)
                f.reaches_floor(upper, pays, terms)
                upper.mul(exact.denominator, f.ROUNDINGS["down_to_wan"])
                upper.add(upper.mul(exact.numerator, 2), exact.denominator)
            assert upper.largest <= MOST, (share_bits, rate_bits)
    assert admitted > 50


def test_the_notice_takes_the_64_bit_path_up_to_the_largest_amount() -> None:
    for terms in TERMS:
        widest = f.widest_in_64_bits(terms.labour_share, terms.rate, terms.cap, terms.floor)
        assert 10**13 * 100 < 2**widest, terms.name  # the contract's limit on money, in fen


# --- parks ---------------------------------------------------------------------------------------


@roundings
def test_a_park_is_topped_up_to_at_most_its_award(rounding: str) -> None:
    """topped_up, rules/park.hpp: guide 三(二)."""
    deducted, more = z3.Ints("deducted more")
    for level in edition()["park"]["levels"]:
        award = fen(level["award"])

        def topped_up(less: Any) -> Any:
            left = z3.If(award < less, 0, award - less)
            return f.round_fen(EXACT, f.Parts(left, 1), rounding)

        money, after = topped_up(deducted), topped_up(more)
        claim = z3.And(money >= 0, money <= award, after <= money)
        assert counterexample(deducted >= 0, more >= deducted, claim) is None
