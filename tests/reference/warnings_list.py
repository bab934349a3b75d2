"""The form's faults that decide nothing, each where it stands."""

from __future__ import annotations

from collections.abc import Iterator

import basis as b
import tables as t
from basis import Facts

Warnings = Iterator[tuple[str, str]]


def warnings(track: str, a: Facts) -> Warnings:
    project, applicant = a[track], a.get("applicant", {})
    here = f"/{track}"
    if "uscc" in applicant and not uscc_holds(applicant["uscc"]):
        yield "uscc_check", "/applicant/uscc"
    if len(applicant.get("profile", "")) > 300:
        yield "text_over_300", "/applicant/profile"
    texts = {"platform": ("overview", "strengths", "plan"), "cloud": ("situation",)}
    for text in texts.get(track, ("summary",)):
        if len(project.get(text, "")) > 300:
            yield "text_over_300", f"{here}/{text}"
    if "results" in applicant and track != "park":
        for year in t.RESULT_YEARS:
            if year not in [result.get("year") for result in applicant["results"]]:
                yield "results_missing", "/applicant/results"
    if track == "platform" and len(project.get("typical_users", [0, 0, 0])) < 3:
        yield "typical_users_below_3", "/platform/typical_users"
    yield from money_warnings(track, project)
    if track == "park":
        yield from score_warnings(project)
    if a.get("undertaking", {}).get("signed") is False:
        yield "undertaking_unsigned", "/undertaking/signed"
    start = {"cloud": "started_on", "park": "built_on"}.get(track, "")
    if start in project and "completed_on" in project and project[start] > project["completed_on"]:
        yield "completed_before_start", f"{here}/completed_on"


def money_warnings(track: str, project: Facts) -> Warnings:
    if track == "park":
        return
    key, form = {"platform": ("investment", "declared_investment")}.get(
        track, ("fees", "declared_fees")
    )
    lines = project.get(key, [])
    for i, line in enumerate(lines):
        if "paid_on" not in line:
            yield "paid_on_missing", f"/{track}/{key}/{i}/paid_on"
    declared = sum(line["amount"] for line in lines if b.paid_in_year(line))
    if key in project and project.get(form, declared) != declared:
        yield "declared_mismatch", f"/{track}/{form}"


def score_warnings(p: Facts) -> Warnings:
    scores, subtotals, total = p.get("scores", {}), p.get("subtotals", {}), p.get("total")
    if "scores" in p:
        for item in t.SCORES:
            if item not in scores:
                yield "score_missing", f"/park/scores/{item}"
    for category in t.BASICS:
        parts = [scores.get(item) for item in t.SCORES if item.startswith(category + ".")]
        if category in subtotals and None not in parts and subtotals[category] != sum(parts):
            yield "subtotal_mismatch", f"/park/subtotals/{category}"
    five = [subtotals.get(category) for category in t.BASICS]
    thirty = [scores.get(item) for item in t.SCORES]
    for parts in (five, thirty):
        if None not in parts:
            if total is not None and total != sum(parts):
                yield "total_mismatch", "/park/total"
            return


def uscc_holds(code: str) -> bool:
    """GB 32100-2015: 18 characters without I, O, S, V, Z; the last checks the others, modulo 31."""
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    if len(code) != 18 or not set(code) <= set(alphabet):
        return False
    values = [alphabet.index(character) for character in code]
    weighed = sum(value * 3**i for i, value in enumerate(values[:17]))
    return bool((weighed + values[17]) % 31 == 0)
