"""Applications drawn at random: thresholds, unknowns and rare combinations are common."""

from __future__ import annotations

from random import Random
from typing import Any

import tables as t
from draw import Draw
from jsontext import Number, Object
from projects import Json, cloud, park, platform


def application(rng: Random, lavish: bool = False) -> Any:
    """A valid application; a lavish one has nearly every field."""
    d = Draw(rng, lavish)
    track = d.choice(["platform", "cloud", "cloud", "park"])
    a: Json = {"id": d.choice(["A-1", "申报-1", "x" * 200, "𠮷"])}
    a |= d.facts(submitted_on=d.submitted)
    a |= d.facts(conduct=lambda: conduct(d, a.get("submitted_on")))
    a |= d.facts(recommendation=lambda: recommendation(d))
    a |= d.sometimes(
        0.3,
        edition=lambda: d.choice([t.EDITION, None]),
        project_name=d.words,
        applicant=lambda: applicant(d),
        undertaking=lambda: d.facts(signed=d.truth, signed_on=d.date),
        materials=lambda: materials(d, track),
    )
    a[track] = {"platform": platform, "cloud": cloud, "park": park}[track](d)
    if d.chance(0.05):
        a[d.choice([other for other in t.MATERIALS if other != track])] = None
    return disordered(d, a) if d.chance(0.3) else a


def disordered(d: Draw, node: Any) -> Any:
    """Keys in another order, and keys that are to be ignored."""
    if isinstance(node, dict):
        pairs = [(key, disordered(d, value)) for key, value in node.items()]
        if d.chance(0.05):
            pairs += [("x-note", d.choice([None, 1, "x", [[]], {"a": [Number("-1e9")]}]))]
            pairs += d.choice([[], [("x-note", {"id": 1})], [("x-", False)]])
        d.rng.shuffle(pairs)
        return Object(pairs)
    return [disordered(d, entry) for entry in node] if isinstance(node, list) else node


# --- the common part -----------------------------------------------------------------------------


def conduct(d: Draw, submitted: str | None) -> Json:
    def events(accident: bool) -> list[Json]:
        return [event(d, submitted, accident) for _ in range(some(d))]

    return d.facts(
        lawful_operation=d.truth,
        good_credit=d.truth,
        policy_compliance=d.truth,
        safety_accidents=lambda: events(True),
        environmental_incidents=lambda: events(False),
        listings=lambda: [listing(d, submitted) for _ in range(some(d))],
    )


def some(d: Draw) -> int:
    """How many blemishes: mostly none."""
    return d.good(lambda: 0, lambda: d.choice([1, 1, 2, 4]), 0.4)


def event(d: Draw, submitted: str | None, accident: bool) -> Json:
    severities = ["general", "general", *t.SEVERITIES]
    facts: Json = {"on": d.event_day(submitted)}
    facts |= d.sometimes(0.5, severity=lambda: d.choice(severities))
    if not accident:
        return facts | d.sometimes(0.2, description=d.words)
    bounds = list(t.SEVERITY_BOUNDS.values())[d.choice([0, 1, 2, 2, 2]) :]
    deaths, injuries, losses = zip(*bounds, strict=True)
    return facts | d.sometimes(
        d.choice([0.4, 0.9]),
        deaths=lambda: d.good(lambda: d.choice([0, 2]), lambda: d.around(*deaths), 0.3),
        serious_injuries=lambda: d.good(lambda: d.choice([0, 9]), lambda: d.around(*injuries), 0.3),
        direct_loss=lambda: d.money(
            d.good(lambda: d.choice([0, 999_999_999]), lambda: d.around(*losses), 0.3)
        ),
    )


def listing(d: Draw, submitted: str | None) -> Json:
    day = submitted or "2024-04-19"
    before, after = d.event_day(day), d.choice([day, d.event_day(day), d.date()])
    if d.chance(0.8):  # mostly over before the application, or not begun
        after = d.choice(["2024-03-29", "2023-12-31", "2020-01-01"])
    facts: Json = {
        "list": d.choice(["serious_dishonesty", "work_safety_dishonesty", "environmental_bad"])
    }
    return facts | d.sometimes(0.8, **{"from": lambda: before, "until": lambda: after})


def recommendation(d: Draw) -> Json:
    days = ["2024-05-06", "2024-05-05", "2024-04-01"]
    return d.facts(
        department=d.words,
        recommended=d.truth,
        on=lambda: d.good(lambda: d.choice(days), lambda: d.choice(["2024-05-07", d.date()]), 0.05),
    )


def applicant(d: Draw) -> Json:
    def result() -> Json:
        profit = d.money(d.fen())
        if d.chance(0.3):
            minus = Number("-" + profit.digits) if isinstance(profit, Number) else f"-{profit}"
            profit = -profit if isinstance(profit, int) and profit else minus
        return d.sometimes(
            0.9,
            year=lambda: d.around(2021, 2022, 2023),
            revenue=lambda: d.money(d.fen()),
            tax=lambda: d.money(d.fen()),
            profit=lambda: profit,
        )

    return d.sometimes(
        0.5,
        name=d.words,
        uscc=d.uscc,
        district=d.words,
        registered_on=d.date,
        registered_capital=lambda: d.money(d.fen()),
        results=lambda: [result() for _ in range(d.rng.randint(0, 5))],
        contact=lambda: d.sometimes(0.5, name=d.words, title=d.words, phone=d.words, email=d.words),
        profile=d.long_text,
    )


def materials(d: Draw, track: str) -> Json:
    ids = list(
        t.MATERIALS[track] if d.chance(0.7) else {i for m in t.MATERIALS.values() for i in m}
    )
    return {i: d.choice([d.truth(), d.truth(), True, None]) for i in sorted(ids) if d.chance(0.95)}
