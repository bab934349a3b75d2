"""Proofs on rules/share_inverse.hpp and values/search.hpp: every answer is the least, or the most.

The library has no second formula for its answers: it searches with the formula itself. So two
things are proved: the search finds the threshold of whatever has one, and what is asked has one.
"""

from __future__ import annotations

from typing import Any

import formula as f
import pytest
import z3
from edition import Terms, platform
from test_share_proofs import EXACT, TERMS, amounts, base_of, cases, counterexample, paid, roundings

names = pytest.mark.parametrize("terms", TERMS, ids=[terms.name for terms in TERMS])


def reaches(base: f.Base, terms: Terms, goal: Any, rounding: str, rounded: bool) -> Any:
    """reaches, rules/share_inverse.hpp."""
    money, reached = paid(base, terms, rounding, goal)
    return money >= goal if rounded else reached


def least_by_division(terms: Terms, goal: Any, rounding: str, rounded: bool) -> Any:
    """The least base for a goal above zero, by division: written apart from the library."""
    halves = goal * 2
    if rounded and rounding == "half_up_to_fen":
        halves = goal * 2 - 1
    elif rounded:
        unit = f.ROUNDINGS[rounding]
        halves = (goal + unit - 1) / unit * unit * 2
    divisor = 2 * terms.rate.numerator
    return (halves * terms.rate.denominator + divisor - 1) / divisor


@names
@roundings
@pytest.mark.parametrize("rounded", [True, False], ids=["paid", "before-rounding"])
def test_the_least_base_reaches_the_goal_and_one_fen_less_does_not(
    terms: Terms, rounding: str, rounded: bool
) -> None:
    goal, full = z3.Ints("goal full")
    base = f.Base(full, 0, terms.labour_share, "recognised")
    reached = reaches(base, terms, goal, rounding, rounded)
    # What the cap leaves after rounding; before rounding, the cap itself.
    most = terms.cap // f.ROUNDINGS[rounding] * f.ROUNDINGS[rounding] if rounded else terms.cap
    least = least_by_division(terms, goal, rounding, rounded)
    within = [full >= 0, goal > 0, goal <= most]
    assert counterexample(*within, reached == (full >= least)) is None
    # Above it no base does, and the answer is "none".
    assert counterexample(full >= 0, goal > most, z3.Not(reached)) is None
    # The search looks far enough: over_any_rate(money_limit) is above every least base.
    assert counterexample(*within, least <= f.over_any_rate(10**13 * 100)) is None


@cases
@roundings
@pytest.mark.parametrize("rounded", [True, False], ids=["paid", "before-rounding"])
def test_an_addition_has_a_threshold_under_every_reading(
    terms: Terms, reading: str, rounding: str, rounded: bool
) -> None:
    """least_addition: what reaches a goal goes on to reach it, so there is a least addition."""
    base = base_of(terms, reading)
    less, more, goal = z3.Ints("less more goal")
    asked = [*amounts(base), 0 <= less, less <= more, goal >= 0]
    before = reaches(base._replace(full=base.full + less), terms, goal, rounding, rounded)
    after = reaches(base._replace(full=base.full + more), terms, goal, rounding, rounded)
    assert counterexample(*asked, z3.Implies(before, after)) is None


@pytest.mark.parametrize("reading", f.READINGS)
def test_the_most_labour_counts_in_full_and_one_fen_more_does_not(reading: str) -> None:
    """most_labour: under every reading the same limit, share / (1 - share) of the rest."""
    terms = platform()
    base = base_of(terms, reading)
    part, rest = terms.labour_share.numerator, (1 - terms.labour_share).numerator
    most = (base.full * part) / rest
    claim = f.counts_in_full(EXACT, base) == (base.labour <= most)
    assert counterexample(*amounts(base), claim) is None
    # The search looks far enough.
    assert counterexample(*amounts(base), most < f.over_any_rate(base.full + 1)) is None


def test_the_search_finds_the_last_number_that_passes() -> None:
    """last_where, values/search.hpp, by induction over its two loops."""
    start, to, threshold, last, stride = z3.Ints("from to threshold last stride")

    def holds_at(number: Any) -> Any:
        # What holds up to some number and for none above it is "at most a threshold".
        return z3.And(number <= to, number <= threshold)

    asked = [start <= threshold, start <= to, stride >= 1]
    # First loop: it ends with a stride that does not fit, and all before it did. `last` is `from`
    # and holds; the invariant for the second loop is: `last` holds, `last + 2 * stride` does not.
    assert counterexample(*asked, holds_at(start)) is None
    # Second loop: it keeps the invariant with half the stride, whichever way it goes.
    invariant = [holds_at(last), z3.Not(holds_at(last + 2 * stride))]
    after = z3.If(holds_at(last + stride), last + stride, last)
    kept = z3.And(holds_at(after), z3.Not(holds_at(after + stride)))
    assert counterexample(*asked, *invariant, kept) is None
    # At the end the stride that fails is one: `last` is the last.
    at_end = [holds_at(last), z3.Not(holds_at(last + 1))]
    smaller = z3.If(threshold < to, threshold, to)
    assert counterexample(*asked, *at_end, last == smaller) is None


def test_strides_suffice_for_every_amount() -> None:
    """last_where keeps 128 strides: doubled so often, one passes every limit that is asked."""
    assert 2**127 > f.over_any_rate(2**100)  # no list that fits in memory sums to more
