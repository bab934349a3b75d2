"""Track cloud: guide 二. A rate of the recognised fees, both by the star, up to the star's cap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction

import basis as b
import tables as t
from basis import Amount, Facts, Readings, Statuses, Truth


def possible_stars(c: Facts, r: Readings) -> tuple[int, ...]:
    """The stars that the rating can still come to; a rating of 0 is as none."""
    rating, applied = c.get("assessed_star") or None, c.get("applied_star")
    if r["rating_limit"] == "none":
        return (rating,) if rating else t.STARS
    if rating and applied:
        return (min(rating, applied),)
    return tuple(star for star in t.STARS if star <= (rating or applied or max(t.STARS)))


def counting_star(c: Facts, r: Readings) -> int | None:
    rating, stars = c.get("assessed_star"), possible_stars(c, r)
    if rating is None:
        return c.get("applied_star")
    return stars[0] if rating and len(stars) == 1 else None


def group(subdomain: str, r: Readings) -> str:
    return t.TWIN.get(subdomain, subdomain) if r["same_name"] == "merged" else subdomain


def claimed(c: Facts, r: Readings) -> set[str] | None:
    return {group(s, r) for s in c["subdomains"]} if "subdomains" in c else None


def required(c: Facts, r: Readings, totals: Mapping[str, int]) -> list[str]:
    """The claimed sub-domains with the highest recognised fees, as many as the star applied for asks."""
    order = sorted(claimed(c, r) or (), key=lambda s: (-totals[s], t.SUBDOMAINS.index(s)))
    return order[: t.NEEDED[c["applied_star"]]]


def fee_reasons(c: Facts, r: Readings) -> list[str | None]:
    """Why each fee line is not recognised: "" where it is, `None` while that is unknown."""
    claim, lines = claimed(c, r), c.get("fees", [])
    reasons: list[str | None] = []
    for line in lines:
        if not b.paid_in_year(line):
            reasons.append("outside_period")
        elif line["subdomain"] == "other":
            reasons.append("not_in_catalogue")
        elif claim is None:
            reasons.append(None)
        else:
            reasons.append("" if group(line["subdomain"], r) in claim else "subdomain_not_claimed")
    if r["fee_scope"] == "claimed":
        return reasons
    totals: Counter[str] = Counter()
    for line, reason in zip(lines, reasons, strict=True):
        if reason == "":
            totals[group(line["subdomain"], r)] += b.worth(line)
    best = required(c, r, totals) if "applied_star" in c else None
    for i, line in enumerate(lines):
        if reasons[i] == "" and best is None:
            reasons[i] = None
        elif reasons[i] == "" and best is not None and group(line["subdomain"], r) not in best:
            reasons[i] = "beyond_required"
    return reasons


def recognised_fees(c: Facts, r: Readings) -> int | None:
    if not c.get("fees"):
        return 0 if "fees" in c else None
    if "subdomains" not in c or (r["fee_scope"] == "required" and "applied_star" not in c):
        return None
    lines = zip(c["fees"], fee_reasons(c, r), strict=True)
    return sum(b.worth(line) for line, reason in lines if reason == "")


def enough(c: Facts, r: Readings, star: int) -> Truth:
    return b.known(claimed(c, r), lambda claim: len(claim) >= t.NEEDED[star])


def amount(base: int | None, star: int | None) -> Amount:
    if base is None or star is None:
        return None
    return min(t.CLOUD_RATE[star] * base, t.CLOUD_CAP[star])


def judge(c: Facts, r: Readings) -> tuple[Statuses, Amount]:
    stars, base = possible_stars(c, r), recognised_fees(c, r)
    suffices = [bool(enough(c, r, star)) for star in stars]
    truths = {
        "cloud.benefit": c.get("benefit"),
        "cloud.star": b.rated_star(c, stars),
        "cloud.subdomains": (
            b.over_stars(suffices, rated=bool(c.get("assessed_star")))
            if "subdomains" in c
            else None
        ),
        "cloud.qualitative": c.get("qualitative"),
        "cloud.one_off": (
            True
            if r["one_off"] == "lump_sum"
            else b.known(c.get("previous_star"), lambda s: s == 0)
        ),
        "cloud.fees": b.known(base, lambda fees: fees > 0),
    }
    return b.settle(truths), amount(base, counting_star(c, r))


def most(c: Facts, r: Readings) -> Fraction:
    """The most that the missing facts and judgements could still lead to."""
    base = recognised_fees(c, r)
    stars = [star for star in possible_stars(c, r) if enough(c, r, star) is not False]
    return max(t.CLOUD_CAP[s] if base is None else Fraction(amount(base, s) or 0) for s in stars)


def pays(c: Facts, r: Readings, star: int) -> Amount:
    """What this star would pay."""
    return Fraction(0) if enough(c, r, star) is False else amount(recognised_fees(c, r), star)


def attainable(c: Facts, r: Readings) -> int | None:
    """The highest star whose count of sub-domains is reached, 0 if none is."""
    reached = [star for star in t.STARS if enough(c, r, star)]
    return max(reached, default=0) if "subdomains" in c else None
