"""Track park: guide 三. The star's award, less that of the star it had before."""

from __future__ import annotations

from fractions import Fraction

import basis as b
import tables as t
from basis import Amount, Facts, Readings, Statuses


def possible_stars(p: Facts) -> tuple[int, ...]:
    rating = p.get("assessed_star")
    return (rating,) if rating else t.STARS


def deducted(p: Facts, r: Readings) -> int | None:
    """What the previous star takes off, whatever the star."""
    previous = p.get("previous_star")
    if not previous:
        return previous
    return p.get("previous_award") if r["top_up"] == "received" else t.AWARD[previous]


def amount(p: Facts, r: Readings, star: int | None) -> Amount:
    off = deducted(p, r)
    return None if star is None or off is None else Fraction(max(t.AWARD[star] - off, 0))


def judge(p: Facts, r: Readings) -> tuple[Statuses, Amount]:
    stars, previous, basics = possible_stars(p), p.get("previous_star"), p.get("basics", {})
    upgrade = None if previous is None else b.over_stars([previous < s for s in stars], rated=False)
    if upgrade is not False and deducted(p, r) is None:
        upgrade = None
    truths = {
        "park.applicant": b.all_of(
            b.known(p.get("applicant_role"), lambda role: role != "other"), p.get("industrial")
        ),
        "park.city_plan": p.get("fits_city_plan"),
        **{f"park.basics.{name}": basics.get(name) for name in t.BASICS},
        "park.star": b.rated_star(p, stars),
        "park.upgrade": upgrade,
    }
    return b.settle(truths), amount(p, r, p.get("assessed_star") or None)


def most(p: Facts, r: Readings) -> Fraction:
    """The most that the missing facts and judgements could still lead to."""
    previous, off = p.get("previous_star"), deducted(p, r) or 0
    stars = [star for star in possible_stars(p) if previous is None or previous < star]
    return Fraction(max(max(t.AWARD[star] - off, 0) for star in stars))


def pays(p: Facts, r: Readings, star: int) -> Amount:
    """What this star would pay."""
    previous = p.get("previous_star")
    return Fraction(0) if previous is not None and previous >= star else amount(p, r, star)
