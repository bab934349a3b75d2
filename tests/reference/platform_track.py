"""Track platform: guide 一. 15% of the recognised investment, at most 5,000,000 yuan."""

from __future__ import annotations

from fractions import Fraction

import basis as b
import tables as t
from basis import Amount, Facts, Readings, Statuses


def in_period(line: Facts, r: Readings) -> bool:
    if r["investment_period"] == "previous_year":
        return b.paid_in_year(line)
    return bool(line.get("paid_on", t.CUTOFF) <= t.CUTOFF)


def investment(p: Facts, r: Readings) -> tuple[Amount, Amount]:
    """The recognised investment, and the labour above its share."""
    if "investment" not in p:
        return None, None
    lines = [line for line in p["investment"] if in_period(line, r)]
    labour = sum(b.worth(line) for line in lines if line["kind"] == "labour")
    others = sum(b.worth(line) for line in lines if line["kind"] != "labour")
    half = Fraction(labour + others, 2)
    if r["labour_share"] == "recognised":
        allowed = Fraction(min(labour, others))
    elif r["labour_share"] == "declared":
        allowed = min(Fraction(labour), half)
    else:
        allowed = Fraction(labour if labour <= half else 0)
    return others + allowed, labour - allowed


def amount(p: Facts, r: Readings) -> Amount:
    base, _ = investment(p, r)
    return None if base is None else min(t.PLATFORM_RATE * base, t.PLATFORM_CAP)


def judge(p: Facts, r: Readings) -> tuple[Statuses, Amount]:
    due = amount(p, r)
    capabilities = p.get("capabilities", {})
    truths = {
        "platform.in_city": p.get("operated_in_city"),
        "platform.city_plan": p.get("fits_city_plan"),
        **{f"platform.capability.{c}": capabilities.get(c) for c in t.CAPABILITIES},
        "platform.service": p.get("enables_transformation"),
        "platform.enterprises_served": b.known(
            p.get("enterprises_served"), lambda n: n >= t.SERVED
        ),
        "platform.floor": b.known(due, lambda a: a >= t.PLATFORM_FLOOR),
    }
    return b.settle(truths), due


def most(p: Facts, r: Readings) -> Fraction:
    """The most that the missing facts and judgements could still lead to."""
    due = amount(p, r)
    return t.PLATFORM_CAP if due is None else due
