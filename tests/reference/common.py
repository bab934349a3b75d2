"""The rules that all tracks share: the notice's window, recommendation, conduct."""

from __future__ import annotations

from collections.abc import Callable

import basis as b
import tables as t
from basis import Facts, Readings, Statuses, Truth


def track(application: Facts) -> str:
    (name,) = {"platform", "cloud", "park"} & application.keys()
    return name


def judge(a: Facts, r: Readings) -> Statuses:
    day = a.get("submitted_on")
    project, conduct = a[track(a)], a.get("conduct", {})
    recommendation = a.get("recommendation", {})
    built = project.get("built_on" if track(a) == "platform" else "completed_on")
    return b.settle(
        {
            "notice.window": b.known(day, lambda d: t.WINDOW[0] <= d <= t.WINDOW[1]),
            "notice.recommended": b.all_of(
                recommendation.get("recommended"),
                b.known(recommendation.get("on"), lambda d: d <= t.WINDOW[1]),
            ),
            "notice.built_by": b.known(
                built, lambda d: d < t.CUTOFF or (d == t.CUTOFF and r["cutoff_day"] == "included")
            ),
            "conduct.lawful": conduct.get("lawful_operation"),
            "conduct.credit": conduct.get("good_credit"),
            "conduct.safety": no_event(
                conduct.get("safety_accidents"), day, r, lambda e: grave(accident_severity(e))
            ),
            "conduct.environment": no_event(
                conduct.get("environmental_incidents"),
                day,
                r,
                lambda e: True if r["environment_grade"] == "any" else grave(e.get("severity")),
            ),
            "conduct.listings": no_listing(conduct.get("listings"), day),
            "conduct.policy": conduct.get("policy_compliance"),
        }
    )


def no_event(
    events: list[Facts] | None, day: t.Day | None, r: Readings, counts: Callable[[Facts], Truth]
) -> Truth:
    """Whether no event that counts lies in the three years up to `day`, both ends included."""
    if not events or day is None:
        return True if events == [] else None
    year, month, of_month = day
    if r["three_years"] == "calendar":
        since = (year - 3, 1, 1)
    else:  # three years before a leap year is none: 29 February falls back to the 28th
        since = (year - 3, month, 28 if (month, of_month) == (2, 29) else of_month)
    counted = [counts(e) for e in events if since <= e["on"] <= day]
    return False if True in counted else None if None in counted else True


def grave(severity: str | None) -> Truth:
    return b.known(severity, lambda s: s != "general")


def accident_severity(e: Facts) -> str | None:
    if "severity" in e:
        return str(e["severity"])
    consequences = [e.get(key) for key in ("deaths", "serious_injuries", "direct_loss")]
    for severity, bounds in t.SEVERITY_BOUNDS.items():
        if any(c is not None and c >= bound for c, bound in zip(consequences, bounds, strict=True)):
            return severity
    return None if None in consequences else "general"


def no_listing(listings: list[Facts] | None, day: t.Day | None) -> Truth:
    if not listings or day is None:
        return True if listings == [] else None
    in_force = [l.get("from", day) <= day <= l.get("until", day) for l in listings]
    return True not in in_force
