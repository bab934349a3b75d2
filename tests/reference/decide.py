"""The whole decision of the contract, as the rules and amounts of the tracks make it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import product
from math import floor
from typing import Any

import basis as b
import cloud_track
import common
import park_track
import platform_track
import record
import tables as t
import warnings_list
from basis import Amount, Facts, Readings
from words import IN_BOTH_LANGUAGES, TEXT_OR_NULL

TRACKS = {"platform": platform_track.judge, "cloud": cloud_track.judge, "park": park_track.judge}
MOST = {"platform": platform_track.most, "cloud": cloud_track.most, "park": park_track.most}

# The readings that the rules of each part ask for; they are given no others, and would fail.
COMMON_READINGS = ("cutoff_day", "three_years", "environment_grade")
TRACK_READINGS = {
    "platform": ("investment_period", "labour_share"),
    "cloud": ("rating_limit", "fee_scope", "same_name", "one_off"),
    "park": ("top_up",),
}

Result = tuple[str, str | None, str | None]  # outcome, amount, computed amount


def rounded(amount: Amount, rounding: str) -> str | None:
    """An amount in fen, rounded, in yuan."""
    if amount is None:
        return None
    if rounding == "half_up_to_fen":
        return record.yuan(floor(amount + Fraction(1, 2)))
    unit = {"down_to_fen": 1, "down_to_yuan": 100, "down_to_wan": 10_000_00}[rounding]
    return record.yuan(amount // unit * unit)


def result(outcome: str, computed: str | None) -> Result:
    amount = {"supported": computed, "not_supported": "0.00", "undetermined": None}[outcome]
    return outcome, amount, computed


class Sensitivity:
    """The results of one application under other readings.

    The common part and the track's part are judged once for each choice of the readings that they
    ask for; they share none, so every result of the one meets every result of the other.
    """

    def __init__(self, application: Facts, rounding: str) -> None:
        self.track = common.track(application)

        @cache
        def head(*values: str) -> str:
            r = dict(zip(COMMON_READINGS, values, strict=True))
            return b.outcome(*common.judge(application, r).values())

        @cache
        def tail(*values: str) -> tuple[str, str | None]:
            r = dict(zip(TRACK_READINGS[self.track], values, strict=True))
            statuses, exact = TRACKS[self.track](application[self.track], r)
            return b.outcome(*statuses.values()), rounded(exact, rounding)

        self.head, self.tail = head, tail

    def under(self, r: Readings) -> Result:
        first = self.head(*(r[name] for name in COMMON_READINGS))
        second, computed = self.tail(*(r[name] for name in TRACK_READINGS[self.track]))
        return result(b.outcome(first, second), computed)

    def under_all(self) -> set[Result]:
        heads = {self.head(*values) for values in combinations(COMMON_READINGS)}
        tails = {self.tail(*values) for values in combinations(TRACK_READINGS[self.track])}
        return {result(b.outcome(h, o), computed) for h, (o, computed) in product(heads, tails)}


def combinations(names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return product(*(t.READINGS[name] for name in names))


def sensitivity(a: Facts, r: Readings) -> Facts:
    results = Sensitivity(a, r["rounding"])
    here, everywhere = results.under(r), results.under_all()
    changes = []
    for reading in t.READINGS:
        for value in t.READINGS[reading] if reading != "rounding" else ():
            there = results.under({**r, reading: value})
            if there != here:
                named = zip(("outcome", "amount", "computed_amount"), there, strict=True)
                changes.append({"reading": reading, "value": value} | dict(named))
    computed = [amount for _, _, amount in everywhere]
    amounts = [amount for amount in computed if amount is not None]
    return {
        "robust": all(there[:2] == here[:2] for there in everywhere),
        "changes": changes,
        "range": (
            {"min": min(amounts, key=Fraction), "max": max(amounts, key=Fraction)}
            if amounts == computed
            else None
        ),
    }


def decide(a: Facts, r: Readings) -> dict[str, Any]:
    track = common.track(a)
    project = a[track]
    statuses, exact = TRACKS[track](project, r)
    statuses = common.judge(a, r) | statuses
    outcome, amount, computed = result(b.outcome(*statuses.values()), rounded(exact, r["rounding"]))
    undecided = {"min": "0.00", "max": None}
    if outcome == "undetermined":
        undecided["max"] = rounded(MOST[track](project, r), r["rounding"])
    return {
        "application": a["id"],
        "edition": a.get("edition", t.EDITION),
        "direction": track,
        "outcome": outcome,
        "amount": amount,
        "computed_amount": computed,
        "bounds": undecided if outcome == "undetermined" else {"min": amount, "max": amount},
        "findings": [
            {
                "rule": rule,
                "status": status,
                "decided_by": t.RULES[rule][0],
                "clause": t.RULES[rule][1],
                "observed": TEXT_OR_NULL,
                "required": TEXT_OR_NULL,
                "message": IN_BOTH_LANGUAGES,
            }
            for rule, status in statuses.items()
        ],
        "calculation": record.calculation(track, project, r),
        "disallowed": record.disallowed(track, project, r),
        "open": [rule for rule, s in statuses.items() if s in ("unknown", "pending")],
        "readings": dict(r),
        "sensitivity": sensitivity(a, r),
        "materials": record.materials(track, a),
        "warnings": [
            {"code": code, "path": path, "message": IN_BOTH_LANGUAGES}
            for code, path in warnings_list.warnings(track, a)
        ],
        "advice": advice(track, project, r),
    }


def advice(track: str, project: Facts, r: Readings) -> Facts:
    if track == "platform":
        return {}
    pays = {"cloud": cloud_track.pays, "park": park_track.pays}[track]
    at_star = {str(star): rounded(pays(project, r, star), r["rounding"]) for star in t.STARS}
    if track == "park":
        return {"at_star": at_star}
    return {"attainable_star": cloud_track.attainable(project, r), "at_star": at_star}
