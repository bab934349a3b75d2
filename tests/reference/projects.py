"""Projects of the three tracks drawn at random."""

from __future__ import annotations

from typing import Any

import tables as t
from draw import MOST, Draw
from jsontext import Number

Json = dict[str, Any]

# --- money lines ---------------------------------------------------------------------------------


def line(d: Draw, number: int, fen: int, **kind: str) -> Json:
    """A money line that is worth so many fen."""
    facts: Json = {"id": f"L{number}"} | kind
    if d.chance(0.85):
        facts |= {"amount": d.money(fen)}
    else:
        cut = d.choice([0, 1, d.rng.randint(0, 10**7)])
        facts |= {"amount": d.money(min(fen + cut, MOST)), "audited": d.money(fen)}
    if not d.chance(0.15):
        facts["paid_on"] = d.paid_on()
    elif d.chance(0.2):
        facts["paid_on"] = None
    return facts


def declared(d: Draw, key: str, lines: list[Json], fen: list[int]) -> Json:
    """The form's figure: now and then that of the lines, else near it."""
    total = sum(fen) + d.choice([0, 0, 1, -1])
    return d.sometimes(0.3, **{key: lambda: d.money(min(max(total, 0), MOST))})


# --- platform ------------------------------------------------------------------------------------

# Where 15% meets the floor, the cap, and a whole 10,000 yuan; with half fens between.
BASES = [66_666_666, 66_666_667, 66_666_668, 3_333_333_333, 3_333_333_334, 100_000_000, 3, 0]


