"""Three-valued truth, the statuses of rules and the outcome. `None` is unknown, never false or zero."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import tables as t

Facts = dict[str, Any]  # what `form.read` gives: dates as (year, month, day), money in fen
Readings = Mapping[str, str]
Truth = bool | None
Statuses = dict[str, str]
Amount = Fraction | None  # in fen, exact


def all_of(*truths: Truth) -> Truth:
    return False if False in truths else None if None in truths else True


def known(value: Any, test: Callable[[Any], Any]) -> Truth:
    return None if value is None else bool(test(value))


def settle(truths: Mapping[str, Truth | str]) -> Statuses:
    """Each rule's status; a word stands for itself."""
    words = {True: "met", False: "not_met"}
    waiting = {"fact": "unknown", "authority": "pending"}
    return {
        rule: truth if isinstance(truth, str) else words.get(truth, waiting[t.RULES[rule][0]])  # type: ignore[arg-type]
        for rule, truth in truths.items()
    }


def outcome(*statuses: str) -> str:
    if "not_met" in statuses or "not_supported" in statuses:
        return "not_supported"
    return "supported" if set(statuses) <= {"met", "supported"} else "undetermined"


# --- what the stars have in common ---------------------------------------------------------------


def over_stars(suffices: list[bool], rated: bool) -> bool | str:
    """A rule that asks something of the star, over the possible ones."""
    if len(set(suffices)) == 1:
        return suffices[0]
    return "unknown" if rated else "pending"


def rated_star(project: Facts, stars: tuple[int, ...]) -> Truth | str:
    rating = project.get("assessed_star")
    if not rating:
        return known(rating, bool)
    return True if len(stars) == 1 else "unknown"


# --- what the money lines have in common ---------------------------------------------------------


def worth(line: Facts) -> int:
    return int(line.get("audited", line["amount"]))


def paid_in_year(line: Facts) -> bool:
    return "paid_on" not in line or bool(line["paid_on"][0] == t.YEAR)
