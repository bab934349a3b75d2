"""What the decision shows beside the rules: the calculation, disallowed money, materials."""

from __future__ import annotations

from fractions import Fraction

import basis as b
import cloud_track
import common
import park_track
import platform_track
import tables as t
from basis import Amount, Facts, Readings


def exact(fen: Fraction | int | None, decimals: int = 0) -> str | None:
    """Yuan as an exact decimal, with at least so many decimals."""
    if fen is None:
        return None
    places = 6  # a rate's two beyond half a fen's three are five
    digits = Fraction(fen) / 100 * 10**places
    assert digits.denominator == 1
    whole, fraction = divmod(int(digits), 10**places)
    shown = f"{fraction:0{places}}".rstrip("0").ljust(decimals, "0")
    return f"{whole}.{shown}" if shown else str(whole)


def yuan(fen: Fraction | int | None) -> str | None:
    return exact(fen, decimals=2)


# --- calculation ---------------------------------------------------------------------------------


def calculation(track: str, project: Facts, r: Readings) -> Facts:
    if track == "park":
        star = project.get("assessed_star") or None
        return {
            "star": star,
            "award": exact(t.AWARD[star]) if star else None,
            "deducted": exact(park_track.deducted(project, r)),
        }
    base: Fraction | int | None
    rate: Amount
    cap: Amount
    if track == "platform":
        (base, _), rate, cap = (
            platform_track.investment(project, r),
            t.PLATFORM_RATE,
            t.PLATFORM_CAP,
        )
    else:
        base, star = cloud_track.recognised_fees(project, r), cloud_track.counting_star(project, r)
        rate, cap = (t.CLOUD_RATE[star], t.CLOUD_CAP[star]) if star else (None, None)
    uncapped = None if base is None or rate is None else base * rate
    return {
        "recognised_base": exact(base),
        "rate": exact(rate * 100) if rate else None,
        "uncapped": exact(uncapped),
        "cap": exact(cap),
        "binding": None if uncapped is None or cap is None else binding(uncapped, cap),
    }


def binding(uncapped: Fraction, cap: Fraction) -> str:
    return "cap" if uncapped > cap else "rate"


# --- disallowed ----------------------------------------------------------------------------------


def disallowed(track: str, project: Facts, r: Readings) -> list[Facts]:
    """What of the claimed money was not recognised, as far as the reasons are known."""
    over: Amount = None
    lines: list[tuple[Facts, str | None]] = []
    if track == "platform":
        over = platform_track.investment(project, r)[1]
        lines = [
            (line, "" if platform_track.in_period(line, r) else "outside_period")
            for line in project.get("investment", [])
        ]
    elif track == "cloud":
        lines = list(zip(project.get("fees", []), cloud_track.fee_reasons(project, r), strict=True))
    entries: list[tuple[str | None, Fraction | int | None, str]] = []
    for line, reason in lines:
        entries.append((line["id"], line["amount"] - b.worth(line), "audit_reduction"))
        if reason:
            entries.append((line["id"], b.worth(line), reason))
    entries.append((None, over, "labour_over_share"))
    return [
        {"line": line, "amount": yuan(amount), "reason": reason}
        for line, amount, reason in entries
        if amount
    ]


# --- materials -----------------------------------------------------------------------------------


def materials(track: str, a: Facts) -> Facts:
    given, deployment = a.get("materials", {}), a[track].get("deployment")
    missing: list[str] = []
    unknown: list[str] = []
    for material, deployments in t.MATERIALS[track].items():
        needed = not deployments or b.known(deployment, lambda d: d in deployments)
        have = given.get(material)
        if needed is False or have is True:
            continue
        (missing if needed and have is False else unknown).append(material)
    complete = False if missing else None if unknown else True
    return {"complete": complete, "missing": missing, "unknown": unknown}