def platform(d: Draw) -> Json:
    base = d.choice([d.choice(BASES), d.rng.randint(60_000_000, 4_000_000_000), d.fen()])
    labour = d.choice([base // 2, base // 2 + 1, d.rng.randint(0, base), base // 5, base // 5, 0])
    if d.chance(0.3):  # so that the base comes of the limit on labour
        labour = d.choice([base // 2 + d.rng.randint(0, 3), base])
    labour = min(labour, base)
    count = d.choice([1, 1, 1, 2, 3, 15])
    amounts = [("labour", fen) for fen in d.parts(labour, count)]
    amounts += [(d.choice(["software", "hardware"]), f) for f in d.parts(base - labour, count)]
    amounts += [
        (d.choice(["software", "hardware", "labour"]), d.fen())
        for _ in range(d.choice([0, 0, 0, 1, 5]))
    ]
    d.rng.shuffle(amounts)
    lines = [line(d, i, fen, kind=kind) for i, (kind, fen) in enumerate(amounts)]
    if d.chance(0.6):  # nothing out of the period, so that the sum is what was meant
        for entry in lines:
            entry["paid_on"] = d.choice(["2023-01-01", "2023-12-31"])
    if d.chance(0.03):
        lines = []
    counts = {name: lambda: d.around(0, 2**53 - 1) for name in ("devices_connected", "solutions")}
    return d.facts(
        built_on=d.built_on,
        operated_in_city=d.truth,
        fits_city_plan=d.truth,
        capabilities=lambda: d.facts(**dict.fromkeys(t.CAPABILITIES, d.truth)),
        enables_transformation=d.truth,
        enterprises_served=lambda: d.good(
            lambda: d.choice([20, 21, 2**53]), lambda: d.around(20, 20, 1), 0.05
        ),
        investment=lambda: lines,
    ) | (
        declared(d, "declared_investment", lines, [fen for _, fen in amounts])
        | d.sometimes(
            0.1,
            name=d.words,
            positioning=lambda: d.choice(["industry", "cross_industry", "enterprise", "other"]),
            iaas=lambda: d.sometimes(0.5, model=lambda: "leased", provider=d.words),
            metrics=lambda: d.sometimes(
                0.5, **counts, annual_service_revenue=lambda: d.money(d.fen())
            ),
            typical_users=lambda: [
                d.sometimes(0.8, name=d.words, use=d.words) for _ in range(d.choice([0, 2, 3, 4]))
            ],
            overview=d.long_text,
            strengths=d.long_text,
            plan=d.long_text,
        )
    )


# --- cloud ---------------------------------------------------------------------------------------

# Where the rates meet the caps, and half a fen; by the rates 20%, 30%, 40%.
FEES = [150_000_000, 166_666_666, 166_666_667, 250_000_000, 500_000, 3_333_334, 1, 2, 3, 5, 0]
TWINS = [*t.TWIN, *t.TWIN.values()]


def cloud(d: Draw) -> Json:
    rated = d.star()
    count = d.good(lambda: d.choice([6, 7, 8]), lambda: d.around(2, 4, 6), 0.5)
    claimed = d.rng.sample(t.SUBDOMAINS, count)
    if d.chance(0.4):
        claimed = [*d.choice([TWINS, TWINS[:1], TWINS[1:]]), *claimed][: max(count, 1)]
    d.rng.shuffle(claimed)
    base = d.choice([d.choice(FEES), d.rng.randint(0, 300_000_000), d.fen()])
    parts = d.parts(base, d.choice([1, 2, 3, 6, 12]))
    if d.chance(0.3):  # ties between sub-domains
        parts = [d.choice([100, 100, 50, 1])] * len(parts)
    lines = [
        line(d, i, fen, subdomain=fee_subdomain(d, claimed)) for i, fen in enumerate(parts)
    ] * (not d.chance(0.03))
    applied = d.good(lambda: rated, d.star, 0.3)
    return d.facts(
        completed_on=d.built_on,
        benefit=d.truth,
        applied_star=lambda: applied,
        assessed_star=lambda: d.good(lambda: rated, lambda: d.choice([0, 3, 4, 5, None]), 0.3),
        previous_star=lambda: d.choice([0, 0, 3, 4, 5]),
        qualitative=d.truth,
        subdomains=lambda: [named(d, s) for s in claimed + claimed[: d.choice([0, 0, 0, 1])]],
        fees=lambda: lines,
        deployment=lambda: d.choice(["public", "private", "hybrid"]),
    ) | (
        declared(d, "declared_fees", lines, parts)
        | d.sometimes(
            0.15,
            started_on=d.built_on,
            providers=lambda: [d.words() for _ in range(d.rng.randint(0, 2))],
            usage=lambda: {named(d, s): d.words() for s in claimed[:3]},
            recognitions=lambda: d.choice([[], ["miit_typical"], ["sichuan_typical"] * 2]),
            situation=d.long_text,
        )
    )


def fee_subdomain(d: Draw, claimed: list[str]) -> str:
    kind = d.rng.random()
    if kind < 0.8 and claimed:
        return named(d, d.choice(claimed))
    if kind < 0.9:
        return named(d, d.choice(TWINS))
    return "other" if kind < 0.94 else named(d, d.choice(t.SUBDOMAINS))


CHINESE = {name: path for path, name in t.PATHS.items()}


def named(d: Draw, subdomain: str) -> str:
    return CHINESE[subdomain] if d.chance(0.2) else subdomain


# --- park ----------------------------------------------------------------------------------------


def park(d: Draw) -> Json:
    star, previous = d.choice([3, 4, 5, 5, 5, 0]), d.choice([0, 0, 3, 4, 5])
    award = d.around(*t.AWARD.values()) if d.chance(0.6) else d.fen()
    roles = ["investor_builder", "operator"]
    return d.facts(
        completed_on=d.built_on,
        applicant_role=lambda: d.choice([*roles, d.choice(roles) if d.truth() else "other"]),
        industrial=d.truth,
        fits_city_plan=d.truth,
        basics=lambda: d.facts(**dict.fromkeys(t.BASICS, d.truth)),
        assessed_star=lambda: d.choice([star, star, star, None]),
        previous_star=lambda: d.choice([0, *range(3, star)]) if d.chance(0.4) else previous,
        previous_award=lambda: d.money(award),
    ) | (
        (scores(d) if d.chance(0.3) else {})
        | d.sometimes(
            0.1,
            name=d.words,
            built_on=d.built_on,
            district=d.words,
            area_km2=lambda: d.choice([0, "1000000", Number("0.000001"), "3.2500000"]),
            industries=lambda: [d.words()],
            enterprises=lambda: d.around(20),
            employees=lambda: d.around(0, 2**53 - 1),
            summary=d.long_text,
        )
    )


def scores(d: Draw) -> Json:
    """A self-assessment whose sums are right, or wrong by a hundredth, or incomplete."""
    given = {item: d.rng.choice([0, 100, 325, 333, 100_000]) for item in t.SCORES}
    if d.chance(0.9):
        given = {item: value % 1000 for item, value in given.items()}
    sums = {c: sum(v for i, v in given.items() if i.startswith(c + ".")) for c in t.BASICS}
    slip = d.choice([0, 0, 0, 1])
    total = sum(sums.values()) + d.choice([0, 0, 1])
    sums = {c: value + slip * d.choice([0, 1]) for c, value in sums.items()}
    whole = d.choice([1.0, 1.0, 0.9])
    return d.sometimes(
        0.8,
        scores=lambda: {
            i: d.score(v) if d.chance(whole) else None for i, v in given.items() if d.chance(whole)
        },
        subtotals=lambda: {
            c: d.score(min(v, 100_000)) for c, v in sums.items() if d.chance(d.choice([1.0, 0.8]))
        },
        total=lambda: d.score(min(total, 100_000)),
    )
